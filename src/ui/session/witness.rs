//! What is noted elsewhere about the open process: when it was kept, so that it can be said if the browser falls back to
//! an older state; and the one question whether the browser may keep what lies here.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::platform::persistence::{self, Persistence};
use crate::platform::witness;
use crate::shelf::Witness;
use crate::ui::app::App;

/// The preference that holds what the browser answered.
pub const PERSISTENCE: &str = "persistence";

fn key(id: &str) -> String {
    format!("kept:{id}")
}

impl Session {
    /// It was kept just now.
    pub(super) fn bear_witness(self, now: String) {
        // Nothing is kept that could be missed later.
        if App::current().is_blocked() {
            return;
        }
        let note = self.peek(|document| Witness::of(document, &now).note());
        let id = self.id();
        spawn_local(async move {
            // A browser without a second store has one witness less.
            witness::put(&key(&id), &JsValue::from_str(&note)).await;
        });
        ask_for_room();
    }

    /// Asks whether something was kept that is not here any more.
    pub fn ask_witness(self) {
        // The note would be about what the browser keeps, which is not shown here.
        if App::current().is_blocked() {
            return;
        }
        let id = self.id();
        spawn_local(async move {
            let note = witness::get(&key(&id)).await.and_then(|note| note.as_string());
            let Some(note) = note.as_deref().and_then(Witness::parse) else { return };
            if self.peek(|document| note.knows_more_than(document)) {
                self.0.with_value(|live| live.keep.update(|keep| keep.fell_back = Some(note.when)));
            }
        });
    }
}

/// Asks the browser to keep what lies here, once, when there is something: some browsers ask the person, who then knows
/// what it is about.
fn ask_for_room() {
    let shelf = App::current().shelf();
    if shelf.setting(PERSISTENCE).is_some() {
        return;
    }
    // Noted before it is answered, so that nobody is asked twice.
    if shelf.set_setting(PERSISTENCE, "asked").is_err() {
        return;
    }
    spawn_local(async move {
        let answer = match persistence::ask().await {
            Persistence::Granted => "granted",
            Persistence::Refused => "refused",
            Persistence::Unknown => "unknown",
        };
        // How it is, the browser can be asked again.
        let _ = shelf.set_setting(PERSISTENCE, answer);
    });
}
