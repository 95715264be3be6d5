//! Earlier states of a process, and the list of its files.

use std::rc::Rc;

use samskab::file;
use samskab::platform::storage::{FaultyStore, Spoil, Store, StoreError, WriteFault};
use samskab::shelf::{FileKind, Shelf, Version, Why};

use super::{named, note, process, sealed};

fn shelf() -> (FaultyStore, Shelf) {
    let store = FaultyStore::new();
    (store.clone(), Shelf::new(Rc::new(store)))
}

fn at(minutes: usize) -> String {
    format!("2026-11-{:02}T{:02}:{:02}", 1 + minutes / 1440, minutes / 60 % 24, minutes % 60)
}

fn of(versions: &[Version], why: Why) -> Vec<&Version> {
    versions.iter().filter(|version| version.why == why).collect()
}

#[test]
fn a_version_comes_back_as_it_was() {
    let (store, shelf) = shelf();
    let mut document = process("p1", "Færre skemaer 😀");
    let first = file::save(&document);
    shelf.keep_version(&document, Why::Revision, "efter «workshop» 2", &at(0)).unwrap();
    note(&mut document, "anna", "c2", "mere");
    // The clock was set back: the order of making holds.
    shelf.keep_version(&document, Why::BeforeMerge, "", "2020-01-01T00:00").unwrap();
    let versions = shelf.versions("p1");
    let said: Vec<_> = versions.iter().map(|it| (it.why, it.label.as_str(), it.when.clone())).collect();
    assert_eq!(
        said,
        [(Why::BeforeMerge, "", "2020-01-01T00:00".to_owned()), (Why::Revision, "efter «workshop» 2", at(0))]
    );
    assert_eq!(shelf.version_text(&versions[1].key), Some(first));
    assert_eq!(shelf.version_text(&versions[0].key), Some(file::save(&document)));
    assert_eq!(versions.iter().map(|it| it.size).sum::<usize>(), store.units());
    assert!(shelf.versions("p").is_empty());
    shelf.drop_version("samskab:setting:language").unwrap();
    shelf.drop_version(&versions[0].key).unwrap();
    assert_eq!(shelf.versions("p1"), versions[1..]);
}

#[test]
fn a_broken_version_is_listed_and_breaks_nothing() {
    let (store, shelf) = shelf();
    let document = process("p1", "titel");
    for _ in 0..3 {
        shelf.keep_version(&document, Why::Revision, "mærke", &at(0)).unwrap();
    }
    let [newest, middle, oldest] = shelf.versions("p1").try_into().unwrap();
    store.spoil(&newest.key, Spoil::Truncate(40));
    // A whole version of another process, or of a newer app, is none of this one.
    let stranger = store.get(&oldest.key).unwrap().unwrap().replace("\"p1\"", "\"p2\"");
    store.set(&middle.key, &sealed("samskab-version", 1, stranger.split_once('\n').unwrap().1)).unwrap();
    store.set("samskab:version:p1:9:revision:2026-11-22T10:42", &sealed("samskab-version", 2, "x")).unwrap();
    store.set("samskab:version:p1:strange", "x").unwrap();
    let listed = shelf.versions("p1");
    assert_eq!(listed.iter().map(|it| it.is_whole).collect::<Vec<_>>(), [false, false, false, true]);
    assert_eq!(shelf.version_text(&newest.key), None);
    shelf.keep(&document, named("titel"), &at(1), 1, 0).unwrap();
    shelf.keep_version(&document, Why::Draft, "", &at(1)).unwrap();
    assert_eq!(shelf.versions("p1").len(), 5);
    shelf.erase("p1").unwrap();
    assert_eq!(store.keys(), Vec::<String>::new());
}

#[test]
fn a_version_that_was_not_kept_whole_is_not_there() {
    let document = process("p1", "titel");
    for fault in [WriteFault::Throw, WriteFault::Torn(50), WriteFault::TornThrow(50), WriteFault::Flip(90)] {
        let (store, shelf) = shelf();
        store.fail_at(0, fault);
        shelf.keep_version(&document, Why::Revision, "", &at(0)).unwrap_err();
        assert_eq!(store.keys(), Vec::<String>::new(), "{fault:?}");
    }
    let (store, shelf) = shelf();
    store.set_blocked(true);
    assert_eq!(shelf.keep_version(&document, Why::Draft, "", &at(0)), Err(StoreError::Blocked));
    shelf.keep_version(&process("a:b", ""), Why::Draft, "", &at(0)).unwrap_err();
}

