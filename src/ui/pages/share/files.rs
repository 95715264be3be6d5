//! The files that this browser made of a process, by name and date.

use leptos::prelude::*;

use crate::shelf::FileKind;
use crate::ui::app::App;
use crate::ui::pages::keep::moment;
use crate::ui::parts::{dynamic, many, t};
use crate::ui::session::Session;
use crate::words::{Word, share as words};

/// What a file holds, in a word.
pub fn file_kind(kind: FileKind) -> Word {
    match kind {
        FileKind::Whole => words::FILE_WHOLE,
        FileKind::Sealed => words::FILE_SEALED,
        FileKind::App => words::FILE_APP,
        FileKind::Own => words::FILE_OWN,
        FileKind::WithoutNames => words::FILE_NAMELESS,
        FileKind::Questions => words::FILE_QUESTIONS,
        FileKind::BeforeMerge => words::FILE_BEFORE,
    }
}

/// The list, or that there are none.
pub fn files_list(session: Session) -> AnyView {
    dynamic(move || {
        let app = App::current();
        // A file that is handed out is noted on the shelf, and changes how the process is kept.
        app.shelf_changes().track();
        app.toast().track();
        let files = app.shelf().files_of(&session.id());
        if files.is_empty() {
            return view! { <p>{t(words::FILES_NONE)}</p> }.into_any();
        }
        let rows = many(files, |file| {
            let about = format!("{} · {}", moment(&file.when), t(file_kind(file.kind)));
            view! { <li><span class="file-name" dir="auto">{file.name}</span><br/><span class="note">{about}</span></li> }
                .into_any()
        });
        view! { <ul class="share-files">{rows}</ul><p class="note">{t(words::FILES_NOTE)}</p> }.into_any()
    })
}
