//! Keeping the open process: the pause after the last change, the write, what other windows wrote.

use std::time::Duration;

use leptos::prelude::*;

use super::Session;
use crate::document::Merged;
use crate::platform::locks;
use crate::shelf::{CardState, Heard, KeepProblem, LoadProblem};
use crate::ui::app::App;
use crate::words::{Word, keeping as words, place};

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
    /// May be read but not written; [`KeepState::why_read_only`] says why.
    pub read_only: bool,
    /// Made by an older app, and a window of that is open: may be written when it has gone.
    pub must_wait: bool,
    /// A newer app has written it in another window while it was open here. What was changed here and not kept
    /// by then is in this window alone.
    pub overtaken: bool,
    /// When something was kept that the browser has lost since: it fell back to an older state.
    pub fell_back: Option<String>,
    /// Not on the shelf at all: a file of a newer app that is only looked at, or answers to a mailed question.
    pub guest: bool,
    /// How well it could be read when it was opened.
    pub found: Option<CardState>,
}

impl KeepState {
    /// What is said where nobody may write.
    pub fn why_read_only(&self) -> Word {
        match (self.guest, self.overtaken, self.waiting, self.must_wait) {
            (true, ..) => words::GUEST,
            (_, true, true, _) => place::OVERTAKEN_WAITING,
            (_, true, ..) => place::OVERTAKEN,
            (.., true) => words::OLDER_OPEN,
            _ => words::READ_ONLY,
        }
    }
}

impl Session {
    pub(super) fn schedule(self) {
        self.keep_after(Duration::from_millis(PAUSE));
    }

    /// Keeps it after so long, and not when it was to be kept before.
    pub(super) fn keep_after(self, pause: Duration) {
        self.0.with_value(|live| {
            if let Some(timer) = live.timer.take() {
                timer.clear();
            }
            let later = set_timeout_with_handle(move || self.keep_in_turn(), pause);
            live.timer.set(later.ok());
        });
    }

    /// Keeps the process when no other window is keeping it: reading, merging and writing are one thing then.
    fn keep_in_turn(self) {
        // Answers that nobody keeps go with their page, and their timers may be late.
        let Some(id) = self.0.try_with_value(|live| live.document.borrow().id.clone()) else { return };
        locks::in_turn(&format!("samskab:process:{id}"), move || {
            if !self.awaits_word() {
                self.keep_now();
            }
        });
    }

