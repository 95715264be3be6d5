//! The four types of co-creation.

use serde_json::Value;

use super::parts::{Part, text};

/// The four types of co-creation.
#[derive(Clone, Debug, Default)]
pub struct Typology {
    /// One line that opens the page.
    pub lead: String,
}

impl Part for Typology {
    fn read(value: &Value) -> Self {
        Self { lead: text(value, "lead") }
    }
}
