//! The page with earlier versions.

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::words::history as words;

/// The page.
#[component]
pub fn HistoryPage() -> impl IntoView {
    view! {
        <article class="page">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
        </article>
    }
    .into_any()
}
