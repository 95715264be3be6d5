//! An answer that is not finished: kept in the answerer's own browser and nowhere else.

use serde_json::{Map, Value};

use super::answer::{open_answer, save_answer, save_secret};
use super::ask::{Asked, open_ask, save_ask};
use super::open::{open, read_as};
use super::save::save;
use crate::document::{Document, Edit, Item, ItemId, to_text};
use crate::model::{Secret, Sheet, is_said};

const FORMAT: &str = "samskab-draft";
/// The longest label of who answers, in characters.
const LONGEST_LABEL: usize = 60;

/// An answer that is not finished.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The questions.
    pub asked: Asked,
    /// The random id of this sheet, the front of the ids of its open answers.
    pub sheet: String,
    /// The things that were asked about, with the open answers.
    pub document: Document,
    /// Dots and marks.
    pub given: Vec<Secret>,
    /// The open answers that have been handed out in a file.
    pub handed: Vec<ItemId>,
    /// What the files said that were handed out: the open one, the secret one. Only a checksum, to tell whether
    /// something was changed since; 0 where there was none.
    pub taken: (u32, u32),
    /// Which question is shown.
    pub at: usize,
}

impl Draft {
    /// Where it stands who answers: beside the answers, and in none of the files as a thing of its own.
    pub const WHO: &'static str = "who";
    /// The field of it.
    pub const LABEL: &'static str = "label";

    /// Nothing answered yet.
    pub fn new(asked: Asked, sheet: String) -> Self {
        let document = asked.document.clone();
        Self { asked, sheet, document, given: Vec::new(), handed: Vec::new(), taken: (0, 0), at: 0 }
    }

    /// Who answers, as it stands in the file.
    pub fn label(&self) -> String {
        let label = self.document.item(Self::WHO).map_or("", |item| item.text(Self::LABEL));
        let plain = label.trim().chars().filter(|character| !character.is_control());
        plain.take(LONGEST_LABEL).collect()
    }

    /// What is to be written before the open answers are handed out; see [`Sheet::finish`]. `nameless` is what
    /// somebody is called who does not say who answers.
    pub fn finish(&self, today: &str, nameless: &str) -> Vec<Edit> {
        let label = self.label();
        let sheet = Sheet {
            questions: &self.asked.questions,
            document: &self.document,
            sheet: &self.sheet,
            label: &label,
            nameless,
            today,
        };
        let mut edits = sheet.ballots(&self.given);
        edits.extend(sheet.finish());
        let emptied = |id: &&ItemId| self.document.alive(id).is_some_and(|item| !is_said(item));
        edits.extend(self.handed.iter().filter(emptied).map(|id| Edit::Delete { id: id.clone() }));
        edits
    }

    /// The secret answers that say something.
    pub fn secret(&self) -> Vec<Secret> {
        let is_secret = |secret: &&Secret| {
            let mut asked = self.asked.questions.iter();
            asked.any(|one| one.subject() == secret.parent() && one.is_secret(&self.asked.document))
        };
        self.given.iter().filter(is_secret).filter(|secret| !secret.is_blank()).cloned().collect()
    }

    /// The open answers as a part of the process. What was never handed out and says nothing stays here; what was
    /// handed out and has been taken back goes along as taken back.
    pub fn open(&self) -> Document {
        let front = format!("{}.", self.sheet);
        let goes =
            |id: &ItemId, item: &Item| id.starts_with(&front) && (is_said(item) || self.handed.contains(id));
        self.document.since(&self.asked.document, goes)
    }

    /// What the file with the open answers says.
    pub fn open_text(&self) -> String {
        save_answer(&self.asked.title, &self.label(), &self.open())
    }

    /// What the file with the secret answers says.
    pub fn secret_text(&self) -> String {
        save_secret(&self.asked.process, &self.asked.title, &self.secret())
    }

    /// As text, for the browser.
    pub fn to_text(&self) -> String {
        let mut all = Map::new();
        for (key, value) in [
            ("format", Value::from(FORMAT)),
            ("asked", save_ask(&self.asked).into()),
            ("sheet", self.sheet.as_str().into()),
            ("document", save(&self.document).into()),
            // Sorted by random ids, as in the file.
            ("given", save_secret(&self.asked.process, "", &self.given).into()),
            ("handed", self.handed.clone().into()),
            ("taken", vec![self.taken.0, self.taken.1].into()),
            ("at", self.at.into()),
        ] {
            all.insert(key.to_owned(), value);
        }
        to_text(&Value::Object(all))
    }

    /// What the browser kept; `None` where that cannot be read.
    pub fn from_text(text: &str) -> Option<Self> {
        let (value, _) = read_as(text.as_bytes(), FORMAT).ok()?;
        let part = |key: &str| value.get(key).and_then(Value::as_str);
        let handed = value.get("handed").and_then(Value::as_array).cloned().unwrap_or_default();
        let taken = |at: usize| {
            let stamp = value.get("taken").and_then(|all| all.get(at)?.as_u64());
            stamp.and_then(|stamp| u32::try_from(stamp).ok()).unwrap_or(0)
        };
        Some(Self {
            asked: open_ask(part("asked")?.as_bytes()).ok()?,
            sheet: part("sheet")?.to_owned(),
            document: open(part("document")?.as_bytes()).ok()?.document,
            given: open_answer(part("given")?.as_bytes()).ok()?.secret,
            handed: handed.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            taken: (taken(0), taken(1)),
            at: value.get("at").and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok()).unwrap_or(0),
        })
    }
}
