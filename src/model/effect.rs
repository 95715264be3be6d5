//! What a measure says: before against after, and how much of that may be said aloud.

use crate::document::sort;
use jiff::civil::Date;

use super::stats::{Summary, summary};
use super::{Better, Measure, Reading, Thing, When};
use crate::document::{Document, ItemId};

/// So many readings on each side are needed before a difference is more than a hint.
pub const ENOUGH_READINGS: usize = 5;

/// How much can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CanSay {
    /// There are no readings.
    Nothing,
    /// Only from before.
    OnlyBefore,
    /// Only from after.
    OnlyAfter,
    /// Both, but a single one on one side at least: shown as that and never as an effect.
    SingleReading,
    /// Fewer than five on a side: may be shown with a warning.
    TooFew,
    /// Five or more on both sides.
    Enough,
}

/// Which way it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The better way.
    Better,
    /// The worse way.
    Worse,
    /// The medians are the same.
    Same,
}

/// The readings of one side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Side {
    /// By date, the undated at the end in their order; in the unit of the measure.
    pub values: Vec<(Option<Date>, f64)>,
    /// Median, lowest, highest and quartiles; `None` without readings.
    pub summary: Option<Summary>,
}

impl Side {
    /// How many readings there are.
    pub fn count(&self) -> usize {
        self.values.len()
    }

    /// The median, in the unit of the measure.
    pub fn median(&self) -> Option<f64> {
        self.summary.map(|summary| summary.median)
    }

    fn of(readings: &[Reading], when: When) -> Self {
        let mut values: Vec<(Option<Date>, f64)> = readings
            .iter()
            .filter(|reading| reading.when == Some(when))
            .filter_map(|reading| Some((reading.date, reading.value?)))
            .collect();
        sort::sort_by_key(&mut values, |(date, _)| (date.is_none(), *date));
        let plain: Vec<f64> = values.iter().map(|(_, value)| *value).collect();
        Self { values, summary: summary(&plain) }
    }
}

/// Before against after.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// Before the change.
    pub before: Side,
    /// After it.
    pub after: Side,
    /// How much can be said.
    pub can_say: CanSay,
    /// Median after minus median before, in the unit of the measure. Only where there are two readings or more
    /// on both sides.
    pub difference: Option<f64>,
    /// The difference in percent of the median before. Not where that is 0.
    pub percent: Option<f64>,
    /// Better or worse; not where the measure does not say which way is better.
    pub direction: Option<Direction>,
}

/// What a measure says so far.
pub fn before_after(document: &Document, measure: &str) -> Effect {
    let better = Measure::get(document, measure).and_then(|measure| measure.better);
    effect_of(better, &Reading::of(document, measure))
}

/// The same from what has been read already.
pub fn effect_of(better: Option<Better>, readings: &[Reading]) -> Effect {
    let before = Side::of(readings, When::Before);
    let after = Side::of(readings, When::After);
    let can_say = match (before.count(), after.count()) {
        (0, 0) => CanSay::Nothing,
        (_, 0) => CanSay::OnlyBefore,
        (0, _) => CanSay::OnlyAfter,
        (1, _) | (_, 1) => CanSay::SingleReading,
        (a, b) if a < ENOUGH_READINGS || b < ENOUGH_READINGS => CanSay::TooFew,
        _ => CanSay::Enough,
    };
    let medians = before.median().zip(after.median());
    let medians = medians.filter(|_| matches!(can_say, CanSay::TooFew | CanSay::Enough));
    let difference = medians.map(|(before, after)| after - before);
    let percent = medians
        .filter(|(before, _)| *before != 0.0)
        .map(|(before, after)| (after - before) / before.abs() * 100.0);
    let direction = difference.zip(better).map(|(difference, better)| {
        if difference == 0.0 {
            Direction::Same
        } else if (difference < 0.0) == (better == Better::Lower) {
            Direction::Better
        } else {
            Direction::Worse
        }
    });
    Effect { before, after, can_say, difference, percent, direction }
}

/// One point of a run chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartPoint {
    /// The reading.
    pub id: ItemId,
    /// Its date.
    pub date: Date,
    /// Its value, in the unit of the measure.
    pub value: f64,
    /// Before or after, where it says so.
    pub when: Option<When>,
}

/// The readings along the calendar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunChart {
    /// By date.
    pub points: Vec<ChartPoint>,
    /// When the change began.
    pub changed: Option<Date>,
    /// Readings that have a value and no date, so that they have no place in the chart.
    pub undated: Vec<ItemId>,
    /// Readings called «before» that lie after the change, or «after» that lie before it. On the day of the
    /// change itself both are possible.
    pub contradictions: Vec<ItemId>,
}

/// The run chart of a measure.
pub fn run_chart(document: &Document, measure: &str) -> RunChart {
    let changed = Measure::get(document, measure).and_then(|measure| measure.changed);
    let mut chart = RunChart { changed, ..RunChart::default() };
    for reading in Reading::of(document, measure) {
        let Some(value) = reading.value else { continue };
        let Some(date) = reading.date else {
            chart.undated.push(reading.id);
            continue;
        };
        let contradicts = changed.is_some_and(|changed| match reading.when {
            Some(When::Before) => date > changed,
            Some(When::After) => date < changed,
            None => false,
        });
        if contradicts {
            chart.contradictions.push(reading.id.clone());
        }
        chart.points.push(ChartPoint { id: reading.id, date, value, when: reading.when });
    }
    sort::sort_by_key(&mut chart.points, |point| point.date);
    chart
}
