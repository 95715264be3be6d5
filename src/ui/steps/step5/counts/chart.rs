//! The run chart: readings along the calendar, the change, the medians.

use jiff::civil::Date;
use leptos::prelude::*;

use super::super::{said, svg};
use crate::model::{ChartPoint, Effect, RunChart, When, days_between};
use crate::ui::parts::{day, fill, number, t};
use crate::words::step5 as words;

const WIDTH: f64 = 340.0;
const HEIGHT: f64 = 210.0;
const LEFT: f64 = 44.0;
const RIGHT: f64 = 330.0;
const TOP: f64 = 24.0;
const BOTTOM: f64 = 178.0;

/// From values to places along a line.
#[derive(Clone, Copy)]
struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Scale {
    fn at(self, value: f64) -> f64 {
        let width = self.high - self.low;
        let share = if width == 0.0 { 0.5 } else { (value - self.low) / width };
        self.from + share * (self.to - self.from)
    }
}

/// The drawing; nothing where no reading has a date.
pub fn draw(effect: &Effect, chart: &RunChart, said: &str) -> AnyView {
    let dates = chart.points.iter().map(|point| point.date).chain(chart.changed);
    let (Some(first), Some(last)) = (dates.clone().min(), dates.max()) else { return ().into_any() };
    let (Some(from), Some(to)) = (chart.points.first(), chart.points.last()) else { return ().into_any() };
    let values = || chart.points.iter().map(|point| point.value);
    // The axis begins at 0, so that a small difference does not look like a large one.
    let low = values().fold(0.0, f64::min);
    let high = values().fold(low, f64::max);
    let step = round_step((high - low) / 4.0);
    let (low, high) = ((low / step).floor() * step, ((high / step).ceil() * step).max(low + step));
    let y = Scale { low, high, from: BOTTOM, to: TOP };
    let x = Scale { low: 0.0, high: days_between(first, last) as f64, from: LEFT + 8.0, to: RIGHT - 8.0 };
    let along = |date: Date| x.at(days_between(first, date) as f64);

    let mut parts = Vec::new();
    let ticks = ((high - low) / step).round() as usize;
    for tick in 0..=ticks {
        let value = low + tick as f64 * step;
        let height = y.at(value);
        parts.push(svg::path("axis", svg::straight(LEFT, height, RIGHT, height)));
        parts.push(svg::text(LEFT - 5.0, height + 4.0, "end", number(value)));
    }
    parts.push(svg::text(LEFT, BOTTOM + 20.0, "start", said::narrow_day(first)));
    if first != last {
        parts.push(svg::text(RIGHT, BOTTOM + 20.0, "end", said::narrow_day(last)));
    }
    if let Some(changed) = chart.changed {
        let at = along(changed);
        parts.push(svg::path("change", svg::straight(at, TOP - 8.0, at, BOTTOM)));
        let anchor = if at < WIDTH * 0.35 {
            "start"
        } else if at > WIDTH * 0.65 {
            "end"
        } else {
            "middle"
        };
        let label = fill(words::CHART_CHANGE, &[("date", &said::narrow_day(changed))]);
        parts.push(svg::text(at, TOP - 11.0, anchor, label));
    }
    for (side, when) in [(&effect.before, When::Before), (&effect.after, When::After)] {
        let points: Vec<&ChartPoint> = chart.points.iter().filter(|point| point.when == Some(when)).collect();
        let (Some(start), Some(end)) = (points.first(), points.last()) else { continue };
        // One reading has no middle.
        if let Some(median) = side.median().filter(|_| side.count() > 1) {
            let (from, to) = (along(start.date) - 8.0, along(end.date) + 8.0);
            parts.push(svg::path("median", svg::straight(from, y.at(median), to, y.at(median))));
        }
        let shape = |point: &&ChartPoint| {
            let (x, y) = (along(point.date), y.at(point.value));
            if when == When::Before { svg::circle(x, y, 4.5) } else { svg::diamond(x, y, 5.5) }
        };
        let class = if when == When::Before { "point-before" } else { "point-after" };
        parts.push(svg::path(class, points.iter().map(shape).collect()));
    }
    let label = fill(
        words::CHART_LABEL,
        &[
            ("n", &chart.points.len().to_string()),
            ("from", &day(Some(from.date))),
            ("to", &day(Some(to.date))),
            ("words", said),
        ],
    );
    svg::figure(WIDTH, HEIGHT, label, t(words::CHART_LEGEND), parts.into_any())
}

/// The next of 1, 2, 5, 10, 20 … that is not smaller; also below 1.
fn round_step(least: f64) -> f64 {
    let mut power = 0.001;
    while power < 1e12 {
        for factor in [1.0, 2.0, 5.0] {
            if power * factor >= least {
                return power * factor;
            }
        }
        power *= 10.0;
    }
    least
}
