//! Samskab: a guide for *samskabt styring* that runs in a browser and nowhere else.
//!
//! The map of the house stands in `ARCHITECTURE.md`. In short: [`document`] is what a file is, [`model`] the
//! method's things as views of it, [`method`] the method as data, [`words`] the words of the interface,
//! [`file`] bytes in and out, `platform` the browser behind traits, `shelf` keeping, `ui` what people see. A
//! room knows only the rooms before it.

pub mod document;
pub mod file;
pub mod method;
pub mod model;
pub mod platform;
pub mod shelf;
pub mod ui;
pub mod words;
