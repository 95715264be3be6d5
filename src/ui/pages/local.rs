//! What is said where the page was opened from a disk: other local pages may read what the browser keeps.

use leptos::prelude::*;

use crate::platform::storage::LocalStore;
use crate::shelf::Shelf;
use crate::ui::app::{App, MEMORY};
use crate::ui::parts::{Button, Look, t};
use crate::words::storage as words;

/// The note on the front page, with the choice to keep nothing; nothing where the page came from a server.
pub fn local_note() -> AnyView {
    if window().location().protocol().ok().as_deref() != Some("file:") {
        return ().into_any();
    }
    let app = App::current();
    let (text, choice, wanted) = match (app.keeps_by_choice(), app.is_blocked()) {
        // A browser that keeps nothing says so in a banner of its own, and there is nothing to choose.
        (true, true) => return ().into_any(),
        (true, false) => (words::LOCAL, words::LOCAL_OFF, "1"),
        (false, _) => (words::LOCAL_IS_OFF, words::LOCAL_ON, ""),
    };
    let press = move |()| {
        let Some(store) = LocalStore::probe() else { return };
        if Shelf::new(std::rc::Rc::new(store)).set_setting(MEMORY, wanted).is_ok() {
            // What is written where is settled at the start.
            drop(window().location().reload());
        }
    };
    view! {
        <aside class="callout">
            <p>{t(text)}</p>
            <div><Button text=t(choice) look=Look::Quiet press/></div>
        </aside>
    }
    .into_any()
}
