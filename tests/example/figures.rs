//! The figures say what the story says.

use std::collections::BTreeSet;

use jiff::civil::Date;
use samskab::model::progress::progress;
use samskab::model::*;

use super::maker::title_of;
use super::room;
use crate::maker::Room;

/// The day on which the app is shown: a Sunday in November.
const TODAY: Date = jiff::civil::date(2026, 11, 22);

fn at(name: &str) -> (&'static Room, String) {
    let room = room();
    (room, room.id(name))
}

#[test]
fn the_readings_say_12_minutes_less_and_454_to_774_hours_a_year() {
    let (room, id) = at("@minutter");
    let effect = before_after(&room.document, &id);
    assert_eq!(effect.can_say, CanSay::Enough);
    assert_eq!((effect.before.count(), effect.after.count()), (6, 6));
    assert_eq!((effect.before.median(), effect.after.median()), (Some(35.5), Some(23.5)));
    assert_eq!((effect.difference, effect.direction), (Some(-12.0), Some(Direction::Better)));
    let Hours::Range { low, high, too_few } = hours_a_year(&room.document, &id) else { panic!("a range") };
    assert_eq!((low.round(), high.round(), too_few), (454.0, 774.0, false));
    assert!(run_chart(&room.document, &id).contradictions.is_empty());
}

#[test]
fn the_calls_were_counted_too_few_times() {
    let (room, id) = at("@opkald-talt");
    assert_eq!(before_after(&room.document, &id).can_say, CanSay::TooFew);
    assert_eq!(hours_a_year(&room.document, &id), Hours::NotTime);
    assert!(run_chart(&room.document, &id).contradictions.is_empty());
}

#[test]
fn the_line_went_from_four_and_a_half_to_eight() {
    let (room, id) = at("@linje");
    let figures = line_figures(&room.document, &id);
    let medians: Vec<Option<f64>> = figures.times.iter().map(|time| time.median).collect();
    assert_eq!(medians, [Some(4.5), Some(5.0), Some(8.0)]);
    assert!(figures.times.iter().all(|time| time.marks >= 5 && time.spread.is_some() && !time.hidden));
    assert_eq!(figures.change, Some(3.5));
}

#[test]
fn the_tables_are_split_about_the_tablets_and_about_nothing_else() {
    let document = &room().document;
    let ranked = ranking(document);
    let split: Vec<&str> =
        ranked.iter().filter(|one| one.is_split).map(|one| one.challenge.title.as_str()).collect();
    assert_eq!(split, ["Vi tæller tabletterne, hver gang vi giver medicin"]);
    assert_eq!(ranked[0].challenge.title, "Vi skriver det samme tre steder");
    assert_eq!(ranked[1].challenge.title, "Nøglerne skal hentes og afleveres hver dag");
    assert!(ranked.iter().all(|one| one.raters == 4 && one.rank.is_some()));
}

#[test]
fn nine_challenges_stand_and_two_were_put_into_others() {
    let room = room();
    let all = numbered(&room.document);
    assert_eq!((all.len(), Challenge::all(&room.document).len()), (9, 11));
    assert_eq!(parts_of(&room.document, &room.id("@skriver")).len(), 1);
    assert_eq!(parts_of(&room.document, &room.id("@noegler")).len(), 1);
    let not_now = all.iter().filter(|one| one.challenge.selection == Some(Selection::NotNow));
    assert!(not_now.into_iter().all(|one| !one.challenge.selection_why.is_empty()));
    let in_groups = all.iter().filter(|one| !one.challenge.groups.is_empty()).count();
    assert_eq!(in_groups, 4);
}

#[test]
fn the_open_round_counts_12_people_and_36_dots() {
    let (room, id) = at("@prikker");
    let tally = tally(&room.document, &id);
    assert_eq!((tally.voters, tally.dots_given, tally.dots_lost), (12, 36, 0));
    let first: Vec<(String, u32, usize)> = tally.results[..4]
        .iter()
        .map(|one| (title_of(&room.document, &one.target), one.dots, one.rank))
        .collect();
    assert_eq!(first[0], ("Vi skriver det samme tre steder".to_owned(), 12, 1));
    assert_eq!(first[1], ("Nøglerne skal hentes og afleveres hver dag".to_owned(), 9, 2));
    assert_eq!((first[2].1, first[2].2, first[3].1, first[3].2), (5, 3, 5, 3));
}

