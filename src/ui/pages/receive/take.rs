//! Taking files in: all that are ticked, as one step of their process, with the copy from before kept.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::File;
use super::done::Done;
use super::judge::{go_instead, label_of, put_here, refuse};
use super::tray::{What, entry_id, fresh_number, put, take_off, tray, turn_into};
use crate::document::{Actor, Document, Randomness};
use crate::file::{MAX_ITEMS, Problem};
use crate::model::{Admission, Process, Secret};
use crate::shelf::{CardState, LoadProblem, Why};
use crate::ui::app::{App, focus_later};
use crate::ui::pages::shelf::{fresh_id, load_problem, open_problem, write_process};
use crate::ui::parts::{Differences, count, fill, t};
use crate::ui::session::{Session, step_label};
use crate::words::{keeping, receive as words};

/// The process that files are taken into.
pub enum Base {
    /// As it is now.
    Here {
        /// The process.
        document: Document,
        /// It lies in the bin.
        binned: bool,
    },
    /// It is not here.
    Absent,
    /// It is here, but nothing can be taken into it; why.
    Closed(String),
}

fn open_session(id: &str) -> Option<Session> {
    App::current().session().get_untracked().filter(|session| session.id() == id)
}

/// The process of that id, as it is now.
pub fn base(id: &str) -> Base {
    if let Some(session) = open_session(id) {
        let state = untrack(|| session.keep_state());
        return match (state.must_wait, state.read_only) {
            (true, _) => Base::Closed(t(keeping::OLDER_OPEN).to_owned()),
            (_, true) => Base::Closed(t(keeping::SAME_NEWER).to_owned()),
            (_, false) => Base::Here { document: session.peek(Document::clone), binned: is_binned(id) },
        };
    }
    match App::current().shelf().load(id) {
        Err(LoadProblem::Missing) => Base::Absent,
        Err(problem) => Base::Closed(t(load_problem(&problem).1).to_owned()),
        Ok(loaded) if loaded.state == CardState::Newer => Base::Closed(t(keeping::SAME_NEWER).to_owned()),
        Ok(loaded) if loaded.must_wait => Base::Closed(t(keeping::OLDER_OPEN).to_owned()),
        Ok(loaded) => Base::Here { binned: loaded.card.binned.is_some(), document: loaded.document },
    }
}

fn is_binned(id: &str) -> bool {
    App::current().shelf().cards().iter().any(|card| card.id == id && card.binned.is_some())
}

/// The process with all the files taken in, and the names under which two computers wrote. The order of the files
/// does not matter.
pub fn merged(base: &Document, files: &[File]) -> (Document, BTreeSet<Actor>) {
    let mut document = base.clone();
    let mut twins = BTreeSet::new();
    for file in files {
        let met = document.merge(&file.part.document);
        document = met.document;
        twins.extend(met.twins);
    }
    (document, twins)
}

/// Takes the files in.
pub fn gather(id: &str, files: &[File]) {
    let Some(first) = files.first() else { return };
    let app = App::current();
    if open_session(id).is_none() {
        app.follow(Some(id));
    }
    let Some(session) = open_session(id) else {
        return refuse(&first.name, t(keeping::LOAD_UNREADABLE).to_owned());
    };
    // Read anew: another window may have written while the page stood there.
    let before = session.peek(Document::clone);
    let (document, twins) = merged(&before, files);
    if document.items().count() > MAX_ITEMS {
        return refuse(&first.name, open_problem(&Problem::TooMany));
    }
    let names: Vec<String> = files
        .iter()
        .map(|file| Some(label_of(&file.part, &before)).filter(|label| !label.is_empty()))
        .zip(files)
        .map(|(label, file)| label.unwrap_or_else(|| file.name.clone()))
        .collect();
    let names = names.join(", ");
    let kept = app.shelf().keep_version(&before, Why::BeforeMerge, &names, &app.now()).is_ok();
    let differences = Differences::between(&before, &document);
    let tally = differences.tally();
    let brought = (tally.new + tally.changed + tally.deleted) as u32;
    let step = step_label(words::STEP, &names);
    if !session.take_in_as_step(step.clone(), document, brought) {
        return refuse(&first.name, t(keeping::SAME_NEWER).to_owned());
    }
    session.name_writers(&writers(&before, files));
    session.keep_now();
    if is_binned(id) && app.shelf().unbin(id).is_ok() {
        app.shelf_changes().update(|count| *count += 1);
    }
    let secrets: Vec<Secret> = files.iter().flat_map(|file| file.part.secret.clone()).collect();
    let mut remarks: Vec<String> = files.iter().flat_map(|file| file.part.remarks.clone()).collect();
    remarks.extend(take_secrets(session, &secrets));
    let done = Done {
        id: id.to_owned(),
        title: untrack(|| session.title()),
        step,
        names,
        tally,
        news: differences.news(),
        twins: !twins.is_empty(),
        remarks,
        before: Arc::new(before),
        kept,
    };
    let number = fresh_number();
    tray().update(|all| {
        all.retain(|entry| !matches!(&entry.what, What::Part(part) if part.document.id == id));
        all.insert(
            0,
            super::tray::Entry { number, name: done.title.clone(), what: What::Done(Arc::new(done)) },
        );
    });
    focus_later(entry_id(number));
}

