//! Who may know whom: the map of `ARCHITECTURE.md`.

use super::none;
use super::source::{code, files};

/// Each room and the rooms that it may know beside itself. `lib.rs` and `main.rs` stand before the rooms.
const MAY_KNOW: [(&str, &[&str]); 9] = [
    ("document", &[]),
    ("method", &[]),
    // The trait for randomness, and the largest file that is read.
    ("platform", &["document", "file"]),
    ("model", &["document"]),
    ("words", &["model"]),
    ("file", &["document", "model"]),
    ("export", &["document", "model", "method", "words", "file"]),
    ("shelf", &["document", "model", "file", "platform"]),
    ("ui", &["document", "model", "method", "words", "file", "export", "platform", "shelf"]),
];

/// The crates of the browser and the rooms that may use them.
const BROWSER: [(&str, &[&str]); 6] = [
    ("leptos", &["ui"]),
    ("web_sys", &["ui", "platform"]),
    ("js_sys", &["ui", "platform"]),
    ("gloo_storage", &["platform"]),
    ("wasm_bindgen", &["ui", "platform"]),
    ("wasm_bindgen_futures", &["ui", "platform"]),
];

fn room_of(path: &str) -> Option<&str> {
    path.strip_prefix("src/")?.split_once('/').map(|(room, _)| room)
}

/// The words behind each `crate::` (or another path) in the code.
fn known<'a>(code: &'a str, path: &str) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    for (number, line) in (1..).zip(code.lines()) {
        for (at, _) in line.match_indices(path) {
            let rest = &line[at + path.len()..];
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            found.push((number, &rest[..end]));
        }
    }
    found
}

#[test]
fn every_room_stands_on_the_map() {
    let rooms = files("src", ".rs").into_iter();
    let unknown = rooms.filter(|file| {
        room_of(&file.path).is_some_and(|room| !MAY_KNOW.iter().any(|(known, _)| *known == room))
    });
    none("a room that is not on the map", unknown.map(|file| file.path).collect());
}

#[test]
fn a_room_knows_only_the_rooms_below_it() {
    let mut broken = Vec::new();
    for file in files("src", ".rs") {
        let Some(room) = room_of(&file.path) else { continue };
        let (_, allowed) = MAY_KNOW.iter().find(|(known, _)| *known == room).unwrap();
        let (plain, _) = code(&file.text);
        for (line, other) in known(&plain, "crate::") {
            // `use crate::{a, b}` is not written here: one room, one line.
            if other.is_empty() || (other != room && !allowed.contains(&other)) {
                broken.push(format!("{}:{line} {room} knows {other}", file.path));
            }
        }
    }
    none("a room knows a room that it may not know", broken);
}

#[test]
fn only_ui_and_platform_touch_the_browser() {
    let mut broken = Vec::new();
    for file in files("src", ".rs") {
        let Some(room) = room_of(&file.path) else { continue };
        let (plain, _) = code(&file.text);
        for (number, line) in (1..).zip(plain.lines()) {
            let words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
            let foreign = words.filter_map(|word| BROWSER.iter().find(|(name, _)| *name == word));
            for (name, rooms) in foreign {
                if !rooms.contains(&room) {
                    broken.push(format!("{}:{number} {name}", file.path));
                }
            }
        }
    }
    none("a crate of the browser outside its room", broken);
}

/// `ui` is built only with the feature; the address is pure and is tested on the host.
#[test]
fn ui_stands_behind_its_feature() {
    let entry = files("src/ui", "mod.rs").into_iter().find(|file| file.path == "src/ui/mod.rs").unwrap();
    let lines: Vec<&str> = entry.text.lines().collect();
    let is_mod = |line: &str| line.starts_with("mod ") || line.starts_with("pub mod ");
    let open = (1..lines.len()).filter(|at| {
        is_mod(lines[*at]) && lines[*at] != "pub mod route;" && lines[at - 1] != "#[cfg(feature = \"ui\")]"
    });
    none("a part of ui without the feature", open.map(|at| lines[at].to_owned()).collect());
    let route = files("src/ui", "route.rs");
    assert!(route.iter().all(|file| !file.text.contains("leptos")));
}

/// Private notes stay at home: what a page hands out is made by `file::save_shared` or `file::for_others`. Only the
/// copy that somebody takes for themselves holds them.
#[test]
fn pages_make_files_for_others_without_private_notes() {
    let mut broken = Vec::new();
    for file in files("src/ui", ".rs").into_iter().filter(|file| file.path != "src/ui/pages/share/own.rs") {
        let (code, _) = code(&file.text);
        for (number, line) in (1..).zip(code.lines()) {
            let whole = line.match_indices("file::save").any(|(at, found)| {
                let rest = &line[at + found.len()..];
                !rest.starts_with('_') && !rest.starts_with(|c: char| c.is_alphanumeric())
            });
            if whole || line.contains("file::for_oneself") {
                broken.push(format!("{}:{number}", file.path));
            }
        }
    }
    none("a file for others is made with private notes in it", broken);
}
