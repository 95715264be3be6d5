//! A process that is gone from the store while it is open here: erased for good in another window, or lost.
//!
//! The browser says so only after it happened, and a keeping that was under way in between would bring back what
//! somebody erased. Nothing is left in the store to tell the two apart, for erasing leaves nothing.

use std::time::Duration;

use leptos::prelude::*;

use super::Session;
use crate::ui::app::App;

/// How long word from another window may take, in milliseconds.
const WORD: u64 = 1_500;

impl Session {
    /// Whether the process is gone from the store and word is awaited whether somebody erased it. Where none comes
    /// the browser lost it, and it is kept again.
    pub(super) fn awaits_word(self) -> bool {
        // The page that it belonged to may be gone by now.
        let awaits = self.0.try_with_value(|live| {
            let gone = live.sequence.get() != 0 && !App::current().shelf().has(&live.document.borrow().id);
            let first = gone && !live.awaited.get();
            live.awaited.set(gone);
            first
        });
        if awaits == Some(true) {
            self.keep_after(Duration::from_millis(WORD));
        }
        awaits == Some(true)
    }

    /// Another window erased the process for good. What this one kept of it after that goes as well; what others
    /// put there since stays.
    pub fn erase_late_keep(self) {
        let shelf = App::current().shelf();
        let id = self.id();
        // Who kept nothing has nothing to take away: the same file, taken in anew elsewhere, has the same number.
        let Some(mine) = self.0.with_value(|live| live.wrote.get().then(|| live.sequence.get())) else {
            return;
        };
        if shelf.load(&id).is_ok_and(|loaded| loaded.sequence == mine) && shelf.erase(&id).is_err() {
            // The card of it is still there, with the way to erase it.
            App::current().shelf_changes().update(|count| *count += 1);
        }
    }
}
