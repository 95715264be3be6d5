//! The page from which a process is shared.

mod place;

use leptos::prelude::*;

use crate::ui::parts::t;
use crate::ui::session::use_session;
use crate::words::share as words;

pub use place::FileInPlace;

/// The page.
#[component]
pub fn Share() -> impl IntoView {
    view! {
        <article class="page">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
            <FileInPlace session=use_session()/>
        </article>
    }
    .into_any()
}
