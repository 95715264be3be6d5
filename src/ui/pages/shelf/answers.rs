//! Answers to somebody's questions that were begun in this browser. Who answers has no process here, so without this
//! the front page would look as if nothing lay here.

use leptos::prelude::*;

use super::bin::tool;
use super::desk::Ask;
use crate::ui::app::App;
use crate::ui::parts::{Look, dynamic, many, t};
use crate::ui::route::{Place, Route};
use crate::words::{common, shelf as words};

/// The card. Not there while there is no answer.
pub fn answers() -> AnyView {
    let app = App::current();
    dynamic(move || {
        app.shelf_changes().track();
        let begun = app.shelf().begun_answers();
        if begun.is_empty() {
            return ().into_any();
        }
        let rows = many(begun, row);
        view! {
            <section class="card">
                <h2>{t(words::ANSWERS)}</h2>
                <p class="note">{t(words::ANSWERS_HINT)}</p>
                <ul class="list">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn row((key, title): (String, String)) -> AnyView {
    let name = if title.trim().is_empty() { t(common::UNTITLED).to_owned() } else { title };
    let address = Route::Place(Place::Answer).to_hash();
    let label = format!("{}: {name}", t(words::ANSWER_GO_ON));
    view! {
        <li class="shelf-row">
            <p><strong dir="auto">{name.clone()}</strong></p>
            <div class="cluster">
                <a class="btn btn-main" href=address aria-label=label>{t(words::ANSWER_GO_ON)}</a>
                {tool(words::DELETE, &name, Look::Plain, move || {
                    App::current().desk().ask(Ask::DropAnswer(key.clone()));
                })}
            </div>
        </li>
    }
    .into_any()
}
