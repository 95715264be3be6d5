//! Short pieces of advice, each shown where it helps.

use serde_json::Value;

use super::parts::{Part, text};

/// Short pieces of advice, each shown where it helps.
#[derive(Clone, Debug, Default)]
pub struct Advice {
    /// One line that opens the page.
    pub lead: String,
}

impl Part for Advice {
    fn read(value: &Value) -> Self {
        Self { lead: text(value, "lead") }
    }
}
