//! An open round: everybody sees the dots as they come.

use leptos::prelude::*;
use serde_json::Value;

use super::super::{Button, Look, count, dynamic, fill, flag, live, many, t};
use super::ballot::{Draft, line, rows};
use super::{Poll, given, results, rules};
use crate::document::Edit;
use crate::document::sort::Gather as _;
use crate::model::{Ballot, Round, Thing, member};
use crate::ui::app::{App, focus_later};
use crate::ui::session::{step_label, use_session};
use crate::words::{Word, step2 as words};

/// The ways to hand in: one by one, by hands, on paper.
const WAYS: [(Word, Word); 3] = [
    (words::VOTE_WAY_ONE, words::VOTE_WAY_ONE_HINT),
    (words::VOTE_WAY_HANDS, words::VOTE_WAY_HANDS_HINT),
    (words::VOTE_WAY_PAPER, words::VOTE_WAY_PAPER_HINT),
];

/// The round while it is open.
pub(super) fn panel(poll: &Poll) -> AnyView {
    let session = use_session();
    let way = RwSignal::new(0_usize);
    let (single, pile) = (Draft::new(false), Draft::new(true));
    let close = {
        let id = poll.round.clone();
        Callback::new(move |()| {
            session.commit(t(words::VOTE_STEP_CLOSE), vec![Edit::set(id.clone(), Round::closed, true)]);
            App::current().tell(t(words::VOTE_CLOSED).to_owned(), true);
            focus_later(format!("vote-{id}"));
        })
    };
    let voted = {
        let id = poll.round.clone();
        flag(move || !given(session, &id).is_empty())
    };
    let choose = many((0..).zip(WAYS), |(place, (word, _))| {
        let pressed = live(move || (way.get() == place).to_string());
        let act = super::super::press(move || way.set(place));
        view! { <button type="button" class="btn switch" aria-pressed=pressed on:click=act>{t(word)}</button> }.into_any()
    });
    let hint = live(move || WAYS.get(way.get()).map(|(_, hint)| t(*hint).to_owned()).unwrap_or_default());
    let forms = [form(poll, single, way), form(poll, pile, way)];
    let shown = |is_pile: bool| flag(move || (way.get() > 0) != is_pile);
    let [one, heap] = forms;
    view! {
        {rules(poll, voted)}
        <div class="cluster" role="group" aria-label=t(words::VOTE_HOW)>{choose}</div>
        <p class="field-hint">{hint}</p>
        <div hidden=shown(false)>{one}</div>
        <div hidden=shown(true)>{heap}</div>
        {ballots(poll, single, pile, way)}
        <h4>{t(words::VOTE_SO_FAR)}</h4>
        {results::table(poll)}
        <div class="cluster">
            <Button text=t(words::VOTE_CLOSE) look=Look::Main press=close/>
        </div>
    }
    .into_any()
}

fn form(poll: &Poll, draft: Draft, way: RwSignal<usize>) -> AnyView {
    let session = use_session();
    let who = format!("vote-who-{}-{}", poll.round, draft.pile);
    let first = if draft.pile {
        line(who.clone(), words::VOTE_PEOPLE, draft.people, None)
    } else {
        line(who.clone(), words::VOTE_WHO, draft.label, Some(words::VOTE_WHO_HINT))
    };
    let hand_in = {
        let (poll, who) = (poll.clone(), who.clone());
        Callback::new(move |()| {
            let Some(mut ballot) = draft.finish(&poll) else { return };
            let before = session.peek(|document| Ballot::of(document, &poll.round));
            let editing = draft.editing.get_untracked();
            if ballot.by.is_empty() {
                let word = match (draft.pile, way.get_untracked()) {
                    (false, _) => words::VOTE_BALLOT_N,
                    (true, 2) => words::VOTE_PAPER_N,
                    (true, _) => words::VOTE_HANDS_N,
                };
                ballot.by = fill(word, &[("n", &(before.len() + 1).to_string())]);
            }
            let same = |one: &Ballot| one.by.trim().to_lowercase() == ballot.by.to_lowercase();
            if before.iter().any(|one| same(one) && Some(&one.id) != editing.as_ref()) {
                draft.said.set(Some(fill(words::VOTE_TWICE, &[("who", &ballot.by)])));
                return;
            }
            let old = before.into_iter().find(|one| Some(&one.id) == editing.as_ref());
            session
                .commit(step_label(words::VOTE_STEP_BALLOT, &ballot.by), edits(session, &poll, old, &ballot));
            App::current().tell(fill(words::VOTE_TAKEN, &[("who", &ballot.by)]), true);
            draft.clear();
            focus_later(who.clone());
        })
    };
    let text = live(move || {
        let word = match (draft.editing.get().is_some(), draft.pile, draft.total()) {
            (true, ..) => words::VOTE_HAND_IN_AGAIN,
            (_, true, _) => words::VOTE_HAND_IN_PILE,
            (_, _, 0) => words::VOTE_HAND_IN_BLANK,
            _ => words::VOTE_HAND_IN,
        };
        t(word).to_owned()
    });
    view! {
        <div class="vote-form stack">
            {first}
            {rows(poll, draft)}
            <div class="cluster"><Button text press=hand_in/></div>
        </div>
    }
    .into_any()
}

