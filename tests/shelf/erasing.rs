//! What was erased for good is nowhere in the store, under no key and in no packing, and a late file brings it not
//! back. What the session does with its document stands here as the same calls.

use std::rc::Rc;

use samskab::document::{Actor, Document, Edit, KIND, Seeded};
use samskab::file;
use samskab::platform::storage::{MemoryStore, Store};
use samskab::shelf::{FileKind, Shelf, Summary, Why};

const NOW: &str = "2026-11-22T10:42";
/// With letters of two bytes, so that no encoding hides it by chance.
const SECRET: &str = "Fru Ærlig, 010190-1234";
const OTHER: &str = "Fru Ærlig igen, 010190-1234";

fn actor(seed: u64) -> Actor {
    Actor::mint(&mut Seeded(seed))
}

fn challenge(document: &mut Document, id: &str, title: &str, seed: u64) {
    let fields = vec![(KIND.to_owned(), "challenge".into()), ("title".to_owned(), title.into())];
    document.apply(&actor(seed), &Edit::Create { id: id.to_owned(), fields });
}

struct Desk {
    store: Rc<MemoryStore>,
    shelf: Shelf,
    sequence: u64,
}

impl Desk {
    fn new() -> Self {
        let store = Rc::new(MemoryStore::default());
        Self { shelf: Shelf::new(store.clone()), store, sequence: 0 }
    }

    fn keep(&mut self, document: &Document) {
        let title = document.item("c1").map(|item| item.text("title").to_owned()).unwrap_or_default();
        let summary = Summary { title, ..Summary::default() };
        self.sequence = self.shelf.keep(document, summary, NOW, 0, self.sequence).unwrap().sequence;
    }

    /// The keys under which the words can be read, plain or packed.
    fn keys_with(&self, words: &str) -> Vec<String> {
        let mut keys = self.store.keys();
        keys.sort();
        keys.retain(|key| {
            let plain = self.store.get(key).unwrap().unwrap();
            let unpacked = self.shelf.version_text(key).unwrap_or_default();
            key.contains(words) || plain.contains(words) || unpacked.contains(words)
        });
        keys
    }
}

/// A process whose words lie wherever a browser may have them.
fn everywhere() -> (Desk, Document) {
    let mut desk = Desk::new();
    let mut document = Document::new("p1");
    challenge(&mut document, "c1", "Blåbær", 1);
    challenge(&mut document, "c2", SECRET, 1);
    let mut other = document.clone();
    other.apply(&actor(2), &Edit::set("c2", "title", OTHER));
    document.apply(&actor(3), &Edit::set("c2", "title", SECRET.to_owned() + "!"));
    desk.keep(&document);
    desk.shelf.keep_version(&document, Why::Draft, "", NOW).unwrap();
    desk.shelf.keep_version(&document, Why::Revision, "efter workshop 2", NOW).unwrap();
    desk.shelf.keep_version(&document, Why::BeforeMerge, "", NOW).unwrap();
    desk.shelf.note_file("p1", "blaabaer.samskab.json", NOW, FileKind::Whole).unwrap();
    document = document.merge(&other).document;
    desk.keep(&document);
    document.apply(&actor(3), &Edit::Delete { id: "c2".into() });
    desk.keep(&document);
    // A slot that was torn goes to quarantine when it is written over.
    let slot = desk.store.keys().into_iter().find(|key| key.ends_with(":a")).unwrap();
    let torn = desk.store.get(&slot).unwrap().unwrap();
    desk.store.set(&slot, &torn[..torn.len() - 4]).unwrap();
    desk.keep(&document);
    desk.keep(&document);
    (desk, document)
}

/// As [`samskab::ui::session::Session::erase`] does it.
fn blot(desk: &mut Desk, document: &Document) {
    desk.shelf.erase_copies("p1").unwrap();
    desk.keep(document);
    desk.keep(document);
    desk.shelf.erase_copies("p1").unwrap();
}

#[test]
fn the_words_are_everywhere_before() {
    let (desk, document) = everywhere();
    let keys = desk.keys_with(SECRET).join("\n");
    for part in [":a\n", ":b\n", ":draft:", ":revision:", ":merge:", "quarantine:"] {
        assert!(format!("{keys}\n").contains(part), "{part} is not among\n{keys}");
    }
    assert!(!desk.keys_with(OTHER).is_empty(), "another wording");
    assert!(!document.bin().is_empty(), "and in the bin");
    // The versions are packed: who looks only at the texts of the store would not see them.
    let packed = desk.store.keys().into_iter().find(|key| key.contains(":draft:")).unwrap();
    assert!(!desk.store.get(&packed).unwrap().unwrap().contains("010190"));
}

#[test]
fn an_erased_thing_is_nowhere_and_stays_so() {
    let (mut desk, mut document) = everywhere();
    let late = document.clone();
    document.erase(&actor(4), &"c2".to_owned());
    blot(&mut desk, &document);
    for words in [SECRET, OTHER, "Ærlig", "010190-1234"] {
        assert_eq!(desk.keys_with(words), Vec::<String>::new(), "{words}");
    }
    assert!(desk.shelf.versions("p1").is_empty() && desk.shelf.quarantined().is_empty());
    assert_eq!(desk.shelf.files_of("p1").len(), 1, "what to delete by hand is still known");

    let merged = document.merge(&late).document;
    assert!(!file::save(&merged).contains("Ærlig"), "a late file brought it back");
    assert_eq!(merged, late.merge(&document).document);
    assert_eq!(merged.item("c1").unwrap().text("title"), "Blåbær", "the rest is untouched");
}

#[test]
fn an_emptied_field_is_nowhere_and_the_thing_lives() {
    let (mut desk, mut document) = everywhere();
    document.apply(&actor(3), &Edit::Restore { id: "c2".into() });
    let late = document.clone();
    document.apply(&actor(4), &Edit::set("c2", "title", serde_json::Value::Null));
    blot(&mut desk, &document);
    assert_eq!(desk.keys_with("Ærlig"), Vec::<String>::new());
    let merged = document.merge(&late).document;
    assert!(merged.alive("c2").is_some() && !file::save(&merged).contains("Ærlig"));
}

#[test]
fn an_erased_process_leaves_no_key() {
    let (mut desk, document) = everywhere();
    let mut neighbour = Document::new("p11");
    challenge(&mut neighbour, "c1", "Naboens", 5);
    desk.shelf.keep(&neighbour, Summary::default(), NOW, 0, 0).unwrap();
    desk.shelf.keep_version(&neighbour, Why::Draft, "", NOW).unwrap();
    let theirs = desk.store.keys().into_iter().filter(|key| key.contains(":p11:")).count();
    desk.shelf.set_ballot_box("p1", "r1", SECRET).unwrap();
    desk.keep(&document);
    desk.shelf.erase("p1").unwrap();
    let mut left = desk.store.keys();
    left.retain(|key| !key.contains(":p11:"));
    assert_eq!(left, Vec::<String>::new());
    assert_eq!(desk.store.keys().len(), theirs, "the neighbour is untouched");
    assert_eq!(desk.keys_with("Ærlig"), Vec::<String>::new());
}
