//! Forenklingens fire F'er for one challenge.

use super::{Flag, Text};

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
