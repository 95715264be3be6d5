//! The front page: all processes in this browser, and everything that comes in as a file.
//!
//! *Invariant.* Nothing here is open: what is done to a process is done to what lies on the shelf, and an open
//! window hears of it as it hears of any other window.

mod actions;
mod answers;
mod ask;
mod bin;
mod card;
mod create;
mod desk;
mod import;
mod missing;
mod notices;
mod problems;
mod room;

pub(super) use actions::{
    address, ask_erase, bin as bin_process, erase as erase_process, example_failed, export, fresh_id,
    title as card_title, write_process,
};
pub use actions::{put_back, say_held};
pub(super) use ask::Asked;
pub use desk::Desk;
pub use import::{drag, pick_files, picker};
pub(super) use missing::missing;
pub(super) use notices::notices;
pub use problems::put_problem;
pub(super) use problems::{file_problem, keep_problem, load_problem, open_problem};
pub(super) use room::ask_erase_all;

use leptos::prelude::*;

use super::example::open_example;
use super::keep::blocked_banner;
use crate::model::Variant;
use crate::shelf::{Card, Pressure};
use crate::ui::app::App;
use crate::ui::parts::{Button, Icon, Look, Picture, dynamic, flag, live, many, memo, press, step_name, t};
use crate::ui::route::{Place, Route};
use crate::words::{keeping, shelf as words, storage};
use desk::Ask;

/// The front page.
#[component]
pub fn ShelfPage() -> impl IntoView {
    let app = App::current();
    let desk = app.desk();
    let cards = memo(move || {
        app.shelf_changes().track();
        app.shelf().cards()
    });
    let ids = memo(move || ids_of(&cards.get(), false));
    let is_empty = memo(move || ids.with(Vec::is_empty));
    let begin = dynamic(move || if is_empty.get() { welcome() } else { toolbar() });
    let row = move |id: String| card::card(id, cards);
    view! {
        <article class="page shelf">
            // Where it was chosen, the note about pages from a disk says it, with the way back.
            {app.keeps_by_choice().then(|| blocked_banner(().into_any()))}
            {pressure_banner()}
            <header class="shelf-head">
                <h1 tabindex="-1" id="heading">
                    {live(move || t(if is_empty.get() { words::WELCOME_TITLE } else { words::TITLE }).to_owned())}
                </h1>
                <p class="lead" hidden=flag(move || !is_empty.get())>{t(words::WELCOME)}</p>
            </header>
            {app.program().map(|program| (program.parts.front)())}
            {notices()}
            {answers::answers()}
            {begin}
            {picker()}
            <ul class="grid shelf-list" hidden=flag(move || is_empty.get())>
                <For each=move || ids.get() key=|id| id.clone() children=row/>
            </ul>
            {bin::bin(cards)}
            {bin::quarantine()}
            {room::room()}
            <p class="drop-veil big" aria-hidden="true" hidden=flag(move || !desk.is_dragging())>{t(words::DROP)}</p>
            <Asked/>
        </article>
    }
    .into_any()
}

/// The ids of the processes that are in the bin, or of those that are not.
fn ids_of(cards: &[Card], binned: bool) -> Vec<String> {
    cards.iter().filter(|card| card.binned.is_some() == binned).map(|card| card.id.clone()).collect()
}

/// Three ways to begin, for somebody who has nothing here.
fn welcome() -> AnyView {
    let ways = [
        (words::NEW, words::NEW_HINT, Picture::Add, create_full as fn()),
        (words::OPEN_FILE, words::OPEN_FILE_HINT, Picture::File, pick_files),
        (words::EXAMPLE, words::EXAMPLE_HINT, Picture::Idea, open_example),
    ];
    let ways = many(ways, |(title, hint, picture, act)| {
        view! {
            <li>
                <button type="button" class="shelf-way" on:click=press(act)>
                    <Icon picture/>
                    <span class="shelf-way-title">{t(title)}</span>
                    <span class="shelf-way-hint">{t(hint)}</span>
                </button>
            </li>
        }
        .into_any()
    });
    let steps = many(1..=crate::method::STEPS, |number| {
        let step = step_name(number);
        view! {
            <li class=format!("shelf-step step-{number}")>
                <span class="side-number" aria-hidden="true">{number}</span>
                <strong>{step.short.as_str()}</strong>
                <span>{step.purpose.as_str()}</span>
            </li>
        }
        .into_any()
    });
    view! {
        <ul class="shelf-ways">{ways}</ul>
        <section class="stack" aria-labelledby="six">
            <h2 id="six">{t(words::SIX)}</h2>
            <ol class="shelf-steps">{steps}</ol>
        </section>
    }
    .into_any()
}

fn toolbar() -> AnyView {
    view! {
        <div class="cluster">
            <Button text=t(words::NEW) picture=Picture::Add look=Look::Main press=move |()| create_full()/>
            <Button text=t(words::OPEN_FILE) picture=Picture::File press=move |()| pick_files()/>
            <Button text=t(words::EXAMPLE) look=Look::Quiet press=move |()| open_example()/>
        </div>
        <p class="note">{t(words::OPEN_FILE_HINT)}</p>
    }
    .into_any()
}

fn create_full() {
    App::current().desk().ask(Ask::Create(Variant::Full));
}

/// Said while there is still room to do something about it.
fn pressure_banner() -> AnyView {
    let app = App::current();
    dynamic(move || {
        app.shelf_changes().track();
        pressed(app.shelf().pressure())
    })
}

/// What is said of how full the browser is, with the way to the page where one can do something about it.
pub(super) fn pressed(pressure: Pressure) -> AnyView {
    let (class, word) = match pressure {
        Pressure::Fine => return ().into_any(),
        _ if App::current().is_blocked() => return ().into_any(),
        Pressure::Watch => ("banner banner-warn", keeping::STORAGE_WATCH),
        Pressure::Tight => ("banner banner-bad", keeping::STORAGE_TIGHT),
    };
    let address = Route::Place(Place::Storage).to_hash();
    view! { <div class=class><p>{t(word)}</p><a href=address>{t(storage::TITLE)}</a></div> }.into_any()
}
