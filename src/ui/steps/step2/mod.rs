//! Udpege og undersøge udfordringerne.

mod describe;
mod investigate;
mod prioritise;

pub use describe::Describe;
pub use investigate::Investigate;
pub use prioritise::Prioritise;
