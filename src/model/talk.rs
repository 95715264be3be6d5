//! What the *chef* talks about with the project leader and with the executive.

use super::{Day, One, Refs, Text};

choices! {
    /// With whom one talks.
    TalkWith {
        /// The one who leads the project from day to day.
        ProjectLeader = "project_leader",
        /// The executive, or the nearest manager above.
        Executive = "executive",
    }
}

things! {
    /// A talk, ahead or past.
    Talk = "talk" {
        /// With whom.
        with: One<TalkWith>,
        /// When.
        date: Day,
        /// What it is about: focus points and tasks of leadership.
        points: Refs,
        /// What was said.
        said: Text,
        /// What was agreed.
        agreed: Text,
    }
}
