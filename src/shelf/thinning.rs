//! Which drafts stay: many of the last hour, fewer of the day, a few of what is long past.

use crate::document::sort;
use crate::model::day::{DateTime, days_between, iso_time};

/// The most drafts of one process.
pub(super) const MOST: usize = 20;
/// Drafts are taken at least that many minutes apart.
pub(super) const MINUTES_APART: i64 = 10;

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;
const MONTH: i64 = 30 * DAY;

/// Minutes from the one local time to the other; `None` where one of them is no time.
pub(super) fn minutes_between(from: &str, to: &str) -> Option<i64> {
    Some(minutes(iso_time(to)?) - minutes(iso_time(from)?))
}

/// Minutes since the first day of the year 1.
fn minutes(at: DateTime) -> i64 {
    let start = crate::model::day::Date::constant(1, 1, 1);
    days_between(start, at.date()) * DAY + i64::from(at.hour()) * HOUR + i64::from(at.minute())
}

/// Which of the drafts stay, in the order in which they were given: the newest first, by the order of their
/// making and not by their times, which a clock may have got wrong.
///
/// All of the last hour stay; of each clock hour of the last day, of each date of the last month and of each
/// week before that the newest one. Where that is still more than [`MOST`], those go that are closest to their
/// neighbours, seen from now. The newest stays whatever its time.
pub(super) fn thin(times: &[&str], now: &str) -> Vec<bool> {
    let now = iso_time(now).map(minutes);
    let at: Vec<Option<i64>> = times.iter().map(|time| iso_time(time).map(minutes)).collect();
    let age = |index: usize| match (now, at[index]) {
        (Some(now), Some(at)) => (now - at).max(0),
        _ => 0,
    };
    let mut last = None;
    let mut stays: Vec<bool> = (0..times.len())
        .map(|index| {
            let span = at[index].map(|at| span(at, age(index)));
            let first_of_span = span.is_none() || span != last;
            last = span.or(last);
            index == 0 || first_of_span
        })
        .collect();
    loop {
        let left: Vec<usize> = (0..times.len()).filter(|&index| stays[index]).collect();
        if left.len() <= MOST {
            return stays;
        }
        // The gap that would be there without it, against how long ago it is: a gap of an hour is much today
        // and nothing last year.
        let mut dispensable: Vec<(i64, usize)> = left
            .windows(3)
            .map(|near| {
                let gap = (age(near[2]) - age(near[0])).abs();
                (gap * 1000 / (age(near[1]) + MINUTES_APART), near[1])
            })
            .collect();
        sort::sort_by(&mut dispensable, |a, b| (a.0, b.1).cmp(&(b.0, a.1)));
        match dispensable.first() {
            Some(&(_, index)) => stays[index] = false,
            None => return stays,
        }
    }
}

/// The span of which one draft stays. Spans lie fast in the calendar, so that thinning again and again, as time
/// goes by, does not thin more.
fn span(at: i64, age: i64) -> (u8, i64) {
    match age {
        ..HOUR => (0, at),
        HOUR..DAY => (1, at.div_euclid(HOUR)),
        DAY..MONTH => (2, at.div_euclid(DAY)),
        _ => (3, at.div_euclid(7 * DAY)),
    }
}
