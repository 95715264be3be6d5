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
    let mut spans = Vec::new();
    let mut stays: Vec<bool> = (0..times.len())
        .map(|index| {
            let Some(span) = at[index].map(|at| span(at, age(index))) else { return true };
            let is_first = !spans.contains(&span);
            spans.push(span);
            is_first || index == 0
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

/// The span of which one draft stays. Spans stand still in the calendar, so that thinning again and again, as time
/// goes by, does not thin more.
fn span(at: i64, age: i64) -> (u8, i64) {
    match age {
        ..HOUR => (0, at),
        HOUR..DAY => (1, at.div_euclid(HOUR)),
        DAY..MONTH => (2, at.div_euclid(DAY)),
        _ => (3, at.div_euclid(7 * DAY)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{MOST, minutes_between, thin};

    fn kept<'a>(times: &[&'a str], now: &str) -> Vec<&'a str> {
        times.iter().zip(thin(times, now)).filter(|(_, stays)| *stays).map(|(time, _)| *time).collect()
    }

    #[test]
    fn close_together_then_hourly_then_daily_then_weekly() {
        let now = "2026-11-22T10:42";
        type Row = (&'static [&'static str], &'static [&'static str]);
        let table: [Row; 6] = [
            (&[], &[]),
            (&["2026-11-22T10:41"], &["2026-11-22T10:41"]),
            // All of the last hour.
            (
                &["2026-11-22T10:40", "2026-11-22T10:30", "2026-11-22T09:50", "2026-11-22T09:43"],
                &["2026-11-22T10:40", "2026-11-22T10:30", "2026-11-22T09:50", "2026-11-22T09:43"],
            ),
            // One of each clock hour of the day: the newest, also where the draft before it is newer still.
            (
                &[
                    "2026-11-22T10:40",
                    "2026-11-22T09:41",
                    "2026-11-22T09:10",
                    "2026-11-22T08:59",
                    "2026-11-22T08:00",
                ],
                &["2026-11-22T10:40", "2026-11-22T09:41", "2026-11-22T08:59"],
            ),
            // One of each date of the month, one of each week before that.
            (
                &[
                    "2026-11-20T16:00",
                    "2026-11-20T08:00",
                    "2026-11-19T08:00",
                    "2026-10-14T08:00",
                    "2026-10-13T08:00",
                    "2026-10-01T08:00",
                ],
                &["2026-11-20T16:00", "2026-11-19T08:00", "2026-10-14T08:00", "2026-10-01T08:00"],
            ),
            // The newest stays, whatever it says; what says no time is let be.
            (
                &["2020-01-01T00:00", "i går", "2027-01-01T00:00", "2026-11-22T08:59", "2026-11-22T08:10"],
                &["2020-01-01T00:00", "i går", "2027-01-01T00:00", "2026-11-22T08:59"],
            ),
        ];
        for (times, expected) in table {
            assert_eq!(kept(times, now), expected, "{times:?}");
        }
    }

    fn moment(minutes: u32) -> String {
        let (day, hour) = (minutes / 1440, minutes / 60 % 24);
        format!(
            "{:04}-{:02}-{:02}T{hour:02}:{:02}",
            2024 + day / 336,
            1 + day / 28 % 12,
            1 + day % 28,
            minutes % 60
        )
    }

    #[test]
    fn a_year_of_work_leaves_drafts_of_all_of_it() {
        let (mut there, mut now) = (Vec::<String>::new(), 0);
        for day in 0..330 {
            for step in 0..30 {
                now = day * 1440 + 480 + step * 10;
                there.insert(0, moment(now));
                let times: Vec<&str> = there.iter().map(String::as_str).collect();
                there = kept(&times, &moment(now)).into_iter().map(str::to_owned).collect();
                assert!(there.len() <= MOST);
            }
        }
        let ages: Vec<i64> =
            there.iter().map(|time| minutes_between(time, &moment(now)).unwrap_or_default()).collect();
        for (from, to, least) in [(0, 60, 3), (60, 1440, 3), (1440, 43_200, 3), (43_200, 600_000, 3)] {
            let there = ages.iter().filter(|age| (from..to).contains(*age)).count();
            assert!(there >= least, "{there} between {from} and {to} minutes ago: {ages:?}");
        }
    }

    proptest! {
        #[test]
        fn never_too_many_and_always_the_newest(
            mut minutes in prop::collection::vec(0u32..900_000, 0..60),
            sorted: bool,
            now in 0u32..900_000,
        ) {
            if sorted {
                minutes.sort_unstable_by(|a, b| b.cmp(a));
            }
            let texts: Vec<String> = minutes.into_iter().map(moment).collect();
            let times: Vec<&str> = texts.iter().map(String::as_str).collect();
            let stays = thin(&times, &moment(now));
            prop_assert_eq!(stays.len(), times.len());
            prop_assert!(stays.first().is_none_or(|&newest| newest));
            let left = kept(&times, &moment(now));
            prop_assert!(left.len() <= MOST);
            // Thinning what is thinned thins no more.
            prop_assert_eq!(kept(&left, &moment(now)), left);
        }
    }
}
