//! What can be done to a process on the shelf without opening it.

use leptos::prelude::*;
use serde_json::Value;

use super::super::keep::hand_out;
use super::desk::{Ask, Tone};
use super::problems::{load_problem, put_problem, store_problem};
use crate::document::{Actor, Document, Edit, KIND, Randomness};
use crate::file;
use crate::model::{Process, Thing, day, has_private_notes};
use crate::platform::entropy::Entropy;
use crate::platform::storage::StoreError;
use crate::platform::{files, offline};
use crate::shelf::{Card, CardState, KeepProblem, LoadProblem, Loaded};
use crate::ui::app::{App, MEMORY, focus_later};
use crate::ui::parts::{fill, t};
use crate::ui::route::{Page, Route};
use crate::ui::session::Session;
use crate::words::{Word, common, keeping, shelf as words, talks};

/// The id of the link that opens a process.
pub fn link_id(id: &str) -> String {
    format!("open-{id}")
}

/// The address of a process.
pub fn address(id: &str, page: Page) -> String {
    Route::Process { id: id.to_owned(), page }.to_hash()
}

/// A fresh id for a process.
pub fn fresh_id() -> String {
    Entropy.token(12)
}

/// What a process is called.
pub fn title(card: &Card) -> String {
    let title = card.summary.title.trim();
    if title.is_empty() { t(common::UNTITLED).to_owned() } else { title.to_owned() }
}

/// A word with the title of a process in it.
fn said_of(word: Word, title: &str) -> String {
    fill(word, &[("title", title)])
}

/// Writes fields of the process itself into a document that is not open.
pub(in crate::ui::pages) fn write_process(document: &mut Document, fields: &[(&str, Value)]) {
    let mut all = vec![(KIND.to_owned(), Value::from(Process::KIND))];
    all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    let actor = Actor::mint(&mut Entropy);
    document.apply(&actor, &Edit::Create { id: Process::KIND.to_owned(), fields: all });
}

/// Says what went wrong and that nothing else was touched. The message gets the keyboard.
pub fn trouble(about: &str, said: String) {
    let lines = vec![said, t(keeping::NOT_TOUCHED).to_owned()];
    focus_later(App::current().desk().say(Tone::Bad, about, lines, Vec::new()));
}

/// Says why the worked example could not be opened.
pub(in crate::ui::pages) fn example_failed(problem: Option<KeepProblem>) {
    let said = match problem {
        Some(problem) => put_problem(&problem),
        None => t(words::EXAMPLE_FAILED).to_owned(),
    };
    trouble(t(words::EXAMPLE), said);
}

/// Says that a process was left while the browser would not keep it: it is still in the page, and nowhere else.
pub fn say_held(session: Session) {
    let title = untrack(|| session.title());
    let links = vec![(address(&session.id(), Page::Overview), said_of(words::OPEN_ONE, &title))];
    let notes = session.peek(has_private_notes).then_some(talks::STAYED_TAKE);
    let lines = [Some(keeping::HELD), notes].into_iter().flatten().map(|word| t(word).to_owned());
    App::current().desk().say(Tone::Bad, title, lines.collect(), links);
}

/// The shelf has changed, and so perhaps there is room for what found none.
fn changed() {
    let app = App::current();
    app.keep_all();
    app.shelf_changes().update(|count| *count += 1);
}

/// The process as it lies there; what stands in the way is said.
fn load(card: &Card) -> Option<Loaded> {
    let loaded = App::current().shelf().load(&card.id);
    loaded.map_err(|problem: LoadProblem| trouble(&title(card), t(load_problem(&problem).1).to_owned())).ok()
}

/// Says how a change of the head went.
fn noted(card: &Card, done: Result<(), StoreError>) -> bool {
    changed();
    done.map_err(|problem| trouble(&title(card), store_problem(&problem))).is_ok()
}

/// Asks for another name.
pub fn ask_rename(card: &Card) {
    App::current().desk().ask(Ask::Rename(card.clone()));
}

/// Gives the process another name.
pub fn rename(card: &Card, name: &str) {
    let app = App::current();
    let Some(mut loaded) = load(card) else { return };
    write_process(&mut loaded.document, &[(Process::title, name.into())]);
    let changes = loaded.card.changes.saturating_add(1);
    match app.keep_on_shelf(&loaded.document, changes, loaded.sequence) {
        Ok(()) => {
            app.tell(said_of(words::RENAMED, name), false);
            focus_later(link_id(&card.id));
        }
        Err(problem) => trouble(&title(card), put_problem(&problem)),
    }
}

/// Makes an independent copy.
pub fn duplicate(card: &Card) {
    let Some(loaded) = load(card) else { return };
    let name = said_of(keeping::COPY_TITLE, &title(card));
    if let Some(id) = put_copy(&loaded.document, &name) {
        App::current().tell(said_of(words::DUPLICATED, &name), false);
        focus_later(link_id(&id));
    }
}

/// Puts an independent copy of a document on the shelf; answers with its id.
pub fn put_copy(document: &Document, name: &str) -> Option<String> {
    let id = fresh_id();
    let mut copy = document.copied_as(id.clone());
    write_process(&mut copy, &[(Process::title, name.into())]);
    let kept = App::current().keep_on_shelf(&copy, 0, 0);
    kept.map_err(|problem| trouble(name, put_problem(&problem))).ok().map(|()| id)
}

