//! A whole process as version 1 of the format wrote it: the worked example of that day, and with it a field with two
//! wordings, a thing in the bin, an erased and a contested one, and what a newer app may add. The file is never
//! edited: it stands for all that was mailed.

use samskab::document::Document;
use samskab::file;
use samskab::model::{
    Ending, Homework, Hours, Measure, Process, Solution, Thing, endings, hours_a_year, tally,
};

const FULL: &str = include_str!("../fixtures/v1/full.samskab.json");

/// How many things are in it, the deleted ones too.
const ITEMS: usize = 385;

fn opened() -> Document {
    let opened = file::open(FULL.as_bytes()).unwrap();
    assert_eq!((opened.damaged, opened.altered, opened.newer), (0, false, false));
    opened.document
}

/// As this version of the app would write it: only the line with the app's own version and the checksum differ.
fn as_written_today(file: &str) -> String {
    let old = file.lines().find(|line| line.starts_with("  \"app\":")).unwrap();
    let file = file.replacen(old, concat!("  \"app\": \"samskab ", env!("CARGO_PKG_VERSION"), "\","), 1);
    let (content, _) = file.rsplit_once(",\n  \"check\":").unwrap();
    format!("{content},\n  \"check\": \"crc32:{:08x}\"\n}}\n", file::checksum(content.as_bytes()))
}

#[test]
fn a_whole_process_of_version_1_opens_and_is_saved_to_the_byte() {
    assert_eq!(file::save(&opened()), as_written_today(FULL));
}

#[test]
fn a_whole_process_of_version_1_means_what_it_meant() {
    let document = opened();
    assert_eq!(Process::only(&document, "").workplace, "Hjemmeplejen Åvang");
    assert_eq!(document.items().count(), ITEMS);

    let disagreements = document.disagreements();
    assert_eq!(disagreements.len(), 1);
    assert_eq!(disagreements[0].field, "title");
    assert_eq!(disagreements[0].wordings, ["Vi skriver det samme igen og igen", "Vi skriver det tre gange"]);

    let contested = document.contested();
    assert_eq!(contested.len(), 1);
    assert_eq!(Homework::get(&document, &contested[0].id).unwrap().who, "Bord 1, 2 og 4");

    let bin: Vec<&str> = document.bin().into_iter().map(|(_, item)| item.text("text")).collect();
    assert_eq!(bin, ["Indtal det i stedet for at skrive"]);
    let erased = document.items().filter(|(_, item)| item.is_erased()).count();
    assert_eq!(erased, 1);

    assert_eq!(document.of_kind("hologram").len(), 1);
    let with_halo = document.items().filter(|(_, item)| item.get("halo").is_some()).count();
    assert_eq!(with_halo, 2);
    assert!(FULL.contains("\n  \"aura\": "));
}

#[test]
fn a_whole_process_of_version_1_says_what_it_said() {
    let document = opened();
    let found: Vec<Ending> = endings(&document).into_iter().map(|one| one.ending).collect();
    assert_eq!(found.len(), 9);
    assert_eq!((found[0], found[8]), (Ending::Works, Ending::NotNow));
    assert_eq!(Solution::all(&document).len(), 3);
    let minutes = &Measure::all(&document)[0];
    let Hours::Range { low, high, .. } = hours_a_year(&document, &minutes.id) else { panic!("a range") };
    assert_eq!((low.round(), high.round()), (454.0, 774.0));
    let rounds = document.of_kind("round").into_iter().map(|(id, _)| tally(&document, id).voters);
    assert_eq!(rounds.collect::<Vec<_>>(), [12, 12]);
}

#[test]
fn a_whole_process_of_version_1_merges() {
    let document = opened();
    assert_eq!(document.merge(&document).document, document);
    assert_eq!(Document::new(document.id.clone()).merge(&document).document, document);
}
