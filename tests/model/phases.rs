//! The manager's guide: where the points stand, what comes next, when to look again.

use std::collections::BTreeSet;

use samskab::method;
use samskab::model::overview::*;
use samskab::model::*;
use serde_json::{Value, json};

use super::support::{Room, day};

/// Writes to the point of that code.
fn point(room: &mut Room, code: &str, fields: &[(&str, Value)]) {
    room.only::<Focus>(code, fields);
}

fn states(room: &Room) -> Vec<(&'static str, FocusState)> {
    standings(&room.document).into_iter().map(|one| (one.code, one.state)).collect()
}

#[test]
fn every_point_has_its_text_and_its_place() {
    for english in [false, true] {
        let guide = method::guide(english);
        let codes: Vec<&str> = guide.phases.points.iter().map(|point| point.id.as_str()).collect();
        assert_eq!(codes, FOCUS.map(|(code, _)| code));
        let lines: Vec<&str> = guide.phases.bottom_lines.iter().map(|line| line.id.as_str()).collect();
        assert_eq!(lines, BOTTOM_LINES);
        let phases: Vec<&str> = guide.phases.phases.iter().map(|phase| phase.id.as_str()).collect();
        assert_eq!(phases, LeadPhase::ALL.iter().map(|phase| phase.code()).collect::<Vec<_>>());
    }
    for point in &method::guide(false).phases.points {
        assert!((2..=3).contains(&point.ask.len()), "{}: two or three questions", point.id);
    }
    assert_eq!(LeadPhase::ALL.iter().map(|phase| phase.points().count()).collect::<Vec<_>>(), [9, 6, 2, 6]);
    let sorted: Vec<LeadPhase> = FOCUS.map(|(_, phase)| phase).to_vec();
    assert!(sorted.is_sorted(), "a list by phase is a list by code");
    assert_eq!(FOCUS.iter().map(|(code, _)| code).collect::<BTreeSet<_>>().len(), 23);
    assert_eq!(method::guide(false).phases.kinds.len(), 7, "the two, both, and four that are neither");
}

#[test]
fn what_is_written_counts_as_begun_until_somebody_says_otherwise() {
    let mut room = Room::new();
    assert!(states(&room).iter().all(|(_, state)| *state == FocusState::NotYet));
    point(&mut room, "purpose", &[(Focus::notes, json!("Flere frivillige"))]);
    point(&mut room, "type", &[(Focus::notes, json!("  "))]);
    point(&mut room, "limits", &[(Focus::again, json!("2026-12-01"))]);
    point(&mut room, "democracy", &[(Focus::hold, json!("shared"))]);
    point(&mut room, "ownership", &[(Focus::notes, json!("x")), (Focus::state, json!("not_yet"))]);
    point(&mut room, "readiness", &[(Focus::state, json!("in_place"))]);
    use FocusState::{InPlace, NotYet, Ongoing};
    let first: Vec<FocusState> = states(&room).into_iter().take(7).map(|(_, state)| state).collect();
    assert_eq!(first, [Ongoing, NotYet, Ongoing, Ongoing, NotYet, InPlace, NotYet]);
}

#[test]
fn what_comes_next_is_in_this_phase_then_before_it_then_anywhere() {
    let mut room = Room::new();
    assert_eq!(next_point(&room.document), Some("purpose"));
    room.only::<Guidance>("", &[(Guidance::phase, json!("carry_out"))]);
    assert_eq!(next_point(&room.document), Some("course"), "the phase that it is in");
    let done = [(Focus::state, json!("in_place"))];
    point(&mut room, "course", &done);
    point(&mut room, "project_leader", &[(Focus::state, json!("not_relevant"))]);
    assert_eq!(next_point(&room.document), Some("purpose"), "earlier points stay open");
    FOCUS.into_iter().filter(|(_, phase)| *phase <= LeadPhase::Plan).for_each(|(code, _)| {
        point(&mut room, code, &done);
    });
    assert_eq!(next_point(&room.document), Some("results"), "and then what lies ahead");
    LeadPhase::Learn.points().for_each(|code| point(&mut room, code, &done));
    assert_eq!(next_point(&room.document), None);
}

#[test]
fn a_date_to_look_again_is_a_promise_where_there_is_a_guide() {
    let mut room = Room::new();
    point(&mut room, "roles", &[(Focus::again, json!("2026-12-01"))]);
    let late = [
        (Focus::again, json!("2026-11-01")),
        (Focus::hold, json!("delegated")),
        (Focus::whom, json!("Projektleder")),
    ];
    point(&mut room, "purpose", &late);
    let off = [(Focus::again, json!("2026-11-30")), (Focus::state, json!("not_relevant"))];
    point(&mut room, "type", &off);
    let (late, ahead) = ((day("2026-11-01"), "purpose"), (day("2026-12-01"), "roles"));
    assert_eq!(looks_again(&room.document), [late, ahead]);

    let today = day("2026-11-22");
    assert!(promises(&room.document, today).is_empty(), "without a guide nobody could find the point");
    room.only::<Process>("", &[(Process::citizens, json!(true))]);
    let found = promises(&room.document, today);
    let told: Vec<_> =
        found.iter().map(|one| (one.kind, one.parent.as_str(), one.who.as_str(), one.overdue)).collect();
    assert_eq!(
        told,
        [
            (PromiseKind::LookAgain, "purpose", "Projektleder", true),
            (PromiseKind::LookAgain, "roles", "", false),
        ]
    );
    assert_eq!(dates_ahead(&room.document, today).len(), 1, "what is past lies not ahead");
}

#[test]
fn a_process_has_the_guide_by_its_kind_or_by_who_takes_part() {
    for (variant, citizens, expected) in [
        ("full", false, false),
        ("full", true, true),
        ("light", true, true),
        ("co_creation", false, true),
        ("", false, false),
    ] {
        let mut room = Room::new();
        let fields = [(Process::variant, json!(variant)), (Process::citizens, json!(citizens))];
        room.only::<Process>("", &fields);
        assert_eq!(has_guide(&room.document), expected, "{variant} {citizens}");
    }
}
