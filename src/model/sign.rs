//! Tegn på at løsningen virker: what one can notice, and what was noticed.

use crate::document::sort::Gather as _;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Day, One, Text, Thing};
use crate::document::{Document, ItemId};

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

/// What has been noticed of one sign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignSummary {
    /// How often it was seen.
    pub seen: usize,
    /// How often partly.
    pub partly: usize,
    /// How often somebody looked and did not see it.
    pub not_seen: usize,
    /// When somebody last looked.
    pub last: Option<Date>,
}

impl SignSummary {
    /// The summary of the observations of one sign. Those that do not say whether it was seen count nowhere.
    pub fn of(observations: &[Observation]) -> Self {
        let count = |seen| observations.iter().filter(|one| one.seen == Some(seen)).count();
        Self {
            seen: count(Seen::Yes),
            partly: count(Seen::Partly),
            not_seen: count(Seen::No),
            last: observations.iter().filter_map(|one| one.date).max(),
        }
    }

    /// How often somebody has looked.
    pub fn looks(&self) -> usize {
        self.seen + self.partly + self.not_seen
    }
}

/// The summary of each sign that has been looked for, by sign.
pub fn sign_summaries(document: &Document) -> BTreeMap<ItemId, SignSummary> {
    let observations = Observation::by_parent(document).into_iter();
    observations.map(|(sign, observations)| (sign, SignSummary::of(&observations))).gather()
}
