//! What the tools on one challenge share: which challenges they list, the head of an open one, what was found.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{
    Challenge, Finding, Investigation, Outcome, Process, Selection, Thing, Variant, numbered,
};
use crate::ui::app::ONE;
use crate::ui::parts::{
    ChallengeLinks, Fold, Icon, Keep, Picture, back_to, challenge_title, dynamic, flag, live, many, memo, t,
};
use crate::ui::route::Page;
use crate::ui::session::use_session;
use crate::words::{Labelled, step3 as words};

/// A link to a page of the process.
pub fn link(page: Page, text: &'static str) -> AnyView {
    view! { <a href=back_to(use_session(), page)>{text}</a> }.into_any()
}

fn to_solve(_: &Challenge, outcome: Option<Outcome>) -> bool {
    matches!(outcome, Some(Outcome::Solve | Outcome::CannotNow | Outcome::Keep))
}

fn not_to_solve(challenge: &Challenge, outcome: Option<Outcome>) -> bool {
    !to_solve(challenge, outcome)
}

fn chosen(challenge: &Challenge, _: Option<Outcome>) -> bool {
    challenge.selection == Some(Selection::Chosen)
}

fn not_chosen(challenge: &Challenge, outcome: Option<Outcome>) -> bool {
    !chosen(challenge, outcome)
}

/// Which challenges stand first and which are there on request. The light variant has no outcomes: there the
/// chosen stand first, and all of them where none was chosen.
fn split(light: bool, any_chosen: bool) -> (Keep, Keep) {
    match (light, any_chosen) {
        (false, _) => (to_solve, not_to_solve),
        (true, true) => (chosen, not_chosen),
        (true, false) => (|_, _| true, |_, _| false),
    }
}

/// The challenges of step 3 as links to one tool, and the others on request.
pub fn challenge_lists(tool: Tool, tag: Callback<ItemId, String>) -> AnyView {
    let session = use_session();
    let light = memo(move || session.only::<Process>("").variant == Some(Variant::Light));
    let kinds = [Challenge::KIND, Investigation::KIND];
    let state = memo(move || {
        session.watch(&kinds, |document| {
            let all = numbered(document);
            let any_chosen = all.iter().any(|one| chosen(&one.challenge, None));
            let (_, rest) = split(light.get(), any_chosen);
            let outcome = |id: &str| Investigation::only(document, id).outcome;
            let others = all.iter().any(|one| rest(&one.challenge, outcome(&one.challenge.id)));
            (any_chosen, others)
        })
    });
    let lists = move || {
        let (any_chosen, _) = state.get();
        let (keep, rest) = split(light.get(), any_chosen);
        let (empty, empty_at) = if light.get() {
            (words::NO_CHALLENGES, Tool::Describe)
        } else {
            (words::NO_TO_SOLVE, Tool::Investigate)
        };
        view! {
            <ChallengeLinks tool keep tag empty empty_at/>
            <div hidden=flag(move || !state.get().1)>
                <Fold title=t(words::OTHER_CHALLENGES)>
                    <p class="note">{t(words::OTHER_HINT)}</p>
                    <ChallengeLinks tool keep=rest tag label=t(words::OTHER_CHALLENGES)/>
                </Fold>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="stack">
            <h2>{t(words::WHICH_CHALLENGE)}</h2>
            {dynamic(lists)}
        </section>
    }
    .into_any()
}

/// What is said where the address names a thing that has gone.
pub fn gone(text: &'static str) -> AnyView {
    view! { <p class="callout callout-warn" role="status">{text}</p> }.into_any()
}

/// The head of one open thing: the way back to all of them, and its name.
pub fn open_head(tool: Tool, back: &'static str, name: Signal<String>) -> AnyView {
    view! {
        <div class="open-head">
            <a class="btn-quiet open-back" href=back_to(use_session(), Page::Tool(tool))>
                <Icon picture=Picture::Back/>
                {back}
            </a>
            <h2 class="big" id=ONE tabindex="-1" dir="auto">{name}</h2>
        </div>
    }
    .into_any()
}

/// The number and title of a challenge; follows it.
pub fn challenge_name(id: &str) -> Signal<String> {
    let (session, id) = (use_session(), id.to_owned());
    let number = {
        let id = id.clone();
        memo(move || {
            let all = session.watch(&[Challenge::KIND], numbered);
            all.into_iter().find(|one| one.challenge.id == id).map(|one| one.number)
        })
    };
    live(move || {
        let title = challenge_title(&session.text(&id, Challenge::title));
        number.get().map_or(title.clone(), |number| format!("{number}. {title}"))
    })
}

/// The challenge and what was found about it, in short, with links back.
pub fn found(id: &str) -> AnyView {
    let (session, id) = (use_session(), id.to_owned());
    let links = view! {
        <p class="cluster">
            {link(Page::Thing(Tool::Investigate, id.clone()), t(words::SEE_INVESTIGATION))}
            {link(Page::Thing(Tool::Describe, id.clone()), t(words::SEE_DESCRIPTION))}
        </p>
    };
    let facts = move || {
        let (challenge, investigation): (Challenge, Investigation) = (session.thing(&id), session.only(&id));
        let findings: Vec<String> = session.watch(&[Finding::KIND], |document| {
            let all = Finding::of(document, &id).into_iter().map(|finding| finding.text);
            all.filter(|text| !text.trim().is_empty()).collect()
        });
        let outcome = investigation.outcome.map(|outcome| t(outcome.word()).to_owned()).unwrap_or_default();
        let bare = outcome.is_empty() && findings.is_empty() && investigation.conclusion.trim().is_empty();
        let rows = [
            (words::WHAT, challenge.what),
            (words::CONSEQUENCE, challenge.consequence),
            (words::OUTCOME, outcome),
            (words::CONCLUSION, investigation.conclusion),
        ];
        let rows = many(rows.into_iter().filter(|(_, text)| !text.trim().is_empty()), |(word, text)| {
            view! { <div><dt>{t(word)}</dt><dd dir="auto">{text}</dd></div> }.into_any()
        });
        let findings = (!findings.is_empty()).then(|| {
            let lines = many(findings, |text| view! { <li dir="auto">{text}</li> }.into_any());
            view! { <div><dt>{t(words::FINDINGS)}</dt><dd><ul class="found-list">{lines}</ul></dd></div> }
        });
        let bare = bare.then(|| view! { <p class="note">{t(words::NOT_LOOKED)}</p> });
        view! { <dl class="facts found-facts">{rows} {findings}</dl> {bare} }.into_any()
    };
    view! {
        <section class="card found">
            <h3>{t(words::FOUND)}</h3>
            {dynamic(facts)}
            {links}
        </section>
    }
    .into_any()
}
