//! Vurdér om løsningerne giver effekt.

mod signs;
mod counts;
mod line;
mod verdict;

pub use signs::Signs;
pub use counts::Counts;
pub use line::Line;
pub use verdict::Verdict;
