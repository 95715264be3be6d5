//! The things of the method as typed views of items, one file per thing, with the figures derived from them.
//!
//! *Invariants.* A view is read from items and never kept beside them. Nothing here knows a language, a
//! colour or a screen; nothing writes but through [`crate::document::Edit`].

#[macro_use]
mod macros;
mod field;
mod make;

mod action;
mod answering;
mod attention;
mod audience;
mod cards;
mod cases;
mod challenge;
mod checklist;
mod directions;
mod idea;
mod investigation;
mod learning;
mod line;
mod mailed;
mod measure;
mod meeting;
mod people;
mod process;
mod question;
mod rating;
mod sign;
mod simplification;
mod solution;
mod source;
mod talk;
mod typology;
mod verdict;
mod vote;

pub mod day;
pub mod flow;
pub mod handover;
pub mod overview;
pub mod progress;
pub mod stats;

mod effect;
mod endings;
mod following;
mod grouping;
mod guide;
mod hours;
mod index;
mod mixing;
mod personal;
mod private;
mod ranking;
mod readings;
mod sharing;
mod tally;
mod tasks;

use std::collections::BTreeMap;

use crate::document::{Document, Item, ItemId, PARENT};

pub use action::*;
pub use answering::*;
pub use attention::*;
pub use audience::*;
pub use cards::*;
pub use cases::*;
pub use challenge::*;
pub use checklist::*;
pub use day::*;
pub use directions::*;
pub use effect::*;
pub use endings::*;
pub use field::*;
pub use following::*;
pub use grouping::*;
pub use guide::*;
pub use hours::*;
pub use idea::*;
pub use investigation::*;
pub use learning::*;
pub use line::*;
pub use mailed::*;
pub use make::*;
pub use measure::*;
pub use meeting::*;
pub use mixing::*;
pub use people::*;
pub use personal::*;
pub use private::*;
pub use process::*;
pub use question::*;
pub use ranking::*;
pub use rating::*;
pub use readings::*;
pub use sharing::*;
pub use sign::*;
pub use simplification::*;
pub use solution::*;
pub use source::*;
pub use talk::*;
pub use tally::*;
pub use tasks::*;
pub use typology::*;
pub use verdict::*;
pub use vote::*;

/// A typed view of items of one kind.
pub trait Thing: Sized {
    /// The kind, as it stands in the file.
    const KIND: &'static str;
    /// The names of the fields that this version knows.
    const FIELDS: &'static [&'static str];

    /// Reads the thing from its item.
    fn read(id: &str, item: &Item) -> Self;

    /// The thing of that id; `None` where it is not there, deleted or of another kind.
    fn get(document: &Document, id: &str) -> Option<Self> {
        document.alive(id).filter(|item| item.kind() == Self::KIND).map(|item| Self::read(id, item))
    }

    /// All things of the kind, in their order.
    fn all(document: &Document) -> Vec<Self> {
        document.of_kind(Self::KIND).into_iter().map(|(id, item)| Self::read(id, item)).collect()
    }

    /// The things of the kind that belong to one other thing, in their order.
    fn of(document: &Document, parent: &str) -> Vec<Self> {
        let all = document.of_kind(Self::KIND).into_iter();
        let mine = all.filter(|(_, item)| item.text(PARENT) == parent);
        mine.map(|(id, item)| Self::read(id, item)).collect()
    }

    /// All things of the kind by what they belong to, each list in its order. One pass over the document, for
    /// figures over many things: asking [`Thing::of`] once for each of them would be a pass for each.
    fn by_parent(document: &Document) -> BTreeMap<ItemId, Vec<Self>> {
        let mut found = BTreeMap::<ItemId, Vec<Self>>::new();
        for (id, item) in document.of_kind(Self::KIND) {
            found.entry(item.text(PARENT).to_owned()).or_default().push(Self::read(id, item));
        }
        found
    }

    /// The id of the one thing of this kind that belongs to that other (`investigation-4kz…`), or to the
    /// process where `parent` is empty (`frame`). Two copies that make it apart make the same one.
    fn only_id(parent: &str) -> String {
        if parent.is_empty() { Self::KIND.to_owned() } else { format!("{}-{parent}", Self::KIND) }
    }

    /// The one thing of this kind that belongs to that other; empty fields where nobody has written yet.
    fn only(document: &Document, parent: &str) -> Self {
        let id = Self::only_id(parent);
        let empty = Item::default();
        Self::read(&id, document.alive(&id).unwrap_or(&empty))
    }
}

/// One of a closed set of answers. A newer app may know more; they read as absent and stay in the file.
pub trait Choice: Copy + PartialEq + 'static {
    /// All of them, in the order in which they are shown.
    const ALL: &'static [Self];

    /// How it is spelled in the file.
    fn code(self) -> &'static str;

    /// The choice that is spelled so.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.code() == code)
    }
}
