//! What a browser may keep of the page itself: stored copies of its files, helpers that work in the background.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What was taken away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// Stores with files of the page.
    pub caches: usize,
    /// Helpers in the background.
    pub workers: usize,
}

/// Takes all of it away, and nothing of what else lies on the same host. Browsers that have none of this, or do not
/// allow it here, have nothing to take away.
pub async fn remove() -> Removed {
    let mut removed = Removed::default();
    let Some(window) = web_sys::window() else { return removed };
    let caches = part(&window, "caches");
    let is_ours = |name: &JsValue| name.as_string().is_some_and(|name| name.starts_with("samskab"));
    for name in list(&caches, "keys").await.into_iter().filter(is_ours) {
        removed.caches += usize::from(is_done(ask(&caches, "delete", &Array::of1(&name)).await));
    }
    let workers = part(&window.navigator(), "serviceWorker");
    // The one of this folder.
    if let Some(worker) = ask(&workers, "getRegistration", &Array::new()).await {
        removed.workers += usize::from(is_done(ask(&worker, "unregister", &Array::new()).await));
    }
    removed
}

/// Asked for by name: what is not there, as on pages without a secure address, must not throw.
fn part(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

async fn ask(of: &JsValue, name: &str, with: &Array) -> Option<JsValue> {
    let method: Function = Reflect::get(of, &name.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = method.apply(of, with).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

async fn list(of: &JsValue, name: &str) -> Vec<JsValue> {
    let all = ask(of, name, &Array::new()).await.and_then(|all| all.dyn_into::<Array>().ok());
    all.map(|all| all.iter().collect()).unwrap_or_default()
}

fn is_done(answer: Option<JsValue>) -> bool {
    answer.is_some_and(|answer| answer.is_truthy())
}
