//! Dot voting, on challenges or ideas: open or secret, by person, by hands or on paper.
//!
//! `<Voting about=VoteAbout::Ideas scope=challenge_id candidates=signal_of_ids_and_texts/>`. What is voted for
//! comes from outside; the part makes the rounds, takes the ballots and shows the count. It begins at `h3`.
//!
//! *Invariant.* No ballot of a secret round is in the document, in the undo list or in the page before the
//! round is closed; until then they lie in the ballot box of the shelf, in an order that tells nothing.

mod ballot;
mod ballot_box;
mod open;
mod results;
mod secret;

use crate::ui::parts::memo;
use std::collections::BTreeMap;

use leptos::prelude::*;

use super::choice::Options;
use super::{Button, Fold, Look, NumberField, Tick, count, day, dynamic, fill, flag, live, many, t};
use crate::document::ItemId;
use crate::model::{Ballot, BallotProblem, Choice, DEFAULT_DOTS, Round, Thing, VoteAbout, check_ballot};
use crate::ui::app::{App, focus_later};
use crate::ui::session::{Session, Subject, use_session};
use crate::words::step2 as words;

/// One round, and what can be voted for in it.
#[derive(Clone)]
struct Poll {
    session: Session,
    round: ItemId,
    candidates: Signal<Options>,
}

impl Poll {
    /// The round as it is now, without listening: for handlers.
    fn now(&self) -> Option<Round> {
        self.session.peek(|document| Round::get(document, &self.round))
    }

    /// The text of a candidate, without listening.
    fn name(&self, id: &str) -> String {
        let known = self.candidates.with_untracked(|all| all.iter().find(|(one, _)| one == id).cloned());
        known.map(|(_, text)| text).unwrap_or_default()
    }

    /// Why these dots cannot be taken, in words.
    fn refuse(&self, dots: &[(ItemId, i64)], people: u32) -> Option<String> {
        let round = self.now()?;
        let text = match check_ballot(&round, dots, people).err()? {
            BallotProblem::TooMany { given, allowed } => {
                let parts = [("given", given.to_string()), ("allowed", allowed.to_string())];
                fill(words::VOTE_TOO_MANY, &parts.each_ref().map(|(name, text)| (*name, text.as_str())))
            }
            BallotProblem::Stacked { target } => {
                let word = if people == 1 { words::VOTE_HAS_ITS_DOT } else { words::VOTE_STACKED };
                fill(word, &[("what", &self.name(&target))])
            }
            BallotProblem::Negative { target } => {
                fill(words::VOTE_NEGATIVE, &[("what", &self.name(&target))])
            }
        };
        Some(text)
    }
}

/// The rows of a ballot that somebody fills in for a round, with the dots in a signal: they stand nowhere else.
pub fn ballot_rows(
    session: Session,
    round: ItemId,
    candidates: Options,
    dots: RwSignal<BTreeMap<ItemId, i64>>,
) -> AnyView {
    let poll = Poll { session, round, candidates: Signal::derive(move || candidates.clone()) };
    ballot::rows(&poll, ballot::Draft { dots, ..ballot::Draft::new(false) })
}

/// Rounds of dot voting about the things of one scope.
#[component]
pub fn Voting(
    /// Challenges or ideas.
    about: VoteAbout,
    /// What the rounds belong to: the challenge of a brainstorm, or nothing.
    #[prop(into, optional)]
    scope: String,
    /// What can be voted for: ids and texts; may change while the page is open.
    #[prop(into)]
    candidates: Signal<Options>,
) -> impl IntoView {
    let session = use_session();
    let rounds = {
        let scope = scope.clone();
        memo(move || {
            let mut ids: Vec<ItemId> = session.watch(&[Round::KIND], |document| {
                let mine = Round::of(document, &scope).into_iter();
                mine.filter(|round| round.about.unwrap_or(VoteAbout::Challenges) == about)
                    .map(|round| round.id)
                    .collect()
            });
            ids.reverse();
            ids
        })
    };
    let newest = memo(move || rounds.with(|ids| ids.first().cloned()));
    let running = memo(move || newest.get().is_some_and(|id| !session.flag(&id, Round::closed)));
    let now = dynamic(move || match newest.get() {
        Some(round) => round_view(Poll { session, round, candidates }),
        None => ().into_any(),
    });
    let older = dynamic(move || {
        let ids = rounds.with(|ids| ids.get(1..).map(<[ItemId]>::to_vec).unwrap_or_default());
        if ids.is_empty() {
            return ().into_any();
        }
        let rounds = many(ids, |round| round_view(Poll { session, round, candidates }));
        view! { <Fold title=t(words::VOTE_EARLIER)>{rounds}</Fold> }.into_any()
    });
    view! {
        <div class="voting stack">
            {now}
            <div hidden=flag(move || running.get())>{start(about, scope)}</div>
            {older}
        </div>
    }
    .into_any()
}

