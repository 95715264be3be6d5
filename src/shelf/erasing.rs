//! Every copy of a process beside its two slots, taken away: words that were erased must be in none of them.

use super::Shelf;
use super::key;
use crate::platform::storage::StoreError;

impl Shelf {
    /// Takes away all earlier states of the process and what of it could not be read. Answers how many texts
    /// went.
    ///
    /// # Errors
    /// When something could not be taken away; everything else is.
    pub fn erase_copies(&self, id: &str) -> Result<usize, StoreError> {
        let parts = [key::quarantine(id), key::versions(id)];
        let keys = parts.iter().flat_map(|prefix| self.keys_under(prefix));
        self.remove_all(keys.collect())
    }
}
