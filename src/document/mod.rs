//! What a process file is: a flat map of small items whose every field knows which write it came from.
//!
//! The room is blind to meaning: it knows no step, no tool and no field by name but `kind`, `parent` and
//! `pos`. What merges here therefore merges for every later version of the app as well.
//!
//! *Invariants.* Time of day decides nothing. A value is dropped only when somebody who had seen it wrote
//! another. Nothing here reads or writes storage, asks the clock, or can fail half way.

mod beside;
mod changes;
mod check;
mod disagreement;
pub mod dot;
mod edit;
mod erase;
mod history;
pub mod item;
mod json;
mod merge;
pub mod order;
mod random;
mod since;
pub mod sort;
mod wordwise;
mod write;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

pub use changes::{Change, FieldChange, How};
pub use check::checksum;
pub use disagreement::{Contested, Disagreement};
pub use dot::{Actor, Dot, VersionVector};
pub use edit::{Author, Edit};
pub use history::{Entry, History};
pub use item::{Item, ItemId, KIND, PARENT, POS, Register, Write};
pub use json::{Damage, FORMAT, VERSION};
pub use merge::{Merged, Tally};
pub use random::{Randomness, Seeded};
pub use wordwise::{Run, word_by_word};
pub use write::{quoted, to_text};

/// One process as it is kept, mailed and merged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The id of the process. Copies of one process have the same id, and only they merge.
    pub id: String,
    items: BTreeMap<ItemId, Item>,
    seen: VersionVector,
    /// Items that could not be understood, by id: kept as they were and written out again.
    opaque: BTreeMap<ItemId, Value>,
    /// What a newer app wrote beside the items; kept and written out again.
    extra: Map<String, Value>,
}

impl Document {
    /// An empty document.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }

    /// An independent process with the same content. Its id is another, so the two never merge, and what is
    /// written to one of them never reaches the other.
    pub fn copied_as(&self, id: impl Into<String>) -> Self {
        Self { id: id.into(), ..self.clone() }
    }

    /// The item of that id, alive or deleted.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.get(id)
    }

    /// The item of that id, if it is there and not deleted.
    pub fn alive(&self, id: &str) -> Option<&Item> {
        self.item(id).filter(|item| item.is_alive())
    }

    /// All items with their ids, deleted ones too, by id.
    pub fn items(&self) -> impl Iterator<Item = (&ItemId, &Item)> {
        self.items.iter()
    }

    /// The items of a kind that are not deleted, in their order: by position, then by id.
    pub fn of_kind<'a>(&'a self, kind: &'a str) -> Vec<(&'a ItemId, &'a Item)> {
        let mine = self.items.iter().filter(|(_, item)| item.kind() == kind && item.is_alive());
        let mut found: Vec<_> = mine.map(|(id, item)| (item.text(POS), id, item)).collect();
        // The position is looked up once per item, not once per comparison.
        sort::sort_by_key(&mut found, |(pos, id, _)| (*pos, *id));
        found.into_iter().map(|(_, id, item)| (id, item)).collect()
    }

    /// The deleted items, the last written first: the bin.
    pub fn bin(&self) -> Vec<(&ItemId, &Item)> {
        let mut found: Vec<_> =
            self.items.iter().filter(|(_, item)| !item.is_alive() && !item.is_erased()).collect();
        sort::sort_by(&mut found, |(_, a), (_, b)| b.newest().cmp(&a.newest()));
        found
    }

    /// What this copy has seen.
    pub fn seen(&self) -> &VersionVector {
        &self.seen
    }

    /// Keeps items that cannot be taken in, as they are, to write them out again.
    pub fn keep_opaque(&mut self, items: impl IntoIterator<Item = (ItemId, Value)>) {
        self.opaque.extend(items);
    }

    /// How many items could not be understood and are kept as they came.
    pub fn opaque_count(&self) -> usize {
        self.opaque.len()
    }
}
