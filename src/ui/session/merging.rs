//! Another copy's work comes in, as one step that can be taken back.

use leptos::prelude::*;

use super::Session;
use crate::document::Document;

impl Session {
    /// Takes in another copy's work without a step: what was kept elsewhere under the hands of these people.
    pub fn take_in(self, merged: Document) {
        self.0.with_value(|live| {
            *live.document.borrow_mut() = merged;
            // What was merged may hold a twin of this session's actor.
            live.author.borrow_mut().renew();
        });
        self.announce_all();
        self.schedule();
    }

    /// Takes in other copies' work: the merged document replaces the open one, which it must have grown out of.
    /// `changes` says how many things look different. Answers whether it was taken.
    pub fn take_in_as_step(self, label: impl Into<String>, merged: Document, changes: u32) -> bool {
        let label = label.into();
        self.stop_typing();
        let taken = self.0.with_value(|live| {
            if live.keep.with_untracked(|keep| keep.read_only) {
                return false;
            }
            let back = merged.way_back(&live.document.borrow());
            live.history.borrow_mut().record(label, back, false);
            *live.document.borrow_mut() = merged;
            // What was merged may hold a twin of this session's actor.
            live.author.borrow_mut().renew();
            live.keep.update(|keep| {
                keep.changes = keep.changes.saturating_add(changes);
                keep.waiting = true;
            });
            true
        });
        if taken {
            self.announce_all();
            self.schedule();
        }
        taken
    }
}
