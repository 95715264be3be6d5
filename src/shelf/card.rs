//! What the list of processes shows of each without opening it.

use serde::{Deserialize, Serialize};

/// What a process says of itself on its card. The caller draws it from the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Summary {
    /// The title.
    pub title: String,
    /// The workplace.
    pub workplace: String,
    /// The furthest step that has begun, 0 to 6.
    pub step: u8,
    /// How many promises are open.
    pub promises: usize,
    /// The light variant.
    pub variant_light: bool,
    /// Made from the worked example.
    pub example: bool,
}

/// One process on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The id of the process.
    pub id: String,
    /// What it says of itself; empty where nothing could be read.
    pub summary: Summary,
    /// When it was last kept in this browser: local time, `2026-11-22T10:42`.
    pub kept: Option<String>,
    /// When it was last handed out as a file, in the same form.
    pub filed: Option<String>,
    /// Edits since that file.
    pub changes: u32,
    /// When it was moved to the bin.
    pub binned: Option<String>,
    /// What both slots take, in UTF-16 units.
    pub size: usize,
    /// How it is.
    pub state: CardState,
}

/// How well a process could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardState {
    /// All of it.
    Sound,
    /// All but that many items, which are kept as they are.
    Damaged(usize),
    /// What was kept last could not be read, or is gone; an older version is shown.
    Recovered,
    /// Written by a newer app, wholly or in part: to be read, not to be written over.
    Newer,
    /// Nothing could be read. The raw texts can be downloaded.
    Unreadable,
}

/// What stands in the head, and again at the beginning of each slot, so that a lost head loses little.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Record {
    /// The process: a text under the key of another is not believed.
    pub id: String,
    /// See [`super::keep`]: the number of the write, made unlike that of any other write.
    pub sequence: u64,
    /// The version of the file format in the slot.
    pub format: u64,
    /// The slot that is meant, `a` or `b`.
    pub slot: String,
    /// What the two slots take; only in heads.
    #[serde(skip_serializing_if = "is_nothing")]
    pub size: usize,
    pub kept: Option<String>,
    pub filed: Option<String>,
    pub changes: u32,
    pub binned: Option<String>,
    pub damaged: usize,
    pub summary: Summary,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for a reference
fn is_nothing(size: &usize) -> bool {
    *size == 0
}

impl Record {
    pub(super) fn card(self, id: &str, state: CardState) -> Card {
        Card {
            id: id.to_owned(),
            summary: self.summary,
            kept: self.kept,
            filed: self.filed,
            changes: self.changes,
            binned: self.binned,
            size: self.size,
            state,
        }
    }
}
