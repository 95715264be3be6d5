//! Quick capture: a line, Enter, the next. Under each line how far it is and the way to describe it.

use leptos::prelude::*;

use super::answers::{QUESTIONS, answered};
use super::{Standing, park, views, wall};
use crate::method::Tool;
use crate::model::{Challenge, Investigation, Theme, Thing};
use crate::ui::parts::{
    Fold, Things, back_to, challenge_status, challenge_title, count, details, dynamic, fill, many, t,
};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::describe as words;

/// The page with all challenges.
pub fn capture(session: Session) -> AnyView {
    let standing = Standing::of(session);
    let ids = Signal::derive(move || standing.with(|all| all.ids.clone()));
    view! {
        {views(session, false)}
        {park::folded("")}
        <section class="stack" aria-labelledby="capture">
            <h2 id="capture">{t(words::CAPTURE)}</h2>
            <Things
                kind=Challenge::KIND
                field=Challenge::title
                label=t(words::CHALLENGES)
                add=words::ADD_CHALLENGE
                empty=words::NONE_YET
                numbered=true
                only=ids
                under=details(move |id| dynamic(move || row(session, &id, standing)))
            />
            <Fold title=t(words::WALL)>{wall::wall(session, standing)}</Fold>
        </section>
    }
    .into_any()
}

/// What stands under a line: the way to describe it, its theme, where it came from, where it is.
fn row(session: Session, id: &str, standing: Memo<Standing>) -> AnyView {
    let challenge: Challenge = session.thing(id);
    let outcome = session.only::<Investigation>(id).outcome;
    let status = challenge_status(&challenge, outcome).map(|word| t(word).to_owned());
    let theme = challenge.theme.as_ref().map(|theme| session.text(theme, Theme::name));
    let holds = standing.with(|all| all.holds.get(id).copied());
    let holds = holds.map(|number| count(words::HOLDS_ONE, words::HOLDS_MANY, number));
    let origin = [
        (challenge.beforehand, words::FROM_BEFOREHAND),
        (challenge.from.is_some(), words::FROM_POINT),
        (!challenge.follows.trim().is_empty(), words::FROM_EARLIER),
    ];
    let origin = origin.into_iter().filter(|(is, _)| *is).map(|(_, word)| t(word).to_owned());
    let tags = theme.into_iter().chain(holds).chain(origin).chain(status).filter(|tag| !tag.is_empty());
    let tags = many(tags, |tag| view! { <span class="tag" dir="auto">{tag}</span> }.into_any());
    let (said, all) = (answered(&challenge).to_string(), QUESTIONS.to_string());
    let title = challenge_title(&challenge.title);
    let label = fill(words::DESCRIBE_LABEL, &[("what", &title), ("n", &said), ("all", &all)]);
    let page = Page::Thing(Tool::Describe, challenge.id);
    view! {
        <div class="cluster row-ways">
            <a class="btn-quiet" href=back_to(session, page) aria-label=label>
                {fill(words::DESCRIBE_ONE, &[("n", &said), ("all", &all)])}
            </a>
            {tags}
        </div>
    }
    .into_any()
}
