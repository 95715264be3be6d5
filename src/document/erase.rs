//! Erasing for good: the words are overwritten before the item is deleted, so that a copy that comes back
//! late cannot bring them back.

use serde_json::Value;

use super::dot::Actor;
use super::item::{Item, ItemId, KIND};
use super::{Document, Edit};

impl Item {
    /// Whether nothing but the kind is left of a deleted item.
    pub fn is_erased(&self) -> bool {
        !self.is_alive() && self.fields.keys().all(|field| field == KIND || self.get(field).is_none())
    }
}

impl Document {
    /// Empties every field of the item but its kind and deletes it, and drops what of it could not be understood.
    /// There is no undo.
    pub fn erase(&mut self, actor: &Actor, id: &ItemId) {
        let aside = format!("{id}~");
        self.opaque.retain(|key, _| key != id && !key.starts_with(&aside));
        let Some(item) = self.item(id) else { return };
        let fields: Vec<String> = item.fields.keys().filter(|field| *field != KIND).cloned().collect();
        for field in fields {
            self.apply(actor, &Edit::set(id.clone(), field, Value::Null));
        }
        self.apply(actor, &Edit::Delete { id: id.clone() });
    }
}
