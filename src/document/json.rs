//! The document as JSON that a person can read: plain keys are the values of today, keys that begin with
//! `~` are the dots.
//!
//! `~` is the dot that most shown fields share, `~e` the dots of the other fields, `~k` the other wordings
//! of a field while there are any, `~d` the tombstone. The form is canonical: two equal documents give the
//! same bytes.

use crate::document::sort::Gather as _;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Document;
use super::dot::{Dot, VersionVector};
use super::item::{Item, Register, Write};

/// What the file says it is.
pub const FORMAT: &str = "samskab-process";
/// The version of the format that this app writes.
pub const VERSION: u64 = 1;

/// Keys at the top of a file that this app knows.
const KNOWN: [&str; 8] = ["format", "version", "reads", "app", "id", "seen", "items", "check"];
/// Whole numbers beyond this are not exact in every JSON reader.
const EXACT: u64 = 1 << 53;
/// How deep lists and objects may lie in a value. As another wording it lies six deep in the file, and the file
/// has to stay within the depth that can be opened.
const DEEPEST: usize = 8;

/// Why a value is not a document, or not all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Not a JSON object.
    NotAnObject,
    /// An object, but not of this format.
    NotOurs,
    /// A part that every file has is missing or is of another shape.
    Missing(&'static str),
}

impl Document {
    /// The head of the file and the items, each as one JSON value; the items by id.
    pub fn to_parts(&self) -> (Map<String, Value>, BTreeMap<&str, Value>) {
        let mut head = self.extra.clone();
        head.insert("format".into(), FORMAT.into());
        head.insert("version".into(), VERSION.into());
        head.insert("reads".into(), VERSION.into());
        head.insert("id".into(), self.id.as_str().into());
        head.insert("seen".into(), vector_to_json(&self.seen));
        let understood = self.items.iter().map(|(id, item)| (id.as_str(), item_to_json(item)));
        let opaque = self.opaque.iter().map(|(id, value)| (id.as_str(), value.clone()));
        (head, opaque.chain(understood).gather())
    }

    /// The document in a JSON value. Items that cannot be understood are kept as they are; see
    /// [`Document::opaque_count`].
    ///
    /// # Errors
    /// When the value is not a process at all.
    pub fn from_json(value: Value) -> Result<Self, Damage> {
        let Value::Object(mut head) = value else { return Err(Damage::NotAnObject) };
        if head.get("format").and_then(Value::as_str) != Some(FORMAT) {
            return Err(Damage::NotOurs);
        }
        let id =
            head.get("id").and_then(Value::as_str).filter(|id| is_id(id)).ok_or(Damage::Missing("id"))?;
        let mut document = Self::new(id);
        let Some(Value::Object(items)) = head.remove("items") else { return Err(Damage::Missing("items")) };
        document.seen = head.get("seen").and_then(vector_from_json).ok_or(Damage::Missing("seen"))?;
        for (id, value) in items {
            match item_from_json(&value).filter(|_| is_id(&id)) {
                Some(item) => {
                    item.writes().for_each(|write| document.seen.add(&write.dot));
                    document.items.insert(id, item);
                }
                None => {
                    document.opaque.insert(id, value);
                }
            }
        }
        head.retain(|key, _| !KNOWN.contains(&key.as_str()));
        document.extra = head;
        Ok(document)
    }
}

/// Ids are short and plain, so that they can stand in an address and in another item's field name.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 120
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

fn vector_to_json(vector: &VersionVector) -> Value {
    Value::Object(vector.iter().map(|(actor, counter)| (actor.as_str().to_owned(), counter.into())).gather())
}

fn vector_from_json(value: &Value) -> Option<VersionVector> {
    let dots = value.as_object()?.iter().map(|(actor, counter)| {
        let dot = format!("{}.{actor}", counter.as_u64()?);
        dot.parse::<Dot>().ok()
    });
    dots.collect::<Option<Vec<Dot>>>().map(VersionVector::from_iter)
}

