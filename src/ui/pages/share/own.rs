//! One's own copy, with private notes: the one file that holds them.

use leptos::prelude::*;

use crate::file;
use crate::model::{PrivateNote, Process, Thing, day, has_private_notes};
use crate::shelf::FileKind;
use crate::ui::app::App;
use crate::ui::pages::keep;
use crate::ui::parts::{Button, Fold, fill, flag, memo, t};
use crate::ui::session::Session;
use crate::words::talks as words;

/// Whether there are private notes; listens.
pub fn has_notes(session: Session) -> Memo<bool> {
    memo(move || session.watch(&[PrivateNote::KIND], has_private_notes))
}

/// Said where files for others are made: the notes are not in them.
pub fn stayed(has: Memo<bool>) -> AnyView {
    view! { <p class="note" hidden=flag(move || !has.get())>{t(words::STAYED_HOW)}</p> }.into_any()
}

/// The fold with the button; it shows only where there are private notes.
pub fn fold(session: Session, has: Memo<bool>) -> AnyView {
    view! {
        <div hidden=flag(move || !has.get())>
            <Fold title=t(words::OWN)>
                <p>{t(words::OWN_HOW)}</p>
                <p class="callout callout-warn"><strong>{t(words::OWN_KEEP)}</strong></p>
                <div class="cluster"><Button text=t(words::OWN_TAKE) press=move |()| take(session)/></div>
                <p class="note">{t(words::OWN_LOCK)}</p>
            </Fold>
        </div>
    }
    .into_any()
}

/// The whole process with the private notes, as the text of a file.
pub fn whole_text(session: Session) -> String {
    keep::text_of(session, file::for_oneself)
}

/// Beside the button for the file that others may have, where the work is in danger: what is not in that file, and the
/// button for the one that has it. It shows only where there are private notes.
pub fn beside(session: Session) -> AnyView {
    let has = has_notes(session);
    view! {
        <div class="cluster" hidden=flag(move || !has.get())>
            <p>{t(words::STAYED_TAKE)}</p>
            <Button text=t(words::OWN_TAKE) press=move |()| take(session)/>
        </div>
    }
    .into_any()
}

fn take(session: Session) {
    session.keep_now();
    let app = App::current();
    let process = session.peek(|document| Process::only(document, ""));
    // First in the name, so that nobody takes it for the file that is sent.
    let named = fill(words::OWN_FILE, &[("title", &process.title)]);
    let name = file::file_name("", &named, &day::iso(app.today()));
    let id = session.id();
    if keep::send(&id, &name, &whole_text(session), FileKind::Own) {
        let now = app.now();
        // The witness on the shelf is only a convenience; without it the reminder comes once too often.
        let _ = app.shelf().note_filed(&id, &now);
        session.note_filed(now);
    }
}
