//! What is noted outside of the store each time a process is kept, so that it shows when the store fell back to an
//! older state: browsers write it to the disk some seconds late, and a computer that stops in between forgets them.

use crate::document::Document;

/// A note of one keeping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// The highest counter of any write in what was kept.
    highest: u64,
    /// When it was kept: local time, `2026-11-22T10:42`.
    pub when: String,
}

impl Witness {
    /// The note of what is kept now.
    pub fn of(document: &Document, now: &str) -> Self {
        Self { highest: document.seen().highest(), when: now.to_owned() }
    }

    /// As it is noted.
    pub fn note(&self) -> String {
        format!("{} {}", self.highest, self.when)
    }

    /// The note that was written so.
    pub fn parse(note: &str) -> Option<Self> {
        let (highest, when) = note.split_once(' ')?;
        Some(Self { highest: highest.parse().ok()?, when: when.to_owned() })
    }

    /// Whether something was kept that this document has not seen. A newer file that was opened since makes up for it.
    pub fn knows_more_than(&self, document: &Document) -> bool {
        self.highest > document.seen().highest()
    }
}

#[cfg(test)]
mod tests {
    use super::Witness;
    use crate::document::{Actor, Document, Edit, KIND};

    #[test]
    fn a_store_that_fell_back_is_noticed() {
        let write = |document: &mut Document, title: &str| {
            let fields = vec![(KIND.to_owned(), "challenge".into()), ("title".to_owned(), title.into())];
            document.apply(&Actor::named("anna").unwrap(), &Edit::Create { id: "c1".into(), fields });
        };
        let mut document = Document::new("p1");
        write(&mut document, "Nøgler");
        let older = document.clone();
        write(&mut document, "Nøgler, der ikke passer");
        let noted = Witness::parse(&Witness::of(&document, "2026-11-22T10:42").note()).unwrap();
        assert_eq!(noted.when, "2026-11-22T10:42");
        assert!(noted.knows_more_than(&older));
        assert!(!noted.knows_more_than(&document));
        assert_eq!(Witness::parse("i går"), None);
        assert_eq!(Witness::parse(""), None);
    }
}
