//! Merge: two copies of one process become one, and no write that nobody overwrote is lost.

use crate::document::sort::Gather as _;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::Document;
use super::check::checksum;
use super::disagreement::Disagreement;
use super::dot::{Actor, Dot, VersionVector};
use super::item::{Item, ItemId, POS, Register, Write};
use super::write::to_text;

/// The outcome of a merge.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The two copies as one.
    pub document: Document,
    /// Actors under whose name both copies wrote different things: somebody copied a computer or edited a
    /// file by hand. Nothing is dropped, but people should look.
    pub twins: BTreeSet<Actor>,
    /// What the other copy brought.
    pub tally: Tally,
}

/// What a merge changed in the first copy, in items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Items that were not here.
    pub new: usize,
    /// Items that were here and look different now.
    pub changed: usize,
    /// Items that were here and are deleted now.
    pub deleted: usize,
    /// Places with more than one wording that were not so before.
    pub disagreements: usize,
}

impl Tally {
    /// The other copy brought nothing that shows.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// For each actor the lowest counter from which two writers used its name.
type Twins = BTreeMap<Actor, u64>;

impl Document {
    /// Both copies as one. Neither is changed. Copies of different processes must not be merged: the
    /// caller compares the ids first.
    pub fn merge(&self, other: &Self) -> Merged {
        let twins = find_twins(self, other);
        let mut document = Self::new(self.id.clone());
        document.seen = self.seen.clone();
        document.seen.join(&other.seen);
        let ids: BTreeSet<&ItemId> = self.items.keys().chain(other.items.keys()).gather();
        for id in ids {
            let item = match (self.items.get(id), other.items.get(id)) {
                (Some(a), Some(b)) => merge_items((a, &self.seen), (b, &other.seen), &twins),
                (Some(only), None) | (None, Some(only)) => only.clone(),
                (None, None) => continue,
            };
            document.items.insert(id.clone(), item);
        }
        document.opaque = merge_opaque(&self.opaque, &other.opaque, &document.items);
        document.extra = into_map(merge_maps(
            &self.extra.clone().into_iter().gather(),
            &other.extra.clone().into_iter().gather(),
        ));
        let tally = compare(self, &document);
        Merged { document, twins: twins.into_keys().gather(), tally }
    }
}

fn into_map(map: BTreeMap<String, Value>) -> Map<String, Value> {
    let mut out = Map::new();
    map.into_iter().for_each(|(key, value)| {
        out.insert(key, value);
    });
    out
}

/// What `after` has that `before` had not.
fn compare(before: &Document, after: &Document) -> Tally {
    let mut tally = Tally::default();
    for (id, item) in &after.items {
        let old = before.items.get(id);
        match (old.is_some_and(Item::is_alive), item.is_alive()) {
            (false, true) => tally.new += 1,
            (true, false) => tally.deleted += 1,
            (true, true) => tally.changed += usize::from(old.map(look) != Some(look(item))),
            (false, false) => {}
        }
    }
    // A place counts when it is new, and when a further wording came to it.
    let known = before.disagreements();
    let known: BTreeMap<_, _> =
        known.iter().map(|place| ((&place.id, &place.field), &place.wordings)).gather();
    let further = |place: &&Disagreement| {
        let old = known.get(&(&place.id, &place.field));
        old.is_none_or(|old| place.wordings.iter().any(|wording| !old.contains(wording)))
    };
    tally.disagreements += after.disagreements().iter().filter(further).count();
    let was_contested = |id: &ItemId| before.items.get(id).is_some_and(Item::is_contested);
    tally.disagreements += after.contested().iter().filter(|place| !was_contested(&place.id)).count();
    tally
}

/// What people see of a living item: its flag, and by field all wordings (of the position the one that counts).
/// A field that was emptied looks like one that was never there.
fn look(item: &Item) -> (bool, Vec<(&String, Vec<&Value>)>) {
    let fields = item.fields.iter().map(|(name, register)| match name.as_str() {
        POS => (name, vec![register.value()]),
        _ => (name, register.wordings()),
    });
    (item.is_contested(), fields.filter(|(_, wordings)| *wordings != [&Value::Null]).collect())
}

/// What could not be understood, of both copies. One id holds one value in a file, so where there are more they
/// go aside, and so they do where the other copy understands its item of that id. The largest text stays, so that
/// it does not matter who merges with whom.
fn merge_opaque(
    a: &BTreeMap<ItemId, Value>,
    b: &BTreeMap<ItemId, Value>,
    understood: &BTreeMap<ItemId, Item>,
) -> BTreeMap<ItemId, Value> {
    let mut merged = merge_maps(a, b);
    for (id, value) in a.iter().chain(b) {
        if understood.contains_key(id) || merged.get(id) != Some(value) {
            merged.insert(aside(id, value), value.clone());
        }
    }
    merged.retain(|id, _| !understood.contains_key(id));
    merged
}

/// Where a value goes whose id is taken. The sign `~` keeps it apart from every id of an item, so that it is
/// opaque for good.
pub(super) fn aside(id: &str, value: &Value) -> ItemId {
    let plain = id.split('~').next().unwrap_or_default();
    format!("{plain}~{:08x}", checksum(to_text(value).as_bytes()))
}

/// A value of each key; where both copies have one, the same of the two whichever way they merge.
fn merge_maps(a: &BTreeMap<String, Value>, b: &BTreeMap<String, Value>) -> BTreeMap<String, Value> {
    let mut merged = a.clone();
    for (key, value) in b {
        let (mine, theirs) = (merged.get(key).map(to_text), to_text(value));
        if mine.is_none_or(|mine| mine < theirs) {
            merged.insert(key.clone(), value.clone());
        }
    }
    merged
}

fn merge_items(
    (a, seen_a): (&Item, &VersionVector),
    (b, seen_b): (&Item, &VersionVector),
    twins: &Twins,
) -> Item {
    let names: BTreeSet<&String> = a.fields.keys().chain(b.fields.keys()).gather();
    let mut merged = Item { grave: a.grave.clone(), ..Item::default() };
    merged.grave.join(&b.grave);
    for name in names {
        let register = match (a.fields.get(name), b.fields.get(name)) {
            (Some(a), Some(b)) => {
                let mut writes = survivors(a, b, seen_b, twins);
                writes.extend(survivors(b, a, seen_a, twins));
                Register::of(writes)
            }
            // A field that is not there says nothing: fields are emptied, never removed.
            (Some(only), None) | (None, Some(only)) => Some(only.clone()),
            (None, None) => None,
        };
        if let Some(register) = register {
            merged.fields.insert(name.clone(), register);
        }
    }
    merged
}

/// The writes of `mine` that the other copy has too, has not seen, or cannot have overwritten.
fn survivors(mine: &Register, theirs: &Register, seen_by_them: &VersionVector, twins: &Twins) -> Vec<Write> {
    let stays = |write: &&Write| {
        theirs.writes().contains(write)
            || !seen_by_them.covers(&write.dot)
            || !overwritten(&write.dot, mine, theirs)
            || twins.get(&write.dot.actor).is_some_and(|&from| write.dot.counter >= from)
    };
    mine.writes().iter().filter(stays).cloned().collect()
}

/// Whether a write of theirs can have replaced that one of mine: then its counter is higher, and it does not
/// stand beside it here. (What a merge of twins kept would otherwise be lost when one of them comes in again.)
fn overwritten(dot: &Dot, mine: &Register, theirs: &Register) -> bool {
    let replaces = |write: &&Write| write.dot.counter > dot.counter && !mine.writes().contains(write);
    theirs.writes().iter().any(|write| replaces(&write))
}

/// A write that the other copy has seen and that is neither there nor overwritten there was made by a second
/// writer of the same name. From its counter on nothing that this name wrote may be taken as seen.
fn find_twins(a: &Document, b: &Document) -> Twins {
    let mut twins = Twins::new();
    for (mine, theirs) in [(a, b), (b, a)] {
        for (id, item) in &mine.items {
            // An item or a field that is absent was taken out by hand; that says nothing about the writer.
            let Some(other) = theirs.items.get(id) else { continue };
            for (name, register) in &item.fields {
                let Some(field) = other.fields.get(name) else { continue };
                for write in register.writes() {
                    let missing = theirs.seen.covers(&write.dot) && !field.writes().contains(write);
                    if missing && !overwritten(&write.dot, register, field) {
                        let from = twins.entry(write.dot.actor.clone()).or_insert(u64::MAX);
                        *from = (*from).min(write.dot.counter);
                    }
                }
            }
        }
    }
    twins
}