#[test]
fn drafts_are_taken_when_it_is_time() {
    let (_, shelf) = shelf();
    let mut document = samskab::document::Document::new("p1");
    assert!(!shelf.take_draft(&document, &at(0)), "there is nothing in it");
    note(&mut document, "anna", "c1", "titel");
    assert!(shelf.take_draft(&document, &at(0)));
    note(&mut document, "anna", "c1", "anden");
    assert!(!shelf.take_draft(&document, &at(9)), "just now");
    assert!(shelf.take_draft(&document, &at(10)));
    assert!(!shelf.take_draft(&document, &at(60)), "the same");
    note(&mut document, "anna", "c1", "tredje");
    shelf.keep_version(&document, Why::Revision, "nu", &at(60)).unwrap();
    assert!(!shelf.take_draft(&document, &at(80)), "the same as the revision");
    note(&mut document, "anna", "c1", "fjerde");
    assert!(shelf.take_draft(&document, &at(20)), "the clock was set back");
}

#[test]
fn there_are_never_too_many() {
    let (_, shelf) = shelf();
    let document = process("p1", "titel");
    for number in 0..60 {
        let why = [Why::Draft, Why::Revision, Why::BeforeMerge][number % 3];
        shelf.keep_version(&document, why, &number.to_string(), &at(number * 10)).unwrap();
    }
    shelf.keep_version(&document, Why::Draft, "", &at(601)).unwrap();
    let all = shelf.versions("p1");
    assert_eq!(of(&all, Why::Revision).len(), 20);
    let labels: Vec<_> = of(&all, Why::BeforeMerge).iter().map(|it| it.label.clone()).collect();
    assert_eq!(labels, ["59", "56", "53", "50", "47"]);
    let drafts = of(&all, Why::Draft);
    assert!(drafts.len() < 20 && drafts[0].when == at(601), "{drafts:?}");
    assert_eq!(shelf.drop_versions("p1", &[Why::Draft, Why::BeforeMerge]), Ok(drafts.len() + 5));
    assert_eq!(shelf.versions("p1").len(), 20);
}

/// A store that is that full (in percent of the room) beside what the test puts there.
fn filled(percent: usize) -> (FaultyStore, Shelf) {
    let (store, shelf) = shelf();
    store.set("others", &"x".repeat(Shelf::QUOTA * percent / 100)).unwrap();
    (store, shelf)
}

#[test]
fn when_the_room_is_short_drafts_come_only_for_older_ones() {
    let (store, shelf) = filled(61);
    let document = process("p1", "titel");
    shelf.keep_version(&document, Why::Draft, "", &at(0)).unwrap_err();
    store.remove("others").unwrap();
    shelf.keep_version(&document, Why::Draft, "", &at(0)).unwrap();
    shelf.keep_version(&document, Why::Draft, "", &at(10)).unwrap();
    store.set("others", &"x".repeat(Shelf::QUOTA * 61 / 100)).unwrap();
    shelf.keep_version(&document, Why::Draft, "", &at(20)).unwrap();
    let times: Vec<String> = shelf.versions("p1").into_iter().map(|it| it.when).collect();
    assert_eq!(times, [at(20), at(10)]);
    shelf.keep_version(&document, Why::Revision, "", &at(21)).unwrap();
    // Above 85 % none is made at all, and a revision only where the drafts make room for it.
    let theirs: usize = shelf.versions("p1").iter().map(|it| it.size).sum();
    store.set("others", &"x".repeat(Shelf::QUOTA * 85 / 100 - theirs - 100)).unwrap();
    shelf.keep_version(&document, Why::Draft, "", &at(30)).unwrap_err();
    shelf.keep_version(&document, Why::Revision, "", &at(31)).unwrap();
    let left = shelf.versions("p1");
    assert_eq!((of(&left, Why::Draft).len(), of(&left, Why::Revision).len()), (1, 2));
    store.set("others", &"x".repeat(Shelf::QUOTA * 85 / 100)).unwrap();
    shelf.keep_version(&document, Why::Revision, "", &at(31)).unwrap_err();
    assert_eq!(shelf.versions("p1"), left, "what could not make room stays");
}

