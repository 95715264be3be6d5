//! The twelve cases.

use leptos::prelude::*;

use super::page;
use crate::ui::parts::guide;
use crate::ui::route::Chapter;

/// The twelve cases.
#[component]
pub fn Cases(
    /// What is opened, by its code or id.
    open: Option<String>,
) -> impl IntoView {
    drop(open);
    page(Chapter::Cases, &guide().cases.lead, ().into_any())
}
