//! Hours a year that a change sets free or costs: only from what people have stated.

use super::{CanSay, Measure, Reading, Thing, Unit, effect_of};
use crate::document::Document;

/// Something that the sum needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
    /// At least two readings before and two after.
    Readings,
    /// Times a week, at least.
    TimesLow,
    /// Times a week, at most.
    TimesHigh,
    /// People, at least.
    PeopleLow,
    /// People, at most.
    PeopleHigh,
    /// Weeks of the year, at least.
    WeeksLow,
    /// Weeks of the year, at most.
    WeeksHigh,
}

/// Hours a year.
#[derive(Clone, Debug, PartialEq)]
pub enum Hours {
    /// The measure is not in minutes.
    NotTime,
    /// These factors are not stated, or not as a number from 0 up. Nothing is assumed in their place.
    Missing(Vec<Factor>),
    /// Between so many hours a year set free; negative where the task takes longer now.
    Range {
        /// At least.
        low: f64,
        /// At most.
        high: f64,
        /// It rests on fewer than five readings on a side.
        too_few: bool,
    },
}

/// Minutes saved each time (median before minus median after) × times a week × people × weeks, in hours a year.
pub fn hours_a_year(document: &Document, measure: &str) -> Hours {
    match Measure::get(document, measure) {
        Some(read) => hours_of(&read, &Reading::of(document, measure)),
        None => Hours::NotTime,
    }
}

/// The same from what has been read already.
pub fn hours_of(measure: &Measure, readings: &[Reading]) -> Hours {
    if measure.unit != Some(Unit::Minutes) {
        return Hours::NotTime;
    }
    let factors = [
        (Factor::TimesLow, measure.times_low),
        (Factor::TimesHigh, measure.times_high),
        (Factor::PeopleLow, measure.people_low),
        (Factor::PeopleHigh, measure.people_high),
        (Factor::WeeksLow, measure.weeks_low),
        (Factor::WeeksHigh, measure.weeks_high),
    ];
    let effect = effect_of(measure.better, readings);
    let mut missing: Vec<Factor> = Vec::new();
    missing.extend(effect.difference.is_none().then_some(Factor::Readings));
    let unusable = |value: Option<f64>| !value.is_some_and(|value| value >= 0.0 && value.is_finite());
    missing.extend(factors.iter().filter(|(_, value)| unusable(*value)).map(|(factor, _)| *factor));
    let (Some(difference), true) = (effect.difference, missing.is_empty()) else {
        return Hours::Missing(missing);
    };
    // «At least» and «at most» may have been swapped; the range is the same.
    let [times_low, times_high, people_low, people_high, weeks_low, weeks_high] =
        factors.map(|(_, value)| value.unwrap_or_default());
    let least = times_low.min(times_high) * people_low.min(people_high) * weeks_low.min(weeks_high);
    let most = times_low.max(times_high) * people_low.max(people_high) * weeks_low.max(weeks_high);
    let saved = -difference / 60.0;
    let (one, other) = (saved * least, saved * most);
    Hours::Range { low: one.min(other), high: one.max(other), too_few: effect.can_say != CanSay::Enough }
}
