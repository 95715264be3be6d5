//! What a file is: read, judged, and laid on the tray. Nothing that is here already is changed by that.

use std::sync::Arc;

use leptos::prelude::*;

use super::take::{Base, base};
use super::tray::{Part, What, drop_refused, entry_id, put, tray};
use crate::document::Document;
use crate::file::{self, Kind};
use crate::model::Source;
use crate::platform::files;
use crate::shelf::{LoadProblem, files_in_rescue};
use crate::ui::app::{App, focus_later};
use crate::ui::pages::local::{asks_first, has_one_inside};
use crate::ui::pages::shelf::{file_problem, open_problem, put_problem};
use crate::ui::parts::{count, fill, t};
use crate::ui::route::{Page, Place, Route};
use crate::words::keeping;

/// Reads the files that were handed over, all of them before anything is said. Answers whether there were any.
pub fn take_arrived(busy: RwSignal<bool>) -> bool {
    let arrived = files::take_handed();
    if arrived.is_empty() {
        return false;
    }
    drop_refused();
    busy.set(true);
    wasm_bindgen_futures::spawn_local(async move {
        let mut read = Vec::new();
        for file in arrived {
            let name = file.name();
            match files::read(file).await {
                Ok(bytes) => read.extend(judge_all(name, bytes)),
                Err(problem) => read.push((name, What::Refused(file_problem(&problem)))),
            }
        }
        // The page may have been left in the meantime; the tray is still there.
        let _ = busy.try_set(false);
        settle(read);
    });
    true
}

/// What the file is. What was rescued from a page that broke down may hold several processes.
fn judge_all(name: String, bytes: Vec<u8>) -> Vec<(String, What)> {
    let bytes = match file::inside(&bytes) {
        Some(inside) if inside.is_empty() => {
            return vec![(name, What::Refused(t(keeping::PROBLEM_APP_ALONE).to_owned()))];
        }
        inside => inside.unwrap_or(bytes),
    };
    let rescued = files_in_rescue(&bytes);
    if rescued.is_empty() {
        return vec![(name, judge(bytes))];
    }
    rescued.into_iter().map(|text| (name.clone(), judge(text.into_bytes()))).collect()
}

/// What the bytes are.
pub fn judge(bytes: Vec<u8>) -> What {
    let refused = |problem: &file::Problem| What::Refused(open_problem(problem));
    match file::kind(&bytes) {
        Kind::Sealed => What::Locked(Arc::new(bytes)),
        Kind::Ask => What::Questions(Arc::new(bytes)),
        Kind::Answer => match file::open_answer(&bytes) {
            Ok(answered) => What::Part(Arc::new(Part {
                title: answered.title,
                label: answered.label,
                is_answer: true,
                secret: answered.secret,
                remarks: remarks(answered.damaged, answered.altered),
                document: answered.document,
                ticked: ArcRwSignal::new(true),
            })),
            Err(problem) => refused(&problem),
        },
        Kind::Process | Kind::Other => match file::open(&bytes) {
            Ok(opened) if opened.newer => {
                let title = App::current().title_of(&opened.document);
                let id = App::current().look_at(&String::from_utf8(bytes).unwrap_or_default());
                What::Newer { id, title }
            }
            Ok(opened) => What::Part(Arc::new(Part {
                title: App::current().title_of(&opened.document),
                label: String::new(),
                is_answer: false,
                secret: Vec::new(),
                remarks: remarks(opened.damaged, opened.altered),
                document: opened.document,
                ticked: ArcRwSignal::new(true),
            })),
            Err(problem) => refused(&problem),
        },
    }
}

/// What people should know about a file that could be opened.
fn remarks(damaged: usize, altered: bool) -> Vec<String> {
    let damaged =
        (damaged > 0).then(|| count(keeping::IMPORTED_DAMAGED_ONE, keeping::IMPORTED_DAMAGED, damaged));
    let altered = altered.then(|| t(keeping::IMPORTED_ALTERED).to_owned());
    [damaged, altered].into_iter().flatten().collect()
}

