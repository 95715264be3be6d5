//! One situation, one test.

use std::rc::Rc;

use samskab::document::Document;
use samskab::file;
use samskab::platform::storage::{FaultyStore, MemoryStore, Spoil, Store, StoreError, WriteFault};
use samskab::shelf::{CardState, KeepProblem, LoadProblem, Pressure, Shelf, body};

use super::{named, note, process, sealed, slot};

pub(super) const DAY: &str = "2026-11-22T10:42";

pub(super) fn shelf() -> (FaultyStore, Shelf) {
    let store = FaultyStore::new();
    (store.clone(), Shelf::new(Rc::new(store)))
}

/// A process that was kept that many times, each time under the next number as its title.
pub(super) fn kept(shelf: &Shelf, id: &str, times: usize) -> (Document, u64) {
    let mut document = process(id, "0");
    let mut sequence = 0;
    for time in 1..=times {
        note(&mut document, "anna", "c1", &time.to_string());
        sequence = shelf.keep(&document, named(&time.to_string()), DAY, 1, sequence).unwrap().sequence;
    }
    (document, sequence)
}

pub(super) fn title(document: &Document) -> &str {
    document.item("c1").map_or("", |item| item.text("title"))
}

#[test]
fn what_was_kept_comes_back() {
    let shelf = Shelf::new(Rc::new(MemoryStore::default()));
    let (document, sequence) = kept(&shelf, "p1", 3);
    let loaded = shelf.load("p1").unwrap();
    assert_eq!((loaded.document, loaded.state, loaded.sequence), (document, CardState::Sound, sequence));
    assert_eq!(loaded.card, shelf.cards()[0]);
    assert_eq!(loaded.card.kept.as_deref(), Some(DAY));
    assert_eq!(loaded.card.summary.title, "3");
    assert_eq!(shelf.load("p2").unwrap_err(), LoadProblem::Missing);
}

#[test]
fn the_shelf_shows_the_last_kept_first() {
    let (_, shelf) = shelf();
    for (id, day) in [("old", "2026-01-05T09:00"), ("new", "2026-11-22T10:42"), ("mid", "2026-05-01T12:00")] {
        shelf.keep(&process(id, ""), named(id), day, 0, 0).unwrap();
    }
    let ids: Vec<String> = shelf.cards().into_iter().map(|card| card.id).collect();
    assert_eq!(ids, ["new", "mid", "old"]);
}

#[test]
fn the_size_of_a_card_is_what_its_slots_take() {
    let (store, shelf) = shelf();
    for times in 1..=3 {
        kept(&shelf, "p1", times);
        let slots = store.all().into_iter().filter(|(key, _)| key.ends_with(":a") || key.ends_with(":b"));
        let size: usize = slots.map(|(_, text)| text.encode_utf16().count()).sum();
        assert_eq!(shelf.cards()[0].size, size);
        assert_eq!(shelf.load("p1").unwrap().card.size, size);
    }
}

#[test]
fn a_spoilt_newest_slot_gives_the_version_before_and_says_so() {
    for how in [
        Spoil::Truncate(0),
        Spoil::Truncate(200),
        Spoil::Flip(0),
        Spoil::Flip(300),
        Spoil::Stale,
        Spoil::Lose,
    ] {
        let (store, shelf) = shelf();
        kept(&shelf, "p1", 4);
        // The fourth keeping wrote the second slot.
        store.spoil(&slot("p1", "b"), how);
        let loaded = shelf.load("p1").unwrap();
        assert_eq!((title(&loaded.document), loaded.state), ("3", CardState::Recovered), "{how:?}");
        assert_eq!(loaded.card.summary.title, "3");
    }
}

#[test]
fn a_spoilt_older_slot_harms_nobody() {
    let (store, shelf) = shelf();
    kept(&shelf, "p1", 4);
    store.spoil(&slot("p1", "a"), Spoil::Flip(300));
    let loaded = shelf.load("p1").unwrap();
    assert_eq!((title(&loaded.document), loaded.state), ("4", CardState::Sound));
}

