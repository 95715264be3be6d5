//! Taking readings in: one at a time, or many from a spreadsheet; and mending those that are there.

use leptos::prelude::*;

use super::super::said;
use super::super::solutions::folded;
use crate::document::{Edit, ItemId, order};
use crate::model::{
    Choice, PasteReason, Pasted, PastedReading, Reading, Thing, When, at_end, create, field, iso, parse_day,
    parse_number, parse_readings,
};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    Button, DayField, Icon, NumberField, Pick, Picture, count, dynamic, fill, flag, live, many, memo, number,
    options, press, t,
};
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Labelled, Word, step5 as words};

/// More rows than this are not previewed: the rest is said as a number.
const PREVIEWED: usize = 8;

/// What is typed before it is added.
#[derive(Clone, Copy)]
struct Draft {
    when: RwSignal<When>,
    date: RwSignal<String>,
    value: RwSignal<String>,
    error: RwSignal<Option<Word>>,
    pasted: RwSignal<String>,
}

/// The fields to add readings with, and the readings.
pub fn readings(measure: ItemId) -> AnyView {
    let session = use_session();
    let begun = session.peek(|document| !Reading::of(document, &measure).is_empty());
    let draft = Draft {
        when: RwSignal::new(if begun { When::After } else { When::Before }),
        date: RwSignal::new(said::narrow_day(App::current().today())),
        value: RwSignal::new(String::new()),
        error: RwSignal::new(None),
        pasted: RwSignal::new(String::new()),
    };
    let total = {
        let id = measure.clone();
        move || session.children(Reading::KIND, &id).len()
    };
    let none = {
        let total = total.clone();
        flag(move || total() == 0)
    };
    let title = live(move || fill(words::ALL_READINGS, &[("n", &total().to_string())]));
    let (for_paste, for_all) = (measure.clone(), measure.clone());
    view! {
        <section class="stack">
            <h4>{t(words::READINGS)}</h4>
            {side(&measure, draft)}
            {single(&measure, draft)}
            {folded(live(|| t(words::PASTE).to_owned()), move || paste(&for_paste, draft))}
            <div hidden=none>{folded(title, move || all(for_all.clone()))}</div>
        </section>
    }
    .into_any()
}