/// What the people call the copy who wrote what the base has not seen; empty where they said nothing.
pub fn label_of(part: &Part, base: &Document) -> String {
    if !part.label.is_empty() {
        return part.label.clone();
    }
    let known = |actor: &crate::document::Actor| {
        base.seen().iter().find(|(other, _)| *other == actor).map_or(0, |(_, counter)| counter)
    };
    let mut labels: Vec<String> = Vec::new();
    for (actor, counter) in part.document.seen().iter() {
        let label = Source::label_of(&part.document, actor).filter(|_| counter > known(actor));
        if let Some(label) = label.filter(|label| !labels.contains(label)) {
            labels.push(label);
        }
    }
    labels.join(", ")
}

/// Lays what was read on the tray. A file for which there is nothing to ask is opened at once.
pub fn settle(read: Vec<(String, What)>) {
    let app = App::current();
    let alone = read.len() == 1 && tray().with_untracked(Vec::is_empty);
    let ids: Vec<String> = read.iter().filter_map(|(_, what)| process_of(what)).collect();
    let mut first = None;
    for (name, what) in read {
        let what = match what {
            What::Part(part) if alone && is_known(&part) => {
                app.say(keeping::SAME_NOTHING);
                return go_instead(&part.document.id);
            }
            What::Part(part) if is_free(&part, &ids) => match put_here(&part.document) {
                Ok(()) if alone && part.remarks.is_empty() => {
                    let word = if app.is_blocked() { keeping::IMPORTED_HERE } else { keeping::IMPORTED };
                    app.tell(fill(word, &[("title", &part.title)]), false);
                    return go_instead(&part.document.id);
                }
                Ok(()) => What::Put {
                    id: part.document.id.clone(),
                    title: part.title.clone(),
                    remarks: part.remarks.clone(),
                },
                Err(said) => What::Refused(said),
            },
            other => other,
        };
        match &what {
            What::Newer { id, .. } if alone => go_instead(id),
            What::Questions(bytes) if alone => return to_questions(&name, bytes),
            _ => {}
        }
        let number = put(&name, what);
        first = first.or(Some(number));
    }
    if let Some(number) = first {
        focus_later(entry_id(number));
    }
}

/// The process that a file belongs to.
pub fn process_of(what: &What) -> Option<String> {
    match what {
        What::Part(part) => Some(part.document.id.clone()),
        _ => None,
    }
}

/// Whether a process may be put here without asking: it is whole, nothing of it is here or waits, and nothing else
/// is open.
fn is_free(part: &Part, ids: &[String]) -> bool {
    let app = App::current();
    let id = part.document.id.as_str();
    let waiting = tray().with_untracked(|all| {
        all.iter().filter_map(|entry| process_of(&entry.what)).filter(|other| other == id).count()
    });
    !part.is_answer
        && ids.iter().filter(|other| *other == id).count() + waiting == 1
        && app.session().get_untracked().is_none()
        && matches!(app.shelf().load(id), Err(LoadProblem::Missing))
        && !asks_first()
}

/// Whether it is the process that this page brought along, and it is here, all of it: then people want to go on.
fn is_known(part: &Part) -> bool {
    let Base::Here { document, binned: false } = base(&part.document.id) else { return false };
    has_one_inside()
        && part.remarks.is_empty()
        && App::current().session().get_untracked().is_none()
        && document.merge(&part.document).document == document
}

/// Puts a process on the shelf.
///
/// # Errors
/// With what is said to people when it is not kept.
pub fn put_here(document: &Document) -> Result<(), String> {
    App::current().keep_on_shelf(document, 0, 0).map_err(|problem| put_problem(&problem))
}

/// Goes to a process; the page with the files is not on the way back, since there is nothing on it.
pub fn go_instead(id: &str) {
    let route = Route::Process { id: id.to_owned(), page: Page::Overview };
    if window().location().replace(&route.to_hash()).is_err() {
        App::current().go(&route);
    }
}

/// Goes to the page where questions are answered; it reads the file itself.
pub fn to_questions(name: &str, bytes: &[u8]) {
    files::hand_over_alone(name, bytes);
    App::current().go(&Route::Place(Place::Answer));
}

/// Something went wrong with a file: a message of its own, which gets the keyboard.
pub fn refuse(name: &str, why: String) {
    focus_later(entry_id(put(name, What::Refused(why))));
}
