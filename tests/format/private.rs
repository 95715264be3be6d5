//! Private notes go into no file for others, and no file that comes back takes one away.

use std::collections::BTreeSet;

use proptest::prelude::*;
use samskab::document::{Actor, Document, Edit, Seeded};
use samskab::file::{
    self, Asked, Beneath, Foreign, beneath, for_oneself, for_others, open, save, save_ask, save_shared,
    share_text,
};
use samskab::model::{
    Ask, Challenge, ChecklistQuestion, Choice as _, PrivateNote, Process, Question, Talk, Thing, create,
    field, has_private_notes, is_private_in_file, shared, without_names,
};
use serde_json::{Value, json};

/// What every private note of these tests holds.
const SECRET: &str = "hemmeligt";
/// What the notes are about.
const ABOUT: [&str; 3] = ["t1", "focus-purpose", "lead_task-up-1"];

/// The one who leads has two computers (0 and 1); a colleague has one (2) and gets what others may see.
const LEADER: usize = 2;

/// One step of a history. Numbers are taken modulo what there is.
#[derive(Clone, Debug)]
enum Step {
    Note { who: usize, about: usize },
    Bin { who: usize, about: usize, back: bool },
    Erase { who: usize, about: usize },
    Title { who: usize, challenge: usize },
    OwnCopy { from: usize },
    Share { from: usize },
    Return { to: usize },
    Session { who: usize },
}

fn step() -> impl Strategy<Value = Step> {
    let (who, about) = (0..LEADER, 0..ABOUT.len());
    prop_oneof![
        4 => (who.clone(), about.clone()).prop_map(|(who, about)| Step::Note { who, about }),
        1 => (who.clone(), about.clone(), any::<bool>())
            .prop_map(|(who, about, back)| Step::Bin { who, about, back }),
        1 => (who.clone(), about).prop_map(|(who, about)| Step::Erase { who, about }),
        4 => (0..3usize, 0..3usize).prop_map(|(who, challenge)| Step::Title { who, challenge }),
        2 => who.clone().prop_map(|from| Step::OwnCopy { from }),
        3 => who.clone().prop_map(|from| Step::Share { from }),
        3 => who.clone().prop_map(|to| Step::Return { to }),
        2 => who.prop_map(|who| Step::Session { who }),
    ]
}

/// Three copies of one process; beside them what the notes of the two computers would be if nobody else were there.
struct World {
    copies: [Document; 3],
    alone: [Document; 2],
    actors: [Actor; 3],
    random: Seeded,
    number: usize,
}

impl World {
    fn new(seed: u64) -> Self {
        let mut random = Seeded(seed);
        let mut first = Document::new("p1");
        let actor = Actor::mint(&mut random);
        first.apply(&actor, &create::<Process>("process", "", "", [field(Process::title, "Caféen")]));
        first.apply(&actor, &create::<Talk>("t1", "", "a", [field(Talk::agreed, "Vi ringes ved")]));
        let actors = [0, 1, 2].map(|_| Actor::mint(&mut random));
        Self {
            copies: [0, 1, 2].map(|_| first.clone()),
            alone: [0, 1].map(|_| first.clone()),
            actors,
            random,
            number: 0,
        }
    }

    fn write(&mut self, who: usize, edit: &Edit, is_note: bool) {
        self.copies[who].apply(&self.actors[who], edit);
        if is_note {
            self.alone[who].apply(&self.actors[who], edit);
        }
    }

    fn take_in(&mut self, to: usize, bytes: &str) {
        let opened = open(bytes.as_bytes()).unwrap();
        let merged = self.copies[to].merge(&opened.document);
        assert!(merged.twins.is_empty(), "an honest copy is called a twin");
        self.copies[to] = merged.document;
    }

