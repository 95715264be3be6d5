//! Files that come in: by the button, by dropping them anywhere on the page, one or several. Here they are only
//! taken; the page where files are received looks at them.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, FileList, HtmlInputElement};

use super::create::is_dialog_open;
use crate::platform::files::hand_over;
use crate::ui::app::App;
use crate::ui::parts::t;
use crate::ui::route::{Place, Route};
use crate::words::shelf;

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
            accept=".json,.samskab,.html,application/json,text/html"
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

/// Hands files on to the page that looks at them. It may be in the other program, or open already.
fn take_files(files: Option<FileList>) {
    let Some(files) = files.filter(|files| files.length() > 0) else { return };
    (0..files.length()).filter_map(|at| files.item(at)).for_each(|file| hand_over(&file));
    let app = App::current();
    app.desk().note_arrival();
    app.go(&Route::Place(Place::Receive));
}
