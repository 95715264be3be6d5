//! What no compiler sees: layers, words, guidance, style sheets, and the habits of this house. Every rule is a test
//! that lists all places that break it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod guidance;
mod judged;
mod layers;
mod reading;
mod source;
mod style;
mod tree;
mod wording;
mod words;

/// Fails with all that breaks a rule, one a line.
fn none(rule: &str, broken: Vec<String>) {
    assert!(broken.is_empty(), "{rule}\n  {}\n({} in all)", broken.join("\n  "), broken.len());
}
