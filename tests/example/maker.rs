//! Turns what the group said into a document, through the same edits that the app makes.

use std::collections::BTreeMap;
use std::fmt::Debug;

use samskab::document::{Author, Document, Edit, ItemId, Randomness, Seeded};
use samskab::model::flow::edits_for_outcome;
use samskab::model::{
    Ballot, Challenge, Outcome, Thing, at_end, create, fresh_id, member, merge_into, seal, seal_marks,
};
use serde_json::{Map, Value};

/// Things get their ids in the order in which they are told: the example travels in the one-file app, and random ids
/// would be a third of it. Everything else is drawn.
struct InTurn {
    seeded: Seeded,
    things: u16,
}

impl Randomness for InTurn {
    fn bits(&mut self) -> u64 {
        self.seeded.bits()
    }

    fn token(&mut self, characters: usize) -> String {
        if characters == ACTOR {
            return self.seeded.token(characters);
        }
        self.things += 1;
        format!("e{:03}", self.things)
    }
}

/// How long the name of a writer is.
const ACTOR: usize = 8;

/// A process under construction. Things have names while the story is told (`"@keys"`); the file knows ids only.
pub struct Room {
    pub document: Document,
    author: Author,
    random: InTurn,
    names: BTreeMap<String, ItemId>,
}

impl Room {
    pub fn new(id: &str, seed: u64) -> Self {
        Self {
            document: Document::new(id),
            author: Author::default(),
            random: InTurn { seeded: Seeded(seed), things: 0 },
            names: BTreeMap::new(),
        }
    }

    /// Somebody opens the file anew: from here on another actor writes.
    pub fn new_session(&mut self) {
        self.author.renew();
    }

    /// The id behind a name of the story; what has no `@` is an id already.
    pub fn id(&self, name: &str) -> ItemId {
        match name.strip_prefix('@') {
            Some(known) => {
                self.names.get(known).unwrap_or_else(|| panic!("nothing is called {name}")).clone()
            }
            None => name.to_owned(),
        }
    }

    /// Gives a name to what is there.
    pub fn call(&mut self, name: &str, id: ItemId) {
        assert!(self.names.insert(name.to_owned(), id).is_none(), "two are called {name}");
    }

    /// Writes new things of one kind, in order. `"@"` gives one a name; a text `"@name"` points to it; a list ticks
    /// several; an object counts.
    pub fn tell<T: Thing + Debug>(&mut self, of: &str, said: Value) {
        let Value::Array(said) = said else { panic!("{} is told as a list", T::KIND) };
        for one in said {
            let Value::Object(mut one) = one else { panic!("{} is told as objects", T::KIND) };
            let name = one.remove("@");
            let id = fresh_id(&mut self.random);
            let pos = at_end::<T>(&self.document);
            self.write::<T>(&id, of, &pos, one);
            if let Some(name) = name.as_ref().and_then(Value::as_str) {
                self.call(name, id);
            }
        }
    }

    /// The same as a table: the heads of the columns, then the rows.
    pub fn table<T: Thing + Debug>(&mut self, of: &str, columns: &[&str], rows: Value) {
        let rows = rows.as_array().unwrap().iter().map(|row| {
            let row = row.as_array().unwrap();
            assert_eq!(row.len(), columns.len(), "{row:?}");
            Value::Object(columns.iter().map(|head| (*head).to_owned()).zip(row.iter().cloned()).collect())
        });
        let rows = rows.collect();
        self.tell::<T>(of, Value::Array(rows));
    }

    /// Writes the one thing of its kind that belongs to that other, or more of it.
    pub fn only<T: Thing + Debug>(&mut self, of: &str, said: Value) {
        let Value::Object(said) = said else { panic!("{} is told as an object", T::KIND) };
        let id = T::only_id(&self.id(of));
        self.write::<T>(&id, of, "", said);
    }

