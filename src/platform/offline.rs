//! The app as the browser keeps it for use without a network.

use std::future::Future;

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// What `public/page/updates.js` promises: kept when the worker has every file of the app.
const PROMISE: &str = "samskabOffline";
/// What it promises to say where the host did not give every file.
const LACKS: &str = "samskabLacks";
/// What it does when everything was erased.
const FORGET: &str = "samskabForget";

/// Waits until all of it is here, for ever where it does not come. `None` where this page keeps nothing for later: it
/// was opened from a disk, or the browser gives it no worker (without HTTPS none does).
pub fn kept() -> Option<impl Future<Output = ()>> {
    let promise: Promise = super::asking::global(PROMISE)?.dyn_into().ok()?;
    Some(async move { drop(JsFuture::from(promise).await) })
}

/// Waits until a file of it did not come, for ever where all do; answers with which ones, for the host's people.
pub async fn lacks() -> Option<String> {
    let promise: Promise = super::asking::global(LACKS)?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}

/// Takes the kept app away. Answers whether it is gone: it stays where it could not be fetched again. `None` where
/// there was none.
pub async fn forget() -> Option<bool> {
    super::asking::ask(&js_sys::global(), FORGET, &[]).await.ok()?.as_bool()
}
