//! Talks with the project leader and the executive: those there are, and the way to a new one.

mod one;
mod paper;
mod points;
mod sheet;

use leptos::prelude::*;

use super::page;
use crate::document::{ItemId, sort};
use crate::model::{Choice, Talk, TalkWith, Thing};
use crate::ui::app::App;
use crate::ui::parts::{
    Button, Picture, advice, back_to, count, day, dynamic, fill, flag, live, many, memo, t,
};
use crate::ui::route::{Chapter, Page, Route};
use crate::ui::session::{Session, use_session};
use crate::words::{Labelled, guide, talks as words};

/// The talks, or one of them.
#[component]
pub fn Talks(
    /// The id of the talk that is opened.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let there = |id: &String| session.peek(|document| Talk::get(document, id).is_some());
    match open.filter(there) {
        Some(id) => one::talk(session, id),
        None => list(session),
    }
}

/// What a talk is called: with whom it is.
pub fn called(with: Option<TalkWith>) -> String {
    match with {
        Some(with) => fill(words::CALLED, &[("who", t(with.word()))]),
        None => t(guide::TALKS).to_owned(),
    }
}

/// The ids of all talks: those without a date first, then the newest.
fn in_order(session: Session) -> Vec<ItemId> {
    let mut all = session.watch(&[Talk::KIND], Talk::all);
    sort::sort_by_key(&mut all, |talk| (talk.date.is_some(), std::cmp::Reverse(talk.date)));
    all.into_iter().map(|talk| talk.id).collect()
}

fn list(session: Session) -> AnyView {
    let ids = memo(move || in_order(session));
    let cards = dynamic(move || many(ids.get(), |id| card(session, id)));
    let new = many(TalkWith::ALL, |with| {
        let with = *with;
        view! { <Button text=t(with.word()) picture=Picture::Add press=move |()| add(session, with)/> }
            .into_any()
    });
    let body = view! {
        <section class="stack" aria-labelledby="prepare">
            <h2 id="prepare">{t(words::PREPARE)}</h2>
            <p class="field-hint">{t(words::PREPARE_HINT)}</p>
            <div class="cluster">{new}</div>
        </section>
        {advice(&["time", "role"])}
        <section class="stack" aria-labelledby="all-talks">
            <h2 id="all-talks">{t(words::ALL)}</h2>
            <p hidden=flag(move || !ids.with(Vec::is_empty))>{t(words::NONE)}</p>
            <ul class="cards">{cards}</ul>
        </section>
    };
    page(Chapter::Talks, t(guide::TALKS_LEAD), body.into_any())
}

/// A new talk, opened at once.
fn add(session: Session, with: TalkWith) {
    let label = fill(words::STEP_NEW, &[("what", t(with.word()))]);
    let id = session.add::<Talk>(label, "", &[(Talk::with, with.code().into())]);
    App::current().go(&Route::Process { id: session.id(), page: Page::GuideThing(Chapter::Talks, id) });
}

fn card(session: Session, id: ItemId) -> AnyView {
    let href = back_to(session, Page::GuideThing(Chapter::Talks, id.clone()));
    let talk = memo(move || session.thing::<Talk>(&id));
    let about = live(move || {
        talk.with(|talk| {
            let date = talk.date.map_or_else(|| t(words::NO_DATE).to_owned(), |date| day(Some(date)));
            format!("{date} · {}", count(words::POINTS_ONE, words::POINTS_MANY, talk.points.len()))
        })
    });
    let agreed = live(move || talk.with(|talk| talk.agreed.clone()));
    view! {
        <li class="card">
            <h3><a href=href>{live(move || talk.with(|talk| called(talk.with)))}</a></h3>
            <p class="meta">{about}</p>
            <p class="text" dir="auto">{agreed}</p>
        </li>
    }
    .into_any()
}
