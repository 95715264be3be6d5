//! Lære af processen og beslutte næste skridt.

mod learning;
mod communication;

pub use learning::Learning;
pub use communication::Communication;
