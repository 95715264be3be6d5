//! Beslutninger.

use leptos::prelude::*;

/// Beslutninger.
#[component]
pub fn Decisions() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"Beslutninger"</h1></article> }.into_any()
}
