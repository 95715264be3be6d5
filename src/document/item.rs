//! Items, the small things that a document is made of, and their fields.

use std::collections::BTreeMap;

use serde_json::Value;

use super::dot::{Dot, VersionVector};
use super::sort::sort_by;
use super::write::to_text;

/// The id of an item: short, random, never used twice; or, for a thing of which there is one per process or
/// one per other item, made from a fixed name (`process`, `investigation-4kz…`) so that two copies agree.
pub type ItemId = String;

/// One value of one field with the dot of its write.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    /// Who wrote it when, in dots.
    pub dot: Dot,
    /// What was written. `Null` is a field that was emptied.
    pub value: Value,
}

/// A field: the writes that nobody has overwritten, the highest dot first. Never empty. Two or more are
/// wordings that were written without knowing of each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Register(Vec<Write>);

impl Register {
    /// The field after one write.
    pub fn new(dot: Dot, value: Value) -> Self {
        Self(vec![Write { dot, value }])
    }

    /// The field with these writes, in canonical order; `None` where there are none.
    pub fn of(mut writes: Vec<Write>) -> Option<Self> {
        // Two values under one dot are possible where two writers used one name.
        sort_by(&mut writes, |a, b| {
            b.dot.cmp(&a.dot).then_with(|| to_text(&b.value).cmp(&to_text(&a.value)))
        });
        writes.dedup();
        (!writes.is_empty()).then_some(Self(writes))
    }

    /// The value to show: that of the highest dot, so that every copy shows the same.
    pub fn value(&self) -> &Value {
        const NOTHING: &Value = &Value::Null;
        self.0.first().map_or(NOTHING, |write| &write.value)
    }

    /// All writes, the shown one first.
    pub fn writes(&self) -> &[Write] {
        &self.0
    }

    /// The different values, the shown one first; more than one is a place with two wordings.
    pub fn wordings(&self) -> Vec<&Value> {
        let mut values: Vec<&Value> = Vec::new();
        for write in &self.0 {
            if !values.contains(&&write.value) {
                values.push(&write.value);
            }
        }
        values
    }
}

/// One thing: its fields by name and, when somebody deleted it, what the deleters had seen of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// The fields by name. Names that begin with `~` are kept for the format.
    pub fields: BTreeMap<String, Register>,
    /// The tombstone: the dots of this item that the deleters had seen. Empty when nobody deleted it.
    pub grave: VersionVector,
}

/// The field that says what kind of thing an item is.
pub const KIND: &str = "kind";
/// The field with the id of the item that this one belongs to.
pub const PARENT: &str = "parent";
/// The field with the position among its like, see [`super::order`].
pub const POS: &str = "pos";

impl Item {
    /// All writes of all fields.
    pub fn writes(&self) -> impl Iterator<Item = &Write> {
        self.fields.values().flat_map(|register| register.writes())
    }

    /// Whether the item is there: nobody deleted it, or somebody wrote to it without having seen that.
    pub fn is_alive(&self) -> bool {
        self.grave.is_empty() || self.writes().any(|write| !self.grave.covers(&write.dot))
    }

    /// Deleted in one copy and changed in another that did not know: it stays, and people decide.
    pub fn is_contested(&self) -> bool {
        self.is_alive() && self.writes().any(|write| self.grave.covers(&write.dot))
    }

    /// The shown value of a field; `None` where it was never written or has been emptied.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.fields.get(field).map(Register::value).filter(|value| !value.is_null())
    }

    /// The field as text, empty where there is none.
    pub fn text(&self, field: &str) -> &str {
        self.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    /// The kind, empty where a damaged file has none.
    pub fn kind(&self) -> &str {
        self.text(KIND)
    }

    /// The highest dot of the item: when it was last written to, in the order of the document.
    pub fn newest(&self) -> Option<&Dot> {
        self.writes().map(|write| &write.dot).max()
    }
}
