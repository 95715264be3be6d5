//! Vurderingslinjen.

use samskab::document::Seeded;
use samskab::model::*;
use serde_json::json;

use super::support::Room;

#[test]
fn below_five_marks_the_median_only() {
    let mut room = Room::new();
    room.add::<AssessmentLine>("l", "s", &[]);
    for (time, marks) in [("before", &[2, 3, 4, 3][..]), ("after", &[6, 7, 8, 7, 9]), ("later", &[])] {
        room.add::<LineTime>(time, "l", &[]);
        for (place, value) in marks.iter().enumerate() {
            room.add::<Mark>(&format!("{time}{place}"), time, &[(Mark::value, json!(value))]);
        }
    }
    let figures = line_figures(&room.document, "l");
    let [before, after, later] = figures.times.as_slice() else { panic!("three times") };
    assert_eq!((before.marks, before.median, before.spread, before.counts), (4, Some(3.0), None, None));
    assert_eq!((after.marks, after.median), (5, Some(7.0)));
    assert_eq!(after.spread.map(|spread| (spread.lowest, spread.highest)), Some((6.0, 9.0)));
    assert_eq!(after.counts, Some([0, 0, 0, 0, 0, 0, 1, 2, 1, 1, 0]));
    assert_eq!((later.marks, later.median), (0, None));
    assert_eq!(figures.change, Some(4.0));
    assert_eq!(all_line_figures(&room.document)["l"], figures);

    room.set("after", LineTime::secret, true);
    let hidden = line_figures(&room.document, "l");
    assert!(hidden.times[1].hidden && hidden.times[1].median.is_none() && hidden.times[1].counts.is_none());
    assert_eq!((hidden.times[1].marks, hidden.change), (5, None));
}

#[test]
fn sealed_marks_keep_no_order() {
    let mut room = Room::new();
    room.add::<LineTime>("t", "l", &[(LineTime::secret, json!(true))]);
    let cast: Vec<f64> = (0..=10).map(f64::from).chain([11.0]).collect();
    let edits = seal_marks("t", &cast, &mut Seeded(2));
    assert!(!format!("{edits:?}").contains("pos\""));
    room.apply(edits);
    let time = &line_figures(&room.document, "l").times[0];
    assert_eq!((time.marks, time.counts, time.hidden), (11, Some([1; 11]), false));
    let written: Vec<f64> = Mark::all(&room.document).into_iter().filter_map(|mark| mark.value).collect();
    assert_ne!(written, cast[..11]);
}

#[test]
fn signs_are_summed_up() {
    let mut room = Room::new();
    room.add::<Sign>("g", "s", &[]);
    for (id, seen, date) in
        [("1", "yes", "2026-01-03"), ("2", "no", "2026-01-09"), ("3", "yes", ""), ("4", "?", "")]
    {
        room.add::<Observation>(
            id,
            "g",
            &[(Observation::seen, json!(seen)), (Observation::date, json!(date))],
        );
    }
    let summary = sign_summaries(&room.document).remove("g").unwrap();
    assert_eq!((summary.seen, summary.partly, summary.not_seen, summary.looks()), (2, 0, 1, 3));
    assert_eq!(summary.last.map(|date| date.to_string()).as_deref(), Some("2026-01-09"));
}
