//! Whether the browser has promised to keep what lies here.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::platform::persistence::{self, Persistence};
use crate::ui::app::App;
use crate::ui::parts::{live, t};
use crate::ui::session::PERSISTENCE;
use crate::words::place as words;

/// One line: what the browser has promised, asked anew each time the page is shown.
pub fn persistence_line() -> AnyView {
    let answer = RwSignal::new(None::<Persistence>);
    spawn_local(async move {
        let found = persistence::look().await;
        // The page may be gone by now.
        answer.try_set(Some(found));
    });
    let asked = App::current().shelf().setting(PERSISTENCE).is_some();
    let said = live(move || {
        let word = match answer.get() {
            None => return String::new(),
            Some(Persistence::Granted) => words::PERSISTED,
            Some(Persistence::Unknown) => words::CANNOT_ASK,
            Some(Persistence::Refused) if asked => words::NOT_PERSISTED,
            Some(Persistence::Refused) => words::NOT_ASKED,
        };
        t(word).to_owned()
    });
    view! { <p role="status">{said}</p> }.into_any()
}
