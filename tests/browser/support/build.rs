//! A later build of the same app, as `script/build` would make it after some change: every name with a hash in it is
//! another one, and the worker lists the files as they are.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::downloads::Folder;

/// The build in `dist/`.
pub fn this_build() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist")
}

/// What a build calls itself in its page.
pub fn version_of(build: &Path) -> String {
    let page = std::fs::read_to_string(build.join("index.html")).unwrap();
    let (_, rest) = page.split_once("data-version=\"").expect("dist/ is no packed build: run script/build");
    rest.split('"').next().unwrap().to_owned()
}

/// The files below the folder, with `/`.
pub fn files_in(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(sub) = folders.pop() {
        for entry in std::fs::read_dir(folder.join(&sub)).unwrap().flatten() {
            let name = format!("{sub}{}", entry.file_name().to_string_lossy());
            if entry.file_type().unwrap().is_dir() {
                folders.push(format!("{name}/"));
            } else {
                all.push(name);
            }
        }
    }
    all.retain(|path| !path.starts_with('.'));
    all.sort();
    all
}

/// A later build, in a folder that goes when the test ends.
pub fn later_build() -> Folder {
    build_called("senere")
}

/// A later build of that name.
pub fn build_called(name: &str) -> Folder {
    let (from, to) = (this_build(), Folder::new("build"));
    let id = version_of(&from);
    let files = files_in(&from);
    let mut renamed = vec![(id.clone(), format!("{id}-{name}"))];
    renamed.extend(files.iter().filter_map(|path| hash_in(path)).map(|hash| {
        let turned = hash.chars().rev().collect();
        (hash, turned)
    }));
    let rename =
        |text: &str| renamed.iter().fold(text.to_owned(), |text, (old, new)| text.replace(old.as_str(), new));
    let mut hashes = BTreeMap::new();
    for path in files.iter().filter(|path| *path != "sw.js") {
        let mut bytes = std::fs::read(from.join(path)).unwrap();
        if path == "index.html" {
            bytes = with_policy(&String::from_utf8(bytes).unwrap(), rename).into_bytes();
        }
        let new = rename(path);
        let place = to.path().join(&new);
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, &bytes).unwrap();
        // The worker lists what lies beside the app apart; it is the same in both builds.
        if !is_beside(path) {
            hashes.insert(if path == "index.html" { String::new() } else { new }, sha256(&bytes));
        }
    }
    let worker = std::fs::read_to_string(from.join("sw.js")).unwrap();
    let (head, rest) = worker.split_once("const FILES = ").unwrap();
    let (list, tail) = rest.split_once("; //").unwrap();
    let listed: BTreeMap<String, Value> = serde_json::from_str(list).unwrap();
    assert_eq!(listed.len(), hashes.len(), "the worker lists every file");
    let list = serde_json::to_string(&hashes).unwrap();
    std::fs::write(to.path().join("sw.js"), format!("{}const FILES = {list}; //{tail}", rename(head)))
        .unwrap();
    to
}

/// The app runs without it: the one file for others, and what the browser asks for when the app is installed.
fn is_beside(path: &str) -> bool {
    let is_alone = path.starts_with("samskab-") && path.ends_with(".html");
    let is_icon = path.ends_with(".png") && !path.contains('/');
    is_alone || is_icon || path.ends_with(".webmanifest")
}

/// The hash of its bytes in the name of a file: `base-d88cab145128b123.css`.
pub fn hash_in(path: &str) -> Option<String> {
    let (_, rest) = path.rsplit_once('-')?;
    let hash: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
    (hash.len() == 16 && !path.contains('/')).then_some(hash)
}

fn sha256(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// The page with other names, and in its policy the hashes of its scripts as they are now.
fn with_policy(page: &str, rename: impl Fn(&str) -> String) -> String {
    let mut new = rename(page);
    for script in page.split("<script").skip(1) {
        let text = script.split_once('>').unwrap().1.split("</script>").next().unwrap();
        new = new.replace(&sha256(text.as_bytes()), &sha256(rename(text).as_bytes()));
    }
    new
}
