//! The light variant: one meeting, part by part, on one page.

mod enough;
mod parts;

use leptos::prelude::*;

use crate::method::LightStep;
use crate::model::progress::is_light;
use crate::model::{Process, Thing};
use crate::ui::app::focus_later;
use crate::ui::parts::{Fold, fill, flag, guide, many, t};
use crate::ui::session::{Session, use_session};
use crate::words::{Word, common, light as words, overview};

/// The parts that come after the question whether one knows enough. They stand under its answer.
const AFTER: [&str; 5] = ["four_fs", "brainstorm", "act", "signs", "learning"];

/// Puts the keyboard on a part of the meeting. What comes after the question is there when it is answered with a yes;
/// till then one stands at the question.
pub fn focus(part: &str) {
    if AFTER.contains(&part) {
        focus_later("part-enough");
    }
    focus_later(format!("part-{part}"));
}

/// The meeting.
#[component]
pub fn Light() -> impl IntoView {
    let session = use_session();
    let texts = &guide().light;
    let [from, to] = texts.agenda_total.map(|minutes| minutes.to_string());
    let first = texts.steps.iter().filter(|part| !AFTER.contains(&part.id.as_str()));
    let parts = many((1..).zip(first), |(number, part)| section(session, number, part));
    let fits = |word: Word, lines: &'static [String]| {
        let lines = many(lines, |line| view! { <li>{line.as_str()}</li> }.into_any());
        view! { <dt>{t(word)}</dt><dd><ul>{lines}</ul></dd> }.into_any()
    };
    let full = flag(move || session.watch(&[Process::KIND], is_light));
    view! {
        <article class="page light step-2">
            <header class="page-head">
                <p class="crumb">{t(overview::LIGHT)}</p>
                <h1 tabindex="-1" id="heading">{texts.name.as_str()}</h1>
                <p class="lead">{texts.line.as_str()}</p>
                <p><span class="tag">{fill(words::TOTAL, &[("a", &from), ("b", &to)])}</span></p>
                <p class="note" hidden=full>{t(words::NOT_LIGHT)}</p>
            </header>
            <Fold title=t(words::FITS)>
                <dl class="facts">
                    {fits(words::FITS_WHEN, &texts.when)}
                    {fits(words::FITS_NOT, &texts.not_when)}
                </dl>
            </Fold>
            {parts}
        </article>
    }
    .into_any()
}

fn section(session: Session, number: usize, part: &'static LightStep) -> AnyView {
    let content = match part.id.as_str() {
        "frame" => parts::frame(),
        "describe" => parts::describe(session),
        "prioritise" => parts::prioritise(session),
        "investigate" => parts::investigate(session),
        "enough" => enough::view(session),
        _ => ().into_any(),
    };
    let id = format!("part-{}", part.id);
    view! {
        <section class="card light-part" aria-labelledby=id.clone()>
            <div class="card-head">
                <h2 id=id.clone() tabindex="-1"><span class="side-number" aria-hidden="true">{number}</span> {part.title.as_str()}</h2>
                <span class="note">{minutes(part)}</span>
            </div>
            <p>{part.text.as_str()}</p>
            {content}
        </section>
    }
    .into_any()
}

/// How long a part takes.
fn minutes(part: &LightStep) -> String {
    let [from, to] = part.minutes.map(|minutes| minutes.to_string());
    let word = if from == to { words::MINUTES_ONE } else { common::MINUTES };
    fill(word, &[("a", &from), ("b", &to)])
}