/// Before or after: holds for what is typed and for what is pasted.
fn side(measure: &str, draft: Draft) -> AnyView {
    let radio = |when: When| {
        let id = format!("{measure}.{}", when.code());
        view! {
            <label class="choice" for=id.clone()>
                <input
                    type="radio"
                    id=id.clone()
                    name=format!("{measure}.draft")
                    prop:checked=flag(move || draft.when.get() == when)
                    on:change=move |_| draft.when.set(when)
                />
                <span>{t(when.word())}</span>
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset class="field choices">
            <legend class="field-label">{t(words::READING_WHEN)}</legend>
            <div class="choice-row">{many(When::ALL.iter().copied(), radio)}</div>
        </fieldset>
    }
    .into_any()
}

/// One reading: date and number, Enter adds it.
fn single(measure: &str, draft: Draft) -> AnyView {
    let session = use_session();
    let (date_id, value_id) = (format!("{measure}.date"), format!("{measure}.value"));
    let (hint_id, error_id) = (format!("{date_id}.hint"), format!("{measure}.error"));
    let add = {
        let (measure, date_id, value_id) = (measure.to_owned(), date_id.clone(), value_id.clone());
        move |event: web_sys::SubmitEvent| {
            event.prevent_default();
            let Ok(date) = parse_day(&draft.date.get_untracked()) else {
                draft.error.set(Some(words::READING_BAD_DATE));
                focus_later(date_id.clone());
                return;
            };
            focus_later(value_id.clone());
            let Some(value) = parse_number(&draft.value.get_untracked()) else {
                draft.error.set(Some(words::READING_BAD_VALUE));
                return;
            };
            let reading = PastedReading { line: 1, date, value };
            let when = draft.when.get_untracked();
            session.commit(t(words::STEP_READING), creations(session, &measure, when, &[reading]));
            draft.error.set(None);
            draft.value.set(String::new());
            let what = format!("{}, {}", t(when.word()), name_of(&reading));
            App::current().tell(fill(words::READING_ADDED, &[("what", &what)]), true);
        }
    };
    let input = |id: String, label: Word, text: RwSignal<String>, described: String| {
        view! {
            <div class="field">
                <label class="field-label" for=id.clone()>{t(label)}</label>
                <input
                    type="text"
                    class="line line-day"
                    id=id
                    autocomplete="off"
                    inputmode=if label == words::READING_VALUE { "decimal" } else { "text" }
                    aria-describedby=described
                    prop:value=live(move || text.get())
                    on:input=move |event| text.set(event_target_value(&event))
                />
            </div>
        }
        .into_any()
    };
    let error = live(move || draft.error.get().map(|word| t(word).to_owned()).unwrap_or_default());
    view! {
        <form class="reading-form" on:submit=add>
            {input(date_id, words::READING_DATE, draft.date, format!("{hint_id} {error_id}"))}
            {input(value_id, words::READING_VALUE, draft.value, error_id.clone())}
            <button type="submit" class="btn">{t(words::READING_ADD)}</button>
        </form>
        <p class="field-hint" id=hint_id>{t(words::READING_DATE_HINT)}</p>
        <p class="field-error" id=error_id role="alert">{error}</p>
    }
    .into_any()
}

/// The edits that add readings, in their order.
fn creations(session: Session, measure: &str, when: When, readings: &[PastedReading]) -> Vec<Edit> {
    let last = session.peek(at_end::<Reading>);
    let places = order::spread(Some(&last), None, readings.len());
    let one = |(reading, pos): (&PastedReading, String)| {
        let mut fields = vec![field(Reading::when, when.code()), field(Reading::value, reading.value)];
        fields.extend(reading.date.map(|date| field(Reading::date, iso(date))));
        create::<Reading>(session.fresh_id(), measure, &pos, fields)
    };
    readings.iter().zip(places).map(one).collect()
}

fn name_of(reading: &PastedReading) -> String {
    let date = reading.date.map_or_else(|| t(words::NO_DATE).to_owned(), said::narrow_day);
    format!("{date}: {}", number(reading.value))
}

/// Many readings: what is read is shown before it is added, and what cannot be read stays in the field.
fn paste(measure: &str, draft: Draft) -> AnyView {
    let session = use_session();
    let id = format!("{measure}.paste");
    let hint = format!("{id}.hint");
    let parsed = memo(move || parse_readings(&draft.pasted.get()));
    let add = {
        let (measure, id) = (measure.to_owned(), id.clone());
        move |()| {
            let Pasted { readings, problems } = parsed.get_untracked();
            let edits = creations(session, &measure, draft.when.get_untracked(), &readings);
            session.commit(fill(words::STEP_READINGS, &[("n", &readings.len().to_string())]), edits);
            let rest: Vec<String> = problems.into_iter().map(|problem| problem.text).collect();
            draft.pasted.set(rest.join("\n"));
            App::current().tell(count(words::PASTED_ONE, words::PASTED_MANY, readings.len()), true);
            focus_later(id.clone());
        }
    };
    let button = live(move || match parsed.with(|parsed| parsed.readings.len()) {
        0 => t(words::PASTE_NOTHING).to_owned(),
        n => {
            let word = if n == 1 { words::PASTE_ADD_ONE } else { words::PASTE_ADD_MANY };
            fill(word, &[("n", &n.to_string()), ("when", t(draft.when.get().word()))])
        }
    });
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{t(words::PASTE_LABEL)}</label>
            <p class="field-hint" id=hint.clone()>{t(words::PASTE_HINT)}</p>
            <textarea
                class="area paste"
                rows="5"
                id=id
                aria-describedby=hint
                prop:value=live(move || draft.pasted.get())
                on:input=move |event| draft.pasted.set(event_target_value(&event))
            ></textarea>
        </div>
        <p class="visually-hidden" role="status">{live(move || parsed.with(heard))}</p>
        {dynamic(move || parsed.with(preview))}
        <Button text=button press=add disabled=flag(move || parsed.with(|parsed| parsed.readings.is_empty()))/>
    }
    .into_any()
}

/// How many lines were read and how many were not, for those who hear the page.
fn heard(parsed: &Pasted) -> String {
    let Pasted { readings, problems } = parsed;
    let read =
        (!readings.is_empty()).then(|| count(words::READINGS_ONE, words::READINGS_MANY, readings.len()));
    let wrong = (!problems.is_empty())
        .then(|| count(words::PASTE_PROBLEMS_ONE, words::PASTE_PROBLEMS_MANY, problems.len()));
    read.into_iter().chain(wrong).collect::<Vec<_>>().join(". ")
}

