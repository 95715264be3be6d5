//! A browser, a server for the built page, and the verbs of a person at the screen.

mod build;
mod downloads;
mod driver;
mod engine;
mod files;
mod hosting;
mod page;
mod server;
mod typing;

pub use build::{files_in, later_build, this_build, version_of};
pub use files::{changed, file_of};
pub use page::{Page, Scope, run, run_watched};
