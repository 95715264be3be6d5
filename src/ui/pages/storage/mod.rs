//! The page about what the browser keeps.

mod persistence;

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::words::storage as words;
use persistence::persistence_line;

/// The page.
#[component]
pub fn Storage() -> impl IntoView {
    view! {
        <article class="page">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
            {persistence_line()}
        </article>
    }
    .into_any()
}
