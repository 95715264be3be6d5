//! Samlet vurdering: does the solution work?

use super::{Day, One, Text};

choices! {
    /// Does the solution work?
    Works {
        /// It works.
        Yes = "yes",
        /// It must be adjusted.
        Adjust = "adjust",
        /// It is stopped.
        Stop = "stop",
        /// Too early to say.
        TooEarly = "too_early",
    }
}

things! {
    /// One verdict on a solution (its parent). Earlier ones stay; the last counts.
    Verdict = "verdict" {
        /// What was seen, against the effect that was wanted.
        seen: Text,
        /// What it does to the core task.
        core_task: Text,
        /// New hassle that it has caused.
        new_hassle: Text,
        /// The verdict.
        works: One<Works>,
        /// Who decided.
        who: Text,
        /// When.
        date: Day,
        /// When we look again.
        next: Day,
    }
}
