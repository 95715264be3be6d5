//! The tray: the files that came in and what is known of each, for as long as the page lives. Files that were
//! looked at are still there when one comes back to the page.

use std::sync::Arc;

use leptos::prelude::*;

use super::done::Done;
use crate::document::Document;
use crate::model::Secret;

thread_local! {
    static TRAY: ArcRwSignal<Vec<Entry>> = ArcRwSignal::new(Vec::new());
    static COUNT: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

/// One file that came in.
#[derive(Clone)]
pub struct Entry {
    /// Counts up.
    pub number: u32,
    /// The name of the file.
    pub name: String,
    /// What it is.
    pub what: What,
}

/// What a file is, or what became of it.
#[derive(Clone)]
pub enum What {
    /// It cannot be opened; why and what to do.
    Refused(String),
    /// Locked; the bytes.
    Locked(Arc<Vec<u8>>),
    /// Questions to answer; the bytes.
    Questions(Arc<Vec<u8>>),
    /// From a newer app: to be looked at under that id.
    Newer {
        /// The id under which it can be looked at.
        id: String,
        /// Its title.
        title: String,
    },
    /// It is a process of its own in this browser now.
    Put {
        /// The id of the process.
        id: String,
        /// Its title.
        title: String,
        /// What else people should know.
        remarks: Vec<String>,
    },
    /// A copy of a process, or answers to it.
    Part(Arc<Part>),
    /// Files were gathered.
    Done(Arc<Done>),
}

/// A copy of a process or a part of one, not taken in yet.
pub struct Part {
    /// What is in it.
    pub document: Document,
    /// The title of its process.
    pub title: String,
    /// What those who made it call it; empty where they said nothing.
    pub label: String,
    /// Answers to questions, and not a whole process.
    pub is_answer: bool,
    /// Answers that nobody may see before they are counted.
    pub secret: Vec<Secret>,
    /// What else people should know.
    pub remarks: Vec<String>,
    /// To be taken in with the others.
    pub ticked: ArcRwSignal<bool>,
}

/// The tray; a copy is a handle to the same one.
pub fn tray() -> ArcRwSignal<Vec<Entry>> {
    TRAY.with(Clone::clone)
}

/// A fresh number for an entry.
pub fn fresh_number() -> u32 {
    COUNT.with(|count| {
        count.set(count.get() + 1);
        count.get()
    })
}

/// Puts a file on the tray; answers with its number. One that says the same as another is there once.
pub fn put(name: &str, what: What) -> u32 {
    let number = fresh_number();
    tray().update(|all| {
        all.retain(|other| !same(other, name, &what));
        all.push(Entry { number, name: name.to_owned(), what });
    });
    number
}

fn same(other: &Entry, name: &str, what: &What) -> bool {
    match (&other.what, what) {
        (What::Refused(a), What::Refused(b)) => other.name == name && a == b,
        (What::Locked(a), What::Locked(b)) | (What::Questions(a), What::Questions(b)) => a == b,
        (What::Part(a), What::Part(b)) => a.document == b.document && a.secret == b.secret,
        _ => false,
    }
}

/// Takes away what is said of files that could not be read: they are nothing to come back to.
pub fn drop_refused() {
    tray().update(|all| all.retain(|entry| !matches!(entry.what, What::Refused(_))));
}

/// Takes a file off the tray.
pub fn take_off(number: u32) {
    tray().update(|all| all.retain(|entry| entry.number != number));
}

/// Says something else of a file.
pub fn turn_into(number: u32, what: What) {
    tray().update(|all| {
        if let Some(entry) = all.iter_mut().find(|entry| entry.number == number) {
            entry.what = what;
        }
    });
}

/// The id of the element that shows an entry.
pub fn entry_id(number: u32) -> String {
    format!("file-{number}")
}
