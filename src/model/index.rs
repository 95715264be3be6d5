//! The living items of a document by kind, gathered in one pass, for figures that ask for many kinds.

use std::collections::BTreeMap;

use super::Thing;
use crate::document::sort;
use crate::document::{Document, Item, ItemId, PARENT, POS};

/// The living items by kind, each list in its order.
#[derive(Default)]
pub(super) struct Index<'a>(BTreeMap<&'a str, Vec<(&'a ItemId, &'a Item)>>);

impl<'a> Index<'a> {
    /// Gathers them.
    pub fn of(document: &'a Document) -> Self {
        let mut kinds = BTreeMap::<&str, Vec<(&ItemId, &Item)>>::new();
        for (id, item) in document.items().filter(|(_, item)| item.is_alive()) {
            kinds.entry(item.kind()).or_default().push((id, item));
        }
        for list in kinds.values_mut() {
            sort::sort_by_key(list, |(id, item)| (item.text(POS), *id));
        }
        Self(kinds)
    }

    /// The items of a kind, in order.
    pub fn kind(&self, kind: &str) -> &[(&'a ItemId, &'a Item)] {
        self.0.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Whether there is anything of the kind.
    pub fn any<T: Thing>(&self) -> bool {
        !self.kind(T::KIND).is_empty()
    }

    /// As [`Thing::all`].
    pub fn all<T: Thing>(&self) -> Vec<T> {
        self.kind(T::KIND).iter().map(|(id, item)| T::read(id, item)).collect()
    }

    /// As [`Thing::by_parent`].
    pub fn by_parent<T: Thing>(&self) -> BTreeMap<ItemId, Vec<T>> {
        let mut found = BTreeMap::<ItemId, Vec<T>>::new();
        for (id, item) in self.kind(T::KIND) {
            found.entry(item.text(PARENT).to_owned()).or_default().push(T::read(id, item));
        }
        found
    }
}
