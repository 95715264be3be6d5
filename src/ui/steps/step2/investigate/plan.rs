//! The plan of a group on one page, to print or to hang up.

use leptos::prelude::*;

use super::look::{KINDS, look_at};
use super::questions::{DOCUMENTATION, STEERING};
use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{Activity, Challenge, Choice, Form, Investigation, Stakeholder, StakeholderKind, Thing};
use crate::ui::parts::{Button, Look, Picture, back_to, crumb_in, day, dynamic, many, t};
use crate::ui::route::Page;
use crate::ui::session::use_session;
use crate::words::{Labelled, common, step2 as words};

/// The page.
pub(super) fn view(challenge: &str) -> AnyView {
    let session = use_session();
    let id: ItemId = challenge.to_owned();
    let print = Callback::new(move |()| {
        // A browser without printing has nothing to say about it.
        let _ = window().print();
    });
    let body = {
        let id = id.clone();
        dynamic(move || session.watch(&KINDS, |document| page(document, &id)))
    };
    view! {
        <article class="page sheet plan step-2">
            <p class="crumb">
                <a href=back_to(session, Page::Thing(Tool::Investigate, id))>{crumb_in(session, 2)} " · " {t(words::BACK_TO_IT)}</a>
            </p>
            {body}
            <div class="cluster"><Button text=t(common::PRINT) picture=Picture::Print look=Look::Main press=print/></div>
        </article>
    }
    .into_any()
}

fn page(document: &Document, id: &ItemId) -> AnyView {
    let look = look_at(document, id);
    let Some(challenge) = Challenge::get(document, id) else {
        return view! { <h1 tabindex="-1" id="heading">{t(words::GROUP_PLAN)}</h1> }.into_any();
    };
    let plan = Investigation::only(document, id);
    let row = |label: &'static str, text: String| {
        let text = if text.trim().is_empty() { "–".to_owned() } else { text };
        view! { <div><dt>{label}</dt><dd class="text" dir="auto">{text}</dd></div> }.into_any()
    };
    let item = document.alive(&Investigation::only_id(id));
    let answer = |field: &str| item.map(|item| item.text(field).to_owned()).unwrap_or_default();
    let with_documentation = challenge.form.contains(&Form::Documentation);
    let asked =
        DOCUMENTATION.iter().filter(|(field, _)| with_documentation || !answer(field).trim().is_empty());
    let questions = many(STEERING.iter().chain(asked), |(field, word)| row(t(*word), answer(field)));
    let holders = Stakeholder::of(document, id);
    let stakes = many(StakeholderKind::ALL.iter().copied(), |kind| {
        let mine = holders.iter().filter(|one| one.stake == Some(kind));
        let names: Vec<String> = mine
            .map(|one| match (one.absent, one.how.trim()) {
                (true, "") => format!("{} ({})", one.who, t(words::NOT_WITH_US)),
                (true, how) => format!("{} ({}: {how})", one.who, t(words::NOT_WITH_US)),
                _ => one.who.clone(),
            })
            .collect();
        row(t(kind.word()), names.join("\n"))
    });
    let activities = many(Activity::of(document, id), |one| {
        let method = one.method.map(|method| t(method.word())).unwrap_or_default();
        let done = if one.done { t(words::DONE) } else { "" };
        view! {
            <tr>
                <th scope="row" dir="auto">{one.what}</th>
                <td>{method}</td>
                <td dir="auto">{one.with}</td>
                <td dir="auto">{one.who}</td>
                <td>{day(one.due)} " " {done}</td>
            </tr>
        }
        .into_any()
    });
    let heads = [words::ACTIVITY, words::METHOD, words::WITH, words::WHO_DOES, words::BY_WHEN];
    let heads = many(heads, |word| view! { <th scope="col">{t(word)}</th> }.into_any());
    view! {
        <header class="page-head">
            <p class="note">{t(words::GROUP_PLAN)}</p>
            <h1 tabindex="-1" id="heading" dir="auto">{look.name}</h1>
        </header>
        <p class="text" dir="auto">{challenge.what}</p>
        <dl class="facts">
            {row(t(words::TEAM), look.team)}
            {row(t(words::PROBLEM), plan.problem)}
        </dl>
        <h2>{t(words::PART_PLAN)}</h2>
        <div class="table-wrap">
            <table class="table"><thead><tr>{heads}</tr></thead><tbody>{activities}</tbody></table>
        </div>
        <h2>{t(words::PART_STEERING)}</h2>
        <dl class="facts plan-two">{questions}</dl>
        <h2>{t(words::PART_STAKES)}</h2>
        <dl class="facts plan-two">{stakes}</dl>
        <p class="callout"><strong>{t(words::NO_SOLUTIONS)}</strong> {t(words::NO_SOLUTIONS_WHY)}</p>
    }
    .into_any()
}
