//! What a file says it is, before anything else of it is believed.

use serde_json::Value;

use super::{MAX_BYTES, strict};
use crate::document::FORMAT;

/// The format of a file with questions for others.
pub const ASK: &str = "samskab-ask";
/// The format of a file with somebody's answers.
pub const ANSWER: &str = "samskab-answer";
/// The format of a file that is locked with a passphrase.
pub const SEALED: &str = "samskab-sealed";

/// What a file says it is. Whether it holds what it says, its own reader finds out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A process.
    Process,
    /// Questions to answer and send back.
    Ask,
    /// Answers that came back.
    Answer,
    /// Locked with a passphrase; what is in it shows only when it is open.
    Sealed,
    /// None of these; [`super::open`] says what is wrong with it.
    Other,
}

/// What the file says it is.
pub fn kind(bytes: &[u8]) -> Kind {
    let text = (bytes.len() <= MAX_BYTES).then(|| std::str::from_utf8(bytes).ok()).flatten();
    let text = text.map(|text| text.strip_prefix('\u{feff}').unwrap_or(text));
    let value = text.filter(|text| !strict::is_too_deep(text)).and_then(|text| strict::parse(text).ok());
    match value.as_ref().and_then(|value| value.get("format")).and_then(Value::as_str) {
        Some(FORMAT) => Kind::Process,
        Some(ASK) => Kind::Ask,
        Some(ANSWER) => Kind::Answer,
        Some(SEALED) => Kind::Sealed,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, kind};

    #[test]
    fn a_file_is_what_it_says() {
        let table = [
            ("{\"format\": \"samskab-process\"}", Kind::Process),
            ("\u{feff}{\"format\": \"samskab-ask\"}", Kind::Ask),
            ("{\"format\": \"samskab-answer\", \"version\": 9}", Kind::Answer),
            ("{\"format\": \"samskab-sealed\"}", Kind::Sealed),
            ("{\"format\": \"samskab-ask\"", Kind::Other),
            ("{\"format\": 1}", Kind::Other),
            ("[]", Kind::Other),
            ("", Kind::Other),
        ];
        for (text, expected) in table {
            assert_eq!(kind(text.as_bytes()), expected, "{text}");
        }
        assert_eq!(kind(&[0xff, 0xfe]), Kind::Other);
    }
}
