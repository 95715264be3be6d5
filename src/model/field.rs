//! How the fields of items are read as typed values. A value of another type than expected reads as absent:
//! it is never changed by being read.

use std::marker::PhantomData;

use jiff::civil::Date;
use serde_json::Value;

use super::Choice;
use crate::document::{Item, ItemId};

/// A way to read one field, or the flags that begin with its name.
pub trait FieldType {
    /// What the reader gets.
    type Value;
    /// Reads the field of that name.
    fn read(item: &Item, name: &str) -> Self::Value;
}

/// Free text; empty where there is none.
pub struct Text;
/// Yes or no; no where there is none.
pub struct Flag;
/// A number.
pub struct Number;
/// A date, kept as `YYYY-MM-DD`.
pub struct Day;
/// One of a set of choices, kept by its code. A code of a newer app reads as absent.
pub struct One<C>(PhantomData<C>);
/// Any of a set of choices, each a flag of its own (`form:rule`), so that two people can tick at once.
pub struct Many<C>(PhantomData<C>);
/// The id of another item.
pub struct Ref;
/// The ids of other items, each a flag of its own (`for:4kz…`).
pub struct Refs;
/// A count for each of several other items (`dots:4kz…`).
pub struct Counts;

impl FieldType for Text {
    type Value = String;
    fn read(item: &Item, name: &str) -> String {
        item.text(name).to_owned()
    }
}

impl FieldType for Flag {
    type Value = bool;
    fn read(item: &Item, name: &str) -> bool {
        item.get(name) == Some(&Value::Bool(true))
    }
}

impl FieldType for Number {
    type Value = Option<f64>;
    fn read(item: &Item, name: &str) -> Option<f64> {
        item.get(name).and_then(Value::as_f64)
    }
}

impl FieldType for Day {
    type Value = Option<Date>;
    fn read(item: &Item, name: &str) -> Option<Date> {
        super::iso_day(item.text(name))
    }
}

impl<C: Choice> FieldType for One<C> {
    type Value = Option<C>;
    fn read(item: &Item, name: &str) -> Option<C> {
        C::from_code(item.text(name))
    }
}

impl<C: Choice> FieldType for Many<C> {
    type Value = Vec<C>;
    fn read(item: &Item, name: &str) -> Vec<C> {
        C::ALL.iter().copied().filter(|choice| Flag::read(item, &member(name, choice.code()))).collect()
    }
}

impl FieldType for Ref {
    type Value = Option<ItemId>;
    fn read(item: &Item, name: &str) -> Option<ItemId> {
        Some(item.text(name)).filter(|id| !id.is_empty()).map(str::to_owned)
    }
}

impl FieldType for Refs {
    type Value = Vec<ItemId>;
    fn read(item: &Item, name: &str) -> Vec<ItemId> {
        members(item, name).filter(|(_, value)| **value == Value::Bool(true)).map(|(id, _)| id).collect()
    }
}

impl FieldType for Counts {
    type Value = Vec<(ItemId, u32)>;
    fn read(item: &Item, name: &str) -> Vec<(ItemId, u32)> {
        let counts = members(item, name).filter_map(|(id, value)| {
            let count = value.as_u64().and_then(|count| u32::try_from(count).ok());
            count.filter(|&count| count > 0).map(|count| (id, count))
        });
        counts.collect()
    }
}

/// The name of the flag of one member of a set: `form:rule`.
pub fn member(set: &str, code: &str) -> String {
    format!("{set}:{code}")
}

fn members<'a>(item: &'a Item, set: &str) -> impl Iterator<Item = (ItemId, &'a Value)> {
    let prefix = member(set, "");
    item.fields
        .iter()
        .filter_map(move |(name, register)| Some((name.strip_prefix(&prefix)?.to_owned(), register.value())))
}
