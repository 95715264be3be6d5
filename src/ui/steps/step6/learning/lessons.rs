//! The eight questions, one at a time.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Challenge, Choice, Lesson, LessonKind, Thing};
use crate::ui::app::focus_later;
use crate::ui::parts::{
    Button, Look, Things, back_to, count, details, dynamic, fill, live, many, memo, press, t,
};
use crate::ui::route::Page;
use crate::ui::session::use_session;
use crate::words::{Labelled, step6 as words};

/// The question that is shown, the way to the others.
pub fn lessons() -> AnyView {
    let session = use_session();
    let at = RwSignal::new(0_usize);
    let kinds = LessonKind::ALL;
    let go = move |to: usize| {
        at.set(to.min(kinds.len() - 1));
        focus_later("lesson-question");
    };
    let entry = move |(place, kind): (usize, LessonKind)| {
        let answers = live(move || match ids(session, kind).len() {
            0 => String::new(),
            n => format!(" · {}", count(words::ANSWERS_ONE, words::ANSWERS_MANY, n)),
        });
        let current = live(move || if at.get() == place { "true" } else { "false" }.to_owned());
        view! {
            <li>
                <button type="button" class="btn-quiet" aria-current=current on:click=press(move || go(place))>
                    {t(kind.word())}
                    {answers}
                </button>
            </li>
        }
        .into_any()
    };
    let shown = dynamic(move || {
        let place = at.get();
        let Some(kind) = kinds.get(place).copied() else { return ().into_any() };
        untrack(|| question(place, kind))
    });
    let before = move |()| go(at.get_untracked().saturating_sub(1));
    let after = move |()| go(at.get_untracked() + 1);
    let first = crate::ui::parts::flag(move || at.get() == 0);
    let last = crate::ui::parts::flag(move || at.get() + 1 >= kinds.len());
    view! {
        <div class="sheet stack lesson">
            {shown}
            <div class="cluster">
                <Button text=t(words::PREVIOUS_QUESTION) press=before look=Look::Quiet disabled=first/>
                <Button text=t(words::NEXT_QUESTION) press=after disabled=last/>
            </div>
        </div>
        <details class="fold">
            <summary>{t(words::QUESTIONS)}</summary>
            <ol class="fold-body lesson-list">{many(kinds.iter().copied().enumerate(), entry)}</ol>
        </details>
    }
    .into_any()
}

/// The answers to one question; listens to all lessons.
fn ids(session: crate::ui::session::Session, kind: LessonKind) -> Vec<ItemId> {
    session.watch(&[Lesson::KIND], |document| {
        let all = document.of_kind(Lesson::KIND).into_iter();
        all.filter(|(_, item)| item.text(Lesson::of_kind) == kind.code()).map(|(id, _)| id.clone()).collect()
    })
}

fn question(place: usize, kind: LessonKind) -> AnyView {
    let session = use_session();
    let only = memo(move || ids(session, kind));
    let (n, all) = ((place + 1).to_string(), LessonKind::ALL.len().to_string());
    view! {
        <p class="note">{fill(words::QUESTION_OF, &[("n", &n), ("all", &all)])}</p>
        <h3 class="big" id="lesson-question" tabindex="-1">{t(kind.word())}</h3>
        <Things
            kind=Lesson::KIND
            field=Lesson::text
            label=t(kind.word())
            add=words::LESSON_ADD
            tall=true
            with=vec![(Lesson::of_kind.to_owned(), kind.code().into())]
            only=only
            under=details(origin)
        />
    }
    .into_any()
}

/// Where a lesson came from, if an investigation made it.
fn origin(id: ItemId) -> AnyView {
    let session = use_session();
    dynamic(move || {
        let Some(challenge) = session.thing::<Lesson>(&id).from else { return ().into_any() };
        let href = back_to(session, Page::Thing(Tool::Investigate, challenge.clone()));
        let title = session.text(&challenge, Challenge::title);
        view! { <p class="note">{t(words::LESSON_FROM)}" "<a href=href dir="auto">{title}</a></p> }.into_any()
    })
}
