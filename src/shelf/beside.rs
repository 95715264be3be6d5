//! What the browser keeps beside the processes: preferences, running secret rounds, and how full it is.

use super::Shelf;
use super::key;
use crate::platform::storage::StoreError;

/// How full the storage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressure {
    /// Below 60 %.
    Fine,
    /// From 60 %: say so.
    Watch,
    /// From 85 %: say what to take away.
    Tight,
}

impl Shelf {
    /// What is used of [`Shelf::QUOTA`], with everything else on the same origin.
    pub fn used(&self) -> usize {
        self.store.units()
    }

    /// How full the storage is.
    pub fn pressure(&self) -> Pressure {
        match self.used() {
            used if used * 100 >= Self::QUOTA * 85 => Pressure::Tight,
            used if used * 100 >= Self::QUOTA * 60 => Pressure::Watch,
            _ => Pressure::Fine,
        }
    }

    /// A preference of this browser: language, theme.
    pub fn setting(&self, name: &str) -> Option<String> {
        self.store.get(&key::setting(name)).ok().flatten()
    }

    /// Keeps a preference of this browser.
    ///
    /// # Errors
    /// When the store does not take it; the preference then holds for this visit.
    pub fn set_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.set(&key::setting(name), value)
    }

    /// The ballots of a secret round that is under way. They are kept outside the document, which everybody
    /// can read and which is mailed.
    pub fn ballot_box(&self, id: &str, round: &str) -> Option<String> {
        self.store.get(&key::box_of(id, round)).ok().flatten()
    }

    /// Keeps the ballots of a secret round and looks whether they are there.
    ///
    /// # Errors
    /// When they are not: the ballot must not be called given.
    pub fn set_ballot_box(&self, id: &str, round: &str, text: &str) -> Result<(), StoreError> {
        self.set_and_check(&key::box_of(id, round), text)
    }

    /// Destroys the ballots of a secret round.
    ///
    /// # Errors
    /// When they are still there.
    pub fn drop_ballot_box(&self, id: &str, round: &str) -> Result<(), StoreError> {
        self.store.remove(&key::box_of(id, round))
    }
}
