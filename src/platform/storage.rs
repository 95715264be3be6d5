//! Texts by key that outlive the page: the browser's localStorage, or memory where that is blocked.

use std::cell::RefCell;
use std::collections::BTreeMap;

pub use super::faulty::{FaultyStore, Spoil, WriteFault};

/// A place that keeps texts by key.
pub trait Store {
    /// The text under a key; `None` where there is none.
    ///
    /// # Errors
    /// When the store cannot be read at all.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts a text under a key, over what was there.
    ///
    /// # Errors
    /// When the store does not take it. Nothing may then be taken for kept.
    fn set(&self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Takes a key away; not an error where it is not there.
    ///
    /// # Errors
    /// When the store does not let it go.
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// All keys of the store, also those of others, in no order. Empty where it cannot be read.
    fn keys(&self) -> Vec<String>;

    /// What is used of the quota: the UTF-16 units of all keys and texts, others' too, for browsers count
    /// the whole origin.
    fn units(&self) -> usize {
        let text = |key: &String| self.get(key).ok().flatten().map_or(0, |text| units(&text));
        self.keys().iter().map(|key| units(key) + text(key)).sum()
    }
}

/// The length as browsers count it, in UTF-16 units: one for each character, two for those that take four
/// bytes in UTF-8. Counted over the bytes, because whole shelves are counted.
pub fn units(text: &str) -> usize {
    let begins = |byte: &u8| byte & 0b1100_0000 != 0b1000_0000;
    text.bytes().filter(|byte| begins(byte)).count()
        + text.bytes().filter(|&byte| byte >= 0b1111_0000).count()
}

/// Why the store did not do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is no store to be had: blocked by a setting, a policy or a private window.
    Blocked,
    /// There is one and it said no, in its own words: mostly that it is full.
    Refused(String),
}

/// Keeps nothing beyond the life of the page: for browsers that keep nothing, and for tests.
#[derive(Debug, Default)]
pub struct MemoryStore(RefCell<BTreeMap<String, String>>);

impl Store for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Vec<String> {
        self.0.borrow().keys().cloned().collect()
    }
}

#[cfg(feature = "ui")]
pub use browser::{LocalStore, PageStore};

#[cfg(feature = "ui")]
mod browser {
    use gloo_storage::{LocalStorage, Storage};
    use wasm_bindgen::{JsCast, JsValue};

    use super::{Store, StoreError, units};

    /// The browser's localStorage, or what it keeps for this window alone.
    #[derive(Clone, Debug)]
    pub struct LocalStore(web_sys::Storage);

    /// Written, read and taken away to see whether the storage keeps anything.
    const PROBE: &str = "samskab:probe";

    impl LocalStore {
        /// The store, if this browser has one that keeps what is written. `None` is the sign to go on in
        /// memory and to say so.
        pub fn probe() -> Option<Self> {
            // gloo throws out of wasm where storage is blocked, so the browser is asked first.
            web_sys::window()?.local_storage().ok().flatten()?;
            let store = Self(LocalStorage::raw());
            // A full store cannot take the probe, but what it keeps must be reached all the same: only an
            // empty one that refuses is no store (old private windows have a quota of nothing).
            let works = match store.set(PROBE, "1") {
                Ok(()) => store.get(PROBE) == Ok(Some("1".to_owned())) && store.remove(PROBE).is_ok(),
                Err(_) => !store.keys().is_empty(),
            };
            works.then_some(store)
        }

        /// What lasts as long as this window, also when the page is loaded again; nobody else sees it.
        pub fn of_window() -> Option<Self> {
            web_sys::window()?.session_storage().ok().flatten().map(Self)
        }
    }

    /// A store that lives as long as the page, and that both programs of the page share: what the front page
    /// made where storage is blocked must be there when the other program takes over.
    #[derive(Clone, Debug)]
    pub struct PageStore(js_sys::Object);

    impl PageStore {
        /// The store of that name; made when it is first asked for.
        pub fn named(name: &str) -> Self {
            let global = js_sys::global();
            let name = JsValue::from_str(name);
            let known = js_sys::Reflect::get(&global, &name).ok().and_then(|it| it.dyn_into().ok());
            Self(known.unwrap_or_else(|| {
                let fresh = js_sys::Object::new();
                // Where the page takes no new property each program has a store of its own.
                let _ = js_sys::Reflect::set(&global, &name, &fresh);
                fresh
            }))
        }
    }

    impl Store for PageStore {
        fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
            Ok(js_sys::Reflect::get(&self.0, &JsValue::from_str(key))
                .ok()
                .and_then(|value| value.as_string()))
        }

        fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
            let set = js_sys::Reflect::set(&self.0, &JsValue::from_str(key), &JsValue::from_str(value));
            set.map(drop).map_err(refused)
        }

        fn remove(&self, key: &str) -> Result<(), StoreError> {
            js_sys::Reflect::delete_property(&self.0, &JsValue::from_str(key)).map(drop).map_err(refused)
        }

        fn keys(&self) -> Vec<String> {
            js_sys::Object::keys(&self.0).iter().filter_map(|key| key.as_string()).collect()
        }
    }

    /// What the browser said, for people who help; nothing is decided by it.
    fn refused(error: JsValue) -> StoreError {
        let said = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
        StoreError::Refused(said.unwrap_or_default())
    }

    impl Store for LocalStore {
        fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
            self.0.get_item(key).map_err(|_| StoreError::Blocked)
        }

        fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
            self.0.set_item(key, value).map_err(refused)
        }

        fn remove(&self, key: &str) -> Result<(), StoreError> {
            self.0.remove_item(key).map_err(refused)
        }

        fn keys(&self) -> Vec<String> {
            let count = self.0.length().unwrap_or(0);
            (0..count).filter_map(|at| self.0.key(at).ok().flatten()).collect()
        }

        /// Asks the browser for the lengths, so that no text has to cross into wasm.
        fn units(&self) -> usize {
            let length = |key: &String| {
                let text = js_sys::Reflect::get(&self.0, &JsValue::from_str(key)).ok()?;
                Some(text.dyn_ref::<js_sys::JsString>()?.length() as usize)
            };
            self.keys().iter().map(|key| units(key) + length(key).unwrap_or(0)).sum()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::units;

    #[test]
    fn lengths_are_counted_as_browsers_do() {
        for text in ["", "a", "Færre skemaer", "€\u{2028}", "😀e\u{301}", "\u{ffff}\u{10000}\u{10ffff}"]
        {
            assert_eq!(units(text), text.encode_utf16().count(), "{text:?}");
        }
    }
}
