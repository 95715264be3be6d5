//! Files that come in: by the button, by dropping them anywhere on the page, one or several.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, FileList, HtmlInputElement};

use super::actions::address;
use super::ask::open_words;
use super::create::is_dialog_open;
use super::desk::{Incoming, Tone};
use super::problems::{file_problem, open_problem, put_problem};
use crate::file;
use crate::platform::files;
use crate::shelf::LoadProblem;
use crate::ui::app::App;
use crate::ui::parts::{count, fill, t};
use crate::ui::route::{Page, Route};
use crate::words::{keeping as words, shelf};

/// The id of the field that the browser picks files with.
const PICKER: &str = "pick-files";

/// The field that the browser picks files with; buttons stand for it.
pub fn picker() -> AnyView {
    let picked = move |event: leptos::ev::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        take_files(input.files());
        // Emptied, so that the same file can be chosen again.
        input.set_value("");
    };
    view! {
        <input
            type="file"
            hidden
            multiple
            id=PICKER
            aria-label=t(shelf::OPEN_FILE)
            accept=".json,application/json"
            on:change=picked
        />
    }
    .into_any()
}

/// Opens the browser's own picker.
pub fn pick_files() {
    let input = document().get_element_by_id(PICKER);
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
        input.click();
    }
}

/// A file is held over the page, taken away again or dropped. Everything else that is dragged is left alone.
pub fn drag(event: DragEvent) {
    let Some(transfer) =
        event.data_transfer().filter(|transfer| transfer.types().includes(&"Files".into(), 0))
    else {
        return;
    };
    event.prevent_default();
    let desk = App::current().desk();
    match event.type_().as_str() {
        "drop" => {
            desk.set_dragging(false);
            // A dialog waits for an answer first.
            if !is_dialog_open() {
                take_files(transfer.files());
            }
        }
        // Left for good only when there is nothing that is entered instead.
        "dragleave" if event.related_target().is_none() => desk.set_dragging(false),
        "dragleave" => {}
        _ => desk.set_dragging(true),
    }
}

/// Opens files, one after the other. What happens to each is said on the front page.
fn take_files(files: Option<FileList>) {
    let files: Vec<_> =
        files.map_or_else(Vec::new, |list| (0..list.length()).filter_map(|at| list.item(at)).collect());
    let app = App::current();
    if files.is_empty() {
        return;
    }
    if app.route().get_untracked() != Route::Shelf {
        app.go(&Route::Shelf);
    }
    let alone = files.len() == 1;
    wasm_bindgen_futures::spawn_local(async move {
        for file in files {
            let name = file.name();
            match files::read(file).await {
                Ok(bytes) => take_bytes(name, bytes, alone),
                Err(problem) => refuse(&name, file_problem(&problem)),
            }
        }
    });
}

/// Says why a file is not opened, and that nothing was touched by trying.
fn refuse(name: &str, why: String) {
    let lines = vec![why, t(words::NOT_TOUCHED).to_owned()];
    App::current().desk().say(Tone::Bad, name, lines, Vec::new());
}

fn take_bytes(name: String, bytes: Vec<u8>, alone: bool) {
    let app = App::current();
    let opened = match file::open(&bytes) {
        Ok(opened) => opened,
        Err(problem) => return refuse(&name, open_problem(&problem)),
    };
    if opened.newer {
        let id = app.look_at(&String::from_utf8(bytes).unwrap_or_default());
        let title = app.title_of(&opened.document);
        let links = vec![(address(&id, Page::Overview), open_words(&title))];
        app.desk().say(Tone::Warn, name, vec![t(words::IMPORTED_NEWER).to_owned()], links);
        return go_if(alone, &id);
    }
    let incoming =
        Incoming { name, document: opened.document, damaged: opened.damaged, altered: opened.altered };
    match app.shelf().load(&incoming.document.id) {
        Err(LoadProblem::Missing) => put_new(&incoming, alone),
        _ => app.desk().ask_in_turn(incoming),
    }
}

/// A process that is not here yet.
fn put_new(incoming: &Incoming, alone: bool) {
    let app = App::current();
    let id = &incoming.document.id;
    if let Err(problem) = app.keep_on_shelf(&incoming.document, 0, 0) {
        return refuse(&incoming.name, put_problem(&problem));
    }
    let title = app.title_of(&incoming.document);
    if alone && remarks(incoming).is_empty() {
        app.tell(fill(words::IMPORTED, &[("title", &title)]), false);
        return go_if(true, id);
    }
    said_to_be_here(incoming, id, &title);
}

fn go_if(go: bool, id: &str) {
    if go {
        App::current().go(&Route::Process { id: id.to_owned(), page: Page::Overview });
    }
}

/// Says that the file lies on the shelf now; answers with the id of the message.
pub fn said_to_be_here(incoming: &Incoming, id: &str, title: &str) -> String {
    let mut lines = vec![fill(words::IMPORTED, &[("title", title)])];
    lines.extend(remarks(incoming));
    let tone = if lines.len() > 1 { Tone::Warn } else { Tone::Good };
    let links = vec![(address(id, Page::Overview), open_words(title))];
    App::current().desk().say(tone, incoming.name.as_str(), lines, links)
}

/// What people should know about a file that could be opened.
pub fn remarks(incoming: &Incoming) -> Vec<String> {
    let damaged = (incoming.damaged > 0)
        .then(|| count(words::IMPORTED_DAMAGED_ONE, words::IMPORTED_DAMAGED, incoming.damaged));
    let altered = incoming.altered.then(|| t(words::IMPORTED_ALTERED).to_owned());
    [damaged, altered].into_iter().flatten().collect()
}
