//! Whether what is kept stays: what the browser has promised, and whether it was emptied before.

use leptos::prelude::*;

use super::persistence::persistence_line;
use crate::ui::parts::t;
use crate::ui::route::{Place, Route};
use crate::words::{privacy, storage as words};

/// The section. Whoever knows more (whether the browser promised to keep it, whether it was emptied since last)
/// adds a line each.
pub(super) fn section() -> AnyView {
    view! {
        <section class="stack" aria-labelledby="lasting">
            <h2 id="lasting">{t(words::LASTING)}</h2>
            <p>{t(words::LASTING_LEAD)}</p>
            {persistence_line()}
            <p><a href=Route::Place(Place::Privacy).to_hash()>{t(privacy::TITLE)}</a></p>
        </section>
    }
    .into_any()
}
