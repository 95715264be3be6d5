//! What the page hands out when it has broken down: everything that was kept, each text under its key, as one file.
//! `broken.js` writes it, for the program cannot any more.

use std::rc::Rc;

use serde_json::Value;

use super::Shelf;
use crate::platform::storage::{MemoryStore, Store as _};

/// The files of the processes in such a rescue file, each as it was kept last; none where it is no such file.
pub fn files_in_rescue(bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let first_key = text.trim_start().strip_prefix('{').map(str::trim_start).unwrap_or_default();
    if !first_key.starts_with("\"samskab:") {
        return Vec::new();
    }
    let Ok(Value::Object(all)) = serde_json::from_str(text) else { return Vec::new() };
    let store = MemoryStore::default();
    for (key, text) in &all {
        // Memory takes every text.
        let _ = text.as_str().map(|text| store.set(key, text));
    }
    let shelf = Shelf::new(Rc::new(store));
    shelf.cards().iter().filter_map(|card| shelf.file_text(&card.id)).collect()
}
