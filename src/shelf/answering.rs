//! Answers that are not finished, to questions that somebody mailed. They belong to no process on the shelf, but
//! they show some of one: where that is erased for good they go too.

use serde_json::Value;

use super::{Shelf, key};
use crate::platform::storage::StoreError;

impl Shelf {
    /// The answers that were begun here: the key of each, and the title of the process that was asked about, which
    /// is empty where the draft cannot be read.
    pub fn begun_answers(&self) -> Vec<(String, String)> {
        let part = |text: &str, name: &str| {
            let value: Value = serde_json::from_str(text).ok()?;
            Some(value.get(name)?.as_str()?.to_owned())
        };
        let title = |text: &str| part(&part(text, "asked")?, "title");
        let drafts = self.texts(self.keys_under(&key::answers())).into_iter();
        drafts.map(|(key, text)| (key, title(&text).unwrap_or_default())).collect()
    }

    /// Takes what lies under the key of a draft away. Other keys are left alone.
    ///
    /// # Errors
    /// When it is still there.
    pub fn drop_begun_answer(&self, key: &str) -> Result<(), StoreError> {
        if key.starts_with(&key::answers()) { self.store.remove(key) } else { Ok(()) }
    }

    /// The drafts of answers that lie here, as they were kept.
    pub fn answer_drafts(&self) -> Vec<String> {
        let keys = self.keys_under(&key::answers());
        keys.iter().filter_map(|key| self.store.get(key).ok().flatten()).collect()
    }

    /// The draft of an answer to that file about that process.
    pub fn answer_draft(&self, process: &str, asked: &str) -> Option<String> {
        self.store.get(&key::answer(process, asked)).ok().flatten()
    }

    /// Keeps the draft of an answer and looks whether it is there.
    ///
    /// # Errors
    /// When it is not.
    pub fn keep_answer_draft(&self, process: &str, asked: &str, text: &str) -> Result<(), StoreError> {
        self.set_and_check(&key::answer(process, asked), text)
    }

    /// Takes the draft of an answer away.
    ///
    /// # Errors
    /// When it is still there.
    pub fn drop_answer_draft(&self, process: &str, asked: &str) -> Result<(), StoreError> {
        self.store.remove(&key::answer(process, asked))
    }
}
