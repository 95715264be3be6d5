//! A step.

use leptos::prelude::*;

/// A step.
#[component]
pub fn StepPage(
    /// 0 to 6.
    step: u8,
) -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">{step.to_string()}</h1></article> }
        .into_any()
}
