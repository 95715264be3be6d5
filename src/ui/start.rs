//! Starts the page: panics that people can read, the address, the keys, keeping before the page goes away.

use std::any::Any;
use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::app::App;
use super::pages::{PROCESS_PAGES, ProcessPages, Shell, drag, redo, take_file, undo};
use crate::words::Language;

thread_local! {
    /// What this program has put on the page; gone when the other program has taken over.
    static MOUNTED: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
    static LEFT: Cell<bool> = const { Cell::new(false) };
}

/// Starts the front page: the shelf and what it says about itself. Opening a process fetches the other program.
pub fn start_front() {
    start(None);
}

/// Starts the whole app, with every page of a process.
pub fn start_process() {
    start(Some(PROCESS_PAGES));
}

fn start(pages: Option<ProcessPages>) {
    console_error_panic_hook::set_once();
    let app = App::current();
    app.set_front(pages.is_none());
    app.follow_route();
    listen();
    if let Some(language) = app.shelf().setting("language").and_then(|code| Language::from_code(&code)) {
        if language != app.language() {
            app.set_language(language);
        }
    }
    if let Some(skeleton) = document().get_element_by_id("skeleton") {
        skeleton.remove();
    }
    if let Some(body) = document().body() {
        let handle = leptos::mount::mount_to(body, move || view! { <Shell pages/> });
        MOUNTED.with(|mounted| *mounted.borrow_mut() = Some(Box::new(handle)));
    }
}

/// Takes this program off the page: the other one is there.
pub(super) fn leave() {
    LEFT.with(|left| left.set(true));
    MOUNTED.with(|mounted| mounted.borrow_mut().take());
}

/// This program has left the page and must not answer any more.
fn has_left() -> bool {
    LEFT.with(Cell::get)
}

/// Listeners that live as long as the page.
fn listen() {
    let app = App::current();
    let forever = [
        window_event_listener(leptos::ev::hashchange, move |_| {
            if !has_left() {
                app.follow_route();
            }
        }),
        window_event_listener(leptos::ev::keydown, keys),
        // Both, since browsers on phones and desktops differ in which of them they promise.
        window_event_listener(leptos::ev::pagehide, move |_| keep()),
        window_event_listener(leptos::ev::visibilitychange, move |_| keep()),
        window_event_listener(leptos::ev::beforeunload, move |event| {
            app.keep_held();
            let open = app.session().get_untracked();
            let lost = app.holds_something() || open.is_some_and(|session| !session.keep_now());
            if lost || app.is_blocked() && app.session().get_untracked().is_some() {
                event.prevent_default();
            }
        }),
        window_event_listener(leptos::ev::storage, move |event| {
            if has_left() {
                return;
            }
            app.hear_of_storage(&event.key().unwrap_or_default(), event.new_value().is_none());
        }),
        // Files may be dropped anywhere: a browser that is left alone with one would leave the page.
        window_event_listener(leptos::ev::dragover, dragging),
        window_event_listener(leptos::ev::dragleave, dragging),
        window_event_listener(leptos::ev::drop, dragging),
    ];
    // Dropping a handle does not take the listener away, but it says that nobody will.
    forever.into_iter().for_each(std::mem::forget);
}

fn dragging(event: web_sys::DragEvent) {
    if !has_left() {
        drag(event);
    }
}

fn keep() {
    App::current().keep_held();
    if let Some(session) = App::current().session().get_untracked() {
        session.keep_now();
    }
}

/// Ctrl+S takes a file, Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) go back and forth.
fn keys(event: web_sys::KeyboardEvent) {
    let Some(session) = App::current().session().get_untracked() else { return };
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
            take_file(session);
        }
        ("z", false) if !typing => {
            event.prevent_default();
            undo(session);
        }
        ("z", true) | ("y", false) if !typing => {
            event.prevent_default();
            redo(session);
        }
        _ => {}
    }
}
