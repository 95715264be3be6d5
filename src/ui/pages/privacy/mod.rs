//! The page for the data-protection officer.

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::words::privacy as words;

/// The page.
#[component]
pub fn Privacy() -> impl IntoView {
    view! {
        <article class="page">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
        </article>
    }
    .into_any()
}
