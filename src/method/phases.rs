//! The phases of co-creation with citizens and others, and what a chef thinks about in each.

use serde_json::Value;

use super::parts::{Part, text};

/// The phases of co-creation with citizens and others, and what a chef thinks about in each.
#[derive(Clone, Debug, Default)]
pub struct Phases {
    /// One line that opens the page.
    pub lead: String,
}

impl Part for Phases {
    fn read(value: &Value) -> Self {
        Self { lead: text(value, "lead") }
    }
}
