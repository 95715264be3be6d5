//! What another window wrote, as this one hears of it.
//!
//! Browsers give each process a copy of the storage, and the copies meet late. So a window may have written
//! over what it could not see yet. Two things make up for that: what was written is taken from the message of
//! the browser, where it stands even if something else lies in the store by now; and whoever hears, and finds
//! that the store lacks something of their own, keeps again. Equal documents are not written again, so that
//! two windows come to rest.

use super::Shelf;
use super::card::Card;
use super::load::LoadProblem;
use super::reading::{Found, slot};
use crate::document::{Document, Merged};

/// What was heard.
#[derive(Clone, Debug)]
pub struct Heard {
    /// Both together, where the other window brings something.
    pub merged: Option<Merged>,
    /// The store lacks something that this window has: it must keep again.
    pub lacks: bool,
    /// To be given to [`Shelf::keep`].
    pub sequence: u64,
    /// The card as it is now.
    pub card: Card,
}

impl Shelf {
    /// This window's document and what lies in the store.
    ///
    /// # Errors
    /// With [`LoadProblem::Newer`] where a newer app has written: from then on this one may only read. With
    /// another problem where there is nothing that could be read.
    pub fn hear(&self, document: &Document) -> Result<Heard, LoadProblem> {
        let loaded = self.load(&document.id)?;
        if loaded.state == super::CardState::Newer {
            return Err(LoadProblem::Newer);
        }
        let merged = document.merge(&loaded.document);
        Ok(Heard {
            lacks: merged.document != loaded.document,
            merged: (merged.document != *document).then_some(merged),
            sequence: loaded.sequence,
            card: loaded.card,
        })
    }

    /// This window's document and the text that another window wrote into a slot, which the browser hands
    /// round; `None` where it brings nothing, or cannot be read.
    pub fn hear_text(&self, document: &Document, text: String) -> Option<Merged> {
        let Found::Sound(slot) = slot(&document.id, Some(text)) else { return None };
        let opened = slot.open(&document.id).filter(|opened| !opened.newer)?;
        let merged = document.merge(&opened.document);
        (merged.document != *document).then_some(merged)
    }
}
