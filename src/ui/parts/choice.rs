//! Choices: one of few (radio buttons), one of many (a list), any of several (ticks), 1 to 5.

use crate::ui::parts::memo;
use leptos::prelude::*;
use serde_json::Value;

use super::{t, two_wordings};
use crate::model::{FieldType, Flag, member};
use crate::ui::session::{Subject, use_session};
use crate::words::{Labelled, common as words};

/// What can be chosen: the code that is kept and the text that is shown.
pub type Options = Vec<(String, String)>;

/// All members of a choice.
pub fn options<C: Labelled>() -> Options {
    C::ALL.iter().map(|choice| (choice.code().to_owned(), t(choice.word()).to_owned())).collect()
}

/// One of few, all of them in view. A quiet button takes the answer away again: a second press on the same
/// answer must not, since many people double-click.
#[component]
pub fn Choose(
    /// What it belongs to.
    subject: Subject,
    /// The field.
    field: &'static str,
    /// The visible label.
    #[prop(into)]
    label: String,
    /// What can be chosen.
    options: Options,
    /// A short help under the label.
    #[prop(into, optional)]
    hint: String,
    /// The label is read aloud but not shown.
    #[prop(optional)]
    quiet: bool,
    /// What is done with the answer instead of writing it alone: for an answer that sets something up.
    #[prop(optional, into)]
    take: Option<Callback<String>>,
) -> impl IntoView {
    let session = use_session();
    let group = format!("{}.{field}", subject.id);
    let chosen = {
        let id = subject.id.clone();
        memo(move || session.text(&id, field))
    };
    let clear_label = format!("{}: {label}", t(words::CLEAR_CHOICE));
    let name = label.clone();
    let two = two_wordings(session, &subject.id, field);
    let choose = take.unwrap_or_else(|| {
        Callback::new(move |code: String| session.write(&subject, field, &name, code, false))
    });
    let buttons =
        options.into_iter().map(|(code, text)| radio(&group, code, text, chosen, choose)).collect_view();
    let hint = (!hint.is_empty()).then(|| view! { <p class="field-hint">{hint}</p> });
    view! {
        <fieldset class="field choices">
            <legend class=if quiet { "field-label visually-hidden" } else { "field-label" }>{label}</legend>
            {hint}
            <div class="choice-row">
                {buttons}
                <button
                    type="button"
                    class="btn-link"
                    aria-label=clear_label
                    hidden=move || chosen.get().is_empty()
                    on:click=move |_| choose.run(String::new())
                >
                    {t(words::CLEAR_CHOICE)}
                </button>
            </div>
            {two}
        </fieldset>
    }
    .into_any()
}

fn radio(group: &str, code: String, text: String, chosen: Memo<String>, choose: Callback<String>) -> AnyView {
    let id = format!("{group}.{code}");
    let (value, is_code) = (code.clone(), code.clone());
    view! {
        <label class="choice" for=id.clone()>
            <input
                type="radio"
                id=id.clone()
                name=group.to_owned()
                value=value
                prop:checked=move || chosen.get() == is_code
                on:change=move |_| choose.run(code.clone())
            />
            <span>{text}</span>
        </label>
    }
    .into_any()
}

/// From 1 to 5, with words at the ends.
#[component]
pub fn Rate(
    /// What it belongs to.
    subject: Subject,
    /// The field.
    field: &'static str,
    /// The visible label.
    #[prop(into)]
    label: String,
    /// What 1 means.
    #[prop(into)]
    low: String,
    /// What 5 means.
    #[prop(into)]
    high: String,
) -> impl IntoView {
    let session = use_session();
    let group = format!("{}.{field}", subject.id);
    let chosen = {
        let id = subject.id.clone();
        memo(move || {
            let value = session.item(&id, |item| item.get(field).and_then(Value::as_f64));
            value.map(|value| value.to_string()).unwrap_or_default()
        })
    };
    let clear_label = format!("{}: {label}", t(words::CLEAR_CHOICE));
    let name = label.clone();
    let two = two_wordings(session, &subject.id, field);
    let choose = Callback::new(move |code: String| {
        let value = code.parse::<u8>().map_or(Value::Null, Value::from);
        session.write(&subject, field, &name, value, false);
    });
    let buttons = (1..=5)
        .map(|value: u8| radio(&group, value.to_string(), value.to_string(), chosen, choose))
        .collect_view();
    let ends = format!("1 = {low}, 5 = {high}");
    view! {
        <fieldset class="field choices rate">
            <legend class="field-label">{label}</legend>
            <p class="field-hint">{ends}</p>
            <div class="choice-row">
                {buttons}
                <button
                    type="button"
                    class="btn-link"
                    aria-label=clear_label
                    hidden=move || chosen.get().is_empty()
                    on:click=move |_| choose.run(String::new())
                >
                    {t(words::CLEAR_CHOICE)}
                </button>
            </div>
            {two}
        </fieldset>
    }
    .into_any()
}

