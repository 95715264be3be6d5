//! A browser, a server for the built page, and the verbs of a person at the screen.

mod downloads;
mod driver;
mod page;
mod server;

pub use page::{Page, Scope, run};
