//! The four directions in which co-creation is led, with their tasks.

use serde_json::Value;

use super::parts::{Part, list, text};

/// The four directions in which co-creation is led, with their tasks.
#[derive(Clone, Debug, Default)]
pub struct Directions {
    /// One line that opens the page.
    pub lead: String,
    /// Up, down, across, out.
    pub directions: Vec<LeadDirection>,
}

/// One direction.
#[derive(Clone, Debug, Default)]
pub struct LeadDirection {
    /// Its code.
    pub id: String,
    /// Its name.
    pub name: String,
    /// To whom.
    pub to: String,
    /// What leading there is about.
    pub text: String,
    /// Its typical tasks.
    pub tasks: Vec<LeadTaskText>,
}

/// One typical task.
#[derive(Clone, Debug, Default)]
pub struct LeadTaskText {
    /// Its code.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How one may go about it.
    pub text: String,
}

impl Directions {
    /// The task of that code.
    pub fn task(&self, code: &str) -> Option<&LeadTaskText> {
        self.directions.iter().flat_map(|one| &one.tasks).find(|task| task.id == code)
    }
}

impl Part for Directions {
    fn read(value: &Value) -> Self {
        Self { lead: text(value, "lead"), directions: list(&value["directions"]) }
    }
}

impl Part for LeadDirection {
    fn read(value: &Value) -> Self {
        Self {
            id: text(value, "id"),
            name: text(value, "name"),
            to: text(value, "to"),
            text: text(value, "text"),
            tasks: list(&value["tasks"]),
        }
    }
}

impl Part for LeadTaskText {
    fn read(value: &Value) -> Self {
        Self { id: text(value, "id"), name: text(value, "name"), text: text(value, "text") }
    }
}
