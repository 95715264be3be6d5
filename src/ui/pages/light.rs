//! Mødet trin for trin.

use leptos::prelude::*;

/// Mødet trin for trin.
#[component]
pub fn Light() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"Mødet trin for trin"</h1></article> }
        .into_any()
}
