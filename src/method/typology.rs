//! The four types of co-creation.

use serde_json::Value;

use super::parts::{Part, list, text, texts};

/// The four types of co-creation.
#[derive(Clone, Debug, Default)]
pub struct Typology {
    /// One line that opens the page.
    pub lead: String,
    /// Whose idea it is.
    pub credit: String,
    /// What is said about each type: what it is about, what kommunen does and so on.
    pub aspects: Vec<String>,
    /// The types.
    pub types: Vec<TypeText>,
}

/// One type.
#[derive(Clone, Debug, Default)]
pub struct TypeText {
    /// The code of the choice.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it means, one text for each of the aspects.
    pub facts: Vec<String>,
    /// An example.
    pub example: String,
}

impl Part for Typology {
    fn read(value: &Value) -> Self {
        Self {
            lead: text(value, "lead"),
            credit: text(value, "credit"),
            aspects: texts(value, "aspects"),
            types: list(&value["types"]),
        }
    }
}

impl Part for TypeText {
    fn read(value: &Value) -> Self {
        Self {
            id: text(value, "id"),
            name: text(value, "name"),
            facts: texts(value, "facts"),
            example: text(value, "example"),
        }
    }
}
