//! A first line before each text that says what it is, how long it is and what its checksum is.
//!
//! The shape of that line is for good, whatever comes after it: only so can an older app tell what a newer
//! one wrote from what an accident made. `samskab-slot 1 9ae0daaf 1234`: word, version of the rest, CRC-32
//! over word, version and rest, length of the rest in UTF-16 units.

use crate::file::checksum;
use crate::platform::storage::units;

/// The version of slots and heads that this app writes.
const VERSION: u64 = 1;

/// What a text in the store turned out to be.
#[derive(Debug, PartialEq)]
pub(super) enum Opened<'a> {
    /// As it was written.
    Sound(&'a str),
    /// As it was written, by a newer app.
    Newer,
    /// Cut, changed, or never ours.
    Broken,
}

pub(super) fn seal(word: &str, rest: &str) -> String {
    format!("{word} {VERSION} {:08x} {}\n{rest}", sum(word, VERSION, rest), units(rest))
}

pub(super) fn open<'a>(word: &str, text: &'a str) -> Opened<'a> {
    let Some((first, rest)) = text.split_once('\n') else { return Opened::Broken };
    let parts: Vec<&str> = first.split(' ').collect();
    let &[stated, version, check, length] = parts.as_slice() else { return Opened::Broken };
    let Ok(version) = version.parse::<u64>() else { return Opened::Broken };
    let whole = stated == word
        && length.parse() == Ok(units(rest))
        && u32::from_str_radix(check, 16) == Ok(sum(word, version, rest));
    match whole {
        true if version == VERSION => Opened::Sound(rest),
        true if version > VERSION => Opened::Newer,
        _ => Opened::Broken,
    }
}

fn sum(word: &str, version: u64, rest: &str) -> u32 {
    checksum(format!("{word} {version}\n{rest}").as_bytes())
}

/// The file within the raw text of a slot, sound or not, as far as it can be made out: what a person should
/// try to open again after a rescue. Texts without an envelope come back as they are.
pub fn body(raw: &str) -> &str {
    let after_lines = |lines: usize| raw.splitn(lines + 1, '\n').nth(lines);
    match raw.starts_with(super::reading::SLOT) {
        true => after_lines(2).unwrap_or(raw),
        false => raw,
    }
}

#[cfg(test)]
mod tests {
    use super::{Opened, VERSION, open, seal, sum};

    #[test]
    fn every_cut_and_every_changed_character_shows() {
        let rest = "{\"title\":\"Færre skemaer 😀\"}\n{}";
        let text = seal("word", rest);
        assert_eq!(open("word", &text), Opened::Sound(rest));
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        for &at in &places {
            assert_eq!(open("word", &text[..at]), Opened::Broken, "cut at {at}");
            let mut changed: Vec<char> = text.chars().collect();
            let place = text[..at].chars().count();
            for other in ['0', '9', 'x', ' ', '\n'] {
                let was = std::mem::replace(&mut changed[place], other);
                if was != other {
                    let changed: String = changed.iter().collect();
                    assert_eq!(open("word", &changed), Opened::Broken, "{other:?} at {at}");
                }
                changed[place] = was;
            }
        }
        assert_eq!(open("other", &text), Opened::Broken);
        assert_eq!(open("word", ""), Opened::Broken);
    }

    #[test]
    fn a_newer_version_is_told_from_a_changed_digit() {
        let newer = format!("word {} {:08x} 4\nrest", VERSION + 1, sum("word", VERSION + 1, "rest"));
        assert_eq!(open("word", &newer), Opened::Newer);
        let forged = seal("word", "rest").replacen(" 1 ", " 2 ", 1);
        assert_eq!(open("word", &forged), Opened::Broken);
    }
}
