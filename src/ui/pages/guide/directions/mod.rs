//! The four directions with their tasks: what is in place, a note, and the way from a task to an action.

mod compass;
mod task;

use leptos::prelude::*;

use super::page;
use crate::method::LeadDirection;
use crate::model::{Action, Arm, LeadTask, Strength, Thing};
use crate::ui::parts::{advice, guide, live, many, memo, t};
use crate::ui::route::Chapter;
use crate::ui::session::use_session;
use crate::words::{Word, directions as words};

/// The four directions with their tasks.
#[component]
pub fn Directions(
    /// The code of the task that is opened.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let arms = memo(move || {
        session.watch(&[LeadTask::KIND, Action::KIND], |document| crate::model::compass(document).to_vec())
    });
    let texts = &guide().directions;
    let open = open.unwrap_or_default();
    let parts = many(texts.directions.iter().enumerate(), |(at, one)| part(arms, at, one, &open));
    let body = view! { {compass::view(arms)} {advice(&["role"])} {parts} };
    page(Chapter::Directions, &texts.lead, body.into_any())
}

/// One direction: what it is about, how strong it is, its tasks.
fn part(arms: Memo<Vec<Arm>>, at: usize, texts: &'static LeadDirection, open: &str) -> AnyView {
    let strength = live(move || {
        arms.with(|arms| arms.get(at).map_or("", |arm| t(strength_word(arm.strength())))).to_owned()
    });
    let id = format!("direction-{}", texts.id);
    let heading = id.clone();
    let tasks = many(&texts.tasks, |one| task::view(one, one.id == open));
    view! {
        <section class="stack direction" aria-labelledby=heading>
            <div class="direction-head">
                <h2 id=id>{texts.name.as_str()}</h2>
                <span class="tag">{strength}</span>
                <p class="note">{texts.to.as_str()}</p>
            </div>
            <p>{texts.text.as_str()}</p>
            <ul class="list">{tasks}</ul>
        </section>
    }
    .into_any()
}

/// How strong a direction is, in a word.
fn strength_word(strength: Strength) -> Word {
    match strength {
        Strength::None => words::NONE,
        Strength::Thin => words::THIN,
        Strength::Growing => words::GROWING,
        Strength::Strong => words::STRONG,
    }
}
