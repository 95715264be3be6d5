//! Personal data in a process: hints, copies without names, erasing for good.

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::words::personal as words;

/// The page.
#[component]
pub fn Personal() -> impl IntoView {
    view! {
        <article class="page">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
        </article>
    }
    .into_any()
}
