//! A secret round: one ballot at a time on this computer, or from paper; nothing is told until it is closed.

use leptos::prelude::*;

use super::super::{Button, Dialog, DialogControl, Fold, Look, count, dynamic, flag, live, t};
use super::ballot::{Draft, line, rows};
use super::{Poll, ballot_box, rules};
use crate::model::{Round, Thing, seal_waiting};
use crate::ui::app::{App, focus_later};
use crate::ui::session::{Session, use_session};
use crate::words::step2 as words;

/// With fewer voters than this one can guess who gave what.
const FEW: u32 = 4;

/// The round while it is open: only the number of voters is shown.
pub(super) fn panel(poll: &Poll) -> AnyView {
    let session = use_session();
    let voters = RwSignal::new(ballot_box::read(session, &poll.round).voters());
    let control = DialogControl::new();
    // Whether the ballot is on the screen, or the neutral page.
    let shown = RwSignal::new(false);
    let begin = Callback::new(move |()| {
        shown.set(false);
        control.open();
    });
    let number =
        move || count(words::VOTE_HAVE_VOTED_ONE, words::VOTE_HAVE_VOTED_MANY, voters.get() as usize);
    let few = flag(move || !(1..FEW).contains(&voters.get()));
    let close = {
        let poll = poll.clone();
        Callback::new(move |()| {
            if ballot_box::read(session, &poll.round).ballots.is_empty() {
                App::current().say(words::VOTE_NOBODY);
                return;
            }
            count_now(session, &poll.round);
        })
    };
    let text = live(move || {
        t(if voters.get() > 0 { words::VOTE_BOOTH_NEXT } else { words::VOTE_BOOTH_OPEN }).to_owned()
    });
    let booth = {
        let poll = poll.clone();
        dynamic(move || {
            if shown.get() { filling(&poll, voters, shown) } else { neutral(live(number), shown, control) }
        })
    };
    let paper = paper(poll, voters);
    view! {
        {rules(poll, flag(move || voters.get() > 0))}
        <p class="callout">{t(words::VOTE_SECRET_HOW)}</p>
        <p class="big" role="status">{live(number)}</p>
        <div class="cluster">
            <Button text look=Look::Main press=begin/>
        </div>
        <Fold title=t(words::VOTE_PAPER_TYPE)>{paper}</Fold>
        <p class="note" hidden=few>{t(words::VOTE_FEW)}</p>
        <div class="cluster">
            <Button text=t(words::VOTE_CLOSE_SECRET) press=close/>
        </div>
        <Dialog control title=t(words::VOTE_SECRET) large=true>
            <div class="vote-booth">{booth}</div>
        </Dialog>
    }
    .into_any()
}

/// What hides everything between two voters.
fn neutral(number: Signal<String>, shown: RwSignal<bool>, control: DialogControl) -> AnyView {
    let next = Callback::new(move |()| {
        shown.set(true);
        focus_later("vote-booth");
    });
    let stop = Callback::new(move |()| control.close());
    view! {
        <p class="big" id="vote-neutral" tabindex="-1">{t(words::VOTE_LOOK_AWAY)}</p>
        <p>{t(words::VOTE_PROJECTOR)}</p>
        <p role="status">{number}</p>
        <div class="cluster">
            <Button text=t(words::VOTE_I_AM_READY) look=Look::Main press=next/>
            <Button text=t(words::VOTE_PAUSE) look=Look::Quiet press=stop/>
        </div>
    }
    .into_any()
}

/// The ballot of the one who sits here now. It is made anew for each, so nothing of the last is in the page.
fn filling(poll: &Poll, voters: RwSignal<u32>, shown: RwSignal<bool>) -> AnyView {
    let session = use_session();
    let draft = Draft::new(false);
    let leave = Callback::new(move |()| {
        shown.set(false);
        focus_later("vote-neutral");
    });
    let hand_in = {
        let poll = poll.clone();
        Callback::new(move |()| {
            if put(session, &poll, draft, voters) {
                leave.run(());
            }
        })
    };
    let text = live(move || {
        t(if draft.total() == 0 { words::VOTE_HAND_IN_BLANK } else { words::VOTE_HAND_IN }).to_owned()
    });
    view! {
        <h3 id="vote-booth" tabindex="-1">{t(words::VOTE_YOUR_BALLOT)}</h3>
        {rows(poll, draft)}
        <div class="cluster">
            <Button text look=Look::Main press=hand_in/>
            <Button text=t(words::VOTE_LEAVE) look=Look::Quiet press=leave/>
        </div>
    }
    .into_any()
}

/// A heap of paper ballots, typed in by one who has counted them.
fn paper(poll: &Poll, voters: RwSignal<u32>) -> AnyView {
    let session = use_session();
    let draft = Draft::new(true);
    let id = format!("vote-paper-{}", poll.round);
    let hand_in = {
        let (poll, id) = (poll.clone(), id.clone());
        Callback::new(move |()| {
            if put(session, &poll, draft, voters) {
                draft.clear();
                App::current().say(words::VOTE_PAPER_TAKEN);
                focus_later(id.clone());
            }
        })
    };
    view! {
        <p class="field-hint">{t(words::VOTE_WAY_PAPER_HINT)}</p>
        {line(id, words::VOTE_PEOPLE, draft.people, None)}
        {rows(poll, draft)}
        <div class="cluster"><Button text=t(words::VOTE_PAPER_PUT) press=hand_in/></div>
    }
    .into_any()
}

/// Puts what was filled in into the box. Answers whether it is there.
fn put(session: Session, poll: &Poll, draft: Draft, voters: RwSignal<u32>) -> bool {
    let Some(ballot) = draft.finish(poll) else { return false };
    match ballot_box::put(session, &poll.round, ballot) {
        Ok(()) => {
            voters.set(ballot_box::read(session, &poll.round).voters());
            true
        }
        Err(_) => {
            draft.said.set(Some(t(words::VOTE_NOT_KEPT).to_owned()));
            false
        }
    }
}

/// Writes the ballots of the box into the document, mixed and without a trace, and destroys the box.
pub(super) fn count_now(session: Session, round: &str) {
    let mut inside = ballot_box::read(session, round);
    inside.sealed = true;
    // Where the mark cannot be set the box is destroyed below all the same.
    let _ = ballot_box::write(session, round, &inside);
    let edits = session.random(|random| seal_waiting(round, &inside.ballots, random));
    session.commit_in_secret(edits);
    let closed = session.peek(|document| Round::get(document, round).is_some_and(|round| round.closed));
    if !closed {
        // The process may only be read here; the ballots stay where they are.
        inside.sealed = false;
        let _ = ballot_box::write(session, round, &inside);
        return;
    }
    if session.keep_now() {
        ballot_box::drop_it(session, round);
    }
    focus_later(format!("vote-{round}"));
}
