//! Things that stay apart: they go only into some copies of a process.
//!
//! A copy without them must not say that it has seen what was written to them, or a merge would take an older state
//! that it meets elsewhere for the newer one. A version vector knows one counter per actor; so what is written to
//! such a thing is written under a name of its own, which follows from that of the session, and a copy without them
//! leaves that name out. They are told by their ids: those begin with `private-`.

use serde_json::Value;

use super::Document;
use super::dot::{Actor, Dot};
use super::item::{Item, ItemId, KIND};

/// What the ids begin with.
const FRONT: &str = "private";
/// What the names end with. No minted name does: the digits of base 32 have no `i`.
const END: &str = "private";
/// So much of the name of a session stays in that other name: a name has 32 characters at most.
const LONGEST: usize = 24;

/// Whether the thing of that id stays apart, also where what could not be understood of it was set aside.
pub fn is_apart(id: &str) -> bool {
    id.strip_prefix(FRONT).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '~']))
}

impl Actor {
    /// The name under which the session writes to the thing of that id.
    pub(super) fn writing_to(&self, id: &str) -> Self {
        let name: String = self.of_session().as_str().chars().take(LONGEST).collect();
        let apart = is_apart(id).then(|| Self::named(&format!("{name}{END}"))).flatten();
        apart.unwrap_or_else(|| self.clone())
    }

    /// The session that wrote, whichever things it wrote to.
    pub fn of_session(&self) -> Self {
        self.as_str().strip_suffix(END).and_then(Self::named).unwrap_or_else(|| self.clone())
    }
}

impl Item {
    /// Whether it is of that kind, or one of its wordings says so.
    pub fn may_be(&self, kind: &str) -> bool {
        self.fields.get(KIND).is_some_and(|register| register.wordings().contains(&&Value::from(kind)))
    }
}

impl Document {
    /// The same process without some of its things: without their words, their other wordings and their
    /// tombstones. It merges like any copy, and takes nothing away: absence says nothing. `is_left_out` judges
    /// what is understood, `is_left_out_unread` what could not be understood and is kept as it came.
    pub fn without(
        &self,
        is_left_out: impl Fn(&ItemId, &Item) -> bool,
        is_left_out_unread: impl Fn(&ItemId, &Value) -> bool,
    ) -> Self {
        let mut copy = self.clone();
        copy.items.retain(|id, item| !is_left_out(id, item));
        copy.opaque.retain(|id, value| !is_left_out_unread(id, value));
        let travels = |actor: &Actor| actor.of_session() == *actor;
        let seen = self.seen.iter().filter(|(actor, _)| travels(actor));
        copy.seen = seen.map(|(actor, counter)| Dot { counter, actor: actor.clone() }).collect();
        // As when it is opened: what stands in it has been seen.
        for item in copy.items.values() {
            item.writes().for_each(|write| copy.seen.add(&write.dot));
        }
        copy
    }
}
