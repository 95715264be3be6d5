//! How the challenges stand: importance first, then effect, and barriers beside them.

use leptos::prelude::*;

use crate::model::stats::Summary;
use crate::model::{Attention, Challenge, Ranked, Rating, Thing, ranking};
use crate::ui::parts::{challenge_title, count, dynamic, fill, many, memo, number, t};
use crate::ui::session::use_session;
use crate::words::step2 as words;

/// What the ranked list is made from.
pub(super) const KINDS: [&str; 3] = [Challenge::KIND, Rating::KIND, Attention::KIND];

/// The ranked list.
pub(super) fn view() -> AnyView {
    let session = use_session();
    let ranked = memo(move || session.watch(&KINDS, ranking));
    let list = dynamic(move || ranked.with(|ranked| table(ranked)));
    view! {
        <section class="stack">
            <h2 id="standing" tabindex="-1">{t(words::STANDING)}</h2>
            {list}
        </section>
    }
    .into_any()
}

fn table(ranked: &[Ranked]) -> AnyView {
    if ranked.iter().all(|one| one.rank.is_none()) {
        return view! { <p class="list-empty">{t(words::NO_NUMBERS)}</p> }.into_any();
    }
    let shares = |rank: Option<usize>| ranked.iter().filter(|one| one.rank == rank).count() > 1;
    let rows = many(ranked, |one| {
        let place = match one.rank {
            Some(rank) if shares(one.rank) => fill(words::VOTE_SHARED, &[("n", &rank.to_string())]),
            Some(rank) => format!("{rank}."),
            None => "–".to_owned(),
        };
        let split = one.is_split.then(|| view! { <p class="tag tag-warn">{t(words::SPLIT)}</p> });
        let draft = one.is_draft.then(|| view! { <p class="tag">{t(words::DRAFT)}</p> });
        let from = match one.raters {
            0 => "–".to_owned(),
            raters => raters.to_string(),
        };
        let figures = many([&one.importance, &one.effect, &one.barriers], |figure| cell(*figure));
        view! {
            <tr>
                <td>{place}</td>
                <th scope="row" dir="auto">{name(one)} {split} {draft}</th>
                {figures}
                <td>{from}</td>
            </tr>
        }
        .into_any()
    });
    let heads =
        [words::PLACE, words::CHALLENGE, words::IMPORTANCE, words::EFFECT, words::BARRIERS, words::RATED_BY];
    let heads = many(heads, |word| view! { <th scope="col">{t(word)}</th> }.into_any());
    let drafts = ranked.iter().filter(|one| one.is_draft).count();
    let drafts = (drafts > 0).then(|| {
        view! { <p class="note">{count(words::DRAFT_ONE, words::DRAFT_MANY, drafts)}</p> }
    });
    view! {
        <p class="note">{t(words::STANDING_HOW)}</p>
        <div class="table-wrap" tabindex="0" role="group" aria-label=t(words::STANDING)>
            <table class="table standing"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        </div>
        {drafts}
    }
    .into_any()
}

/// The number by which people call it comes last: the place stands just before.
fn name(one: &Ranked) -> String {
    let (n, title) = (one.number.to_string(), challenge_title(&one.challenge.title));
    fill(words::TITLE_NUMBER, &[("title", &title), ("n", &n)])
}

/// The median, and from the lowest to the highest where they differ.
fn cell(figure: Option<Summary>) -> AnyView {
    let Some(figure) = figure else { return view! { <td>"–"</td> }.into_any() };
    let spread = (figure.width() > 0.0).then(|| {
        let parts = [number(figure.lowest), number(figure.highest)];
        let text = fill(words::FROM_TO, &[("low", &parts[0]), ("high", &parts[1])]);
        view! { <span class="spread">{text}</span> }
    });
    view! { <td class="figure-cell"><strong>{number(figure.median)}</strong> {spread}</td> }.into_any()
}
