//! A step: what it is for, how far the group is, its tools, and guidance that folds away.

mod art;
mod guidance;
mod state;

pub use art::StepArt;
pub use state::{Asked, StateControl, state_class, state_words};

use leptos::prelude::*;

use crate::method::{STEPS, Tool};
use crate::model::StepState;
use crate::model::progress::is_light;
use crate::ui::parts::{
    Fold, Icon, Picture, back_to, crumb, crumb_link, dynamic, fill, guide, live, many, memo, t, worth_in_step,
};
use crate::ui::route::Page;
use crate::ui::session::use_session;
use crate::words::{Word, overview as words};

use super::progress::{ToolState, step_shown};
use guidance::Guidance;
use state::BackingHistory;

/// A step.
#[component]
pub fn StepPage(
    /// 0 to 6.
    step: u8,
) -> impl IntoView {
    let session = use_session();
    let texts = guide().step(step);
    let shown = memo(move || session.all(|document| step_shown(document, step)));
    let suggestion = Signal::derive(move || {
        shown.with(|shown| shown.as_ref().map_or(StepState::NotStarted, |shown| shown.suggestion))
    });
    let asked: Asked = RwSignal::new(None);
    let missing = dynamic(move || {
        let lines = shown.with(|shown| shown.as_ref().map(|shown| shown.missing.clone()).unwrap_or_default());
        missing_list(lines)
    });
    let tools = dynamic(move || {
        let tools = shown.with(|shown| shown.as_ref().map(|shown| shown.tools.clone()).unwrap_or_default());
        if tools.is_empty() {
            return view! { <p class="note">{t(words::STEP_IN_LIGHT)}</p> }.into_any();
        }
        let cards = many(tools, |tool| tool_card(&tool));
        view! { <ul class="grid tool-cards">{cards}</ul> }.into_any()
    });
    let does = many(&texts.does, |line| view! { <li>{line.as_str()}</li> }.into_any());
    let is_missing = live(move || {
        let none = shown.with(|shown| shown.as_ref().is_none_or(|shown| shown.missing.is_empty()));
        t(if none { words::LACKING_NOTHING } else { words::LACKING }).to_owned()
    });
    // The light meeting has no steps: who comes here anyway is shown the way back to it.
    let light = session.peek(is_light);
    let kicker = if light {
        crumb_link(session, step)
    } else {
        view! { <p class="crumb">{crumb(step)}</p> }.into_any()
    };
    let [before, after] =
        [step.checked_sub(1), Some(step + 1).filter(|&next| next <= STEPS)].map(|to| to.filter(|_| !light));
    view! {
        <article class=format!("page step step-{step}")>
            <header class="page-head step-head">
                <div class="step-title">
                    {kicker}
                    <h1 tabindex="-1" id="heading">{texts.name.as_str()}</h1>
                    <p class="lead">{texts.purpose.as_str()}</p>
                </div>
                <StepArt step/>
            </header>
            <section class="stack" aria-labelledby="step-tools">
                <h2 id="step-tools">{t(words::TOOLS)}</h2>
                {tools}
            </section>
            {worth_in_step(step)}
            <section class="step-columns">
                <div class="card">
                    <h2>{t(words::STEP_DOES)}</h2>
                    <ul>{does}</ul>
                </div>
                <div class="card">
                    <h2>{is_missing}</h2>
                    {missing}
                </div>
            </section>
            <section class="card" aria-labelledby="step-state">
                <h2 id="step-state">{t(words::STEP_HOW_FAR)}</h2>
                <StateControl step suggestion asked/>
                <Fold title=t(words::BACKING_HISTORY)><BackingHistory step asked/></Fold>
            </section>
            <Guidance step/>
            <nav class="onward" aria-label=t(words::ONWARD)>
                {neighbour(before, words::STEP_PREVIOUS, Picture::Back, "btn-quiet")}
                <a class="btn-quiet" href=back_to(session, Page::Overview)>{t(words::TO_OVERVIEW)}</a>
                {neighbour(after, words::STEP_NEXT, Picture::Next, "btn onward-next")}
            </nav>
        </article>
    }
    .into_any()
}

/// What is missing, as a list; nothing where nothing is.
pub fn missing_list(lines: Vec<String>) -> AnyView {
    if lines.is_empty() {
        return ().into_any();
    }
    let lines = many(lines, |line| view! { <li dir="auto">{line}</li> }.into_any());
    view! { <ul class="missing">{lines}</ul> }.into_any()
}

/// A tool with its one line, its time and how far it is.
pub fn tool_card(tool: &ToolState) -> AnyView {
    let session = use_session();
    let (line, minutes) = match &tool.page {
        Page::Tool(of) => about(*of),
        Page::LightPart(part) => {
            let known = guide().light.steps.iter().find(|one| one.id == *part);
            known.map(|one| (one.text.as_str(), span(one.minutes))).unwrap_or_default()
        }
        _ => Default::default(),
    };
    let class = if tool.complete {
        "tag tag-good"
    } else if tool.started {
        "tag state-ongoing"
    } else {
        "tag state-none"
    };
    view! {
        <li class="card tool-card">
            <h3><a href=back_to(session, tool.page.clone())>{tool.name}</a></h3>
            <p>{line}</p>
            <p class="cluster"><span class=class>{tool.status.clone()}</span><span class="note">{minutes}</span></p>
        </li>
    }
    .into_any()
}

/// The line of a tool and the minutes that it takes.
fn about(tool: Tool) -> (&'static str, String) {
    let texts = guide().tool(tool);
    (&texts.line, span(texts.minutes))
}

fn span([from, to]: [u16; 2]) -> String {
    fill(words::STEP_MINUTES, &[("a", &from.to_string()), ("b", &to.to_string())])
}

fn neighbour(step: Option<u8>, word: Word, picture: Picture, class: &'static str) -> AnyView {
    let session = use_session();
    let Some(step) = step else { return ().into_any() };
    view! {
        <a class=class href=back_to(session, Page::Step(step))>
            <Icon picture/>
            {fill(word, &[("step", &guide().step(step).short)])}
        </a>
    }
    .into_any()
}
