//! A phrase of five Danish words, to be written down and told by telephone.
//!
//! The list has 2 048 short everyday words, so each word is worth eleven bits and five of them 55. The key is
//! stirred 600 000 times per guess: a good graphics card tries some ten thousand phrases a second and needs more
//! than fifty thousand years for half of them. Whoever has a thousand cards should get six words; this is for mail
//! that went astray.

/// How many words a phrase has.
pub const PHRASE_WORDS: usize = 5;
/// The fewest characters of a phrase that people make up themselves.
pub const SHORTEST_PHRASE: usize = 15;
/// As many as eleven bits count, so that drawing needs no rounding and favours no word.
const LIST: usize = 2048;

const WORDS: &str = include_str!("phrase_words.txt");

/// The phrase of these random bytes, two for each word.
pub fn phrase(random: [u8; 2 * PHRASE_WORDS]) -> String {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let (pairs, _) = random.as_chunks::<2>();
    let drawn = pairs.iter().filter_map(|pair| words.get(usize::from(u16::from_le_bytes(*pair)) % LIST));
    drawn.copied().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{LIST, PHRASE_WORDS, WORDS, phrase};
    use crate::file::settled_phrase;

    #[test]
    fn the_list_is_what_the_bits_count_on() {
        let words: Vec<&str> = WORDS.split_whitespace().collect();
        let different: BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!((words.len(), different.len()), (LIST, LIST));
        let plain = |word: &&str| {
            (3..=9).contains(&word.chars().count())
                && word.chars().all(|c| c.is_ascii_lowercase() || "æøå".contains(c))
        };
        assert!(words.iter().all(plain));
        assert_eq!(65_536 % LIST, 0, "no word is drawn more often than another");
    }

    #[test]
    fn five_words_that_are_typed_in_any_way() {
        let drawn = phrase([0, 0, 1, 0, 255, 255, 0, 8, 7, 0]);
        assert_eq!(drawn.split(' ').count(), PHRASE_WORDS);
        let mut words = drawn.split(' ');
        assert_eq!(
            (words.next(), words.nth(1), words.next()),
            (Some("aborre"), Some("åsyn"), Some("aborre"))
        );
        assert_eq!(settled_phrase(&drawn), drawn);
        assert_eq!(settled_phrase(&format!("  {}\u{a0}\n", drawn.to_uppercase().replace(' ', "   "))), drawn);
        assert_eq!(settled_phrase(&drawn.replace('å', "a\u{30a}")), drawn, "as a Mac may give it");
        assert_eq!(settled_phrase("\u{feff}A\u{ad}B"), "ab");
    }
}