#[test]
fn a_lost_or_lying_pointer_changes_nothing() {
    let head = slot("p1", "head");
    for how in [Spoil::Lose, Spoil::Truncate(10), Spoil::Flip(50), Spoil::Stale] {
        let (store, shelf) = shelf();
        kept(&shelf, "p1", 4);
        store.spoil(&head, how);
        let loaded = shelf.load("p1").unwrap();
        assert_eq!((title(&loaded.document), loaded.state), ("4", CardState::Sound), "{how:?}");
        assert_eq!(shelf.cards().len(), 1);
    }
}

#[test]
fn a_pointer_flipped_early_is_seen_through() {
    let (store, shelf) = shelf();
    let (mut document, sequence) = kept(&shelf, "p1", 3);
    let before = store.all().get(&slot("p1", "b")).cloned().unwrap();
    note(&mut document, "anna", "c1", "4");
    shelf.keep(&document, named("4"), DAY, 1, sequence).unwrap();
    store.set(&slot("p1", "b"), &before).unwrap();
    let loaded = shelf.load("p1").unwrap();
    assert_eq!((title(&loaded.document), loaded.state), ("3", CardState::Recovered));
}

#[test]
fn without_a_pointer_a_doubt_is_spoken_out_and_stays() {
    let (store, shelf) = shelf();
    kept(&shelf, "p1", 4);
    store.spoil(&slot("p1", "head"), Spoil::Lose);
    store.spoil(&slot("p1", "b"), Spoil::Flip(99));
    assert_eq!(shelf.load("p1").unwrap().state, CardState::Recovered);
    assert_eq!(shelf.cards()[0].state, CardState::Recovered);
    shelf.note_filed("p1", DAY).unwrap();
    assert_eq!(shelf.load("p1").unwrap().state, CardState::Recovered);
}

#[test]
fn what_cannot_be_read_is_shown_and_can_be_rescued() {
    let (store, shelf) = shelf();
    kept(&shelf, "p1", 2);
    store.spoil(&slot("p1", "a"), Spoil::Truncate(300));
    store.spoil(&slot("p1", "b"), Spoil::Flip(150));
    assert_eq!(shelf.load("p1").unwrap_err(), LoadProblem::Unreadable);
    let raw = shelf.raw("p1");
    assert_eq!(raw.len(), 2);
    // A flipped character is no reason for a person not to get the rest.
    assert!(file::open(body(&raw[1].1).as_bytes()).is_ok());
    store.spoil(&slot("p1", "head"), Spoil::Lose);
    assert_eq!(shelf.cards()[0].state, CardState::Unreadable);
}

#[test]
fn unreadable_bytes_are_put_aside_before_they_are_written_over() {
    let (store, shelf) = shelf();
    let (document, sequence) = kept(&shelf, "p1", 2);
    let spoilt = store.spoil(&slot("p1", "a"), Spoil::Flip(80)).unwrap();
    shelf.keep(&document, named(""), DAY, 0, sequence).unwrap();
    assert_eq!(shelf.quarantined().len(), 1);
    assert_eq!(shelf.quarantined()[0].1, spoilt);
    assert!(shelf.raw("p1").iter().any(|(_, text)| *text == spoilt));
    let key = shelf.quarantined()[0].0.clone();
    shelf.drop_quarantined(&slot("p1", "a")).unwrap();
    shelf.drop_quarantined(&key).unwrap();
    assert_eq!((shelf.quarantined().len(), shelf.raw("p1").len()), (0, 2));
}

#[test]
fn where_they_cannot_be_put_aside_nothing_is_written() {
    for fault in [
        WriteFault::Throw,
        WriteFault::ThrowAfter,
        WriteFault::Torn(5),
        WriteFault::Flip(5),
        WriteFault::Stale,
    ] {
        let (store, shelf) = shelf();
        let (document, sequence) = kept(&shelf, "p1", 2);
        store.spoil(&slot("p1", "a"), Spoil::Flip(80));
        let before = store.all();
        store.fail_at(0, fault);
        assert_eq!(shelf.keep(&document, named(""), DAY, 0, sequence).unwrap_err(), KeepProblem::ReadOnly);
        assert_eq!(store.all(), before, "{fault:?}");
    }
}

