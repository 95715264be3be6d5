//! Erasing a whole process for good: the files first, for the list of them goes with it.

use leptos::prelude::*;

use super::sure;
use crate::ui::app::App;
use crate::ui::pages::keep::moment;
use crate::ui::pages::share::file_kind;
use crate::ui::parts::{copy_button, dynamic, fill, live, many, t};
use crate::ui::route::Route;
use crate::ui::session::Session;
use crate::words::personal as words;

/// The files of the process as lines of text.
fn lines(session: Session) -> Vec<String> {
    let app = App::current();
    app.shelf_changes().track();
    app.toast().track();
    let files = app.shelf().files_of(&session.id()).into_iter();
    files
        .map(|file| format!("{} – {} ({})", file.name, moment(&file.when), t(file_kind(file.kind))))
        .collect()
}

/// The files that must be deleted by hand, and the button.
pub fn erase(session: Session) -> AnyView {
    let files = dynamic(move || {
        let lines = lines(session);
        if lines.is_empty() {
            return view! { <p>{t(words::WHOLE_NO_FILES)}</p> }.into_any();
        }
        let rows = many(lines, |line| view! { <li dir="auto">{line}</li> }.into_any());
        let copied = move || untrack(|| self::lines(session).join("\n"));
        view! {
            <p>{t(words::WHOLE_FILES)}</p>
            <ul class="share-files">{rows}</ul>
            <div>{copy_button(words::WHOLE_COPY, copied)}</div>
        }
        .into_any()
    });
    let (button, dialog) = sure(
        words::WHOLE,
        move || erase_now(session),
        || {
            view! {
            <p class="big" dir="auto">{live(move || fill(words::WHOLE_ASK, &[("title", &session.title())]))}</p>
            <p>{t(words::WHOLE_LEAD)}</p>
            <p>{t(words::WHOLE_FILES_NOTE)}</p>
        }
        .into_any()
        },
    );
    view! {
        <section class="stack">
            <h2>{t(words::WHOLE)}</h2>
            <p>{t(words::WHOLE_LEAD)}</p>
            {files}
            <p class="note">{t(words::WHOLE_FILES_NOTE)}</p>
            <div>{button}</div>
            {dialog}
        </section>
    }
    .into_any()
}

fn erase_now(session: Session) {
    let app = App::current();
    let id = session.id();
    // Nothing may be kept of it from now on, wherever the page still has it.
    session.let_go();
    app.let_go_of(Some(&id));
    let erased = app.shelf().erase(&id);
    app.shelf_changes().update(|count| *count += 1);
    app.go(&Route::Shelf);
    app.say(if erased.is_ok() { words::WHOLE_DONE } else { words::WHOLE_FAILED });
}
