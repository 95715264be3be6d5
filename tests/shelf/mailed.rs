//! Secret answers that come by mail: they wait in the box, are counted once, and tell nobody who gave them.

use std::collections::{BTreeMap, BTreeSet};

use samskab::document::{Document, Edit, Seeded};
use samskab::file::{open_answer, save, save_secret};
use samskab::model::{
    Admission, Ballot, BallotProblem, Mark, Secret, Thing, put_dots, put_mark, seal_marks, seal_waiting,
    tally,
};
use samskab::shelf::{BallotBox, Shelf};

use super::actor;
use super::tables::shelf;

/// A process with two challenges, a secret round, an open round and two lines that are being marked.
fn room() -> Document {
    let mut document = Document::new("p1");
    let things: [(&str, &[(&str, serde_json::Value)]); 7] = [
        ("c1", &[("kind", "challenge".into()), ("title", "Skemaer".into())]),
        ("c2", &[("kind", "challenge".into()), ("title", "Nøgler".into())]),
        (
            "r1",
            &[("kind", "round".into()), ("dots", 3.into()), ("secret", true.into()), ("stack", true.into())],
        ),
        ("r2", &[("kind", "round".into()), ("dots", 3.into())]),
        ("l1", &[("kind", "line".into()), ("statement", "Det giver mening".into())]),
        ("t1", &[("kind", "line_time".into()), ("parent", "l1".into()), ("secret", true.into())]),
        ("t2", &[("kind", "line_time".into()), ("parent", "l1".into())]),
    ];
    for (id, fields) in things {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        document.apply(&actor("leader"), &Edit::Create { id: id.into(), fields });
    }
    document
}

fn ballot(id: &str, target: &str, dots: u32) -> Secret {
    Secret::Ballot(Ballot {
        id: id.into(),
        parent: "r1".into(),
        by: String::new(),
        dots: vec![(target.to_owned(), dots)],
        voters: Some(1.0),
    })
}

fn mark(id: &str, time: &str, value: u8) -> Secret {
    Secret::Mark { id: id.into(), time: time.into(), value }
}

/// Closes the round as the page does.
fn close(shelf: &Shelf, document: &mut Document, who: &str, seed: u64) {
    let inside = shelf.ballots("p1", "r1");
    for edit in seal_waiting("r1", &inside.ballots, &mut Seeded(seed)) {
        document.apply(&actor(who), &edit);
    }
    shelf.drop_ballot_box("p1", "r1").unwrap();
}

#[test]
fn a_mailed_ballot_waits_in_the_box_and_is_counted_with_the_others() {
    let (_, shelf) = shelf();
    let mut document = room();
    let inside = BallotBox {
        ballots: vec![Ballot {
            id: String::new(),
            parent: "r1".into(),
            by: String::new(),
            dots: vec![("c1".into(), 3)],
            voters: None,
        }],
        sealed: false,
    };
    shelf.keep_ballots("p1", "r1", &inside).unwrap();
    let before = save(&document);
    assert_eq!(shelf.take_secret(&document, &ballot("mmmm", "c2", 3)), Ok(Admission::Waits));
    assert_eq!(save(&document), before, "nothing of it is in the process while the round is open");
    assert_eq!(shelf.ballots("p1", "r1").voters(), 2);

    close(&shelf, &mut document, "leader", 1);
    let counted = tally(&document, "r1");
    assert_eq!((counted.voters, counted.dots_given), (2, 6));
    // The two look alike: no label, no position, one writer, an id of the same sort.
    let items: Vec<_> = document.items().filter(|(_, item)| item.kind() == "ballot").collect();
    let shape = |item: &samskab::document::Item| {
        let names = item.fields.keys().filter(|name| !name.starts_with("dots:"));
        (names.cloned().collect::<Vec<_>>(), item.newest().unwrap().actor.clone())
    };
    assert_eq!(shape(items[0].1), shape(items[1].1));
    assert!(!save(&document).contains("\"by\""));
}

