//! The phases of co-creation with citizens and others, and what a chef thinks about in each.

use serde_json::Value;

use super::parts::{Part, list, text, texts};

/// The phases with their points, the four bottom lines, and what is co-creation and what is not.
#[derive(Clone, Debug, Default)]
pub struct Phases {
    /// One line that opens the page.
    pub lead: String,
    /// The phases in their order, by the code of the choice.
    pub phases: Vec<LeadPart>,
    /// The points of all phases in their order.
    pub points: Vec<LeadPart>,
    /// The bottom lines that people hope for.
    pub bottom_lines: Vec<LeadPart>,
    /// What it may be that one has: samskabt styring, co-creation, both, or one of four other things.
    pub kinds: Vec<LeadPart>,
}

/// A part of the manager's guide. Not every part has everything.
#[derive(Clone, Debug, Default)]
pub struct LeadPart {
    /// Its code, the same in every language.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is about.
    pub text: String,
    /// What one asks oneself.
    pub ask: Vec<String>,
    /// How one knows it.
    pub when: String,
}

impl Part for Phases {
    fn read(value: &Value) -> Self {
        Self {
            lead: text(value, "lead"),
            phases: list(&value["phases"]),
            points: list(&value["points"]),
            bottom_lines: list(&value["bottom_lines"]),
            kinds: list(&value["kinds"]),
        }
    }
}

impl Part for LeadPart {
    fn read(value: &Value) -> Self {
        Self {
            id: text(value, "id"),
            name: text(value, "name"),
            text: text(value, "text"),
            ask: texts(value, "ask"),
            when: text(value, "when"),
        }
    }
}

impl Phases {
    /// What a point or a bottom line is called; nothing for a code that is none.
    pub fn called(&self, code: &str) -> Option<&str> {
        let all = self.points.iter().chain(&self.bottom_lines);
        all.into_iter().find(|part| part.id == code).map(|part| part.name.as_str())
    }
}
