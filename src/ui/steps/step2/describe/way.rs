//! Where a challenge came from, and where it is now.

use leptos::prelude::*;

use crate::method::Tool;
use crate::model::flow::{Place, destinations};
use crate::model::{Attention, Challenge, Investigation, Selection, Solution, Thing};
use crate::ui::parts::{challenge_title, fill, guide, many, t, trail};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::{Labelled, describe as words};

/// The list before the start, a point of attention, an earlier process.
pub fn back(session: Session, id: &str) -> AnyView {
    let challenge: Challenge = session.thing(id);
    let checklist = challenge.beforehand.then(|| {
        let name = &guide().tool(Tool::Checklist).name;
        trail(session, words::CAME_FROM, name, Page::Tool(Tool::Checklist), "")
    });
    let point = challenge.from.map(|point| (session.text(&point, Attention::text), point));
    let point = point.filter(|(text, _)| !text.is_empty()).map(|(text, point)| {
        trail(session, words::CAME_FROM, &text, Page::Thing(Tool::Attention, point), "")
    });
    let earlier = Some(challenge.follows).filter(|title| !title.trim().is_empty()).map(|title| {
        let said = fill(words::EARLIER, &[("title", &title)]);
        view! { <p class="trail">{t(words::CAME_FROM)} " " {said}</p> }
    });
    view! { {checklist} {point} {earlier} }.into_any()
}

/// What was decided or found out, where that leads, and the solutions.
pub fn on(session: Session, id: &str) -> AnyView {
    let challenge: Challenge = session.thing(id);
    let outcome = session.only::<Investigation>(id).outcome;
    let investigate = || Page::Thing(Tool::Investigate, id.to_owned());
    let stands = match (outcome, challenge.selection) {
        (Some(outcome), _) => trail(session, words::STANDS, t(outcome.word()), investigate(), ""),
        (None, Some(Selection::Chosen)) => {
            trail(session, words::STANDS, t(Selection::Chosen.word()), investigate(), "")
        }
        (None, selection) => {
            let name = guide().tool(Tool::Prioritise).name.as_str();
            let page = Page::Tool(Tool::Prioritise);
            match selection {
                Some(not_now) => trail(session, words::STANDS, t(not_now.word()), page, ""),
                None => trail(session, words::GOES_ON, name, page, ""),
            }
        }
    };
    let next = many(outcome.map(destinations).unwrap_or_default(), |place| goes_on(session, *place));
    let solutions = session.watch(&[Solution::KIND], Solution::all).into_iter();
    let solutions = many(solutions.filter(|one| one.challenges.iter().any(|its| its == id)), |one| {
        trail(session, words::SOLUTION, &challenge_title(&one.title), Page::Thing(Tool::Assess, one.id), "")
    });
    view! { {stands} {next} {solutions} }.into_any()
}

fn goes_on(session: Session, place: Place) -> AnyView {
    match place {
        Place::Decisions => trail(session, words::GOES_ON, t(words::DECISIONS), Page::Decisions, ""),
        Place::Tool(_, id) => match Tool::from_id(id) {
            Some(tool) => trail(session, words::GOES_ON, &guide().tool(tool).name, Page::Tool(tool), ""),
            None => ().into_any(),
        },
    }
}
