//! From the front page into a process: the other program is fetched and takes the page over.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, dynamic, t};
use crate::ui::route::Route;
use crate::words::shelf as words;

/// What is shown until the pages of a process are here, or where they cannot be had.
pub fn opening() -> AnyView {
    let app = App::current();
    dynamic(move || {
        let (title, text, retry) = if app.pages_failed().get() {
            let again = move |()| {
                fetch_process_pages();
                // The button is gone until it is known how it went.
                focus_later("heading");
            };
            let again = view! {
                <div class="cluster">
                    <Button text=t(words::OPENING_AGAIN) press=again/>
                    <a class="btn-quiet" href=Route::Shelf.to_hash()>{t(words::TO_SHELF)}</a>
                </div>
            };
            (words::OPENING_FAILED_TITLE, words::OPENING_FAILED, again.into_any())
        } else {
            (words::OPENING_TITLE, words::OPENING, ().into_any())
        };
        view! {
            <article class="page">
                <h1 tabindex="-1" id="heading">{t(title)}</h1>
                <p role="status">{t(text)}</p>
                {retry}
            </article>
        }
        .into_any()
    })
}

/// Fetches the program with the pages of a process and lets it take over. `index.html` knows where it lies.
pub fn fetch_process_pages() {
    let app = App::current();
    app.pages_failed().set(false);
    let from_front = super::super::start::is_there();
    // Not through leptos: an address of a process asks for its pages before anything is mounted, and leptos has
    // no executor before that.
    wasm_bindgen_futures::spawn_local(async move {
        if start_other().await.is_err() {
            app.pages_failed().set(true);
            if from_front {
                focus_later("heading");
            }
        } else {
            super::super::start::leave();
            // What had the keyboard went with the front page; a page that was loaded just now is left alone.
            if from_front {
                focus_later("heading");
            }
        }
    });
}

async fn start_other() -> Result<(), JsValue> {
    let start = js_sys::Reflect::get(&window(), &"samskabProcess".into())?;
    let start: js_sys::Function = start.dyn_into()?;
    let promise: js_sys::Promise = start.call0(&JsValue::NULL)?.dyn_into()?;
    wasm_bindgen_futures::JsFuture::from(promise).await.map(drop)
}