#[test]
fn the_same_file_twice_counts_once_before_and_after_the_count() {
    let (_, shelf) = shelf();
    let mut document = room();
    let file = save_secret("p1", "", &[ballot("mmmm", "c2", 3), mark("kkkk", "t1", 7)]);
    let secrets = open_answer(file.as_bytes()).unwrap().secret;
    for expected in [Admission::Waits, Admission::Known] {
        for secret in &secrets {
            assert_eq!(shelf.take_secret(&document, secret), Ok(expected.clone()));
        }
    }
    assert_eq!((shelf.ballots("p1", "r1").voters(), shelf.marks("p1", "t1").len()), (1, 1));
    close(&shelf, &mut document, "leader", 1);
    let text = save(&document);
    assert_eq!(shelf.take_secret(&document, &secrets[1]), Ok(Admission::Known));
    assert_eq!((shelf.ballots("p1", "r1").voters(), save(&document)), (0, text));
}

#[test]
fn a_changed_ballot_of_the_same_sheet_does_not_take_the_place_of_the_first() {
    let (_, shelf) = shelf();
    let document = room();
    assert_eq!(shelf.take_secret(&document, &ballot("mmmm", "c1", 3)), Ok(Admission::Waits));
    assert_eq!(shelf.take_secret(&document, &ballot("mmmm", "c2", 3)), Ok(Admission::Known));
    assert_eq!(shelf.ballots("p1", "r1").ballots[0].dots, [("c1".to_owned(), 3)]);
}

#[test]
fn two_copies_that_counted_the_same_mailed_ballot_count_it_once_together() {
    let mut copies = Vec::new();
    for (who, seed) in [("anna", 1), ("bo", 2)] {
        let (_, shelf) = shelf();
        let mut copy = room();
        for secret in [ballot("mmmm", "c2", 3), ballot("nnnn", "c1", 2)] {
            assert_eq!(shelf.take_secret(&copy, &secret), Ok(Admission::Waits));
        }
        close(&shelf, &mut copy, who, seed);
        copies.push(copy);
    }
    let merged = copies[0].merge(&copies[1]).document;
    assert_eq!(save(&merged), save(&copies[1].merge(&copies[0]).document));
    let counted = tally(&merged, "r1");
    assert_eq!((counted.voters, counted.dots_given), (2, 5));
    assert!(merged.disagreements().is_empty());
}

/// One answer that enters after the count is the difference between two counts, and so everybody's secret.
#[test]
fn what_comes_after_the_count_is_not_taken_in() {
    let (_, shelf) = shelf();
    let mut document = room();
    shelf.take_secret(&document, &ballot("mmmm", "c2", 3)).unwrap();
    close(&shelf, &mut document, "leader", 1);
    for edit in seal_marks("t1", &[5.0], &mut Seeded(1)) {
        document.apply(&actor("leader"), &edit);
    }
    assert_eq!(shelf.take_secret(&document, &ballot("late", "c1", 3)), Ok(Admission::Late));
    assert_eq!(shelf.take_secret(&document, &mark("late", "t1", 3)), Ok(Admission::Late));
    assert!(shelf.ballots("p1", "r1").ballots.is_empty() && shelf.marks("p1", "t1").is_empty());
    assert_eq!(tally(&document, "r1").voters, 1);
}

#[test]
fn what_belongs_nowhere_or_is_too_much_is_refused_with_a_reason() {
    let (store, shelf) = shelf();
    let document = room();
    let many = BallotProblem::TooMany { given: 4, allowed: 3 };
    let table = [
        (ballot("a", "c1", 4), Admission::Refused(many)),
        (
            Secret::Ballot(Ballot {
                id: "b".into(),
                parent: "gone".into(),
                by: String::new(),
                dots: Vec::new(),
                voters: None,
            }),
            Admission::Homeless,
        ),
        (
            Secret::Ballot(Ballot {
                id: "c".into(),
                parent: "r2".into(),
                by: String::new(),
                dots: Vec::new(),
                voters: None,
            }),
            Admission::Homeless,
        ),
        (mark("d", "gone", 3), Admission::Homeless),
        (mark("e", "t2", 3), Admission::Open),
    ];
    for (secret, expected) in table {
        assert_eq!(shelf.take_secret(&document, &secret), Ok(expected), "{secret:?}");
    }
    assert!(samskab::platform::storage::Store::keys(&store).is_empty(), "and nothing was written");
    let mut document = document;
    document.apply(&actor("leader"), &mark("e", "t2", 3).edit().unwrap());
    assert_eq!(Mark::of(&document, "t2").len(), 1);
}

