//! Intro og fælles sprog.

mod attention;
mod cards;
mod roles;
mod words;

pub use attention::Attention;
pub use cards::Cards;
pub use roles::Roles;
pub use words::Words;
