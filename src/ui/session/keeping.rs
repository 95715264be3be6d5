//! Keeping the open process: the pause after the last change, the write, what other windows wrote.

use leptos::prelude::*;

use super::Session;
use crate::shelf::{CardState, KeepProblem};
use crate::ui::app::App;

/// How long after the last change the process is kept, in milliseconds.
const PAUSE: u64 = 300;

/// How the process is kept right now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeepState {
    /// Local time of the last write to this browser, `YYYY-MM-DDTHH:MM`.
    pub kept: Option<String>,
    /// Local time of the last file.
    pub filed: Option<String>,
    /// Edits since the last file.
    pub changes: u32,
    /// Why the last attempt failed; nothing since then is kept here.
    pub failed: Option<KeepProblem>,
    /// Changes that wait for the next write.
    pub waiting: bool,
    /// May be read but not written: made by a newer app.
    pub read_only: bool,
    /// Not on the shelf at all: a file of a newer app that is only looked at.
    pub guest: bool,
    /// How well it could be read when it was opened.
    pub found: Option<CardState>,
}

impl Session {
    pub(super) fn schedule(self) {
        self.0.with_value(|live| {
            if let Some(timer) = live.timer.take() {
                timer.clear();
            }
            let later = set_timeout_with_handle(
                move || {
                    self.keep_now();
                },
                std::time::Duration::from_millis(PAUSE),
            );
            live.timer.set(later.ok());
        });
    }

    /// Keeps the process in this browser now. Answers whether all that was changed is kept.
    pub fn keep_now(self) -> bool {
        let app = App::current();
        let Some(outcome) = self.0.try_with_value(|live| {
            if let Some(timer) = live.timer.take() {
                timer.clear();
            }
            let state = live.keep.get_untracked();
            if state.read_only || (!state.waiting && state.failed.is_none()) {
                return None;
            }
            let document = live.document.borrow();
            let now = app.now();
            let summary = crate::ui::pages::summary(&document);
            Some((app.shelf().keep(&document, summary, &now, state.changes, live.sequence.get()), now))
        }) else {
            return false;
        };
        let Some((outcome, now)) = outcome else { return true };
        match outcome {
            Ok(kept) => {
                self.0.with_value(|live| {
                    live.sequence.set(kept.sequence);
                    live.keep.update(|keep| {
                        keep.kept = Some(now);
                        keep.failed = None;
                        keep.waiting = false;
                    });
                });
                if let Some(merged) = kept.merged {
                    self.0.with_value(|live| {
                        *live.document.borrow_mut() = merged;
                        live.author.borrow_mut().renew();
                    });
                    self.announce_all();
                }
                self.take_draft();
                true
            }
            Err(problem) => {
                self.0.with_value(|live| live.keep.update(|keep| keep.failed = Some(problem)));
                false
            }
        }
    }

    /// An earlier state is put beside the process, if it is time.
    fn take_draft(self) {
        let app = App::current();
        if self.peek(|document| app.shelf().take_draft(document, &app.now())) {
            app.shelf_changes().update(|count| *count += 1);
        }
    }

    /// Another window wrote this process: read it and take its work in.
    pub fn hear_of_write(self) {
        let app = App::current();
        let Ok(loaded) = app.shelf().load(&self.id()) else { return };
        let merged = self.peek(|document| {
            let merged = document.merge(&loaded.document).document;
            (merged != *document).then_some(merged)
        });
        self.0.with_value(|live| {
            live.sequence.set(loaded.sequence);
            // A file that the other window took is a file of this process.
            if loaded.card.filed > live.keep.with_untracked(|keep| keep.filed.clone()) {
                live.keep.update(|keep| {
                    keep.filed = loaded.card.filed;
                    keep.changes = loaded.card.changes;
                });
            }
        });
        if let Some(merged) = merged {
            self.0.with_value(|live| {
                *live.document.borrow_mut() = merged;
                live.author.borrow_mut().renew();
            });
            self.announce_all();
        }
    }

    /// Nothing of the process may be kept any more: it was erased for good elsewhere.
    pub fn let_go(self) {
        self.0.with_value(|live| {
            if let Some(timer) = live.timer.take() {
                timer.clear();
            }
            live.keep.update(|keep| {
                keep.waiting = false;
                keep.failed = None;
                keep.read_only = true;
            });
        });
    }

    /// Notes that the process was just downloaded as a file.
    pub fn note_filed(self, now: String) {
        self.0.with_value(|live| {
            live.keep.update(|keep| {
                keep.filed = Some(now);
                keep.changes = 0;
            });
        });
    }
}
