//! Vurderingslinjen: a statement that everybody marks from 0 to 10.

use super::{Day, Flag, Number, Text};

things! {
    /// A statement with a line. Its parent is a solution, or empty for the process as a whole.
    AssessmentLine = "line" {
        /// The statement.
        statement: Text,
        /// The label at 0.
        low: Text,
        /// The label at 10.
        high: Text,
    }
    /// One time that a line (its parent) is marked: before, after, or a third time.
    LineTime = "line_time" {
        /// «Før», «Efter» or what the group calls it.
        label: Text,
        /// When.
        date: Day,
        /// The marks are hidden until it is closed.
        secret: Flag,
        /// Closed: no more marks.
        closed: Flag,
    }
    /// One mark, 0 to 10, at one time (its parent). It never carries a person or a text.
    Mark = "mark" {
        /// 0 to 10.
        value: Number,
    }
}
