//! What the front page does to processes that are not open.

use samskab::file;
use samskab::platform::storage::Store;
use samskab::shelf::is_head;

use super::tables::{DAY, kept, shelf, title};
use super::{named, note, sealed, slot};

#[test]
fn a_copy_is_a_process_of_its_own() {
    let (_, shelf) = shelf();
    let (original, _) = kept(&shelf, "p1", 1);
    let mut copy = original.copied_as("p2");
    shelf.keep(&copy, named("copy"), DAY, 0, 0).unwrap();
    note(&mut copy, "bo", "c1", "only in the copy");
    shelf.keep(&copy, named("copy"), DAY, 1, 0).unwrap();
    assert_eq!(shelf.load("p1").unwrap().document, original);
    assert_eq!(title(&shelf.load("p2").unwrap().document), "only in the copy");
    assert_eq!(copy.copied_as("p1").merge(&copy.copied_as("p1")).document, copy.copied_as("p1"));
}

#[test]
fn a_newer_file_is_handed_out_as_it_came() {
    let (store, shelf) = shelf();
    kept(&shelf, "p1", 1);
    let text = shelf.file_text("p1").unwrap();
    assert_eq!(text, file::save(&shelf.load("p1").unwrap().document));
    let newer = text.replacen("\"version\":", "\"shape\": \"round\",\n  \"version\":", 1);
    assert_ne!(newer, text);
    let line = r#"{"id":"p1","sequence":9007199254740991,"format":2,"slot":"b"}"#;
    store.set(&slot("p1", "b"), &sealed("samskab-slot", 1, &format!("{line}\n{newer}"))).unwrap();
    assert_eq!(shelf.file_text("p1").unwrap(), newer);
    assert_eq!(shelf.file_text("p2"), None);
}

#[test]
fn only_the_head_of_a_process_tells_that_it_is_gone() {
    assert!(is_head("samskab:process:p1:head", "p1"));
    for key in ["samskab:process:p1:a", "samskab:process:p12:head", "samskab:box:p1:head", ""] {
        assert!(!is_head(key, "p1"), "{key}");
    }
}
