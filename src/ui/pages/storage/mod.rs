//! What the browser keeps: how much room it takes, process by process, and how to make room again.
//!
//! Questions and messages are those of the front page, so that erasing is asked and told in one way everywhere.

mod clear;
mod lasting;
mod table;

mod persistence;

use leptos::prelude::*;

use super::shelf::{Asked, ask_erase_all, card_title, notices};
use crate::shelf::{Card, Pressure, Room, Shelf};
use crate::ui::app::App;
use crate::ui::parts::{Button, Look, dynamic, fill, language, memo, t};
use crate::words::{keeping, number, shelf, storage as words};

/// One process and what it takes.
#[derive(Clone, PartialEq)]
struct Row {
    id: String,
    /// Its card; none for what is left of a process that is not here.
    card: Option<Card>,
    room: Room,
}

impl Row {
    fn title(&self) -> String {
        match &self.card {
            Some(card) if card.binned.is_some() => fill(words::IN_BIN, &[("title", &quoted(card))]),
            Some(card) => quoted(card),
            None => t(words::GONE).to_owned(),
        }
    }

    fn is_binned(&self) -> bool {
        self.card.as_ref().is_some_and(|card| card.binned.is_some())
    }
}

fn quoted(card: &Card) -> String {
    format!("«{}»", card_title(card))
}

/// All processes and what they take, those that take most first.
fn rows(shelf: &Shelf) -> Vec<Row> {
    let mut rooms = shelf.rooms();
    let cards = shelf.cards().into_iter();
    let mut rows: Vec<Row> = cards
        .map(|card| Row {
            id: card.id.clone(),
            room: rooms.remove(&card.id).unwrap_or_default(),
            card: Some(card),
        })
        .collect();
    rows.extend(rooms.into_iter().map(|(id, room)| Row { id, card: None, room }));
    crate::document::sort::sort_by(&mut rows, |a, b| b.room.all().cmp(&a.room.all()));
    rows
}

/// Plads i browseren.
#[component]
pub fn Storage() -> impl IntoView {
    let app = App::current();
    let rows = memo(move || {
        app.shelf_changes().track();
        rows(&app.shelf())
    });
    let used = memo(move || {
        app.shelf_changes().track();
        (app.shelf().used(), app.shelf().pressure())
    });
    let body = match app.is_blocked() {
        true => {
            let word = if app.keeps_by_choice() { words::BLOCKED } else { words::IS_OFF };
            view! { <p>{t(word)}</p> }.into_any()
        }
        false => view! {
            <section class="stack" aria-labelledby="used">
                <h2 id="used">{t(words::USED)}</h2>
                {dynamic(move || bar(used.get()))}
                <p class="note">{t(words::USED_WHY)}</p>
            </section>
            {table::table(rows, used)}
            {clear::clear(rows)}
        }
        .into_any(),
    };
    view! {
        <article class="page storage">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1>
                <p class="lead">{t(words::LEAD)}</p>
            </header>
            {notices()}
            {body}
            {(!app.is_blocked()).then(lasting::section)}
            <section class="stack" aria-labelledby="all">
                <h2 id="all">{t(shelf::ERASE_ALL)}</h2>
                <p>{t(words::ALL_HINT)}</p>
                <div><Button text=t(shelf::ERASE_ALL) look=Look::Danger press=|()| ask_erase_all()/></div>
            </section>
            <Asked/>
        </article>
    }
    .into_any()
}

/// How full it is, as a bar and in words.
fn bar((used, pressure): (usize, Pressure)) -> AnyView {
    // What is there is never shown as nothing.
    let percent = (used * 100).div_ceil(Shelf::QUOTA).min(100).to_string();
    let (class, word) = match pressure {
        Pressure::Fine => ("meter", words::USED_FINE),
        Pressure::Watch => ("meter meter-warn", keeping::STORAGE_WATCH),
        Pressure::Tight => ("meter meter-bad", keeping::STORAGE_TIGHT),
    };
    let parts = [("used", size(used)), ("all", size(Shelf::QUOTA)), ("percent", percent.clone())];
    let said = fill(words::USED_OF, &parts.each_ref().map(|(name, value)| (*name, value.as_str())));
    view! {
        <p class="big">{said}</p>
        <div class=class aria-hidden="true"><span style:inline-size=format!("{percent}%")></span></div>
        <p>{t(word)}</p>
    }
    .into_any()
}

/// A size as people know it. Browsers take two bytes for each unit.
fn size(units: usize) -> String {
    let kilo = units as f64 * 2.0 / 1024.0;
    let (word, value, decimals) =
        if kilo < 1000.0 { (words::KILO, kilo.ceil(), 0) } else { (words::MEGA, kilo / 1024.0, 1) };
    fill(word, &[("n", &number(language(), value, decimals))])
}
