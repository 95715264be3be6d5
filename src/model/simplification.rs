//! Forenklingens fire F'er for one challenge.

use super::{Choice, Flag, Solution, Text, Thing};
use crate::document::Document;

choices! {
    /// The four F's, in their fixed order.
    Simplification {
        /// Fjerne: gives no value any more.
        Remove = "remove",
        /// Forandre: the need is real, the way of meeting it is not good.
        Change = "change",
        /// Forankre: cannot be changed now, so explain, train and smooth it.
        Anchor = "anchor",
        /// Fastholde: works well; keep it and learn from why.
        Keep = "keep",
    }
}

things! {
    /// Which of the four F's a challenge (its parent) needs, and why; one per challenge.
    FourFs = "four_fs" {
        /// Fjerne.
        remove: Flag,
        /// Why.
        remove_why: Text,
        /// Which document or system is changed.
        remove_what: Text,
        /// Who decides.
        remove_decides: Text,
        /// Forandre.
        change: Flag,
        /// Why.
        change_why: Text,
        /// Which document or system is changed.
        change_what: Text,
        /// Who decides.
        change_decides: Text,
        /// Forankre.
        anchor: Flag,
        /// Why.
        anchor_why: Text,
        /// How we explain, train or smooth it.
        anchor_how: Text,
        /// Fastholde.
        keep: Flag,
        /// Why.
        keep_why: Text,
        /// What we learn from it.
        keep_learn: Text,
    }
}

impl FourFs {
    /// The F's that the group has ticked, in their fixed order.
    pub fn chosen(&self) -> Vec<Simplification> {
        Simplification::ALL.iter().copied().filter(|one| self.has(*one)).collect()
    }

    /// Whether the group has ticked it.
    pub fn has(&self, one: Simplification) -> bool {
        match one {
            Simplification::Remove => self.remove,
            Simplification::Change => self.change,
            Simplification::Anchor => self.anchor,
            Simplification::Keep => self.keep,
        }
    }
}

impl Simplification {
    /// The name of its flag in [`FourFs`].
    pub fn flag(self) -> &'static str {
        match self {
            Self::Remove => FourFs::remove,
            Self::Change => FourFs::change,
            Self::Anchor => FourFs::anchor,
            Self::Keep => FourFs::keep,
        }
    }
}

/// The four F's of a challenge.
pub fn four_fs_of(document: &Document, challenge: &str) -> Vec<Simplification> {
    FourFs::only(document, challenge).chosen()
}

/// The F's to show on a solution: those that it says itself and, stored there once, those of its challenges.
pub fn four_fs_shown(document: &Document, solution: &Solution) -> Vec<Simplification> {
    let of_challenges: Vec<FourFs> =
        solution.challenges.iter().map(|challenge| FourFs::only(document, challenge)).collect();
    let shown = |one: &Simplification| {
        solution.four_fs.contains(one) || of_challenges.iter().any(|four_fs| four_fs.has(*one))
    };
    Simplification::ALL.iter().copied().filter(shown).collect()
}