#[test]
fn the_secret_round_is_closed_and_ends_in_a_tie() {
    let (room, id) = at("@hemmelig");
    let tally = tally(&room.document, &id);
    assert_eq!((tally.hidden, tally.voters, tally.dots_given), (false, 12, 23));
    let [first, second, third, ..] = tally.results.as_slice() else { panic!("three ideas") };
    assert_eq!((first.dots, first.rank), (second.dots, second.rank));
    assert!(third.dots < first.dots);
    // Nothing tells who gave what.
    let ballots = Ballot::of(&room.document, &id);
    assert!(ballots.iter().all(|ballot| ballot.by.is_empty()));
}

/// Every ballot could have been given under the rules of its round.
#[test]
fn no_ballot_breaks_its_round() {
    let document = &room().document;
    for round in Round::all(document) {
        for ballot in Ballot::of(document, &round.id) {
            let dots: Vec<(String, i64)> =
                ballot.dots.iter().map(|(id, count)| (id.clone(), i64::from(*count))).collect();
            assert_eq!(check_ballot(&round, &dots, ballot.people()), Ok(()), "{ballot:?}");
        }
    }
}

#[test]
fn the_challenges_end_in_nine_different_ways() {
    let room = room();
    let document = &room.document;
    let endings = endings(document);
    let found: Vec<Ending> = endings.iter().map(|one| one.ending).collect();
    assert_eq!(
        found,
        [
            Ending::Works,
            Ending::SolutionWaits,
            Ending::Misunderstanding,
            Ending::Anchored,
            Ending::SolutionAdjusted,
            Ending::Solved,
            Ending::Kept,
            Ending::SentOn,
            Ending::NotNow,
        ]
    );
    assert!(endings.iter().all(|one| !one.one.challenge.ended.is_empty()));
    let outcomes: BTreeSet<Outcome> =
        Investigation::all(document).into_iter().filter_map(|one| one.outcome).collect();
    assert_eq!(outcomes.len(), Outcome::ALL.len());
}

#[test]
fn the_solutions_are_where_the_story_leaves_them() {
    let room = room();
    let states = solution_states(&room.document);
    let state = |name: &str| states[&room.id(name)];
    assert_eq!(states.len(), 3);
    assert_eq!(state("@et-sted"), SolutionState::Works);
    assert_eq!(state("@samlet"), SolutionState::Adjusting);
    assert_eq!(state("@bokse"), SolutionState::Later);
    let verdicts: Vec<_> =
        Verdict::of(&room.document, &room.id("@et-sted")).into_iter().filter_map(|one| one.works).collect();
    assert_eq!(verdicts, [Works::Adjust, Works::Yes]);
}

#[test]
fn the_owner_of_the_keys_is_not_with_us() {
    let room = room();
    assert!(stakes(&room.document, &room.id("@noegler")).owner_absent);
    let all_four = ["@skriver", "@noegler", "@vejning", "@tabletter"];
    assert!(all_four.iter().all(|name| stakes(&room.document, &room.id(name)).empty.is_empty()));
}

#[test]
fn actions_stand_in_every_state_one_of_them_overdue() {
    let document = &room().document;
    let actions = Action::all(document);
    let states: BTreeSet<ActionStatus> = actions.iter().filter_map(|action| action.status).collect();
    assert_eq!(states.len(), ActionStatus::ALL.len());
    assert!(actions.iter().any(|action| action.is_overdue(TODAY) && !action.is_stuck()));
    assert!(actions.iter().any(Action::is_stuck));
    assert_eq!(overdue_activities(document, TODAY).len(), 1);
}

/// Every choice that the method knows is made somewhere, where a process of this kind can make it.
#[test]
fn every_kind_of_lesson_and_both_ways_of_voting() {
    let document = &room().document;
    let kinds: BTreeSet<LessonKind> =
        Lesson::all(document).into_iter().filter_map(|lesson| lesson.of_kind).collect();
    assert_eq!(kinds.len(), LessonKind::ALL.len());
    let barriers: BTreeSet<BarrierKind> =
        Barrier::all(document).into_iter().filter_map(|one| one.of_kind).collect();
    assert_eq!(barriers.len(), BarrierKind::ALL.len());
    let methods: BTreeSet<Method> =
        Activity::all(document).into_iter().filter_map(|one| one.method).collect();
    assert_eq!(methods.len(), Method::ALL.len());
}

#[test]
fn every_step_and_every_tool_has_begun() {
    let steps = progress(&room().document);
    assert_eq!(steps.len(), 7);
    for step in &steps {
        assert!(step.progress.started, "step {}", step.step);
        assert!(step.state.is_some(), "step {}", step.step);
        for tool in &step.tools {
            assert!(tool.progress.started, "{}", tool.tool);
        }
    }
    // What was called finished lacks nothing.
    let closed = steps.iter().filter(|step| step.state == Some(StepState::Done));
    for step in closed {
        assert_eq!(step.progress.missing, [], "step {}", step.step);
    }
}

