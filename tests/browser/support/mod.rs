//! A browser, a server for the built page, and the verbs of a person at the screen.

mod downloads;
mod driver;
mod engine;
mod files;
mod hosting;
mod page;
mod server;

pub use files::{changed, file_of};
pub use page::{Page, Scope, run, run_watched};
