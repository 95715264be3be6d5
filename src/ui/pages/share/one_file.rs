//! The app and the process in one file, for somebody who has neither.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::file;
use crate::model::{Process, Thing, day};
use crate::platform::files;
use crate::shelf::FileKind;
use crate::ui::app::App;
use crate::ui::parts::{Button, Fold, fill, live, t};
use crate::ui::session::Session;
use crate::words::{Word, keeping, share as words};

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
            let (text, process) =
                session.peek(|document| (file::save_shared(document), Process::only(document, "")));
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
    let app = App::current();
    let name = format!("{}.html", name.trim_end_matches(".samskab.json"));
    if files::download_app(&name, text).await.is_err() {
        return words::APP_FAILED;
    }
    // A browser that keeps no list of its files has made the file all the same.
    let _ = app.shelf().note_file(&session.id(), &name, &app.now(), FileKind::App);
    app.tell(fill(keeping::FILE_SENT, &[("name", &name)]), false);
    words::APP_MADE
}
