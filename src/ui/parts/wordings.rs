//! A quiet note at a place with more than one wording. Nothing waits for it.

use leptos::prelude::*;

use super::{dynamic, fill, t};
use crate::ui::route::{Page, Route};
use crate::ui::session::{Session, Writer};
use crate::words::receive as words;

/// The note under a field; nothing where the field has one wording. It listens to the item, as its field does.
pub fn two_wordings(session: Session, id: &str, field: &str) -> AnyView {
    note(session, id, field, false)
}

/// The note under the row of a thing: as that under a field, and where one copy deleted the thing.
pub fn two_here(session: Session, id: &str, field: &str) -> AnyView {
    note(session, id, field, true)
}

fn note(session: Session, id: &str, field: &str, is_row: bool) -> AnyView {
    let (id, field) = (id.to_owned(), field.to_owned());
    dynamic(move || {
        // Most fields were written once, and need no comparison.
        let (wordings, doubtful) = session.item(&id, |item| {
            let several = item.fields.get(&field).filter(|register| register.writes().len() > 1);
            (several.map_or(1, |register| register.wordings().len()), is_row && item.is_contested())
        });
        let text = match wordings {
            _ if doubtful => t(words::MARK_DOUBT).to_owned(),
            0 | 1 => return ().into_any(),
            2 => t(words::MARK_TWO).to_owned(),
            many => fill(words::MARK_MORE, &[("n", &many.to_string())]),
        };
        let href = Route::Process { id: session.id(), page: Page::Wordings }.to_hash();
        view! { <p class="two-here"><a href=href>{text}</a></p> }.into_any()
    })
}

/// Who wrote something, for people: «jeres», «bord 2», «en anden kopi».
pub fn writer_text(writer: Writer) -> String {
    match writer {
        Writer::Own => t(words::WRITER_OWN).to_owned(),
        Writer::Named(label) => label,
        Writer::Other => t(words::WRITER_OTHER).to_owned(),
    }
}
