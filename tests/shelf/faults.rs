//! A thousand random lives of one process in two windows, on a store that fails.
//!
//! The oracle knows nothing of envelopes, numbers or pointers. It knows what the shelf tried to write, and in
//! what order: a text is whole when it is what was meant, and the newest is the one that was meant last.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::rc::Rc;

use samskab::document::{Document, Randomness, Seeded};
use samskab::file;
use samskab::platform::storage::{FaultyStore, Spoil, Store, WriteFault};
use samskab::shelf::{Card, CardState, KeepProblem, LoadProblem, Shelf, body};

use super::keepsakes::{Beside, OF_VERSIONS};
use super::{named, note, process, sealed, slot};

const STEPS: usize = 200;
pub(super) const ID: &str = "p1";

/// What may go wrong in a life.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Fate {
    /// Writes fail, the quota is small, the store is blocked for a while.
    Writes,
    /// What lies there is spoilt too.
    Rest,
    /// As the first; and at some time a newer app writes.
    NewerApp,
}

pub(super) struct Window {
    pub document: Document,
    pub sequence: u64,
    actor: String,
}

pub(super) struct Life {
    pub seed: u64,
    pub fate: Fate,
    pub chance: Seeded,
    pub store: FaultyStore,
    pub shelf: Shelf,
    pub windows: Vec<Window>,
    pub beside: Beside,
    /// The write of the slot that was called kept last, and of its head; with what was kept.
    pub acked: Option<(usize, usize)>,
    /// Everything that was called kept.
    pub promised: Vec<Document>,
    /// Texts of slots and heads that are not whole: no write of the shelf may make them go away.
    pub unread: BTreeSet<String>,
    pub newer: Option<BTreeMap<String, String>>,
    /// Up to which change of the store it was looked at.
    looked: usize,
    born: usize,
    keepings: usize,
    /// How often each thing was seen, so that a test that tests nothing shows.
    seen: BTreeMap<&'static str, usize>,
}

#[test]
fn nothing_that_was_called_kept_is_lost_when_writes_fail() {
    let expected = ["kept", "merged", "refused", "mismatch", "reloaded", "kept after a failure"];
    run(Fate::Writes, 400, &[&expected[..], &OF_VERSIONS].concat());
}

#[test]
fn the_newest_whole_version_is_found_when_what_lies_there_is_spoilt() {
    let expected = ["kept", "merged", "recovered", "unreadable", "put aside", "silent loss"];
    run(Fate::Rest, 450, &[&expected[..], &OF_VERSIONS, &["version spoilt"]].concat());
}

#[test]
fn what_a_newer_app_wrote_stays() {
    run(Fate::NewerApp, 150, &["newer", "read-only"]);
}

fn run(fate: Fate, seeds: u64, expected: &[&str]) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 0..seeds {
        for (what, times) in Life::new(seed, fate).live() {
            *seen.entry(what).or_default() += times;
        }
    }
    println!("{seen:?}");
    for what in expected {
        assert!(seen.get(what).is_some_and(|&times| times > 20), "{what} was hardly ever seen: {seen:?}");
    }
}

impl Life {
    fn new(seed: u64, fate: Fate) -> Self {
        let store = FaultyStore::new();
        let window = |name: &str| Window { document: process(ID, "0"), sequence: 0, actor: name.to_owned() };
        let shelf = Shelf::new(Rc::new(store.clone()));
        let beside = Beside::begin(&shelf);
        Self {
            seed,
            fate,
            chance: Seeded(seed),
            shelf,
            store,
            beside,
            windows: vec![window("w0"), window("w1")],
            acked: None,
            promised: Vec::new(),
            unread: BTreeSet::new(),
            newer: None,
            looked: 0,
            born: 2,
            keepings: 0,
            seen: BTreeMap::new(),
        }
    }

    pub fn saw(&mut self, what: &'static str) {
        *self.seen.entry(what).or_default() += 1;
    }

