//! The four directions in which co-creation is led, with their tasks.

use serde_json::Value;

use super::parts::{Part, text};

/// The four directions in which co-creation is led, with their tasks.
#[derive(Clone, Debug, Default)]
pub struct Directions {
    /// One line that opens the page.
    pub lead: String,
}

impl Part for Directions {
    fn read(value: &Value) -> Self {
        Self { lead: text(value, "lead") }
    }
}