#[test]
fn a_write_that_failed_is_not_called_kept() {
    let cases = [
        (0, WriteFault::Throw, "refused"),
        (0, WriteFault::TornThrow(40), "refused"),
        (0, WriteFault::Torn(40), "mismatch"),
        (0, WriteFault::Flip(400), "mismatch"),
        (0, WriteFault::Stale, "mismatch"),
        (1, WriteFault::Throw, "refused"),
        (1, WriteFault::Torn(40), "refused"),
        (1, WriteFault::Stale, "refused"),
    ];
    for (write, fault, expected) in cases {
        let (store, shelf) = shelf();
        let (mut document, sequence) = kept(&shelf, "p1", 2);
        note(&mut document, "anna", "c1", "3");
        store.fail_at(write, fault);
        let problem = shelf.keep(&document, named("3"), DAY, 1, sequence).unwrap_err();
        assert_eq!(matches!(problem, KeepProblem::Mismatch), expected == "mismatch", "{write} {fault:?}");
        let there = shelf.load("p1").unwrap();
        assert!(["2", "3"].contains(&title(&there.document)), "{write} {fault:?}");
        // The same window tries again.
        let kept = shelf.keep(&document, named("3"), DAY, 1, sequence).unwrap();
        assert_eq!(kept.merged, None);
        assert_eq!(shelf.load("p1").unwrap().document, document);
    }
}

#[test]
fn a_full_or_blocked_store_refuses_and_keeps_what_it_had() {
    let (store, shelf) = shelf();
    let (mut document, sequence) = kept(&shelf, "p1", 2);
    note(&mut document, "anna", "c2", &"å".repeat(1000));
    store.set_quota(Some(shelf.used() + 500));
    let problem = shelf.keep(&document, named("3"), DAY, 1, sequence).unwrap_err();
    assert_eq!(problem, KeepProblem::Refused("full".into()));
    assert_eq!(title(&shelf.load("p1").unwrap().document), "2");
    store.set_blocked(true);
    assert_eq!(
        shelf.keep(&document, named("3"), DAY, 1, sequence).unwrap_err(),
        KeepProblem::Refused(String::new())
    );
    assert_eq!(shelf.load("p1").unwrap_err(), LoadProblem::Store(StoreError::Blocked));
    assert!(shelf.cards().is_empty());
    store.heal();
    shelf.keep(&document, named("3"), DAY, 1, sequence).unwrap();
    assert_eq!(shelf.load("p1").unwrap().document, document);
}

#[test]
fn what_an_older_app_wrote_waits_until_its_windows_have_gone() {
    let record = r#"{"id":"p1","sequence":99999999999,"format":0,"slot":"a","summary":{"title":"2"}}"#;
    let (store, shelf) = shelf();
    let (document, sequence) = kept(&shelf, "p1", 2);
    let older = file::save(&document).replacen("\"version\": 1", "\"version\": 0", 1);
    // With nobody else there, or a process in this format, nothing waits.
    shelf.set_older_open(true);
    assert!(!shelf.load("p1").unwrap().must_wait);
    shelf.keep(&document, named(""), DAY, 0, sequence).unwrap();
    store.set(&slot("p1", "a"), &sealed("samskab-slot", 1, &format!("{record}\n{older}"))).unwrap();
    let before = store.all();
    let loaded = shelf.load("p1").unwrap();
    assert_eq!((title(&loaded.document), loaded.state, loaded.must_wait), ("2", CardState::Sound, true));
    for sequence in [0, sequence, loaded.sequence] {
        let problem = shelf.keep(&document, named(""), DAY, 0, sequence).unwrap_err();
        assert_eq!(problem, KeepProblem::OlderOpen);
    }
    assert_eq!(store.all(), before);
    shelf.set_older_open(false);
    assert!(!shelf.load("p1").unwrap().must_wait);
    shelf.keep(&document, named(""), DAY, 0, loaded.sequence).unwrap();
    shelf.set_older_open(true);
    assert!(!shelf.load("p1").unwrap().must_wait, "it is in this format now");
}

