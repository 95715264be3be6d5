//! Edits: the only way a document changes, besides merge. Each answers with the edits that undo it.

use crate::document::sort::Gather as _;
use serde_json::Value;

use super::dot::{Actor, Dot, MAX_COUNTER, VersionVector};
use super::item::{Item, ItemId, KIND, Register, Write};
use super::json::{is_id, settled};
use super::merge::aside;
use super::{Document, Randomness};

/// More dots than one edit can need. A file that claims to be at the end of all counters (nobody gets there by
/// working) is read but not written to: the next dot could not be read again, and with it the file.
const ROOM: u64 = 1 << 20;

/// One change to one item.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A new item with these fields. If the id is taken, the fields are written to the item that is there, and
    /// it comes out of the bin.
    Create {
        /// The id of the new item.
        id: ItemId,
        /// Its fields.
        fields: Vec<(String, Value)>,
    },
    /// Writes a field. Several values put several wordings back (the undo of a choice between them). What is
    /// in the bin stays there: undoing an old change must not bring back what somebody deleted since.
    Put {
        /// The item.
        id: ItemId,
        /// The field.
        field: String,
        /// Its value, or values.
        values: Vec<Value>,
    },
    /// Moves the item to the bin.
    Delete {
        /// The item.
        id: ItemId,
    },
    /// Takes the item out of the bin, or says that a contested one stays.
    Restore {
        /// The item.
        id: ItemId,
    },
    /// Makes the item a contested one again: the undo of having settled whether it stays.
    Doubt {
        /// The item.
        id: ItemId,
    },
}

impl Edit {
    /// Writes one value into one field.
    pub fn set(id: impl Into<ItemId>, field: impl Into<String>, value: impl Into<Value>) -> Self {
        Self::Put { id: id.into(), field: field.into(), values: vec![value.into()] }
    }

    /// The item that the edit is about.
    pub fn id(&self) -> &ItemId {
        match self {
            Self::Create { id, .. }
            | Self::Put { id, .. }
            | Self::Delete { id }
            | Self::Restore { id }
            | Self::Doubt { id } => id,
        }
    }
}

/// The writer of this session. Mints its actor at the first edit and again after every [`Author::renew`].
#[derive(Clone, Debug, Default)]
pub struct Author(Option<Actor>);

impl Author {
    /// From the next edit on a new actor writes: after an import or a restore a copy may have a twin.
    pub fn renew(&mut self) {
        self.0 = None;
    }

    /// The actor that writes now.
    pub fn actor(&mut self, random: &mut dyn Randomness) -> Actor {
        self.0.get_or_insert_with(|| Actor::mint(random)).clone()
    }
}

impl Document {
    /// Carries out one edit as that actor. The answer are the edits that put things back as they were;
    /// it is empty where nothing changed, and where a file could not give back what the edit would write.
    pub fn apply(&mut self, actor: &Actor, edit: &Edit) -> Vec<Edit> {
        if self.seen.highest() > MAX_COUNTER - ROOM {
            return Vec::new();
        }
        let is_contested = |document: &Self| document.item(edit.id()).is_some_and(Item::is_contested);
        let was_contested = is_contested(self);
        let mut back = match edit {
            Edit::Create { id, fields } => self.create(actor, id, fields),
            Edit::Put { id, field, values } => self.put(actor, id, field, values).into_iter().collect(),
            Edit::Delete { id } => self.delete(id),
            Edit::Restore { id } => self.restore(actor, id),
            Edit::Doubt { id } => self.doubt(actor, id),
        };
        // Whatever settled it, by the way or on purpose: to take that back raises the question again.
        if was_contested && !is_contested(self) {
            back.push(Edit::Doubt { id: edit.id().clone() });
        }
        back
    }

    fn next_dot(&mut self, actor: &Actor) -> Dot {
        let dot = Dot { counter: self.seen.highest() + 1, actor: actor.clone() };
        self.seen.add(&dot);
        dot
    }

    fn create(&mut self, actor: &Actor, id: &ItemId, fields: &[(String, Value)]) -> Vec<Edit> {
        let put = |document: &mut Self| {
            let all = fields.iter();
            all.filter_map(|(field, value)| document.put(actor, id, field, std::slice::from_ref(value)))
                .collect::<Vec<_>>()
        };
        match self.items.get(id).map(Item::is_alive) {
            Some(there) => {
                let mut back = put(self);
                // The bin has one of that name, with fields that this creation may not mention.
                if !there {
                    back.extend(self.restore(actor, id));
                }
                back.reverse();
                back
            }
            None => {
                let fields = fields.iter().filter(|(field, _)| may_be_written(field));
                let fields = fields.filter_map(|(name, value)| Some((name.clone(), settled(value)?)));
                let fields: Vec<(String, Value)> = fields.collect();
                if fields.is_empty() || !is_id(id) {
                    return Vec::new();
                }
                // One dot for the whole birth: it is one write, and the file says it once.
                let dot = self.next_dot(actor);
                let fields =
                    fields.into_iter().map(|(name, value)| (name, Register::new(dot.clone(), value)));
                let item = Item { fields: fields.gather(), grave: VersionVector::default() };
                self.items.insert(id.clone(), item);
                // What could not be understood under this id must not be written over.
                if let Some(value) = self.opaque.remove(id) {
                    self.opaque.insert(aside(id, &value), value);
                }
                vec![Edit::Delete { id: id.clone() }]
            }
        }
    }

