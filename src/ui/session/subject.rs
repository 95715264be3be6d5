//! What a field belongs to.

use crate::document::ItemId;
use crate::model::Thing;

/// What a field belongs to: an item, or the one thing of a kind that may not have been written to yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// The id of the item.
    pub id: ItemId,
    pub(super) kind: &'static str,
    pub(super) parent: ItemId,
}

impl Subject {
    /// An item that exists.
    pub fn of<T: Thing>(id: impl Into<ItemId>) -> Self {
        Self { id: id.into(), kind: T::KIND, parent: String::new() }
    }

    /// An item that exists, by the name of its kind.
    pub fn existing(id: &str, kind: &'static str) -> Self {
        Self { id: id.to_owned(), kind, parent: String::new() }
    }

    /// A thing of that id that belongs to another. It is made at the first write.
    pub fn under<T: Thing>(id: impl Into<ItemId>, parent: impl Into<ItemId>) -> Self {
        Self { id: id.into(), kind: T::KIND, parent: parent.into() }
    }

    /// The one thing of that kind that belongs to the process (`parent` empty) or to another thing. It is
    /// made at the first write.
    pub fn only<T: Thing>(parent: impl Into<ItemId>) -> Self {
        let parent = parent.into();
        Self { id: T::only_id(&parent), kind: T::KIND, parent }
    }
}