#[test]
fn what_a_newer_app_wrote_is_never_written_over() {
    let newer_file =
        |document: &Document| file::save(document).replacen("\"version\": 1", "\"version\": 2", 1);
    let record =
        r#"{"id":"p1","sequence":99999999999,"format":2,"slot":"a","summary":{"title":"2"},"new":{}}"#;
    let (store, shelf) = shelf();
    let (document, sequence) = kept(&shelf, "p1", 2);
    let original = store.all();
    let cases = [
        ("a", sealed("samskab-slot", 2, "anything"), Some("2")),
        ("b", sealed("samskab-slot", 2, "anything"), Some("1")),
        ("a", sealed("samskab-slot", 1, &format!("{record}\n{}", newer_file(&document))), Some("2")),
        ("head", sealed("samskab-head", 2, "anything"), Some("2")),
        ("head", sealed("samskab-head", 1, record), Some("2")),
    ];
    for (part, text, shown) in cases {
        original.iter().for_each(|(key, text)| store.set(key, text).unwrap());
        store.set(&slot("p1", part), &text).unwrap();
        let before = store.all();
        let loaded = shelf.load("p1").unwrap();
        assert_eq!((Some(title(&loaded.document)), loaded.state), (shown, CardState::Newer), "{part} {text}");
        for sequence in [0, sequence, loaded.sequence] {
            let problem = shelf.keep(&document, named(""), DAY, 0, sequence).unwrap_err();
            assert_eq!(problem, KeepProblem::ReadOnly, "{part} {text}");
        }
        assert!(shelf.bin("p1", DAY).is_err() && shelf.note_filed("p1", DAY).is_err());
        assert_eq!(store.all(), before);
    }
    // Erasing is for people to decide, and it takes everything.
    assert_eq!(shelf.erase("p1"), Ok(3));
    assert!(store.all().is_empty());
}

#[test]
fn a_newer_app_alone_in_both_slots_cannot_be_opened_but_rescued() {
    let (store, shelf) = shelf();
    for part in ["a", "b"] {
        store.set(&slot("p1", part), &sealed("samskab-slot", 2, "anything")).unwrap();
    }
    assert_eq!(shelf.load("p1").unwrap_err(), LoadProblem::Newer);
    assert_eq!(shelf.cards()[0].state, CardState::Newer);
    assert_eq!(shelf.raw("p1").len(), 2);
}

#[test]
fn items_that_were_not_understood_are_kept_and_counted() {
    let (_, shelf) = shelf();
    let mut document = process("p1", "1");
    document.keep_opaque([("odd".to_owned(), serde_json::json!([1, "to"]))]);
    let sequence = shelf.keep(&document, named(""), DAY, 0, 0).unwrap().sequence;
    let loaded = shelf.load("p1").unwrap();
    assert_eq!((loaded.state, shelf.cards()[0].state), (CardState::Damaged(1), CardState::Damaged(1)));
    assert_eq!(loaded.document, document);
    shelf.keep(&loaded.document, named(""), DAY, 0, sequence).unwrap();
    assert_eq!(shelf.load("p1").unwrap().document, document);
}

#[test]
fn two_windows_lose_nothing_of_each_other() {
    let (_, shelf) = shelf();
    let other = shelf.clone();
    let (mut mine, my_sequence) = kept(&shelf, "p1", 1);
    let mut theirs = other.load("p1").unwrap();
    note(&mut mine, "anna", "mine", "Færre skemaer");
    note(&mut theirs.document, "bo", "theirs", "Mere omsorg");
    let first = shelf.keep(&mine, named(""), DAY, 1, my_sequence).unwrap();
    assert!(first.merged.is_none());
    let second = other.keep(&theirs.document, named(""), DAY, 1, theirs.sequence).unwrap();
    let merged = second.merged.unwrap();
    assert!(merged.item("mine").is_some() && merged.item("theirs").is_some());
    assert_eq!(shelf.load("p1").unwrap().document, merged);
    // The first window comes along at its next keeping.
    let third = shelf.keep(&mine, named(""), DAY, 1, first.sequence).unwrap();
    assert_eq!(third.merged, Some(merged));
}

