//! All questions with what was answered, and who answers.

use leptos::prelude::*;

use super::question::wording;
use super::sheet::Paper;
use super::summary::summary;
use super::{STEP, go};
use crate::file::Draft;
use crate::ui::parts::{Button, LineField, Look, Picture, fill, many, t};
use crate::ui::session::Subject;
use crate::words::answer as words;

/// The page before the last.
pub fn review(paper: Paper) -> AnyView {
    paper.reviewed.set(true);
    let steps = paper.steps();
    let all = steps.len();
    let rows = many((1..).zip(steps), |(at, step)| {
        let (heading, ..) = wording(paper, step);
        let said = untrack(|| summary(paper, step));
        let said = if said.is_empty() {
            view! { <p class="note">{t(words::NO_ANSWER)}</p> }.into_any()
        } else {
            many(said, |line| view! { <p class="text" dir="auto">{line}</p> }.into_any())
        };
        let label = fill(words::MEND, &[("what", &heading)]);
        view! {
            <li class="card">
                <h3 dir="auto">{heading.clone()}</h3>
                {said}
                <div><Button text=t(words::MEND_SHORT) label look=Look::Quiet press=move |()| go(paper, at)/></div>
            </li>
        }
        .into_any()
    });
    let (secret, open) = paper.kinds();
    let hint = match secret {
        true => format!("{} {}", t(words::WHO_HINT), t(words::WHO_NOT_SECRET)),
        false => t(words::WHO_HINT).to_owned(),
    };
    let who = open.then(|| {
        let subject = Subject::existing(Draft::WHO, Draft::WHO);
        view! { <LineField subject field=Draft::LABEL label=t(words::WHO) hint/> }
    });
    view! {
        <section class="sheet stack">
            <h2 class="big" id=STEP tabindex="-1">{t(words::REVIEW)}</h2>
            <p>{t(words::REVIEW_LEAD)}</p>
            <ol class="answer-all">{rows}</ol>
            {who}
            <div class="cluster answer-ways">
                <Button text=t(words::BACK) look=Look::Quiet picture=Picture::Back press=move |()| go(paper, all)/>
                <Button text=t(words::DONE) look=Look::Main picture=Picture::Next press=move |()| go(paper, all + 2)/>
            </div>
        </section>
    }
    .into_any()
}
