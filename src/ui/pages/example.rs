//! The worked example: fetched only when asked for, opened as a process of its own.

use leptos::prelude::*;

/// Opens the worked example and goes there.
pub fn open_example() {
    let _ = window();
}
