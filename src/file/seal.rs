//! The envelope of a file that is locked with a passphrase: what stands around the locked bytes, and what is said
//! of an envelope that cannot be opened. The ciphers are the browser's, see [`crate::platform::crypto`].
//!
//! Two things guard it. The *check* is a plain checksum over header and data: it tells a file that a mail program
//! cut off or changed from a wrong phrase, so that nobody doubts a right one. An accident cannot fake it, a person
//! can. The *header* is authenticated together with the data by AES-GCM: whoever turns a parameter gets nothing
//! opened at all.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::{MAX_BYTES, SEALED, checksum, strict};

/// The version of the envelope that is written.
pub const SEAL_VERSION: u64 = 1;
/// How often the phrase is stirred; the figure that OWASP gives for this function.
pub const ITERATIONS: u32 = 600_000;
/// More would keep a slow computer busy for minutes: no app wrote that.
pub const MOST_ITERATIONS: u32 = 10_000_000;
/// Fewer were never written by any version.
pub const FEWEST_ITERATIONS: u32 = 100_000;
/// The largest text that is sealed, in bytes: what is written of it must be one that is read again.
pub const MOST_SEALED: usize = (MAX_BYTES - 2_048) / 4 * 3 - 16;

const KDF: &str = "PBKDF2-HMAC-SHA256";
const CIPHER: &str = "AES-GCM-256";

/// What must be known to open a sealed file, beside the phrase. None of it is secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealHeader {
    /// How often the phrase is stirred.
    pub iterations: u32,
    /// Makes two files with one phrase have two keys.
    pub salt: [u8; 16],
    /// Used once with its key.
    pub iv: [u8; 12],
}

impl SealHeader {
    /// The header as the bytes that the cipher authenticates: the same for every reader, however the file is spaced.
    pub fn bytes(&self) -> Vec<u8> {
        format!("{SEALED} {SEAL_VERSION}\n{}\n{}\n", self.kdf(), self.cipher()).into_bytes()
    }

    fn kdf(&self) -> String {
        let salt = STANDARD.encode(self.salt);
        format!(r#"{{"name":"{KDF}","iterations":{},"salt":"{salt}"}}"#, self.iterations)
    }

    fn cipher(&self) -> String {
        format!(r#"{{"name":"{CIPHER}","iv":"{}"}}"#, STANDARD.encode(self.iv))
    }
}

/// A sealed file, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// How it was sealed.
    pub header: SealHeader,
    /// The locked bytes with their tag.
    pub data: Vec<u8>,
}

/// Why a sealed file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnsealProblem {
    /// Not a sealed file, or one that no version of the app wrote.
    NotSealed,
    /// Cut off or changed on its way: its checksum is not that of its content.
    Damaged,
    /// Sealed by a newer app in a way that this one does not know.
    Newer,
    /// The file is whole, and the phrase does not open it.
    WrongPhrase,
    /// The browser has no ciphers here: the page came by plain `http`.
    NoCrypto,
}

/// Why a file was not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealProblem {
    /// Larger than what can be opened again.
    TooLarge,
    /// The browser has no ciphers here: the page came by plain `http`.
    NoCrypto,
}

impl Envelope {
    /// The envelope as the text of a file.
    pub fn to_text(&self) -> String {
        let (kdf, cipher) = (self.header.kdf(), self.header.cipher());
        let data = STANDARD.encode(&self.data);
        let check = check(&self.header, &data);
        format!(
            "{{\n  \"format\": \"{SEALED}\",\n  \"version\": {SEAL_VERSION},\n  \"kdf\": {kdf},\n  \
             \"cipher\": {cipher},\n  \"check\": \"{check}\",\n  \"data\": \"{data}\"\n}}\n"
        )
    }

