//! Figures over many things take time in proportion to them. Measured against a plain walk over the same document
//! in the same run, so that neither a slow machine nor a small cache fails anybody: with four times as many things
//! a figure that looks at every pair would take four times as many walks.

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

/// The best of three, so that a busy machine does not decide.
fn best(act: impl Fn()) -> Duration {
    let once = || {
        let start = Instant::now();
        act();
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

/// How many times as long the figures take as one plain walk over every field of the same document.
fn times_a_walk(document: &Document) -> f64 {
    let figures = best(|| {
        let note = handover(document, day("2026-11-22"));
        let weighed = (ranking(document), matrix(document), by_theme(document), flow::Links::of(document));
        std::hint::black_box((note, weighed));
    });
    let walk = best(|| {
        std::hint::black_box(document.disagreements());
    });
    figures.as_secs_f64() / walk.as_secs_f64().max(1e-6)
}

#[test]
fn the_figures_keep_pace_with_a_plain_walk_over_the_document() {
    let (few, many) = (crowd(500), crowd(2000));
    assert_eq!(many.items().count(), 20_000);
    let (small, large) = (times_a_walk(&few), times_a_walk(&many));
    println!("{small:.0} walks over 5 000 items, {large:.0} over 20 000");
    assert!(large < small * 2.0 + 5.0, "{small:.1} against {large:.1}");
}
