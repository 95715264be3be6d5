//! Which files this browser made of a process: what somebody must look for who wants it gone for good.

use super::Shelf;
use super::envelope::{self, Opened};
use super::key;
use crate::platform::storage::StoreError;

/// The first word of the list.
const FILES: &str = "samskab-files";
/// So many are remembered of each process.
const MOST: usize = 50;

/// What kind of file it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// All of the process.
    Whole,
    /// All of it, behind a passphrase.
    Sealed,
    /// The whole app with the process inside, locked or not.
    App,
    /// All of it with private notes, for oneself.
    Own,
    /// A copy without names and private notes.
    WithoutNames,
    /// Questions that were mailed, or answers to them.
    Questions,
    /// The copy from before a merge.
    BeforeMerge,
}

impl FileKind {
    const ALL: [(Self, &str); 7] = [
        (Self::Whole, "whole"),
        (Self::Sealed, "sealed"),
        (Self::App, "app"),
        (Self::Own, "own"),
        (Self::WithoutNames, "nameless"),
        (Self::Questions, "questions"),
        (Self::BeforeMerge, "merge"),
    ];
}

/// One file that was handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotedFile {
    /// Its name when it was handed out.
    pub name: String,
    /// When: local time, `2026-11-22T10:42`.
    pub when: String,
    /// What kind it was.
    pub kind: FileKind,
}

impl Shelf {
    /// Notes that a file of the process was handed out.
    ///
    /// # Errors
    /// When the store does not take it, or a newer app wrote the list.
    pub fn note_file(&self, id: &str, name: &str, now: &str, kind: FileKind) -> Result<(), StoreError> {
        let key = key::files(id);
        let before = self.store.get(&key)?.unwrap_or_default();
        let before = match envelope::open(FILES, &before) {
            Opened::Sound(lines) => lines,
            Opened::Newer => return Err(StoreError::Refused(String::new())),
            Opened::Broken if before.is_empty() => "",
            Opened::Broken => {
                self.put_aside(id, "files", &before)?;
                ""
            }
        };
        let kind = FileKind::ALL.iter().find(|(other, _)| *other == kind).map_or("", |(_, word)| word);
        // A name is one line without tabs already; but nothing that is written may break the list.
        let name: String = name.chars().filter(|character| !character.is_control()).collect();
        let mut lines = vec![format!("{now}\t{kind}\t{name}")];
        lines.extend(before.lines().take(MOST - 1).map(str::to_owned));
        self.set_and_check(&key, &envelope::seal(FILES, &lines.join("\n")))
    }

    /// The files of the process that this browser handed out, the newest first.
    pub fn files_of(&self, id: &str) -> Vec<NotedFile> {
        let text = self.store.get(&key::files(id)).ok().flatten().unwrap_or_default();
        let Opened::Sound(lines) = envelope::open(FILES, &text) else { return Vec::new() };
        lines.lines().filter_map(noted).collect()
    }
}

fn noted(line: &str) -> Option<NotedFile> {
    let (when, rest) = line.split_once('\t')?;
    let (kind, name) = rest.split_once('\t')?;
    // A kind that a newer app knows is a file all the same.
    let kind =
        FileKind::ALL.iter().find(|(_, word)| *word == kind).map_or(FileKind::Whole, |(kind, _)| *kind);
    Some(NotedFile { name: name.to_owned(), when: when.to_owned(), kind })
}
