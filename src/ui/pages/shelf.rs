//! The front page: all processes in this browser.

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::words::shelf as words;

/// The front page.
#[component]
pub fn ShelfPage() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></article> }.into_any()
}
