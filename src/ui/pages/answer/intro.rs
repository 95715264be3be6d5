//! Who asks, why, how long it takes, and how it goes.

use leptos::prelude::*;

use super::sheet::Paper;
use super::{Open, STEP, choose, go};
use crate::ui::parts::{Button, Look, count, day, fill, many, t};
use crate::words::answer as words;

/// The first page.
pub fn intro(paper: Paper, again: bool, open: Open) -> AnyView {
    let asked = paper.asked(Clone::clone);
    let steps = paper.steps().len();
    let facts = fill(
        words::FACTS,
        &[
            ("questions", &count(words::QUESTIONS_ONE, words::QUESTIONS_MANY, steps)),
            ("minutes", &count(words::MINUTES_ONE, words::MINUTES_MANY, asked.minutes())),
        ],
    );
    let until = asked.until.map(|until| {
        let text = fill(words::UNTIL, &[("day", &day(Some(until)))]);
        view! { <p><span class="tag">{text}</span></p> }
    });
    let greeting = (!asked.greeting.is_empty())
        .then(|| view! { <blockquote class="sample text" dir="auto">{asked.greeting.clone()}</blockquote> });
    let back = again.then(|| view! { <p class="callout" role="status">{t(words::WELCOME_BACK)}</p> });
    let how =
        many([words::HOW_1, words::HOW_2, words::PRIVATE], |word| view! { <li>{t(word)}</li> }.into_any());
    let text = if again { words::GO_ON } else { words::BEGIN };
    view! {
        <section class="sheet stack">
            {back}
            <p class="note">{t(words::FROM)}</p>
            <h2 class="big" id=STEP tabindex="-1" dir="auto">{asked.sender()}</h2>
            {greeting}
            <p class="answer-facts">{facts}</p>
            {until}
            <ul>{how}</ul>
            <div class="cluster">
                <Button text=t(text) look=Look::Main press=move |()| go(paper, 1)/>
                {choose::another(open)}
            </div>
        </section>
    }
    .into_any()
}
