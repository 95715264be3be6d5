//! A new process: one question that must be answered, two that may.

use leptos::prelude::*;

use super::actions::{fresh_id, trouble, write_process};
use super::problems::put_problem;
use crate::document::Document;
use crate::model::{Choice, Process, Variant, day};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Look, Said, flag, many, t};
use crate::ui::route::{Page, Route};
use crate::words::{Labelled, Word, keeping, shelf as words};

/// The longest title and workplace: they stand on cards and in the names of files.
const LONGEST: u16 = 200;

/// The form.
pub fn create(variant: Variant) -> AnyView {
    let (title, workplace) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (error, none) = (RwSignal::new(None), RwSignal::new(None));
    let variant = RwSignal::new(variant);
    let choices = [
        (Variant::Full, words::FULL_HINT),
        (Variant::Light, words::LIGHT_HINT),
        (Variant::CoCreation, words::GUIDE_HINT),
    ];
    let choices = many(choices, |(choice, hint)| {
        view! {
            <label class="choice shelf-choice">
                <input
                    type="radio"
                    name="new-variant"
                    value=choice.code()
                    prop:checked=flag(move || variant.get() == choice)
                    on:change=move |_| variant.set(choice)
                />
                <span><strong>{t(choice.word())}</strong><br/>{t(hint)}</span>
            </label>
        }
        .into_any()
    });
    let send = move || {
        if title.with_untracked(|title| title.trim().is_empty()) {
            error.set(Some(t(words::TITLE_MISSING).to_owned()));
            focus_later("new-title");
            return;
        }
        begin(&title.get_untracked(), &workplace.get_untracked(), variant.get_untracked());
    };
    let fields = view! {
        {line("new-title", (words::NEW_TITLE, words::NEW_TITLE_HINT), title, error)}
        {line("new-workplace", (words::NEW_WORKPLACE, words::NEW_WORKPLACE_HINT), workplace, none)}
        <fieldset class="field choices">
            <legend class="field-label">{t(words::NEW_VARIANT)}</legend>
            <div class="stack">{choices}</div>
        </fieldset>
    };
    form(fields.into_any(), words::START, Look::Main, send)
}

fn begin(title: &str, workplace: &str, variant: Variant) {
    let app = App::current();
    let mut document = Document::new(fresh_id());
    let fields = [
        (Process::title, title.trim().into()),
        (Process::workplace, workplace.trim().into()),
        (Process::variant, variant.code().into()),
        (Process::started, day::iso(app.today()).into()),
    ];
    write_process(&mut document, &fields);
    app.desk().done();
    match app.keep_on_shelf(&document, 0, 0) {
        Ok(()) => {
            let page = if variant == Variant::Light { Page::Light } else { Page::Overview };
            app.go(&Route::Process { id: document.id, page });
        }
        Err(problem) => trouble(title, put_problem(&problem)),
    }
}

/// A line of text in a dialog: its id, its label and its help.
pub fn line(
    id: &'static str,
    (label, hint): (Word, Word),
    value: RwSignal<String>,
    error: RwSignal<Option<String>>,
) -> AnyView {
    let hint_id = format!("{id}.hint");
    // The first field of a dialog has the keyboard when it opens.
    let first = id != "new-workplace";
    view! {
        <div class="field">
            <label class="field-label" for=id>{t(label)}</label>
            <p class="field-hint" id=hint_id.clone()>{t(hint)}</p>
            <input
                type="text"
                class="line"
                dir="auto"
                id=id
                autocomplete="off"
                autofocus=first
                maxlength=LONGEST
                aria-describedby=format!("{hint_id} {id}.said")
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                prop:value=value
                on:input=move |event| {
                    value.set(event_target_value(&event));
                    error.set(None);
                }
            />
            <Said id=id.to_owned() error/>
        </div>
    }
    .into_any()
}

/// A form with a button that sends it and one that does not. Enter sends it.
pub fn form(fields: AnyView, word: Word, look: Look, send: impl Fn() + 'static) -> AnyView {
    let class = if look == Look::Danger { "btn btn-danger" } else { "btn btn-main" };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        send();
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            {fields}
            <div class="cluster">
                <button type="submit" class=class>{t(word)}</button>
                {cancel()}
            </div>
        </form>
    }
    .into_any()
}

/// The button that leaves everything as it is.
pub fn cancel() -> AnyView {
    let press = move |()| {
        // Escape and the button at the top do the same; the browser then puts the keyboard back.
        if let Some(dialog) = open_dialog() {
            dialog.close();
        }
    };
    view! { <Button text=t(keeping::CANCEL) look=Look::Quiet press/> }.into_any()
}

fn open_dialog() -> Option<web_sys::HtmlDialogElement> {
    use wasm_bindgen::JsCast;
    document().query_selector("dialog[open]").ok().flatten()?.dyn_into().ok()
}

/// Whether a dialog is open anywhere on the page.
pub fn is_dialog_open() -> bool {
    open_dialog().is_some()
}
