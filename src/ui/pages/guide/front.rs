//! The front page of the guide: where it stands and what comes next.

use leptos::prelude::*;

use super::page;
use crate::ui::parts::t;
use crate::ui::route::Chapter;
use crate::words::guide as words;

/// The front page of the guide: where it stands and what comes next.
#[component]
pub fn Front() -> impl IntoView {
    page(Chapter::Front, t(words::FRONT_LEAD), ().into_any())
}
