//! Udvikle løsninger.

mod four_fs;
mod brainstorm;
mod assess;

pub use four_fs::FourFs;
pub use brainstorm::Brainstorm;
pub use assess::Assess;
