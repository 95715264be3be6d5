//! The steps that can be taken back, and those that can be done again.

use leptos::prelude::*;

use crate::ui::pages::{redo, undo};
use crate::ui::parts::{Button, Picture, dynamic, fill, flag, live, many, memo, t};
use crate::ui::session::Session;
use crate::words::{Word, common, history as words};

/// So many are shown of each.
const SHOWN: usize = 30;

/// Both lists.
pub(super) fn steps(session: Session) -> AnyView {
    let all = memo(move || session.steps());
    let lists = dynamic(move || {
        let (done, undone) = all.get();
        if done.is_empty() && undone.is_empty() {
            return view! { <p>{t(words::STEPS_NONE)}</p> }.into_any();
        }
        view! {
            {list(t(words::UNDONE), undone)}
            {list(t(words::DONE), done)}
        }
        .into_any()
    });
    // They stay while the lists change, so that one can press again and again.
    let last = move || all.with(|(done, _)| done.first().cloned());
    let next = move || all.with(|(_, undone)| undone.first().cloned());
    let named = |word: Word, what: Option<String>| fill(word, &[("what", &what.unwrap_or_default())]);
    let undo_text = live(move || named(common::UNDO_WHAT, last()));
    let redo_text = live(move || named(common::REDO_WHAT, next()));
    let turns = view! {
        <div class="cluster">
            <div hidden=flag(move || last().is_none())>
                <Button text=undo_text picture=Picture::Undo press=move |()| undo(session)/>
            </div>
            <div hidden=flag(move || next().is_none())>
                <Button text=redo_text picture=Picture::Redo press=move |()| redo(session)/>
            </div>
        </div>
    };
    view! {
        <section class="stack" aria-labelledby="steps">
            <h2 id="steps">{t(words::STEPS)}</h2>
            <p>{t(words::STEPS_LEAD)}</p>
            <p class="note">{t(words::STEPS_KEYS)}</p>
            {turns}
            {lists}
        </section>
    }
    .into_any()
}

fn list(heading: &'static str, labels: Vec<String>) -> AnyView {
    if labels.is_empty() {
        return ().into_any();
    }
    let rest = labels.len().saturating_sub(SHOWN);
    let rows = many(labels.into_iter().take(SHOWN), |label| view! { <li dir="auto">{label}</li> }.into_any());
    let rest = (rest > 0).then(|| {
        view! { <p class="note">{fill(words::STEPS_REST, &[("n", &rest.to_string())])}</p> }.into_any()
    });
    view! { <h3>{heading}</h3><ol class="history-steps">{rows}</ol>{rest} }.into_any()
}