/// One of many, from a list that opens. The first entry is no answer.
#[component]
pub fn Pick(
    /// What it belongs to.
    subject: Subject,
    /// The field.
    field: &'static str,
    /// The visible label.
    #[prop(into)]
    label: String,
    /// What can be chosen; may change while the page is open.
    #[prop(into)]
    options: Signal<Options>,
    /// The label is read aloud but not shown.
    #[prop(optional)]
    quiet: bool,
) -> impl IntoView {
    let session = use_session();
    let id = format!("{}.{field}", subject.id);
    let chosen = {
        let id = subject.id.clone();
        memo(move || session.text(&id, field))
    };
    let name = label.clone();
    let two = two_wordings(session, &subject.id, field);
    let entries = move || {
        let now = chosen.get();
        let entry = |(code, text): (String, String)| {
            let selected = code == now;
            view! { <option value=code selected=selected>{text}</option> }
        };
        options.get().into_iter().map(entry).collect_view()
    };
    view! {
        <div class="field">
            <label class=if quiet { "field-label visually-hidden" } else { "field-label" } for=id.clone()>
                {label}
            </label>
            <select
                class="line"
                id=id.clone()
                on:change=move |event| {
                    session.write(&subject, field, &name, event_target_value(&event), false);
                }
            >
                <option value="">{t(words::NOT_CHOSEN)}</option>
                {entries}
            </select>
            {two}
        </div>
    }
    .into_any()
}

/// Yes or no.
#[component]
pub fn Tick(
    /// What it belongs to.
    subject: Subject,
    /// The field.
    #[prop(into)]
    field: String,
    /// The visible label.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let session = use_session();
    let id = format!("{}.{field}", subject.id);
    let checked = {
        let (id, field) = (subject.id.clone(), field.clone());
        memo(move || session.item(&id, |item| Flag::read(item, &field)))
    };
    let name = label.clone();
    let two = two_wordings(session, &subject.id, &field);
    view! {
        <label class="choice choice-tick" for=id.clone()>
            <input
                type="checkbox"
                id=id.clone()
                prop:checked=move || checked.get()
                on:change=move |event| {
                    session.write(&subject, &field, &name, event_target_checked(&event), false);
                }
            />
            <span>{label}</span>
        </label>
        {two}
    }
    .into_any()
}

/// Any of several; each is a flag of its own, so two people can tick at once.
#[component]
pub fn Ticks(
    /// What it belongs to.
    subject: Subject,
    /// The name of the set.
    set: &'static str,
    /// The visible label.
    #[prop(into)]
    label: String,
    /// What can be ticked.
    options: Options,
    /// A short help under the label.
    #[prop(into, optional)]
    hint: String,
) -> impl IntoView {
    let ticks = options
        .into_iter()
        .map(|(code, text)| view! { <Tick subject=subject.clone() field=member(set, &code) label=text/> })
        .collect_view();
    let hint = (!hint.is_empty()).then(|| view! { <p class="field-hint">{hint}</p> });
    view! {
        <fieldset class="field choices">
            <legend class="field-label">{label}</legend>
            {hint}
            <div class="choice-row">{ticks}</div>
        </fieldset>
    }
    .into_any()
}

/// Any of the other things of the process, such as the challenges that a solution is for.
#[component]
pub fn TickRefs(
    /// What it belongs to.
    subject: Subject,
    /// The name of the set.
    set: &'static str,
    /// The visible label.
    #[prop(into)]
    label: String,
    /// What can be ticked: ids and names; may change while the page is open.
    #[prop(into)]
    options: Signal<Options>,
    /// What is said where there is nothing to tick.
    #[prop(into)]
    empty: String,
) -> impl IntoView {
    let ticks = move || {
        let all = options.get();
        if all.is_empty() {
            return view! { <p class="field-hint">{empty.clone()}</p> }.into_any();
        }
        let tick = |(id, text): (String, String)| {
            view! { <Tick subject=subject.clone() field=member(set, &id) label=text/> }
        };
        all.into_iter().map(tick).collect_view().into_any()
    };
    view! {
        <fieldset class="field choices">
            <legend class="field-label">{label}</legend>
            <div class="choice-row">{ticks}</div>
        </fieldset>
    }
    .into_any()
}
