//! The worked example: fetched only when asked for, opened as a process of its own.

use leptos::prelude::*;
use serde_json::Value;

use super::shelf::{example_failed, write_process};
use crate::document::Randomness;
use crate::file;
use crate::model::Process;
use crate::platform::entropy::Entropy;
use crate::platform::files;
use crate::ui::app::App;
use crate::ui::route::{Page, Route};

/// Where the example lies: beside the page, in whatever folder that is.
const ADDRESS: &str = "eksempel.samskab.json";

/// Opens the worked example and goes there. Each time it is a process of its own.
pub fn open_example() {
    let desk = App::current().desk();
    if desk.set_busy(true) {
        return;
    }
    wasm_bindgen_futures::spawn_local(async move {
        open().await;
        desk.set_busy(false);
    });
}

async fn open() {
    let app = App::current();
    let bytes = match inlined() {
        Some(text) => text.into_bytes(),
        None => files::fetch(ADDRESS).await.unwrap_or_default(),
    };
    let Ok(opened) = file::open(&bytes) else { return example_failed(None) };
    let mut document = opened.document.copied_as(Entropy.token(12));
    write_process(&mut document, &[(Process::example, Value::Bool(true))]);
    match app.keep_on_shelf(&document, 0, 0) {
        Ok(()) => app.go(&Route::Process { id: document.id, page: Page::Overview }),
        Err(problem) => example_failed(Some(problem)),
    }
}

/// The example within the page itself: so that the single file, which can fetch nothing, has it too.
fn inlined() -> Option<String> {
    document().get_element_by_id("eksempel").and_then(|element| element.text_content())
}
