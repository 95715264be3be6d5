//! A process under construction, in as few words as possible.

use samskab::document::{Actor, Document, Edit, order};
use samskab::model::{Thing, create};
use serde_json::Value;

pub struct Room {
    pub document: Document,
    actor: Actor,
    pos: Option<String>,
}

impl Room {
    pub fn new() -> Self {
        let actor = Actor::named("test").unwrap();
        Self { document: Document::new("p"), actor, pos: None }
    }

    /// Adds a thing at the end of everything.
    pub fn add<T: Thing>(&mut self, id: &str, parent: &str, fields: &[(&str, Value)]) -> &mut Self {
        let pos = order::between(self.pos.as_deref(), None);
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        let edit = create::<T>(id, parent, &pos, fields);
        self.pos = Some(pos);
        self.apply([edit])
    }

    /// Writes the one thing of its kind that belongs to that other.
    pub fn only<T: Thing>(&mut self, parent: &str, fields: &[(&str, Value)]) -> &mut Self {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        let edit = create::<T>(T::only_id(parent), parent, "", fields);
        self.apply([edit])
    }

    pub fn set(&mut self, id: &str, field: &str, value: impl Into<Value>) -> &mut Self {
        self.apply([Edit::set(id, field, value)])
    }

    pub fn delete(&mut self, id: &str) -> &mut Self {
        self.apply([Edit::Delete { id: id.to_owned() }])
    }

    pub fn apply(&mut self, edits: impl IntoIterator<Item = Edit>) -> &mut Self {
        for edit in edits {
            self.document.apply(&self.actor, &edit);
        }
        self
    }
}

pub fn day(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}
