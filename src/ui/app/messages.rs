//! The message at the foot of the page.

use leptos::prelude::*;

use super::{App, Toast, Undo};
use crate::words::Word;

impl App {
    /// The message at the foot of the page.
    pub fn toast(self) -> RwSignal<Option<Toast>> {
        self.0.with_value(|inner| inner.toast)
    }

    /// Says something at the foot of the page.
    pub fn say(self, word: Word) {
        self.tell(word.in_language(self.language()).to_owned(), false);
    }

    /// Says something at the foot of the page, with or without a button to take it back.
    pub fn tell(self, text: String, undo: bool) {
        self.toast_with(text, undo.then_some(Undo::Step));
    }

    /// Says that a process was moved to the bin, with a button that puts it back.
    pub fn tell_binned(self, text: String, id: String) {
        self.toast_with(text, Some(Undo::Binned(id)));
    }

    fn toast_with(self, text: String, undo: Option<Undo>) {
        let toast = self.toast();
        let number = toast.with_untracked(|toast| toast.as_ref().map_or(0, |toast| toast.number)) + 1;
        toast.set(Some(Toast { text, undo, number }));
    }

    /// A further step was taken: «Fortryd» in an older message would take back another than it says.
    pub fn outdate_undo(self) {
        let toast = self.toast();
        if toast.with_untracked(|toast| toast.as_ref().is_some_and(|toast| toast.undo == Some(Undo::Step))) {
            toast.update(|toast| {
                if let Some(toast) = toast {
                    toast.undo = None;
                }
            });
        }
    }
}