/// The edits that write a ballot, new or changed.
fn edits(
    session: crate::ui::session::Session,
    poll: &Poll,
    old: Option<Ballot>,
    ballot: &Ballot,
) -> Vec<Edit> {
    let mut fields: Vec<(String, Value)> = vec![
        (Ballot::by.to_owned(), ballot.by.as_str().into()),
        (Ballot::voters.to_owned(), ballot.people().into()),
    ];
    let dots = |(id, dots): &(String, u32)| (member(Ballot::dots, id), Value::from(*dots));
    let Some(old) = old else {
        fields.extend(ballot.dots.iter().map(dots));
        let fields: Vec<(&str, Value)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.clone())).gather();
        return vec![session.creation::<Ballot>(&session.fresh_id(), &poll.round, &fields)];
    };
    fields.extend(old.dots.iter().map(|(id, _)| (member(Ballot::dots, id), Value::Null)));
    for (name, value) in ballot.dots.iter().map(dots) {
        fields.retain(|(other, _)| *other != name);
        fields.push((name, value));
    }
    fields.into_iter().map(|(name, value)| Edit::set(old.id.clone(), name, value)).collect()
}

/// The ballots that have been given, to be mended or taken away.
fn ballots(poll: &Poll, single: Draft, pile: Draft, way: RwSignal<usize>) -> AnyView {
    let session = use_session();
    let poll = poll.clone();
    let list = dynamic(move || {
        many(given(session, &poll.round), |ballot| {
            let who = ballot.by.clone();
            let parts = ballot
                .dots
                .iter()
                .map(|(id, dots)| format!("{} {}", poll.name(id), "●".repeat((*dots).min(30) as usize)));
            let parts: Vec<String> = parts.collect();
            let people = (ballot.people() > 1)
                .then(|| count(words::VOTE_VOTER_ONE, words::VOTE_VOTER_MANY, ballot.people() as usize));
            let people = people.map(|text| view! { <span class="tag">{text}</span> });
            let (mend_label, delete_label) =
                (fill(words::VOTE_MEND, &[("who", &who)]), fill(words::VOTE_TAKE_BACK, &[("who", &who)]));
            let mend = {
                let (ballot, round) = (ballot.clone(), poll.round.clone());
                Callback::new(move |()| {
                    let is_pile = ballot.people() > 1;
                    let draft = if is_pile { pile } else { single };
                    draft.clear();
                    draft.label.set(ballot.by.clone());
                    draft.people.set(ballot.people().to_string());
                    draft
                        .dots
                        .set(ballot.dots.iter().map(|(id, dots)| (id.clone(), i64::from(*dots))).gather());
                    draft.editing.set(Some(ballot.id.clone()));
                    way.set(usize::from(is_pile));
                    focus_later(format!("vote-who-{round}-{is_pile}"));
                })
            };
            let remove = {
                let (id, who, round) = (ballot.id.clone(), who.clone(), poll.round.clone());
                Callback::new(move |()| {
                    session.remove(step_label(crate::words::common::STEP_DELETE, &who), &id);
                    App::current().tell(fill(crate::words::common::DELETED, &[("what", &who)]), true);
                    focus_later(format!("vote-{round}"));
                })
            };
            view! {
                <li>
                    <strong dir="auto">{who.clone()}</strong>
                    {people}
                    <span class="vote-gave" dir="auto">{parts.join(" · ")}</span>
                    <span class="cluster">
                        <Button text=t(words::VOTE_MEND_SHORT) label=mend_label look=Look::Quiet press=mend/>
                        <Button text=t(words::VOTE_TAKE_BACK_SHORT) label=delete_label look=Look::Quiet press=remove/>
                    </span>
                </li>
            }
            .into_any()
        })
    });
    view! { <ul class="vote-ballots">{list}</ul> }.into_any()
}
