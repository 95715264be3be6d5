//! What this browser knows of its own copy of a process, beside the process: what the people call it, and under
//! which names it has written. The first is theirs to choose; the second is never mailed as such, and it lets
//! the page say «jeres» of what was written here.

use super::Shelf;
use super::key;
use crate::document::Actor;
use crate::platform::storage::StoreError;

/// So many names are remembered: one for each time the process was opened and changed.
const MOST: usize = 300;

/// This browser's copy of a process.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnCopy {
    /// What people call it: «bord 2». Empty where they have not said.
    pub label: String,
    /// The names under which it has written, the oldest first.
    pub actors: Vec<Actor>,
}

impl Shelf {
    /// What is known of this browser's copy of the process.
    pub fn own_copy(&self, id: &str) -> OwnCopy {
        let text = self.store.get(&key::own_copy(id)).ok().flatten().unwrap_or_default();
        let mut lines = text.lines();
        let label = lines.next().unwrap_or_default().to_owned();
        OwnCopy { label, actors: lines.filter_map(Actor::named).collect() }
    }

    /// Keeps what is known of this browser's copy.
    ///
    /// # Errors
    /// When the store does not take it; then it holds for this visit.
    pub fn set_own_copy(&self, id: &str, copy: &OwnCopy) -> Result<(), StoreError> {
        let label: String = copy.label.chars().filter(|letter| !letter.is_control()).collect();
        let newest = copy.actors.iter().skip(copy.actors.len().saturating_sub(MOST));
        let actors: Vec<&str> = newest.map(Actor::as_str).collect();
        self.store.set(&key::own_copy(id), &format!("{label}\n{}", actors.join("\n")))
    }
}
