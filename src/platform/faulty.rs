//! A store that goes wrong on purpose, in the ways in which real ones do.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::storage::{Store, StoreError, units};

/// What happens at a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteFault {
    /// It throws and nothing is written.
    Throw,
    /// It throws although everything was written.
    ThrowAfter,
    /// It throws after that many characters were written.
    TornThrow(usize),
    /// It says nothing and keeps only that many characters.
    Torn(usize),
    /// It says nothing and changes the character at that place.
    Flip(usize),
    /// It says nothing and keeps what was there before.
    Stale,
}

/// What happens to a text that lies there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoil {
    /// Only that many characters are left.
    Truncate(usize),
    /// The character at that place becomes another.
    Flip(usize),
    /// What stood there one write earlier is back (a log that was not replayed).
    Stale,
    /// It is gone.
    Lose,
}

/// A store in memory that can be told to fail. Clones are the same store, as two tabs have one.
#[derive(Clone, Debug, Default)]
pub struct FaultyStore(Rc<RefCell<Inside>>);

#[derive(Debug, Default)]
struct Inside {
    texts: BTreeMap<String, String>,
    before: BTreeMap<String, Option<String>>,
    /// Writes to go, and what happens then.
    planned: Option<(usize, WriteFault)>,
    quota: Option<usize>,
    blocked: bool,
    /// A key that cannot be taken away.
    stuck: Option<String>,
    /// What was meant to be written, in order.
    meant: Vec<(String, String)>,
    changes: usize,
}

impl FaultyStore {
    /// An empty store in which nothing goes wrong yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The write after that many more goes wrong (0: the next one).
    pub fn fail_at(&self, write: usize, fault: WriteFault) {
        self.0.borrow_mut().planned = Some((write, fault));
    }

    /// Nothing more goes wrong; what is spoilt stays so.
    pub fn heal(&self) {
        let mut inside = self.0.borrow_mut();
        inside.changes += usize::from(inside.blocked);
        (inside.planned, inside.quota, inside.blocked, inside.stuck) = (None, None, false, None);
    }

    /// No more than that many UTF-16 units, keys and texts together.
    pub fn set_quota(&self, quota: Option<usize>) {
        self.0.borrow_mut().quota = quota;
    }

    /// Whether anything can be reached at all.
    pub fn set_blocked(&self, blocked: bool) {
        self.0.borrow_mut().blocked = blocked;
    }

    /// Lets nobody take that key away.
    pub fn set_stuck(&self, key: Option<String>) {
        self.0.borrow_mut().stuck = key;
    }

    /// The text that somebody tried to write at that place in the order of all writes.
    pub fn meant(&self, write: usize) -> Option<String> {
        self.0.borrow().meant.get(write).map(|(_, text)| text.clone())
    }

    /// Goes up whenever something that lies here changes, or can be reached again.
    pub fn changes(&self) -> usize {
        self.0.borrow().changes
    }

    /// Whether nothing is about to go wrong but for want of room.
    pub fn is_calm(&self) -> bool {
        let inside = self.0.borrow();
        inside.planned.is_none() && !inside.blocked && inside.stuck.is_none()
    }

    /// A store with some of what is there now and the same quota, in which nothing goes wrong.
    pub fn copy_of(&self, is_wanted: impl Fn(&str) -> bool) -> Self {
        let copy = Self::new();
        let inside = self.0.borrow();
        let texts = inside.texts.iter().filter(|(key, _)| is_wanted(key));
        copy.0.borrow_mut().texts = texts.map(|(key, text)| (key.clone(), text.clone())).collect();
        copy.0.borrow_mut().quota = inside.quota;
        copy
    }

    /// How many writes were tried.
    pub fn writes(&self) -> usize {
        self.0.borrow().meant.len()
    }

