//! The few figures of statistics that the method uses. Medians and not means: one table that answers 1 where
//! the others answer 5 shall be seen as a spread and not as a small step of the middle.

/// What a handful of values says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// How many values there are; never 0.
    pub count: usize,
    /// The middle one; the mean of the two in the middle where the count is even.
    pub median: f64,
    /// The lowest.
    pub lowest: f64,
    /// The highest.
    pub highest: f64,
    /// A quarter of the way up.
    pub lower_quartile: f64,
    /// Three quarters of the way up.
    pub upper_quartile: f64,
}

use crate::document::sort;

impl Summary {
    /// Highest minus lowest, in the unit of the values.
    pub fn width(&self) -> f64 {
        self.highest - self.lowest
    }
}

/// The summary of the values; `None` where there are none. Values that are not finite are left out.
pub fn summary(values: &[f64]) -> Option<Summary> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
    sort::sort_by(&mut sorted, f64::total_cmp);
    let (lowest, highest) = (*sorted.first()?, *sorted.last()?);
    Some(Summary {
        count: sorted.len(),
        median: at(&sorted, 0.5),
        lowest,
        highest,
        lower_quartile: at(&sorted, 0.25),
        upper_quartile: at(&sorted, 0.75),
    })
}

/// The median; `None` where there are no values.
pub fn median(values: &[f64]) -> Option<f64> {
    summary(values).map(|summary| summary.median)
}

/// The lowest and the highest; `None` where there are no values.
pub fn spread(values: &[f64]) -> Option<(f64, f64)> {
    summary(values).map(|summary| (summary.lowest, summary.highest))
}

/// The lower and the upper quartile, counted as spreadsheets do (`QUARTILE.INC`, linear between two values),
/// so that a group that checks the figures finds the same.
pub fn quartiles(values: &[f64]) -> Option<(f64, f64)> {
    summary(values).map(|summary| (summary.lower_quartile, summary.upper_quartile))
}

/// How many values lie at each of the marks 0, 1 … 10. Values between two marks count at the nearest; values
/// outside the line are left out.
pub fn counts(values: &[f64]) -> [usize; 11] {
    let mut counts = [0; 11];
    for &value in values {
        if (0.0..=10.0).contains(&value)
            && let Some(count) = counts.get_mut(value.round() as usize)
        {
            *count += 1;
        }
    }
    counts
}

/// The value that share of the way up a sorted, non-empty list.
fn at(sorted: &[f64], share: f64) -> f64 {
    let place = share * sorted.len().saturating_sub(1) as f64;
    let low = sorted.get(place.floor() as usize).copied().unwrap_or_default();
    let high = sorted.get(place.ceil() as usize).copied().unwrap_or(low);
    let part = place.fract();
    if part == 0.0 { low } else { low * (1.0 - part) + high * part }
}
