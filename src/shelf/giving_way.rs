//! When the room is short, what was taken by itself gives way to what people are writing.

use super::Shelf;
use super::key;
use super::versions::{Place, Why};
use crate::document::sort;
use crate::platform::storage::StoreError;

impl Shelf {
    /// Writes; where that is refused, drafts and then copies from before a merge are taken away one by one, the
    /// oldest first, until it is taken. When nothing helps they are put back. Revisions never go.
    pub(super) fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let mut done = self.store.set(key, text);
        if !matches!(done, Err(StoreError::Refused(_))) {
            return done;
        }
        let mut gone = Vec::new();
        for (_, _, other) in self.automatic() {
            if done.is_ok() {
                break;
            }
            let Ok(Some(was)) = self.store.get(&other) else { continue };
            if self.store.remove(&other).is_ok() {
                gone.push((other, was));
                done = self.store.set(key, text);
            }
        }
        if done.is_err() {
            for (key, text) in gone.iter().rev() {
                // There was room for it a moment ago. Half of it would help nobody.
                if self.set_plainly(key, text).is_err() {
                    self.store.remove(key).unwrap_or_default();
                }
            }
        }
        done
    }

    /// Writes and looks whether it is there.
    pub(super) fn set_and_check(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.set(key, text)?;
        self.check(key, text)
    }

    /// As [`Self::set_and_check`], but nothing gives way.
    pub(super) fn set_plainly(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.store.set(key, text)?;
        self.check(key, text)
    }

    fn check(&self, key: &str, text: &str) -> Result<(), StoreError> {
        match self.store.get(key)?.as_deref() == Some(text) {
            true => Ok(()),
            false => Err(StoreError::Refused(String::new())),
        }
    }

    /// The versions of all processes that were made by themselves, in the order in which they give way: 0 and
    /// the time for drafts, 1 and the time for copies from before a merge, and the key.
    pub(super) fn automatic(&self) -> Vec<(u8, String, String)> {
        let rank = |place: Place| match place.why {
            Why::Draft => Some((0, place.when, place.key)),
            Why::BeforeMerge => Some((1, place.when, place.key)),
            Why::Revision => None,
        };
        let keys = self.keys_under(key::VERSIONS);
        let mut all: Vec<_> = keys.iter().filter_map(|key| rank(Place::parse(key)?.1)).collect();
        sort::sort_by(&mut all, |a, b| a.cmp(b));
        all
    }
}