    fn take(&mut self, step: &Step) {
        self.number += 1;
        let text = format!("{SECRET} {}", self.number);
        match *step {
            Step::Note { who, about } => {
                let id = PrivateNote::only_id(ABOUT[about]);
                let fields = [field(PrivateNote::text, text)];
                self.write(who, &create::<PrivateNote>(id, ABOUT[about], "", fields), true);
            }
            Step::Bin { who, about, back } => {
                let id = PrivateNote::only_id(ABOUT[about]);
                self.write(who, &if back { Edit::Restore { id } } else { Edit::Delete { id } }, true);
            }
            Step::Erase { who, about } => {
                let id = PrivateNote::only_id(ABOUT[about]);
                self.copies[who].erase(&self.actors[who], &id);
                self.alone[who].erase(&self.actors[who], &id);
            }
            Step::Title { who, challenge } => {
                let fields = [field(Challenge::title, format!("Titel {}", self.number))];
                self.write(who, &create::<Challenge>(format!("c{challenge}"), "", "", fields), false);
            }
            Step::OwnCopy { from } => {
                let bytes = save(&self.copies[from]);
                self.take_in(1 - from, &bytes);
                self.alone[1 - from] = self.alone[1 - from].merge(&self.alone[from]).document;
                self.actors[1 - from] = Actor::mint(&mut self.random);
            }
            Step::Share { from } => {
                let bytes = save_shared(&self.copies[from]);
                self.take_in(2, &bytes);
            }
            Step::Return { to } => {
                let bytes = save(&self.copies[2]);
                self.take_in(to, &bytes);
            }
            Step::Session { who } => self.actors[who] = Actor::mint(&mut self.random),
        }
    }
}

/// All wordings of the notes, with whether they are there.
fn notes(document: &Document) -> Vec<(String, bool, bool, BTreeSet<String>)> {
    let mine = document.items().filter(|(_, item)| item.kind() == PrivateNote::KIND);
    let mine = mine.map(|(id, item)| {
        let register = item.fields.get(PrivateNote::text);
        let wordings = register.map(|register| register.wordings()).unwrap_or_default();
        (
            id.clone(),
            item.is_alive(),
            item.is_contested(),
            wordings.iter().map(|value| value.to_string()).collect(),
        )
    });
    mine.collect()
}

fn assert_says_nothing(bytes: &str) {
    assert!(!bytes.contains(SECRET), "{bytes}");
    assert!(!bytes.contains("private"), "{bytes}");
}

fn every_question(document: &Document) -> Vec<Question> {
    let about = |kind: &str| document.of_kind(kind).into_iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    let all = Ask::ALL.iter().map(|ask| {
        let about = match ask {
            Ask::Checklist => ChecklistQuestion::ALL.iter().map(|one| one.code().to_owned()).collect(),
            // Asked for by somebody who writes the file by hand.
            _ => [about(Challenge::KIND), about(PrivateNote::KIND)].concat(),
        };
        Question { ask: *ask, about, when: None, after: String::new() }
    });
    all.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_private_word_leaves_and_none_is_lost(seed in any::<u64>(), steps in prop::collection::vec(step(), 1..60)) {
        let mut world = World::new(seed);
        for step in &steps {
            world.take(step);
            let [here, there, colleague] = &world.copies;
            assert_says_nothing(&save(colleague));
            prop_assert_eq!(notes(here), notes(&world.alone[0]), "what others send changes no note");
            prop_assert_eq!(notes(there), notes(&world.alone[1]));
        }
        for copy in &world.copies {
            let bytes = save_shared(copy);
            assert_says_nothing(&bytes);
            assert_says_nothing(&share_text(&save(copy)).unwrap());
            assert_says_nothing(&save(&without_names(copy, "p2", &world.actors[2])));
            assert_says_nothing(&save_ask(&Asked::about(copy, "a1".to_owned(), every_question(copy))));
            // The file that comes back unchanged brings nothing and takes nothing away, whichever way.
            let back = open(bytes.as_bytes()).unwrap().document;
            prop_assert_eq!(&copy.merge(&back).document, copy);
            prop_assert_eq!(&back.merge(copy).document, copy);
            prop_assert_eq!(&back, &shared(copy), "it opens as it was");
            // A file on a drive that holds just this needs no writing.
            let is_same = matches!(beneath(copy, None, bytes.as_bytes()), Beneath::Same);
            prop_assert!(is_same);
            for other in &world.copies {
                // Whoever ties it, an own copy stays as it is; what others may see is never taken for one.
                let lies = beneath(other, Some(b"another"), save(copy).as_bytes());
                let is_own = matches!(lies, Beneath::HandsOff(Foreign::OwnCopy));
                prop_assert!(is_own || !has_private_notes(copy), "its notes would be lost: {:?}", lies);
                let lies = beneath(other, None, bytes.as_bytes());
                let is_refused = matches!(lies, Beneath::HandsOff(_));
                prop_assert!(!is_refused, "{:?}", lies);
            }
        }
    }
}

