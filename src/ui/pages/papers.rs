//! MED og overdragelse.

use leptos::prelude::*;

/// MED og overdragelse.
#[component]
pub fn Papers() -> impl IntoView {
    view! { <article class="page"><h1 tabindex="-1" id="heading">"MED og overdragelse"</h1></article> }
        .into_any()
}
