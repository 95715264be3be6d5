//! The derived figures, checked as tables and on small processes that a reader can follow.
// The helpers stand beside the tests, where clippy.toml does not see that they are for tests only.
#![allow(clippy::unwrap_used)]

mod support;

mod challenges;
mod days;
mod effects;
mod flow;
mod following;
mod guide;
mod lines;
mod numbers;
mod people;
mod phases;
mod progress;
mod promises;
mod scale;
mod total;
mod votes;
