//! What was made while the browser was to keep nothing is brought over when it may again.

use std::rc::Rc;

use samskab::document::Actor;
use samskab::platform::storage::{FaultyStore, MemoryStore, WriteFault};
use samskab::shelf::{FileKind, KeepProblem, OwnCopy, Shelf, files_in_rescue};

use super::tables::{DAY, kept, shelf, title};
use super::{named, note};

fn memory() -> Shelf {
    Shelf::new(Rc::new(MemoryStore::default()))
}

#[test]
fn all_of_it_comes_over_and_leaves_nothing_behind() {
    let (from, to) = (memory(), memory());
    kept(&from, "p1", 2);
    kept(&from, "p2", 1);
    from.bin("p2", DAY).unwrap();
    kept(&from, "p3", 3);
    from.note_filed("p3", DAY).unwrap();
    from.note_file("p3", "tre.samskab.json", DAY, FileKind::Whole).unwrap();
    let copy = OwnCopy { label: "bord 2".to_owned(), actors: vec![Actor::named("k7f3m2qa").unwrap()] };
    from.set_own_copy("p3", &copy).unwrap();
    // The other has an older copy of one of them, and one of its own.
    let (mut older, sequence) = kept(&to, "p1", 1);
    note(&mut older, "bo", "c2", "kun her");
    to.keep(&older, named("1"), DAY, 1, sequence).unwrap();
    kept(&to, "p4", 1);

    from.move_to(&to, DAY).unwrap();
    assert!(from.cards().is_empty());
    let mut ids: Vec<String> = to.cards().into_iter().map(|card| card.id).collect();
    ids.sort();
    assert_eq!(ids, ["p1", "p2", "p3", "p4"]);
    let first = to.load("p1").unwrap().document;
    assert!(first.item("c2").is_some(), "what lay there before is there still");
    assert!(first.disagreements().is_empty() || title(&first) == "2");
    let second = to.load("p2").unwrap().card;
    assert_eq!(second.binned.as_deref(), Some(DAY));
    let third = to.load("p3").unwrap();
    assert_eq!(
        (title(&third.document), third.card.filed.as_deref(), third.card.changes),
        ("3", Some(DAY), 0)
    );
    assert_eq!(to.own_copy("p3"), copy);
    assert_eq!(to.files_of("p3").len(), 1);
}

#[test]
fn what_finds_no_room_stays() {
    let from = memory();
    kept(&from, "p1", 1);
    let store = FaultyStore::new();
    let to = Shelf::new(Rc::new(store.clone()));
    store.fail_at(0, WriteFault::Throw);
    assert!(matches!(from.move_to(&to, DAY), Err(KeepProblem::Refused(_))));
    assert_eq!(title(&from.load("p1").unwrap().document), "1");
}

#[test]
fn a_rescue_file_gives_every_process_as_it_was_kept_last() {
    let (store, shelf) = shelf();
    let (first, _) = kept(&shelf, "p1", 3);
    let (second, _) = kept(&shelf, "p2", 2);
    let rescue = serde_json::to_string_pretty(&store.all()).unwrap();
    let files = files_in_rescue(rescue.as_bytes());
    let mut found: Vec<_> =
        files.iter().map(|file| samskab::file::open(file.as_bytes()).unwrap().document).collect();
    found.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(found, [first.clone(), second]);
    for other in
        ["", "{}", "[]", "{\"samskab:", "{\"samskab:process:p1:a\": 3}", &samskab::file::save(&first)]
    {
        assert!(files_in_rescue(other.as_bytes()).is_empty(), "{other}");
    }
}
