//! Places with more than one wording, and things that were deleted here and changed there.

use serde_json::Value;

use super::Document;
use super::item::{Item, ItemId, POS};

/// One field with more than one wording.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// The item.
    pub id: ItemId,
    /// The field.
    pub field: String,
    /// The wordings, the shown one first.
    pub wordings: Vec<Value>,
}

/// An item that one copy deleted and another changed without knowing: it stays until people decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Contested {
    /// The item.
    pub id: ItemId,
}

impl Document {
    /// The fields of living items that have more than one wording, by item and field. Two positions in a
    /// list are not a matter for people: the shown one simply counts.
    pub fn disagreements(&self) -> Vec<Disagreement> {
        let living = self.items().filter(|(_, item)| item.is_alive());
        living
            .flat_map(|(id, item)| item.fields.iter().map(move |(field, register)| (id, field, register)))
            .filter(|(_, field, _)| *field != POS)
            .filter_map(|(id, field, register)| {
                let wordings: Vec<Value> = register.wordings().into_iter().cloned().collect();
                (wordings.len() > 1).then(|| Disagreement { id: id.clone(), field: field.clone(), wordings })
            })
            .collect()
    }

    /// The items that were deleted in one copy and changed in another, by id.
    pub fn contested(&self) -> Vec<Contested> {
        let contested = self.items().filter(|(_, item)| Item::is_contested(item));
        contested.map(|(id, _)| Contested { id: id.clone() }).collect()
    }
}
