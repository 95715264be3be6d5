//! What is said about what went wrong: each reason has a sentence of its own that says what to do next.

use crate::file::{MAX_BYTES, Problem};
use crate::platform::files::FileProblem;
use crate::platform::storage::StoreError;
use crate::shelf::{KeepProblem, LoadProblem};
use crate::ui::parts::{fill, language, t};
use crate::words::{Word, keeping as words, number};

/// Why a file cannot be opened.
pub fn open_problem(problem: &Problem) -> String {
    let word = match problem {
        Problem::TooLarge(bytes) => return too_large(*bytes),
        Problem::Incomplete(part) => return fill(words::PROBLEM_INCOMPLETE, &[("part", part)]),
        Problem::Empty => words::PROBLEM_EMPTY,
        Problem::NotText => words::PROBLEM_NOT_TEXT,
        Problem::NotJson => words::PROBLEM_NOT_JSON,
        Problem::CutOff => words::PROBLEM_CUT,
        Problem::TooDeep => words::PROBLEM_DEEP,
        Problem::TooMany => words::PROBLEM_MANY,
        Problem::Twice => words::PROBLEM_TWICE,
        Problem::NotOurs => words::PROBLEM_NOT_OURS,
        Problem::Newer => words::PROBLEM_NEWER,
    };
    t(word).to_owned()
}

/// Why a file cannot be read at all.
pub fn file_problem(problem: &FileProblem) -> String {
    match problem {
        FileProblem::TooLarge(bytes) => too_large(*bytes),
        FileProblem::Unreadable => t(words::PROBLEM_READING).to_owned(),
    }
}

fn too_large(bytes: usize) -> String {
    let mega = |bytes: usize| number(language(), bytes as f64 / (1024.0 * 1024.0), 1);
    fill(words::PROBLEM_TOO_LARGE, &[("size", &mega(bytes)), ("most", &mega(MAX_BYTES))])
}

/// Why a process on the shelf cannot be opened: a heading and what to do.
pub fn load_problem(problem: &LoadProblem) -> (Word, Word) {
    match problem {
        LoadProblem::Missing => (words::LOAD_MISSING_TITLE, words::LOAD_MISSING),
        LoadProblem::Unreadable => (words::LOAD_UNREADABLE_TITLE, words::LOAD_UNREADABLE),
        LoadProblem::Newer => (words::LOAD_NEWER_TITLE, words::LOAD_NEWER),
        LoadProblem::Store(_) => (words::LOAD_STORE_TITLE, words::LOAD_STORE),
    }
}

/// What is said when something could not be put on the shelf. Nobody has worked in it yet.
pub fn put_problem(problem: &KeepProblem) -> String {
    match problem {
        KeepProblem::Refused(_) => t(words::PUT_REFUSED),
        KeepProblem::OlderOpen => t(words::OLDER_OPEN),
        KeepProblem::ReadOnly | KeepProblem::Mismatch => t(words::PUT_FAILED),
    }
    .to_owned()
}

/// What is said when the open process could not be kept. What the browser says of it itself is English, mostly,
/// and helps nobody.
pub fn keep_problem(problem: &KeepProblem) -> String {
    match problem {
        KeepProblem::ReadOnly => t(words::KEEP_READ_ONLY),
        KeepProblem::OlderOpen => t(words::OLDER_OPEN),
        KeepProblem::Mismatch => t(words::KEEP_MISMATCH),
        KeepProblem::Refused(_) => t(words::FAILED),
    }
    .to_owned()
}

/// What is said when the store would not do something else than keep.
pub fn store_problem(problem: &StoreError) -> String {
    match problem {
        StoreError::Blocked => t(words::LOAD_STORE),
        StoreError::Refused(_) => t(words::STORE_REFUSED),
    }
    .to_owned()
}
