//! Om Samskab.

use leptos::prelude::*;

/// Om Samskab.
#[component]
pub fn About() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"Om Samskab"</h1></article> }.into_any()
}
