//! What the group chooses: investigated now or not now, why, who can change it, who signs up.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::called;
use super::standing::KINDS;
use crate::document::sort::Gather as _;
use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{
    Ballot, Challenge, Choice, Group, Mandate, Round, Selection, Thing, VoteAbout, ranking, tally,
};
use crate::ui::parts::{
    AreaField, Choose, LineField, Options, TickRefs, back_to, count, dynamic, flag, live, many, memo, number,
    options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Subject, use_session};
use crate::words::step2 as words;

/// The challenges in their ranked order, each with what it got.
type Weighed = Vec<(ItemId, usize, String)>;

/// The choice.
pub(super) fn view() -> AnyView {
    let session = use_session();
    let kinds = [KINDS[0], KINDS[1], KINDS[2], Round::KIND, Ballot::KIND];
    let weighed = memo(move || session.watch(&kinds, weighed));
    let order = memo(move || {
        weighed.with(|all| all.iter().map(|(id, number, _)| (id.clone(), *number)).collect::<Vec<_>>())
    });
    let groups = memo(move || session.watch(&[Group::KIND], groups));
    let list = dynamic(move || {
        many(order.get(), |(id, number)| {
            let facts = {
                let id = id.clone();
                live(move || {
                    weighed
                        .with(|all| {
                            all.iter().find(|(other, ..)| *other == id).map(|(.., text)| text.clone())
                        })
                        .unwrap_or_default()
                })
            };
            one(id, number, facts, groups.into())
        })
    });
    let summary = live(move || {
        let (chosen, not_now, open) = session.watch(&[Challenge::KIND], |document| {
            let all = crate::model::numbered(document);
            let of = |selection| all.iter().filter(|one| one.challenge.selection == selection).count();
            (of(Some(Selection::Chosen)), of(Some(Selection::NotNow)), of(None))
        });
        let parts = [
            count(words::CHOSEN_ONE, words::CHOSEN_MANY, chosen),
            count(words::NOT_NOW_ONE, words::NOT_NOW_MANY, not_now),
            count(words::UNDECIDED_ONE, words::UNDECIDED_MANY, open),
        ];
        parts.join(" · ")
    });
    view! {
        <section class="stack">
            <h2>{t(words::CHOOSE_VIEW)}</h2>
            <p class="lead">{t(words::CHOOSE_LEAD)}</p>
            <div class="stack">{list}</div>
            <p role="status">{summary}</p>
        </section>
    }
    .into_any()
}

fn groups(document: &Document) -> Options {
    Group::all(document).into_iter().map(|group| (group.id, group.name)).collect()
}

/// What every challenge got in numbers and in the newest round of dots that may be seen.
fn weighed(document: &Document) -> Weighed {
    let mut rounds = Round::all(document).into_iter();
    let newest = rounds.rfind(|round| round.about != Some(VoteAbout::Ideas) && !round.is_hidden());
    let counted = newest.map(|round| tally(document, &round.id)).filter(|tally| tally.voters > 0);
    let dots: BTreeMap<ItemId, u32> = counted
        .map(|tally| tally.results.into_iter().map(|one| (one.target, one.dots)).gather())
        .unwrap_or_default();
    let all = ranking(document).into_iter().map(|one| {
        let figures = [
            (words::IMPORTANCE, one.importance),
            (words::EFFECT, one.effect),
            (words::BARRIERS, one.barriers),
        ];
        let figures = figures.into_iter().filter_map(|(word, figure)| {
            figure.map(|figure| format!("{} {}", t(word), number(figure.median)))
        });
        let mut parts: Vec<String> = figures.collect();
        if one.is_draft {
            parts.push(t(words::DRAFT).to_owned());
        }
        if let Some(dots) = dots.get(&one.challenge.id) {
            parts.push(count(words::VOTE_GOT_ONE, words::VOTE_GOT_MANY, *dots as usize));
        }
        (one.challenge.id, one.number, parts.join(" · "))
    });
    all.collect()
}

fn one(id: ItemId, number: usize, facts: Signal<String>, groups: Signal<Options>) -> AnyView {
    let session = use_session();
    let subject = || Subject::of::<Challenge>(id.clone());
    let title = {
        let id = id.clone();
        live(move || called(number, &session.text(&id, Challenge::title)))
    };
    let selection = {
        let id = id.clone();
        memo(move || session.text(&id, Challenge::selection))
    };
    let undecided = flag(move || selection.with(String::is_empty));
    let not_chosen = flag(move || selection.with(|code| code != Selection::Chosen.code()));
    view! {
        <section class="card" id=format!("choose-{id}") aria-labelledby=format!("choose-title-{id}")>
            <div class="card-head">
                <h3 id=format!("choose-title-{id}") dir="auto">{title}</h3>
                <a href=back_to(session, Page::Thing(Tool::Describe, id.clone()))>{t(words::SEE_DESCRIPTION)}</a>
            </div>
            <p class="note">{facts}</p>
            <Choose subject=subject() field=Challenge::selection label=t(words::SELECTION) options={options::<Selection>()}/>
            <div class="stack" hidden=undecided>
                <AreaField subject=subject() field=Challenge::selection_why label=t(words::SELECTION_WHY) rows=1/>
                <Choose subject=subject() field=Challenge::mandate label=t(words::MANDATE) options={options::<Mandate>()}/>
            </div>
            <div class="stack" hidden=not_chosen>
                <TickRefs
                    subject=subject()
                    set=Challenge::groups
                    label=t(words::SIGN_UP_GROUPS)
                    options=groups
                    empty=t(words::NO_GROUPS)
                />
                <LineField subject=subject() field=Challenge::signed_up label=t(words::SIGN_UP) hint=t(words::SIGN_UP_HINT)/>
                <p class="cluster">
                    <a href=back_to(session, Page::Thing(Tool::Investigate, id.clone()))>{t(words::GO_INVESTIGATE)}</a>
                    <a href=back_to(session, Page::People)>{t(crate::words::overview::PEOPLE)}</a>
                </p>
            </div>
        </section>
    }
    .into_any()
}
