//! Starts the page: panics that people can read, the address, the keys, keeping before the page goes away.

use std::any::Any;
use std::cell::{Cell, RefCell};

use leptos::prelude::*;

use super::app::{App, hold_at_presses};
use super::pages::{Shell, drag};
use super::program::{Program, WHOLE};
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
    start(Some(WHOLE));
    hold_at_presses();
}

fn start(program: Option<Program>) {
    std::panic::set_hook(Box::new(|panic| show_broken(&panic.to_string())));
    let app = App::current();
    app.set_program(program);
    app.watch_for_older();
    app.follow_route();
    listen();
    let wanted = app.shelf().setting("language").and_then(|code| Language::from_code(&code));
    if let Some(language) = wanted.filter(|language| *language != app.language()) {
        app.set_language(language);
    }
    if let Some(body) = document().body() {
        let handle = leptos::mount::mount_to(body, Shell);
        MOUNTED.with(|mounted| *mounted.borrow_mut() = Some(Box::new(handle)));
    }
    // After that: where the browser forbids to draw the page, what stands there says so.
    if let Some(skeleton) = document().get_element_by_id("skeleton") {
        skeleton.remove();
    }
    // Something else in the page may have failed before the app was there.
    if let Some(cannot) = document().get_element_by_id("cannot") {
        let _ = cannot.set_attribute("hidden", "");
    }
}

/// A panic ends the program. The page says so in words, with a way to a backup; see `index.html`.
fn show_broken(said: &str) {
    leptos::logging::error!("{said}");
    let broken = web_sys::window().and_then(|window| window.document()?.get_element_by_id("broken"));
    if let Some(broken) = broken {
        // Nothing more can be done where even this fails.
        let _ = broken.remove_attribute("hidden");
    }
}

/// Whether this program has put something on the page.
pub(super) fn is_there() -> bool {
    MOUNTED.with(|mounted| mounted.borrow().is_some())
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
            if app.program().is_some_and(|program| (program.leaving)(app)) {
                event.prevent_default();
            }
        }),
        window_event_listener(leptos::ev::storage, move |event| {
            if has_left() {
                return;
            }
            app.hear_of_storage(&event.key().unwrap_or_default(), event.new_value());
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
    App::current().keep_all();
}

fn keys(event: web_sys::KeyboardEvent) {
    let app = App::current();
    if let (Some(program), Some(session)) = (app.program(), app.session().get_untracked()) {
        (program.key)(session, &event);
    }
}