    /// The write that would have put there what lies under the key now, as its place in the order of all
    /// writes; `None` when it is no text that was ever meant to be there.
    pub fn whole(&self, key: &str) -> Option<usize> {
        let inside = self.0.borrow();
        let text = inside.texts.get(key)?;
        inside.meant.iter().rposition(|(there, meant)| there == key && meant == text)
    }

    /// Spoils the text under a key. The answer is what is there now.
    pub fn spoil(&self, key: &str, how: Spoil) -> Option<String> {
        let mut inside = self.0.borrow_mut();
        inside.changes += 1;
        let before = inside.before.get(key).cloned();
        let text = inside.texts.get(key).cloned()?;
        let spoilt = match how {
            Spoil::Truncate(characters) => Some(cut(&text, characters)),
            Spoil::Flip(place) => Some(flipped(&text, place)),
            Spoil::Stale => before?,
            Spoil::Lose => None,
        };
        match &spoilt {
            Some(text) => inside.texts.insert(key.to_owned(), text.clone()),
            None => inside.texts.remove(key),
        };
        spoilt
    }

    /// All that is there.
    pub fn all(&self) -> BTreeMap<String, String> {
        self.0.borrow().texts.clone()
    }
}

fn cut(text: &str, characters: usize) -> String {
    text.chars().take(characters).collect()
}

fn flipped(text: &str, place: usize) -> String {
    let other = |character| if character == 'x' { 'y' } else { 'x' };
    let place = place % text.chars().count().max(1);
    text.chars().enumerate().map(|(at, c)| if at == place { other(c) } else { c }).collect()
}

impl Inside {
    fn put(&mut self, key: &str, value: String) {
        self.changes += 1;
        let before = self.texts.insert(key.to_owned(), value);
        self.before.insert(key.to_owned(), before);
    }

    fn fault(&mut self) -> Option<WriteFault> {
        match self.planned.take()? {
            (0, fault) => Some(fault),
            (left, fault) => {
                self.planned = Some((left - 1, fault));
                None
            }
        }
    }

    fn has_room(&self, key: &str, value: &str) -> bool {
        let others = self.texts.iter().filter(|(other, _)| *other != key);
        let used: usize = others.map(|(key, text)| units(key) + units(text)).sum();
        self.quota.is_none_or(|quota| used + units(key) + units(value) <= quota)
    }
}

impl Store for FaultyStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        let inside = self.0.borrow();
        if inside.blocked { Err(StoreError::Blocked) } else { Ok(inside.texts.get(key).cloned()) }
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let mut inside = self.0.borrow_mut();
        inside.meant.push((key.to_owned(), value.to_owned()));
        if inside.blocked {
            return Err(StoreError::Blocked);
        }
        if !inside.has_room(key, value) {
            return Err(StoreError::Refused("full".into()));
        }
        let thrown = Err(StoreError::Refused("thrown".into()));
        match inside.fault() {
            None => inside.put(key, value.to_owned()),
            Some(WriteFault::Throw) => return thrown,
            Some(WriteFault::ThrowAfter) => {
                inside.put(key, value.to_owned());
                return thrown;
            }
            Some(WriteFault::TornThrow(characters)) => {
                inside.put(key, cut(value, characters));
                return thrown;
            }
            Some(WriteFault::Torn(characters)) => inside.put(key, cut(value, characters)),
            Some(WriteFault::Flip(place)) => inside.put(key, flipped(value, place)),
            Some(WriteFault::Stale) => {}
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        let mut inside = self.0.borrow_mut();
        if inside.blocked {
            return Err(StoreError::Blocked);
        }
        if inside.stuck.as_deref() == Some(key) {
            return Err(StoreError::Refused("stuck".into()));
        }
        if let Some(text) = inside.texts.remove(key) {
            inside.changes += 1;
            inside.before.insert(key.to_owned(), Some(text));
        }
        Ok(())
    }

    fn keys(&self) -> Vec<String> {
        let inside = self.0.borrow();
        if inside.blocked { Vec::new() } else { inside.texts.keys().cloned().collect() }
    }
}
