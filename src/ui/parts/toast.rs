//! What just happened, at the foot of the page and read aloud, with a way to take it back.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::t;
use crate::ui::app::{App, Undo, focus_later};
use crate::words::common as words;

/// The place where messages appear. There is one on the page.
#[component]
pub fn Toasts() -> impl IntoView {
    let app = App::current();
    let toast = app.toast();
    // The buttons go when one of them is pressed: the keyboard then goes back to where it was before.
    let before = StoredValue::new_local(None::<HtmlElement>);
    let entered = move |event: web_sys::FocusEvent| {
        let from = event.related_target().and_then(|from| from.dyn_into::<HtmlElement>().ok());
        let is_ours = |from: &Element| from.closest(".toast-tools").ok().flatten().is_some();
        if !from.as_ref().is_some_and(|from| is_ours(from)) {
            before.set_value(from);
        }
    };
    let give_back = move || match before.get_value() {
        // An element that does not take it is left alone.
        Some(element) if element.is_connected() => drop(element.focus()),
        Some(_) => focus_later("heading"),
        None => {}
    };
    let undo = move |_| {
        give_back();
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
            <p class="visually-hidden" role="status">{app.whispered()}</p>
            <div class="toast-tools" on:focusin=entered hidden=move || toast.get().is_none()>
                <button
                    type="button"
                    class="btn-quiet"
                    hidden=move || toast.get().is_none_or(|toast| toast.undo.is_none())
                    on:click=undo
                >
                    {t(words::UNDO)}
                </button>
                <button type="button" class="btn-quiet" on:click=move |_| {
                    give_back();
                    toast.set(None);
                }>
                    {t(words::CLOSE)}
                </button>
            </div>
        </div>
    }
    .into_any()
}
