//! Vurdér om løsningerne giver effekt.

mod counts;
mod line;
mod said;
mod signs;
mod solutions;
mod svg;
mod verdict;

pub use counts::Counts;
pub use line::Line;
pub use signs::Signs;
pub use verdict::Verdict;
