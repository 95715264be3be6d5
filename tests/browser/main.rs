//! Journeys in a real browser, against the release build in `dist/`.
//!
//! They speak the user's words: things are found by their visible label and their role, never by a class. A journey is
//! a table of what the group says and types, so that a reader learns the method from it. `SAMSKAB_PICTURES=<folder>`
//! writes screenshots.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod asking;
mod bad_input;
mod broken;
mod drive;
mod emptied;
mod erased;
mod guide;
mod guide_compass;
mod guide_keys;
mod guide_sheet;
mod guide_talks;
mod history;
mod home_care;
mod hostile;
mod hosting;
mod installed;
mod keyboard;
mod kill;
mod leaks;
mod light;
mod mail_round;
mod offline;
mod older;
mod own_copy;
mod personal;
mod receive;
mod screens;
mod sealed;
mod shelf;
mod smoke;
mod starting;
mod support;
mod updates;
mod variants;
mod windows;
