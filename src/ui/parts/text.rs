//! Free text: one line or many, bound to a field of an item.

use leptos::prelude::*;

use super::hints::{Notice, noticed};
use super::{fill, t, two_wordings};
use crate::ui::session::{LONGEST, Session, Subject, use_session};
use crate::words::{Word, common as words};

/// What a person typed, without the control characters that no keyboard makes on purpose.
pub(super) fn clean(text: &str) -> String {
    text.chars()
        .filter(|&character| !character.is_control() || character == '\n' || character == '\t')
        .collect()
}

/// Takes what was typed into the document, or says why it cannot be taken; then nothing is lost: the text
/// stays in the field.
fn take(
    session: Session,
    subject: &Subject,
    field: &str,
    label: &str,
    typed: &str,
    error: RwSignal<Option<String>>,
) {
    let text = clean(typed);
    if text.chars().count() > LONGEST {
        error.set(Some(too_long(&text)));
        return;
    }
    error.set(None);
    session.write(subject, field, label, text, true);
}

/// A field was left with another text in it.
fn left(session: Session, notice: RwSignal<Option<Word>>, event: &web_sys::Event) {
    session.pause_typing();
    notice.set(noticed(&event_target_value(event)));
}

/// What is said of a text that is too long for a field.
pub(super) fn too_long(text: &str) -> String {
    let (length, most) = (super::number(text.chars().count() as f64), super::number(LONGEST as f64));
    fill(words::TOO_LONG, &[("n", &length), ("most", &most)])
}

/// A line of text.
#[component]
pub fn LineField(
    /// What it belongs to.
    subject: Subject,
    /// The field.
    field: &'static str,
    /// The visible label.
    #[prop(into)]
    label: String,
    /// A short help under the label.
    #[prop(into, optional)]
    hint: String,
    /// Grey text in the empty field; never the only help.
    #[prop(into, optional)]
    placeholder: String,
    /// The label is read aloud but not shown.
    #[prop(optional)]
    quiet: bool,
    /// Texts offered while typing.
    #[prop(optional)]
    suggestions: Vec<String>,
) -> impl IntoView {
    let session = use_session();
    let id = format!("{}.{field}", subject.id);
    let error = RwSignal::new(None);
    let value = {
        let subject = subject.clone();
        move || session.text(&subject.id, field)
    };
    let now = untrack(&value);
    // Another tool has let the text have lines: in a line they would be glued together.
    if now.contains('\n') {
        return view! { <AreaField subject field label hint placeholder rows=1 quiet/> }.into_any();
    }
    let notice = RwSignal::new(noticed(&now));
    let list = format!("{id}.list");
    let offered = (!suggestions.is_empty()).then(|| {
        let options =
            suggestions.into_iter().map(|text| view! { <option value=text></option> }).collect_view();
        view! { <datalist id=list.clone()>{options}</datalist> }
    });
    let list_attribute = offered.is_some().then_some(list);
    let name = label.clone();
    let two = two_wordings(session, &subject.id, field);
    view! {
        <div class="field">
            <Caption id=id.clone() label hint=hint.clone() quiet/>
            <input
                type="text"
                class="line"
                dir="auto"
                id=id.clone()
                autocomplete="off"
                placeholder=placeholder
                list=list_attribute
                aria-describedby=described(&id, &hint)
                aria-invalid=move || error.get().is_some().then_some("true")
                prop:value=value
                on:input=move |event| {
                    take(session, &subject, field, &name, &event_target_value(&event), error);
                }
                on:change=move |event| left(session, notice, &event)
            />
            {offered}
            {two}
            <Said id=id.clone() error/>
            <Notice notice/>
        </div>
    }
    .into_any()
}

/// A text of many lines that grows as one types.
#[component]
pub fn AreaField(
    /// What it belongs to.
    subject: Subject,
    /// The field.
    field: &'static str,
    /// The visible label.
    #[prop(into)]
    label: String,
    /// A short help under the label.
    #[prop(into, optional)]
    hint: String,
    /// Grey text in the empty field; never the only help.
    #[prop(into, optional)]
    placeholder: String,
    /// Lines to begin with.
    #[prop(default = 2)]
    rows: u8,
    /// The label is read aloud but not shown.
    #[prop(optional)]
    quiet: bool,
) -> impl IntoView {
    let session = use_session();
    let id = format!("{}.{field}", subject.id);
    let error = RwSignal::new(None);
    let value = {
        let subject = subject.clone();
        move || session.text(&subject.id, field)
    };
    let notice = RwSignal::new(noticed(&untrack(&value)));
    let mirror = value.clone();
    let name = label.clone();
    let two = two_wordings(session, &subject.id, field);
    view! {
        <div class="field">
            <Caption id=id.clone() label hint=hint.clone() quiet/>
            // The hidden twin has the same text and so the same height: the field grows without a script.
            <div class="area-grow" data-text=move || format!("{} ", mirror())>
                <textarea
                    class="area"
                    dir="auto"
                    id=id.clone()
                    rows=rows
                    placeholder=placeholder
                    aria-describedby=described(&id, &hint)
                    aria-invalid=move || error.get().is_some().then_some("true")
                    prop:value=value
                    on:input=move |event| {
                        take(session, &subject, field, &name, &event_target_value(&event), error);
                    }
                    on:change=move |event| left(session, notice, &event)
                ></textarea>
            </div>
            {two}
            <Said id=id.clone() error/>
            <Notice notice/>
        </div>
    }
    .into_any()
}

/// The ids of the texts that explain a field.
pub(super) fn described(id: &str, hint: &str) -> String {
    if hint.is_empty() { format!("{id}.said") } else { format!("{id}.hint {id}.said") }
}

/// The label of a field and its hint.
#[component]
pub(super) fn Caption(
    /// The id of the field.
    id: String,
    /// The label.
    label: String,
    /// The hint.
    hint: String,
    /// Read aloud but not shown.
    quiet: bool,
) -> impl IntoView {
    let hint_id = format!("{id}.hint");
    let hint = (!hint.is_empty()).then(|| view! { <p class="field-hint" id=hint_id>{hint}</p> });
    view! {
        <label class=if quiet { "field-label visually-hidden" } else { "field-label" } for=id>{label}</label>
        {hint}
    }
    .into_any()
}

/// The place beside a field where it says what is wrong with what was typed.
#[component]
pub fn Said(
    /// The id of the field.
    id: String,
    /// What is wrong, if anything.
    error: RwSignal<Option<String>>,
) -> impl IntoView {
    view! {
        <p class="field-error" id=format!("{id}.said") role="alert">
            {move || error.get().map(|text| format!("{} {text}", t(words::ERROR_MARK)))}
        </p>
    }
    .into_any()
}