/// Who wrote the answers, with the label that stands at the head of each file.
fn writers(before: &Document, files: &[File]) -> Vec<(Actor, String)> {
    let answers = files.iter().filter(|file| file.part.is_answer && !file.part.label.is_empty());
    let all = answers.flat_map(|file| {
        let new = file.part.document.seen().iter().map(|(actor, _)| actor.clone());
        new.map(|actor| (actor, file.part.label.clone()))
    });
    all.filter(|(actor, _)| !before.seen().iter().any(|(known, _)| known == actor)).collect()
}

/// Secret answers go into their boxes, outside the process; they are no part of the step. Answers with what is said
/// of them.
fn take_secrets(session: Session, secrets: &[Secret]) -> Vec<String> {
    let shelf = App::current().shelf();
    let (mut waiting, mut late, mut rest, mut refused) = (0, 0, 0, 0);
    let mut marks = Vec::new();
    for secret in secrets {
        match session.peek(|document| shelf.take_secret(document, secret)) {
            Ok(Admission::Waits) => waiting += 1,
            Ok(Admission::Open) => {
                marks.extend(secret.edit());
                waiting += 1;
            }
            Ok(Admission::Late) => late += 1,
            Ok(_) => rest += 1,
            Err(_) => refused += 1,
        }
    }
    // Without a place in a list and mixed, so that nothing tells which mail each was in.
    session.random(|random| random.shuffle(&mut marks));
    session.commit_in_secret(marks);
    let said = [
        (waiting, words::SECRET_WAITS_ONE, words::SECRET_WAITS_MANY),
        (late, words::SECRET_LATE_ONE, words::SECRET_LATE_MANY),
        (rest, words::SECRET_KNOWN_ONE, words::SECRET_KNOWN_MANY),
        (refused, words::SECRET_REFUSED_ONE, words::SECRET_REFUSED_MANY),
    ];
    said.into_iter().filter(|(n, ..)| *n > 0).map(|(n, one, many)| count(one, many, n)).collect()
}

/// Keeps a copy as a process of its own, beside the one that is here.
pub fn put_beside(file: &File) {
    let app = App::current();
    let title = fill(keeping::COPY_TITLE, &[("title", &file.part.title)]);
    let mut copy = file.part.document.copied_as(fresh_id());
    write_process(&mut copy, &[(Process::title, title.as_str().into())]);
    match put_here(&copy) {
        Ok(()) => {
            turn_into(file.number, What::Put { id: copy.id, title, remarks: file.part.remarks.clone() });
            focus_later(entry_id(file.number));
        }
        Err(said) => refuse(&file.name, said),
    }
    app.shelf_changes().update(|count| *count += 1);
}

/// Puts copies of a process that is not here on the shelf, as one.
pub fn put_together(files: &[File]) {
    let Some((first, rest)) = files.split_first() else { return };
    let (document, _) = merged(&first.part.document, rest);
    if let Err(said) = put_here(&document) {
        return refuse(&first.name, said);
    }
    files.iter().for_each(|file| take_off(file.number));
    let title = App::current().title_of(&document);
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let remarks = files.iter().flat_map(|file| file.part.remarks.clone()).collect();
    let number = put(&names.join(", "), What::Put { id: document.id, title, remarks });
    focus_later(entry_id(number));
}

/// Puts the process that the page brought along on the shelf and opens it.
pub fn put_and_go(files: &[File]) {
    let Some(file) = files.first() else { return };
    match put_here(&file.part.document) {
        Ok(()) => {
            take_off(file.number);
            go_instead(&file.part.document.id);
        }
        Err(said) => refuse(&file.name, said),
    }
}
