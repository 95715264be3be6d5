//! The manager's guide: co-creation with citizens and others, led by a chef. It says «du».

mod apart;
mod beside;
mod cases;
mod directions;
mod front;
mod phases;
mod plane;
mod talks;
mod typology;

use leptos::prelude::*;

use crate::document::Item;
use crate::model::{Choice, Talk, TalkWith};
use crate::ui::parts::{back_to, guide, many, t};
use crate::ui::route::{Chapter, Page};
use crate::ui::session::use_session;
use crate::words::{Word, guide as words};

pub use beside::{around_name, beside, citizens};
pub use front::body as front_body;
pub use phases::{LINES, lines};

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

/// What a thing of a chapter is called on the page, for the title of the window; the chapter where it has no name.
pub fn thing_name(chapter: Chapter, thing: &str) -> String {
    let point = (chapter == Chapter::Phases).then(|| phases::name(thing)).flatten();
    point.unwrap_or_else(|| t(name(chapter)).to_owned())
}

/// What a thing is called whose parent is a code of the guide: a point, a bottom line, a task, a case.
pub fn called(kind: &str, code: &str) -> Option<&'static str> {
    use crate::model::{BottomLine, CaseMark, CaseNote, Focus, LeadTask, Thing};
    match kind {
        Focus::KIND | BottomLine::KIND => guide().phases.called(code),
        LeadTask::KIND => guide().directions.task(code).map(|task| task.name.as_str()),
        CaseMark::KIND | CaseNote::KIND => guide().cases.case(code).map(|case| case.name.as_str()),
        _ => None,
    }
}

/// What a talk is called.
pub fn talk_called(talk: &Item) -> String {
    talks::called(TalkWith::from_code(talk.text(Talk::with)))
}

/// The frame of every chapter: where one is, the heading, one line, the chapter itself.
fn page(chapter: Chapter, lead: &'static str, body: AnyView) -> AnyView {
    let above: &[Chapter] = if chapter == Chapter::Front { &[] } else { &[Chapter::Front] };
    framed(above, t(name(chapter)).to_owned(), lead, body)
}

/// The frame of one thing of a chapter, at its own address.
fn thing_page(chapter: Chapter, title: String, lead: &'static str, body: AnyView) -> AnyView {
    framed(&[Chapter::Front, chapter], title, lead, body)
}

fn framed(above: &[Chapter], title: String, lead: &'static str, body: AnyView) -> AnyView {
    let session = use_session();
    let above = many(above.iter().enumerate(), |(at, chapter)| {
        let href = back_to(session, Page::Guide(*chapter));
        let between = (at > 0).then_some(" › ");
        view! { {between}<a href=href>{t(name(*chapter))}</a> }.into_any()
    });
    view! {
        <article class="page guide">
            <header class="page-head">
                <p class="crumb">{above}</p>
                <h1 tabindex="-1" id="heading">{title}</h1>
                <p class="lead">{lead}</p>
            </header>
            <div class="tool-body">{body}</div>
        </article>
    }
    .into_any()
}
