//! What the list of processes shows of each without opening it.

use serde_json::{Map, Value};

use crate::document::to_text;

/// What a process says of itself on its card. The caller draws it from the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub size: usize,
    pub kept: Option<String>,
    pub filed: Option<String>,
    pub changes: u32,
    pub binned: Option<String>,
    pub damaged: usize,
    pub summary: Summary,
}

/// Read and written by hand: derived code costs 5 kB (gzip) of the first load.
impl Record {
    /// The record in a line of JSON; what is missing reads as nothing.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(line).ok().filter(Value::is_object)?;
        let summary = &value["summary"];
        let text = |from: &Value, key: &str| from[key].as_str().map(str::to_owned);
        let number = |from: &Value, key: &str| from[key].as_u64().unwrap_or(0);
        let flag = |key: &str| summary[key] == Value::Bool(true);
        Some(Self {
            id: text(&value, "id").unwrap_or_default(),
            sequence: number(&value, "sequence"),
            format: number(&value, "format"),
            slot: text(&value, "slot").unwrap_or_default(),
            size: number(&value, "size") as usize,
            kept: text(&value, "kept"),
            filed: text(&value, "filed"),
            changes: number(&value, "changes") as u32,
            binned: text(&value, "binned"),
            damaged: number(&value, "damaged") as usize,
            summary: Summary {
                title: text(summary, "title").unwrap_or_default(),
                workplace: text(summary, "workplace").unwrap_or_default(),
                step: number(summary, "step").min(6) as u8,
                promises: number(summary, "promises") as usize,
                variant_light: flag("variant_light"),
                example: flag("example"),
            },
        })
    }

    /// The record as one line of JSON.
    pub(super) fn line(&self) -> String {
        let summary = &self.summary;
        let all = [
            ("id", Value::from(self.id.as_str())),
            ("sequence", self.sequence.into()),
            ("format", self.format.into()),
            ("slot", self.slot.as_str().into()),
            ("size", self.size.into()),
            ("kept", self.kept.as_deref().into()),
            ("filed", self.filed.as_deref().into()),
            ("changes", self.changes.into()),
            ("binned", self.binned.as_deref().into()),
            ("damaged", self.damaged.into()),
            (
                "summary",
                object([
                    ("title", summary.title.as_str().into()),
                    ("workplace", summary.workplace.as_str().into()),
                    ("step", summary.step.into()),
                    ("promises", summary.promises.into()),
                    ("variant_light", summary.variant_light.into()),
                    ("example", summary.example.into()),
                ]),
            ),
        ];
        to_text(&object(all))
    }

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

fn object<const N: usize>(pairs: [(&str, Value); N]) -> Value {
    let mut map = Map::new();
    for (key, value) in pairs {
        map.insert(key.to_owned(), value);
    }
    Value::Object(map)
}
