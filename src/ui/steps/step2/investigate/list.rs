//! The chosen challenges: how far each is, and the way to it.

use leptos::prelude::*;

use super::look::{KINDS, Look, look};
use super::{PLAN, is_light};
use crate::document::Document;
use crate::method::Tool;
use crate::model::{Selection, numbered};
use crate::ui::parts::{Empty, Fold, ToolPage, back_to, dynamic, guide, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::use_session;
use crate::words::step2 as words;

/// The list.
pub(super) fn view() -> AnyView {
    let session = use_session();
    let all = memo(move || session.watch(&KINDS, looks));
    let body = dynamic(move || all.with(|(chosen, others)| cards(chosen, others)));
    view! {
        <ToolPage tool=Tool::Investigate>
            <p class="callout"><strong>{t(words::NO_SOLUTIONS)}</strong> {t(words::NO_SOLUTIONS_WHY)}</p>
            {body}
        </ToolPage>
    }
    .into_any()
}

/// Those under investigation (chosen, or with an outcome), and the others.
fn looks(document: &Document) -> (Vec<Look>, Vec<Look>) {
    let all = numbered(document).into_iter().map(|one| {
        let look = look(document, &one.challenge, Some(one.number));
        (one.challenge.selection == Some(Selection::Chosen) || look.outcome.is_some(), look)
    });
    let (chosen, others): (Vec<_>, Vec<_>) = all.partition(|(is, _)| *is);
    let bare = |list: Vec<(bool, Look)>| list.into_iter().map(|(_, look)| look).collect();
    (bare(chosen), bare(others))
}

fn cards(chosen: &[Look], others: &[Look]) -> AnyView {
    let session = use_session();
    if chosen.is_empty() && others.is_empty() {
        let link = guide().tool(Tool::Describe).name.as_str();
        return view! { <Empty text=t(words::NO_CHALLENGES) page=Page::Tool(Tool::Describe) link/> }
            .into_any();
    }
    let none = chosen.is_empty().then(|| {
        let link = guide().tool(Tool::Prioritise).name.as_str();
        view! { <Empty text=t(words::NONE_CHOSEN) page=Page::Tool(Tool::Prioritise) link/> }
    });
    let light = is_light(session);
    let cards = many(chosen, |look| card(look, light));
    let rest = (!others.is_empty()).then(|| {
        let links = many(others, |look| {
            let href = back_to(session, Page::Thing(Tool::Investigate, look.id.clone()));
            view! { <li><a href=href dir="auto">{look.name.clone()}</a></li> }.into_any()
        });
        view! {
            <Fold title=t(words::OTHER_CHALLENGES) open=chosen.is_empty()>
                <p class="note">{t(words::OTHERS_HINT)}</p>
                <ul>{links}</ul>
            </Fold>
        }
    });
    view! {
        <section class="stack">
            <h2>{t(words::CHOSEN_HEAD)}</h2>
            {none}
            <div class="grid">{cards}</div>
            {rest}
        </section>
    }
    .into_any()
}

fn card(look: &Look, light: bool) -> AnyView {
    let session = use_session();
    let here = back_to(session, Page::Thing(Tool::Investigate, look.id.clone()));
    let plan = back_to(session, Page::Thing(Tool::Investigate, format!("{PLAN}{}", look.id)));
    let tag = if look.outcome.is_some() { "tag tag-good" } else { "tag" };
    let team = (!look.team.is_empty()).then(|| view! { <p dir="auto">{look.team.clone()}</p> });
    let missing = look.missing();
    let missing = (!missing.is_empty() && !light).then(|| {
        let rows = many(missing, |text| view! { <li>{text}</li> }.into_any());
        view! { <div><p class="field-label">{t(words::LACKS)}</p><ul class="note">{rows}</ul></div> }
    });
    view! {
        <article class="card">
            <h3 dir="auto"><a href=here>{look.name.clone()}</a></h3>
            <p><span class=tag>{look.state()}</span></p>
            {team}
            {missing}
            <p><a href=plan aria-label=format!("{}: {}", t(words::GROUP_PLAN), look.name)>{t(words::GROUP_PLAN)}</a></p>
        </article>
    }
    .into_any()
}
