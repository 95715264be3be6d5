//! Notes for the eyes of one person: they stay in the browser of the one who wrote them, and in no file, mail or
//! paper that goes to others.
//!
//! So everything that leaves is made of [`shared`], which has none of them and no trace of them: no words, no earlier
//! wordings, no tombstones. What is not there says nothing in a merge, so the file can come back and takes no note
//! away. Only a copy that somebody takes for themselves, and says so, holds them. Their ids are `private-…`, by which
//! the document keeps what is written to them apart.

use serde_json::Value;

use super::{Text, Thing};
use crate::document::{Document, Item, ItemId, KIND, is_apart};

things! {
    /// «Kun til mig»: a note on another thing. There is one for each, with an id of its own kind.
    PrivateNote = "private" {
        /// The note.
        text: Text,
    }
}

/// Whether an item is a private note, or once was one: by one of the wordings of its kind, or by its id.
fn is_private(id: &ItemId, item: &Item) -> bool {
    item.may_be(PrivateNote::KIND) || is_apart(id)
}

/// The same for an item as it stands in a file, understood or not.
pub fn is_private_in_file(id: &str, item: &Value) -> bool {
    let kinds = [item.get(KIND), item.get("~k").and_then(|others| others.get(KIND))];
    is_apart(id) || kinds.into_iter().flatten().any(says_private)
}

/// The kind, or the kind somewhere in a list of other wordings with their dots.
fn says_private(value: &Value) -> bool {
    match value {
        Value::Array(list) => list.iter().any(says_private),
        value => value.as_str() == Some(PrivateNote::KIND),
    }
}

/// The process as others may see it: without private notes.
pub fn shared(document: &Document) -> Document {
    document.without(is_private, |id, value| is_private_in_file(id, value))
}

/// Whether somebody has written a private note, also where it now lies in the bin.
pub fn has_private_notes(document: &Document) -> bool {
    let says = |item: &Item| item.get(PrivateNote::text).is_some();
    document.items().any(|(id, item)| is_private(id, item) && says(item))
}
