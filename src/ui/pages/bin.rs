//! Papirkurv.

use leptos::prelude::*;

/// Papirkurv.
#[component]
pub fn Bin() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"Papirkurv"</h1></article> }.into_any()
}
