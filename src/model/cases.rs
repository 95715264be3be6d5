//! What a reader makes of the twelve cases: marks in the typology, and what to take along.

use super::{Number, Spot, Text, Thing};
use crate::document::{Document, ItemId};

things! {
    /// Where a reader places a case. Its parent is the code of the case; a case may lie in several places.
    CaseMark = "case_mark" {
        /// From predictable (0) to open (100).
        x: Number,
        /// From kommunen (0) to citizens, firms or civil society (100).
        y: Number,
    }
    /// What the reader takes along from a case. Its parent is the code of the case.
    CaseNote = "case_note" {
        /// «Hvad kan vi tage med herfra?»
        take: Text,
    }
}

/// The marks of a case in the order in which they were made.
pub fn case_marks(document: &Document, case: &str) -> Vec<(ItemId, Spot)> {
    let all = CaseMark::of(document, case).into_iter();
    all.filter_map(|mark| Some((mark.id, Spot::of(mark.x, mark.y)?))).collect()
}
