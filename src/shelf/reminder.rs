//! When it is time to take a file: browsers are emptied by policies and by people, a file is not.

use crate::model::day::{Date, days_between, iso_time};

/// Days after which a process with changes should be kept as a file again.
const DAYS: i64 = 7;
/// Changes after which it should.
pub const CHANGES: u32 = 50;

/// Why it is time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// The last file, or the beginning where there is none, is that many days old.
    Age(i64),
    /// That many changes are in no file.
    Changes(u32),
}

/// Whether it is time to take a file. `filed` is when the last one was taken (`2026-11-22T10:42`), `begun` the
/// day on which the process began. Without changes it never is.
pub fn reminder(filed: Option<&str>, begun: Option<Date>, changes: u32, today: Date) -> Option<Reminder> {
    let last = match filed {
        Some(moment) => iso_time(moment).map(|moment| moment.date()),
        None => begun,
    };
    let days = last.map_or(0, |last| days_between(last, today));
    match () {
        () if changes == 0 => None,
        () if days > DAYS => Some(Reminder::Age(days)),
        () if changes > CHANGES => Some(Reminder::Changes(changes)),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Reminder, reminder};

    #[test]
    fn by_age_by_changes_and_never_without_a_change() {
        let today = date(2026, 11, 22);
        let week = Some("2026-11-15T23:59");
        let older = Some("2026-11-14T08:00");
        let table = [
            (week, None, 1, None),
            (older, None, 1, Some(Reminder::Age(8))),
            (older, None, 0, None),
            (week, None, 50, None),
            (week, None, 51, Some(Reminder::Changes(51))),
            // Never a file: what counts is when the process began, if that is known.
            (None, Some(date(2026, 3, 1)), 3, Some(Reminder::Age(266))),
            (None, Some(today), 3, None),
            (None, None, 3, None),
            // A clock that was set back, or a time that nobody can read, reminds nobody.
            (Some("2027-01-01T08:00"), None, 3, None),
            (Some("i går"), None, 3, None),
        ];
        for (filed, begun, changes, expected) in table {
            assert_eq!(reminder(filed, begun, changes, today), expected, "{filed:?} {begun:?} {changes}");
        }
    }
}
