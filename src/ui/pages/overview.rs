//! Overblik.

use leptos::prelude::*;

/// Overblik.
#[component]
pub fn Overview() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"Overblik"</h1></article> }.into_any()
}
