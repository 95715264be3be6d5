//! The twelve cases.

use serde_json::Value;

use super::parts::{Part, list, text};

/// The twelve cases.
#[derive(Clone, Debug, Default)]
pub struct Cases {
    /// One line that opens the page.
    pub lead: String,
    /// The cases, sector by sector.
    pub cases: Vec<CaseText>,
}

/// One case: what is known of it and no more.
#[derive(Clone, Debug, Default)]
pub struct CaseText {
    /// Its code.
    pub id: String,
    /// The code of its sector.
    pub sector: String,
    /// Where it is.
    pub r#where: String,
    /// Its name.
    pub name: String,
    /// What happened.
    pub text: String,
    /// The code of the type that the source gives it; empty where it gives none.
    pub placed: String,
    /// That the source does so, in words.
    pub placed_text: String,
}

impl Cases {
    /// The case of that code.
    pub fn case(&self, code: &str) -> Option<&CaseText> {
        self.cases.iter().find(|case| case.id == code)
    }
}

impl Part for Cases {
    fn read(value: &Value) -> Self {
        Self { lead: text(value, "lead"), cases: list(&value["cases"]) }
    }
}

impl Part for CaseText {
    fn read(value: &Value) -> Self {
        Self {
            id: text(value, "id"),
            sector: text(value, "sector"),
            r#where: text(value, "where"),
            name: text(value, "name"),
            text: text(value, "text"),
            placed: text(&value["placed"], "type"),
            placed_text: text(&value["placed"], "text"),
        }
    }
}
