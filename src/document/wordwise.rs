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
    let text =
        |list: &[&str], from: usize, count: usize| list.iter().skip(from).take(count).copied().collect();
    let mut runs = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (from, gone, to, came) = match op {
            DiffOp::Equal { old_index, len, .. } => {
                runs.push(Run::Same(text(&old, old_index, len)));
                continue;
            }
            DiffOp::Delete { old_index, old_len, .. } => (old_index, old_len, 0, 0),
            DiffOp::Insert { new_index, new_len, .. } => (0, 0, new_index, new_len),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                (old_index, old_len, new_index, new_len)
            }
        };
        if gone > 0 {
            runs.push(Run::Gone(text(&old, from, gone)));
        }
        if came > 0 {
            runs.push(Run::Came(text(&new, to, came)));
        }
    }
    together(runs)
}

/// Runs as people read them: a space between two changes belongs to both, and where two texts share less than a
/// third they are two texts.
fn together(runs: Vec<Run>) -> Vec<Run> {
    let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).count();
    let (mut shared, mut longest) = (0, [0, 0]);
    for run in &runs {
        match run {
            Run::Same(text) => shared += letters(text),
            Run::Gone(text) => longest[0] += letters(text),
            Run::Came(text) => longest[1] += letters(text),
        }
    }
    let other = shared * 3 < shared + longest[0].max(longest[1]) && longest[0] > 0 && longest[1] > 0;
    let last = runs.len().saturating_sub(1);
    let mut all = Vec::new();
    let (mut gone, mut came) = (String::new(), String::new());
    for (at, run) in runs.into_iter().enumerate() {
        match run {
            Run::Gone(text) => gone += &text,
            Run::Came(text) => came += &text,
            Run::Same(text)
                if other || (letters(&text) == 0 && at > 0 && at < last && !text.contains('\n')) =>
            {
                gone += &text;
                came += &text;
            }
            Run::Same(text) => {
                flush(&mut all, &mut gone, &mut came);
                all.push(Run::Same(text));
            }
        }
    }
    flush(&mut all, &mut gone, &mut came);
    all
}

fn flush(all: &mut Vec<Run>, gone: &mut String, came: &mut String) {
    if !gone.is_empty() {
        all.push(Run::Gone(std::mem::take(gone)));
    }
    if !came.is_empty() {
        all.push(Run::Came(std::mem::take(came)));
    }
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
            ("én linje\nto", "én linje\ntre", "én linje\n[-to-][+tre+]"),
            (
                "vi kan ikke se den nye plan",
                "vi kan ikke se en god plan",
                "vi kan ikke se [-den nye-][+en god+] plan",
            ),
            (
                "Dagsplanen ændres hele tiden",
                "Planen er lavet om",
                "[-Dagsplanen ændres hele tiden-][+Planen er lavet om+]",
            ),
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
