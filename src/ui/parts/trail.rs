//! Small lines that say where a thing came from and where it went.

use leptos::prelude::*;

use super::{back_to, t};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::Word;

/// «From a card: What do you think of first …», the latter a link. `id` is for focus; it may be empty.
pub fn trail(session: Session, word: Word, what: &str, page: Page, id: &str) -> AnyView {
    let short: String = what.lines().next().unwrap_or_default().chars().take(120).collect();
    let id = (!id.is_empty()).then(|| id.to_owned());
    view! {
        <p class="trail">
            <span>{t(word)}</span>
            " "
            <a href=back_to(session, page) id=id dir="auto">{short}</a>
        </p>
    }
    .into_any()
}
