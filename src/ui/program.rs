//! What a program can do with a process, behind pointers.
//!
//! The page consists of two programs made of one crate: the front page, which is small and there at once, and
//! the whole app, which takes over when a process is opened. The front page has no [`Program`], so nothing of
//! a process is built into it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::app::{App, hold};
use super::pages::{PARTS, Parts, redo, take_file, undo};
use super::session::Session;
use crate::method;
use crate::platform::files;
use crate::words::{Language, common};

/// The parts of the page that show a process, and the things that are done with one.
#[derive(Clone, Copy)]
pub struct Program {
    /// What is shown.
    pub parts: Parts,
    /// Opens the process of that id, or none.
    pub follow: fn(App, Option<&str>),
    /// Keeps what is open or held.
    pub keep: fn(App),
    /// Keeps what is open or held; answers whether something would be lost by leaving.
    pub leaving: fn(App) -> bool,
    /// Hears what another window wrote under a key, or that it took it away.
    pub heard: fn(App, &str, Option<String>),
    /// The last window of an older app has gone.
    pub older_gone: fn(App),
    /// Lets go of what was erased.
    pub let_go: fn(App, Option<&str>),
    /// Takes the last step back.
    pub undo: fn(Session),
    /// Shows the page in a language, with the guidance in it.
    pub speak: fn(App, Language),
    /// Answers a key.
    pub key: fn(Session, &web_sys::KeyboardEvent),
}

/// The whole app.
pub const WHOLE: Program = Program {
    parts: PARTS,
    follow: App::follow,
    keep,
    leaving,
    heard: App::hear_of_process,
    older_gone,
    let_go: App::let_go_of_held,
    undo,
    speak,
    key,
};

fn keep(app: App) {
    app.keep_held();
    if let Some(session) = app.session().get_untracked() {
        session.keep_now();
    }
}

/// English guidance is fetched first; where that fails the words of the page are English and the guidance stays
/// Danish, which is said.
fn speak(app: App, language: Language) {
    wasm_bindgen_futures::spawn_local(async move {
        if language == Language::En && !fetch_english().await {
            app.say(common::NO_ENGLISH);
        }
        app.speak(language);
    });
}

/// Fetches the English guidance, once; answers whether it is here.
async fn fetch_english() -> bool {
    if method::has_english() {
        return true;
    }
    let mut texts = Vec::new();
    for file in method::FILES {
        let bytes = files::fetch(&format!("en/{file}")).await.unwrap_or_default();
        match String::from_utf8(bytes) {
            Ok(text) if !text.is_empty() => texts.push(text),
            _ => return false,
        }
    }
    method::take_english(&texts);
    true
}

fn older_gone(app: App) {
    if let Some(session) = app.session().get_untracked() {
        session.stop_waiting();
    }
}

fn leaving(app: App) -> bool {
    app.keep_held();
    let open = app.session().get_untracked();
    let lost = app.holds_something() || open.is_some_and(|session| !session.keep_now());
    // Where the browser keeps nothing, what was changed and is in no file goes with the page.
    lost || app.is_blocked() && app.shelf().cards().iter().any(|card| card.changes > 0)
}

/// Ctrl+S keeps into the file that the process is tied to, or takes a file, Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) go back and forth.
fn key(session: Session, event: &web_sys::KeyboardEvent) {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return;
    }
    // In a field the browser's own undo takes back letters, as people expect.
    let typing = event.target().is_some_and(|target| {
        let kind = target.dyn_ref::<web_sys::HtmlInputElement>().map(web_sys::HtmlInputElement::type_);
        target.is_instance_of::<web_sys::HtmlTextAreaElement>()
            || kind.is_some_and(|kind| kind == "text" || kind == "date")
    });
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("s", false) => {
            event.prevent_default();
            if !session.save_in_place_now() {
                take_file(session);
            }
        }
        ("z", false) if !typing => {
            event.prevent_default();
            hold();
            undo(session);
        }
        ("z", true) | ("y", false) if !typing => {
            event.prevent_default();
            hold();
            redo(session);
        }
        _ => {}
    }
}
