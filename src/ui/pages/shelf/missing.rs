//! The address names a process that is not open: why, and what to do.

use leptos::prelude::*;

use super::actions::take_raw;
use super::import::{pick_files, picker};
use super::problems::load_problem;
use crate::shelf::LoadProblem;
use crate::ui::app::{App, Trouble};
use crate::ui::parts::{Button, Picture, dynamic, t};
use crate::ui::route::Route;
use crate::words::{keeping, shelf as words, storage};

/// The page that stands where the process should be.
pub fn missing(id: &str) -> AnyView {
    let id = id.to_owned();
    dynamic(move || {
        let trouble = App::current().trouble().get();
        let (title, said) = match &trouble {
            Some(Trouble::Load(problem)) => load_problem(problem),
            Some(Trouble::Erased) => (words::ERASED_ELSEWHERE_TITLE, words::ERASED_ELSEWHERE),
            None => load_problem(&LoadProblem::Missing),
        };
        let has_raw = matches!(trouble, Some(Trouble::Load(LoadProblem::Unreadable | LoadProblem::Newer)));
        let id = id.clone();
        let raw = has_raw.then(|| {
            view! {
                <section class="stack">
                    <p>{t(words::RAW_HINT)}</p>
                    <div><Button text=t(words::RAW) picture=Picture::File press=move |()| take_raw(&id)/></div>
                </section>
            }
        });
        let touched = has_raw.then(|| view! { <p>{t(keeping::NOT_TOUCHED)}</p> });
        view! {
            <article class="page">
                <header class="page-head">
                    <h1 tabindex="-1" id="heading">{t(title)}</h1>
                    <p class="lead">{t(said)}</p>
                </header>
                {(!App::current().keeps_by_choice()).then(|| view! { <p>{t(storage::IS_OFF)}</p> })}
                {touched}
                {raw}
                <div class="cluster">
                    <a class="btn btn-main" href=Route::Shelf.to_hash()>{t(words::TO_SHELF)}</a>
                    <Button text=t(words::OPEN_FILE) picture=Picture::File press=move |()| pick_files()/>
                </div>
                {picker()}
            </article>
        }
        .into_any()
    })
}
