//! Inden I går i gang.

mod checklist;

pub use checklist::Checklist;
