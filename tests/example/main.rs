//! The worked example: told as a story, made by the app's own edits, and shipped as `public/eksempel.samskab.json`.
//!
//! After a change of the story run with `SAMSKAB_BLESS=1`, which writes the file anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![recursion_limit = "256"]

mod complete;
mod figures;
mod golden;
mod maker;
mod story;

use std::sync::OnceLock;

use maker::Room;
use samskab::file;

/// Where the example is shipped from.
const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public/eksempel.samskab.json");

/// The room after the whole story.
fn room() -> &'static Room {
    static ROOM: OnceLock<Room> = OnceLock::new();
    ROOM.get_or_init(|| {
        let mut room = Room::new("ekempe1aavang2026", 20_260_811);
        story::tell(&mut room);
        room
    })
}

/// The example as it is shipped; written first where it is to be blessed.
fn shipped() -> &'static [u8] {
    static SHIPPED_BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    SHIPPED_BYTES.get_or_init(|| {
        if std::env::var_os("SAMSKAB_BLESS").is_some() {
            std::fs::write(SHIPPED, file::save(&room().document)).unwrap();
        }
        std::fs::read(SHIPPED).unwrap()
    })
}

#[test]
fn the_shipped_example_is_what_the_story_makes() {
    let made = file::save(&room().document);
    let how = "the story has changed: run `SAMSKAB_BLESS=1 cargo test --no-default-features --test example`";
    assert!(shipped() == made.as_bytes(), "{how}");
}

#[test]
fn the_shipped_example_opens_sound() {
    let opened = file::open(shipped()).unwrap();
    assert_eq!((opened.damaged, opened.altered, opened.newer), (0, false, false));
    assert_eq!(opened.document, room().document);
    assert!(opened.document.disagreements().is_empty());
    assert!(opened.document.contested().is_empty());
    assert!(opened.document.bin().is_empty());
}
