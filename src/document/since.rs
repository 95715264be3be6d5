//! What was added to a copy: the things that one did not have, with their writers and nothing else.

use super::Document;
use super::dot::Dot;
use super::item::{Item, ItemId};

impl Document {
    /// The things of this copy that the base does not have and that are to be handed out. What has been seen
    /// covers the writers that the base does not know: of all else this part of a process says nothing, so it
    /// merges into the whole and takes nothing away.
    pub fn since(&self, base: &Self, is_handed_out: impl Fn(&ItemId, &Item) -> bool) -> Self {
        let known: Vec<_> = base.seen.iter().map(|(actor, _)| actor).collect();
        let mine = self.seen.iter().filter(|(actor, _)| !known.contains(actor));
        let mut part = Self::new(self.id.clone());
        part.seen = mine.map(|(actor, counter)| Dot { counter, actor: actor.clone() }).collect();
        let added = self.items.iter().filter(|(id, _)| !base.items.contains_key(*id));
        for (id, item) in added.filter(|(id, item)| is_handed_out(id, item)) {
            item.writes().for_each(|write| part.seen.add(&write.dot));
            part.items.insert(id.clone(), item.clone());
        }
        part
    }
}
