//! How full the browser is, who else can read here, and the way to leave nothing behind.

use leptos::prelude::*;

use super::desk::Ask;
use crate::shelf::Shelf;
use crate::ui::app::App;
use crate::ui::parts::{Button, Fold, Look, dynamic, fill, t};
use crate::ui::route::{Place, Route};
use crate::words::{keeping, shelf as words, storage};

/// The last part of the front page.
pub fn room() -> AnyView {
    let app = App::current();
    let erase = |()| ask_erase_all();
    view! {
        <Fold title=t(words::ROOM)>
            {dynamic(move || {
                app.shelf_changes().track();
                if app.is_blocked() { ().into_any() } else { meter(app.shelf().used()) }
            })}
            <p><a href=Route::Place(Place::Storage).to_hash()>{t(storage::TITLE)}</a></p>
            <p>{t(words::SHARED_PC)}</p>
            <p>{t(words::ERASE_ALL_HINT)}</p>
            <div><Button text=t(words::ERASE_ALL) look=Look::Danger press=erase/></div>
        </Fold>
    }
    .into_any()
}

/// Asks whether everything is meant to go.
pub fn ask_erase_all() {
    App::current().desk().ask(Ask::EraseAll);
}

fn meter(used: usize) -> AnyView {
    // What is there is never shown as nothing.
    let percent = (used * 100).div_ceil(Shelf::QUOTA).min(100);
    view! {
        <div class="stack">
            <p>{fill(keeping::STORAGE_USE, &[("percent", &percent.to_string())])}</p>
            <div class="meter" aria-hidden="true"><span style:inline-size=format!("{percent}%")></span></div>
        </div>
    }
    .into_any()
}
