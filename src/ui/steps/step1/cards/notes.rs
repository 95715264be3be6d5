//! Notes to cards; each may be passed on, once, as a point of attention.

use leptos::prelude::*;

use super::lay_again;
use super::table::{Card, Table};
use crate::document::{Edit, ItemId};
use crate::method::Tool;
use crate::model::{Attention, CardNote, Thing};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Things, details, dynamic, fill, many, press, t, trail};
use crate::ui::route::Page;
use crate::ui::session::{Session, step_label, use_session};
use crate::words::step1 as words;

/// The notes to one card.
pub fn of_card(card: ItemId) -> AnyView {
    let session = use_session();
    view! {
        <section class="stack" aria-labelledby="card-notes">
            <h2 id="card-notes">{t(words::CARD_NOTES)}</h2>
            <Things
                kind=CardNote::KIND
                parent=card
                field=CardNote::text
                label=t(words::CARD_NOTES)
                add=words::ADD_NOTE
                empty=words::NO_NOTES
                tall=true
                under=details(move |note| dynamic(move || went(session, &note)))
            />
        </section>
    }
    .into_any()
}

/// The way on: a button, or a link where the note was passed on.
fn went(session: Session, note: &str) -> AnyView {
    let CardNote { text, became, .. } = session.thing(note);
    let sent = format!("sent-{note}");
    if let Some(point) = became {
        let words = session.text(&point, Attention::text);
        if session.item(&point, |item| item.kind() == Attention::KIND) {
            return trail(
                session,
                words::BECAME_ATTENTION,
                &words,
                Page::Thing(Tool::Attention, point),
                &sent,
            );
        }
    }
    if text.trim().is_empty() {
        return ().into_any();
    }
    let label = fill(words::SEND_ON_ONE, &[("what", &text)]);
    let note = note.to_owned();
    let send = press(move || {
        send_on(session, &note);
        focus_later(format!("sent-{note}"));
    });
    view! {
        <button type="button" class="btn-link" aria-label=label on:click=send>{t(words::SEND_ON)}</button>
    }
    .into_any()
}

fn send_on(session: Session, note: &str) {
    let text =
        session.peek(|document| CardNote::get(document, note).map(|note| note.text)).unwrap_or_default();
    let point = session.fresh_id();
    let fields = [(Attention::text, text.as_str().into()), (Attention::from, note.into())];
    let made = session.creation::<Attention>(&point, "", &fields);
    let label = step_label(words::STEP_SEND_ON, &text);
    session.commit(label, vec![made, Edit::set(note, CardNote::became, point)]);
    App::current().tell(t(words::SENT_ON).to_owned(), true);
}

/// The notes to all cards.
pub fn all(table: Table) -> AnyView {
    let session = use_session();
    let notes = session.watch(&[CardNote::KIND], CardNote::by_parent);
    let deck = table.deck.get();
    let noted: Vec<&Card> = deck.iter().filter(|card| notes.contains_key(&card.id)).collect();
    if noted.is_empty() {
        return view! { <p class="note">{t(words::ALL_NOTES_NONE)}</p> }.into_any();
    }
    let card = |card: &Card| {
        let id = card.id.clone();
        let lay = press(move || {
            table.lay(&id);
            focus_later("on-table");
        });
        let mine = notes.get(&card.id).map(Vec::as_slice).unwrap_or_default();
        let lines = many(mine, |note| view! { <li dir="auto">{note.text.clone()}</li> }.into_any());
        view! {
            <li>
                <button type="button" class="btn-link" dir="auto" aria-label=lay_again(&card.text) on:click=lay>
                    {card.text.clone()}
                </button>
                <ul>{lines}</ul>
            </li>
        }
        .into_any()
    };
    view! { <ul class="noted">{many(noted, card)}</ul> }.into_any()
}
