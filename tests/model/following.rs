//! How challenges ended, and the process that grows out of this one.

use expect_test::expect;
use samskab::document::{Actor, Seeded};
use samskab::model::*;
use serde_json::json;

use super::support::{Room, day};

/// One challenge for each ending.
fn room() -> Room {
    let mut room = Room::new();
    for id in ["untouched", "not_now", "looking", "planned", "tried", "works", "stopped", "dropped"] {
        room.add::<Challenge>(id, "", &[(Challenge::title, json!(id))]);
    }
    room.set("not_now", Challenge::selection, "not_now").set("looking", Challenge::selection, "chosen");
    for outcome in Outcome::ALL {
        let id = outcome.code();
        room.add::<Challenge>(id, "", &[(Challenge::title, json!(id))]);
        room.only::<Investigation>(id, &[(Investigation::outcome, json!(id))]);
    }
    for (solution, go) in
        [("planned", "later"), ("tried", "go"), ("works", "go"), ("stopped", "go"), ("dropped", "no")]
    {
        let challenge = member(Solution::challenges, solution);
        room.add::<Solution>(
            &format!("s-{solution}"),
            "",
            &[(&challenge, json!(true)), (Solution::go, json!(go))],
        );
    }
    // A second solution of the one that works was stopped; the best counts.
    room.add::<Solution>("s-second", "", &[("challenges:works", json!(true))]);
    room.only::<Trial>("s-second", &[(Trial::result, json!("stop"))]);
    room.only::<Trial>("s-stopped", &[(Trial::result, json!("stop"))]);
    // A verdict that does not say anything does not count.
    for (id, works) in [("v1", "adjust"), ("v2", "yes"), ("v3", "")] {
        room.add::<Verdict>(id, "s-works", &[(Verdict::works, json!(works))]);
    }
    room
}

#[test]
fn how_each_challenge_ended() {
    let room = room();
    let list: String = endings(&room.document)
        .iter()
        .map(|one| format!("{}: {:?}\n", one.one.challenge.id, one.ending))
        .collect();
    expect![[r#"
        untouched: NotChosen
        not_now: NotNow
        looking: BeingInvestigated
        planned: SolutionWaits
        tried: SolutionInProgress
        works: Works
        stopped: Stopped
        dropped: SolutionDropped
        solve: ToBeSolved
        solved: Solved
        misunderstanding: Misunderstanding
        cannot_now: Anchored
        ready: ToBeSolved
        keep: Kept
        others: SentOn
    "#]]
    .assert_eq(&list);
}

#[test]
fn the_last_verdict_counts_and_adjusting_leads_back() {
    let mut room = room();
    assert_eq!(verdict(&room.document, "s-works").unwrap().id, "v2");
    assert!(!needs_adjusting(&room.document, "s-works"));
    room.add::<Verdict>("v4", "s-works", &[(Verdict::works, json!("adjust"))]);
    assert!(needs_adjusting(&room.document, "s-works"));
    assert_eq!(Verdict::of(&room.document, "s-works").len(), 4, "the history is kept");
}

#[test]
fn the_next_process_takes_frame_people_and_open_challenges_along() {
    let mut room = room();
    room.only::<Process>("", &[(Process::title, json!("Kerneopgaven")), (Process::variant, json!("full"))]);
    room.only::<Frame>("", &[(Frame::fixed, json!("Loven")), (Frame::decides, json!("MED"))]);
    room.add::<Workplace>("w", "", &[(Workplace::name, json!("Nord"))]).add::<Group>("g", "", &[]);
    room.add::<Theme>("t", "", &[(Theme::name, json!("Tid"))]).set("not_now", Challenge::theme, "t");
    room.add::<Participant>(
        "p",
        "",
        &[
            (Participant::label, json!("aftenvagt")),
            (Participant::workplace, json!("w")),
            (Participant::group, json!("gone")),
            (Participant::note, json!("kun her")),
        ],
    );
    room.add::<NewChallenge>("n", "", &[(NewChallenge::text, json!("Nye skemaer\nog to af dem"))]);
    room.add::<NewChallenge>("empty", "", &[(NewChallenge::text, json!(" "))]);
    let start = NextProcess { id: "next".to_owned(), title: "Runde 2".to_owned(), today: day("2027-01-04") };
    let actor = Actor::named("new").unwrap();
    let new = next_process(&room.document, &start, &actor, &mut Seeded(1));

    assert_eq!(new.id, "next");
    let process = Process::only(&new, "");
    assert_eq!((process.title.as_str(), process.follows.as_str()), ("Runde 2", "Kerneopgaven"));
    assert_eq!(process.started, Some(day("2027-01-04")));
    assert_eq!(Frame::only(&new, "").fixed, "Loven");
    let participant = &Participant::all(&new)[0];
    let workplace = Workplace::get(&new, participant.workplace.as_deref().unwrap()).unwrap();
    assert_eq!((participant.label.as_str(), workplace.name.as_str()), ("aftenvagt", "Nord"));
    assert_eq!((participant.group.clone(), participant.note.as_str()), (None, ""));

    let titles: Vec<String> = numbered(&new).into_iter().map(|one| one.challenge.title).collect();
    expect!["untouched, not_now, looking, planned, stopped, dropped, solve, ready, Nye skemaer"]
        .assert_eq(&titles.join(", "));
    let challenges = Challenge::all(&new);
    assert!(challenges.iter().all(|one| one.follows == "Kerneopgaven" && one.selection.is_none()));
    let themed: Vec<&Challenge> = challenges.iter().filter(|one| one.theme.is_some()).collect();
    assert_eq!(Theme::get(&new, themed[0].theme.as_deref().unwrap()).unwrap().name, "Tid");
    assert_eq!(challenges.last().unwrap().what, "og to af dem");
    let ids: Vec<&String> =
        new.items().map(|(id, _)| id).filter(|id| room.document.item(id).is_some()).collect();
    assert_eq!(ids, ["frame", "process"], "nothing else shares an id with the old process");
}
