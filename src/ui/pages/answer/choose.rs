//! Choosing the file with the questions, or an answer that was begun.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::{Open, begin};
use crate::file::{Draft, Problem, open_ask};
use crate::platform::files;
use crate::ui::app::{App, focus_later};
use crate::ui::pages::shelf::{file_problem, open_problem};
use crate::ui::parts::{Button, Look, fill, live, many, t};
use crate::words::answer as words;

/// The answers that were begun in this browser.
pub fn drafts() -> Vec<Draft> {
    let all = App::current().shelf().answer_drafts().into_iter();
    all.filter_map(|text| Draft::from_text(&text)).collect()
}

/// The field for the file.
pub fn choose(open: Open, error: RwSignal<String>) -> AnyView {
    let picked = move |event: web_sys::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(file) = input.and_then(|input| input.files()).and_then(|files| files.item(0)) else {
            return;
        };
        read(open, file, error);
    };
    let picked: Box<dyn FnMut(web_sys::Event)> = Box::new(picked);
    let begun = drafts();
    let has_begun = !begun.is_empty();
    let all_read = App::current().shelf().begun_answers().len() == begun.len();
    let begun = many(begun, |draft| {
        let text = fill(words::CONTINUE, &[("title", &draft.asked.title)]);
        let press = move |()| {
            // As it lies there now: another window may have gone on with it.
            begin(open, draft.asked.clone());
        };
        view! { <li><Button text press/></li> }.into_any()
    });
    view! {
        <p class="lead">{t(words::LEAD)}</p>
        <p class="callout" hidden=all_read>{t(words::UNREADABLE)}</p>
        <div class="card answer-file">
            <label class="big" for="answer-file">{t(words::CHOOSE_FILE)}</label>
            <p class="field-hint" id="answer-file.hint">{t(words::CHOOSE_HINT)}</p>
            <input
                type="file"
                id="answer-file"
                accept=".json,application/json"
                aria-describedby="answer-file.hint answer-file.said"
                on:change=picked
            />
            <p class="field-error" id="answer-file.said" role="alert">{live(move || error.get())}</p>
        </div>
        <section class="stack" hidden=!has_begun>
            <h2>{t(words::BEGUN)}</h2>
            <ul class="answer-begun">{begun}</ul>
        </section>
    }
    .into_any()
}

/// Reads the file, and opens the questions in it.
pub fn read(open: Open, file: web_sys::File, error: RwSignal<String>) {
    wasm_bindgen_futures::spawn_local(async move {
        match files::read(file).await {
            Ok(bytes) => take(open, &bytes, error),
            Err(problem) => error.set(file_problem(&problem)),
        }
    });
}

/// Opens the questions in these bytes, or says why not.
fn take(open: Open, bytes: &[u8], error: RwSignal<String>) {
    match open_ask(bytes) {
        Ok(asked) => begin(open, asked),
        Err(Problem::NotOurs) => error.set(t(words::NOT_QUESTIONS).to_owned()),
        Err(problem) => error.set(open_problem(&problem)),
    }
}

/// The way to another file.
pub fn another(open: Open) -> AnyView {
    let press = move |()| {
        open.set(None);
        focus_later("heading");
    };
    view! { <Button text=t(words::OTHER_FILE) look=Look::Quiet press/> }.into_any()
}
