//! What this browser's copy is called, and which writes are its own.

use leptos::prelude::*;

use super::{Live, Session};
use crate::document::{Actor, Document, Edit, KIND};
use crate::model::{Source, Thing};
use crate::shelf::OwnCopy;
use crate::ui::app::App;

/// Who wrote something, as people may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writer {
    /// This browser.
    Own,
    /// A copy that its people have given a name.
    Named(String),
    /// Another copy.
    Other,
}

impl Live {
    fn own<R>(&self, read: impl FnOnce(&mut OwnCopy) -> R) -> R {
        let id = self.document.try_borrow().map(|document| document.id.clone()).unwrap_or_default();
        let mut own = self.own.borrow_mut();
        read(own.get_or_insert_with(|| App::current().shelf().own_copy(&id)))
    }

    /// Remembers the name as one of this browser's, and writes beside the first edit under it what the copy is
    /// called. That is no step of its own, and undo does not take it away.
    pub(super) fn sign(&self, document: &mut Document, actor: &Actor) {
        let mut own = self.own.borrow_mut();
        let shelf = App::current().shelf();
        let own = own.get_or_insert_with(|| shelf.own_copy(&document.id));
        if !own.actors.contains(actor) {
            // Another window may have written its own names since.
            own.actors = shelf.own_copy(&document.id).actors;
            own.actors.push(actor.clone());
            // A guest is kept nowhere, and so is what is known of it. Of all else: without it the page says «en anden
            // kopi» tomorrow.
            let _ =
                self.keep.with_untracked(|keep| keep.guest) || shelf.set_own_copy(&document.id, own).is_ok();
        }
        if !own.label.is_empty() {
            name(document, actor, actor, &own.label);
        }
    }
}

/// Writes what the copy of `of` is called.
fn name(document: &mut Document, writer: &Actor, of: &Actor, label: &str) {
    let id = Source::only_id(of.as_str());
    if document.item(&id).is_some_and(|item| item.text(Source::label) == label) {
        return;
    }
    let fields = vec![(KIND.to_owned(), Source::KIND.into()), (Source::label.to_owned(), label.into())];
    document.apply(writer, &Edit::Create { id, fields });
}

impl Session {
    /// What the people here call their copy; empty where they have not said.
    pub fn copy_label(self) -> String {
        self.0.with_value(|live| live.own(|own| own.label.clone()))
    }

    /// Gives the copy a name, also for what was written in it before.
    pub fn name_copy(self, label: &str) {
        let label: String = label.trim().chars().filter(|letter| !letter.is_control()).take(60).collect();
        let changed = self.0.with_value(|live| {
            let id = live.document.borrow().id.clone();
            let actors = live.own(|own| {
                own.label.clone_from(&label);
                // Without it the name holds for this visit.
                let _ = App::current().shelf().set_own_copy(&id, own);
                own.actors.clone()
            });
            let mut document = live.document.borrow_mut();
            let known = |actor: &&Actor| document.seen().iter().any(|(other, _)| other == *actor);
            let written: Vec<Actor> = actors.iter().filter(known).cloned().collect();
            if written.is_empty() || live.keep.with_untracked(|keep| keep.read_only) {
                return false;
            }
            let writer = live.author.borrow_mut().actor(&mut *live.entropy.borrow_mut());
            written.iter().for_each(|actor| name(&mut document, &writer, actor, &label));
            live.keep.update(|keep| keep.waiting = true);
            true
        });
        if changed {
            self.announce_all();
            self.schedule();
        }
    }

    /// Notes what those call themselves who sent answers: a file with answers says it once, at its head.
    pub fn name_writers(self, writers: &[(Actor, String)]) {
        if writers.is_empty() || self.0.with_value(|live| live.keep.with_untracked(|keep| keep.read_only)) {
            return;
        }
        self.0.with_value(|live| {
            let writer = live.author.borrow_mut().actor(&mut *live.entropy.borrow_mut());
            let mut document = live.document.borrow_mut();
            writers.iter().for_each(|(actor, label)| name(&mut document, &writer, actor, label));
            live.keep.update(|keep| keep.waiting = true);
        });
        self.schedule();
    }

    /// Who wrote under that name.
    pub fn writer(self, actor: &Actor) -> Writer {
        let actor = &actor.of_session();
        let own = self.0.with_value(|live| live.own(|own| own.actors.contains(actor)));
        match (own, self.peek(|document| Source::label_of(document, actor))) {
            (true, _) => Writer::Own,
            (false, Some(label)) => Writer::Named(label),
            (false, None) => Writer::Other,
        }
    }
}
