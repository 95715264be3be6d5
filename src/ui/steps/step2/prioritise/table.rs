//! Giving numbers in a table: quick for one who types.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{QUESTIONS, called, give, rating_of, value};
use crate::document::ItemId;
use crate::model::{Challenge, Rating, Thing, numbered, parse_number};
use crate::ui::app::App;
use crate::ui::parts::{dynamic, fill, live, many, memo, t};
use crate::ui::session::use_session;
use crate::words::{Word, step2 as words};

/// The numbers of one rater.
pub(super) fn view(label: &str) -> AnyView {
    let session = use_session();
    let label = label.to_owned();
    let all = memo(move || {
        session.watch(&[Challenge::KIND], |document| {
            let all = numbered(document).into_iter();
            all.map(|one| (one.challenge.id.clone(), called(one.number, &one.challenge.title)))
                .collect::<Vec<_>>()
        })
    });
    let heads = many(QUESTIONS, |(_, name, ..)| view! { <th scope="col">{t(name)}</th> }.into_any());
    let rows = dynamic(move || {
        many(all.get(), |(id, name)| {
            let cells = many(QUESTIONS, |(field, question, ..)| cell(&label, &id, &name, field, question));
            view! { <tr><th scope="row" dir="auto">{name.clone()}</th>{cells}</tr> }.into_any()
        })
    });
    view! {
        <p class="note">{t(words::RATE_TABLE_HINT)}</p>
        <div class="table-wrap">
            <table class="table rate-table">
                <thead><tr><th scope="col">{t(words::CHALLENGE)}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn cell(label: &str, id: &ItemId, name: &str, field: &'static str, question: Word) -> AnyView {
    let session = use_session();
    let now = {
        let (id, label) = (id.clone(), label.to_owned());
        memo(move || {
            session.watch(&[Rating::KIND], |document| value(rating_of(document, &id, &label).as_ref(), field))
        })
    };
    let text = move || now.get().map(|value| value.to_string()).unwrap_or_default();
    let spoken = fill(words::RATE_CELL, &[("what", t(question)), ("title", name)]);
    let typed: Box<dyn FnMut(web_sys::Event)> = Box::new({
        let (id, label) = (id.clone(), label.to_owned());
        move |event| {
            let typed = event_target_value(&event);
            let number =
                parse_number(&typed).filter(|number| (1..=5).any(|whole| f64::from(whole) == *number));
            if typed.trim().is_empty() || number.is_some() {
                give(session, &id, &label, field, number.map(|number| number as u8));
                return;
            }
            App::current().say(words::RATE_NOT_1_TO_5);
            if let Some(input) = event.target().and_then(|it| it.dyn_into::<web_sys::HtmlInputElement>().ok())
            {
                input.set_value(&untrack(text));
            }
        }
    });
    view! {
        <td>
            <input
                type="text"
                inputmode="numeric"
                class="line"
                autocomplete="off"
                aria-label=spoken
                prop:value=live(text)
                on:change=typed
            />
        </td>
    }
    .into_any()
}
