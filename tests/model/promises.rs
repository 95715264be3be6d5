//! Open promises, dates ahead and the overview of actions.

use expect_test::expect;
use samskab::model::handover::handover;
use samskab::model::overview::*;
use samskab::model::*;
use serde_json::json;

use super::support::{Room, day};

fn room() -> Room {
    let mut room = Room::new();
    room.add::<Challenge>("a", "", &[]);
    room.add::<Solution>("s", "", &[(Solution::go, json!("go")), (Solution::measure, json!("yes"))]);
    room.add::<Solution>("dropped", "", &[(Solution::go, json!("no"))]);
    room.add::<Solution>("bin", "", &[]).delete("bin");
    let action = |room: &mut Room, id, parent, who, due, status| {
        let fields = [
            (Action::what, json!(id)),
            (Action::who, json!(who)),
            (Action::due, json!(due)),
            (Action::status, json!(status)),
        ];
        room.add::<Action>(id, parent, &fields);
    };
    action(&mut room, "late", "s", "Leder", "2026-11-01", "stuck");
    action(&mut room, "soon", "s", " leder ", "2026-11-25", "ongoing");
    action(&mut room, "undated", "", "", "", "");
    action(&mut room, "finished", "s", "TR", "2026-11-01", "done");
    action(&mut room, "binned", "bin", "TR", "2026-11-01", "");
    room.add::<Action>("blank", "s", &[]);
    room.add::<Homework>(
        "ask",
        "",
        &[(Homework::what, json!("Spørg kolleger")), (Homework::due, json!("2026-11-22"))],
    );
    room.add::<Activity>(
        "interview",
        "a",
        &[(Activity::what, json!("Interview")), (Activity::due, json!("2026-11-20"))],
    );
    room.add::<Audience>(
        "tell",
        "s",
        &[(Audience::who, json!("Kolleger")), (Audience::when, json!("2026-12-01"))],
    );
    room.add::<Audience>(
        "said",
        "",
        &[
            (Audience::who, json!("Borgere")),
            (Audience::message, json!("Vi ringer")),
            (Audience::sender, json!("TR")),
        ],
    );
    room.add::<Sign>("seen", "s", &[(Sign::end, json!("2026-11-10"))]).add::<Observation>("o", "seen", &[]);
    room.add::<Sign>("unseen", "s", &[(Sign::text, json!("Ro")), (Sign::end, json!("2026-11-11"))]);
    room.add::<Sign>("ofdropped", "dropped", &[(Sign::end, json!("2026-11-11"))]);
    room.add::<Measure>(
        "m",
        "s",
        &[(Measure::what, json!("Minutter")), (Measure::changed, json!("2026-10-01"))],
    );
    room.only::<Trial>("s", &[(Trial::end, json!("2026-12-24")), (Trial::start, json!("2026-11-30"))]);
    room.add::<Verdict>(
        "v",
        "s",
        &[(Verdict::works, json!("too_early")), (Verdict::next, json!("2027-02-01"))],
    );
    for (id, kind, date) in [
        ("status", "status", "2027-01-15"),
        ("old", "status", "2026-01-15"),
        ("workshop", "workshop", "2026-11-22"),
    ] {
        room.add::<Meeting>(
            id,
            "",
            &[(Meeting::kind_of, json!(kind)), (Meeting::date, json!(date)), (Meeting::title, json!(id))],
        );
    }
    room.only::<Learning>("", &[(Learning::holds, json!("2027-06-01"))]);
    room
}

