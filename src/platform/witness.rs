//! A second, small store beside localStorage (IndexedDB): what must still be known when that was emptied or
//! fell back to an older state, and what localStorage cannot hold.
//!
//! It holds no word of any process: how many there are and since when, when each was last kept, and the file
//! that a process is tied to. A cookie would travel to the host, so it is none. The few lines that speak to
//! the database stand in `index.html`, because the front page needs them before any program is there.

use wasm_bindgen::JsValue;

use super::asking;

/// Calls a verb of the database: `get`, `put`, `delete`. `None` where there is none or it refused.
async fn ask(verb: &str, with: &[JsValue]) -> Option<JsValue> {
    let mut all = vec![JsValue::from_str(verb)];
    all.extend_from_slice(with);
    asking::ask(&js_sys::global(), "samskabNotes", &all).await.ok()
}

/// What is noted under a key.
pub async fn get(key: &str) -> Option<JsValue> {
    ask("get", &[JsValue::from_str(key)]).await.filter(|value| !value.is_undefined())
}

/// Notes it; answers whether it is there.
pub async fn put(key: &str, value: &JsValue) -> bool {
    ask("put", &[value.clone(), JsValue::from_str(key)]).await.is_some()
}

/// Takes a note away.
pub async fn remove(key: &str) {
    ask("delete", &[JsValue::from_str(key)]).await;
}

/// People erase a process, or all of them: nothing of it is remembered, and what is gone now is not missed at
/// the next start.
pub fn erased(id: Option<&str>) {
    let id = id.map_or(JsValue::NULL, JsValue::from_str);
    // A page without the lines in `index.html` has noted nothing.
    let _ = asking::call(&js_sys::global(), "samskabErased", &[id]);
}
