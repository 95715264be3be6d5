//! Habits of the whole tree.

use super::none;
use super::source::{code, files};

/// A file that is longer than this holds more than one thing.
const LONGEST: usize = 500;
/// Longer files, each with the reason.
const LONGER: [(&str, &str); 1] = [(
    "tests/browser/support/page.rs",
    "the verbs of a person at the screen, which journeys look up in one place",
)];

/// Ways to put text into a page as markup.
const MARKUP: [&str; 4] = ["inner_html", "outer_html", "insert_adjacent_html", "document_write"];

/// What would tell where this was made, or send a build to one mirror. Spelled in two parts, since this file is
/// part of the tree.
const MACHINE: [&str; 7] = [
    concat!("/wo", "rk/"),
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    concat!("C:", "\\"),
    concat!("regi", "stry."),
    concat!("/var/fo", "lders"),
];

fn rust() -> Vec<super::source::File> {
    files("src", ".rs").into_iter().chain(files("tests", ".rs")).collect()
}

#[test]
fn every_file_says_what_it_is() {
    let silent = rust().into_iter().filter(|file| !file.text.starts_with("//! "));
    none("a file without a first line that says what it is", silent.map(|file| file.path).collect());
}

#[test]
fn no_file_is_too_long() {
    let all = rust().into_iter().chain(files("style", ".css"));
    let long = all.filter(|file| file.text.lines().count() > LONGEST);
    let long = long.filter(|file| !LONGER.iter().any(|(path, _)| *path == file.path));
    let told = long.map(|file| format!("{}: {} lines", file.path, file.text.lines().count()));
    none("a file over 500 lines", told.collect());
}

/// A panic ends the page.
#[test]
fn nothing_is_unwrapped() {
    let mut broken = Vec::new();
    for file in files("src", ".rs") {
        let (plain, _) = code(&file.text);
        for (number, line) in (1..).zip(plain.lines()) {
            let panics = [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!("];
            if panics.iter().any(|call| line.contains(call)) {
                broken.push(format!("{}:{number} {}", file.path, line.trim()));
            }
        }
    }
    none("a panic waiting", broken);
}

/// Texts of people become text nodes.
#[test]
fn no_text_becomes_markup() {
    let mut broken = Vec::new();
    for file in files("src", ".rs") {
        let (plain, _) = code(&file.text);
        for (number, line) in (1..).zip(plain.lines()) {
            if MARKUP.iter().any(|way| line.contains(way)) {
                broken.push(format!("{}:{number} {}", file.path, line.trim()));
            }
        }
    }
    none("text as markup", broken);
}

#[test]
fn nothing_is_left_to_do() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let mut broken = Vec::new();
    for file in rust().into_iter().chain(files("style", "")).chain(files("script", "")) {
        // The rule itself looks for the words.
        if file.path.starts_with("tests/tidy/") {
            continue;
        }
        let lines = (1..).zip(file.text.lines());
        let open = lines.filter(|(_, line)| marks.iter().any(|mark| line.contains(mark)));
        broken.extend(open.map(|(number, line)| format!("{}:{number} {}", file.path, line.trim())));
    }
    none("something is left to do", broken);
}

#[test]
fn nothing_tells_where_it_was_made() {
    let mut broken = Vec::new();
    for file in files("", "") {
        // npm writes the public address of each package into its lock file, whatever mirror it came from.
        let lock = file.path == "package-lock.json";
        let npm = concat!("https://regi", "stry.npmjs.org/");
        for (number, line) in (1..).zip(file.text.lines()) {
            let line = if lock { line.replace(npm, "") } else { line.to_owned() };
            if MACHINE.iter().any(|trace| line.contains(trace)) {
                let shown: String = line.trim().chars().take(100).collect();
                broken.push(format!("{}:{number} {shown}", file.path));
            }
        }
    }
    none("a path of one machine, or a host", broken);
}

/// The rules leave out what stands behind `#[cfg(test)]`, so nothing but tests may stand there.
#[test]
fn tests_stand_last_in_a_file() {
    let mut broken = Vec::new();
    for file in files("src", ".rs") {
        let Some((_, tests)) = file.text.split_once("#[cfg(test)]\n") else { continue };
        let last =
            tests.starts_with("mod tests {\n") && tests.find("\n}\n").is_some_and(|at| at + 3 == tests.len());
        if !last {
            broken.push(file.path);
        }
    }
    none("something stands behind the tests", broken);
}
