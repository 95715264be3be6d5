//! What changed between two states of one process, and the edits that lead back from one to the other.

use std::collections::BTreeSet;

use serde_json::Value;

use super::item::{Item, ItemId, POS, Register};
use super::sort::Gather as _;
use super::{Document, Edit, Tally};

/// What became of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It was not there at all.
    New,
    /// It was in the bin.
    Back,
    /// It was there and looks different.
    Changed,
    /// It is in the bin now.
    Deleted,
}

/// One thing that looks different.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The item.
    pub id: ItemId,
    /// Its kind: the one after the change, where it has one.
    pub kind: String,
    /// What became of it.
    pub how: How,
    /// The fields that look different, by name. The position is not among them.
    pub fields: Vec<FieldChange>,
    /// It stands at another place of its list.
    pub moved: bool,
    /// It became a thing that one copy deleted and another one changed, or is no longer one.
    pub contested: Option<bool>,
}

/// One field that looks different.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// The field.
    pub field: String,
    /// Its wordings before, the shown one first; none where it was empty or the thing was not there.
    pub before: Vec<Value>,
    /// Its wordings after, in the same way.
    pub after: Vec<Value>,
}

impl FieldChange {
    /// Whether a further wording came to a place that has several now.
    pub fn is_further(&self) -> bool {
        self.after.len() > 1 && self.after.iter().any(|wording| !self.before.contains(wording))
    }
}

impl Tally {
    /// How many things became what; as [`Document::merge`] counts it.
    pub fn of(changes: &[Change]) -> Self {
        let mut tally = Self::default();
        for change in changes {
            match change.how {
                How::New | How::Back => tally.new += 1,
                How::Changed => tally.changed += 1,
                How::Deleted => tally.deleted += 1,
            }
            tally.disagreements += change.fields.iter().filter(|field| field.is_further()).count();
            tally.disagreements += usize::from(change.contested == Some(true));
        }
        tally
    }
}

impl Document {
    /// All things that look different in `after`, by id. What [`Tally`] counts, this names.
    pub fn changes(&self, after: &Self) -> Vec<Change> {
        let ids: BTreeSet<&ItemId> = self.items.keys().chain(after.items.keys()).gather();
        ids.into_iter().filter_map(|id| change(id, self.items.get(id), after.items.get(id))).collect()
    }

    /// The edits that make this document look like `before` again, which it grew out of (by a merge, mostly).
    ///
    /// To go back is to write, so it merges like everything else: the copy that was merged brings nothing back
    /// when it comes in again; what somebody writes later, in a copy that knows nothing of this, is a further
    /// wording or brings its thing back as contested. What was erased for good stays erased.
    pub fn way_back(&self, before: &Self) -> Vec<Edit> {
        let mut edits = Vec::new();
        for (id, now) in &self.items {
            let old = before.items.get(id).filter(|old| old.is_alive());
            match (old, now.is_alive()) {
                (None, false) => {}
                (None, true) => edits.push(Edit::Delete { id: id.clone() }),
                (Some(_), false) if now.is_erased() => {}
                (Some(old), _) => way_back_of(id, old, now, &mut edits),
            }
        }
        edits
    }
}

fn way_back_of(id: &ItemId, old: &Item, now: &Item, edits: &mut Vec<Edit>) {
    let already = edits.len();
    // To restore settles a contested thing as well.
    if !now.is_alive() || (now.is_contested() && !old.is_contested()) {
        edits.push(Edit::Restore { id: id.clone() });
    }
    for field in names(old, now) {
        let values = wordings(old.fields.get(field));
        if values != wordings(now.fields.get(field)) {
            let values = if values.is_empty() { vec![Value::Null] } else { values };
            edits.push(Edit::Put { id: id.clone(), field: field.clone(), values });
        }
    }
    // Each of the edits may have settled it.
    if old.is_contested() && (edits.len() > already || !now.is_contested()) {
        edits.push(Edit::Doubt { id: id.clone() });
    }
}

fn change(id: &ItemId, old: Option<&Item>, new: Option<&Item>) -> Option<Change> {
    let (was, is) = (old.filter(|item| item.is_alive()), new.filter(|item| item.is_alive()));
    let how = match (was, is) {
        (None, None) => return None,
        (None, Some(_)) if old.is_some() => How::Back,
        (None, Some(_)) => How::New,
        (Some(_), None) => How::Deleted,
        (Some(_), Some(_)) => How::Changed,
    };
    let nothing = Item::default();
    let (before, after) = (was.unwrap_or(&nothing), is.unwrap_or(&nothing));
    let fields = names(before, after).into_iter().filter(|field| *field != POS).filter_map(|field| {
        let (before, after) = (wordings(before.fields.get(field)), wordings(after.fields.get(field)));
        (before != after).then(|| FieldChange { field: field.clone(), before, after })
    });
    let contested = after.is_contested();
    let change = Change {
        id: id.clone(),
        kind: is.or(was)?.kind().to_owned(),
        how,
        fields: fields.collect(),
        moved: how == How::Changed && before.get(POS) != after.get(POS),
        contested: (contested != before.is_contested() && how != How::Deleted).then_some(contested),
    };
    let same = change.fields.is_empty() && !change.moved && change.contested.is_none();
    (how != How::Changed || !same).then_some(change)
}

fn names<'a>(a: &'a Item, b: &'a Item) -> BTreeSet<&'a String> {
    a.fields.keys().chain(b.fields.keys()).gather()
}

/// The wordings of a field; none where it is empty.
fn wordings(register: Option<&Register>) -> Vec<Value> {
    let all: Vec<Value> =
        register.map_or_else(Vec::new, |field| field.wordings().into_iter().cloned().collect());
    if all == [Value::Null] { Vec::new() } else { all }
}
