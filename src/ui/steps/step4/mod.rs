//! Teste og implementere løsninger.

mod act;

pub use act::Act;
