//! Dots on the line, one row for each time, with a table that says the same.

use leptos::prelude::*;

use super::super::{said, svg};
use crate::model::{LineFigures, TimeFigures};
use crate::ui::parts::{fill, many, number, t};
use crate::words::step5 as words;

const WIDTH: f64 = 340.0;
const LEFT: f64 = 20.0;
/// Between two marks.
const STEP: f64 = 30.0;
/// A row without its dots: name above, numbers below.
const ROW: f64 = 62.0;
/// Dots lie this far above each other, closer where they are many.
const RISE: f64 = 10.0;
const HIGHEST: f64 = 80.0;

/// The drawing and the table; nothing as long as there is nothing to show.
pub fn draw(figures: &LineFigures, ends: &(String, String)) -> AnyView {
    if !figures.times.iter().any(|time| time.median.is_some()) {
        return ().into_any();
    }
    let mut top = 0.0;
    let mut parts = Vec::new();
    for time in figures.times.iter().filter(|time| time.median.is_some()) {
        top += row(time, top, &mut parts);
    }
    parts.push(svg::text(LEFT - 8.0, top + 12.0, "start", shortened(&ends.0)));
    parts.push(svg::text(WIDTH - 12.0, top + 12.0, "end", shortened(&ends.1)));
    let label = fill(words::LINE_CHART, &[("words", &said::line(figures))]);
    let drawing = svg::figure(WIDTH, top + 20.0, label, t(words::LINE_LEGEND), parts.into_any());
    view! { {drawing} {table(figures)} }.into_any()
}

/// One time from that height on; answers with how high it is.
fn row(time: &TimeFigures, top: f64, parts: &mut Vec<AnyView>) -> f64 {
    let at = |mark: f64| LEFT + mark * STEP;
    let most = time.counts.map_or(0, |counts| counts.into_iter().max().unwrap_or(0)) as f64;
    let rise = if most * RISE > HIGHEST { HIGHEST / most } else { RISE };
    let line = top + 30.0 + most * rise;
    parts.push(svg::text(LEFT - 8.0, top + 14.0, "start", said::time_name(time)));
    parts.push(svg::path("axis", svg::straight(at(0.0), line, at(10.0), line)));
    if let Some(spread) = time.spread {
        parts.push(svg::path(
            "middle-half",
            svg::straight(at(spread.lower_quartile), line, at(spread.upper_quartile), line),
        ));
    }
    let mut dots = String::new();
    for (mark, many) in time.counts.into_iter().flatten().enumerate() {
        for place in 0..many {
            dots.push_str(&svg::circle(at(mark as f64), line - 8.0 - place as f64 * rise, 4.2));
        }
    }
    parts.push(svg::path("dots", dots));
    if let Some(median) = time.median {
        let (x, y) = (at(median), line + 2.0);
        parts.push(svg::path("median-mark", format!("M{x:.1} {y:.1}l6 9h-12z")));
    }
    for mark in 0..=10 {
        parts.push(svg::text(at(f64::from(mark)), line + 23.0, "middle", mark.to_string()));
    }
    ROW + most * rise
}

fn shortened(text: &str) -> String {
    if text.chars().count() > 22 {
        text.chars().take(20).chain("…".chars()).collect()
    } else {
        text.to_owned()
    }
}

fn table(figures: &LineFigures) -> AnyView {
    let head = [words::COL_TIME, words::COL_MARKS, words::COL_MEDIAN, words::COL_SPREAD, words::COL_SPLIT];
    let head = many(head, |word| view! { <th scope="col">{t(word)}</th> }.into_any());
    let row = |time: &TimeFigures| {
        let hidden = || t(if time.hidden { words::HIDDEN } else { words::TOO_FEW_DOTS }).to_owned();
        let spread = time.spread.map(|spread| {
            fill(words::SPREAD, &[("low", &number(spread.lowest)), ("high", &number(spread.highest))])
        });
        let split = time.counts.map(|counts| {
            let filled = counts.into_iter().enumerate().filter(|(_, many)| *many > 0);
            let one = |(mark, many): (usize, usize)| {
                let split = fill(words::SPLIT, &[("n", &many.to_string()), ("mark", &mark.to_string())]);
                // A count and its mark stay on one line.
                split.replace(' ', "\u{a0}")
            };
            filled.map(one).collect::<Vec<_>>().join(" · ")
        });
        let cells = [
            time.marks.to_string(),
            time.median.map(number).unwrap_or_default(),
            spread.unwrap_or_else(hidden),
            split.unwrap_or_else(hidden),
        ];
        let cells = many(cells, |text| view! { <td>{text}</td> }.into_any());
        view! { <tr><th scope="row" dir="auto">{said::time_name(time)}</th>{cells}</tr> }.into_any()
    };
    let rows = many(figures.times.iter().filter(|time| time.marks > 0), row);
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=t(words::LINE_TABLE)>
            <table class="table">
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
