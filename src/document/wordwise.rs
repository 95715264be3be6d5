//! Two texts compared word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A run of words of one of two texts, or of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// In both.
    Same(String),
    /// In the first only.
    Gone(String),
    /// In the second only.
    Came(String),
}

/// Both texts as runs: those that are not [`Run::Came`] give the first text to the letter, those that are not
/// [`Run::Gone`] the second.
pub fn word_by_word(before: &str, after: &str) -> Vec<Run> {
    let (old, new) = (words(before), words(after));
    let mut runs = Vec::new();
    let text =
        |list: &[&str], from: usize, count: usize| list.iter().skip(from).take(count).copied().collect();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        match op {
            DiffOp::Equal { old_index, len, .. } => runs.push(Run::Same(text(&old, old_index, len))),
            DiffOp::Delete { old_index, old_len, .. } => runs.push(Run::Gone(text(&old, old_index, old_len))),
            DiffOp::Insert { new_index, new_len, .. } => runs.push(Run::Came(text(&new, new_index, new_len))),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                runs.push(Run::Gone(text(&old, old_index, old_len)));
                runs.push(Run::Came(text(&new, new_index, new_len)));
            }
        }
    }
    runs
}

/// The words and the spaces between them, each apart, so that a new space does not make a new word.
fn words(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before: Option<bool> = None;
    for (at, letter) in text.char_indices() {
        let space = letter.is_whitespace();
        if before.is_some_and(|before| before != space || letter == '\n') {
            parts.push(&text[start..at]);
            start = at;
        }
        before = Some(space);
    }
    if start < text.len() {
        parts.push(&text[start..]);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(before: &str, after: &str) -> String {
        let run = |run: Run| match run {
            Run::Same(text) => text,
            Run::Gone(text) => format!("[-{text}-]"),
            Run::Came(text) => format!("[+{text}+]"),
        };
        word_by_word(before, after).into_iter().map(run).collect()
    }

    #[test]
    fn words_that_went_and_came() {
        let table = [
            ("", "", ""),
            ("", "Nyt bøvl", "[+Nyt bøvl+]"),
            ("Væk", "", "[-Væk-]"),
            ("Tre skemaer", "To skemaer", "[-Tre-][+To+] skemaer"),
            ("Vi venter på svar", "Vi venter længe på svar", "Vi venter [+længe +]på svar"),
            ("én\nto", "én\ntre", "én\n[-to-][+tre+]"),
        ];
        for (before, after, expected) in table {
            assert_eq!(shown(before, after), expected, "{before} → {after}");
        }
    }

    proptest! {
        #[test]
        fn both_texts_are_there_to_the_letter(before in "[abæ \n]{0,40}", after in "[abæ \n]{0,40}") {
            let runs = word_by_word(&before, &after);
            let (mut old, mut new) = (String::new(), String::new());
            for run in runs {
                match run {
                    Run::Same(text) => { old += &text; new += &text; }
                    Run::Gone(text) => old += &text,
                    Run::Came(text) => new += &text,
                }
            }
            prop_assert_eq!((old, new), (before, after));
        }
    }
}
