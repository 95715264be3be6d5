//! A document from and to bytes: the limits, the checksum, the versions and what is said about a file that
//! cannot be opened.
//!
//! *Invariants.* Opening never panics, whatever the bytes are, and never changes a document that is open.
//! What can be understood is opened; what cannot is kept and written out again.

mod answer;
mod ask;
mod beneath;
mod draft;
mod inside;
mod kind;
mod name;
mod open;
mod phrase;
mod save;
mod seal;
mod share;
mod strict;

pub use crate::document::checksum;
pub use answer::{Answered, open_answer, save_answer, save_secret};
pub use ask::{Asked, open_ask, save_ask};
pub use beneath::{Beneath, Foreign, beneath};
pub use draft::Draft;
pub use inside::inside;
pub use kind::{ANSWER, ASK, Kind, SEALED, kind};
pub use name::file_name;
pub use open::{Opened, Problem, open};
pub use phrase::{PHRASE_WORDS, SHORTEST_PHRASE, phrase};
pub use save::save;
pub use seal::{
    Envelope, FEWEST_ITERATIONS, ITERATIONS, MOST_ITERATIONS, MOST_SEALED, SEAL_VERSION, SealHeader,
    SealProblem, UnsealProblem, settled_phrase,
};
pub use share::{for_oneself, for_others, save_shared, share_text};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// The most items in one file.
pub const MAX_ITEMS: usize = 20_000;
/// The longest text of one field, in bytes of UTF-8. The fields of the app stop at 20 000 characters.
pub const MAX_TEXT: usize = 100_000;
/// The most fields of one item.
pub const MAX_FIELDS: usize = 256;
/// How deep lists and objects may lie in each other; the format itself needs five.
pub const MAX_DEPTH: usize = 16;
