//! Hvor meget, hvor mange og hvor tit? Counted quantities before and after a change.

use super::{Day, Number, One, Text};

choices! {
    /// What is counted.
    Unit {
        /// Minutes.
        Minutes = "minutes",
        /// A number of things.
        Count = "count",
        /// Times a week.
        PerWeek = "per_week",
        /// Percent.
        Percent = "percent",
        /// Danish kroner.
        Kroner = "kroner",
        /// The group's own unit.
        Own = "own",
    }
    /// Which way is better.
    Better {
        /// Less is better.
        Lower = "lower",
        /// More is better.
        Higher = "higher",
    }
    /// Before or after the change.
    When {
        /// Before.
        Before = "before",
        /// After.
        After = "after",
    }
}

things! {
    /// Something that is counted before and after a solution (its parent).
    Measure = "measure" {
        /// What is counted.
        what: Text,
        /// In which unit.
        unit: One<Unit>,
        /// The group's own unit.
        unit_own: Text,
        /// Which way is better.
        better: One<Better>,
        /// When the change began.
        changed: Day,
        /// How often the task is done by one person in a week, at least.
        times_low: Number,
        /// And at most.
        times_high: Number,
        /// How many people do it, at least.
        people_low: Number,
        /// And at most.
        people_high: Number,
        /// In how many weeks of the year, at least.
        weeks_low: Number,
        /// And at most.
        weeks_high: Number,
        /// What freed time is used for, and who decides that.
        freed: Text,
    }
    /// One count of a measure (its parent). It carries no person.
    Reading = "reading" {
        /// Before or after.
        when: One<When>,
        /// The date.
        date: Day,
        /// The value, in the unit of the measure.
        value: Number,
    }
}
