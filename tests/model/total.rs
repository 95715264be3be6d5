//! No figure panics, whatever a file holds: unknown codes, rings, dates and numbers of any kind, children
//! without parents.

use proptest::prelude::*;
use samskab::document::{Actor, Document, Edit, KIND, PARENT, POS, Seeded};
use samskab::model::handover::handover;
use samskab::model::*;
use serde_json::{Value, json};

use super::support::day;

macro_rules! kinds {
    ($($name:ident),* $(,)?) => { &[$(($name::KIND, $name::FIELDS)),*] };
}

/// Every kind that a figure reads, with its fields.
const KINDS: &[(&str, &[&str])] = kinds![
    Action,
    Activity,
    Anchoring,
    AssessmentLine,
    Attention,
    Audience,
    Backing,
    Ballot,
    Brainstorm,
    CardNote,
    Challenge,
    Checklist,
    Decision,
    Drawn,
    Finding,
    FourFs,
    Frame,
    Group,
    Homework,
    Idea,
    Investigation,
    Learning,
    Lesson,
    LineTime,
    Mark,
    Measure,
    Meeting,
    NewChallenge,
    Novelty,
    Observation,
    Participant,
    Process,
    Rating,
    Reading,
    RoleTask,
    Round,
    SharedWord,
    SheetRow,
    Sign,
    Solution,
    Stakeholder,
    Step,
    Theme,
    Trial,
    Verdict,
    Workplace,
];

fn id() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => (0u8..14).prop_map(|n| format!("i{n}")),
        1 => Just("process".to_owned()),
        1 => (0u8..14).prop_map(|n| format!("investigation-i{n}")),
        1 => Just(String::new()),
        1 => Just("step-2".to_owned()),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let codes = [
        "chosen",
        "yes",
        "no",
        "go",
        "adjust",
        "stop",
        "solve",
        "keep",
        "ready",
        "light",
        "full",
        "before",
        "after",
        "minutes",
        "lower",
        "ideas",
        "can_change",
        "status",
        "bigger",
        "done",
    ];
    prop_oneof![
        4 => id().prop_map(Value::from),
        4 => prop::sample::select(codes.to_vec()).prop_map(Value::from),
        2 => any::<bool>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        2 => (0i64..12).prop_map(Value::from),
        1 => Just(json!("2026-11-22")),
        1 => Just(json!("-9999-01-01")),
        1 => Just(json!("9999-12-31")),
        1 => ".*".prop_map(Value::from),
        1 => Just(Value::Null),
        1 => Just(json!({ "a": [1] })),
    ]
}

fn item() -> impl Strategy<Value = Edit> {
    let fields = prop::collection::vec((any::<prop::sample::Index>(), value()), 0..6);
    let sets = prop::collection::vec(
        (prop::sample::select(vec!["challenges", "dots", "groups", "four_fs"]), id(), value()),
        0..3,
    );
    (prop::sample::select(KINDS.to_vec()), id(), id(), fields, sets).prop_map(
        |((kind, names), id, parent, fields, sets)| {
            let mut all = vec![
                (KIND.to_owned(), json!(kind)),
                (PARENT.to_owned(), json!(parent)),
                (POS.to_owned(), json!(id)),
            ];
            all.extend(fields.into_iter().map(|(at, value)| (at.get(names).to_string(), value)));
            all.extend(sets.into_iter().map(|(set, id, value)| (member(set, &id), value)));
            Edit::Create { id, fields: all }
        },
    )
}

fn document() -> impl Strategy<Value = Document> {
    let edits =
        prop::collection::vec(prop_oneof![6 => item(), 1 => id().prop_map(|id| Edit::Delete { id })], 0..60);
    edits.prop_map(|edits| {
        let mut document = Document::new("p");
        for edit in edits {
            document.apply(&Actor::named("test").unwrap(), &edit);
        }
        document
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_figure_answers_on_every_document(document in document(), seed: u64) {
        let (d, today) = (&document, day("2026-11-22"));
        handover(d, today);
        matrix(d);
        by_theme(d);
        flow::Links::of(d);
        flow::challenges_for_step3(d);
        overview::actions_by_person(d);
        overview::actions_by_date(d);
        overview::verdicts_due(d, today);
        overdue_activities(d, today);
        all_line_figures(d);
        sign_summaries(d);
        drawn_cards(d);
        for (id, item) in d.items() {
            tally(d, id);
            before_after(d, id);
            hours_a_year(d, id);
            run_chart(d, id);
            stakes(d, id);
            line_figures(d, id);
            parts_of(d, id);
            for (other, _) in d.items().take(5) {
                merge_into(d, id, other);
            }
            let solution = Solution::read(id, item);
            four_fs_shown(d, &solution);
            baseline_missing(d, &solution);
            let action = Action::read(id, item);
            action.is_due_within(today, 14);
            let round = Round::read(id, item);
            let _ = check_ballot(&round, &[(id.clone(), i64::MAX), (id.clone(), 7)], u32::MAX);
            seal(id, &[Ballot::read(id, item)], &mut Seeded(seed));
            for outcome in Outcome::ALL {
                flow::edits_for_outcome(d, id, *outcome);
            }
        }
        mix(&Participant::all(d), 3, &mut Seeded(seed));
        let start = NextProcess { id: "q".to_owned(), title: String::new(), today };
        next_process(d, &start, &Actor::named("new").unwrap(), &mut Seeded(seed));
    }

    #[test]
    fn every_challenge_stands_or_is_part_of_one_that_stands(document in document()) {
        let all = Challenge::all(&document);
        let standing = numbered(&document);
        let parts = parts(&document);
        prop_assert_eq!(all.len(), standing.len() + parts.values().map(Vec::len).sum::<usize>());
        prop_assert!(parts.keys().all(|head| standing.iter().any(|one| one.challenge.id == *head)));
    }

    #[test]
    fn no_text_is_too_odd(text in ".*", lines in "[0-9.,;:\t\n T/å-]{0,60}") {
        for text in [&text, &lines] {
            let _ = parse_day(text);
            parse_number(text);
            let pasted = parse_readings(text);
            let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
            prop_assert_eq!(pasted.readings.len() + pasted.problems.len(), lines, "nothing is lost");
        }
    }

    #[test]
    fn a_number_that_was_written_in_danish_reads_as_itself(whole in 0u32..10_000_000, cents in 0u32..100, negative: bool) {
        let digits = whole.to_string();
        let grouped: Vec<String> =
            digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group).into_owned()).collect();
        let sign = if negative { "-" } else { "" };
        let value: f64 = format!("{sign}{whole}.{cents:02}").parse().unwrap();
        for text in [format!("{sign}{},{cents:02}", grouped.join(".")), format!("{sign}{whole},{cents:02}"), format!("{sign}{whole}.{cents:02}")] {
            prop_assert_eq!(parse_number(&text), Some(value), "{}", text);
        }
    }
}
