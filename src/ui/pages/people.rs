//! Deltagere og grupper.

use leptos::prelude::*;

/// Deltagere og grupper.
#[component]
pub fn People() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"Deltagere og grupper"</h1></article> }
        .into_any()
}
