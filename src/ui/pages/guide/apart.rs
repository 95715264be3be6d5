//! How co-creation with citizens differs from samskabt styring, and which of them one has.

use leptos::prelude::*;

use super::{citizens, page};
use crate::ui::parts::{dynamic, flag, guide, many, t};
use crate::ui::route::Chapter;
use crate::ui::session::use_session;
use crate::words::{Word, guide as words};

/// The first of the kinds that are neither; the ones before it are the two and both.
const FIRST_OTHER: usize = 3;

/// The two ideas beside each other, a small aid, and the four things that are neither.
#[component]
pub fn Apart() -> impl IntoView {
    let session = use_session();
    let ours = [words::OURS_1, words::OURS_2, words::OURS_3, words::OURS_4];
    let theirs = [words::THEIRS_1, words::THEIRS_2, words::THEIRS_3, words::THEIRS_4];
    let others = many(guide().phases.kinds.iter().skip(FIRST_OTHER), |kind| {
        view! { <li class="card"><h3>{kind.name.as_str()}</h3><p>{kind.text.as_str()}</p></li> }.into_any()
    });
    let body = view! {
        <div class="guide-two">{side(words::OURS, ours)}{side(words::THEIRS, theirs)}</div>
        {aid()}
        <section class="stack" aria-labelledby="not-this">
            <div>
                <h2 id="not-this">{t(words::NOT_THIS)}</h2>
                <p class="note">{t(words::NOT_THIS_LEAD)}</p>
            </div>
            <ul class="grid guide-pairs">{others}</ul>
            <p class="note">{t(words::TWO_WORDS)}</p>
        </section>
        {citizens(session)}
    };
    page(Chapter::Apart, t(words::APART_LEAD), body.into_any())
}

fn side(title: Word, lines: [Word; 4]) -> AnyView {
    let lines = many(lines, |line| view! { <li>{t(line)}</li> }.into_any());
    view! { <section class="card"><h2>{t(title)}</h2><ul>{lines}</ul></section> }.into_any()
}

/// What it is that one has. It is a choice of the moment and not kept.
fn aid() -> AnyView {
    let kinds = &guide().phases.kinds;
    let chosen = RwSignal::new(None::<usize>);
    let radios = many(kinds.iter().enumerate(), |(at, kind)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="which"
                    prop:checked=flag(move || chosen.get() == Some(at))
                    on:change=move |_| chosen.set(Some(at))
                />
                <span>{kind.when.as_str()}</span>
            </label>
        }
        .into_any()
    });
    let answer = dynamic(move || {
        let kind = chosen.get().and_then(|at| kinds.get(at));
        let said = |kind: &'static crate::method::LeadPart| {
            view! { <p class="big">{kind.name.as_str()}</p><p>{kind.text.as_str()}</p> }
        };
        view! { {kind.map(said)} }.into_any()
    });
    view! {
        <section class="sheet stack" aria-labelledby="which">
            <fieldset class="field choices">
                <legend id="which" class="big">{t(words::WHICH)}</legend>
                <p class="field-hint">{t(words::WHICH_HINT)}</p>
                <div class="stack guide-which">{radios}</div>
            </fieldset>
            <div role="status" class="stack">{answer}</div>
        </section>
    }
    .into_any()
}
