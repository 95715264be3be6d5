//! Talks with the project leader and the executive.

use leptos::prelude::*;

use super::page;
use crate::ui::parts::t;
use crate::ui::route::Chapter;
use crate::words::guide as words;

/// Talks with the project leader and the executive.
#[component]
pub fn Talks(
    /// What is opened, by its code or id.
    open: Option<String>,
) -> impl IntoView {
    drop(open);
    page(Chapter::Talks, t(words::TALKS_LEAD), ().into_any())
}
