//! The manager's guide: directions, typology, cases.

use samskab::method::guide;
use samskab::model::*;
use serde_json::json;

use super::support::{Room, day};

fn arm(room: &Room, direction: Towards) -> Arm {
    compass(&room.document).into_iter().find(|arm| arm.direction == direction).unwrap()
}

#[test]
fn the_compass_counts_every_task_once() {
    let mut room = Room::new();
    let sizes = compass(&room.document).map(|arm| (arm.tasks.len(), arm.strength()));
    assert_eq!(sizes, [7, 6, 4, 5].map(|size| (size, Strength::None)));
    room.only::<LeadTask>("coordinator", &[(LeadTask::note, json!("Spørg Anna"))]);
    assert_eq!(arm(&room, Towards::Across).strength(), Strength::Thin, "a note is a thought");
    room.only::<LeadTask>("support", &[(LeadTask::done, json!(true))]);
    assert_eq!(arm(&room, Towards::Across).strength(), Strength::Thin, "one of four");
    let plan = edits_for_plan(&room.document, "coordinator", "a1", "Find en koordinator");
    room.apply(plan);
    let across = arm(&room, Towards::Across);
    assert_eq!(across.tasks[3], ("coordinator", TaskState::Planned));
    assert_eq!(across.strength(), Strength::Growing, "one and a half of four");
    room.only::<LeadTask>("relations", &[(LeadTask::done, json!(true))]);
    room.set(&LeadTask::only_id("coordinator"), LeadTask::done, true);
    assert_eq!(arm(&room, Towards::Across).strength(), Strength::Strong, "three of four");
    assert_eq!(arm(&room, Towards::Up).strength(), Strength::None, "the others are untouched");
}

#[test]
fn a_planned_task_is_an_action_like_all_others() {
    let mut room = Room::new();
    let plan = edits_for_plan(&room.document, "risk", "a1", "Tal med direktøren om risiko");
    room.apply(plan);
    room.set("a1", Action::due, "2027-01-10");
    let action = Action::get(&room.document, "a1").unwrap();
    assert_eq!(task_code(&action.parent), Some("risk"));
    let today = day("2027-01-12");
    let promises = overview::promises(&room.document, today);
    assert_eq!(promises.len(), 1);
    assert!(promises[0].overdue);
    assert_eq!(overview::actions_by_date(&room.document).len(), 1);
    let links = flow::came_from(&room.document, "a1");
    assert_eq!(links, [flow::Link::LeadTask("lead_task-risk".into())]);
    // A second plan leaves the first and the note alone.
    room.set("lead_task-risk", LeadTask::note, "Han er nervøs");
    let plan = edits_for_plan(&room.document, "risk", "a2", "Tal med udvalget");
    room.apply(plan);
    assert_eq!(Action::of(&room.document, "lead_task-risk").len(), 2);
    assert_eq!(LeadTask::only(&room.document, "risk").note, "Han er nervøs");
}

#[test]
fn only_a_known_task_is_one() {
    for id in ["lead_task-", "lead_task-x", "lead_task", "risk", "solution-risk", ""] {
        assert_eq!(task_code(id), None, "{id}");
    }
}

#[test]
fn a_place_has_its_type_and_a_middle_between() {
    use CoType::{Equal, Facilitating, Responsible, Steered};
    let table: [(u8, u8, &[CoType]); 9] = [
        (0, 0, &[Steered]),
        (44, 44, &[Steered]),
        (56, 0, &[Equal]),
        (0, 56, &[Responsible]),
        (100, 100, &[Facilitating]),
        (45, 10, &[Steered, Equal]),
        (55, 90, &[Responsible, Facilitating]),
        (10, 50, &[Steered, Responsible]),
        (50, 50, &[Steered, Equal, Responsible, Facilitating]),
    ];
    for (x, y, types) in table {
        let spot = Spot { x, y };
        assert_eq!(spot.types(), types, "{x} {y}");
        assert_eq!(spot.one_type().is_some(), types.len() == 1, "{x} {y}");
    }
    for kind in CoType::ALL {
        assert_eq!(Spot::of_type(*kind).one_type(), Some(*kind));
    }
}

#[test]
fn a_mark_stays_within_the_square() {
    assert_eq!(Spot::of(Some(-7.0), Some(1e9)), Some(Spot { x: 0, y: 100 }));
    assert_eq!(Spot::of(Some(12.4), None), None);
    assert_eq!(Spot { x: 98, y: 3 }.moved(5, -5), Spot { x: 100, y: 0 });
    assert_eq!(Spot::CENTRE.moved(i16::MAX, i16::MIN), Spot { x: 100, y: 0 });
}

#[test]
fn the_last_move_by_date_is_where_the_process_lies() {
    let mut room = Room::new();
    let mark = |x: u8, y: u8, date: &str| {
        [(TypeMark::x, json!(x)), (TypeMark::y, json!(y)), (TypeMark::date, json!(date))]
    };
    room.add::<TypeMark>("late", "", &mark(80, 80, "2027-03-01"));
    room.add::<TypeMark>("early", "", &mark(20, 20, "2026-11-01"));
    room.add::<TypeMark>("same_day", "", &mark(70, 20, "2027-03-01"));
    room.add::<TypeMark>("undated", "", &mark(10, 10, ""));
    room.add::<TypeMark>("broken", "", &[(TypeMark::x, json!("far"))]);
    let order: Vec<String> = moves(&room.document).into_iter().map(|one| one.id).collect();
    assert_eq!(order, ["undated", "early", "late", "same_day"]);
}

#[test]
fn a_case_may_lie_in_several_places() {
    let mut room = Room::new();
    for (id, case, x) in [("m1", "dokk1", 80), ("m2", "heart", 10), ("m3", "dokk1", 30)] {
        room.add::<CaseMark>(id, case, &[(CaseMark::x, json!(x)), (CaseMark::y, json!(20))]);
    }
    let marks: Vec<(String, u8)> =
        case_marks(&room.document, "dokk1").into_iter().map(|(id, spot)| (id, spot.x)).collect();
    assert_eq!(marks, [("m1".to_owned(), 80), ("m3".to_owned(), 30)]);
}

/// The texts say the codes that the model knows, in both languages and in the same order.
#[test]
fn every_code_has_its_text() {
    let texts = &guide(false).directions.directions;
    let told: Vec<(&str, &str)> = texts
        .iter()
        .flat_map(|one| one.tasks.iter().map(|task| (task.id.as_str(), one.id.as_str())))
        .collect();
    let known: Vec<(&str, &str)> = TASKS.iter().map(|(code, towards)| (*code, towards.code())).collect();
    assert_eq!(told, known);
    let typology = &guide(false).typology;
    let types: Vec<Option<CoType>> = typology.types.iter().map(|one| CoType::from_code(&one.id)).collect();
    assert_eq!(types, CoType::ALL.iter().copied().map(Some).collect::<Vec<_>>());
    assert!(typology.types.iter().all(|one| one.facts.len() == typology.aspects.len()));
    let cases = &guide(false).cases.cases;
    assert_eq!(cases.len(), 12);
    let placed: Vec<(&str, Option<CoType>)> = cases
        .iter()
        .filter(|case| !case.placed.is_empty())
        .map(|case| (case.id.as_str(), CoType::from_code(&case.placed)))
        .collect();
    assert_eq!(placed, [("hosts", Some(CoType::Steered)), ("heart", Some(CoType::Steered))]);
}
