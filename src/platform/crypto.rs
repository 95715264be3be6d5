//! Sealing and unsealing with the browser's own ciphers (WebCrypto): AES-GCM with 256 bits, the key from the
//! phrase by PBKDF2. Nothing of it is in the bundle, and it works on `file://`; on a page that came by plain
//! `http` browsers have no ciphers, and that is said.

pub use crate::file::{SealProblem, UnsealProblem};

#[cfg(feature = "ui")]
pub use browser::{random_bytes, seal, unseal};

#[cfg(feature = "ui")]
mod browser {
    use js_sys::{Array, Object, Reflect, Uint8Array};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Crypto, CryptoKey, SubtleCrypto};

    use super::{SealProblem, UnsealProblem};
    use crate::file::{Envelope, ITERATIONS, MOST_SEALED, SealHeader, settled_phrase};

    /// Locks a text with a phrase: the text of a sealed file. Takes several seconds on a slow computer, during
    /// which the page goes on.
    ///
    /// # Errors
    /// With the [`SealProblem`] when it cannot be done here.
    pub async fn seal(text: &str, phrase: &str) -> Result<String, SealProblem> {
        if text.len() > MOST_SEALED {
            return Err(SealProblem::TooLarge);
        }
        let salt = random_bytes().ok_or(SealProblem::NoCrypto)?;
        let iv = random_bytes().ok_or(SealProblem::NoCrypto)?;
        let header = SealHeader { iterations: ITERATIONS, salt, iv };
        let turned = turn(&header, phrase, text.as_bytes(), true).await;
        let data = turned.map_err(|_| SealProblem::NoCrypto)?;
        Ok(Envelope { header, data }.to_text())
    }

    /// Opens a sealed file with a phrase: the bytes that were locked. They are judged like every file.
    ///
    /// # Errors
    /// With the [`UnsealProblem`] when they stay locked.
    pub async fn unseal(bytes: Vec<u8>, phrase: String) -> Result<Vec<u8>, UnsealProblem> {
        let envelope = Envelope::read(&bytes)?;
        turn(&envelope.header, &phrase, &envelope.data, false).await.map_err(|failed| match failed {
            Failed::Absent => UnsealProblem::NoCrypto,
            // The checksum held, so the file is as it was written: it is the phrase. (Or somebody changed it and
            // made the checksum anew; then it must not open either.)
            Failed::Refused => UnsealProblem::WrongPhrase,
        })
    }

    /// Bytes from the browser's generator for secrets; `None` where it has none.
    pub fn random_bytes<const N: usize>() -> Option<[u8; N]> {
        let mut bytes = [0; N];
        crypto()?.get_random_values_with_u8_array(&mut bytes).ok()?;
        Some(bytes)
    }

    enum Failed {
        /// There are no ciphers here, or not these.
        Absent,
        /// The cipher says that this is not what was locked with that key.
        Refused,
    }

    fn crypto() -> Option<Crypto> {
        web_sys::window()?.crypto().ok().filter(|crypto| crypto.is_object())
    }

    fn subtle() -> Option<SubtleCrypto> {
        // An attribute that is not there reads as undefined.
        crypto().map(|crypto| crypto.subtle()).filter(|subtle| subtle.is_object())
    }

    async fn turn(header: &SealHeader, phrase: &str, input: &[u8], lock: bool) -> Result<Vec<u8>, Failed> {
        let subtle = subtle().ok_or(Failed::Absent)?;
        let key = key(&subtle, header, phrase).await.map_err(|_| Failed::Absent)?;
        let cipher = cipher(header).map_err(|_| Failed::Absent)?;
        let input = Uint8Array::from(input);
        let turned = if lock {
            subtle.encrypt_with_object_and_buffer_source(&cipher, &key, &input)
        } else {
            subtle.decrypt_with_object_and_buffer_source(&cipher, &key, &input)
        };
        let turned =
            JsFuture::from(turned.map_err(|_| Failed::Absent)?).await.map_err(|_| Failed::Refused)?;
        Ok(Uint8Array::new(&turned).to_vec())
    }

    async fn key(subtle: &SubtleCrypto, header: &SealHeader, phrase: &str) -> Result<CryptoKey, JsValue> {
        let phrase = Uint8Array::from(settled_phrase(phrase).as_bytes());
        let uses = Array::of1(&"deriveKey".into());
        let raw = subtle.import_key_with_str("raw", &phrase, "PBKDF2", false, &uses)?;
        let raw: CryptoKey = JsFuture::from(raw).await?.dyn_into()?;
        let kdf = object(&[
            ("name", "PBKDF2".into()),
            ("hash", "SHA-256".into()),
            ("iterations", header.iterations.into()),
            ("salt", Uint8Array::from(header.salt.as_slice()).into()),
        ])?;
        let kind = object(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
        let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
        let key = subtle.derive_key_with_object_and_object(&kdf, &raw, &kind, false, &uses)?;
        JsFuture::from(key).await?.dyn_into()
    }

    fn cipher(header: &SealHeader) -> Result<Object, JsValue> {
        object(&[
            ("name", "AES-GCM".into()),
            ("iv", Uint8Array::from(header.iv.as_slice()).into()),
            ("additionalData", Uint8Array::from(header.bytes().as_slice()).into()),
        ])
    }

    fn object(parts: &[(&str, JsValue)]) -> Result<Object, JsValue> {
        let object = Object::new();
        for (name, value) in parts {
            Reflect::set(&object, &JsValue::from_str(name), value)?;
        }
        Ok(object)
    }
}
