//! Reading the open process, and listening to what was read.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use serde_json::Value;

use super::{Session, siblings};
use crate::document::{Document, Item, ItemId};
use crate::model::Thing;

impl Session {
    /// Reads the document without listening to it: for handlers.
    pub fn peek<R>(self, read: impl FnOnce(&Document) -> R) -> R {
        let document = self.document();
        let document = document.borrow();
        read(&document)
    }

    /// Reads the document and listens to everything. For pages that sum up the whole process.
    pub fn all<R>(self, read: impl FnOnce(&Document) -> R) -> R {
        self.follow_everything();
        self.peek(read)
    }

    /// Reads the document and listens to every change in items of these kinds: for derived figures.
    pub fn watch<R>(self, kinds: &[&str], read: impl FnOnce(&Document) -> R) -> R {
        self.follow_kinds(kinds);
        self.peek(read)
    }

    /// Reads one item and listens to it. An item that is not there reads as empty.
    pub fn item<R>(self, id: &str, read: impl FnOnce(&Item) -> R) -> R {
        self.follow_item(id);
        self.peek(|document| {
            let none = Item::default();
            read(document.alive(id).unwrap_or(&none))
        })
    }

    // What follows is the same for all that is read, so there is one copy of it and not one per reader.

    #[inline(never)]
    fn document(self) -> Rc<RefCell<Document>> {
        self.0.with_value(|live| Rc::clone(&live.document))
    }

    #[inline(never)]
    fn follow_everything(self) {
        self.0.with_value(|live| live.everything.track());
    }

    #[inline(never)]
    fn follow_kinds(self, kinds: &[&str]) {
        self.0.with_value(|live| {
            let mut signals = live.signals.borrow_mut();
            for kind in kinds {
                signals.content.entry((*kind).to_owned()).or_default().track();
            }
        });
    }

    #[inline(never)]
    fn follow_item(self, id: &str) {
        self.0.with_value(|live| live.signals.borrow_mut().items.entry(id.to_owned()).or_default().track());
    }

    /// A field of an item as text; listens to the item. What is being typed into it here comes first.
    pub fn text(self, id: &str, field: &str) -> String {
        let shown = self.item(id, |item| item.text(field).to_owned());
        self.typed(id, field).unwrap_or(shown)
    }

    /// A field of an item as yes or no; listens to the item.
    pub fn flag(self, id: &str, field: &str) -> bool {
        self.item(id, |item| item.get(field) == Some(&Value::Bool(true)))
    }

    /// A thing as its typed view; listens to the item. Empty where there is none.
    pub fn thing<T: Thing>(self, id: &str) -> T {
        self.item(id, |item| T::read(id, item))
    }

    /// The one thing of that kind that belongs to that other; listens to it.
    pub fn only<T: Thing>(self, parent: &str) -> T {
        self.thing(&T::only_id(parent))
    }

    /// The ids of all things of the kind, in order; listens to coming, going and moving only.
    pub fn ids<T: Thing>(self) -> Vec<ItemId> {
        self.ids_of(T::KIND)
    }

    #[inline(never)]
    fn ids_of(self, kind: &str) -> Vec<ItemId> {
        self.members(kind);
        self.peek(|document| document.of_kind(kind).into_iter().map(|(id, _)| id.clone()).collect())
    }

    /// The ids of the things of a kind that belong to one other thing, in order; listens as [`Self::ids`].
    pub fn children(self, kind: &str, parent: &str) -> Vec<ItemId> {
        self.members(kind);
        self.peek(|document| siblings(document, kind, parent))
    }

    #[inline(never)]
    fn members(self, kind: &str) {
        self.0
            .with_value(|live| live.signals.borrow_mut().members.entry(kind.to_owned()).or_default().track());
    }
}
