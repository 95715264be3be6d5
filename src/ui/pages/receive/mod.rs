//! The page where returned files are looked at and taken in.

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::words::receive as words;

/// The page.
#[component]
pub fn Receive() -> impl IntoView {
    view! {
        <article class="page">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
        </article>
    }
    .into_any()
}
