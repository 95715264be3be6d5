//! Tegn på at løsningen virker: what one can notice, and what was noticed.

use super::{Day, One, Text};

choices! {
    /// Whether a sign was seen.
    Seen {
        /// Seen.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// Not seen.
        No = "no",
    }
}

things! {
    /// Something that one would see or hear when a solution (its parent) works.
    Sign = "sign" {
        /// What.
        text: Text,
        /// Who looks.
        who: Text,
        /// Where.
        place: Text,
        /// From.
        start: Day,
        /// Until.
        end: Day,
    }
    /// That somebody looked for a sign (its parent).
    Observation = "observation" {
        /// When.
        date: Day,
        /// Seen, partly or not.
        seen: One<Seen>,
        /// A note.
        note: Text,
    }
}
