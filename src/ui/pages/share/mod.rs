//! The page from which a process is shared.

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::words::share as words;

/// The page.
#[component]
pub fn Share() -> impl IntoView {
    view! {
        <article class="page">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
        </article>
    }
    .into_any()
}
