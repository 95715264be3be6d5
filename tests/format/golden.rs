//! One file per released version and feature. They are never edited: what was once mailed is out there.

use samskab::document::Document;
use samskab::file;

/// Every feature of the first version: edited fields, other wordings, a tombstone, a contested thing, an erased
/// one, fields, kinds and keys of a newer app, two damaged items.
pub const EVERY_FEATURE: &str = include_str!("../fixtures/v1/every-feature.samskab.json");

/// A file as this version of the app would write it: the line with the app's own version is another, and so is the
/// checksum.
fn as_written_today(file: &str) -> String {
    let old = file.lines().find(|line| line.starts_with("  \"app\":")).unwrap();
    let file = file.replacen(old, concat!("  \"app\": \"samskab ", env!("CARGO_PKG_VERSION"), "\","), 1);
    let (content, _) = file.rsplit_once(",\n  \"check\":").unwrap();
    format!("{content},\n  \"check\": \"crc32:{:08x}\"\n}}\n", file::checksum(content.as_bytes()))
}

fn opened() -> Document {
    let opened = file::open(EVERY_FEATURE.as_bytes()).unwrap();
    assert_eq!((opened.damaged, opened.altered, opened.newer), (2, false, false));
    opened.document
}

#[test]
fn a_file_of_version_1_opens_and_is_saved_to_the_byte() {
    assert_eq!(file::save(&opened()), as_written_today(EVERY_FEATURE));
}

/// What the golden file says, so that a later reader of the format cannot open it and understand it otherwise.
#[test]
fn a_file_of_version_1_means_what_it_meant() {
    let document = opened();
    let text = |id: &str, field: &str| document.item(id).unwrap().text(field).to_owned();
    assert_eq!(text("edited1", "text"), "Vi skriver det samme tre gange");
    let disagreements = document.disagreements();
    assert_eq!(disagreements.len(), 1);
    assert_eq!((disagreements[0].id.as_str(), disagreements[0].field.as_str()), ("wordings1", "title"));
    assert_eq!(disagreements[0].wordings, ["Dobbelt registrering", "Samme oplysning tastes to gange"]);
    let contested: Vec<_> = document.contested().into_iter().map(|contested| contested.id).collect();
    assert_eq!(contested, ["contested1"]);
    let bin: Vec<_> = document.bin().into_iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(bin, ["deleted1"]);
    assert!(document.item("erased1").unwrap().is_erased());
    assert_eq!(document.item("unknown1").unwrap().kind(), "hologram");
    let order: Vec<_> = document.of_kind("challenge").into_iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(order, ["wordings1", "edited1", "contested1"]);
    assert_eq!(document.seen().highest(), 14);
}

/// Merging with itself or with an empty copy changes nothing in it.
#[test]
fn a_file_of_version_1_merges() {
    let document = opened();
    assert_eq!(document.merge(&document).document, document);
    assert_eq!(Document::new("p7q2m0c4kx").merge(&document).document, document);
}
