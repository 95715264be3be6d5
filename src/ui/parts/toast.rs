//! What just happened, at the foot of the page and read aloud, with a way to take it back.

use leptos::prelude::*;

use super::t;
use crate::ui::app::{App, Undo};
use crate::words::common as words;

/// The place where messages appear. There is one on the page.
#[component]
pub fn Toasts() -> impl IntoView {
    let app = App::current();
    let toast = app.toast();
    Effect::new(move |_| {
        let Some(shown) = toast.get() else { return };
        // Long enough to read and to reach the button with the keyboard.
        let pause = std::time::Duration::from_secs(if shown.undo.is_some() { 20 } else { 10 });
        set_timeout(
            move || {
                if toast.with_untracked(|now| now.as_ref().map(|now| now.number)) == Some(shown.number) {
                    toast.set(None);
                }
            },
            pause,
        );
    });
    let undo = move |_| {
        let back = toast.get_untracked().and_then(|toast| toast.undo);
        toast.set(None);
        match (back, app.session().get_untracked()) {
            (Some(Undo::Step), Some(session)) => {
                if let Some(program) = app.program() {
                    (program.undo)(session);
                }
            }
            (Some(Undo::Binned(id)), _) => crate::ui::pages::put_back(&id),
            _ => {}
        }
    };
    view! {
        <div class="toasts">
            <div role="status" aria-live="polite">
                {move || toast.get().map(|toast| view! { <p class="toast-text">{toast.text}</p> })}
            </div>
            <div class="toast-tools" hidden=move || toast.get().is_none()>
                <button
                    type="button"
                    class="btn-quiet"
                    hidden=move || toast.get().is_none_or(|toast| toast.undo.is_none())
                    on:click=undo
                >
                    {t(words::UNDO)}
                </button>
                <button type="button" class="btn-quiet" on:click=move |_| toast.set(None)>
                    {t(words::CLOSE)}
                </button>
            </div>
        </div>
    }
    .into_any()
}
