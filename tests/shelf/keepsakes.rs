//! What lies beside a process in its random lives: versions of it, another process, and what erasing leaves.

use std::collections::BTreeMap;

use samskab::document::{Document, Randomness};
use samskab::file;
use samskab::platform::storage::{FaultyStore, Spoil, Store};
use samskab::shelf::{CardState, LoadProblem, Shelf, Why};

use super::faults::{Fate, ID, Life};
use super::{named, process};

/// What must be seen often enough in every fate with versions.
pub(super) const OF_VERSIONS: [&str; 6] =
    ["draft", "revision", "before a merge", "no version", "erased", "no room without versions either"];

const OTHER: &str = "p2";

/// What the oracle knows of it.
pub(super) struct Beside {
    /// Revisions that were called kept and that nothing but erasing may take away: key and file.
    revisions: BTreeMap<String, String>,
    /// The files of all versions that were called kept.
    kept: Vec<String>,
    other: Document,
    taken: usize,
}

impl Beside {
    /// Another process with a version of each kind, on a store in which nothing has gone wrong yet.
    pub fn begin(shelf: &Shelf) -> Self {
        let other = process(OTHER, "en anden");
        shelf.keep(&other, named("en anden"), "2026-11-21T10:42", 1, 0).unwrap();
        for why in [Why::Draft, Why::Revision, Why::BeforeMerge] {
            shelf.keep_version(&other, why, "", "2026-11-21T10:42").unwrap();
        }
        Self { revisions: BTreeMap::new(), kept: Vec::new(), other, taken: 0 }
    }
}

/// Whether a version under that key was made by itself.
fn is_automatic(key: &str) -> bool {
    key.starts_with("samskab:version:") && !key.contains(":revision:")
}

impl Life {
    /// The store as it would be without what was made by itself.
    pub fn alone(&self) -> FaultyStore {
        self.store.copy_of(|key| !is_automatic(key))
    }

    /// Somebody makes a version, or one is made by itself.
    pub fn version(&mut self, who: usize) {
        if self.chance.below(4) == 0 {
            self.fault();
        }
        let (why, name) =
            [(Why::Draft, "draft"), (Why::Revision, "revision"), (Why::BeforeMerge, "before a merge")]
                [self.chance.below(3)];
        self.beside.taken += 1;
        let taken = self.beside.taken;
        let now = format!(
            "2026-{:02}-{:02}T{:02}:{:02}",
            1 + taken / 28 % 12,
            1 + taken % 28,
            taken % 24,
            taken % 60
        );
        let text = file::save(&self.windows[who].document);
        let unreadable = |shelf: &Shelf| shelf.versions(ID).iter().filter(|it| !it.is_whole).count();
        let before = unreadable(&self.shelf);
        let live = self.live_texts();
        let made = self.shelf.keep_version(&self.windows[who].document, why, name, &now);
        if self.store.get("blocked?").is_ok() {
            assert_eq!(live, self.live_texts(), "seed {}: a version touched a process", self.seed);
            assert!(unreadable(&self.shelf) <= before, "seed {}: half a version", self.seed);
        }
        if made.is_err() {
            self.saw("no version");
            return;
        }
        self.saw(name);
        let newest = self.shelf.versions(ID).remove(0);
        assert_eq!(
            (newest.why, newest.label.as_str(), newest.is_whole),
            (why, name, true),
            "seed {}",
            self.seed
        );
        assert_eq!(self.shelf.version_text(&newest.key).as_ref(), Some(&text), "seed {}", self.seed);
        if why == Why::Revision {
            self.beside.revisions.insert(newest.key, text.clone());
        }
        self.beside.kept.push(text);
        self.versions_are_there();
    }

    fn live_texts(&self) -> BTreeMap<String, String> {
        let mut all = self.store.all();
        all.retain(|key, _| !key.starts_with("samskab:version:"));
        all
    }

    /// Every revision that was called kept is there as it was; whatever is read of a version was one once; and
    /// there are never too many.
    pub fn versions_are_there(&self) {
        if self.store.get("blocked?").is_err() {
            return;
        }
        for (key, text) in &self.beside.revisions {
            let there = self.shelf.version_text(key);
            assert_eq!(there.as_ref(), Some(text), "seed {}: a revision is gone", self.seed);
        }
        let all = self.shelf.versions(ID);
        for version in all.iter().filter(|version| version.is_whole) {
            let text = self.shelf.version_text(&version.key).unwrap();
            assert!(self.beside.kept.contains(&text), "seed {}: nobody kept that", self.seed);
        }
        let of = |why: Why| all.iter().filter(|version| version.why == why).count();
        assert!(of(Why::Draft) <= 20 && of(Why::BeforeMerge) <= 5, "seed {}", self.seed);
    }

    /// A version is spoilt where it lies. It is then read as it was once, or not at all.
    pub fn spoil_version(&mut self) {
        let versions = self.shelf.versions(ID);
        if versions.is_empty() {
            return;
        }
        let key = versions[self.chance.below(versions.len())].key.clone();
        let place = self.chance.below(900);
        let how = [Spoil::Truncate(place), Spoil::Flip(place), Spoil::Lose][self.chance.below(3)];
        self.store.spoil(&key, how);
        self.beside.revisions.remove(&key);
        self.versions_are_there();
        self.saw("version spoilt");
    }

    /// Somebody erases the process for good; the store may not let one key go.
    pub fn erase(&mut self) {
        if self.chance.below(4) > 0 {
            return;
        }
        let keys = self.store.keys();
        if self.chance.below(4) == 0 && !keys.is_empty() {
            self.store.set_stuck(Some(keys[self.chance.below(keys.len())].clone()));
        }
        let files = self.shelf.note_file(ID, "fil", "2026-11-22T10:42", samskab::shelf::FileKind::Whole);
        let erased = self.shelf.erase(ID);
        self.acked = None;
        self.promised.clear();
        self.unread.clear();
        self.beside.revisions.clear();
        self.begin_again();
        match erased {
            Ok(_) => {
                self.newer = None;
                for (key, text) in self.store.all() {
                    let of_it = key.contains(":p1:") || text.contains("p1") || text.contains("æøå");
                    assert!(!of_it, "seed {}: {key} is still there", self.seed);
                }
                self.saw("erased");
            }
            Err(_) => {
                // What a newer app wrote may be half gone now, because somebody wanted it gone.
                let is_newer = match self.shelf.load(ID) {
                    Ok(loaded) => loaded.state == CardState::Newer,
                    Err(problem) => matches!(problem, LoadProblem::Newer | LoadProblem::Store(_)),
                };
                self.newer = self.newer.as_ref().filter(|_| is_newer).map(|_| self.of_process());
                self.saw(if files.is_ok() { "not erased" } else { "not erased at all" });
            }
        }
        if self.fate == Fate::Writes && self.store.get("blocked?").is_ok() {
            let other = self.shelf.load(OTHER).unwrap();
            assert_eq!(other.document, self.beside.other, "seed {}: another process was touched", self.seed);
        }
    }
}
