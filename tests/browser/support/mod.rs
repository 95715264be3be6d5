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

pub use build::{build_called, files_in, hash_in, later_build, this_build, version_of};
pub use downloads::Folder;
pub use files::{changed, file_of};
pub use page::{Page, Scope, run, run_watched};
pub use server::told_headers;
