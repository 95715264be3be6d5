//! Files in and out: what is said of a bad file, what is kept of a damaged one, and that every released version
//! of the format opens for ever.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "format/answers.rs"]
mod answers;
#[path = "format/asking.rs"]
mod asking;
#[path = "format/bad_files.rs"]
mod bad_files;
#[path = "format/fuzz.rs"]
mod fuzz;
#[path = "format/golden.rs"]
mod golden;
#[path = "format/mail_round.rs"]
mod mail_round;
#[path = "format/private.rs"]
mod private;
#[path = "format/sealed.rs"]
mod sealed;
#[path = "format/size.rs"]
mod size;
