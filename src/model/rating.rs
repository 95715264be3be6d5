//! Ratings from 1 to 5 of challenges, by person or table.

use super::{Number, Text};

things! {
    /// One rating of one challenge (its parent).
    Rating = "rating" {
        /// Who rated: a person's or a table's label. The same label rates a challenge once.
        by: Text,
        /// Importance, 1 to 5.
        importance: Number,
        /// Effect of solving it, 1 to 5.
        effect: Number,
        /// Barriers, 1 to 5.
        barriers: Number,
    }
}
