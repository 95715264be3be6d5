//! Erasing for good: from the document, from the undo list, and from every copy that this browser keeps.

use leptos::prelude::*;
use serde_json::Value;

use super::Session;
use crate::document::sort::Gather as _;
use crate::document::{Actor, Document, Edit, History, ItemId};
use crate::ui::app::App;
use crate::words::keeping as words;

impl Session {
    /// Erases things for good: no undo, no earlier state, and a late file cannot bring the words back. Answers
    /// whether they are gone from this browser.
    pub fn erase(self, ids: &[ItemId]) -> bool {
        self.blot(ids, |document, actor| ids.iter().for_each(|id| document.erase(actor, id)))
    }

    /// Empties one field for good, with every other wording of it. Answers as [`Self::erase`].
    pub fn erase_field(self, id: &ItemId, field: &str) -> bool {
        self.blot(std::slice::from_ref(id), |document, actor| {
            document.apply(actor, &Edit::set(id.clone(), field, Value::Null));
        })
    }

    /// Takes away everything that tells what the process was before: undo and all earlier states. Answers
    /// whether it is gone from this browser.
    pub fn erase_earlier(self) -> bool {
        self.0.with_value(|live| *live.history.borrow_mut() = History::default());
        self.blot(&[], |_, _| {})
    }

    fn blot(self, ids: &[ItemId], erase: impl FnOnce(&mut Document, &Actor)) -> bool {
        let app = App::current();
        if self.0.with_value(|live| live.keep.with_untracked(|keep| keep.read_only)) {
            app.say(words::READ_ONLY);
            return false;
        }
        // The field that is being written in must not hold on to what is erased.
        self.stop_typing();
        self.0.with_value(|live| {
            let actor = live.author.borrow_mut().actor(&mut *live.entropy.borrow_mut());
            let (mut document, mut history) = (live.document.borrow_mut(), live.history.borrow_mut());
            erase(&mut document, &actor);
            ids.iter().for_each(|id| history.forget(id));
        });
        self.announce(ids.iter().map(|id| (id.clone(), true)).gather(), true);
        let shelf = app.shelf();
        // Before the writes, for they may need the room; and after them, for a slot that could not be read is
        // copied before it is written over.
        let before = shelf.erase_copies(&self.id());
        // Twice, since the slot that was written before still holds the words.
        let kept = (0..2).all(|_| {
            self.0.with_value(|live| live.keep.update(|keep| keep.waiting = true));
            self.keep_now()
        });
        let after = shelf.erase_copies(&self.id());
        app.shelf_changes().update(|count| *count += 1);
        kept && before.is_ok() && after.is_ok()
    }
}
