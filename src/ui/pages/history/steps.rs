//! The steps that can be taken back, and those that can be done again.

use leptos::prelude::*;

use crate::ui::pages::{redo, undo};
use crate::ui::parts::{Button, Picture, dynamic, fill, many, memo, t};
use crate::ui::session::Session;
use crate::words::{common, history as words};

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
        let redo = undone.first().map(|what| {
            let text = fill(common::REDO_WHAT, &[("what", what)]);
            view! { <Button text picture=Picture::Redo press=move |()| redo(session)/> }.into_any()
        });
        let undo = done.first().map(|what| {
            let text = fill(common::UNDO_WHAT, &[("what", what)]);
            view! { <Button text picture=Picture::Undo press=move |()| undo(session)/> }.into_any()
        });
        view! {
            <div class="cluster">{undo} {redo}</div>
            {list(t(words::UNDONE), undone)}
            {list(t(words::DONE), done)}
        }
        .into_any()
    });
    view! {
        <section class="stack" aria-labelledby="steps">
            <h2 id="steps">{t(words::STEPS)}</h2>
            <p>{t(words::STEPS_LEAD)}</p>
            <p class="note">{t(words::STEPS_KEYS)}</p>
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
