//! Alle handlinger.

use leptos::prelude::*;

/// Alle handlinger.
#[component]
pub fn Actions() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"Alle handlinger"</h1></article> }.into_any()
}
