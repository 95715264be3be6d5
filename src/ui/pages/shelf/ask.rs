//! The dialog of the front page: one question at a time.

use std::sync::Arc;

use leptos::prelude::*;

use super::actions::{address, drop_quarantined, erase, erase_all, link_id, put_copy, rename, title};
use super::create::{cancel, create, form, line};
use super::desk::{Ask, Incoming, Tone};
use super::import::{remarks, said_to_be_here};
use super::problems::{load_problem, put_problem};
use crate::document::Merged;
use crate::shelf::{CardState, Loaded};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Dialog, DialogControl, Look, dynamic, fill, many, t};
use crate::ui::route::Page;
use crate::words::{Word, keeping, shelf as words};

/// The dialog, if there is something to ask.
#[component]
pub fn Asked() -> impl IntoView {
    let desk = App::current().desk();
    let control = DialogControl::new();
    dynamic(move || {
        let Some(asked) = desk.asked() else { return ().into_any() };
        request_animation_frame(move || control.open());
        let (heading, body) = question(asked);
        let closed = Callback::new(move |()| desk.done());
        view! { <Dialog control title=t(heading) closed=closed>{body}</Dialog> }.into_any()
    })
}

fn question(asked: Ask) -> (Word, AnyView) {
    match asked {
        Ask::Create(variant) => (words::NEW, create(variant)),
        Ask::Rename(card) => {
            let name = RwSignal::new(card.summary.title.clone());
            let error = RwSignal::new(None);
            let send = move || {
                let new = name.get_untracked().trim().to_owned();
                if new.is_empty() {
                    error.set(Some(t(words::TITLE_MISSING).to_owned()));
                    focus_later("new-title");
                    return;
                }
                App::current().desk().done();
                focus_later(link_id(&card.id));
                rename(&card, &new);
            };
            let field = line("new-title", (words::NEW_TITLE, words::RENAME_HINT), name, error);
            (words::RENAME, form(field, words::RENAME, Look::Main, send))
        }
        Ask::Erase(card) => {
            let asked = fill(words::ERASE_ASK, &[("title", &title(&card))]);
            let files = files_made(&card.id);
            let act = move || {
                erase(&card);
            };
            (words::ERASE, view! { {files} {sure(asked, act)} }.into_any())
        }
        Ask::Drop(key) => {
            (words::ERASE, sure(t(words::QUARANTINE_ASK).to_owned(), move || drop_quarantined(&key)))
        }
        Ask::EraseAll => (words::ERASE_ALL, all()),
        Ask::Same(incoming) => (keeping::SAME_PROCESS_TITLE, same(incoming)),
    }
}

/// The files that this browser made of the process: to erase takes the list away, and not the files.
fn files_made(id: &str) -> AnyView {
    let files = App::current().shelf().files_of(id);
    if files.is_empty() {
        return ().into_any();
    }
    let files = many(files, |file| view! { <li dir="auto">{file.name}</li> }.into_any());
    view! { <p>{t(words::ERASE_FILES)}</p><ul>{files}</ul> }.into_any()
}

/// Asks whether something that cannot be taken back is meant.
fn sure(asked: String, act: impl Fn() + Send + Sync + 'static) -> AnyView {
    let press = move |()| {
        App::current().desk().done();
        act();
    };
    view! {
        <p dir="auto">{asked}</p>
        <div class="cluster">
            <Button text=t(words::ERASE) look=Look::Danger press/>
            {cancel()}
        </div>
    }
    .into_any()
}

/// What must be written before everything goes; the same in every language, as it stands in the question.
const MEANT: &str = "SLET";

fn all() -> AnyView {
    let (value, error) = (RwSignal::new(String::new()), RwSignal::new(None));
    let send = move || {
        if value.get_untracked().trim().to_uppercase() != MEANT {
            error.set(Some(t(words::ERASE_ALL_NOT_MEANT).to_owned()));
            focus_later("erase-all");
            return;
        }
        App::current().desk().done();
        erase_all();
    };
    let field = line("erase-all", (words::ERASE_ALL_CONFIRM, words::ERASE_ALL_ASK), value, error);
    form(field, words::ERASE_ALL, Look::Danger, send)
}

