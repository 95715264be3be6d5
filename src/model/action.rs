//! Actions: who does what by when.

use jiff::civil::Date;

use super::day::days_between;
use super::{Day, One, Text};

choices! {
    /// How far an action is.
    ActionStatus {
        /// Not started.
        NotStarted = "not_started",
        /// Under way.
        Ongoing = "ongoing",
        /// Finished.
        Done = "done",
        /// Stuck.
        Stuck = "stuck",
    }
}

things! {
    /// Something that somebody does. Its parent is the solution, or empty for the process as a whole.
    Action = "action" {
        /// What.
        what: Text,
        /// Who, by role.
        who: Text,
        /// By when.
        due: Day,
        /// How far it is.
        status: One<ActionStatus>,
        /// «Når …»: the moment that sets it off.
        when: Text,
        /// «… så …»: what one does then.
        then: Text,
        /// What helps when it is stuck.
        help: Text,
    }
}

impl Action {
    /// It is not finished.
    pub fn is_open(&self) -> bool {
        self.status != Some(ActionStatus::Done)
    }

    /// It should have been finished before today.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.is_open() && self.due.is_some_and(|due| due < today)
    }

    /// It is stuck.
    pub fn is_stuck(&self) -> bool {
        self.status == Some(ActionStatus::Stuck)
    }

    /// It is to be finished today or within that many days.
    pub fn is_due_within(&self, today: Date, days: i64) -> bool {
        self.is_open() && self.due.is_some_and(|due| (0..=days).contains(&days_between(today, due)))
    }
}