#[test]
fn a_storage_that_fell_back_does_not_make_one_window_overwrite_the_other() {
    // Both windows write the fourth version: the storage forgot one of them in between. Counting alone would
    // take the other's for one's own. Several texts, because which checksum is higher is chance.
    for text in ["1", "2", "3", "4", "5", "6", "7", "8"] {
        let (store, shelf) = shelf();
        let (mut mine, sequence) = kept(&shelf, "p1", 3);
        let before = store.all();
        let mut theirs = shelf.load("p1").unwrap();
        note(&mut mine, "anna", "mine", text);
        let mine_kept = shelf.keep(&mine, named(""), DAY, 1, sequence).unwrap();
        before.iter().for_each(|(key, text)| store.set(key, text).unwrap());
        note(&mut theirs.document, "bo", "theirs", text);
        shelf.keep(&theirs.document, named(""), DAY, 1, theirs.sequence).unwrap();
        let kept = shelf.keep(&mine, named(""), DAY, 1, mine_kept.sequence).unwrap();
        let merged = kept.merged.unwrap();
        assert!(merged.item("mine").is_some() && merged.item("theirs").is_some());
    }
}

#[test]
fn a_slot_with_the_file_of_another_process_is_not_taken() {
    let (store, shelf) = shelf();
    let (document, _) = kept(&shelf, "p1", 2);
    kept(&shelf, "p2", 4);
    // One that is newer than p1's own, and one that is older; one whose envelope says p1 all the same.
    let theirs = |side| store.all()[&slot("p2", side)].clone();
    let record = r#"{"id":"p1","sequence":99999999999,"format":1,"slot":"a"}"#;
    let disguised = sealed("samskab-slot", 1, &format!("{record}\n{}", body(&theirs("b"))));
    for strange in [theirs("a"), theirs("b"), disguised] {
        let loaded = shelf.load("p1").unwrap();
        shelf.keep(&document, named(""), DAY, 0, loaded.sequence).unwrap();
        let idle = if shelf.load("p1").unwrap().sequence >> 20 & 1 == 1 { "b" } else { "a" };
        store.set(&slot("p1", idle), &strange).unwrap();
        let loaded = shelf.load("p1").unwrap();
        assert_eq!(loaded.document, document);
        shelf.keep(&document, named(""), DAY, 0, loaded.sequence).unwrap();
        assert!(shelf.quarantined().iter().any(|(_, text)| *text == strange));
        assert_eq!(shelf.load("p1").unwrap().document, document);
    }
}

#[test]
fn a_process_that_could_not_be_opened_again_is_not_kept() {
    let (store, shelf) = shelf();
    let mut deep = process("p1", "1");
    let mut value = serde_json::Value::from(1);
    (0..30).for_each(|_| value = serde_json::json!([value]));
    // The document itself refuses what no file can give back.
    assert!(deep.apply(&super::actor("anna"), &samskab::document::Edit::set("c1", "deep", value)).is_empty());
    for document in [Document::new(""), Document::new("a:b"), Document::new("å")] {
        assert_eq!(shelf.keep(&document, named(""), DAY, 0, 0).unwrap_err(), KeepProblem::Mismatch);
    }
    assert!(store.all().is_empty());
}

