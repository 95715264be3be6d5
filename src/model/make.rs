//! How new things are written: as edits, with a fresh id and a place at the end.

use serde_json::Value;

use super::Thing;
use crate::document::{Document, Edit, ItemId, KIND, PARENT, POS, Randomness, order};

/// A fresh id for a thing of which there may be many: fifty random bits, so that two copies of a process
/// practically never mint the same.
pub fn fresh_id(random: &mut dyn Randomness) -> ItemId {
    random.token(10)
}

/// The position after the last thing of the kind.
pub fn at_end<T: Thing>(document: &Document) -> String {
    let all = document.of_kind(T::KIND);
    order::between(all.last().map(|(_, item)| item.text(POS)), None)
}

/// The edit that makes a thing. `pos` is empty for things without an order, such as the ballots of a secret
/// round and the things of which there is one.
pub fn create<T: Thing>(
    id: impl Into<ItemId>,
    parent: &str,
    pos: &str,
    fields: impl IntoIterator<Item = (String, Value)>,
) -> Edit {
    let mut all = vec![(KIND.to_owned(), Value::from(T::KIND))];
    all.extend((!parent.is_empty()).then(|| (PARENT.to_owned(), Value::from(parent))));
    all.extend((!pos.is_empty()).then(|| (POS.to_owned(), Value::from(pos))));
    all.extend(fields);
    Edit::Create { id: id.into(), fields: all }
}

/// A field and its value, as [`create`] takes them.
pub fn field(name: &str, value: impl Into<Value>) -> (String, Value) {
    (name.to_owned(), value.into())
}

/// Whether what a thing belongs to is there: the process itself, or a living item. The children of a thing in
/// the bin stay alive, so that restoring it restores them, but they count nowhere.
pub(super) fn has_home(document: &Document, parent: &str) -> bool {
    parent.is_empty() || document.alive(parent).is_some()
}
