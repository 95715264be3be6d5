//! From a shelf that lives as long as the page into one that stays.

use super::keep::KeepProblem;
use super::{Shelf, key};

impl Shelf {
    /// Brings everything over to that other shelf and lets go of it here, one process after the other. What is there
    /// already is merged.
    ///
    /// # Errors
    /// With the [`KeepProblem`] of the first process that could not be brought over; it is still here, and so are those
    /// after it.
    pub fn move_to(&self, other: &Self, now: &str) -> Result<(), KeepProblem> {
        for card in self.cards() {
            let id = card.id.as_str();
            let loaded = self.load(id).map_err(|_| KeepProblem::Mismatch)?;
            other.keep(&loaded.document, card.summary, now, card.changes, 0)?;
            if let Some(filed) = card.filed.filter(|_| card.changes == 0) {
                other.note_filed(id, &filed)?;
            }
            if let Some(binned) = card.binned {
                other.bin(id, &binned)?;
            }
            let beside = [
                key::answers_about(id),
                key::boxes(id),
                key::versions(id),
                key::files(id),
                key::own_copy(id),
            ];
            for key in beside.iter().flat_map(|prefix| self.keys_under(prefix)) {
                // What the other has under that name is its own.
                if let (Some(text), None) = (self.store.get(&key)?, other.store.get(&key)?) {
                    other.set(&key, &text)?;
                }
            }
            self.erase(id)?;
        }
        Ok(())
    }
}