/// Hands the process out as a file.
pub fn export(card: &Card) {
    let Some(loaded) = load(card) else { return };
    let app = App::current();
    let untouched = match loaded.state {
        CardState::Newer => app.untouched_text(&card.id),
        _ => None,
    };
    let text = file::for_others(&loaded.document, untouched);
    let notes = has_private_notes(&loaded.document);
    hand_out(&Process::only(&loaded.document, ""), &card.id, &text, notes);
    changed();
}

/// Moves the process to the bin, with a way back.
pub fn bin(card: &Card) {
    let app = App::current();
    let cards = app.shelf().cards();
    let ids = super::ids_of(&cards, false);
    let at = ids.iter().position(|id| *id == card.id).unwrap_or_default();
    let next = ids.get(at + 1).or_else(|| ids.get(at.checked_sub(1)?)).map(|id| link_id(id));
    if noted(card, app.shelf().bin(&card.id, &app.now())) {
        app.tell_binned(said_of(words::BINNED, &title(card)), card.id.clone());
        focus_later(next.unwrap_or_else(|| "heading".to_owned()));
    }
}

/// Takes the process out of the bin.
pub fn unbin(card: &Card) {
    let app = App::current();
    if noted(card, app.shelf().unbin(&card.id)) {
        app.tell(said_of(words::UNBINNED, &title(card)), false);
        focus_later(link_id(&card.id));
    }
}

/// Takes the process of that id out of the bin: the button of the message that said it went there.
pub fn put_back(id: &str) {
    if let Some(card) = App::current().shelf().cards().iter().find(|card| card.id == id) {
        unbin(card);
    }
}

/// Asks whether the process is to be erased for good.
pub fn ask_erase(card: &Card) {
    App::current().desk().ask(Ask::Erase(card.clone()));
}

/// Erases the process for good; answers whether all of it is gone.
pub fn erase(card: &Card) -> bool {
    let app = App::current();
    app.let_go_of(Some(&card.id));
    let erased = app.shelf().erase(&card.id);
    changed();
    match erased {
        Ok(_) => {
            app.tell(said_of(words::ERASED, &title(card)), false);
            focus_later("heading");
            true
        }
        Err(_) => {
            trouble(&title(card), t(words::NOT_ERASED).to_owned());
            false
        }
    }
}

/// Erases everything that the app keeps in this browser.
pub fn erase_all() {
    let app = App::current();
    app.let_go_of(None);
    let mut names: Vec<String> = app.shelf().cards().iter().map(title).collect();
    let mut erased = app.shelf().erase_all();
    if let Some(behind) = app.shelf_behind() {
        names.extend(behind.cards().iter().map(title));
        erased = erased.and_then(|count| Ok(count + behind.erase_all()?));
        // That nothing is to be kept here still holds.
        let _ = behind.set_setting(MEMORY, "1");
    }
    wasm_bindgen_futures::spawn_local(async move {
        match offline::forget().await {
            Some(true) => app.say(words::APP_ERASED),
            Some(false) => app.say(words::APP_STAYS),
            None => {}
        }
    });
    changed();
    match erased {
        Ok(_) => {
            let lines = vec![t(words::ERASED_ALL).to_owned(), names.join(" · ")];
            focus_later(app.desk().say(Tone::Good, t(words::ERASE_ALL), lines, Vec::new()));
        }
        Err(_) => trouble(t(words::ERASE_ALL), t(words::NOT_ERASED).to_owned()),
    }
}

/// Hands out all that the browser has of a process, for somebody who can rescue it.
pub fn take_raw(id: &str) {
    hand_out_raw(id, &App::current().shelf().raw(id));
}

/// Hands out texts that could not be read, each under the key where it lies.
pub fn hand_out_raw(name: &str, texts: &[(String, String)]) {
    let app = App::current();
    let parts: Vec<String> = texts.iter().map(|(key, text)| format!("===== {key}\n{text}\n")).collect();
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let name = format!("samskab-{plain}-{}.txt", day::iso(app.today()));
    match files::download(&name, &parts.concat(), "text/plain") {
        Ok(()) => app.tell(fill(keeping::FILE_SENT, &[("name", &name)]), false),
        Err(()) => app.say(keeping::FILE_FAILED),
    }
}

/// The raw texts of the process of a card.
pub fn take_raw_of(card: &Card) {
    take_raw(&card.id);
}

/// Takes one text out of quarantine for good.
pub fn drop_quarantined(key: &str) {
    dropped(App::current().shelf().drop_quarantined(key), words::QUARANTINE, words::QUARANTINE_DROPPED);
}

/// Gives an answer up that was begun.
pub fn drop_answer(key: &str) {
    dropped(App::current().shelf().drop_begun_answer(key), words::ANSWERS, words::ANSWER_DROPPED);
}

fn dropped(dropped: Result<(), StoreError>, about: Word, said: Word) {
    changed();
    match dropped {
        Ok(()) => {
            App::current().say(said);
            focus_later("heading");
        }
        Err(problem) => trouble(t(about), store_problem(&problem)),
    }
}
