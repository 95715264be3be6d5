//! Answers that are not finished, to questions that somebody mailed. They belong to no process on the shelf.

use super::{Shelf, key};
use crate::platform::storage::StoreError;

impl Shelf {
    /// The drafts of answers that lie here, by the id of the file with the questions.
    pub fn answer_drafts(&self) -> Vec<String> {
        let front = key::answers();
        self.keys_under(&front).iter().filter_map(|key| key.strip_prefix(&front)).map(str::to_owned).collect()
    }

    /// The draft of an answer.
    pub fn answer_draft(&self, asked: &str) -> Option<String> {
        self.store.get(&key::answer(asked)).ok().flatten()
    }

    /// Keeps the draft of an answer and looks whether it is there.
    ///
    /// # Errors
    /// When it is not.
    pub fn keep_answer_draft(&self, asked: &str, text: &str) -> Result<(), StoreError> {
        self.set_and_check(&key::answer(asked), text)
    }

    /// Takes the draft of an answer away.
    ///
    /// # Errors
    /// When it is still there.
    pub fn drop_answer_draft(&self, asked: &str) -> Result<(), StoreError> {
        self.store.remove(&key::answer(asked))
    }
}
