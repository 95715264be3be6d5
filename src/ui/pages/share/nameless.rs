//! The copy without names and private notes: what goes, what still stands in the prose, and the file.

use leptos::prelude::*;

use crate::document::{Actor, Document, Randomness};
use crate::file;
use crate::model::{PersonalPlace, Process, Thing, day, is_shared, personal_places, without_names};
use crate::platform::entropy::Entropy;
use crate::shelf::FileKind;
use crate::ui::app::App;
use crate::ui::pages::keep;
use crate::ui::pages::personal::place_link;
use crate::ui::parts::{Button, count, dynamic, fill, many, memo, t};
use crate::ui::session::Session;
use crate::words::share as words;

/// So many places are listed; the page about personal data has them all.
const SHOWN: usize = 12;

/// What looks personal and would go along.
fn goes_along(document: &Document) -> Vec<PersonalPlace> {
    let all = personal_places(document).into_iter();
    let goes = |place: &PersonalPlace| {
        let item = document.alive(&place.id);
        item.is_some_and(|item| {
            is_shared(item.kind(), &place.field) && item.text(&place.field).contains(&place.piece)
        })
    };
    all.filter(goes).collect()
}

/// What the copy is, what to look at first, and the button.
pub fn form(session: Session) -> AnyView {
    let found = memo(move || session.all(goes_along));
    let prose = dynamic(move || {
        let mut places = found.get();
        if places.is_empty() {
            return ().into_any();
        }
        let said = count(words::NAMELESS_PROSE_ONE, words::NAMELESS_PROSE_MANY, places.len());
        places.truncate(SHOWN);
        let rows = many(places, |place| view! { <li>{place_link(session, &place)}</li> }.into_any());
        view! { <div class="callout callout-warn"><p>{said}</p><ul>{rows}</ul></div> }.into_any()
    });
    view! {
        <p>{t(words::NAMELESS_HOW)}</p>
        <p>{t(words::NAMELESS_GONE)}</p>
        <p>{t(words::NAMELESS_APART)}</p>
        {prose}
        <p class="note">{t(words::NAMELESS_READ)}</p>
        <div class="cluster"><Button text=t(words::NAMELESS_TAKE) press=move |()| hand_out_copy(session)/></div>
    }
    .into_any()
}

fn hand_out_copy(session: Session) {
    session.keep_now();
    let title = fill(words::NAMELESS_TITLE, &[("title", &untrack(|| session.title()))]);
    let (id, actor) = (Entropy.token(10), Actor::mint(&mut Entropy));
    let copy = session.peek(|document| {
        let mut copy = without_names(document, &id, &actor);
        let process = Process::only_id("");
        copy.apply(&actor, &crate::document::Edit::set(process, Process::title, title.as_str()));
        copy
    });
    // First in the name, which is cut where it gets long.
    let named = fill(words::NAMELESS_FILE, &[("title", &untrack(|| session.title()))]);
    let name = file::file_name("", &named, &day::iso(App::current().today()));
    keep::send(&session.id(), &name, &file::save_shared(&copy), FileKind::WithoutNames);
}
