//! Møder.

use leptos::prelude::*;

/// Møder.
#[component]
pub fn Meetings() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"Møder"</h1></article> }.into_any()
}
