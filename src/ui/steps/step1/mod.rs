//! Intro og fælles sprog.

mod cards;
mod roles;
mod words;
mod attention;

pub use cards::Cards;
pub use roles::Roles;
pub use words::Words;
pub use attention::Attention;
