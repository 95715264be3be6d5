//! Dot voting, open and secret.

use std::collections::BTreeSet;

use expect_test::expect;
use samskab::document::{Edit, ItemId, Seeded};
use samskab::model::*;
use serde_json::json;

use super::support::Room;

fn dots(to: &[(&str, i64)]) -> Vec<(ItemId, i64)> {
    to.iter().map(|(id, count)| ((*id).to_owned(), *count)).collect()
}

fn room() -> Room {
    let mut room = Room::new();
    for id in ["a", "b", "c", "d"] {
        room.add::<Challenge>(id, "", &[]);
    }
    room.add::<Round>("r", "", &[(Round::about, json!("challenges"))]);
    room
}

fn ballot(room: &mut Room, id: &str, people: Option<u32>, to: &[(&str, u32)]) {
    let names: Vec<String> = to.iter().map(|(target, _)| member(Ballot::dots, target)).collect();
    let mut fields: Vec<(&str, serde_json::Value)> =
        names.iter().zip(to).map(|(name, (_, count))| (name.as_str(), json!(count))).collect();
    fields.extend(people.map(|people| (Ballot::voters, json!(people))));
    room.add::<Ballot>(id, "r", &fields);
}

#[test]
fn ties_are_ties_and_zero_is_shown() {
    let mut room = room();
    ballot(&mut room, "1", None, &[("a", 2), ("b", 1)]);
    ballot(&mut room, "2", Some(4), &[("b", 1), ("d", 3), ("gone", 2)]);
    // What was put together since gets its dots counted where it is now.
    room.set("d", Challenge::merged_into, "c");
    let tally = tally(&room.document, "r");
    let list: Vec<String> =
        tally.results.iter().map(|one| format!("{}. {} {}", one.rank, one.target, one.dots)).collect();
    expect!["1. c 3, 2. a 2, 2. b 2"].assert_eq(&list.join(", "));
    assert_eq!((tally.voters, tally.dots_given, tally.dots_possible, tally.dots_lost), (5, 9, 15, 2));
}

#[test]
fn ideas_of_one_brainstorm() {
    let mut room = room();
    room.add::<Idea>("i", "a", &[]).add::<Idea>("j", "b", &[]);
    room.add::<Round>("r2", "a", &[(Round::about, json!("ideas"))]);
    let targets: Vec<ItemId> =
        tally(&room.document, "r2").results.into_iter().map(|one| one.target).collect();
    assert_eq!(targets, ["i"]);
}

#[test]
fn nothing_of_a_secret_round_is_shown_before_it_closes() {
    let mut room = room();
    room.set("r", Round::secret, true);
    ballot(&mut room, "1", None, &[("a", 2)]);
    let open = tally(&room.document, "r");
    assert!(open.hidden && open.results.is_empty() && open.dots_given == 0 && open.voters == 1);
    room.set("r", Round::closed, true);
    assert_eq!(tally(&room.document, "r").results[0].dots, 2);
}

#[test]
fn what_a_ballot_may_hold() {
    let mut room = room();
    let round = Round::get(&room.document, "r").unwrap();
    assert_eq!(check_ballot(&round, &dots(&[("a", 1), ("b", 1)]), 1), Ok(()));
    let too_many = check_ballot(&round, &dots(&[("a", 1), ("b", 1), ("c", 1), ("d", 1)]), 1);
    assert_eq!(too_many, Err(BallotProblem::TooMany { given: 4, allowed: 3 }));
    let stacked = Err(BallotProblem::Stacked { target: "a".to_owned() });
    assert_eq!(check_ballot(&round, &dots(&[("a", 2)]), 1), stacked);
    assert_eq!(check_ballot(&round, &dots(&[("a", 1), ("a", 1)]), 1), stacked);
    let negative = Err(BallotProblem::Negative { target: "b".to_owned() });
    assert_eq!(check_ballot(&round, &dots(&[("a", 3), ("b", -1)]), 1), negative);
    // Hands: each of four people gives at most one to the same.
    assert_eq!(check_ballot(&round, &dots(&[("a", 4)]), 4), Ok(()));
    room.set("r", Round::stack, true).set("r", Round::dots, 5);
    let round = Round::get(&room.document, "r").unwrap();
    assert_eq!(check_ballot(&round, &dots(&[("a", 5)]), 1), Ok(()));
    assert!(check_ballot(&round, &dots(&[("a", i64::MAX), ("b", i64::MAX)]), 1).is_err());
}

fn given(by: &str, target: &str) -> Ballot {
    Ballot {
        id: format!("typed-{by}"),
        parent: "r".to_owned(),
        by: by.to_owned(),
        dots: vec![(target.to_owned(), 3)],
        voters: None,
    }
}

#[test]
fn a_sealed_round_tells_nobody_who_gave_what() {
    let cast: Vec<Ballot> =
        (0..40).map(|n| given(&format!("person-{n:02}"), ["a", "b", "c", "d"][n / 10])).collect();
    let edits = seal("r", &cast, &mut Seeded(3));
    let said = format!("{edits:?}");
    assert!(!said.contains("person") && !said.contains("typed") && !said.contains("pos\""), "{said}");

    let order = |edits: &[Edit]| -> String {
        let all = edits.iter().filter_map(|edit| match edit {
            Edit::Create { fields, .. } => fields.iter().find_map(|(name, _)| name.strip_prefix("dots:")),
            _ => None,
        });
        all.collect()
    };
    let typed: String = cast.iter().map(|ballot| ballot.dots[0].0.as_str()).collect();
    assert_ne!(order(&edits), typed, "neither in the order of casting");
    assert_ne!(order(&edits), order(&seal("r", &cast, &mut Seeded(4))), "but by chance");

    let mut room = room();
    room.set("r", Round::secret, true).apply(edits);
    let tally = tally(&room.document, "r");
    assert_eq!((tally.voters, tally.dots_given, tally.hidden), (40, 120, false));
    assert!(tally.results.iter().all(|one| one.dots == 30 && one.rank == 1));
    let ids: BTreeSet<ItemId> = Ballot::of(&room.document, "r").into_iter().map(|ballot| ballot.id).collect();
    assert_eq!(ids.len(), 40);
}

#[test]
fn every_place_in_a_sealed_round_is_equally_likely() {
    // The first of three cast lands first, second or last a third of the time each.
    let cast = [given("1", "a"), given("2", "b"), given("3", "c")];
    let mut places = [0_i32; 3];
    for seed in 0..3000 {
        let edits = seal("r", &cast, &mut Seeded(seed));
        let first = |edit: &Edit| format!("{edit:?}").contains("dots:a");
        places[edits.iter().position(first).unwrap()] += 1;
    }
    assert!(places.iter().all(|count| (count - 1000).abs() < 120), "{places:?}");
}
