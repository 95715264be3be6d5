//! The shelf: what was kept can be found again, whatever the store does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod beside;
mod erasing;
mod faults;
mod keepsakes;
mod mailed;
mod moving;
mod own_copy;
mod tables;
mod versions;
mod windows;

use samskab::document::{Actor, Document, Edit};
use samskab::file::checksum;
use samskab::platform::storage::units;
use samskab::shelf::Summary;

fn actor(name: &str) -> Actor {
    Actor::named(name).unwrap()
}

/// A process with one challenge.
fn process(id: &str, title: &str) -> Document {
    let mut document = Document::new(id);
    note(&mut document, "anna", "c1", title);
    document
}

/// Writes the title of one item, which is made if it is not there.
fn note(document: &mut Document, who: &str, item: &str, title: &str) {
    let fields = vec![("kind".into(), "challenge".into()), ("title".into(), title.into())];
    document.apply(&actor(who), &Edit::Create { id: item.into(), fields });
}

fn named(title: &str) -> Summary {
    Summary { title: title.into(), ..Summary::default() }
}

fn slot(id: &str, side: &str) -> String {
    format!("samskab:process:{id}:{side}")
}

/// The text in an envelope of any version, as a newer app would write it.
fn sealed(word: &str, version: u64, rest: &str) -> String {
    let check = checksum(format!("{word} {version}\n{rest}").as_bytes());
    format!("{word} {version} {check:08x} {}\n{rest}", units(rest))
}
