//! Figures over many things take time in proportion to them. A ratio in one run and not a time, so that a slow
//! machine fails nobody: four times as many things may take ten times as long, a square would take sixteen.

use std::time::{Duration, Instant};

use samskab::document::Document;
use samskab::model::handover::handover;
use samskab::model::*;
use serde_json::json;

use super::support::{Room, day};

fn crowd(challenges: usize) -> Document {
    let mut room = Room::new();
    for n in 0..challenges {
        let id = format!("c{n}");
        let into = if n % 10 == 9 { format!("c{}", n - 1) } else { String::new() };
        room.add::<Challenge>(
            &id,
            "",
            &[(Challenge::selection, json!("chosen")), (Challenge::merged_into, json!(into))],
        );
        for rater in 0..4 {
            let by = format!("Bord {rater}");
            room.add::<Rating>(
                &format!("{id}r{rater}"),
                &id,
                &[(Rating::by, json!(by)), (Rating::importance, json!(rater))],
            );
        }
        let solution = format!("s{n}");
        let link = member(Solution::challenges, &id);
        room.add::<Solution>(
            &solution,
            "",
            &[(&link, json!(true)), (Solution::go, json!("go")), (Solution::measure, json!("yes"))],
        );
        room.add::<Action>(&format!("a{n}"), &solution, &[(Action::what, json!("x"))]);
        room.add::<Sign>(&format!("g{n}"), &solution, &[]).add::<Stakeholder>(&format!("k{n}"), &id, &[]);
        room.add::<Action>(&format!("z{n}"), "s0", &[(Action::what, json!("x"))]);
    }
    room.document
}

fn time(document: &Document) -> Duration {
    let once = || {
        let start = Instant::now();
        let note = handover(document, day("2026-11-22"));
        let weighed = (ranking(document), matrix(document), by_theme(document), flow::Links::of(document));
        std::hint::black_box((note, weighed));
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

#[test]
#[ignore]
fn each() {
    let d = crowd(500);
    let run = |name: &str, f: &dyn Fn()| {
        let t = Instant::now();
        f();
        println!("{name} {:?}", t.elapsed());
    };
    let d = &d;
    let today = day("2026-11-22");
    for _ in 0..2 {
        run("ranking", &|| {
            ranking(d);
        });
        run("numbered", &|| {
            numbered(d);
        });
        run("all", &|| {
            Challenge::all(d);
        });
        run("of_kind", &|| {
            d.of_kind("rating");
        });
        run("endings", &|| {
            endings(d);
        });
        run("links", &|| {
            flow::Links::of(d);
        });
        run("promises", &|| {
            overview::promises(d, today);
        });
        run("dates", &|| {
            overview::dates_ahead(d, today);
        });
        run("progress", &|| {
            progress::progress(d);
        });
        run("disagreements", &|| {
            d.disagreements();
        });
        run("contested", &|| {
            d.contested();
        });
        run("states", &|| {
            solution_states(d);
        });
        run("solutions_by", &|| {
            solutions_by_challenge(d);
        });
    }
}

#[test]
fn four_times_as_many_things_take_no_square_of_the_time() {
    let (few, many) = (crowd(500), crowd(2000));
    assert_eq!(many.items().count(), 20_000);
    let (short, long) = (time(&few), time(&many));
    assert!(long < short * 10 + Duration::from_millis(5), "{short:?} against {long:?}");
    println!("5 000 items {short:?}, 20 000 items {long:?}");
}