fn preview(parsed: &Pasted) -> AnyView {
    let Pasted { readings, problems } = parsed;
    let row = |reading: &PastedReading| {
        let date = reading.date.map_or_else(|| t(words::NO_DATE).to_owned(), said::narrow_day);
        view! { <tr><td>{reading.line.to_string()}</td><td>{date}</td><td>{number(reading.value)}</td></tr> }
            .into_any()
    };
    let rows = (!readings.is_empty()).then(|| {
        let rest = readings.len().saturating_sub(PREVIEWED);
        let rest = (rest > 0)
            .then(|| view! { <p class="note">{fill(words::PASTE_MORE, &[("n", &rest.to_string())])}</p> });
        view! {
            <div class="table-wrap" tabindex="0" role="group" aria-label=t(words::PASTE_PREVIEW)>
                <table class="table">
                    <caption>{t(words::PASTE_PREVIEW)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t(words::PASTE_LINE)}</th>
                            <th scope="col">{t(words::READING_DATE)}</th>
                            <th scope="col">{t(words::READING_VALUE)}</th>
                        </tr>
                    </thead>
                    <tbody>{many(readings.iter().take(PREVIEWED), row)}</tbody>
                </table>
            </div>
            {rest}
        }
    });
    let problem = |problem: &crate::model::PasteProblem| {
        let reason = match problem.reason {
            PasteReason::NotANumber => words::PASTE_NO_NUMBER,
            PasteReason::NoSuchDate => words::PASTE_NO_DATE,
            PasteReason::TooManyColumns => words::PASTE_COLUMNS,
        };
        let short: String = problem.text.trim().chars().take(60).collect();
        let parts = [("line", problem.line.to_string()), ("text", short), ("reason", t(reason).to_owned())];
        let parts: Vec<(&str, &str)> = parts.iter().map(|(name, text)| (*name, text.as_str())).collect();
        view! { <li>{fill(words::PASTE_PROBLEM, &parts)}</li> }.into_any()
    };
    let wrong = (!problems.is_empty()).then(|| {
        view! {
            <div class="callout">
                <p>{count(words::PASTE_PROBLEMS_ONE, words::PASTE_PROBLEMS_MANY, problems.len())}</p>
                <ul>{many(problems.iter().take(PREVIEWED), problem)}</ul>
            </div>
        }
    });
    view! { {rows} {wrong} }.into_any()
}

/// Every reading in a table, each to be mended where it stands.
fn all(measure: ItemId) -> AnyView {
    let session = use_session();
    let rows = move |id: ItemId| row(session, id);
    view! {
        <div class="table-wrap">
            <table class="table readings">
                <thead>
                    <tr>
                        <th scope="col">{t(words::READING_WHEN_ROW)}</th>
                        <th scope="col">{t(words::READING_DATE)}</th>
                        <th scope="col">{t(words::READING_VALUE)}</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || session.children(Reading::KIND, &measure) key=|id| id.clone() children=rows/>
                </tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(session: Session, id: ItemId) -> AnyView {
    let subject = || Subject::of::<Reading>(id.as_str());
    let label = {
        let id = id.clone();
        live(move || {
            let reading: Reading = session.thing(&id);
            let what =
                PastedReading { line: 0, date: reading.date, value: reading.value.unwrap_or_default() };
            fill(words::READING_DELETE, &[("what", &name_of(&what))])
        })
    };
    let remove = {
        let id = id.clone();
        press(move || {
            let parent = session.peek(|document| Reading::get(document, &id)).map(|reading| reading.parent);
            session.remove(t(words::STEP_READING_DELETE), &id);
            App::current().tell(t(words::READING_DELETED).to_owned(), true);
            focus_later(format!("{}.value", parent.unwrap_or_default()));
        })
    };
    view! {
        <tr>
            <td><Pick subject=subject() field=Reading::when label=t(words::READING_WHEN_ROW) options={options::<When>()}/></td>
            <td><DayField subject=subject() field=Reading::date label=t(words::READING_DATE)/></td>
            <td><NumberField subject=subject() field=Reading::value label=t(words::READING_VALUE)/></td>
            <td>
                <button type="button" class="btn-icon" aria-label=label on:click=remove>
                    <Icon picture=Picture::Remove/>
                </button>
            </td>
        </tr>
    }
    .into_any()
}