/// The two ways to begin a round.
fn start(about: VoteAbout, scope: String) -> AnyView {
    let session = use_session();
    let begin = move |secret: bool| {
        let id = session.fresh_id();
        let fields = [
            (Round::about, about.code().into()),
            (Round::dots, DEFAULT_DOTS.into()),
            (Round::secret, secret.into()),
            (Round::date, crate::model::iso(App::current().today()).into()),
        ];
        let edits = vec![session.creation::<Round>(&id, &scope, &fields)];
        // Closing a secret round leaves no step to take back, and then «Fortryd» must not take the round.
        if secret {
            session.commit_in_secret(edits);
        } else {
            session.commit(t(words::VOTE_STEP_START), edits);
        }
        focus_later(format!("vote-{id}"));
    };
    let way = |word, hint, secret: bool| {
        let begin = begin.clone();
        view! {
            <div class="vote-way">
                <Button text=t(word) press=Callback::new(move |()| begin(secret))/>
                <p class="field-hint">{t(hint)}</p>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="vote-ways">
            {way(words::VOTE_START_OPEN, words::VOTE_OPEN_HINT, false)}
            {way(words::VOTE_START_SECRET, words::VOTE_SECRET_HINT, true)}
        </div>
    }
    .into_any()
}

/// One round: its rules, then the ballots or the count.
fn round_view(poll: Poll) -> AnyView {
    let session = use_session();
    let id = poll.round.clone();
    let round: Round = untrack(|| session.thing(&id));
    let secret = round.secret;
    let closed = {
        let id = id.clone();
        memo(move || session.flag(&id, Round::closed))
    };
    let rules = {
        let id = id.clone();
        live(move || {
            let round: Round = session.thing(&id);
            let dots = count(words::VOTE_DOT_EACH, words::VOTE_DOTS_EACH, round.dots_each() as usize);
            let stack = t(if round.stack { words::VOTE_MAY_STACK } else { words::VOTE_NO_STACK });
            format!("{dots} {stack}")
        })
    };
    let title = t(if secret { words::VOTE_SECRET } else { words::VOTE_OPEN });
    let body = {
        let poll = poll.clone();
        dynamic(move || match (closed.get(), secret) {
            (true, _) => results::closed(&poll, secret),
            (false, true) => secret::panel(&poll),
            (false, false) => open::panel(&poll),
        })
    };
    let remove = {
        let id = id.clone();
        Callback::new(move |()| {
            session.remove(t(words::VOTE_STEP_DELETE), &id);
            App::current().tell(t(words::VOTE_DELETED).to_owned(), true);
            focus_later("heading");
        })
    };
    view! {
        <section class="card vote" aria-labelledby=format!("vote-{id}")>
            <div class="card-head">
                <h3 id=format!("vote-{id}") tabindex="-1">{title}</h3>
                <span class="tag">{day(round.date)}</span>
            </div>
            <p>{rules}</p>
            {body}
            <div class="cluster vote-foot">
                <Button text=t(words::VOTE_DELETE) look=Look::Quiet press=remove/>
            </div>
        </section>
    }
    .into_any()
}

/// The rules, as long as nobody has voted.
fn rules(poll: &Poll, voted: Signal<bool>) -> AnyView {
    let round = {
        let id = poll.round.clone();
        move || Subject::of::<Round>(id.clone())
    };
    view! {
        <div hidden=voted>
            <Fold title=t(words::VOTE_RULES)>
                <NumberField
                    subject=round()
                    field=Round::dots
                    label=t(words::VOTE_DOTS)
                    least=1.0
                    most=50.0
                />
                <Tick subject=round() field=Round::stack label=t(words::VOTE_STACK)/>
            </Fold>
        </div>
    }
    .into_any()
}

/// The ballots of a round that stand in the document; listens.
fn given(session: Session, round: &str) -> Vec<Ballot> {
    session.watch(&[Ballot::KIND], |document| Ballot::of(document, round))
}
