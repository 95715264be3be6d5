//! Keeping processes safely in a store that may be full, blocked, emptied, torn or shared with another tab.
//!
//! Every process has two slots and a pointer (*head*). To keep is: write the slot that is not the newest,
//! read it back, point to it. So at every moment one slot holds a whole process, and the other one is the
//! version before. To load is: take the newest slot that is whole, whatever the pointer says; it is the slots
//! that are believed, and the pointer is there for the list of processes and for telling that something newer
//! was there once.
//!
//! Beside the slots lie earlier states ([`Why`]): drafts that are taken by themselves and thinned by age, revisions
//! that somebody made by hand, copies from before a merge. Nothing is decided by them; they are there to be
//! looked into and brought back as a copy. Where a write is refused, those that were made by themselves give way
//! to it, the oldest first, and come back if that does not help. And there is a list of the files that this
//! browser made of a process ([`NotedFile`]), for whoever wants it gone for good.
//!
//! *Invariants.* Bytes that could not be read are never written over: they are copied first, and where that
//! fails nothing is written. What a newer app wrote is never written over at all. Kept is only what was read
//! back. No version makes a write fail that would have been taken without it, but for revisions, which are made
//! only while there is room. Everything lies under keys that begin with [`PREFIX`], and erasing leaves none of a
//! process.
//!
//! Two tabs must not be in [`Shelf::keep`] at the same time: the caller holds a Web Lock per process.

mod answering;
mod beside;
mod boxes;
mod card;
mod envelope;
mod erasing;
mod giving_way;
mod hear;
mod keep;
mod key;
mod ledger;
mod list;
mod load;
mod moving;
mod own_copy;
mod packing;
mod quarantine;
mod reading;
mod reminder;
mod rescue;
mod room;
mod thinning;
mod versions;
mod witness;

use std::cell::Cell;
use std::rc::Rc;

use crate::platform::storage::Store;

pub use beside::Pressure;
pub use boxes::BallotBox;
pub use card::{Card, CardState, Summary};
pub use envelope::body;
pub use hear::Heard;
pub use keep::{KeepProblem, Kept};
pub use key::{PREFIX, is_answer_draft, is_head, is_slot};
pub use ledger::{FileKind, NotedFile};
pub use load::{LoadProblem, Loaded};
pub use own_copy::OwnCopy;
pub use reminder::{CHANGES as REMIND_AFTER, Reminder, reminder};
pub use rescue::files_in_rescue;
pub use room::Room;
pub use versions::{Version, Why};
pub use witness::Witness;

/// The processes of this browser, and what it keeps beside them. Cheap to clone.
#[derive(Clone)]
pub struct Shelf {
    store: Rc<dyn Store>,
    /// Windows of an older app are open beside this one.
    older_open: Rc<Cell<bool>>,
}

impl Shelf {
    /// What a browser gives one origin, in UTF-16 units of keys and texts. Measured; see F1 of the research.
    pub const QUOTA: usize = 5_242_880;

    /// The shelf in that store.
    pub fn new(store: Rc<dyn Store>) -> Self {
        Self { store, older_open: Rc::default() }
    }

    /// Says whether windows of an older app are open. As long as they are, what is in an older format is read and
    /// not written: they could not go on with what this app would make of it.
    pub fn set_older_open(&self, open: bool) {
        self.older_open.set(open);
    }
}
