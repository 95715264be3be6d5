//! Which process is open, which are held because the browser would not keep them, and what goes on the shelf.

use leptos::prelude::*;

use super::{App, Trouble, focus_later};
use crate::document::{Document, Randomness};
use crate::file;
use crate::model::{Process, Thing};
use crate::platform::entropy::Entropy;
use crate::platform::storage::{PageStore, Store};
use crate::platform::witness;
use crate::shelf::{CardState, KeepProblem, is_head, is_slot};
use crate::ui::session::{KeepState, Session};
use crate::words::keeping;

impl App {
    /// Takes in a file of a newer app, to be looked at only; answers with the id under which it can be. That
    /// id is its own: it must never be taken for the process of the same id on the shelf.
    pub fn look_at(self, text: &str) -> String {
        let id = Entropy.token(10);
        // Both programs of the page must find it; the page's own memory takes any text.
        let _ = guests().set(&id, text);
        id
    }

    /// Whether that is only looked at, and not a process of this browser.
    pub fn is_guest(self, id: &str) -> bool {
        guests().get(id).is_ok_and(|text| text.is_some())
    }

    /// The file to hand out for a process that may only be read: exactly what came in.
    pub fn untouched_text(self, id: &str) -> Option<String> {
        let guest = guests().get(id).ok().flatten();
        guest.or_else(|| self.shelf().file_text(id))
    }

    /// Opens the process of that id, or none, and keeps and closes the one before it.
    pub fn follow(self, wanted: Option<&str>) {
        let session = self.session();
        let open = session.get_untracked().map(Session::id);
        if open.as_deref() != wanted {
            if let Some(before) = session.get_untracked().filter(|before| !before.keep_now()) {
                self.0.with_value(|inner| inner.held.borrow_mut().push(before));
                crate::ui::pages::say_held(before);
            }
            self.trouble().set(None);
            session.set(wanted.and_then(|id| self.open(id)));
        }
    }

    fn open(self, id: &str) -> Option<Session> {
        if let Some(held) = self.release(|held| held.id() == id).pop() {
            held.keep_now();
            return Some(held);
        }
        let owner = self.0.with_value(|inner| inner.owner.clone());
        let guest = guests().get(id).ok().flatten().and_then(|text| file::open(text.as_bytes()).ok());
        let guest = guest.map(|opened| opened.document.copied_as(id));
        if let Some(document) = guest {
            let keep = KeepState { read_only: true, guest: true, ..KeepState::default() };
            return Some(owner.with(|| Session::new(document, keep, 0)));
        }
        match self.shelf().load(id) {
            Ok(loaded) => {
                // What somebody left last time is kept before anybody writes on.
                let read_only = loaded.state == CardState::Newer || loaded.must_wait;
                if !read_only {
                    self.shelf().take_draft(&loaded.document, &self.now());
                }
                let keep = KeepState {
                    kept: loaded.card.kept.clone(),
                    filed: loaded.card.filed.clone(),
                    changes: loaded.card.changes,
                    read_only,
                    must_wait: loaded.must_wait,
                    found: Some(loaded.state),
                    ..KeepState::default()
                };
                let session = owner.with(|| Session::new(loaded.document, keep, loaded.sequence));
                session.ask_witness();
                session.recall_place();
                Some(session)
            }
            Err(problem) => {
                self.trouble().set(Some(Trouble::Load(problem)));
                None
            }
        }
    }

    /// Takes those of the held processes out that are meant.
    fn release(self, meant: impl Fn(Session) -> bool) -> Vec<Session> {
        self.0.with_value(|inner| {
            let mut held = inner.held.borrow_mut();
            let (out, stay) = held.iter().partition(|held| meant(**held));
            *held = stay;
            out
        })
    }

    /// Whether something that was written is in no storage and no file, only in this page.
    pub fn holds_something(self) -> bool {
        self.0.with_value(|inner| !inner.held.borrow().is_empty())
    }

