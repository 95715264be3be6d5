//! Without a network: whether this browser has the whole app, and the app as one file to take along.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::platform::files::{self, APP_FILE};
use crate::platform::offline;
use crate::ui::pages::local::is_from_disk;
use crate::ui::parts::{Button, fill, live, t};
use crate::words::{about as words, keeping, share};

/// The part of the page about the app.
pub(super) fn part() -> AnyView {
    view! {
        <section class="about-part" aria-labelledby="offline">
            <h2 id="offline">{t(words::OFFLINE_TITLE)}</h2>
            {state()}
            {files::can_make_app().then(take_along)}
        </section>
    }
    .into_any()
}

/// Whether one could pull the cable now.
fn state() -> AnyView {
    let word = RwSignal::new(match (is_from_disk(), offline::kept()) {
        (true, _) => words::OFFLINE_FILE,
        (false, None) => words::OFFLINE_NEVER,
        (false, Some(_)) => words::OFFLINE_NOT_YET,
    });
    if let Some(kept) = offline::kept() {
        spawn_local(async move {
            kept.await;
            // The page may have been left in the meantime.
            word.try_set(words::OFFLINE_KEPT);
        });
    }
    let lacks = RwSignal::new(String::new());
    spawn_local(async move {
        if let Some(files) = offline::lacks().await {
            lacks.try_set(files);
        }
    });
    let missing = live(move || match word.get() {
        words::OFFLINE_NOT_YET if !lacks.with(String::is_empty) => {
            fill(words::OFFLINE_LACKS, &[("files", &lacks.get())])
        }
        _ => String::new(),
    });
    view! { <p role="status">{live(move || t(word.get()).to_owned())}" "{missing}</p> }.into_any()
}

fn take_along() -> AnyView {
    let said = RwSignal::new(String::new());
    let take = move |()| {
        said.set(t(share::APP_MAKING).to_owned());
        spawn_local(async move {
            let outcome = match files::download_app(APP_FILE, "").await {
                Ok(()) => fill(keeping::FILE_SENT, &[("name", APP_FILE)]),
                Err(()) => t(words::STICK_FAILED).to_owned(),
            };
            said.try_set(outcome);
        });
    };
    view! {
        <p>{t(words::STICK)}</p>
        <p>{t(words::STICK_HOW)}</p>
        <div class="cluster"><Button text=t(words::STICK_TAKE) press=take/></div>
        <p role="status">{live(move || said.get())}</p>
    }
    .into_any()
}
