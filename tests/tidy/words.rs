//! The words of the interface: every declaration in `src/words`, Danish and English.

use super::none;
use super::source::{code, files};
use super::wording::{faults, placeholders};

/// Words that are the same in both languages.
const SAME: &[&str] = &[
    "Samskab",
    "Facilitator",
    "Brainstorm",
    "Interview",
    "Observation",
    "Workshop",
    "Invitation",
    "Note",
    "Status",
    "Menu",
    "Median",
    "Kroner",
    "kr",
    "kB",
    "MB",
    "min",
    "Ctrl",
    "Enter",
    "Esc",
];

struct Declared {
    at: String,
    name: String,
    da: String,
    en: String,
}

/// `NAME = "Dansk", "English";` wherever it stands in `words!` or `labels!`.
fn declared() -> Vec<Declared> {
    let mut found = Vec::new();
    for file in files("src/words", ".rs") {
        let (_, literals) = code(&file.text);
        for pair in literals.windows(2) {
            let [da, en] = pair else { continue };
            let Some(name) = da.before.trim_end().strip_suffix('=') else { continue };
            if en.before.trim() != "," {
                continue;
            }
            let name = name.trim_end().rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            found.push(Declared {
                at: format!("{}:{}", file.path, da.line),
                name: name.to_owned(),
                da: da.text.clone(),
                en: en.text.clone(),
            });
        }
    }
    assert!(found.len() > 150, "the declarations were not found");
    found
}

#[test]
fn every_word_is_there_in_danish() {
    let empty = declared().into_iter().filter(|word| word.da.trim().is_empty());
    none("a word without Danish", empty.map(|word| format!("{} {}", word.at, word.name)).collect());
}

/// English gaps fall back to Danish, so they are told and do not fail.
#[test]
fn english_gaps_are_listed() {
    let all = declared();
    let gaps: Vec<&Declared> = all.iter().filter(|word| word.en.trim().is_empty()).collect();
    println!("{} words, {} without English", all.len(), gaps.len());
    gaps.iter().for_each(|word| println!("  {} {}", word.at, word.name));
}

#[test]
fn english_is_english() {
    let same = declared().into_iter().filter(|word| {
        let bare = placeholders(&word.da).iter().fold(word.da.clone(), |text, name| text.replace(name, ""));
        let mut parts = bare.split(|c: char| !c.is_alphabetic()).filter(|part| part.len() > 1);
        word.da == word.en && parts.any(|part| !SAME.contains(&part))
    });
    none("the same in both languages", same.map(|word| format!("{} «{}»", word.at, word.da)).collect());
}

#[test]
fn both_languages_fill_in_the_same() {
    let other = declared()
        .into_iter()
        .filter(|word| !word.en.is_empty() && placeholders(&word.da) != placeholders(&word.en));
    none("other placeholders in English", other.map(|word| format!("{} {}", word.at, word.name)).collect());
}

#[test]
fn words_are_written_with_care() {
    let mut broken = Vec::new();
    for word in declared() {
        for text in [&word.da, &word.en] {
            broken.extend(faults(text).into_iter().map(|fault| format!("{} {fault}: «{text}»", word.at)));
        }
    }
    none("a word with a fault", broken);
}

/// What people read stands in `words` or `method`, so that it can be read in both languages.
#[test]
fn no_danish_stands_in_ui() {
    let mut broken = Vec::new();
    for file in files("src/ui", ".rs") {
        let (_, literals) = code(&file.text);
        let danish = literals.iter().filter(|literal| literal.text.to_lowercase().contains(['æ', 'ø', 'å']));
        broken.extend(danish.map(|literal| format!("{}:{} «{}»", file.path, literal.line, literal.text)));
    }
    none("a Danish text in ui", broken);
}
