//! Something worth remembering, one line at a time.

use leptos::prelude::*;

use super::{Button, Look, flag, guide, live, t};
use crate::method::Worth;
use crate::words::{Word, overview, talks as words};

/// Lines with what each is, of which one is shown.
fn one_at_a_time(lines: Vec<(Word, &'static str)>) -> AnyView {
    if lines.is_empty() {
        return ().into_any();
    }
    let at = RwSignal::new(0);
    let several = lines.len() > 1;
    let count = lines.len();
    let said = live(move || {
        lines.get(at.get()).map(|(what, line)| format!("{}: {line}", t(*what))).unwrap_or_default()
    });
    let next = move |()| at.update(|at| *at = (*at + 1) % count);
    view! {
        <div class="worth" role="note" aria-label=t(words::WORTH)>
            <p aria-live="polite">{said}</p>
            <span hidden=flag(move || !several)><Button text=t(words::ANOTHER) look=Look::Quiet press=next/></span>
        </div>
    }
    .into_any()
}

/// The principles, the advice and the gains that help in a step.
pub fn worth_in_step(step: u8) -> AnyView {
    let lines = guide().worth(step).into_iter().map(|(worth, line)| {
        let what = match worth {
            Worth::Principle(_) => overview::STEP_PRINCIPLES,
            Worth::Advice(_) => overview::STEP_TEN,
            Worth::Gain(_) => overview::STEP_GAINS,
        };
        (what, line)
    });
    one_at_a_time(lines.collect())
}

/// Some of the five pieces of advice of the manager's guide, by their codes.
pub fn advice(codes: &[&str]) -> AnyView {
    let five = guide().advice.five.iter().filter(|piece| codes.contains(&piece.id.as_str()));
    one_at_a_time(five.map(|piece| (words::ADVICE, piece.text.as_str())).collect())
}
