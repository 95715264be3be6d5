//! The list of processes, the bin, and erasing for good.

use crate::document::sort;
use crate::document::sort::Gather as _;
use std::collections::BTreeSet;

use super::Shelf;
use super::card::{Card, CardState, Record};
use super::keep::following;
use super::key::{self, PREFIX, Side};
use super::load;
use super::reading::Found;
use crate::document::VERSION;
use crate::platform::storage::StoreError;

impl Shelf {
    /// All processes, also those in the bin, the last kept first. Quick: from the heads, and only where one
    /// is missing or points to nothing from the slots. What only opening shows, [`Shelf::load`] says.
    pub fn cards(&self) -> Vec<Card> {
        let keys: BTreeSet<String> = self.store.keys().into_iter().gather();
        let ids: BTreeSet<&str> = keys.iter().filter_map(|key| key::process_of(key)).gather();
        let mut cards: Vec<Card> = ids.into_iter().filter_map(|id| self.card(id, &keys)).collect();
        sort::sort_by(&mut cards, |a, b| (&b.kept, &a.id).cmp(&(&a.kept, &b.id)));
        cards
    }

    fn card(&self, id: &str, keys: &BTreeSet<String>) -> Option<Card> {
        if let Ok(Found::Sound(head)) = self.read_head(id)
            && keys.contains(&format!("{}{}", key::process(id), head.slot))
        {
            let state = match head.damaged {
                _ if head.format > VERSION => CardState::Newer,
                0 => CardState::Sound,
                items => CardState::Damaged(items),
            };
            return Some(head.card(id, state));
        }
        let reading = self.read(id).ok()?;
        Some(load::card(id, &reading, reading.state()))
    }

    /// The process was handed out as a file: no edits since.
    ///
    /// # Errors
    /// When the store does not take it, or a newer app wrote the process.
    pub fn note_filed(&self, id: &str, now: &str) -> Result<(), StoreError> {
        self.change_head(id, |record| {
            record.filed = Some(now.to_owned());
            record.changes = 0;
        })
    }

    /// Moves the process to the bin. It stays whole, and stays there when a window that has it open keeps it.
    ///
    /// # Errors
    /// When the store does not take it, or a newer app wrote the process.
    pub fn bin(&self, id: &str, now: &str) -> Result<(), StoreError> {
        self.change_head(id, |record| record.binned = Some(now.to_owned()))
    }

    /// Takes the process out of the bin.
    ///
    /// # Errors
    /// When the store does not take it.
    pub fn unbin(&self, id: &str) -> Result<(), StoreError> {
        self.change_head(id, |record| record.binned = None)
    }

    fn change_head(&self, id: &str, change: impl FnOnce(&mut Record)) -> Result<(), StoreError> {
        let reading = self.read(id)?;
        if reading.is_empty() {
            return Ok(());
        }
        if reading.is_newer() {
            return Err(StoreError::Refused(String::new()));
        }
        if let Found::Broken(text) = &reading.head {
            self.put_aside(id, "head", text)?;
        }
        let mut record = reading.record().cloned().unwrap_or_default();
        record.id = id.to_owned();
        record.size = reading.size;
        if reading.head_record().is_none() && reading.state() == CardState::Recovered {
            // The new head would make the doubt go away. So it says that there was a newer write.
            record.sequence = following(record.sequence, "");
        }
        change(&mut record);
        self.point(id, &record)
    }

    /// Whether anything of the process itself lies in the store. A store that cannot be read has everything.
    pub fn has(&self, id: &str) -> bool {
        let keys = [key::head(id), key::slot(id, Side::A), key::slot(id, Side::B)];
        keys.iter().any(|key| !matches!(self.store.get(key), Ok(None)))
    }

    /// Erases the process for good: slots, head, versions, quarantine, ballot boxes, the list of its files and what
    /// is known of its own copy. The answer is the number of keys that went. The words go first, so that what
    /// breaks off half way leaves a card and can be done again.
    ///
    /// # Errors
    /// When something could not be taken away; everything else is.
    pub fn erase(&self, id: &str) -> Result<usize, StoreError> {
        // A store that cannot be read looks like an empty one.
        self.store.get(&key::head(id))?;
        let parts = [
            key::answers_about(id),
            key::boxes(id),
            key::quarantine(id),
            key::versions(id),
            key::files(id),
            key::own_copy(id),
            key::process(id),
        ];
        let keys = parts.iter().flat_map(|prefix| self.keys_under(prefix));
        self.remove_all(keys.collect())
    }

    /// Erases everything that the app keeps in this browser, settings too.
    ///
    /// # Errors
    /// When something could not be taken away; everything else is.
    pub fn erase_all(&self) -> Result<usize, StoreError> {
        self.store.get(PREFIX)?;
        self.remove_all(self.keys_under(PREFIX))
    }

    pub(super) fn remove_all(&self, keys: Vec<String>) -> Result<usize, StoreError> {
        let tried: Vec<Result<(), StoreError>> = keys.iter().map(|key| self.store.remove(key)).collect();
        let left = keys.iter().any(|key| self.store.get(key).is_ok_and(|text| text.is_some()));
        tried.into_iter().collect::<Result<Vec<()>, StoreError>>()?;
        if left { Err(StoreError::Refused(String::new())) } else { Ok(keys.len()) }
    }
}
