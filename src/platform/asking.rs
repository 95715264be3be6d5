//! Asks the browser for what web-sys has only behind an unstable switch, or not at all. Whatever is missing or
//! refused is a value.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The part of that name, if it is there.
pub(super) fn part(of: &JsValue, name: &str) -> Option<JsValue> {
    let part = Reflect::get(of, &JsValue::from_str(name)).ok()?;
    (!part.is_null() && !part.is_undefined()).then_some(part)
}

/// The part of that name of the page.
pub(super) fn global(name: &str) -> Option<JsValue> {
    part(&js_sys::global(), name)
}

/// A part of `navigator`.
pub(super) fn navigator(name: &str) -> Option<JsValue> {
    part(&global("navigator")?, name)
}

/// Whether the thing can do that.
pub(super) fn can(of: &JsValue, name: &str) -> bool {
    part(of, name).is_some_and(|part| part.is_function())
}

/// Calls the method of that name.
pub(super) fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(of, &JsValue::from_str(name))?.dyn_into()?;
    method.apply(of, &with.iter().collect::<Array>())
}

/// Calls the method of that name and waits for what it promises.
pub(super) async fn ask(of: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&call(of, name, with)?)).await
}

/// An object with these parts.
pub(super) fn object(parts: &[(&str, JsValue)]) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in parts {
        // A fresh object takes every part.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
