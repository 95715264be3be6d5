//! The app and the process in one file, for somebody who has neither.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::file;
use crate::model::{Process, Thing, day};
use crate::platform::files;
use crate::shelf::FileKind;
use crate::ui::app::App;
use crate::ui::pages::keep;
use crate::ui::parts::{Button, Fold, live, t};
use crate::ui::session::Session;
use crate::words::{Word, share as words};

/// The fold with the button; nothing where the page cannot make such a file.
pub fn fold(session: Session) -> AnyView {
    if !files::can_make_app() {
        return ().into_any();
    }
    let said = RwSignal::new(String::new());
    let take = move |()| {
        said.set(t(words::APP_MAKING).to_owned());
        spawn_local(async move {
            session.keep_now();
            let text = keep::text_of(session, file::for_others);
            let process = session.peek(|document| Process::only(document, ""));
            let today = day::iso(App::current().today());
            let name = file::file_name(&process.workplace, &process.title, &today);
            let outcome = hand_out(session, &name, &text).await;
            // The page may have been left in the meantime; the file was made all the same.
            said.try_set(t(outcome).to_owned());
        });
    };
    view! {
        <Fold title=t(words::APP)>
            <p>{t(words::APP_HOW)}</p>
            <div class="cluster"><Button text=t(words::APP_TAKE) press=take/></div>
            <p role="status">{live(move || said.get())}</p>
            <p class="note">{t(words::APP_NOTE)}</p>
        </Fold>
    }
    .into_any()
}

/// Hands out the app with that text inside, under the name that its file would have; answers with what is to be
/// said.
pub async fn hand_out(session: Session, name: &str, text: &str) -> Word {
    let name = format!("{}.html", name.trim_end_matches(".samskab.json"));
    if files::download_app(&name, text).await.is_err() {
        return words::APP_FAILED;
    }
    keep::note_sent(&session.id(), &name, FileKind::App);
    words::APP_MADE
}
