//! The four types.

use leptos::prelude::*;

use super::page;
use crate::ui::parts::guide;
use crate::ui::route::Chapter;

/// The four types.
#[component]
pub fn Typology(
    /// What is opened, by its code or id.
    open: Option<String>,
) -> impl IntoView {
    drop(open);
    page(Chapter::Typology, &guide().typology.lead, ().into_any())
}
