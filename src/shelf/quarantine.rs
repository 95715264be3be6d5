//! Where bytes go that could not be read, before anything is written in their place.

use super::Shelf;
use super::key;
use crate::document::sort;
use crate::platform::storage::StoreError;

impl Shelf {
    /// Everything in quarantine, by key.
    pub fn quarantined(&self) -> Vec<(String, String)> {
        self.texts(self.keys_under(&key::quarantines()))
    }

    /// Takes one text out of quarantine for good, when a person has it as a file or does not want it. Other
    /// keys are left alone.
    ///
    /// # Errors
    /// When the store does not let it go.
    pub fn drop_quarantined(&self, key: &str) -> Result<(), StoreError> {
        if key.starts_with(&key::quarantines()) { self.store.remove(key) } else { Ok(()) }
    }

    /// Copies a text that could not be read. One that is there already is not copied again.
    pub(super) fn put_aside(&self, id: &str, part: &str, text: &str) -> Result<(), StoreError> {
        let there = self.keys_under(&key::quarantine(id));
        for key in &there {
            if self.store.get(key)?.as_deref() == Some(text) {
                return Ok(());
            }
        }
        let named = (1..).map(|number| format!("{}{part}-{number}", key::quarantine(id)));
        let Some(key) = named.into_iter().find(|key| !there.contains(key)) else { return Ok(()) };
        let done = self.set_and_check(&key, text);
        if done.is_err() {
            // Half a copy of what still lies in its place helps nobody and takes room.
            self.store.remove(&key).unwrap_or_default();
        }
        done
    }

    /// All keys that begin so, in order.
    pub(super) fn keys_under(&self, prefix: &str) -> Vec<String> {
        let mut keys = self.store.keys();
        keys.retain(|key| key.starts_with(prefix));
        sort::sort_by(&mut keys, Ord::cmp);
        keys
    }

    pub(super) fn texts(&self, keys: Vec<String>) -> Vec<(String, String)> {
        let text = |key: String| Some((self.store.get(&key).ok()??, key));
        keys.into_iter().filter_map(text).map(|(text, key)| (key, text)).collect()
    }
}
