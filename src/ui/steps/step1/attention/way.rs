//! Where a point of attention came from and where it went.

use leptos::prelude::*;

use crate::document::Edit;
use crate::method::Tool;
use crate::model::{Attention, CardNote, Challenge, OwnCard, Thing};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{challenge_title, fill, guide, press, t, trail};
use crate::ui::route::Page;
use crate::ui::session::{Session, step_label};
use crate::words::step1 as words;

/// The note on a card that it came from, as a link to the card.
pub fn back(session: Session, point: &Attention) -> AnyView {
    let note: Option<CardNote> = point.from.as_ref().map(|note| session.thing(note));
    match note.filter(|note| !note.parent.is_empty()) {
        Some(note) => {
            let question = question(session, &note.parent);
            trail(session, words::FROM_CARD, &question, Page::Thing(Tool::Cards, note.parent), "")
        }
        None => ().into_any(),
    }
}

/// The question on a card of the deck, ours or their own.
fn question(session: Session, card: &str) -> String {
    let ours = guide().cards.iter().find(|ours| ours.id == card);
    ours.map_or_else(|| session.text(card, OwnCard::text), |ours| ours.text.clone())
}

/// The challenge that it became, or the button that makes it one; `class` is the look of the button.
pub fn on(session: Session, point: &Attention, class: &'static str) -> AnyView {
    let made = format!("made-{}", point.id);
    if let Some(challenge) = &point.became {
        let title = session.text(challenge, Challenge::title);
        if session.item(challenge, |item| item.kind() == Challenge::KIND) {
            let page = Page::Thing(Tool::Describe, challenge.clone());
            return trail(session, words::BECAME_CHALLENGE, &challenge_title(&title), page, &made);
        }
    }
    if point.text.trim().is_empty() {
        return ().into_any();
    }
    let label = fill(words::MAKE_CHALLENGE_ONE, &[("what", &point.text)]);
    let id = point.id.clone();
    let make = press(move || {
        make_challenge(session, &id);
        focus_later(format!("made-{id}"));
    });
    view! {
        <button type="button" class=class aria-label=label on:click=make>{t(words::MAKE_CHALLENGE)}</button>
    }
    .into_any()
}

fn make_challenge(session: Session, point: &str) {
    let text =
        session.peek(|document| Attention::get(document, point).map(|one| one.text)).unwrap_or_default();
    // A title is one line.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let id = session.fresh_id();
    let fields = [(Challenge::title, text.as_str().into()), (Challenge::from, point.into())];
    let made = session.creation::<Challenge>(&id, "", &fields);
    let label = step_label(words::STEP_MAKE_CHALLENGE, &text);
    session.commit(label, vec![made, Edit::set(point, Attention::became, id)]);
    App::current().tell(t(words::MADE_CHALLENGE).to_owned(), true);
}
