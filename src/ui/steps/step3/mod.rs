//! Udvikle løsninger.

pub mod assess;
mod brainstorm;
pub mod challenges;
mod four_fs;
pub mod solutions;

pub use assess::Assess;
pub use brainstorm::Brainstorm;
pub use four_fs::FourFs;