    /// Reads an envelope. Nothing is computed with a phrase before it has been judged.
    ///
    /// # Errors
    /// With the [`UnsealProblem`] when it is not whole, not ours or newer.
    pub fn read(bytes: &[u8]) -> Result<Self, UnsealProblem> {
        let says_sealed = bytes.windows(SEALED.len()).take(256).any(|part| part == SEALED.as_bytes());
        let broken = if says_sealed { UnsealProblem::Damaged } else { UnsealProblem::NotSealed };
        if bytes.len() > MAX_BYTES {
            return Err(UnsealProblem::NotSealed);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| broken)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if strict::is_too_deep(text) {
            return Err(UnsealProblem::NotSealed);
        }
        let value = strict::parse(text).map_err(|_| broken)?;
        let file = value.as_object().ok_or(broken)?;
        if file.get("format").and_then(Value::as_str) != Some(SEALED) {
            return Err(UnsealProblem::NotSealed);
        }
        let version = file.get("version").and_then(Value::as_u64);
        if version.is_some_and(|version| version > SEAL_VERSION) {
            return Err(UnsealProblem::Newer);
        }
        let part = |name: &str| file.get(name).and_then(Value::as_object).ok_or(UnsealProblem::Damaged);
        let (kdf, cipher) = (part("kdf")?, part("cipher")?);
        // What this version does not know it must not pass over: it would be outside of what is authenticated.
        if has_more(file, 6) || has_more(kdf, 3) || has_more(cipher, 2) {
            return Err(UnsealProblem::NotSealed);
        }
        if text_of(kdf, "name")? != KDF || text_of(cipher, "name")? != CIPHER {
            return Err(UnsealProblem::Newer);
        }
        let iterations = kdf.get("iterations").and_then(Value::as_u64).ok_or(UnsealProblem::Damaged)?;
        let header = SealHeader {
            iterations: u32::try_from(iterations).unwrap_or(u32::MAX),
            salt: bytes_of(kdf, "salt")?.try_into().map_err(|_| UnsealProblem::Damaged)?,
            iv: bytes_of(cipher, "iv")?.try_into().map_err(|_| UnsealProblem::Damaged)?,
        };
        if text_of(file, "check")? != check(&header, text_of(file, "data")?) {
            return Err(UnsealProblem::Damaged);
        }
        if !(FEWEST_ITERATIONS..=MOST_ITERATIONS).contains(&header.iterations) {
            return Err(UnsealProblem::NotSealed);
        }
        Ok(Self { header, data: bytes_of(file, "data")? })
    }
}

fn check(header: &SealHeader, data: &str) -> String {
    let mut all = header.bytes();
    all.extend_from_slice(data.as_bytes());
    format!("crc32:{:08x}", checksum(&all))
}

fn has_more(object: &Map<String, Value>, known: usize) -> bool {
    object.len() > known
}

fn text_of<'a>(object: &'a Map<String, Value>, name: &str) -> Result<&'a str, UnsealProblem> {
    object.get(name).and_then(Value::as_str).ok_or(UnsealProblem::Damaged)
}

fn bytes_of(object: &Map<String, Value>, name: &str) -> Result<Vec<u8>, UnsealProblem> {
    STANDARD.decode(text_of(object, name)?).map_err(|_| UnsealProblem::Damaged)
}

/// A phrase as the key is made of it, so that what is read aloud on the telephone opens the file however it is
/// typed: small letters, one space between words, no control or invisible characters, and the letters that some
/// keyboards write as two (a and a ring) as one. This is not the whole of Unicode's normal form: other letters
/// count as they were typed.
pub fn settled_phrase(typed: &str) -> String {
    const MARKED: [(char, char, char); 8] = [
        ('a', '\u{30a}', 'å'),
        ('a', '\u{308}', 'ä'),
        ('o', '\u{308}', 'ö'),
        ('u', '\u{308}', 'ü'),
        ('e', '\u{301}', 'é'),
        ('a', '\u{301}', 'á'),
        ('o', '\u{301}', 'ó'),
        ('e', '\u{300}', 'è'),
    ];
    let invisible = |character: &char| {
        matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
            || (character.is_control() && !character.is_whitespace())
    };
    let mut out = String::new();
    for word in typed.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for character in word.chars().filter(|character| !invisible(character)).flat_map(char::to_lowercase) {
            let whole = out.chars().last().and_then(|last| {
                MARKED.iter().find(|(letter, mark, _)| *letter == last && *mark == character)
            });
            if let Some((_, _, whole)) = whole {
                out.pop();
                out.push(*whole);
            } else {
                out.push(character);
            }
        }
    }
    out.trim_end().to_owned()
}
