//! What people see. Only this room knows the screen, and only `session` changes a document.
//!
//! *Invariants.* A view passes ids down, not values, and reads through the session, so that it hears of every
//! change. Texts of people become text nodes, never markup. Nothing here may panic: a panic ends the page.

pub mod route;

#[cfg(feature = "ui")]
mod app;
#[cfg(feature = "ui")]
mod pages;
#[cfg(feature = "ui")]
pub mod parts;
#[cfg(feature = "ui")]
mod program;
#[cfg(feature = "ui")]
mod session;
#[cfg(feature = "ui")]
mod start;
#[cfg(feature = "ui")]
mod steps;

#[cfg(feature = "ui")]
pub use start::{start_front, start_process};
