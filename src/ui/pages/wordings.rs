//! Steder med to formuleringer.

use leptos::prelude::*;

/// Steder med to formuleringer.
#[component]
pub fn Wordings() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"Steder med to formuleringer"</h1></article> }.into_any()
}