    /// Keeps what is open or held, where this program can. Through the pointer, so that the front page, which
    /// holds nothing, need not know how.
    pub fn keep_all(self) {
        if let Some(program) = self.program() {
            (program.keep)(self);
        }
    }

    /// Tries again to keep what the browser would not keep before: there may be room now.
    pub fn keep_held(self) {
        for kept in self.release(Session::keep_now) {
            let title = untrack(|| kept.title());
            self.desk().take_back(&title);
            self.tell(crate::ui::parts::fill(keeping::HELD_KEPT, &[("title", &title)]), false);
        }
    }

    /// What was erased must not be kept again, wherever the page still has it; all of it where no id is given.
    pub fn let_go_of(self, id: Option<&str>) {
        let is_meant = |other: &str| id.is_none_or(|id| id == other);
        if let Some(program) = self.program() {
            (program.let_go)(self, id);
        }
        let files = guests();
        for key in files.keys().iter().filter(|key| is_meant(key)) {
            // The page's own memory lets go of everything.
            let _ = files.remove(key);
        }
        witness::erased(id);
    }

    /// Another window wrote that text under that key, or took it away.
    pub fn hear_of_storage(self, key: &str, text: Option<String>) {
        if let Some(program) = self.program() {
            (program.heard)(self, key, text);
        }
        self.shelf_changes().update(|count| *count += 1);
    }

    /// As [`Self::hear_of_storage`], for the open process.
    pub fn hear_of_process(self, key: &str, text: Option<String>) {
        let gone = text.is_none();
        let open = self.session().get_untracked();
        if let (Some(session), Some(text)) = (open.filter(|session| is_slot(key, &session.id())), text) {
            return session.hear_text(text);
        }
        if let Some(session) = open.filter(|session| is_head(key, &session.id())) {
            if gone {
                // To keep it now would bring back what somebody erased for good.
                session.let_go();
                session.erase_late_keep();
                self.trouble().set(Some(Trouble::Erased));
                self.session().set(None);
                focus_later("heading");
            } else {
                session.hear_of_write();
            }
        }
        if gone {
            self.release(|held| is_head(key, &held.id())).into_iter().for_each(Session::let_go);
        }
    }

    /// As [`Self::let_go_of`], for processes that the page holds because the browser would not keep them.
    pub fn let_go_of_held(self, id: Option<&str>) {
        let is_meant = |other: &str| id.is_none_or(|id| id == other);
        self.release(|held| is_meant(&held.id())).into_iter().for_each(Session::let_go);
    }

    /// Puts a new document on the shelf; answers whether it is kept. An error is said at once.
    pub fn put_on_shelf(self, document: &Document) -> bool {
        let kept = self.keep_on_shelf(document, 0, 0);
        if let Err(problem) = &kept {
            self.tell(crate::ui::pages::put_problem(problem), false);
        }
        kept.is_ok()
    }

    /// Keeps a document that is not open here. `sequence` is that of the slot it was read from, 0 for a new
    /// one.
    ///
    /// # Errors
    /// With the [`KeepProblem`] when it is not kept; nothing on the shelf is changed then.
    pub fn keep_on_shelf(self, document: &Document, changes: u32, sequence: u64) -> Result<(), KeepProblem> {
        let summary = crate::ui::pages::summary(document);
        let kept = self.shelf().keep(document, summary, &self.now(), changes, sequence);
        if let Some(program) = self.program().filter(|_| kept.is_ok()) {
            (program.keep)(self);
        }
        self.shelf_changes().update(|count| *count += 1);
        kept.map(drop)
    }

    /// The title of a document, or a stand-in.
    pub fn title_of(self, document: &Document) -> String {
        let title = Process::only(document, "").title;
        if title.trim().is_empty() {
            crate::ui::parts::t(crate::words::common::UNTITLED).to_owned()
        } else {
            title
        }
    }
}

/// The files of newer apps that are looked at, by the id under which they can be.
fn guests() -> PageStore {
    PageStore::named("samskabGuests")
}
