//! What lies in the store for one process, as far as it can be read without opening the files.

use super::Shelf;
use super::card::{CardState, Record};
use super::envelope::{self, Opened};
use super::key::{self, Side};
use crate::document::VERSION;
use crate::file;
use crate::platform::storage::{StoreError, units};

/// The first word of a slot.
pub(super) const SLOT: &str = "samskab-slot";
/// The first word of a head.
pub(super) const HEAD: &str = "samskab-head";

/// What is under one key.
pub(super) enum Found<T> {
    Absent,
    Sound(T),
    /// Whole, but written by a newer app in a way that this one does not know.
    Newer,
    /// Not what was written. The raw text.
    Broken(String),
}

/// A whole slot.
pub(super) struct Slot {
    pub record: Record,
    text: String,
}

impl Slot {
    /// The file in it, to the byte.
    pub(super) fn file(&self) -> &str {
        envelope::body(&self.text)
    }

    /// Opens the file in it. `None` when the envelope is whole and what is in it is no file of that process.
    pub(super) fn open(&self, id: &str) -> Option<file::Opened> {
        let opened = file::open(self.file().as_bytes()).ok()?;
        (opened.document.id == id).then_some(opened)
    }
}

/// Everything of one process.
pub(super) struct Reading {
    slots: [Found<Slot>; 2],
    pub head: Found<Record>,
    /// What the slots take.
    pub size: usize,
}

impl Shelf {
    pub(super) fn read(&self, id: &str) -> Result<Reading, StoreError> {
        let [a, b] = Side::BOTH.map(|side| self.store.get(&key::slot(id, side)));
        let (a, b) = (a?, b?);
        let size = [&a, &b].into_iter().flatten().map(|text| units(text)).sum();
        Ok(Reading { slots: [slot(id, a), slot(id, b)], head: self.read_head(id)?, size })
    }

    pub(super) fn read_head(&self, id: &str) -> Result<Found<Record>, StoreError> {
        let Some(text) = self.store.get(&key::head(id))? else { return Ok(Found::Absent) };
        let record = match envelope::open(HEAD, &text) {
            Opened::Newer => return Ok(Found::Newer),
            Opened::Sound(rest) => record_of(id, rest),
            Opened::Broken => None,
        };
        Ok(record.map_or(Found::Broken(text), Found::Sound))
    }
}

fn record_of(id: &str, line: &str) -> Option<Record> {
    Record::parse(line).filter(|record| record.id == id)
}

pub(super) fn slot(id: &str, text: Option<String>) -> Found<Slot> {
    let Some(text) = text else { return Found::Absent };
    let record = match envelope::open(SLOT, &text) {
        Opened::Newer => return Found::Newer,
        Opened::Sound(rest) => rest.split_once('\n').and_then(|(line, _)| record_of(id, line)),
        Opened::Broken => None,
    };
    match record {
        Some(record) => Found::Sound(Slot { record, text }),
        None => Found::Broken(text),
    }
}

impl Reading {
    pub(super) fn slot(&self, side: Side) -> &Found<Slot> {
        let [a, b] = &self.slots;
        match side {
            Side::A => a,
            Side::B => b,
        }
    }

    fn sound(&self, side: Side) -> Option<&Slot> {
        match self.slot(side) {
            Found::Sound(slot) => Some(slot),
            _ => None,
        }
    }

    /// The newest slot that is whole, whatever the head says.
    pub(super) fn newest(&self) -> Option<(Side, &Slot)> {
        let sound = Side::BOTH.into_iter().filter_map(|side| Some((side, self.sound(side)?)));
        sound.max_by_key(|(_, slot)| slot.record.sequence)
    }

    /// The whole slot was found to hold nothing that can be opened.
    pub(super) fn mark_broken(&mut self, side: Side) {
        let [a, b] = &mut self.slots;
        let slot = if side == Side::A { a } else { b };
        if let Found::Sound(sound) = slot {
            *slot = Found::Broken(std::mem::take(&mut sound.text));
        }
    }

    /// The slot to write next: never the newest whole one.
    pub(super) fn idle(&self) -> Side {
        match self.newest() {
            Some((side, _)) => side.other(),
            None if matches!(self.slot(Side::A), Found::Absent) => Side::A,
            None if matches!(self.slot(Side::B), Found::Absent) => Side::B,
            None => Side::A,
        }
    }

    pub(super) fn head_record(&self) -> Option<&Record> {
        match &self.head {
            Found::Sound(record) => Some(record),
            _ => None,
        }
    }

    /// The newer of what the head and the newest slot say. At one number the head knows more: filing and
    /// binning are noted in it alone.
    pub(super) fn record(&self) -> Option<&Record> {
        let slot = self.newest().map(|(_, slot)| &slot.record);
        [slot, self.head_record()].into_iter().flatten().max_by_key(|record| record.sequence)
    }

    /// The highest number that is known to have been given.
    pub(super) fn highest(&self) -> u64 {
        self.record().map_or(0, |record| record.sequence)
    }

    /// Some of it was written by a newer app.
    pub(super) fn is_newer(&self) -> bool {
        let slot = |side: Side| match self.slot(side) {
            Found::Newer => true,
            Found::Sound(slot) => slot.record.format > VERSION,
            _ => false,
        };
        let head = match &self.head {
            Found::Newer => true,
            Found::Sound(record) => record.format > VERSION,
            _ => false,
        };
        head || Side::BOTH.into_iter().any(slot)
    }

    /// What lies there is in a format that an older app can read, and this one would write another.
    pub(super) fn is_older(&self) -> bool {
        self.newest().is_some_and(|(_, slot)| slot.record.format < VERSION)
    }

    /// Whether anything lies there at all.
    pub(super) fn is_empty(&self) -> bool {
        let absent = |side: Side| matches!(self.slot(side), Found::Absent);
        Side::BOTH.into_iter().all(absent) && matches!(self.head, Found::Absent)
    }

    /// How the newest whole slot stands to what was there once.
    pub(super) fn state(&self) -> CardState {
        if self.is_newer() {
            return CardState::Newer;
        }
        let Some((side, slot)) = self.newest() else { return CardState::Unreadable };
        let lost = match self.head_record() {
            Some(head) => head.sequence > slot.record.sequence,
            // Without a head it cannot be known which slot was the newest; then the doubt is spoken out.
            None => matches!(self.slot(side.other()), Found::Broken(_)),
        };
        match slot.record.damaged {
            _ if lost => CardState::Recovered,
            0 => CardState::Sound,
            items => CardState::Damaged(items),
        }
    }
}
