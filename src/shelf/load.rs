//! Taking a process from the shelf.

use super::Shelf;
use super::card::{Card, CardState};
use super::key::{self, Side};
use super::reading::Reading;
use crate::document::Document;
use crate::platform::storage::StoreError;

/// A process as it came from the shelf.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The process.
    pub document: Document,
    /// How it is. [`CardState::Newer`] must not be kept again.
    pub state: CardState,
    /// Its card.
    pub card: Card,
    /// To be given to [`Shelf::keep`].
    pub sequence: u64,
    /// In an older format, with a window of an older app open: not to be kept before that has gone.
    pub must_wait: bool,
}

/// Why a process could not be taken from the shelf. Nothing was changed by trying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadProblem {
    /// There is none of that id.
    Missing,
    /// Something lies there, but neither slot can be read; see [`Shelf::raw`].
    Unreadable,
    /// A newer app wrote it in a way that this one cannot read.
    Newer,
    /// The store itself could not be read.
    Store(StoreError),
}

impl Shelf {
    /// The newest version that is whole.
    ///
    /// # Errors
    /// With the [`LoadProblem`] when there is none.
    pub fn load(&self, id: &str) -> Result<Loaded, LoadProblem> {
        let mut reading = self.read(id).map_err(LoadProblem::Store)?;
        if reading.is_empty() {
            return Err(LoadProblem::Missing);
        }
        while let Some((side, slot)) = reading.newest() {
            let Some(opened) = slot.open(id) else {
                reading.mark_broken(side);
                continue;
            };
            let state = match reading.state() {
                CardState::Newer => CardState::Newer,
                _ if opened.newer => CardState::Newer,
                CardState::Recovered => CardState::Recovered,
                _ if opened.damaged > 0 => CardState::Damaged(opened.damaged),
                _ => CardState::Sound,
            };
            let sequence = slot.record.sequence;
            let card = card(id, &reading, state);
            let must_wait = self.must_wait(&reading);
            return Ok(Loaded { document: opened.document, state, card, sequence, must_wait });
        }
        Err(if reading.is_newer() { LoadProblem::Newer } else { LoadProblem::Unreadable })
    }

    /// The file in the newest whole slot, to the byte: what a newer app wrote must be handed out as it is, for
    /// this app would write it as its own.
    pub fn file_text(&self, id: &str) -> Option<String> {
        let reading = self.read(id).ok()?;
        reading.newest().map(|(_, slot)| slot.file().to_owned())
    }

    /// The raw texts of the slots and of the quarantine by key, for rescue by download; see
    /// [`super::body`].
    pub fn raw(&self, id: &str) -> Vec<(String, String)> {
        let mut keys = Side::BOTH.map(|side| key::slot(id, side)).to_vec();
        keys.extend(self.keys_under(&key::quarantine(id)));
        self.texts(keys)
    }
}

/// The card of what was read: the title may come from the head even where no slot is whole.
pub(super) fn card(id: &str, reading: &Reading, state: CardState) -> Card {
    let mut record = reading.record().cloned().unwrap_or_default();
    if let Some((_, slot)) = reading.newest() {
        // What is shown is the slot, so what it is called and when it was kept is what the slot says.
        record.summary = slot.record.summary.clone();
        record.kept = slot.record.kept.clone();
    }
    record.size = reading.size;
    record.card(id, state)
}
