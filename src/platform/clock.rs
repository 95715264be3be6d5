//! What time it is for the person at the screen. Local time only: nothing in the app compares clocks.

use jiff::civil::{Date, DateTime};

/// A point in time as people say it, and as the browser counts it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// Local date and time, to the minute.
    pub at: DateTime,
    /// Milliseconds since 1970, for measuring how long something took.
    pub millis: f64,
}

impl Moment {
    /// As it is kept: `2026-11-22T10:42`.
    pub fn iso(&self) -> String {
        let (date, time) = (self.at.date(), self.at.time());
        format!("{date}T{:02}:{:02}", time.hour(), time.minute())
    }
}

/// A source of the time.
pub trait Clock {
    /// Today, where the person is.
    fn today(&self) -> Date {
        self.now().at.date()
    }

    /// Now, where the person is.
    fn now(&self) -> Moment;
}

/// A clock that stands still, for tests.
#[derive(Clone, Copy, Debug)]
pub struct FixedClock(pub Moment);

impl FixedClock {
    /// A clock that stands at that local time.
    pub fn at(at: DateTime) -> Self {
        Self(Moment { at, millis: 0.0 })
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        self.0
    }
}

#[cfg(feature = "ui")]
pub use browser::BrowserClock;

#[cfg(feature = "ui")]
mod browser {
    use jiff::civil::DateTime;

    use super::{Clock, Moment};

    /// The clock of the computer, in the time zone that the browser is set to.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BrowserClock;

    impl Clock for BrowserClock {
        fn now(&self) -> Moment {
            let now = js_sys::Date::new_0();
            let part = |number: u32| i8::try_from(number).unwrap_or(0);
            let at = DateTime::new(
                i16::try_from(now.get_full_year()).unwrap_or(0),
                part(now.get_month() + 1),
                part(now.get_date()),
                part(now.get_hours()),
                part(now.get_minutes()),
                0,
                0,
            );
            // A clock set to the year 20000 is no reason to stop.
            Moment { at: at.unwrap_or_default(), millis: now.get_time() }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Clock, FixedClock};

    #[test]
    fn a_moment_is_kept_to_the_minute() {
        let clock = FixedClock::at(date(2026, 11, 2).at(9, 5, 59, 0));
        assert_eq!(clock.now().iso(), "2026-11-02T09:05");
        assert_eq!(clock.today(), date(2026, 11, 2));
    }
}
