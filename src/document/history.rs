//! Undo and redo. To undo is to write again, so it merges like everything else.

use std::collections::BTreeSet;

use serde_json::Value;

use super::dot::Actor;
use super::sort::Gather as _;
use super::{Document, Edit, Item, PARENT, Register};

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
        self.forget_steps(|edit| edit.id() == id);
    }

    /// Others' work has come in. Forgets the steps that would take it back: their words would be written over or go to
    /// the bin, and what they erased for good would come back. Answers whether the last step is among them.
    pub fn yield_to(&mut self, before: &Document, after: &Document) -> bool {
        let is_alive = |document: &Document, id: &str| document.item(id).is_some_and(Item::is_alive);
        let come = after.items().filter(|(id, item)| item.is_alive() && !is_alive(before, id));
        // What others have put below a thing goes with it.
        let grown: BTreeSet<&str> = come.map(|(_, item)| item.text(PARENT)).gather();
        self.forget_steps(|edit| {
            let (old, new) = (before.item(edit.id()), after.item(edit.id()));
            match edit {
                _ if new.is_some_and(Item::is_erased) => true,
                Edit::Put { field, .. } => wordings(old, field) != wordings(new, field),
                Edit::Delete { id } => {
                    let mut fields = new.into_iter().flat_map(|item| item.fields.keys());
                    let mut is_rewritten =
                        || fields.any(|field| wordings(old, field) != wordings(new, field));
                    old.is_some() && (grown.contains(id.as_str()) || is_rewritten())
                }
                Edit::Create { .. } | Edit::Restore { .. } | Edit::Doubt { .. } => false,
            }
        })
    }

    /// A step of which a part fits goes as a whole: half of it would not be what it is called. Answers whether that was
    /// the last one.
    fn forget_steps(&mut self, fits: impl Fn(&Edit) -> bool) -> bool {
        let goes = |entry: &Entry| entry.back.iter().any(&fits);
        let is_last = self.done.last().is_some_and(goes);
        for list in [&mut self.done, &mut self.undone] {
            list.retain(|entry| !goes(entry));
        }
        is_last
    }
}

fn wordings<'a>(item: Option<&'a Item>, field: &str) -> Vec<&'a Value> {
    item.and_then(|item| item.fields.get(field)).map(Register::wordings).unwrap_or_default()
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
    use crate::document::KIND;

    fn labels(history: &History) -> Vec<&str> {
        history.done().map(|entry| entry.label.as_str()).collect()
    }

    #[test]
    fn a_step_is_forgotten_whole() {
        let mut history = History::default();
        let both = vec![Edit::set("a", "title", "Anna"), Edit::set("b", "title", "y")];
        history.record("Indsat".into(), both, false);
        history.record("Rettet".into(), vec![Edit::set("a", "note", "x")], false);
        history.forget("b");
        assert_eq!(labels(&history), ["Rettet"]);
    }

    #[test]
    fn what_others_wrote_since_is_not_taken_back() {
        let (own, others) = (Actor::named("k7f3m2qa").unwrap(), Actor::named("k7f3m2qb").unwrap());
        let mut document = Document::new("p1");
        let mut history = History::default();
        for id in ["a", "b", "c"] {
            let fields = vec![(KIND.to_owned(), "challenge".into()), ("title".to_owned(), id.into())];
            let back = document.apply(&own, &Edit::Create { id: id.into(), fields });
            history.record(format!("Tilføjet {id}"), back, false);
        }
        for (id, field) in [("a", "title"), ("b", "note"), ("c", "title")] {
            let back = document.apply(&own, &Edit::set(id, field, "x"));
            history.record(format!("Rettet {id}"), back, false);
        }
        let mut after = document.clone();
        after.apply(&others, &Edit::set("a", "title", "y"));
        after.apply(&others, &Edit::set("b", "title", "y"));
        // Gone and back again: all of it is written anew, and says what it said.
        after.apply(&others, &Edit::Delete { id: "c".into() });
        after.apply(&others, &Edit::Restore { id: "c".into() });
        assert!(!history.yield_to(&document, &after), "«Rettet c» is still the last");
        assert_eq!(labels(&history), ["Rettet c", "Rettet b", "Tilføjet c"]);
        // Others have put something below it.
        let before = after.clone();
        let below = vec![(KIND.to_owned(), "finding".into()), (PARENT.to_owned(), "c".into())];
        after.apply(&others, &Edit::Create { id: "f".into(), fields: below });
        history.yield_to(&before, &after);
        assert_eq!(labels(&history), ["Rettet c", "Rettet b"]);
        // A step that can be done again is one, too.
        history.undo(&mut after, &own);
        let before = after.clone();
        after.apply(&others, &Edit::set("c", "title", "z"));
        history.yield_to(&before, &after);
        assert!(history.next().is_none());
    }
}
