//! What is said about a step: never in the way, always there.

use leptos::prelude::*;

use crate::ui::parts::{Fold, FrameFold, TroubleFold, guide, many, t};
use crate::words::{Word, overview as words};

/// Meeting forms, advice, examples, the four F's where they help, and what may go wrong.
#[component]
pub fn Guidance(
    /// 0 to 6.
    step: u8,
) -> impl IntoView {
    let texts = guide().step(step);
    let principles = &guide().principles;
    let forms = texts.forms.iter().map(|form| (form.title.as_str(), form.text.as_str()));
    let examples = texts.examples.iter().map(|example| (example.r#where.as_str(), example.text.as_str()));
    let more = match step {
        3 => {
            let all = principles.four_fs.iter().map(|one| (one.name.as_str(), one.what.as_str()));
            let all = facts(all);
            view! {
                <Fold title=t(words::STEP_FOUR_FS)>
                    {all}
                    <p class="note">{principles.credit.as_str()}</p>
                </Fold>
            }
            .into_any()
        }
        _ => ().into_any(),
    };
    let (forms, examples) = (facts(forms), facts(examples));
    view! {
        <div class="stack step-guidance">
            <Fold title=t(words::STEP_FORMS)>{forms}</Fold>
            {list(words::STEP_ADVICE, &texts.advice)}
            <Fold title=t(words::STEP_EXAMPLES)>{examples}</Fold>
            {more}
            <TroubleFold/>
            <FrameFold/>
        </div>
    }
    .into_any()
}

/// A list of sentences that folds.
fn list(title: Word, lines: &'static [String]) -> AnyView {
    let lines = many(lines, |line| view! { <li>{line.as_str()}</li> }.into_any());
    view! { <Fold title=t(title)><ul>{lines}</ul></Fold> }.into_any()
}

/// Names with what is said about them.
fn facts(all: impl Iterator<Item = (&'static str, &'static str)>) -> AnyView {
    let rows = many(all, |(name, text)| view! { <dt>{name}</dt><dd>{text}</dd> }.into_any());
    view! { <dl class="facts">{rows}</dl> }.into_any()
}
