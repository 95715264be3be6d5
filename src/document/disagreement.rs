//! Places with more than one wording, and things that were deleted here and changed there.

use serde_json::Value;

use super::Document;
use super::dot::Actor;
use super::item::{Item, ItemId, POS, Register};

/// One field with more than one wording.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// The item.
    pub id: ItemId,
    /// The field.
    pub field: String,
    /// The wordings, the shown one first.
    pub wordings: Vec<Value>,
    /// Who wrote each of them; of several who wrote the same, the one that counts.
    pub actors: Vec<Actor>,
}

/// An item that one copy deleted and another changed without knowing: it stays until people decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Contested {
    /// The item.
    pub id: ItemId,
    /// The fields that those who deleted it had not seen so, each with who wrote it. Positions are not among
    /// them, unless nothing else is.
    pub unseen: Vec<(String, Actor)>,
}

impl Register {
    /// The different values, the shown one first, each with who wrote it.
    pub fn signed(&self) -> (Vec<&Value>, Vec<&Actor>) {
        let values = self.wordings();
        let writes =
            values.iter().filter_map(|value| self.writes().iter().find(|write| write.value == **value));
        let actors = writes.map(|write| &write.dot.actor).collect();
        (values, actors)
    }
}

impl Document {
    /// The fields of living items that have more than one wording, by item and field. Two positions in a
    /// list are not a matter for people: the shown one simply counts.
    pub fn disagreements(&self) -> Vec<Disagreement> {
        let living = self.items().filter(|(_, item)| item.is_alive());
        living
            .flat_map(|(id, item)| item.fields.iter().map(move |(field, register)| (id, field, register)))
            .filter(|(_, field, register)| *field != POS && register.writes().len() > 1)
            .filter_map(|(id, field, register)| {
                let (wordings, actors) = register.signed();
                (wordings.len() > 1).then(|| Disagreement {
                    id: id.clone(),
                    field: field.clone(),
                    wordings: wordings.into_iter().cloned().collect(),
                    actors: actors.into_iter().cloned().collect(),
                })
            })
            .collect()
    }

    /// The items that were deleted in one copy and changed in another, by id.
    pub fn contested(&self) -> Vec<Contested> {
        let contested = self.items().filter(|(_, item)| Item::is_contested(item));
        contested.map(|(id, item)| Contested { id: id.clone(), unseen: unseen(item) }).collect()
    }
}

fn unseen(item: &Item) -> Vec<(String, Actor)> {
    let all = item.fields.iter().filter_map(|(field, register)| {
        let write = register.writes().iter().find(|write| !item.grave.covers(&write.dot))?;
        Some((field.clone(), write.dot.actor.clone()))
    });
    let all: Vec<(String, Actor)> = all.collect();
    let of_people: Vec<(String, Actor)> = all.iter().filter(|(field, _)| field != POS).cloned().collect();
    if of_people.is_empty() { all } else { of_people }
}
