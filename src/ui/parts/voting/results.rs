//! The count of a round, as a table with bars.

use crate::ui::parts::memo;
use leptos::prelude::*;

use super::super::{AreaField, Button, Fold, Look, count, dynamic, fill, flag, many, t};
use super::{Poll, ballot_box, secret};
use crate::document::Edit;
use crate::model::{Ballot, Challenge, Idea, Round, Tally, Thing, tally};
use crate::ui::session::{Subject, use_session};
use crate::words::step2 as words;

/// The round when it is closed.
pub(super) fn closed(poll: &Poll, is_secret: bool) -> AnyView {
    let session = use_session();
    let subject = Subject::of::<Round>(poll.round.clone());
    let otherwise = untrack(|| !session.text(&poll.round, Round::otherwise).is_empty());
    let reopen = {
        let id = poll.round.clone();
        Callback::new(move |()| {
            session.commit(t(words::VOTE_STEP_REOPEN), vec![Edit::set(id.clone(), Round::closed, false)]);
        })
    };
    // What was given in secret is mixed by now: one more ballot would stand out from the others.
    let reopen =
        (!is_secret).then(|| view! { <Button text=t(words::VOTE_REOPEN) look=Look::Quiet press=reopen/> });
    view! {
        {is_secret.then(|| left_over(poll))}
        {table(poll)}
        <Fold title=t(words::VOTE_OTHERWISE) open=otherwise>
            <AreaField
                subject
                field=Round::otherwise
                label=t(words::VOTE_OTHERWISE_WHY)
                hint=t(words::VOTE_OTHERWISE_HINT)
            />
        </Fold>
        {reopen}
    }
    .into_any()
}

/// Ballots that lie here while the round was closed in another copy: people decide whether they count.
fn left_over(poll: &Poll) -> AnyView {
    let session = use_session();
    let inside = ballot_box::read(session, &poll.round);
    if inside.sealed && session.keep_now() {
        ballot_box::drop_it(session, &poll.round);
    }
    let open = RwSignal::new(!inside.sealed && !inside.ballots.is_empty());
    let text = count(words::VOTE_LEFT_OVER_ONE, words::VOTE_LEFT_OVER_MANY, inside.voters() as usize);
    let answer = |counts: bool| {
        let round = poll.round.clone();
        Callback::new(move |()| {
            if counts {
                secret::count_now(session, &round);
            } else {
                ballot_box::drop_it(session, &round);
            }
            open.set(false);
        })
    };
    view! {
        <div class="callout" hidden=flag(move || !open.get())>
            <p>{text}</p>
            <div class="cluster">
                <Button text=t(words::VOTE_LEFT_OVER_COUNT) press=answer(true)/>
                <Button text=t(words::VOTE_LEFT_OVER_DROP) look=Look::Danger press=answer(false)/>
            </div>
        </div>
    }
    .into_any()
}

/// Who got how many, the most first; equals share their place.
pub(super) fn table(poll: &Poll) -> AnyView {
    let session = use_session();
    let tally = {
        let round = poll.round.clone();
        let kinds = [Ballot::KIND, Round::KIND, Challenge::KIND, Idea::KIND];
        memo(move || session.watch(&kinds, |document| tally(document, &round)))
    };
    let poll = poll.clone();
    dynamic(move || {
        // The names may change under the count.
        poll.candidates.track();
        tally.with(|tally| counted(&poll, tally))
    })
}

fn counted(poll: &Poll, tally: &Tally) -> AnyView {
    if tally.voters == 0 {
        return view! { <p class="list-empty">{t(words::VOTE_NONE_YET)}</p> }.into_any();
    }
    let most = tally.results.first().map_or(0, |first| first.dots).max(1);
    let shares = |rank: usize| tally.results.iter().filter(|one| one.rank == rank).count() > 1;
    let rows = many(&tally.results, |one| {
        let place = match (one.dots, shares(one.rank)) {
            (0, _) => "–".to_owned(),
            (_, true) => fill(words::VOTE_SHARED, &[("n", &one.rank.to_string())]),
            (_, false) => format!("{}.", one.rank),
        };
        let width = (f64::from(one.dots) / f64::from(most) * 100.0).to_string();
        view! {
            <tr>
                <td>{place}</td>
                <th scope="row" dir="auto">{poll.name(&one.target)}</th>
                <td class="vote-sum">
                    <span>{one.dots.to_string()}</span>
                    <svg class="vote-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                        <rect width=width height="10"></rect>
                    </svg>
                </td>
            </tr>
        }
        .into_any()
    });
    let first: Vec<String> = tally
        .results
        .iter()
        .filter(|one| one.rank == 1 && one.dots > 0)
        .map(|one| format!("«{}»", poll.name(&one.target)))
        .collect();
    let tie = (first.len() > 1).then(|| {
        let text = fill(words::VOTE_TIE, &[("names", &first.join(", ")), ("n", &most.to_string())]);
        view! { <p class="callout">{text}</p> }
    });
    let lost = (tally.dots_lost > 0).then(|| {
        let text = count(words::VOTE_LOST_ONE, words::VOTE_LOST_MANY, tally.dots_lost as usize);
        view! { <p class="field-hint">{text}</p> }
    });
    let voters = count(words::VOTE_VOTER_ONE, words::VOTE_VOTER_MANY, tally.voters as usize);
    let parts = [("given", tally.dots_given.to_string()), ("most", tally.dots_possible.to_string())];
    let given = fill(words::VOTE_GIVEN_OF, &parts.each_ref().map(|(name, text)| (*name, text.as_str())));
    view! {
        {tie}
        <div class="table-wrap">
            <table class="table">
                <caption>{format!("{voters} {given}")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(words::PLACE)}</th>
                        <th scope="col">{t(words::VOTE_WHAT)}</th>
                        <th scope="col">{t(words::VOTE_DOTS_HEAD)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {lost}
    }
    .into_any()
}
