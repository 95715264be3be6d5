//! Udvikle løsninger.

mod assess;
mod brainstorm;
mod four_fs;

pub use assess::Assess;
pub use brainstorm::Brainstorm;
pub use four_fs::FourFs;
