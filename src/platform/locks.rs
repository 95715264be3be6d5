//! One window at a time, and who else is there: Web Locks, which hold across all windows of one browser.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::asking;

/// How long one waits for another window, in milliseconds. Each holds the lock for one write; who waits longer
/// than this waits for a window that the computer has put to sleep.
const PATIENCE: i32 = 2_000;

type Act = Rc<Cell<Option<Box<dyn FnOnce()>>>>;

/// Does that while no other window does something under the same name. Where the browser has no locks, or
/// gives none in time, it is done all the same: the numbers of the writes still tell what to merge.
pub fn in_turn(name: &str, act: impl FnOnce() + 'static) {
    let act: Act = Rc::new(Cell::new(Some(Box::new(act))));
    if ask(name, &act).is_none() {
        run(&act);
    }
}

/// Once, whoever comes first.
fn run(act: &Act) {
    if let Some(act) = act.take() {
        act();
    }
}

fn once(act: &Act) -> JsValue {
    let act = Rc::clone(act);
    Closure::once_into_js(move || run(&act))
}

fn ask(name: &str, act: &Act) -> Option<()> {
    let locks = asking::navigator("locks")?;
    let promise = asking::call(&locks, "request", &[JsValue::from_str(name), once(act)]).ok()?;
    // A lock that is refused comes as a promise that is not kept.
    let refused = Rc::clone(act);
    wasm_bindgen_futures::spawn_local(async move {
        if wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&promise)).await.is_err() {
            run(&refused);
        }
    });
    let late = once(act);
    let window = web_sys::window()?;
    let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(late.unchecked_ref(), PATIENCE);
    timer.ok().map(drop)
}

/// Holds the name for as long as the page is there, beside others that do; see [`until_free`].
pub fn hold(name: &str) {
    let Some(locks) = asking::navigator("locks") else { return };
    let shared = asking::object(&[("mode", JsValue::from_str("shared"))]);
    let forever = Closure::once_into_js(|| -> JsValue { js_sys::Promise::new(&mut |_, _| {}).into() });
    let Ok(held) = asking::call(&locks, "request", &[JsValue::from_str(name), shared, forever]) else {
        return;
    };
    wasm_bindgen_futures::spawn_local(async move {
        // Where the browser refuses, nobody knows of this window, as where there are no locks.
        let _ = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&held)).await;
    });
}

/// Waits until no window holds the name. Where the browser has no locks there is none that one could know of.
pub async fn until_free(name: &str) {
    let Some(locks) = asking::navigator("locks") else { return };
    let nothing = Closure::once_into_js(|| {});
    let _ = asking::ask(&locks, "request", &[JsValue::from_str(name), nothing]).await;
}
