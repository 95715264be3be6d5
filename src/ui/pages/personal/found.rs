//! What looks like personal data: each place with the way there, and a way to empty it for good.

use leptos::prelude::*;

use super::said_of;
use crate::document::{Document, ItemId, is_apart};
use crate::model::{Personal, PersonalPlace, personal_places};
use crate::ui::app::focus_later;
use crate::ui::pages::things::{called, field_name, home, kind_name};
use crate::ui::parts::{Button, Dialog, DialogControl, Look, back_to, dynamic, fill, live, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::{Word, keeping, personal as words, talks};

/// So many places are shown at once.
const SHOWN: usize = 50;

/// What the question is about: the thing, the field where only that is meant, and the question.
type Doomed = RwSignal<(ItemId, String, String)>;

fn looks_like(what: Personal) -> Word {
    match what {
        Personal::Cpr => words::CPR,
        Personal::Phone => words::PHONE,
        Personal::Mail => words::MAIL,
    }
}

/// The piece itself, but for one in a private note: whoever looks over the shoulder may not read that.
fn shown_piece(place: &PersonalPlace) -> String {
    if is_apart(&place.id) { t(talks::PRIVATE_PIECE).to_owned() } else { place.piece.clone() }
}

fn page_of(document: &Document, id: &str) -> Page {
    if document.alive(id).is_some() { home(document, id) } else { Page::Bin }
}

/// A link to the page where the place is written, with the piece itself.
pub fn place_link(session: Session, place: &PersonalPlace) -> AnyView {
    let (page, kind, field) = session.peek(|document| {
        let kind = document.item(&place.id).map(|item| kind_name(item.kind())).unwrap_or_default();
        (page_of(document, &place.id), kind, field_name(document, &place.field))
    });
    view! {
        <a href=back_to(session, page)>{format!("{kind}, {field}")}</a>
        ": "
        <span dir="auto">{shown_piece(place)}</span>
    }
    .into_any()
}

/// The list, or that there is nothing.
pub fn list(session: Session) -> AnyView {
    let found = memo(move || session.all(personal_places).into_iter().collect::<Vec<PersonalPlace>>());
    let doomed: Doomed = RwSignal::new(Default::default());
    let ask = DialogControl::new();
    let rows = dynamic(move || {
        let mut places = found.get();
        if places.is_empty() {
            return view! { <p>{t(words::FOUND_NONE)}</p> }.into_any();
        }
        let rest = places.len().saturating_sub(SHOWN);
        places.truncate(SHOWN);
        let rest = (rest > 0)
            .then(|| view! { <p class="note">{fill(words::FOUND_REST, &[("n", &rest.to_string())])}</p> });
        let rows = many(places, |place| row(session, doomed, ask, &place));
        view! { <ul class="list">{rows}</ul> {rest} }.into_any()
    });
    let blank = move |()| {
        ask.close();
        let (id, field, _) = doomed.get_untracked();
        let is_alive = session.peek(|document| document.alive(&id).is_some());
        let done = if is_alive { session.erase_field(&id, &field) } else { session.erase(&[id]) };
        said_of(done, words::ERASED);
        focus_later("found");
    };
    view! {
        <section class="stack">
            <h2 id="found" tabindex="-1">{t(words::FOUND)}</h2>
            {rows}
            <p class="note">{t(words::FOUND_LIMIT)}</p>
            <Dialog control=ask title=t(words::BLANK)>
                <p class="big" dir="auto">{live(move || doomed.with(|doomed| doomed.2.clone()))}</p>
                <p>{t(words::ERASE_WHAT)}</p>
                <p>{t(words::ERASE_COPIES)}</p>
                <p>{t(words::ERASE_FILES)}</p>
                <div class="cluster">
                    <Button text=t(words::BLANK) press=blank look=Look::Danger/>
                    <Button text=t(keeping::CANCEL) press=move |()| ask.close() look=Look::Quiet/>
                </div>
            </Dialog>
        </section>
    }
    .into_any()
}

fn row(session: Session, doomed: Doomed, ask: DialogControl, place: &PersonalPlace) -> AnyView {
    let piece = shown_piece(place);
    let PersonalPlace { id, field, what, .. } = place.clone();
    let (name, about, page) = session.peek(|document| {
        let kind = document.item(&id).map(|item| kind_name(item.kind())).unwrap_or_default();
        let mut about = format!("{kind} · {}", field_name(document, &field));
        if document.alive(&id).is_none() {
            about = format!("{about} · {}", t(words::IN_BIN));
        }
        (called(document, &id), about, page_of(document, &id))
    });
    let what_is_meant = format!("{piece} ({about})");
    let go_label = fill(words::GO_OF, &[("what", &what_is_meant)]);
    let blank_label = fill(words::BLANK_OF, &[("what", &what_is_meant)]);
    let asked = session.peek(|document| {
        let field = field_name(document, &field);
        fill(words::BLANK_ASK, &[("field", &field), ("what", &called(document, &id))])
    });
    let erase = move |()| {
        doomed.set((id.clone(), field.clone(), asked.clone()));
        ask.open();
    };
    view! {
        <li class="row personal-row">
            <div class="personal-text">
                <p class="text"><strong dir="auto">{piece}</strong>" "<span class="tag">{t(looks_like(what))}</span></p>
                <p class="note" dir="auto">{format!("{about} · {name}")}</p>
            </div>
            <div class="cluster">
                <a class="btn" aria-label=go_label href=back_to(session, page)>{t(words::GO)}</a>
                <Button text=t(words::BLANK) label=blank_label press=erase look=Look::Quiet/>
            </div>
        </li>
    }
    .into_any()
}
