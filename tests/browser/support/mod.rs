//! A browser, a server for the built page, and the verbs of a person at the screen.

mod downloads;
mod driver;
mod engine;
mod files;
mod page;
mod server;
mod typing;

pub use files::{changed, file_of};
pub use page::{Page, Scope, run};