    fn put(&mut self, actor: &Actor, id: &ItemId, field: &str, values: &[Value]) -> Option<Edit> {
        if !may_be_written(field) || values.is_empty() {
            return None;
        }
        let values = values.iter().map(settled).collect::<Option<Vec<Value>>>()?;
        let item = self.items.get(id)?;
        let (was_there, before) = (item.is_alive(), item.fields.get(field));
        let same = before.is_some_and(|register| register.wordings().into_iter().eq(values.iter()));
        let nothing = before.is_none() && values == [Value::Null];
        if same || nothing {
            return None;
        }
        let old = before.map_or_else(
            || vec![Value::Null],
            |register| register.wordings().into_iter().cloned().collect::<Vec<_>>(),
        );
        // The shown value is the one with the highest dot, so it is written last.
        let writes =
            values.iter().rev().map(|value| (self.next_dot(actor), value.clone())).collect::<Vec<_>>();
        let writes = writes.into_iter().map(|(dot, value)| Write { dot, value }).collect();
        let register = Register::of(writes)?;
        let item = self.items.get_mut(id)?;
        if !was_there {
            item.grave.join(&register.writes().iter().map(|write| write.dot.clone()).collect());
        }
        item.fields.insert(field.to_owned(), register);
        Some(Edit::Put { id: id.clone(), field: field.to_owned(), values: old })
    }

    fn delete(&mut self, id: &ItemId) -> Vec<Edit> {
        match self.items.get_mut(id).filter(|item| item.is_alive()) {
            Some(item) => {
                let dots: VersionVector = item.writes().map(|write| write.dot.clone()).collect();
                item.grave.join(&dots);
                vec![Edit::Restore { id: id.clone() }]
            }
            None => Vec::new(),
        }
    }

    /// Every field is written anew, so that nothing of the item is older than its deletion: it is there
    /// again, and not contested.
    fn restore(&mut self, actor: &Actor, id: &ItemId) -> Vec<Edit> {
        let Some(item) = self.items.get(id) else { return Vec::new() };
        if item.grave.is_empty() || (item.is_alive() && !item.is_contested()) {
            return Vec::new();
        }
        let was_there = item.is_alive();
        let names: Vec<String> = item.fields.keys().cloned().collect();
        self.write_anew(actor, id, &names);
        if was_there { Vec::new() } else { vec![Edit::Delete { id: id.clone() }] }
    }

    /// As if one copy had deleted the item, and another had written to it without knowing: all of it is older
    /// than the deletion but its kind, which is written anew.
    fn doubt(&mut self, actor: &Actor, id: &ItemId) -> Vec<Edit> {
        let Some(item) = self.items.get_mut(id) else { return Vec::new() };
        // An item of one field cannot be older and newer than its deletion.
        if !item.is_alive() || item.is_contested() || item.fields.len() < 2 {
            return Vec::new();
        }
        let dots: VersionVector = item.writes().map(|write| write.dot.clone()).collect();
        item.grave.join(&dots);
        let anew =
            item.fields.keys().find(|name| *name == KIND).or_else(|| item.fields.keys().next()).cloned();
        self.write_anew(actor, id, anew.as_slice());
        vec![Edit::Restore { id: id.clone() }]
    }

    /// Writes fields again with what stands in them, all wordings included.
    fn write_anew(&mut self, actor: &Actor, id: &ItemId, names: &[String]) {
        let shared = self.next_dot(actor);
        for name in names {
            let Some(register) = self.items.get(id).and_then(|item| item.fields.get(name)) else { continue };
            let values: Vec<Value> = register.wordings().into_iter().cloned().collect();
            let single = values.len() == 1;
            // The shown value is the one with the highest dot, so it is written last.
            let writes = values.into_iter().rev().map(|value| {
                let dot = if single { shared.clone() } else { self.next_dot(actor) };
                Write { dot, value }
            });
            let writes = writes.collect();
            if let (Some(item), Some(register)) = (self.items.get_mut(id), Register::of(writes)) {
                item.fields.insert(name.clone(), register);
            }
        }
    }
}

fn may_be_written(field: &str) -> bool {
    !field.is_empty() && !field.starts_with('~')
}
