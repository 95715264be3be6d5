//! The oracle: a plain log of who wrote what knowing what. It knows neither dots nor version vectors and shares
//! no code with merge; a copy is nothing but the set of log entries it has heard of, and to merge is to unite
//! two sets. What a document should hold follows from the set alone.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What one copy has heard of: the numbers of log entries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known(Vec<u64>);

impl Known {
    pub fn has(&self, entry: usize) -> bool {
        self.0.get(entry / 64).is_some_and(|word| word >> (entry % 64) & 1 == 1)
    }

    pub fn join(&mut self, other: &Self) {
        self.0.resize(self.0.len().max(other.0.len()), 0);
        self.0.iter_mut().zip(&other.0).for_each(|(mine, theirs)| *mine |= theirs);
    }

    fn add(&mut self, entry: usize) {
        self.0.resize(self.0.len().max(entry / 64 + 1), 0);
        self.0[entry / 64] |= 1 << (entry % 64);
    }
}

/// One thing that happened.
#[derive(Clone, Debug)]
enum Entry {
    /// A value was written, and took the place of those entries.
    Write { item: String, field: String, value: Value, replaced: Vec<usize> },
    /// An item was deleted by somebody who saw those writes of it.
    Delete { item: String, seen: Vec<usize> },
}

/// All that happened in one history, in all copies.
#[derive(Clone, Debug, Default)]
pub struct Log(Vec<Entry>);

/// What a copy should hold of one item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Expected {
    /// By field the writes that nobody overwrote, as sorted JSON texts.
    pub fields: BTreeMap<String, Vec<String>>,
    pub alive: bool,
    /// Alive although somebody deleted a part of what is there.
    pub flagged: bool,
}

impl Log {
    /// The writes of an item that stand, by field.
    fn standing(&self, known: &Known, wanted: &str) -> BTreeMap<&str, Vec<usize>> {
        let mut fields: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut gone = BTreeSet::new();
        for (number, entry) in self.0.iter().enumerate().rev() {
            let Entry::Write { item, field, replaced, .. } = entry else { continue };
            if item != wanted || !known.has(number) {
                continue;
            }
            gone.extend(replaced.iter().copied());
            // An entry is replaced only by later ones, and those have been looked at already.
            if !gone.contains(&number) {
                fields.entry(field).or_default().push(number);
            }
        }
        fields
    }

    fn buried(&self, known: &Known, wanted: &str) -> Option<BTreeSet<usize>> {
        let deletes = self.0.iter().enumerate().filter_map(|(number, entry)| match entry {
            Entry::Delete { item, seen } if item == wanted && known.has(number) => Some(seen),
            _ => None,
        });
        deletes.fold(None, |buried: Option<BTreeSet<usize>>, seen| {
            let mut buried = buried.unwrap_or_default();
            buried.extend(seen);
            Some(buried)
        })
    }

    fn value(&self, number: usize) -> &Value {
        match &self.0[number] {
            Entry::Write { value, .. } => value,
            Entry::Delete { .. } => &Value::Null,
        }
    }

    /// What a copy that knows this should hold of that item; `None` where it has never heard of it.
    pub fn expected(&self, known: &Known, item: &str) -> Option<Expected> {
        let fields = self.standing(known, item);
        if fields.is_empty() {
            return None;
        }
        let (mut alive, mut flagged) = (true, false);
        if let Some(buried) = self.buried(known, item) {
            let all: Vec<usize> = fields.values().flatten().copied().collect();
            alive = all.iter().any(|write| !buried.contains(write));
            flagged = alive && all.iter().any(|write| buried.contains(write));
        }
        let fields = fields.into_iter().map(|(name, writes)| {
            let mut values: Vec<String> = writes.iter().map(|&write| self.value(write).to_string()).collect();
            values.sort();
            (name.to_owned(), values)
        });
        Some(Expected { fields: fields.collect(), alive, flagged })
    }

    /// The ids of all items that the copy has heard of.
    pub fn items(&self, known: &Known) -> BTreeSet<&str> {
        let known = self.0.iter().enumerate().filter(|(number, _)| known.has(*number));
        known.map(|(_, Entry::Write { item, .. } | Entry::Delete { item, .. })| item.as_str()).collect()
    }

    /// The values that were written to the item by entries which the first copy has heard of and the second
    /// has not.
    pub fn unseen_values(&self, item: &str, in_copy: &Known, by: &Known) -> BTreeSet<String> {
        let entries =
            self.0.iter().enumerate().filter(|(number, _)| in_copy.has(*number) && !by.has(*number));
        entries
            .filter_map(|(_, entry)| match entry {
                Entry::Write { item: written, value, .. } if written == item => Some(value.to_string()),
                _ => None,
            })
            .collect()
    }

    fn push(&mut self, known: &mut Known, entry: Entry) {
        known.add(self.0.len());
        self.0.push(entry);
    }

    fn write(&mut self, known: &mut Known, item: &str, field: &str, values: &[Value]) {
        let replaced = self.standing(known, item).remove(field).unwrap_or_default();
        for value in values {
            let (item, field, value) = (item.to_owned(), field.to_owned(), value.clone());
            self.push(known, Entry::Write { item, field, value, replaced: replaced.clone() });
        }
    }

    /// A field is written. To write what stands there already is nothing; to write to what is deleted does not
    /// bring it back.
    pub fn put(&mut self, known: &mut Known, item: &str, field: &str, value: &Value) {
        let Some(before) = self.expected(known, item) else { return };
        let text = value.to_string();
        let same = match before.fields.get(field) {
            Some(values) => values.iter().all(|standing| *standing == text),
            None => value.is_null(),
        };
        if !same {
            self.write(known, item, field, std::slice::from_ref(value));
            if !before.alive {
                self.bury(known, item);
            }
        }
    }

    pub fn create(&mut self, known: &mut Known, item: &str, fields: &[(String, Value)]) {
        match self.expected(known, item) {
            None => fields
                .iter()
                .for_each(|(field, value)| self.write(known, item, field, std::slice::from_ref(value))),
            Some(before) => {
                fields.iter().for_each(|(field, value)| self.put(known, item, field, value));
                if !before.alive {
                    self.restore(known, item);
                }
            }
        }
    }

    pub fn delete(&mut self, known: &mut Known, item: &str) {
        if self.expected(known, item).is_some_and(|before| before.alive) {
            self.bury(known, item);
        }
    }

    fn bury(&mut self, known: &mut Known, item: &str) {
        let seen = self.standing(known, item).into_values().flatten().collect();
        self.push(known, Entry::Delete { item: item.to_owned(), seen });
    }

    /// Everything that stands is written again, by somebody who knows of the deletion.
    pub fn restore(&mut self, known: &mut Known, item: &str) {
        let Some(before) = self.expected(known, item) else { return };
        if before.alive && !before.flagged {
            return;
        }
        let standing = self.standing(known, item);
        let fields: Vec<(String, Vec<usize>)> =
            standing.into_iter().map(|(name, writes)| (name.to_owned(), writes)).collect();
        for (field, writes) in fields {
            let distinct: BTreeMap<String, Value> = writes
                .iter()
                .map(|&write| (self.value(write).to_string(), self.value(write).clone()))
                .collect();
            self.write(known, item, &field, &distinct.into_values().collect::<Vec<_>>());
        }
    }
}