fn item_to_json(item: &Item) -> Value {
    let birth = birth(item);
    let (mut out, mut edited, mut kept) = (Map::new(), Map::new(), Map::new());
    for (name, register) in &item.fields {
        let Some((shown, others)) = register.writes().split_first() else { continue };
        out.insert(name.clone(), shown.value.clone());
        if Some(&shown.dot) != birth.as_ref() {
            edited.insert(name.clone(), shown.dot.to_string().into());
        }
        if !others.is_empty() {
            let pairs = others.iter().map(|write| json!([write.value, write.dot.to_string()])).collect();
            kept.insert(name.clone(), pairs);
        }
    }
    if let Some(birth) = birth {
        out.insert("~".into(), birth.to_string().into());
    }
    if !edited.is_empty() {
        out.insert("~e".into(), edited.into());
    }
    if !kept.is_empty() {
        out.insert("~k".into(), kept.into());
    }
    if !item.grave.is_empty() {
        out.insert("~d".into(), vector_to_json(&item.grave));
    }
    Value::Object(out)
}

/// The dot that most shown fields share, of those the lowest.
fn birth(item: &Item) -> Option<Dot> {
    let mut counts: BTreeMap<&Dot, usize> = BTreeMap::new();
    for register in item.fields.values() {
        if let Some(write) = register.writes().first() {
            *counts.entry(&write.dot).or_default() += 1;
        }
    }
    let most = counts.values().copied().max()?;
    counts.into_iter().find(|&(_, count)| count == most).map(|(dot, _)| dot.clone())
}

fn item_from_json(value: &Value) -> Option<Item> {
    let object = value.as_object()?;
    let birth: Dot = object.get("~")?.as_str()?.parse().ok()?;
    let part = |key: &str| match object.get(key) {
        None => Some(Map::new()),
        Some(Value::Object(part)) => Some(part.clone()),
        Some(_) => None,
    };
    let (edited, kept) = (part("~e")?, part("~k")?);
    let mut item = Item::default();
    if let Some(grave) = object.get("~d") {
        item.grave = vector_from_json(grave)?;
    }
    for (name, value) in object {
        match name.as_str() {
            "~" | "~e" | "~k" | "~d" => continue,
            _ if name.is_empty() || name.starts_with('~') => return None,
            _ => {}
        }
        let dot = edited.get(name).map_or(Some(birth.clone()), |dot| dot.as_str()?.parse().ok())?;
        let mut writes = vec![Write { dot, value: settled(value)? }];
        if let Some(others) = kept.get(name) {
            for pair in others.as_array()? {
                let [value, dot] = pair.as_array()?.as_slice() else { return None };
                writes.push(Write { dot: dot.as_str()?.parse().ok()?, value: settled(value)? });
            }
        }
        item.fields.insert(name.clone(), Register::of(writes)?);
    }
    let all_known = edited.keys().chain(kept.keys()).all(|name| item.fields.contains_key(name));
    (all_known && !item.fields.is_empty()).then_some(item)
}

/// The value as every file gives it back; `None` for what no file can hold for certain.
///
/// A reader of JSON may miss the last bit of a number with more than fifteen digits (serde_json's does), and then
/// one write would have two values in two copies. So numbers have fifteen digits, and whole ones no fraction.
pub(super) fn settled(value: &Value) -> Option<Value> {
    settled_within(value, DEEPEST)
}

fn settled_within(value: &Value, depth: usize) -> Option<Value> {
    match value {
        Value::Number(number) => match (number.as_i64(), number.as_f64()?) {
            (Some(whole), _) => (whole.unsigned_abs() <= EXACT).then(|| whole.into()),
            (None, number) => settled_number(number),
        },
        Value::Array(list) => {
            let below = depth.checked_sub(1)?;
            list.iter()
                .map(|value| settled_within(value, below))
                .collect::<Option<Vec<_>>>()
                .map(Value::Array)
        }
        Value::Object(map) => {
            let below = depth.checked_sub(1)?;
            let mut settled = Map::new();
            for (key, value) in map {
                settled.insert(key.clone(), settled_within(value, below)?);
            }
            Some(Value::Object(settled))
        }
        Value::Null | Value::Bool(_) | Value::String(_) => Some(value.clone()),
    }
}

fn settled_number(number: f64) -> Option<Value> {
    const SMALLEST: f64 = 1e-6;
    // Fifteen digits and a small power of ten: serde_json's reader is exact here, and it is in the program anyway.
    let short: f64 = serde_json::from_str(&format!("{number:.14e}")).ok()?;
    if short.abs() > EXACT as f64 || (short != 0.0 && short.abs() < SMALLEST) {
        return None;
    }
    Some(if short.fract() == 0.0 { Value::from(short as i64) } else { Value::from(short) })
}