#[test]
fn the_overdue_come_first() {
    let list: String = promises(&room().document, day("2026-11-22"))
        .iter()
        .map(|one| {
            let due = one.due.map_or("-".to_owned(), |due| due.to_string());
            let marks = [(one.overdue, " overdue"), (one.stuck, " stuck")];
            let marks: String = marks.iter().filter(|(is, _)| *is).map(|(_, word)| *word).collect();
            let to = if one.to.is_empty() { String::new() } else { format!(" to {}", one.to) };
            format!("{due} {:?} {} «{}» {}{to}{marks}\n", one.kind, one.id, one.text, one.who.trim())
        })
        .collect();
    expect![[r#"
        2026-10-01 MeasureAfter m «Minutter»  overdue
        2026-11-01 Action late «late» Leder overdue stuck
        2026-11-11 SignEnds unseen «Ro»  overdue
        2026-11-20 Activity interview «Interview»  overdue
        2026-11-22 Homework ask «Spørg kolleger» 
        2026-11-25 Action soon «soon» leder
        2026-12-01 Audience tell «»  to Kolleger
        2026-12-24 TrialEnds trial-s «» 
        2027-01-15 StatusMeeting status «status» 
        2027-02-01 VerdictAgain v «» 
        2027-06-01 Holds learning «» 
        - Action undated «undated» 
        - Audience said «Vi ringer» TR to Borgere
    "#]]
    .assert_eq(&list);
}

#[test]
fn the_card_counts_the_tasks_among_the_open_promises() {
    let mut room = room();
    // Somebody without words, a day without words, a task of leadership, a row that says nothing.
    room.add::<Homework>("whose", "", &[(Homework::who, json!("TR"))]);
    room.add::<Action>("when", "s", &[(Action::due, json!("2026-12-01"))]);
    room.add::<Audience>("bywhom", "s", &[(Audience::sender, json!("TR"))]);
    room.add::<Homework>("done", "", &[(Homework::what, json!("Ring")), (Homework::done, json!(true))]);
    room.add::<Homework>("odd", "", &[(Homework::due, json!("snart"))]);
    let open = promises(&room.document, day("2026-11-22"));
    let tasks = open.iter().filter(|one| one.kind.is_task()).count();
    let said: Vec<_> = open.iter().map(|one| (one.kind, one.id.as_str())).collect();
    assert_eq!(tasks, 10, "{said:?}");
    assert_eq!(open_tasks(&room.document), tasks);
    assert_eq!(open.len() - tasks, 6, "the rest are days to look again");
}

#[test]
fn the_dates_ahead_for_the_calendar() {
    let list: String = dates_ahead(&room().document, day("2026-11-22"))
        .iter()
        .map(|one| format!("{} {:?} {}\n", one.date, one.kind, one.id))
        .collect();
    expect![[r#"
        2026-11-22 Promise(Homework) ask
        2026-11-22 Meeting workshop
        2026-11-25 Promise(Action) soon
        2026-11-30 TrialStarts trial-s
        2026-12-01 Promise(Audience) tell
        2026-12-24 Promise(TrialEnds) trial-s
        2027-01-15 Promise(StatusMeeting) status
        2027-02-01 Promise(VerdictAgain) v
        2027-06-01 Promise(Holds) learning
    "#]]
    .assert_eq(&list);
}

#[test]
fn actions_by_person_and_by_date() {
    let room = room();
    let ids = |actions: &[Action]| actions.iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join(" ");
    let people: Vec<String> =
        actions_by_person(&room.document).iter().map(|(who, list)| format!("{who}: {}", ids(list))).collect();
    assert_eq!(people, ["Leder: late soon", "TR: finished", ": undated blank"]);
    let dates: Vec<String> = actions_by_date(&room.document)
        .iter()
        .map(|(due, list)| format!("{}: {}", due.map_or("-".to_owned(), |due| due.to_string()), ids(list)))
        .collect();
    assert_eq!(dates, ["2026-11-01: late finished", "2026-11-25: soon", "-: undated blank"]);
}

#[test]
fn late_stuck_and_soon() {
    let room = room();
    let action = |id| Action::get(&room.document, id).unwrap();
    let today = day("2026-11-22");
    assert!(action("late").is_overdue(today) && action("late").is_stuck());
    assert!(!action("finished").is_overdue(today));
    assert!(action("soon").is_due_within(today, 3) && !action("soon").is_due_within(today, 2));
    assert!(!action("late").is_due_within(today, 30), "what is late is not ahead");
    assert_eq!(overdue_activities(&room.document, today).len(), 1);
}

#[test]
fn a_baseline_is_missing_until_there_is_a_reading_from_before() {
    let mut room = room();
    let solution = Solution::get(&room.document, "s").unwrap();
    assert!(baseline_missing(&room.document, &solution));
    room.add::<Reading>("r", "m", &[(Reading::when, json!("before"))]);
    assert!(baseline_missing(&room.document, &solution), "a reading without a value is none");
    room.set("r", Reading::value, 12);
    assert!(!baseline_missing(&room.document, &solution));
}

#[test]
fn a_handover_holds_it_all() {
    let mut room = room();
    room.add::<Decision>("d", "", &[(Decision::date, json!("2026-03-01"))]);
    room.add::<Decision>("e", "", &[(Decision::date, json!("2026-02-01"))]);
    room.add::<Backing>("b", "", &[(Backing::supports, json!("Chefen"))]);
    let note = handover(&room.document, day("2026-11-22"));
    assert_eq!(note.steps.len(), 7);
    assert_eq!(note.decisions.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["e", "d"]);
    assert_eq!((note.challenges.len(), note.backing.len(), note.contested.len()), (1, 1, 0));
    assert_eq!(note.promises, promises(&room.document, day("2026-11-22")));
    assert!(note.next.is_some());
}
