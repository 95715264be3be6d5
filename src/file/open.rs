//! Bytes to a document, with a reason for every file that cannot be opened.

use std::str::Utf8Error;

use serde_json::Value;

use super::{MAX_BYTES, MAX_FIELDS, MAX_TEXT, checksum, strict};
use crate::document::{Damage, Document, FORMAT, VERSION};

/// A file that could be opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The document.
    pub document: Document,
    /// How many items could not be understood. They are kept and written out again.
    pub damaged: usize,
    /// The file was changed by something else than the app: its checksum is not that of its content.
    pub altered: bool,
    /// The file was written by a newer app: it may be read, but must not be written over.
    pub newer: bool,
}

/// Why a file cannot be opened. The interface has a sentence for each that says what to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing in it.
    Empty,
    /// Larger than the limit, in bytes.
    TooLarge(usize),
    /// Bytes that are not text (UTF-8).
    NotText,
    /// Text, but not JSON.
    NotJson,
    /// The end is missing: a mail or a disk has cut it off.
    CutOff,
    /// Lists in lists beyond any sense.
    TooDeep,
    /// More items than the limit.
    TooMany,
    /// One key stands twice, so that it cannot be known which value is meant.
    Twice,
    /// JSON, but not a process of this app.
    NotOurs,
    /// A process, but a part that every file has is missing.
    Incomplete(&'static str),
    /// A newer format that this app cannot even read.
    Newer,
}

/// Opens a file. Nothing is changed by trying.
///
/// # Errors
/// With the [`Problem`] when the bytes are not a process that can be opened.
pub fn open(bytes: &[u8]) -> Result<Opened, Problem> {
    let (text, mut value) = read(bytes)?;
    let number = |key: &str| value.get(key).and_then(Value::as_u64);
    let ours = value.get("format").and_then(Value::as_str) == Some(FORMAT);
    let (version, reads) = (number("version").unwrap_or(VERSION), number("reads").unwrap_or(VERSION));
    let altered = ours && version <= VERSION && !check_holds(text, &value);
    let overgrown = take_overgrown(&mut value);
    let mut document = Document::from_json(value).map_err(|damage| match damage {
        Damage::NotAnObject | Damage::NotOurs => Problem::NotOurs,
        // What is missing may stand elsewhere in the newer format.
        Damage::Missing(_) if reads > VERSION => Problem::Newer,
        Damage::Missing(part) => Problem::Incomplete(part),
    })?;
    document.keep_opaque(overgrown);
    Ok(Opened {
        damaged: document.opaque_count(),
        altered,
        newer: version > VERSION || reads > VERSION,
        document,
    })
}

/// The text of a file and the JSON in it, within the limits of every file.
fn read(bytes: &[u8]) -> Result<(&str, Value), Problem> {
    if bytes.len() > MAX_BYTES {
        return Err(Problem::TooLarge(bytes.len()));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| what_is_not_text(bytes, error))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Problem::Empty);
    }
    if strict::is_too_deep(text) {
        return Err(Problem::TooDeep);
    }
    let value = strict::parse(text).map_err(|error| what_is_wrong(text, &error))?;
    Ok((text, value))
}

/// A file beside the process, of that format: its head. `altered` says that its checksum does not hold.
pub(super) fn read_as(bytes: &[u8], format: &str) -> Result<(Value, bool), Problem> {
    let (text, value) = read(bytes)?;
    if value.get("format").and_then(Value::as_str) != Some(format) {
        return Err(Problem::NotOurs);
    }
    let reads = value.get("reads").and_then(Value::as_u64).unwrap_or(VERSION);
    if reads > VERSION {
        return Err(Problem::Newer);
    }
    let altered = !check_holds(text, &value);
    Ok((value, altered))
}

/// A file can be cut off in the middle of a letter: æ is two bytes.
fn what_is_not_text(bytes: &[u8], error: Utf8Error) -> Problem {
    let cut = error.error_len().is_none() && bytes.trim_ascii_start().starts_with(b"{");
    if cut { Problem::CutOff } else { Problem::NotText }
}

/// Tells a file that was cut off from one that never was JSON.
fn what_is_wrong(text: &str, error: &serde_json::Error) -> Problem {
    let said = error.to_string();
    let looks_like_ours = text.contains(FORMAT);
    match () {
        () if said.starts_with(strict::TWICE) => Problem::Twice,
        () if said.starts_with(strict::TOO_MANY) => Problem::TooMany,
        () if error.is_eof() && (looks_like_ours || text.trim_start().starts_with('{')) => Problem::CutOff,
        () => Problem::NotJson,
    }
}

/// The checksum stands last in the file, over everything before it. A file without one is not altered: it
/// may have been made by a program.
fn check_holds(text: &str, value: &Value) -> bool {
    let Some(stated) = value.get("check").and_then(Value::as_str) else { return true };
    let Some((content, _)) = text.rsplit_once(",\n  \"check\":") else { return false };
    stated == format!("crc32:{:08x}", checksum(content.as_bytes()))
}

/// Takes out the items that break a limit of size: they are kept, but not shown.
pub(super) fn take_overgrown(value: &mut Value) -> Vec<(String, Value)> {
    let Some(items) = value.get_mut("items").and_then(Value::as_object_mut) else { return Vec::new() };
    let broken: Vec<String> =
        items.iter().filter(|(_, item)| is_overgrown(item)).map(|(id, _)| id.clone()).collect();
    broken.into_iter().filter_map(|id| items.remove_entry(&id)).collect()
}

pub(super) fn is_overgrown(item: &Value) -> bool {
    fn too_long(value: &Value) -> bool {
        match value {
            Value::String(text) => text.len() > MAX_TEXT,
            Value::Array(list) => list.len() > MAX_FIELDS || list.iter().any(too_long),
            Value::Object(map) => {
                map.len() > MAX_FIELDS || map.iter().any(|(key, value)| key.len() > 200 || too_long(value))
            }
            _ => false,
        }
    }
    too_long(item)
}
