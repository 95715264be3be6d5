//! What is said beside a field: the words that the group has made its own, offered again wherever something is
//! named; and, gently, that a text looks as if it told of a person.

use leptos::prelude::*;

use super::t;
use crate::model::{Personal, SharedWord, Thing, first_personal};
use crate::ui::session::Session;
use crate::words::{Word, personal as words};

/// The shared words of the process, for `suggestions=` of a line. Read once, when the field is made.
pub fn hints(session: Session) -> Vec<String> {
    session.peek(|document| {
        let words = SharedWord::all(document).into_iter().map(|word| word.expression.trim().to_owned());
        words.filter(|word| !word.is_empty()).collect()
    })
}

/// What is said of a text that looks as if it told of a person. Only said: nothing is hindered or sent.
pub fn noticed(text: &str) -> Option<Word> {
    first_personal(text).map(|what| match what {
        Personal::Cpr => words::HINT_CPR,
        Personal::Phone => words::HINT_PHONE,
        Personal::Mail => words::HINT_MAIL,
    })
}

/// The place below a field where that is said: when the field is left, not at every letter.
#[component]
pub fn Notice(
    /// What is to be said, if anything.
    notice: RwSignal<Option<Word>>,
) -> impl IntoView {
    view! { <p class="field-notice" role="status">{move || notice.get().map(t)}</p> }.into_any()
}

/// A standing word where cases are described: about the work, not about certain people.
pub fn careful() -> AnyView {
    view! { <p class="note">{t(words::STANDING)}</p> }.into_any()
}
