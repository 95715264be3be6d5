//! Before and after, and hours a year.

use samskab::model::*;
use serde_json::json;

use super::support::{Room, day};

fn room(before: &[f64], after: &[f64]) -> Room {
    let mut room = Room::new();
    room.add::<Measure>("m", "s", &[(Measure::unit, json!("minutes")), (Measure::better, json!("lower"))]);
    for (when, values) in [("before", before), ("after", after)] {
        for (place, value) in values.iter().enumerate() {
            room.add::<Reading>(
                &format!("{when}{place}"),
                "m",
                &[(Reading::when, json!(when)), (Reading::value, json!(value))],
            );
        }
    }
    room
}

#[test]
fn how_much_can_be_said() {
    let says = |before: &[f64], after: &[f64]| {
        let effect = before_after(&room(before, after).document, "m");
        (effect.can_say, effect.difference, effect.percent, effect.direction)
    };
    assert_eq!(says(&[], &[]), (CanSay::Nothing, None, None, None));
    assert_eq!(says(&[9.0], &[]), (CanSay::OnlyBefore, None, None, None));
    assert_eq!(says(&[], &[9.0, 8.0]), (CanSay::OnlyAfter, None, None, None));
    // One reading on a side is never an effect, however many there are on the other.
    assert_eq!(says(&[9.0], &[1.0; 9]), (CanSay::SingleReading, None, None, None));
    assert_eq!(says(&[9.0; 9], &[1.0]), (CanSay::SingleReading, None, None, None));
    let few = (CanSay::TooFew, Some(-5.0), Some(-50.0), Some(Direction::Better));
    assert_eq!(says(&[10.0, 8.0, 12.0], &[4.0, 5.0, 6.0, 5.0, 5.0]), few);
    let worse = (CanSay::Enough, Some(2.0), Some(20.0), Some(Direction::Worse));
    assert_eq!(says(&[10.0; 5], &[12.0; 5]), worse);
    assert_eq!(says(&[10.0; 5], &[10.0; 5]).3, Some(Direction::Same));
    assert_eq!(says(&[0.0; 5], &[1.0; 5]).2, None, "there is no percent of nothing");
    let mut silent = room(&[10.0; 5], &[12.0; 5]);
    silent.set("m", Measure::better, "");
    assert_eq!(before_after(&silent.document, "m").direction, None, "nobody said which way is better");
}

#[test]
fn sides_are_in_the_order_of_the_calendar() {
    let mut room = room(&[1.0, 2.0, 3.0], &[4.0, 5.0]);
    room.set("m", Measure::changed, "2026-03-01");
    room.set("before0", Reading::date, "2026-02-02").set("before1", Reading::date, "2026-02-01");
    room.set("after0", Reading::date, "2026-02-20").set("after1", Reading::date, "2026-03-01");
    let effect = before_after(&room.document, "m");
    let values: Vec<f64> = effect.before.values.iter().map(|(_, value)| *value).collect();
    assert_eq!(values, [2.0, 1.0, 3.0], "the undated last");
    let chart = run_chart(&room.document, "m");
    let points: Vec<(String, f64)> =
        chart.points.iter().map(|one| (one.date.to_string(), one.value)).collect();
    assert_eq!(points[0], ("2026-02-01".to_owned(), 2.0));
    assert_eq!(points[2], ("2026-02-20".to_owned(), 4.0));
    assert_eq!(chart.contradictions, ["after0"]);
    assert_eq!(chart.undated, ["before2"]);
    assert_eq!(chart.changed, Some(day("2026-03-01")));
}

#[test]
fn hours_a_year_only_from_what_was_stated() {
    let mut room = room(&[30.0; 5], &[20.0; 5]);
    let all = [
        (Measure::times_low, Factor::TimesLow, 2.0),
        (Measure::times_high, Factor::TimesHigh, 3.0),
        (Measure::people_low, Factor::PeopleLow, 6.0),
        (Measure::people_high, Factor::PeopleHigh, 10.0),
        (Measure::weeks_low, Factor::WeeksLow, 40.0),
    ];
    for (field, factor, value) in all {
        let Hours::Missing(missing) = hours_a_year(&room.document, "m") else {
            panic!("nothing may be assumed")
        };
        assert_eq!(missing[0], factor);
        room.set("m", field, value);
    }
    assert_eq!(hours_a_year(&room.document, "m"), Hours::Missing(vec![Factor::WeeksHigh]));
    room.set("m", Measure::weeks_high, -1);
    assert_eq!(hours_a_year(&room.document, "m"), Hours::Missing(vec![Factor::WeeksHigh]));
    room.set("m", Measure::weeks_high, 42);
    // 10 minutes × 2 × 6 × 40 and × 3 × 10 × 42, in hours.
    assert_eq!(hours_a_year(&room.document, "m"), Hours::Range { low: 80.0, high: 210.0, too_few: false });
    room.set("m", Measure::unit, "count");
    assert_eq!(hours_a_year(&room.document, "m"), Hours::NotTime);
    room.set("m", Measure::unit, "minutes");
    for place in 0..4 {
        room.delete(&format!("after{place}"));
    }
    assert_eq!(
        hours_a_year(&room.document, "m"),
        Hours::Missing(vec![Factor::Readings]),
        "a single one is no effect"
    );
}

#[test]
fn a_task_that_takes_longer_costs_hours() {
    let mut room = room(&[10.0, 10.0], &[16.0, 16.0]);
    for field in [
        Measure::times_low,
        Measure::people_low,
        Measure::weeks_low,
        Measure::people_high,
        Measure::weeks_high,
    ] {
        room.set("m", field, 10);
    }
    room.set("m", Measure::times_high, 20);
    assert_eq!(hours_a_year(&room.document, "m"), Hours::Range { low: -200.0, high: -100.0, too_few: true });
}
