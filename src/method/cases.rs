//! The twelve cases.

use serde_json::Value;

use super::parts::{Part, text};

/// The twelve cases.
#[derive(Clone, Debug, Default)]
pub struct Cases {
    /// One line that opens the page.
    pub lead: String,
}

impl Part for Cases {
    fn read(value: &Value) -> Self {
        Self { lead: text(value, "lead") }
    }
}
