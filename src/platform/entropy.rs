//! Real randomness. Tests use [`crate::document::Seeded`].

#[cfg(feature = "ui")]
pub use browser::Entropy;

#[cfg(feature = "ui")]
mod browser {
    use crate::document::Randomness;

    /// The browser's generator for secrets, `crypto.getRandomValues`.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Entropy;

    impl Randomness for Entropy {
        fn bits(&mut self) -> u64 {
            let mut bytes = [0; 8];
            let crypto = web_sys::window().and_then(|window| window.crypto().ok());
            let filled = crypto.is_some_and(|c| c.get_random_values_with_u8_array(&mut bytes).is_ok());
            if filled {
                return u64::from_le_bytes(bytes);
            }
            // Only very old or crippled browsers come here. Ids stay unlikely to meet; secrets are made by
            // WebCrypto, which is then absent as well.
            let half = || (js_sys::Math::random() * 4_294_967_296.0) as u64;
            (half() << 32) | half()
        }
    }
}