/// What somebody types on the answer page, in some order; the last word on each counts.
fn typed(order: &[usize], seed: u64) -> Vec<Secret> {
    let mut random = Seeded(seed);
    let mut given = Vec::new();
    for step in order {
        match step {
            0 => put_dots(&mut given, "r1", vec![("c1".into(), 2), ("c2".into(), 1)], &mut random),
            1 => put_mark(&mut given, "t1", 7, &mut random),
            _ => put_mark(&mut given, "t2", 2, &mut random),
        }
    }
    given
}

const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

/// The file without its ids, each of which becomes the number of its place, and the ids.
fn stripped(file: &str) -> (BTreeSet<String>, Vec<String>) {
    let value: serde_json::Value = serde_json::from_str(file).unwrap();
    let head: BTreeMap<_, _> = value.as_object().unwrap().iter().filter(|(key, _)| *key != "check").collect();
    let names: Vec<&String> = head.keys().copied().collect();
    assert_eq!(names, ["app", "format", "process", "reads", "secret", "title", "version"]);
    let secret = value["secret"].as_object().unwrap();
    let contents: BTreeSet<String> = secret.values().map(ToString::to_string).collect();
    (contents, secret.keys().cloned().collect())
}

#[test]
fn the_order_of_typing_shows_nowhere_in_a_secret_file() {
    let reference = stripped(&save_secret("p1", "Titel", &typed(&ORDERS[0], 1))).0;
    // How often what was typed first stands first in the file.
    let mut first_first = 0_u32;
    let rounds = 500;
    for (place, order) in ORDERS.iter().enumerate() {
        for seed in 0..rounds {
            let given = typed(order, seed * 7 + place as u64);
            let file = save_secret("p1", "Titel", &given);
            let (contents, ids) = stripped(&file);
            assert_eq!(contents, reference, "the same content, whatever the order");
            assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "sorted by id");
            assert!(ids.iter().all(|id| id.len() == 10));
            let typed_first = ["r1", "t1", "t2"][order[0]];
            let lowest = given.iter().min_by_key(|secret| secret.id().clone()).unwrap();
            first_first += u32::from(lowest.parent() == typed_first);
        }
    }
    let expected = 6 * rounds as u32 / 3;
    assert!(first_first.abs_diff(expected) < expected / 8, "{first_first} of {expected} expected");
}

#[test]
fn changing_ones_mind_keeps_the_one_ballot() {
    let mut random = Seeded(4);
    let mut given = typed(&[0, 1], 4);
    let before: BTreeSet<String> = given.iter().map(|secret| secret.id().clone()).collect();
    put_dots(&mut given, "r1", vec![("c2".into(), 3)], &mut random);
    put_mark(&mut given, "t1", 0, &mut random);
    let after: BTreeSet<String> = given.iter().map(|secret| secret.id().clone()).collect();
    assert_eq!(before, after);
    put_dots(&mut given, "r1", Vec::new(), &mut random);
    assert!(given.iter().any(Secret::is_blank));
}

#[test]
fn the_draft_of_an_answer_can_be_kept_found_and_dropped() {
    let (_, shelf) = shelf();
    shelf.keep_answer_draft("p1", "ask1", "x").unwrap();
    shelf.keep_answer_draft("p10", "ask2", "y").unwrap();
    assert_eq!((shelf.answer_drafts().len(), shelf.answer_draft("p1", "ask1")), (2, Some("x".into())));
    assert!(shelf.cards().is_empty(), "it is no process");
    shelf.drop_answer_draft("p1", "ask1").unwrap();
    assert_eq!(shelf.answer_drafts(), ["y"]);
    // What is erased for good may stand nowhere, not even in a question about it.
    shelf.keep_answer_draft("p1", "ask1", "x").unwrap();
    shelf.erase("p1").unwrap();
    assert_eq!(shelf.answer_drafts(), ["y"]);
    shelf.erase_all().unwrap();
    assert!(shelf.answer_drafts().is_empty());
}
