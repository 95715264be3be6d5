//! Udpege og undersøge udfordringerne.

mod describe;
mod prioritise;
mod investigate;

pub use describe::Describe;
pub use prioritise::Prioritise;
pub use investigate::Investigate;
