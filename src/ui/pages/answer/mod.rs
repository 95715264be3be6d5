//! The page where somebody answers the questions of a mailed file.

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::words::answer as words;

/// The page.
#[component]
pub fn Answer() -> impl IntoView {
    view! {
        <article class="page">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
        </article>
    }
    .into_any()
}
