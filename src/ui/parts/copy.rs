//! Taking a text along: to the clipboard, or into the mail program that the computer has.

use crate::ui::parts::memo;
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

use super::lean::{Button, Look, live};
use super::t;
use crate::ui::app::App;
use crate::words::{Word, common as words};

/// Mail programs cut longer addresses off, and nobody sees that it happened.
const LONGEST_ADDRESS: usize = 1_900;

/// A button that puts a text on the clipboard.
pub fn copy_button(word: Word, text: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    view! { <Button text=t(word).to_owned() press=move |()| copy(text()) look=Look::Plain/> }.into_any()
}

/// A link that opens the mail program with subject and text filled in. It goes away where the text is too
/// long for a mail address; then it is copied.
pub fn mail_link(word: Word, subject: Signal<String>, body: Signal<String>) -> AnyView {
    let address = memo(move || {
        let part = |text: String| String::from(js_sys::encode_uri_component(&text.replace('\n', "\r\n")));
        format!("mailto:?subject={}&body={}", part(subject.get()), part(body.get()))
    });
    view! {
        <a
            class="btn"
            href=live(move || address.get())
            hidden=super::flag(move || address.with(String::len) > LONGEST_ADDRESS)
        >
            {t(word)}
        </a>
    }
    .into_any()
}

/// Puts a text on the clipboard and says whether it worked.
pub fn copy(text: String) {
    spawn_local(async move {
        let copied = by_clipboard(&text).await || by_selection(&text);
        App::current().say(if copied { words::COPIED } else { words::COPY_FAILED });
    });
}

/// The clipboard of the browser, which some pages and some computers do not have.
async fn by_clipboard(text: &str) -> bool {
    let navigator = window().navigator();
    if !Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// The old way: select the text in a field out of sight, and let the browser copy it.
fn by_selection(text: &str) -> bool {
    let page = document();
    let Some(body) = page.body() else { return false };
    let area =
        page.create_element("textarea").ok().and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(area) = area else { return false };
    let before = page.active_element().and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    area.set_class_name("visually-hidden");
    area.set_value(text);
    if body.append_child(&area).is_err() {
        return false;
    }
    area.select();
    let done = page.dyn_into::<HtmlDocument>().is_ok_and(|page| page.exec_command("copy").unwrap_or(false));
    area.remove();
    if let Some(before) = before {
        // What had the focus may have gone; then nothing has it, as before.
        let _ = before.focus();
    }
    done
}