#[test]
fn people_have_promised_things() {
    let promises = overview::promises(&room().document, TODAY);
    assert!(promises.len() >= 10, "{promises:#?}");
    assert!(promises.iter().any(|promise| promise.overdue));
    assert!(promises.iter().any(|promise| promise.stuck));
    // Old rows that nobody looks after would bury the rest.
    assert!(promises.iter().filter(|promise| promise.overdue).count() <= 5, "{promises:#?}");
}

/// What is said to have happened lies before today, and nothing happens on a weekend by mistake.
#[test]
fn the_calendar_makes_sense() {
    let document = &room().document;
    for meeting in Meeting::all(document) {
        let date = meeting.date.unwrap();
        assert!(date.weekday().to_monday_zero_offset() < 5, "{}", meeting.title);
        assert_eq!(meeting.went.is_some(), date <= TODAY, "{}", meeting.title);
    }
    for reading in Reading::all(document) {
        let date = reading.date.unwrap();
        assert!(date < TODAY && date.weekday().to_monday_zero_offset() < 5, "{date}");
    }
    assert!(Observation::all(document).iter().all(|one| one.date.unwrap() < TODAY));
    assert!(Verdict::all(document).iter().all(|one| one.date.unwrap() < TODAY));
}

/// One point of Afklaring has been passed over, and the guide asks for that one first.
#[test]
fn a_chef_is_carrying_out_and_has_one_thing_left_to_clear() {
    let document = &room().document;
    assert!(has_guide(document));
    let guidance = Guidance::only(document, "");
    assert_eq!((guidance.phase, guidance.way), (Some(LeadPhase::CarryOut), Some(Way::Yes)));
    let standings = standings(document);
    let open = |phase| {
        let mine = standings.iter().filter(|one| one.phase == phase);
        mine.filter(|one| one.state == FocusState::NotYet).count()
    };
    assert_eq!(LeadPhase::ALL.iter().map(|phase| open(*phase)).collect::<Vec<_>>(), [1, 2, 0, 5]);
    assert_eq!(next_point(document), Some("across"));
    let states: BTreeSet<&str> = standings.iter().map(|one| one.state.code()).collect();
    assert_eq!(states.len(), FocusState::ALL.len());
}

#[test]
fn dates_to_look_again_are_promises_and_one_of_them_has_come() {
    let document = &room().document;
    let promises = overview::promises(document, TODAY);
    let looks: Vec<_> = promises.iter().filter(|one| one.kind == overview::PromiseKind::LookAgain).collect();
    assert_eq!(looks.len(), 4);
    assert_eq!(looks.iter().filter(|one| one.overdue).count(), 1);
    let planned: Vec<_> = promises.iter().filter(|one| one.parent == LeadTask::only_id("risk")).collect();
    assert_eq!((planned.len(), planned[0].kind), (1, overview::PromiseKind::Action));
}

#[test]
fn the_chef_leads_downwards_and_hardly_across() {
    let strengths = compass(&room().document).map(|arm| (arm.direction, arm.strength()));
    assert_eq!(
        strengths,
        [
            (Towards::Up, Strength::Growing),
            (Towards::Down, Strength::Strong),
            (Towards::Across, Strength::Thin),
            (Towards::Out, Strength::Growing),
        ]
    );
}

#[test]
fn the_work_with_relatives_moved_from_one_type_to_another() {
    let document = &room().document;
    let types = moves(document).into_iter().map(|one| one.spot.types());
    assert_eq!(types.collect::<Vec<_>>(), [[CoType::Steered], [CoType::Equal]]);
    assert_eq!(case_marks(document, "hjoerring").len(), 2);
}

/// A talk that lies ahead has nothing said yet, and every point of a talk is one that the guide knows.
#[test]
fn a_talk_was_held_and_another_lies_ahead() {
    let document = &room().document;
    let talks = Talk::all(document);
    for talk in &talks {
        let date = talk.date.unwrap();
        assert!(date.weekday().to_monday_zero_offset() < 5, "{date}");
        assert_eq!(!talk.said.is_empty() && !talk.agreed.is_empty(), date <= TODAY, "{date}");
        for point in &talk.points {
            let focus = point.strip_prefix("focus-").is_some_and(|code| phase_of(code).is_some());
            assert!(focus || task_code(point).is_some(), "{point}");
        }
    }
    assert_eq!(talks.iter().map(|talk| talk.with).collect::<BTreeSet<_>>().len(), TalkWith::ALL.len());
    assert!(TypeMark::all(document).iter().all(|one| one.date.unwrap() < TODAY));
}