/// A file of a process that is here already.
fn same(incoming: Arc<Incoming>) -> AnyView {
    let app = App::current();
    let (name, said, can) = match app.shelf().load(&incoming.document.id) {
        Ok(loaded) if loaded.state == CardState::Newer => {
            (title(&loaded.card), vec![t(keeping::SAME_NEWER).to_owned()], false)
        }
        Ok(loaded) => (title(&loaded.card), preview(&loaded, &incoming), true),
        Err(problem) => (incoming.name.clone(), vec![t(load_problem(&problem).1).to_owned()], false),
    };
    let asked = fill(if can { keeping::SAME_PROCESS } else { keeping::SAME_OTHER }, &[("title", &name)]);
    let said = many(said, |line| view! { <p>{line}</p> }.into_any());
    let (taken, both) = (incoming.clone(), incoming);
    let take = can.then(|| {
        let press = move |()| take_in(&taken);
        view! { <Button text=t(keeping::TAKE_IN) look=Look::Main press/> }
    });
    view! {
        <p class="note" dir="auto">{both.name.clone()}</p>
        <p dir="auto">{asked}</p>
        {said}
        <div class="cluster">
            {take}
            <Button text=t(keeping::KEEP_BOTH) press=move |()| keep_both(&both)/>
            {cancel()}
        </div>
    }
    .into_any()
}

/// What the file would bring, in words.
fn preview(loaded: &Loaded, incoming: &Incoming) -> Vec<String> {
    let Merged { twins, tally, .. } = loaded.document.merge(&incoming.document);
    let mut said = Vec::new();
    if tally.is_empty() {
        said.push(t(keeping::SAME_NOTHING).to_owned());
    } else {
        let parts = [
            ("new", tally.new),
            ("changed", tally.changed),
            ("deleted", tally.deleted),
            ("two", tally.disagreements),
        ];
        let parts = parts.map(|(name, count)| (name, count.to_string()));
        let parts: Vec<(&str, &str)> = parts.iter().map(|(name, count)| (*name, count.as_str())).collect();
        said.push(fill(keeping::SAME_PREVIEW, &parts));
    }
    if !twins.is_empty() {
        said.push(t(keeping::SAME_TWINS).to_owned());
    }
    if loaded.card.binned.is_some() {
        said.push(t(keeping::SAME_BINNED).to_owned());
    }
    said.extend(remarks(incoming));
    said
}

fn take_in(incoming: &Incoming) {
    let app = App::current();
    let shelf = app.shelf();
    let id = incoming.document.id.as_str();
    app.desk().done();
    // Read anew: another window may have written while the question stood there.
    let loaded = match shelf.load(id) {
        Ok(loaded) => loaded,
        Err(problem) => {
            return super::actions::trouble(&incoming.name, t(load_problem(&problem).1).to_owned());
        }
    };
    let merged = loaded.document.merge(&incoming.document);
    let tally = merged.tally;
    let brought = (tally.new + tally.changed + tally.deleted) as u32;
    let changes = loaded.card.changes.saturating_add(brought);
    if let Err(problem) = app.keep_on_shelf(&merged.document, changes, loaded.sequence) {
        return super::actions::trouble(&incoming.name, put_problem(&problem));
    }
    if loaded.card.binned.is_some() && shelf.unbin(id).is_ok() {
        app.shelf_changes().update(|count| *count += 1);
    }
    let name = app.title_of(&merged.document);
    let mut lines = vec![fill(keeping::TAKEN_IN, &[("title", &name)])];
    let mut links = vec![(address(id, Page::Overview), open_words(&name))];
    let look = !merged.twins.is_empty() || tally.disagreements > 0;
    if look {
        links.push((address(id, Page::Wordings), t(keeping::SEE_WORDINGS).to_owned()));
    }
    lines.extend(remarks(incoming));
    let tone = if look || lines.len() > 1 { Tone::Warn } else { Tone::Good };
    focus_later(app.desk().say(tone, incoming.name.as_str(), lines, links));
}

fn keep_both(incoming: &Incoming) {
    let app = App::current();
    app.desk().done();
    let name = fill(keeping::COPY_TITLE, &[("title", &app.title_of(&incoming.document))]);
    if let Some(id) = put_copy(&incoming.document, &name) {
        focus_later(said_to_be_here(incoming, &id, &name));
    }
}

/// «Åbn …», for links.
pub fn open_words(name: &str) -> String {
    fill(words::OPEN_ONE, &[("title", name)])
}