#[test]
fn filing_and_binning_are_noted_and_survive_the_next_keeping() {
    let (store, shelf) = shelf();
    let (document, sequence) = kept(&shelf, "p1", 2);
    assert_eq!(shelf.cards()[0].changes, 1);
    shelf.note_filed("p1", "2026-11-23T08:00").unwrap();
    assert_eq!((shelf.cards()[0].changes, shelf.cards()[0].filed.as_deref()), (0, Some("2026-11-23T08:00")));
    shelf.bin("p1", DAY).unwrap();
    shelf.keep(&document, named("2"), DAY, 7, sequence).unwrap();
    // Even from the slots alone.
    store.spoil(&slot("p1", "head"), Spoil::Lose);
    let card = shelf.cards().remove(0);
    assert_eq!((card.changes, card.filed.as_deref()), (7, Some("2026-11-23T08:00")));
    assert_eq!(card.binned.as_deref(), Some(DAY));
    shelf.unbin("p1").unwrap();
    assert_eq!(shelf.cards()[0].binned, None);
    assert_eq!(shelf.load("p1").unwrap().document, document);
    // Nothing is made up for a process that is not there.
    shelf.bin("nobody", DAY).unwrap();
    assert_eq!(shelf.cards().len(), 1);
}

#[test]
fn erasing_takes_everything_of_one_process_and_nothing_of_another() {
    let (store, shelf) = shelf();
    let (document, sequence) = kept(&shelf, "p1", 2);
    for id in ["p", "p11", "p1-a", "p1.a"] {
        kept(&shelf, id, 2);
        shelf.set_ballot_box(id, "r1", "[]").unwrap();
    }
    let others = store.all().len() - 3;
    store.spoil(&slot("p1", "a"), Spoil::Flip(80));
    shelf.keep(&document, named(""), DAY, 0, sequence).unwrap();
    shelf.set_ballot_box("p1", "r1", "[]").unwrap();
    // Two slots, the head, one in quarantine, one ballot box.
    assert_eq!(shelf.erase("p1"), Ok(5));
    assert_eq!(store.all().len(), others);
    assert!(store.all().iter().all(|(key, _)| !key.contains(":p1:")));
    assert_eq!(shelf.load("p1").unwrap_err(), LoadProblem::Missing);
    assert_eq!(shelf.erase("p1"), Ok(0));
    store.set("another app", "stays").unwrap();
    shelf.erase_all().unwrap();
    assert_eq!(store.keys(), ["another app"]);
}

#[test]
fn an_erasure_that_was_refused_says_so() {
    let (store, shelf) = shelf();
    kept(&shelf, "p1", 2);
    store.set_stuck(Some(slot("p1", "a")));
    assert!(shelf.erase("p1").is_err());
    assert_eq!(shelf.cards().len(), 1);
    store.heal();
    assert_eq!(shelf.erase("p1"), Ok(1));
}

#[test]
fn settings_and_ballot_boxes_lie_beside_the_processes() {
    let (store, shelf) = shelf();
    assert_eq!(shelf.setting("language"), None);
    shelf.set_setting("language", "en").unwrap();
    assert_eq!(shelf.setting("language").as_deref(), Some("en"));
    shelf.set_ballot_box("p1", "r1", "[3,1]").unwrap();
    assert_eq!(shelf.ballot_box("p1", "r1").as_deref(), Some("[3,1]"));
    assert_eq!((shelf.ballot_box("p1", "r2"), shelf.cards().len()), (None, 0));
    store.fail_at(0, WriteFault::Stale);
    assert!(shelf.set_ballot_box("p1", "r1", "[3,1,2]").is_err());
    shelf.drop_ballot_box("p1", "r1").unwrap();
    assert_eq!(shelf.ballot_box("p1", "r1"), None);
}

#[test]
fn pressure_counts_as_browsers_do() {
    let (store, shelf) = shelf();
    let fill = |parts: usize, of: usize| {
        // æ is one unit in a browser and two bytes here; 😀 is two units.
        let text = "æ".repeat(Shelf::QUOTA / of * parts - 2 - 1) + "😀";
        store.set("x", &text).unwrap();
        (shelf.used(), shelf.pressure())
    };
    assert_eq!(fill(1, 2), (Shelf::QUOTA / 2, Pressure::Fine));
    assert_eq!(fill(61, 100).1, Pressure::Watch);
    assert_eq!(fill(86, 100).1, Pressure::Tight);
}