    /// Writes more about something that is there.
    pub fn more<T: Thing + Debug>(&mut self, name: &str, said: Value) {
        let Value::Object(said) = said else { panic!("{} is told as an object", T::KIND) };
        let id = self.id(name);
        assert!(T::get(&self.document, &id).is_some(), "{name} is no {}", T::KIND);
        for (field, value) in self.fields::<T>(&said) {
            self.apply([Edit::set(id.as_str(), field, value)]);
        }
        self.check::<T>(&id, &said);
    }

    pub fn outcome(&mut self, challenge: &str, outcome: Outcome) {
        let edits = edits_for_outcome(&self.document, &self.id(challenge), outcome);
        self.apply(edits);
    }

    pub fn merge(&mut self, part: &str, whole: &str) {
        let edits = merge_into(&self.document, &self.id(part), &self.id(whole));
        self.apply(edits);
    }

    /// Closes a secret round: dots by what they were given to, one object a voter.
    pub fn seal(&mut self, round: &str, ballots: Value) {
        let round = self.id(round);
        let dots = |ballot: &Value| {
            let given = ballot.as_object().unwrap().iter();
            given
                .map(|(name, dots)| (self.id(name), u32::try_from(dots.as_u64().unwrap()).unwrap()))
                .collect()
        };
        let ballots = ballots.as_array().unwrap().iter().map(|ballot| Ballot {
            id: String::new(),
            parent: round.clone(),
            by: String::new(),
            dots: dots(ballot),
            voters: Some(1.0),
        });
        let ballots = ballots.collect::<Vec<_>>();
        let edits = seal(&round, &ballots, &mut self.random);
        self.apply(edits);
    }

    /// Closes a time of a line with these marks.
    pub fn mark(&mut self, time: &str, marks: &[f64]) {
        let edits = seal_marks(&self.id(time), marks, &mut self.random);
        self.apply(edits);
    }

    pub fn apply(&mut self, edits: impl IntoIterator<Item = Edit>) {
        for edit in edits {
            let actor = self.author.actor(&mut self.random);
            self.document.apply(&actor, &edit);
        }
    }

    fn write<T: Thing + Debug>(&mut self, id: &str, of: &str, pos: &str, said: Map<String, Value>) {
        let edit = create::<T>(id, &self.id(of), pos, self.fields::<T>(&said));
        self.apply([edit]);
        self.check::<T>(id, &said);
    }

    fn fields<T: Thing>(&self, said: &Map<String, Value>) -> Vec<(String, Value)> {
        let mut fields = Vec::new();
        for (name, value) in said {
            assert!(T::FIELDS.contains(&name.as_str()), "{} has no {name}", T::KIND);
            match value {
                Value::Null => {}
                Value::Array(list) => {
                    let ids = list.iter().map(|one| self.id(one.as_str().unwrap()));
                    fields.extend(ids.map(|id| (member(name, &id), Value::Bool(true))));
                }
                Value::Object(counts) => {
                    let counts = counts.iter().map(|(one, count)| (self.id(one), count.clone()));
                    fields.extend(counts.map(|(id, count)| (member(name, &id), count)));
                }
                Value::String(text) if text.starts_with('@') => {
                    fields.push((name.clone(), self.id(text).into()))
                }
                other => fields.push((name.clone(), other.clone())),
            }
        }
        fields
    }

    /// What was said must come back when it is read: a misspelt choice or date would read as absent.
    fn check<T: Thing + Debug>(&self, id: &str, said: &Map<String, Value>) {
        let read = format!("{:?}", T::get(&self.document, id).unwrap());
        for (name, _) in said.iter().filter(|(_, value)| !matches!(value, Value::Null | Value::Bool(false))) {
            for absent in ["None", "[]", "\"\"", "false"] {
                for end in [",", " }"] {
                    let absent = format!(" {name}: {absent}{end}");
                    assert!(!read.contains(&absent), "{} says nothing of {name}: {read}", T::KIND);
                }
            }
        }
    }
}

/// The members of one challenge's family by name, for the tests that ask what the figures say.
pub fn title_of(document: &Document, id: &str) -> String {
    Challenge::get(document, id).map(|challenge| challenge.title).unwrap_or_default()
}