#[test]
fn versions_that_were_made_by_themselves_give_way_to_what_people_write() {
    let (store, shelf) = shelf();
    let mut document = process("p1", "titel");
    let other = process("p2", "en anden");
    let kept = shelf.keep(&document, named("t"), &at(0), 1, 0).unwrap();
    shelf.keep_version(&document, Why::BeforeMerge, "", &at(0)).unwrap();
    shelf.keep_version(&document, Why::Revision, "", &at(0)).unwrap();
    shelf.keep_version(&document, Why::Draft, "", &at(20)).unwrap();
    shelf.keep_version(&other, Why::Draft, "", &at(10)).unwrap();
    note(&mut document, "anna", "c2", "mere");
    store.set_quota(Some(store.units() + 100));
    let kept = shelf.keep(&document, named("t"), &at(30), 1, kept.sequence).unwrap();
    // The oldest drafts went first, whosever they were; no more than needed.
    assert!(shelf.versions("p2").is_empty());
    let left = shelf.versions("p1");
    assert!(left.len() >= 2 && of(&left, Why::BeforeMerge).len() == 1, "{left:?}");
    // What cannot be kept even so costs nothing.
    shelf.keep_version(&document, Why::BeforeMerge, "", &at(31)).unwrap_or_default();
    let there = store.all();
    note(&mut document, "anna", "c3", &"æ".repeat(5000));
    shelf.keep(&document, named("t"), &at(31), 1, kept.sequence).unwrap_err();
    assert_eq!(store.all(), there);
    // Where there would be room without them there is room; what was made by hand stays.
    let (alone, without) = self::shelf();
    for (key, text) in there.iter().filter(|(key, _)| !key.contains(":draft:") && !key.contains(":merge:")) {
        alone.set(key, text).unwrap();
    }
    without.keep(&document, named("t"), &at(31), 1, kept.sequence).unwrap();
    store.set_quota(Some(alone.units()));
    shelf.keep(&document, named("t"), &at(31), 1, kept.sequence).unwrap();
    assert_eq!(store.all(), alone.all());
}

#[test]
fn the_list_of_files() {
    let (store, shelf) = shelf();
    assert!(shelf.files_of("p1").is_empty());
    for number in 0..60 {
        let kind = if number % 2 == 0 { FileKind::Whole } else { FileKind::Sealed };
        shelf.note_file("p1", &format!("fil-{number}\t\n.samskab.json"), &at(number), kind).unwrap();
    }
    let files = shelf.files_of("p1");
    assert_eq!(files.len(), 50);
    assert_eq!(files[0].name, "fil-59.samskab.json");
    assert_eq!((files[0].when.clone(), files[0].kind), (at(59), FileKind::Sealed));
    assert_eq!(files[49].name, "fil-10.samskab.json");
    // A broken list is put aside before a new one is begun; that of a newer app stays.
    let broken = store.spoil("samskab:files:p1:", Spoil::Truncate(300)).unwrap();
    assert!(shelf.files_of("p1").is_empty());
    shelf.note_file("p1", "ny", &at(61), FileKind::Questions).unwrap();
    assert_eq!(shelf.files_of("p1").len(), 1);
    assert_eq!(shelf.quarantined()[0].1, broken);
    store.set("samskab:files:p1:", &sealed("samskab-files", 2, "x")).unwrap();
    shelf.note_file("p1", "ny", &at(61), FileKind::Questions).unwrap_err();
    shelf.erase("p1").unwrap();
    assert_eq!(store.keys(), Vec::<String>::new());
}

#[test]
fn what_takes_how_much_room() {
    let (store, shelf) = shelf();
    shelf.set_setting("language", "da").unwrap();
    shelf.keep(&process("p1", "titel"), named("t"), &at(0), 1, 0).unwrap();
    shelf.note_file("p1", "fil", &at(0), FileKind::Whole).unwrap();
    shelf.set_ballot_box("p1", "r1", "[]").unwrap();
    shelf.keep_version(&process("p1", "titel"), Why::Draft, "", &at(0)).unwrap();
    let drafts = shelf.rooms()["p1"].versions;
    shelf.keep_version(&process("p1", "titel"), Why::Revision, "", &at(0)).unwrap();
    store.set("samskab:quarantine:p2:a-1", "x").unwrap();
    let rooms = shelf.rooms();
    assert_eq!(rooms.keys().collect::<Vec<_>>(), ["p1", "p2"]);
    assert_eq!((rooms["p1"].drafts, rooms["p1"].versions > drafts), (drafts, true));
    assert_eq!((rooms["p1"].ballots, rooms["p2"].aside), ("samskab:box:p1:r1[]".len(), 26));
    let all: usize = rooms.values().map(|room| room.all()).sum();
    assert_eq!(shelf.used() - all, "samskab:setting:languageda".len());
}

#[test]
fn a_store_that_cannot_be_reached_is_not_called_erased() {
    let (store, shelf) = shelf();
    shelf.keep(&process("p1", "titel"), named("t"), &at(0), 1, 0).unwrap();
    store.set_blocked(true);
    assert_eq!(shelf.erase("p1"), Err(StoreError::Blocked));
    assert_eq!(shelf.erase_all(), Err(StoreError::Blocked));
}
