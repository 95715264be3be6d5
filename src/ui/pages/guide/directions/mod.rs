//! The four directions with their tasks.

use leptos::prelude::*;

use super::page;
use crate::ui::parts::guide;
use crate::ui::route::Chapter;

/// The four directions with their tasks.
#[component]
pub fn Directions(
    /// What is opened, by its code or id.
    open: Option<String>,
) -> impl IntoView {
    drop(open);
    page(Chapter::Directions, &guide().directions.lead, ().into_any())
}
