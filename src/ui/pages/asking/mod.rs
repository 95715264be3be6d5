//! The page that makes files with questions for others.

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::words::asking as words;

/// The page.
#[component]
pub fn Asking() -> impl IntoView {
    view! {
        <article class="page">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
        </article>
    }
    .into_any()
}
