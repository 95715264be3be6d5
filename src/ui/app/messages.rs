//! The message at the foot of the page.

use std::time::Duration;

use leptos::leptos_dom::helpers::set_timeout_with_handle;
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

    /// What is only read aloud; see [`Self::whisper`].
    pub fn whispered(self) -> RwSignal<String> {
        self.0.with_value(|inner| inner.whispered)
    }

    /// Says something to those who listen to the page; whoever looks sees it happen.
    pub fn whisper(self, text: String) {
        let whispered = self.whispered();
        let text = whispered.with_untracked(|before| news(before, text));
        whispered.set(text.clone());
        // Who comes by later must not find what is over.
        let over = move || {
            if whispered.with_untracked(|now| *now == text) {
                whispered.set(String::new());
            }
        };
        set_timeout(over, Duration::from_secs(2));
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
        let text =
            toast.with_untracked(|before| news(before.as_ref().map_or("", |before| &before.text), text));
        // Long enough to read and to reach the button with the keyboard.
        let pause = Duration::from_secs(if undo.is_some() { 20 } else { 10 });
        toast.set(Some(Toast { text, undo }));
        let clock = set_timeout_with_handle(move || toast.set(None), pause).ok();
        // One message, one clock: that of one that was closed must not take the next away.
        if let Some(before) = self.0.with_value(|inner| inner.toast_clock.replace(clock)) {
            before.clear();
        }
        request_animation_frame(uncover);
    }

    /// A further step was taken: «Fortryd» in an older message would take back another than it says.
    pub fn outdate_undo(self) {
        let toast = self.toast();
        if toast.with_untracked(|toast| toast.as_ref().is_some_and(|toast| toast.undo == Some(Undo::Step))) {
            // Whoever is on it goes to the button beside.
            super::hold();
            toast.update(|toast| {
                if let Some(toast) = toast {
                    toast.undo = None;
                }
            });
        }
    }
}

/// The same once more is news too: a space at the end has it read aloud again.
fn news(before: &str, text: String) -> String {
    if before == text { text + "\u{a0}" } else { text }
}

/// What has the keyboard comes out from under the message that has just appeared.
fn uncover() {
    let rect = |what| Some(document().query_selector(what).ok()??.get_bounding_client_rect());
    let Some((at, over)) = rect("main :focus-visible, .side :focus-visible").zip(rect(".toasts")) else {
        return;
    };
    let is_beside = at.right() <= over.left() || at.left() >= over.right();
    if !is_beside && at.bottom() > over.top() && at.top() < over.bottom() {
        // What is higher than the window keeps its first line in sight.
        window().scroll_by_with_x_and_y(0.0, (at.bottom() - over.top() + 8.0).min(at.top()));
    }
}
