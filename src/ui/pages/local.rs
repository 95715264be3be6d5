//! What is said where the page was opened from a disk: other local pages may read what the browser keeps.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use super::shelf::put_problem;
use crate::platform::storage::LocalStore;
use crate::shelf::Shelf;
use crate::ui::app::{App, MEMORY};
use crate::ui::parts::{Button, Look, t};
use crate::words::storage as words;

/// Whether the page was opened from a disk.
pub fn is_from_disk() -> bool {
    window().location().protocol().ok().as_deref() == Some("file:")
}

/// A process lies in the page itself («App og forløb i én fil»).
pub fn has_one_inside() -> bool {
    let inside = document().get_element_by_id("inside").and_then(|inside| inside.text_content());
    inside.is_some_and(|text| !text.trim().is_empty())
}

thread_local! {
    /// People have said that what lies in the page may be kept.
    static MAY_KEEP: Cell<bool> = const { Cell::new(false) };
}

/// A process lies in the page itself, and people have not said yet whether it may be kept in a storage that other pages
/// can read.
pub fn asks_first() -> bool {
    is_from_disk() && !App::current().is_blocked() && has_one_inside() && !MAY_KEEP.get()
}

/// The note where a page from a disk begins, with the choice to keep nothing; nothing where the page came from a server.
pub fn local_note() -> AnyView {
    if !is_from_disk() {
        return ().into_any();
    }
    let app = App::current();
    let (text, choice, act) = match (app.keeps_by_choice(), app.is_blocked()) {
        // A browser that keeps nothing says so in a banner of its own, and there is nothing to choose.
        (true, true) => return ().into_any(),
        (true, false) => (words::LOCAL, words::LOCAL_OFF, keep_nothing as fn()),
        (false, _) => (words::LOCAL_IS_OFF, words::LOCAL_ON, keep_again as fn()),
    };
    view! {
        <aside class="callout">
            <p>{t(text)}</p>
            <div><Button text=t(choice) press=move |()| act()/></div>
        </aside>
    }
    .into_any()
}

/// Where [`asks_first`] holds: what it means to keep the process here, and both ways to open it.
pub fn ask_first(open: impl Fn(()) + Send + Sync + 'static) -> AnyView {
    let keep = move |()| {
        MAY_KEEP.set(true);
        open(());
    };
    view! {
        <p><strong>{t(words::ASK)}</strong>" "{t(words::ASK_WHY)}</p>
        <div class="cluster">
            <Button text=t(words::OPEN_AND_KEEP) look=Look::Main press=keep/>
            <Button text=t(words::OPEN_ONLY) look=Look::Plain press=|()| keep_nothing_here()/>
        </div>
    }
    .into_any()
}

fn local() -> Option<Shelf> {
    LocalStore::probe().map(|store| Shelf::new(Rc::new(store)))
}

fn of_window() -> Option<Shelf> {
    LocalStore::of_window().map(|store| Shelf::new(Rc::new(store)))
}

/// From now on the browser keeps nothing, whichever page is opened from the disk.
fn keep_nothing() {
    choose(&[(local(), "1")]);
}

/// This window keeps nothing. What else is opened from the disk goes on as it did.
fn keep_nothing_here() {
    choose(&[(of_window().or_else(local), "1")]);
}

/// The browser keeps again, and takes over what was made meanwhile.
fn keep_again() {
    let app = App::current();
    if let Some(behind) = app.shelf_behind() {
        app.keep_all();
        if let Err(problem) = app.shelf().move_to(&behind, &app.now()) {
            return app.tell(put_problem(&problem), false);
        }
    }
    choose(&[(local(), ""), (of_window(), "")]);
}

fn choose(wanted: &[(Option<Shelf>, &str)]) {
    let there = || wanted.iter().filter_map(|(shelf, wanted)| Some((shelf.as_ref()?, wanted)));
    if there().all(|(shelf, wanted)| shelf.set_setting(MEMORY, wanted).is_ok()) {
        // What is written where is settled at the start.
        drop(window().location().reload());
    }
}
