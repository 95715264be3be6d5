//! The page about what the browser keeps.

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::words::storage as words;

/// The page.
#[component]
pub fn Storage() -> impl IntoView {
    view! {
        <article class="page">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
        </article>
    }
    .into_any()
}
