//! How co-creation with citizens differs from samskabt styring.

use leptos::prelude::*;

use super::page;
use crate::ui::parts::t;
use crate::ui::route::Chapter;
use crate::words::guide as words;

/// How co-creation with citizens differs from samskabt styring.
#[component]
pub fn Apart() -> impl IntoView {
    page(Chapter::Apart, t(words::APART_LEAD), ().into_any())
}
