//! The next process, made from what this one leaves open.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::Value;

use super::make::{at_end, create, field, fresh_id};
use super::{
    Challenge, Frame, Group, NewChallenge, Participant, Process, Theme, Thing, Workplace, endings, member,
};
use crate::document::{Actor, Document, Edit, Item, ItemId, KIND, PARENT, POS, Randomness};

/// What is new about the next process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextProcess {
    /// Its id: fresh, for only copies of one process have the same.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The day it starts.
    pub today: Date,
}

/// A new document that grows out of the old: its challenges are the new ones that showed up on the way and
/// those that are unsolved, with their own words; frame, workplaces, participants and groups come along. What
/// was decided, rated, found and noted about people stays behind. The old document is not changed.
pub fn next_process(
    old: &Document,
    start: &NextProcess,
    actor: &Actor,
    random: &mut dyn Randomness,
) -> Document {
    let before = Process::only(old, "");
    let mut new = Document::new(start.id.clone());
    let mut carry = Carry { old, new: &mut new, actor, random, ids: BTreeMap::new() };
    carry.write(create::<Process>(
        Process::only_id(""),
        "",
        "",
        [
            field(Process::title, start.title.as_str()),
            field(Process::workplace, before.workplace.as_str()),
            field(Process::nickname, before.nickname.as_str()),
            field(Process::started, super::iso(start.today)),
            field(Process::follows, before.title.as_str()),
        ],
    ));
    if let Some(frame) = old.alive(&Frame::only_id("")) {
        let fields = fields_of(frame, |name| name != PARENT && name != POS);
        carry.write(Edit::Create { id: Frame::only_id(""), fields });
    }
    carry.all::<Workplace>(|_| true);
    carry.all::<Group>(|_| true);
    carry.all::<Theme>(|_| true);
    carry.all::<Participant>(|name| name != Participant::note);
    let unsolved = endings(old).into_iter().filter(|ended| ended.ending.is_unsolved());
    for ended in unsolved {
        carry.challenge(&ended.one.challenge.id, &before.title);
    }
    for challenge in NewChallenge::all(old) {
        carry.new_challenge(&challenge, &before.title);
    }
    new
}

/// What is carried from one document to the other.
struct Carry<'a> {
    old: &'a Document,
    new: &'a mut Document,
    actor: &'a Actor,
    random: &'a mut dyn Randomness,
    /// The ids in the new document by those in the old.
    ids: BTreeMap<ItemId, ItemId>,
}

impl Carry<'_> {
    fn write(&mut self, edit: Edit) {
        self.new.apply(self.actor, &edit);
    }

    /// Carries all things of a kind along, those fields of them.
    fn all<T: Thing>(&mut self, takes: impl Fn(&str) -> bool) {
        let old = self.old;
        for (id, item) in old.of_kind(T::KIND) {
            let fields = fields_of(item, &takes);
            self.item(id, fields);
        }
    }

    /// A challenge in its own words, without what was decided about it.
    fn challenge(&mut self, id: &str, follows: &str) {
        const STAYS: [&str; 8] = [
            Challenge::from,
            Challenge::beforehand,
            Challenge::follows,
            Challenge::selection,
            Challenge::selection_why,
            Challenge::signed_up,
            Challenge::merged_into,
            Challenge::ended,
        ];
        let Some(item) = self.old.alive(id) else { return };
        let groups = member(Challenge::groups, "");
        let mut fields = fields_of(item, |name| !STAYS.contains(&name) && !name.starts_with(&groups));
        fields.push(field(Challenge::follows, follows));
        self.item(id, fields);
    }

    /// The first line is its title, the rest what the hassle is.
    fn new_challenge(&mut self, challenge: &NewChallenge, follows: &str) {
        let text = challenge.text.trim();
        if text.is_empty() {
            return;
        }
        let (title, what) = text.split_once('\n').unwrap_or((text, ""));
        let fields = [
            field(Challenge::title, title.trim()),
            field(Challenge::what, what.trim()),
            field(Challenge::follows, follows),
        ];
        let fields = fields.into_iter().filter(|(_, value)| value.as_str() != Some(""));
        let pos = at_end::<Challenge>(self.new);
        let edit = create::<Challenge>(fresh_id(self.random), "", &pos, fields);
        self.write(edit);
    }

    /// Writes an item under a fresh id; what it points to is what was carried before it, or nothing.
    fn item(&mut self, id: &str, mut fields: Vec<(String, Value)>) {
        const POINTERS: [&str; 3] = [Participant::workplace, Participant::group, Challenge::theme];
        fields.retain_mut(|(name, value)| {
            if !POINTERS.contains(&name.as_str()) {
                return true;
            }
            let carried = value.as_str().and_then(|old| self.ids.get(old));
            carried.map(|new| *value = Value::from(new.as_str())).is_some()
        });
        let new = fresh_id(self.random);
        self.ids.insert(id.to_owned(), new.clone());
        self.write(Edit::Create { id: new, fields });
    }
}

/// The shown values of an item, its kind always, the other fields if they are taken.
fn fields_of(item: &Item, takes: impl Fn(&str) -> bool) -> Vec<(String, Value)> {
    let fields = item.fields.iter().filter(|(name, _)| *name == KIND || takes(name));
    let shown = fields.map(|(name, register)| (name.clone(), register.value().clone()));
    shown.filter(|(_, value)| !value.is_null()).collect()
}
