//! Lære af processen og beslutte næste skridt.

mod communication;
mod learning;

pub use communication::Communication;
pub use learning::Learning;
