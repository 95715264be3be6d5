//! The files of the tree, and Rust source taken apart just far enough to look into it.

use std::path::{Path, PathBuf};

/// A text file of the tree.
pub struct File {
    /// From the root, with `/` between.
    pub path: String,
    pub text: String,
}

/// Folders that are made and not written.
const MADE: [&str; 6] = [".git", "target", "dist", "node_modules", "pictures", "proptest-regressions"];

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All text files below a folder whose names end so; with an empty ending, all.
pub fn files(folder: &str, ending: &str) -> Vec<File> {
    let mut found = Vec::new();
    gather(&root().join(folder), ending, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn gather(folder: &Path, ending: &str, found: &mut Vec<File>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        // A linked worktree has a file `.git`; a linked `node_modules` is a link.
        if MADE.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            gather(&path, ending, found);
        } else if name.ends_with(ending)
            && let Ok(text) = std::fs::read_to_string(&path)
        {
            let path = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            found.push(File { path, text });
        }
    }
}

/// A string of Rust source.
pub struct Literal {
    pub line: usize,
    pub text: String,
    /// The code between the string before it and this one.
    pub before: String,
}

/// Rust source without its comments and strings, line for line, and the strings apart. What stands behind
/// `#[cfg(test)]` is left out: tests stand last in a file.
pub fn code(source: &str) -> (String, Vec<Literal>) {
    let mut chars = source.chars().peekable();
    let (mut code, mut literals, mut before) = (String::new(), Vec::new(), String::new());
    let mut line = 1;
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                while chars.peek().is_some_and(|next| *next != '\n') {
                    chars.next();
                }
            }
            'r' if raw_hashes(&code, &mut chars.clone()).is_some() => {
                let hashes = raw_hashes(&code, &mut chars.clone()).unwrap();
                (0..=hashes).for_each(|_| {
                    chars.next();
                });
                let start = line;
                let end = format!("\"{}", "#".repeat(hashes));
                let mut text = String::new();
                while !text.ends_with(&end) {
                    let Some(next) = chars.next() else { break };
                    line += usize::from(next == '\n');
                    text.push(next);
                }
                text.truncate(text.len().saturating_sub(end.len()));
                literals.push(Literal { line: start, text, before: std::mem::take(&mut before) });
                code.push_str("\"\"");
            }
            '"' => {
                let start = line;
                let mut text = String::new();
                while let Some(next) = chars.next() {
                    line += usize::from(next == '\n');
                    match next {
                        '"' => break,
                        '\\' => match chars.next() {
                            Some('n') => text.push('\n'),
                            // A line that goes on: what follows is indented.
                            Some('\n') => {
                                line += 1;
                                while chars.peek().is_some_and(|next| next.is_whitespace()) {
                                    line += usize::from(chars.next() == Some('\n'));
                                }
                            }
                            Some(other) => text.push(other),
                            None => {}
                        },
                        other => text.push(other),
                    }
                }
                literals.push(Literal { line: start, text, before: std::mem::take(&mut before) });
                code.push_str("\"\"");
            }
            '\'' => {
                // A letter in quotes, or a lifetime.
                let mut ahead = chars.clone();
                let first = ahead.next();
                if first == Some('\\') || ahead.next() == Some('\'') {
                    if chars.next() == Some('\\') {
                        chars.next();
                    }
                    chars.by_ref().find(|next| *next == '\'');
                    code.push_str("''");
                } else {
                    code.push('\'');
                }
            }
            other => {
                if other == '\n' {
                    line += 1;
                }
                code.push(other);
                before.push(other);
            }
        }
        if code.ends_with("#[cfg(test)]") {
            break;
        }
    }
    (code, literals)
}

/// How many `#` open the raw string that begins behind this `r`, if one does.
fn raw_hashes(code: &str, chars: &mut impl Iterator<Item = char>) -> Option<usize> {
    if code.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let mut hashes = 0;
    for next in chars {
        match next {
            '#' => hashes += 1,
            '"' => return Some(hashes),
            _ => return None,
        }
    }
    None
}

#[test]
fn source_is_taken_apart() {
    let (plain, literals) = code(
        "let a = \"x // y\"; // \"no\"\nlet b = 'c'; let c: &'static str = r#\"raw \"q\" \"#;\n#[cfg(test)]\nmod t",
    );
    assert_eq!(plain, "let a = \"\"; \nlet b = ''; let c: &'static str = \"\";\n#[cfg(test)]");
    let found: Vec<(usize, &str)> =
        literals.iter().map(|literal| (literal.line, literal.text.as_str())).collect();
    assert_eq!(found, [(1, "x // y"), (2, "raw \"q\" ")]);
}
