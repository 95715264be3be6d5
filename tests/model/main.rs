//! The derived figures, checked as tables and on small processes that a reader can follow.

mod support;

mod challenges;
mod days;
mod effects;
mod flow;
mod following;
mod lines;
mod numbers;
mod people;
mod progress;
mod promises;
mod scale;
mod total;
mod votes;
