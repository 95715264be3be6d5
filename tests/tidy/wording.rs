//! What is never in a text that people read.

use std::collections::BTreeSet;

/// What is wrong with a text, in words.
pub fn faults(text: &str) -> Vec<&'static str> {
    let lower = text.to_lowercase();
    let rules = [
        (text.contains("  "), "two spaces"),
        (text.contains('"'), "a straight quotation mark"),
        (text != text.trim(), "a space at an end"),
        (lower.contains("brugeren"), "«brugeren»"),
        (text.contains("TODO") || text.contains("FIXME") || lower.contains("lorem"), "an unfinished text"),
        (text.contains("..."), "three points instead of …"),
    ];
    rules.into_iter().filter(|(broken, _)| *broken).map(|(_, fault)| fault).collect()
}

/// The names in braces, such as `{title}`.
pub fn placeholders(text: &str) -> BTreeSet<&str> {
    let parts = text.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

#[test]
fn faults_are_found() {
    assert_eq!(faults("I skriver det ét sted."), Vec::<&str>::new());
    assert_eq!(faults("Brugeren  skriver").len(), 2);
    assert_eq!(placeholders("{n} af {all}"), BTreeSet::from(["n", "all"]));
}
