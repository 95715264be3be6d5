//! Actions: who does what by when.

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