    /// Keeps the process in this browser now, whatever another window is doing: for pages that go away and
    /// cannot wait. Answers whether all that was changed is kept.
    ///
    /// Two windows that write at the same moment may each write over what they could not see yet; the one
    /// that stays hears of it and keeps again, see [`crate::shelf::Heard`].
    pub fn keep_now(self) -> bool {
        let app = App::current();
        let Some(outcome) = self.0.try_with_value(|live| {
            if let Some(timer) = live.timer.take() {
                timer.clear();
            }
            let state = live.keep.get_untracked();
            if state.read_only || state.guest || (!state.waiting && state.failed.is_none()) {
                // What nobody may write any more may still hold something that is nowhere else.
                return Err(!state.overtaken || !state.waiting);
            }
            let document = live.document.borrow();
            let now = app.now();
            let summary = crate::ui::pages::summary(&document);
            Ok((app.shelf().keep(&document, summary, &now, state.changes, live.sequence.get()), now))
        }) else {
            return false;
        };
        let (outcome, now) = match outcome {
            Ok(outcome) => outcome,
            Err(all_is_kept) => return all_is_kept,
        };
        match outcome {
            Ok(kept) => {
                self.ease_typing();
                self.0.with_value(|live| {
                    live.sequence.set(kept.sequence);
                    live.wrote.set(true);
                    live.keep.update(|keep| {
                        keep.kept = Some(now.clone());
                        keep.failed = None;
                        keep.waiting = false;
                    });
                });
                if let Some(merged) = kept.merged {
                    self.adopt(merged, kept.twins);
                }
                self.bear_witness(now);
                self.save_in_place_later();
                self.take_draft();
                true
            }
            Err(problem) => {
                let newer = problem == KeepProblem::ReadOnly && self.is_newer_there();
                self.0.with_value(|live| live.keep.update(|keep| keep.failed = Some(problem)));
                if newer {
                    self.be_overtaken();
                }
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

    /// Another window wrote this text of the process: take its work in, even if it lies there no more.
    pub fn hear_text(self, text: String) {
        let app = App::current();
        self.ease_typing();
        if let Some(merged) = self.peek(|document| app.shelf().hear_text(document, text)) {
            self.adopt(merged.document, !merged.twins.is_empty());
        }
    }

    /// Another window wrote this process: read it and take its work in, and keep again if the store lacks
    /// something of ours.
    ///
    /// The `storage` event is all the broadcast that is needed: every browser sends it to every other window of
    /// the same storage, with the text that was written. A `BroadcastChannel` would bring the same news a
    /// second time, and before the store that they are about can be read.
    pub fn hear_of_write(self) {
        let app = App::current();
        let state = self.0.with_value(|live| live.keep.get_untracked());
        if state.read_only {
            if !state.overtaken {
                self.read_along();
            }
            return;
        }
        self.ease_typing();
        let heard = match self.peek(|document| app.shelf().hear(document)) {
            Ok(heard) => heard,
            Err(LoadProblem::Newer) => return self.be_overtaken(),
            Err(_) => return,
        };
        let Heard { merged, lacks, sequence, card } = heard;
        self.0.with_value(|live| {
            live.sequence.set(sequence);
            live.keep.update(|keep| {
                // A file that the other window took is a file of this process.
                if card.filed > keep.filed {
                    keep.filed = card.filed;
                    keep.changes = card.changes;
                }
                keep.waiting |= lacks;
                if !lacks {
                    keep.kept = card.kept.or(keep.kept.take());
                }
            });
        });
        if let Some(merged) = merged {
            self.adopt(merged.document, !merged.twins.is_empty());
        }
        if lacks {
            self.schedule();
        }
    }

    /// What may only be read is still shown as it is now.
    fn read_along(self) {
        if let Ok(loaded) = App::current().shelf().load(&self.id()) {
            self.adopt(loaded.document, false);
        }
    }

    /// Takes over what was merged from a file, keeps it, and counts it as changes of this process.
    pub(super) fn take_over(self, merged: Merged) {
        let Merged { document, tally, .. } = merged;
        // What was merged may hold a twin of this session's actor.
        self.adopt(document, true);
        self.0.with_value(|live| {
            live.keep.update(|keep| {
                let brought = (tally.new + tally.changed + tally.deleted) as u32;
                keep.changes = keep.changes.saturating_add(brought);
                keep.waiting = true;
            });
        });
        self.keep_now();
    }

    /// Whether it was a newer app that wrote what lies in the store.
    fn is_newer_there(self) -> bool {
        let app = App::current();
        matches!(self.peek(|document| app.shelf().hear(document)), Err(LoadProblem::Newer))
    }

    /// A newer app has written the process in another window: from now on it is only read here, and what is
    /// here alone can be taken as a file.
    fn be_overtaken(self) {
        self.0.with_value(|live| {
            if let Some(timer) = live.timer.take() {
                timer.clear();
            }
            live.keep.update(|keep| {
                keep.read_only = true;
                keep.overtaken = true;
            });
        });
        self.let_go_of_place();
    }

    /// The last window of an older app has gone: what had to wait for that may be written now.
    pub fn stop_waiting(self) {
        let waited = self.0.with_value(|live| live.keep.with_untracked(|keep| keep.must_wait));
        if waited {
            self.0.with_value(|live| {
                live.keep.update(|keep| {
                    keep.must_wait = false;
                    keep.read_only = keep.overtaken;
                });
            });
            App::current().say(words::OLDER_GONE);
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
                keep.must_wait = false;
            });
        });
        self.let_go_of_place();
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
