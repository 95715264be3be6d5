//! The checklist and the six steps as a list of tasks in any order; in the light variant the parts of the meeting.

use leptos::prelude::*;

use crate::method::STEPS;
use crate::model::StepState;
use crate::ui::pages::progress::{StepShown, ToolState};
use crate::ui::pages::step::{Asked, StateControl, missing_list, state_class, state_words};
use crate::ui::parts::{back_to, crumb, dynamic, fill, guide, live, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::{Word, overview as words};

use super::State;

/// The whole process.
pub fn full(session: Session, state: State) -> AnyView {
    let steps = many(0..=STEPS, |step| task(session, state, step));
    section(words::TASKS, words::TASKS_LEAD, steps)
}

/// The light meeting.
pub fn light(session: Session, state: State) -> AnyView {
    let parts = dynamic(move || {
        let tools =
            state.with(|state| state.0.iter().flat_map(|step| step.tools.clone()).collect::<Vec<_>>());
        many(tools, |tool| {
            view! {
                <li class="task">
                    <div class="task-line">
                        <a class="task-name" href=back_to(session, tool.page.clone())>{tool.name}</a>
                        {status(&tool)}
                    </div>
                </li>
            }
            .into_any()
        })
    });
    let parts = view! {
        {parts}
        <li class="task"><a class="btn" href=back_to(session, Page::Light)>{t(words::LIGHT)}</a></li>
    };
    section(words::LIGHT_PARTS, words::TASKS_LEAD, parts.into_any())
}

fn section(title: Word, lead: Word, rows: AnyView) -> AnyView {
    view! {
        <section class="stack" aria-labelledby="tasks">
            <div>
                <h2 id="tasks">{t(title)}</h2>
                <p class="note">{t(lead)}</p>
            </div>
            <ul class="tasks">{rows}</ul>
        </section>
    }
    .into_any()
}

fn task(session: Session, state: State, step: u8) -> AnyView {
    let shown = memo(move || state.with(|state| state.0.iter().find(|shown| shown.step == step).cloned()));
    let read = move |read: fn(&StepShown) -> String| {
        live(move || shown.with(|shown| shown.as_ref().map(read).unwrap_or_default()))
    };
    let suggestion = Signal::derive(move || {
        shown.with(|shown| shown.as_ref().map_or(StepState::NotStarted, |shown| shown.suggestion))
    });
    let asked: Asked = RwSignal::new(None);
    let name = guide().step(step).short.as_str();
    let status_id = format!("status-{step}");
    let first = read(|shown| {
        let quiet = matches!(shown.state, StepState::NotStarted | StepState::Done | StepState::NotRelevant);
        if quiet { String::new() } else { shown.missing.first().cloned().unwrap_or_default() }
    });
    let more = dynamic(move || {
        let Some(shown) = shown.get() else { return ().into_any() };
        let tools = many(shown.tools, |tool| {
            view! {
                <li><a href=back_to(session, tool.page.clone())>{tool.name}</a> {status(&tool)}</li>
            }
            .into_any()
        });
        let lacking = if shown.missing.is_empty() { words::LACKING_NOTHING } else { words::LACKING };
        view! {
            <div class="task-columns">
                <div><h3>{t(lacking)}</h3>{missing_list(shown.missing)}</div>
                <div><h3>{t(words::TOOLS)}</h3><ul class="task-tools">{tools}</ul></div>
            </div>
        }
        .into_any()
    });
    view! {
        <li class=format!("task step-{step}")>
            <div class="task-line">
                <span class="side-number" aria-hidden="true">{step}</span>
                <span class="task-text">
                    <a class="task-name" href=back_to(session, Page::Step(step)) aria-describedby=status_id.clone()>
                        <span class="visually-hidden">{format!("{}: ", crumb(step))}</span>
                        {name}
                    </a>
                    <span class="note" dir="auto">{first}</span>
                </span>
                <span
                    id=status_id
                    class=live(move || shown.with(|shown| state_class(shown.as_ref().map_or(StepState::NotStarted, |shown| shown.state)).to_owned()))
                >
                    {read(state_words)}
                </span>
            </div>
            <details class="more">
                <summary>
                    <span aria-hidden="true">{t(words::TASK_MORE)}</span>
                    <span class="visually-hidden">{fill(words::TASK_MORE_OF, &[("step", name)])}</span>
                </summary>
                <div class="task-more">
                    <StateControl step suggestion asked/>
                    {more}
                </div>
            </details>
        </li>
    }
    .into_any()
}

fn status(tool: &ToolState) -> AnyView {
    let class = if tool.complete {
        "tag tag-good"
    } else if tool.started {
        "tag state-ongoing"
    } else {
        "tag state-none"
    };
    view! { <span class=class>{tool.status.clone()}</span> }.into_any()
}
