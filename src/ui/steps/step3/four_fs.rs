//! Forenklingens fire F'er: what to do with each challenge.

use leptos::prelude::*;

use super::challenges::{challenge_lists, challenge_name, found, gone, link, open_head};
use super::solutions::{f_names, solution_tool, solutions_of};
use crate::document::ItemId;
use crate::method::Tool;
use crate::model::flow::suggested_fs;
use crate::model::{Challenge, Choice, FourFs as Answers, Investigation, Simplification, Thing};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    AreaField, Button, Picture, Tick, ToolPage, back_to, dynamic, fill, flag, guide, live, many, memo, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Labelled, Word, step3 as words};

/// The tool.
#[component]
pub fn FourFs(
    /// The thing to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let there = |id: &String| session.peek(|document| Challenge::get(document, id).is_some());
    let lost = open.as_ref().is_some_and(|id| !there(id)).then(|| gone(t(words::CHALLENGE_GONE)));
    let body = match open.filter(there) {
        Some(id) => one(session, &id),
        None => challenge_lists(Tool::FourFs, Callback::new(move |id: ItemId| said(session, &id))),
    };
    view! { <ToolPage tool=Tool::FourFs>{lost}{body}</ToolPage> }.into_any()
}

/// What is said of a challenge in the list: the F's that are chosen, or what the investigation came to.
fn said(session: Session, id: &str) -> String {
    let chosen = f_names(&session.only::<Answers>(id).chosen());
    let outcome = session.only::<Investigation>(id).outcome;
    if chosen.is_empty() { outcome.map(|one| t(one.word()).to_owned()).unwrap_or_default() } else { chosen }
}

fn one(session: Session, id: &str) -> AnyView {
    let cards = many(Simplification::ALL.iter().copied(), |one| card(session, id, one));
    view! {
        {open_head(Tool::FourFs, t(words::ALL_CHALLENGES), challenge_name(id))}
        {found(id)}
        <section class="stack">
            <h3 class="big">{t(words::WHICH_F)}</h3>
            <p class="lead">{t(words::WHICH_F_HINT)}</p>
            {suggestion(session, id)}
            <div class="f-cards">{cards}</div>
            <p class="note">{guide().principles.credit.as_str()}</p>
        </section>
        {solutions_of(id)}
        <p class="cluster">
            <a class="btn btn-main" href=back_to(session, Page::Thing(Tool::Brainstorm, id.to_owned()))>
                {t(words::TO_BRAINSTORM)}
            </a>
            {link(Page::Tool(solution_tool(session)), t(words::ALL_SOLUTIONS))}
        </p>
    }
    .into_any()
}

/// The F's that the outcome suggests.
fn suggested(session: Session, id: &str) -> &'static [Simplification] {
    session.only::<Investigation>(id).outcome.map_or(&[], suggested_fs)
}

/// What the outcome suggests and nobody has taken yet, with a button for each.
fn suggestion(session: Session, id: &str) -> AnyView {
    let id = id.to_owned();
    dynamic(move || {
        let answers: Answers = session.only(&id);
        let open = suggested(session, &id).iter().copied().filter(|one| !answers.has(*one));
        let open: Vec<Simplification> = open.collect();
        // Once the group has chosen something the suggestion has been heard.
        if open.is_empty() || !answers.chosen().is_empty() {
            return ().into_any();
        }
        let buttons = many(open, |one| {
            let (id, name) = (id.clone(), t(one.word()));
            let take = move || {
                let subject = Subject::only::<Answers>(id.as_str());
                session.write(&subject, one.flag(), name, true, false);
                App::current().tell(fill(words::TAKEN, &[("what", name)]), true);
                let first = ask(one).0.first().map_or(one.flag(), |(field, _)| field);
                focus_later(format!("{}.{first}", subject.id));
            };
            view! { <Button text=fill(words::TAKE, &[("what", name)]) press=take picture=Picture::Check/> }
                .into_any()
        });
        view! {
            <div class="callout">
                <p>{t(words::SUGGESTED)}</p>
                <div class="cluster">{buttons}</div>
            </div>
        }
        .into_any()
    })
}

type Asked = (&'static str, Word);

/// What each F asks once it is ticked: the fields, and the words of the tick.
fn ask(one: Simplification) -> (&'static [Asked], Word) {
    match one {
        Simplification::Remove => (
            &[
                (Answers::remove_why, words::WHY_REMOVE),
                (Answers::remove_what, words::WHAT_REMOVE),
                (Answers::remove_decides, words::DECIDES_REMOVE),
            ],
            words::TICK_REMOVE,
        ),
        Simplification::Change => (
            &[
                (Answers::change_why, words::WHY_CHANGE),
                (Answers::change_what, words::WHAT_CHANGE),
                (Answers::change_decides, words::DECIDES_CHANGE),
            ],
            words::TICK_CHANGE,
        ),
        Simplification::Anchor => (
            &[(Answers::anchor_why, words::WHY_ANCHOR), (Answers::anchor_how, words::HOW_ANCHOR)],
            words::TICK_ANCHOR,
        ),
        Simplification::Keep => (
            &[(Answers::keep_why, words::WHY_KEEP), (Answers::keep_learn, words::LEARN_KEEP)],
            words::TICK_KEEP,
        ),
    }
}

/// One F: what it means, what the group asks itself, and the answers once it is ticked.
fn card(session: Session, id: &str, one: Simplification) -> AnyView {
    let subject = Subject::only::<Answers>(id);
    let (fields, tick) = ask(one);
    let guidance = guide().principles.four_fs.iter().find(|guidance| guidance.id == one.code());
    let meaning = guidance.map(|guidance| {
        let asks = many(&guidance.ask, |line| view! { <li>{line.as_str()}</li> }.into_any());
        view! {
            <p class="f-what">{guidance.what.as_str()}</p>
            <ul class="f-asks">{asks}</ul>
            <details class="filled">
                <summary>{t(words::EXAMPLE)}</summary>
                <div class="sample"><p>{guidance.example.as_str()}</p></div>
            </details>
        }
    });
    // What was written stays in sight when the tick is taken away again.
    let written = {
        let id = subject.id.clone();
        memo(move || {
            session.flag(&id, one.flag())
                || fields.iter().any(|(field, _)| !session.text(&id, field).is_empty())
        })
    };
    let ticked = {
        let id = subject.id.clone();
        move || if session.flag(&id, one.flag()) { "card f-card f-chosen" } else { "card f-card" }
    };
    let is_suggested = {
        let id = id.to_owned();
        flag(move || !suggested(session, &id).contains(&one))
    };
    let answers = many(fields, |(field, word)| {
        view! { <AreaField subject=subject.clone() field=*field label=t(*word)/> }.into_any()
    });
    view! {
        <section class=live(move || ticked().to_owned())>
            <div class="card-head">
                <h4 class="f-name">{t(one.word())}</h4>
                <span class="tag tag-warn" hidden=is_suggested>{t(words::SUGGESTION)}</span>
            </div>
            {meaning}
            <Tick subject=subject.clone() field=one.flag() label=t(tick)/>
            <div class="stack" hidden=flag(move || !written.get())>{answers}</div>
        </section>
    }
    .into_any()
}
