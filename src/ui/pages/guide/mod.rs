//! The manager's guide: co-creation with citizens and others, led by a chef. It says «du».

mod apart;
mod cases;
mod directions;
mod front;
mod phases;
mod talks;
mod typology;

use leptos::prelude::*;

use crate::ui::parts::{back_to, t};
use crate::ui::route::{Chapter, Page};
use crate::ui::session::use_session;
use crate::words::{Word, guide as words};

/// A chapter, with one thing opened or none.
pub fn chapter(chapter: Chapter, open: Option<String>) -> AnyView {
    match chapter {
        Chapter::Front => view! { <front::Front/> }.into_any(),
        Chapter::Phases => view! { <phases::Phases open/> }.into_any(),
        Chapter::Directions => view! { <directions::Directions open/> }.into_any(),
        Chapter::Typology => view! { <typology::Typology open/> }.into_any(),
        Chapter::Cases => view! { <cases::Cases open/> }.into_any(),
        Chapter::Talks => view! { <talks::Talks open/> }.into_any(),
        Chapter::Apart => view! { <apart::Apart/> }.into_any(),
    }
}

/// What a chapter is called.
pub fn name(chapter: Chapter) -> Word {
    match chapter {
        Chapter::Front => words::FRONT,
        Chapter::Phases => words::PHASES,
        Chapter::Directions => words::DIRECTIONS,
        Chapter::Typology => words::TYPOLOGY,
        Chapter::Cases => words::CASES,
        Chapter::Talks => words::TALKS,
        Chapter::Apart => words::APART,
    }
}

/// The frame of every chapter: where one is, the heading, one line, the chapter itself.
fn page(chapter: Chapter, lead: &'static str, body: AnyView) -> AnyView {
    let session = use_session();
    let front = (chapter != Chapter::Front).then(|| {
        let href = back_to(session, Page::Guide(Chapter::Front));
        view! { <p class="crumb"><a href=href>{t(words::FRONT)}</a></p> }
    });
    view! {
        <article class="page guide">
            <header class="page-head">
                {front}
                <h1 tabindex="-1" id="heading">{t(name(chapter))}</h1>
                <p class="lead">{lead}</p>
            </header>
            <div class="tool-body">{body}</div>
        </article>
    }
    .into_any()
}
