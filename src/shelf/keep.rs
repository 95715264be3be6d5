//! Putting a process on the shelf.
//!
//! The *sequence* says which write a window has seen. Its upper bits count writes, so that the newest slot is
//! known; its lower twenty are the checksum of what was written, so that two writes that got one number
//! (because the storage fell back to an older state between them) are not taken for each other. Whatever is
//! in the store with another number than the window's own is merged before it is written over.

use super::Shelf;
use super::card::{Record, Summary};
use super::envelope;
use super::key::{self, Side};
use super::reading::{Found, HEAD, Reading, SLOT};
use crate::document::{Document, Merged, VERSION};
use crate::file;
use crate::platform::storage::{StoreError, units};

/// A process was kept and read back.
#[derive(Clone, Debug)]
pub struct Kept {
    /// To be given with the next keeping.
    pub sequence: u64,
    /// Another window had kept something that this one did not know: both together, to be taken over.
    pub merged: Option<Document>,
    /// The name under which this window writes may have a twin in what was merged: it takes a new one.
    pub twins: bool,
}

/// The process is not known to be kept. What was kept before is still there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeepProblem {
    /// The store would not: full or blocked. What the browser said.
    Refused(String),
    /// What was read back is not what was written, or what was to be written could not be opened again.
    Mismatch,
    /// A newer app's process, or bytes in the way that could neither be read nor copied.
    ReadOnly,
    /// An older app's process, while a window of that app is open; see [`Shelf::set_older_open`].
    OlderOpen,
}

impl From<StoreError> for KeepProblem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Blocked => Self::Refused(String::new()),
            StoreError::Refused(said) => Self::Refused(said),
        }
    }
}

const CHECK_BITS: u32 = 20;
const MOST_WRITES: u64 = 1 << 40;

/// The number of the write after that one.
pub(super) fn following(highest: u64, text: &str) -> u64 {
    let count = ((highest >> CHECK_BITS) + 1).min(MOST_WRITES);
    let check = u64::from(file::checksum(text.as_bytes())) & ((1 << CHECK_BITS) - 1);
    (count << CHECK_BITS) | check
}

impl Shelf {
    /// Keeps the process: in the slot that is not the newest, read back, then pointed to. `sequence` is what
    /// this window loaded or kept last, 0 for a new process; `changes` are the edits since the last file.
    ///
    /// # Errors
    /// With the [`KeepProblem`]; the banner then stays and offers the file.
    pub fn keep(
        &self,
        document: &Document,
        summary: Summary,
        now: &str,
        changes: u32,
        sequence: u64,
    ) -> Result<Kept, KeepProblem> {
        let id = document.id.as_str();
        if !key::is_id(id) {
            return Err(KeepProblem::Mismatch);
        }
        let mut reading = self.read(id)?;
        if reading.is_newer() {
            return Err(KeepProblem::ReadOnly);
        }
        if self.must_wait(&reading) {
            return Err(KeepProblem::OlderOpen);
        }
        let merged = self.merge_stored(document, &mut reading, sequence)?;
        let twins = merged.as_ref().is_some_and(|merged| !merged.twins.is_empty());
        let merged = merged.map(|merged| merged.document);
        let document = merged.as_ref().unwrap_or(document);
        let text = file::save(document);
        // What could not be opened tomorrow must not stand in for what can be opened today.
        if !file::open(text.as_bytes()).is_ok_and(|opened| opened.document.id == id) {
            return Err(KeepProblem::Mismatch);
        }
        let side = reading.idle();
        self.clear_the_way(id, side, &reading)?;
        let before = reading.record();
        let record = Record {
            id: id.to_owned(),
            sequence: following(reading.highest().max(sequence), &text),
            format: VERSION,
            slot: side.name().to_owned(),
            size: 0,
            kept: Some(now.to_owned()),
            filed: before.and_then(|record| record.filed.clone()),
            changes,
            binned: before.and_then(|record| record.binned.clone()),
            damaged: document.opaque_count(),
            summary,
        };
        self.write(id, side, record, &text).map(|sequence| Kept { sequence, merged, twins })
    }

    /// Whether to write that process would take it from a window that is open with it.
    pub(super) fn must_wait(&self, reading: &Reading) -> bool {
        self.older_open.get() && reading.is_older()
    }

    /// This window's process and the stored one as one, where the stored one is not the one that this window
    /// knows and brings something.
    fn merge_stored(
        &self,
        document: &Document,
        reading: &mut Reading,
        sequence: u64,
    ) -> Result<Option<Merged>, KeepProblem> {
        while let Some((side, slot)) = reading.newest() {
            if slot.record.sequence == sequence {
                break;
            }
            match slot.open(&document.id) {
                Some(opened) if opened.newer => return Err(KeepProblem::ReadOnly),
                Some(opened) => {
                    let merged = document.merge(&opened.document);
                    return Ok((merged.document != *document).then_some(merged));
                }
                None => reading.mark_broken(side),
            }
        }
        Ok(None)
    }

    /// Copies what could not be read and is about to be written over.
    fn clear_the_way(&self, id: &str, side: Side, reading: &Reading) -> Result<(), KeepProblem> {
        if let Found::Broken(text) = reading.slot(side) {
            self.put_aside(id, side.name(), text).map_err(|_| KeepProblem::ReadOnly)?;
        }
        if let Found::Broken(text) = &reading.head {
            self.put_aside(id, "head", text).map_err(|_| KeepProblem::ReadOnly)?;
        }
        Ok(())
    }

    fn write(&self, id: &str, side: Side, mut record: Record, text: &str) -> Result<u64, KeepProblem> {
        let sequence = record.sequence;
        let line = record.line();
        let sealed = envelope::seal(SLOT, &format!("{line}\n{text}"));
        let slot = key::slot(id, side);
        self.set(&slot, &sealed)?;
        // The whole text and not only its length and checksum: it is read anyway.
        if self.store.get(&slot)?.as_deref() != Some(sealed.as_str()) {
            return Err(KeepProblem::Mismatch);
        }
        let other = self.store.get(&key::slot(id, side.other()))?;
        record.size = units(&sealed) + other.map_or(0, |text| units(&text));
        self.point(id, &record)?;
        Ok(sequence)
    }

    /// Writes the head.
    pub(super) fn point(&self, id: &str, record: &Record) -> Result<(), StoreError> {
        let line = record.line();
        self.set_and_check(&key::head(id), &envelope::seal(HEAD, &line))
    }
}
