//! «Kun til mig»: a note for one's own eyes, closed until one asks for it, and again when the page is left.

use leptos::prelude::*;

use super::{AreaField, dynamic, fill, lazy, live, t};
use crate::model::{PrivateNote, Thing};
use crate::ui::session::{Subject, use_session};
use crate::words::talks as words;

/// The fold with the private note on the thing of that id, which is called so. It is on no paper.
pub fn private_fold(about: &str, what: &str) -> AnyView {
    let session = use_session();
    let id = PrivateNote::only_id(about);
    let summary = live(move || {
        let is_empty = session.text(&id, PrivateNote::text).trim().is_empty();
        t(if is_empty { words::PRIVATE } else { words::PRIVATE_HAS }).to_owned()
    });
    let label = fill(words::PRIVATE_LABEL, &[("what", what)]);
    let about = about.to_owned();
    let field = move || {
        view! {
            <div class="fold-body">
                <AreaField
                    subject={Subject::only::<PrivateNote>(about.clone())}
                    field=PrivateNote::text
                    label=label.clone()
                    hint=t(words::PRIVATE_HINT)
                />
            </div>
        }
        .into_any()
    };
    lazy("fold private-fold", dynamic(move || summary.get().into_any()), field)
}
