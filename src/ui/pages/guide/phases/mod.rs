//! The phases with their points.

use leptos::prelude::*;

use super::page;
use crate::ui::parts::guide;
use crate::ui::route::Chapter;

/// The phases with their points.
#[component]
pub fn Phases(
    /// What is opened, by its code or id.
    open: Option<String>,
) -> impl IntoView {
    drop(open);
    page(Chapter::Phases, &guide().phases.lead, ().into_any())
}