#[test]
fn a_note_that_cannot_be_understood_stays_at_home_too() {
    let mut world = World::new(7);
    world.take(&Step::Note { who: 0, about: 0 });
    world.take(&Step::Title { who: 0, challenge: 0 });
    let mut file: Value = serde_json::from_str(&save(&world.copies[0])).unwrap();
    let items = file["items"].as_object_mut().unwrap();
    // Without a dot none of these is an item.
    items.insert("private-t9".into(), json!({ "text": format!("{SECRET} 1") }));
    items.insert("private-t9~00aa11bb".into(), json!({ "text": format!("{SECRET} 2") }));
    items.insert("x1".into(), json!({ "kind": "private", "text": format!("{SECRET} 3") }));
    items.insert(
        "x2".into(),
        json!({ "kind": "challenge", "~k": { "kind": [["private", "1.a"]] }, "text": SECRET }),
    );
    items.insert("x3".into(), json!({ "kind": "challenge", "title": "Bøvl uden mærke" }));
    // An item that somebody gave another kind by hand.
    items.insert("x4".into(), json!({ "kind": "private", "text": SECRET, "~": "90.zz" }));
    let text = file.to_string();
    let document = open(text.as_bytes()).unwrap().document;
    assert_eq!(document.opaque_count(), 5);
    assert!(save(&document).matches(SECRET).count() >= 6);
    for bytes in [save_shared(&document), share_text(&text).unwrap()] {
        assert_says_nothing(&bytes);
        assert!(bytes.contains("Bøvl uden mærke"), "what is broken otherwise goes along");
    }
    assert_eq!(document.merge(&shared(&document)).document, document);
    assert!(is_private_in_file("private-x", &Value::Null) && !is_private_in_file("privately", &Value::Null));
}

#[test]
fn what_a_newer_app_wrote_goes_as_it_came_but_for_the_notes() {
    let mut world = World::new(9);
    world.take(&Step::Title { who: 0, challenge: 0 });
    let newer = |document: &Document| {
        save(document)
            .replace("\"version\": 1", "\"version\": 9")
            .replace("\"app\"", "\"new part\": [1, 2],\n  \"app\"")
    };
    let plain = newer(&world.copies[0]);
    assert_eq!(share_text(&plain).as_deref(), Some(plain.as_str()), "nothing private: not a byte is touched");
    world.take(&Step::Note { who: 0, about: 1 });
    let text = share_text(&newer(&world.copies[0])).unwrap();
    assert_says_nothing(&text);
    let opened = open(text.as_bytes()).unwrap();
    assert!(opened.newer && !opened.altered && text.contains("\"new part\""));
    assert_eq!(share_text("Indkøb: mælk"), None);
}

/// Every way out of a process that may only be read goes through these two.
#[test]
fn a_process_of_a_newer_app_is_handed_out_untouched_and_any_other_as_it_is_now() {
    let mut world = World::new(13);
    world.take(&Step::Note { who: 0, about: 1 });
    let copy = &world.copies[0];
    let newer = save(copy).replace("\"version\": 1", "\"version\": 9").replace("samskab 0", "samskab 9");
    // Looked at as a guest, it goes by another id here.
    let guest = open(newer.as_bytes()).unwrap().document.copied_as("guest");
    assert_eq!(for_oneself(&guest, Some(newer.clone())), newer, "not a byte is touched");
    let others = for_others(&guest, Some(newer.clone()));
    assert_eq!(Some(&others), share_text(&newer).as_ref());
    assert_says_nothing(&others);
    assert!(others.contains("\"version\": 9") && others.contains("samskab 9") && !others.contains("guest"));

    assert_eq!(for_oneself(copy, None), save(copy));
    assert_eq!(for_others(copy, None), save_shared(copy));
    // What nobody can look through is not handed to others as it is.
    assert_eq!(for_others(copy, Some(SECRET.to_owned())), save_shared(copy));
}

#[test]
fn a_talk_goes_along_and_its_note_does_not() {
    let mut world = World::new(11);
    world.take(&Step::Note { who: 0, about: 0 });
    let copy = open(save_shared(&world.copies[0]).as_bytes()).unwrap().document;
    assert_eq!(Talk::get(&copy, "t1").unwrap().agreed, "Vi ringes ved");
    assert!(!has_private_notes(&copy) && has_private_notes(&world.copies[0]));
    let own = open(save(&world.copies[0]).as_bytes()).unwrap().document;
    assert_eq!(PrivateNote::only(&own, "t1").text, format!("{SECRET} 1"));
    // The copy without names has not even what two people said to each other.
    let nameless = save(&without_names(&world.copies[0], "p2", &world.actors[1]));
    assert!(!nameless.contains("Vi ringes ved"));
    assert!(file::kind(nameless.as_bytes()) == file::Kind::Process);
}