    fn live(mut self) -> BTreeMap<&'static str, usize> {
        for step in 0..STEPS {
            self.step(step);
            // Loading changes nothing, so one look at each state of the store is enough.
            let now = self.store.changes();
            if now != self.looked {
                self.looked = now;
                self.look();
            }
        }
        self.end();
        self.seen
    }

    fn step(&mut self, step: usize) {
        let who = self.chance.below(2);
        match self.chance.below(100) {
            0..34 => self.edit(who, step),
            34..40 => self.version(who),
            40..45 => self.store.heal(),
            45..80 => self.keep(who),
            80..86 => self.reload(who),
            86..90 => self.file_or_bin(),
            90..96 if self.fate == Fate::Rest => self.spoil(),
            90..92 if self.fate == Fate::NewerApp && step > 50 => self.newer_app(),
            96 => {
                let room = self.chance.below(1500);
                self.store.set_quota(Some(self.shelf.used() + room));
            }
            97 => self.store.set_blocked(true),
            98 => self.erase(),
            _ => self.store.heal(),
        }
    }

    fn edit(&mut self, who: usize, step: usize) {
        let item = format!("i{}", self.chance.below(8));
        let window = &mut self.windows[who];
        note(&mut window.document, &window.actor, &item, &format!("{step} æøå 😀"));
    }

    pub fn fault(&mut self) {
        let place = self.chance.below(900);
        let fault = match self.chance.below(6) {
            0 => WriteFault::Throw,
            1 => WriteFault::ThrowAfter,
            2 => WriteFault::TornThrow(place),
            3 => WriteFault::Torn(place),
            4 => WriteFault::Flip(place),
            _ => WriteFault::Stale,
        };
        let write = self.chance.below(4);
        self.store.fail_at(write, fault);
    }

    fn keep(&mut self, who: usize) {
        if self.chance.below(3) == 0 {
            self.fault();
        }
        self.keepings += 1;
        let name = format!("title {}", self.keepings);
        let day = format!("2026-11-22T{:02}:{:02}", self.keepings / 60, self.keepings % 60);
        let window = &self.windows[who];
        let given = window.document.clone();
        let quarantined = self.shelf.quarantined().len();
        let (before, calm) = (self.alone(), self.store.is_calm());
        let result = self.shelf.keep(&given, named(&name), &day, 1, window.sequence);
        if self.shelf.quarantined().len() > quarantined {
            self.saw("put aside");
        }
        match result {
            Ok(kept) => {
                self.saw(if kept.merged.is_some() { "merged" } else { "kept" });
                if self.store.writes() > 2 && self.seen.contains_key("mismatch") {
                    self.saw("kept after a failure");
                }
                let document = kept.merged.unwrap_or_else(|| given.clone());
                assert!(holds(&document, &given), "seed {}: own edits lost", self.seed);
                self.windows[who] =
                    Window { document: document.clone(), sequence: kept.sequence, ..self.take(who) };
                // Called kept: then it is there, just so, at once.
                let loaded = self.shelf.load(ID).unwrap();
                assert_eq!(loaded.document, document, "seed {}", self.seed);
                assert_eq!((loaded.state, loaded.sequence), (CardState::Sound, kept.sequence));
                let card = self.cards().remove(0);
                assert_eq!((&card.summary.title, card.kept.as_deref()), (&name, Some(day.as_str())));
                let written = |part: &str| self.store.whole(&slot(ID, part));
                self.acked = written("a").max(written("b")).zip(written("head"));
                assert!(self.acked.is_some());
                self.promised.push(document);
            }
            Err(KeepProblem::Refused(_)) => {
                self.saw("refused");
                if calm {
                    // There would have been no room without the versions either.
                    let alone = Shelf::new(Rc::new(before));
                    let kept = alone.keep(&given, named(&name), &day, 1, self.windows[who].sequence);
                    assert!(kept.is_err(), "seed {}: versions stood in the way", self.seed);
                    self.saw("no room without versions either");
                }
            }
            Err(KeepProblem::Mismatch) => self.saw("mismatch"),
            Err(KeepProblem::ReadOnly) => self.saw("read-only"),
            Err(KeepProblem::OlderOpen) => panic!("seed {}: nobody has said that one is open", self.seed),
        }
    }

    /// The cards of the process, of which there is one or none.
    pub fn cards(&self) -> Vec<Card> {
        self.shelf.cards().into_iter().filter(|card| card.id == ID).collect()
    }

    fn take(&mut self, who: usize) -> Window {
        let actor = self.windows[who].actor.clone();
        Window { document: Document::default(), sequence: 0, actor }
    }

    /// Both windows begin anew.
    pub fn begin_again(&mut self) {
        for window in &mut self.windows {
            let actor = format!("w{}", self.born);
            self.born += 1;
            *window = Window { document: process(ID, "0"), sequence: 0, actor };
        }
    }

    /// The window is closed, with what it had not kept, and opened again.
    fn reload(&mut self, who: usize) {
        let Ok(loaded) = self.shelf.load(ID) else { return };
        self.saw("reloaded");
        let actor = format!("w{}", self.born);
        self.born += 1;
        self.windows[who] = Window { document: loaded.document, sequence: loaded.sequence, actor };
    }

    fn file_or_bin(&mut self) {
        if self.chance.below(3) == 0 {
            self.fault();
        }
        match self.chance.below(3) {
            0 => {
                if self.shelf.note_filed(ID, "filed").is_ok() && !self.cards().is_empty() {
                    let card = self.cards().remove(0);
                    assert_eq!((card.filed.as_deref(), card.changes), (Some("filed"), 0));
                }
            }
            1 => {
                if self.shelf.bin(ID, "binned").is_ok() && !self.cards().is_empty() {
                    assert_eq!(self.cards()[0].binned.as_deref(), Some("binned"));
                }
            }
            _ => drop(self.shelf.unbin(ID)),
        }
    }

    fn spoil(&mut self) {
        if self.chance.below(5) == 0 {
            return self.spoil_version();
        }
        let part = ["a", "b", "head"][self.chance.below(3)];
        let place = self.chance.below(900);
        let how = match self.chance.below(6) {
            0 | 1 => Spoil::Truncate(place),
            2 | 3 => Spoil::Flip(place),
            4 => Spoil::Stale,
            _ => Spoil::Lose,
        };
        let before = self.store.all().get(&slot(ID, part)).cloned();
        self.store.spoil(&slot(ID, part), how);
        // What the disk itself destroys, the shelf cannot be asked for.
        let there: Vec<String> = self.store.all().into_values().collect();
        if let Some(before) = before.filter(|text| !there.contains(text)) {
            self.unread.remove(&before);
        }
    }

    fn newer_app(&mut self) {
        self.store.heal();
        let record = r#"{"id":"p1","sequence":4611686018427387904,"format":2,"slot":"a","later":[1]}"#;
        let (part, text) = match self.chance.below(4) {
            0 => ("a", sealed("samskab-slot", 2, "something else")),
            1 => ("b", sealed("samskab-slot", 3, "something else")),
            2 => ("head", sealed("samskab-head", 2, "something else")),
            _ => ("head", sealed("samskab-head", 1, record)),
        };
        let before = self.store.all().get(&slot(ID, part)).cloned();
        self.store.set(&slot(ID, part), &text).unwrap();
        before.map(|text| self.unread.remove(&text));
        self.newer = Some(self.of_process());
        self.saw("newer");
    }

    pub fn of_process(&self) -> BTreeMap<String, String> {
        let mut all = self.store.all();
        all.retain(|key, _| key.starts_with("samskab:process:"));
        all
    }

    /// What must hold at every moment.
    fn look(&mut self) {
        self.unread_bytes_are_all_there();
        if let Some(newer) = &self.newer {
            assert_eq!(*newer, self.of_process(), "seed {}: a newer app's process was changed", self.seed);
            return;
        }
        if self.store.get("blocked?").is_err() {
            return;
        }
        let keys = self.store.keys();
        let result = self.shelf.load(ID);
        let cards = self.cards();
        let store = self.store.clone();
        let whole = |part: &str| store.whole(&slot(ID, part));
        let newest = [whole("a"), whole("b")].into_iter().flatten().max();
        let Some(newest) = newest else {
            let nothing = !keys.iter().any(|key| key.starts_with("samskab:process:p1:"));
            let expected = if nothing { LoadProblem::Missing } else { LoadProblem::Unreadable };
            assert_eq!(result.unwrap_err(), expected, "seed {}", self.seed);
            assert_eq!(cards.len(), usize::from(!nothing));
            self.acked = self.acked.filter(|_| whole("head").is_some());
            self.saw(if nothing { "missing" } else { "unreadable" });
            return;
        };
        let loaded = result.unwrap();
        assert_eq!(cards.len(), 1);
        let meant = self.store.meant(newest).unwrap_or_default();
        let written = file::open(body(&meant).as_bytes()).unwrap().document;
        assert_eq!(loaded.document, written, "seed {}: not the newest whole version", self.seed);
        match self.acked {
            Some((slot_write, head_write)) if newest < slot_write => {
                let witness = whole("head").is_some_and(|write| write >= head_write);
                let broken = |part| keys.contains(&slot(ID, part)) && whole(part).is_none();
                let doubt = whole("head").is_none();
                if witness || (doubt && (broken("a") || broken("b"))) {
                    assert_eq!(loaded.state, CardState::Recovered, "seed {}: loss not told", self.seed);
                } else {
                    // Slot and head both fell back to what once was whole: nobody could know, and a head that
                    // is written from now on is no witness of it.
                    self.saw("silent loss");
                    self.acked = None;
                }
            }
            _ => {}
        }
        if loaded.state == CardState::Recovered {
            self.saw("recovered");
        }
        if self.fate == Fate::Writes
            && let Some(last) = self.promised.last()
        {
            assert!(holds(&loaded.document, last), "seed {}: what was kept is not there", self.seed);
        }
    }

    fn unread_bytes_are_all_there(&mut self) {
        let all = self.store.all();
        let texts: HashSet<&String> = all.values().collect();
        for text in &self.unread {
            assert!(texts.contains(text), "seed {}: unreadable bytes were written over: {text}", self.seed);
        }
        for part in ["a", "b", "head"] {
            let key = slot(ID, part);
            if self.newer.is_none() && self.store.whole(&key).is_none() {
                self.unread.extend(all.get(&key).cloned());
            }
        }
    }

    /// All troubles are over: both windows keep, and everything is there.
    fn end(&mut self) {
        self.store.heal();
        self.versions_are_there();
        if self.newer.is_some() {
            return;
        }
        for who in [0, 1, 0] {
            let window = &self.windows[who];
            let given = window.document.clone();
            let kept = self.shelf.keep(&given, named("end"), "end", 0, window.sequence).unwrap();
            let document = kept.merged.unwrap_or(given);
            self.windows[who] = Window { document, sequence: kept.sequence, ..self.take(who) };
        }
        let loaded = self.shelf.load(ID).unwrap();
        assert_eq!(loaded.state, CardState::Sound);
        for window in &self.windows {
            assert!(holds(&loaded.document, &window.document), "seed {}", self.seed);
        }
        if self.fate == Fate::Writes {
            for promised in &self.promised {
                assert!(holds(&loaded.document, promised), "seed {}: a promise was broken", self.seed);
            }
        }
        self.unread_bytes_are_all_there();
    }
}

/// Whether all of the second is in the first.
fn holds(document: &Document, part: &Document) -> bool {
    document.merge(part).document == *document
}
