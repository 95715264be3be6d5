//! A dialog: the browser's own, so that Escape, focus and screen readers work as people know it.

use leptos::html;
use leptos::prelude::*;

use super::t;
use crate::words::common as words;

/// Opens and closes one dialog.
#[derive(Clone, Copy)]
pub struct DialogControl(NodeRef<html::Dialog>);

impl DialogControl {
    /// A dialog that is closed.
    pub fn new() -> Self {
        Self(NodeRef::new())
    }

    /// Opens it; the rest of the page waits.
    pub fn open(self) {
        // A dialog whose page has gone in the meantime has nothing to open.
        if let Some(dialog) = self.0.try_get_untracked().flatten() {
            // It throws when the dialog is open already, and then it is where it should be.
            let _ = dialog.show_modal();
        }
    }

    /// Closes it.
    pub fn close(self) {
        if let Some(dialog) = self.0.try_get_untracked().flatten() {
            dialog.close();
        }
    }
}

impl Default for DialogControl {
    fn default() -> Self {
        Self::new()
    }
}

/// A dialog with a heading and a button that closes it.
#[component]
pub fn Dialog(
    /// What opens and closes it.
    control: DialogControl,
    /// The heading.
    #[prop(into)]
    title: String,
    /// As large as the screen, for a projector.
    #[prop(optional)]
    large: bool,
    /// What happens after it was closed, by its button or by Escape.
    #[prop(optional, into)]
    closed: Option<Callback<()>>,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    let closed = move |_| {
        if let Some(closed) = closed {
            closed.run(());
        }
    };
    view! {
        <dialog class=if large { "dialog dialog-large" } else { "dialog" } node_ref=control.0 aria-label=title.clone() on:close=closed>
            <header class="dialog-head">
                <h2>{title.clone()}</h2>
                <button type="button" class="btn-quiet" on:click=move |_| control.close()>
                    {t(words::CLOSE)}
                </button>
            </header>
            <div class="dialog-body">{children()}</div>
        </dialog>
    }
    .into_any()
}
