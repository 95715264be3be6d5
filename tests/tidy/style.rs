//! The style sheets.

use std::collections::BTreeSet;

use super::none;
use super::source::files;

/// The names of custom properties in a text, each with what follows it.
fn names(text: &str) -> Vec<(&str, &str)> {
    let starts = text.match_indices("--").filter(|(at, _)| {
        let before = text[..*at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '_')
    });
    let found = starts.filter_map(|(at, _)| {
        let rest = &text[at + 2..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        (name.starts_with(|c: char| c.is_ascii_alphabetic())).then_some((name, after.trim_start()))
    });
    found.collect()
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once("*/").map_or("", |(_, rest)| rest))
}

#[test]
fn every_custom_property_is_declared() {
    let sheets = files("style", ".css");
    assert!(!sheets.is_empty());
    let mut declared = BTreeSet::new();
    // A page may set one as an inline style: `style:--share` or `style="--share: 3"`.
    for file in files("src/ui", ".rs").into_iter().chain(files("", "index.html")) {
        declared.extend(names(&file.text).into_iter().map(|(name, _)| name.to_owned()));
    }
    let mut used = Vec::new();
    for sheet in &sheets {
        let css = without_comments(&sheet.text);
        for (name, after) in names(&css) {
            if after.starts_with(':') {
                declared.insert(name.to_owned());
            } else if after.starts_with([')', ',']) {
                used.push((sheet.path.clone(), name.to_owned()));
            }
        }
    }
    let undeclared = used.into_iter().filter(|(_, name)| !declared.contains(name));
    none(
        "a custom property without a value",
        undeclared.map(|(path, name)| format!("{path} --{name}")).collect(),
    );
}

/// No request after load: a sheet brings everything with it.
#[test]
fn no_sheet_fetches_from_elsewhere() {
    let sheets = files("style", ".css").into_iter();
    let foreign = sheets.filter(|sheet| {
        sheet.text.contains("@import") || sheet.text.contains("url(http") || sheet.text.contains("url(//")
    });
    none("a sheet that fetches", foreign.map(|sheet| sheet.path).collect());
}
