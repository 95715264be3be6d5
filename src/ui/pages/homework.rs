//! Hjemmeopgaver.

use leptos::prelude::*;

/// Hjemmeopgaver.
#[component]
pub fn HomeworkPage() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"Hjemmeopgaver"</h1></article> }.into_any()
}
