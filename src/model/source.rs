//! What people call the copies in which they write.

use super::{Text, Thing};
use crate::document::{Actor, Document};

things! {
    /// What the people call their copy who wrote under one actor's name: «bord 2», never a person unless they
    /// wrote that themselves. Its id is `source-<actor>`.
    Source = "source" {
        /// In their words.
        label: Text,
    }
}

/// The longest label of a copy that is shown, in characters.
const LONGEST: usize = 60;

impl Source {
    /// What the copy is called in which that actor wrote; `None` where nobody said so.
    pub fn label_of(document: &Document, actor: &Actor) -> Option<String> {
        let label = Self::only(document, actor.as_str()).label;
        let label: String = label.trim().chars().take(LONGEST).collect();
        (!label.is_empty()).then_some(label)
    }
}
