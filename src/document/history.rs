//! Undo and redo. To undo is to write again, so it merges like everything else.

use super::dot::Actor;
use super::{Document, Edit};

/// How many steps back one can go.
const DEPTH: usize = 500;

/// One step that can be taken back: what it was, in words, and the edits that take it back.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What was done, for people: «Sletning af 'Dobbeltregistrering'».
    pub label: String,
    /// The edits that take it back, in the order in which to carry them out.
    pub back: Vec<Edit>,
}

/// What was done in this session to one process, and what was taken back.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Entry>,
    undone: Vec<Entry>,
    /// The last entry may still take up more typing in the same field.
    open: bool,
}

impl History {
    /// Notes a step. Further typing in the field that was typed in just now joins the step before it.
    /// Answers whether it is a step of its own.
    pub fn record(&mut self, label: String, back: Vec<Edit>, typing: bool) -> bool {
        if back.is_empty() {
            return false;
        }
        self.undone.clear();
        let joins = typing && self.open && self.done.last().is_some_and(|last| same_field(&last.back, &back));
        if !joins {
            self.done.push(Entry { label, back });
            if self.done.len() > DEPTH {
                self.done.remove(0);
            }
        }
        self.open = typing;
        !joins
    }

    /// The next typing begins a step of its own.
    pub fn close(&mut self) {
        self.open = false;
    }

    /// The step that [`Self::undo`] would take back.
    pub fn last(&self) -> Option<&Entry> {
        self.done.last()
    }

    /// The step that [`Self::redo`] would do again.
    pub fn next(&self) -> Option<&Entry> {
        self.undone.last()
    }

    /// The steps that can be taken back, the last one first.
    pub fn done(&self) -> impl Iterator<Item = &Entry> {
        self.done.iter().rev()
    }

    /// The steps that were taken back, the one first that would be done again next.
    pub fn undone(&self) -> impl Iterator<Item = &Entry> {
        self.undone.iter().rev()
    }

    /// Takes the last step back. The answer is the entry, for saying what happened.
    pub fn undo(&mut self, document: &mut Document, actor: &Actor) -> Option<Entry> {
        let entry = self.done.pop()?;
        self.undone.push(turn(document, actor, &entry));
        self.open = false;
        Some(entry)
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self, document: &mut Document, actor: &Actor) -> Option<Entry> {
        let entry = self.undone.pop()?;
        self.done.push(turn(document, actor, &entry));
        self.open = false;
        Some(entry)
    }

    /// Forgets every step that touches the item: nothing of what was erased for good may come back.
    pub fn forget(&mut self, id: &str) {
        for list in [&mut self.done, &mut self.undone] {
            list.retain(|entry| entry.back.iter().all(|edit| edit.id() != id));
        }
    }

    /// Forgets what every step would do to that field; the rest of the step stays.
    pub fn forget_field(&mut self, id: &str, field: &str) {
        let is_meant = |edit: &Edit| matches!(edit, Edit::Put { id: its, field: its_field, .. } if its == id && its_field == field);
        for list in [&mut self.done, &mut self.undone] {
            for entry in list.iter_mut() {
                entry.back.retain(|edit| !is_meant(edit));
            }
            list.retain(|entry| !entry.back.is_empty());
        }
    }
}

/// Carries the edits out and answers with the entry that goes the other way.
fn turn(document: &mut Document, actor: &Actor, entry: &Entry) -> Entry {
    let mut back: Vec<Edit> = Vec::new();
    for edit in &entry.back {
        back.extend(document.apply(actor, edit).into_iter().rev());
    }
    back.reverse();
    Entry { label: entry.label.clone(), back }
}

fn same_field(last: &[Edit], new: &[Edit]) -> bool {
    match (last, new) {
        ([Edit::Put { id: a, field: f, .. }], [Edit::Put { id: b, field: g, .. }]) => (a, f) == (b, g),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_forgotten_of_a_field_leaves_the_rest_of_the_step() {
        let mut history = History::default();
        let back =
            vec![Edit::set("a", "title", "Anna"), Edit::set("a", "note", "x"), Edit::set("b", "title", "y")];
        history.record("Indsat".into(), back, false);
        history.record("Rettet".into(), vec![Edit::set("a", "title", "Bo")], false);
        history.forget_field("a", "title");
        let left: Vec<Vec<Edit>> = history.done().map(|entry| entry.back.clone()).collect();
        assert_eq!(left, [vec![Edit::set("a", "note", "x"), Edit::set("b", "title", "y")]]);
    }
}
