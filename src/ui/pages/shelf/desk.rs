//! The desk: what waits for an answer and what was said, for as long as the page lives. It outlives the front
//! page, so that a message is still there when one comes back.

use leptos::prelude::*;

use crate::model::Variant;
use crate::shelf::Card;

/// A question that the front page asks in a dialog.
#[derive(Clone, Debug)]
pub enum Ask {
    /// What a new process is called.
    Create(Variant),
    /// What a process is called from now on.
    Rename(Card),
    /// Whether a process is erased for good.
    Erase(Card),
    /// Whether one text is taken out of quarantine for good.
    Drop(String),
    /// Whether an answer that was begun is given up.
    DropAnswer(String),
    /// Whether everything is erased.
    EraseAll,
}

/// How a message is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It went well.
    Good,
    /// It did not go.
    Bad,
}

/// A message that stays on the front page until somebody takes it away.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Counts up.
    pub number: u32,
    /// How it is meant.
    pub tone: Tone,
    /// What it is about: the name of the file or of the process.
    pub about: String,
    /// What is said, a paragraph each.
    pub lines: Vec<String>,
    /// Where to go from it: address and words.
    pub links: Vec<(String, String)>,
}

/// A handle to what waits and what was said.
#[derive(Clone, Copy)]
pub struct Desk {
    asked: RwSignal<Option<Ask>>,
    notices: RwSignal<Vec<Notice>>,
    arrivals: RwSignal<u32>,
    count: StoredValue<u32>,
    dragging: RwSignal<bool>,
    busy: StoredValue<bool>,
}

impl Desk {
    /// An empty desk. It is made once, under an owner that lives as long as the page.
    pub fn new() -> Self {
        Self {
            asked: RwSignal::new(None),
            notices: RwSignal::new(Vec::new()),
            arrivals: RwSignal::new(0),
            count: StoredValue::new(0),
            dragging: RwSignal::new(false),
            busy: StoredValue::new(false),
        }
    }

    /// The question of now; listens.
    pub(super) fn asked(self) -> Option<Ask> {
        self.asked.get()
    }

    /// Asks.
    pub(super) fn ask(self, ask: Ask) {
        self.asked.set(Some(ask));
    }

    /// The question is answered or put away.
    pub(super) fn done(self) {
        self.asked.set(None);
    }

    /// Files were handed over to be looked at.
    pub(super) fn note_arrival(self) {
        self.arrivals.update(|count| *count += 1);
    }

    /// Counts up when files were handed over; listens.
    pub fn arrivals(self) -> u32 {
        self.arrivals.get()
    }

    /// The messages; listens.
    pub(super) fn notices(self) -> Vec<Notice> {
        self.notices.get()
    }

    /// Says something that stays; answers with the id of the element that shows it.
    pub(super) fn say(
        self,
        tone: Tone,
        about: impl Into<String>,
        lines: Vec<String>,
        links: Vec<(String, String)>,
    ) -> String {
        let number = self.count.try_update_value(|count| {
            *count += 1;
            *count
        });
        let number = number.unwrap_or_default();
        let notice = Notice { number, tone, about: about.into(), lines, links };
        self.notices.update(|notices| {
            // The same said twice is said once, and last.
            notices.retain(|other| other.about != notice.about || other.lines != notice.lines);
            notices.push(notice);
        });
        notice_id(number)
    }

    /// Takes a message away.
    pub(super) fn put_away(self, number: u32) {
        self.notices.update(|notices| notices.retain(|notice| notice.number != number));
    }

    /// What went wrong with that has come right.
    pub fn take_back(self, about: &str) {
        self.notices
            .update(|notices| notices.retain(|other| other.tone != Tone::Bad || other.about != about));
    }

    /// Takes all messages away.
    pub(super) fn put_all_away(self) {
        self.notices.set(Vec::new());
    }

    /// How many messages there are; listens.
    pub(super) fn count_notices(self) -> usize {
        self.notices.with(Vec::len)
    }

    /// A file is held over the page; listens.
    pub(in crate::ui::pages) fn is_dragging(self) -> bool {
        self.dragging.get()
    }

    /// A file is held over the page, or no more.
    pub(super) fn set_dragging(self, dragging: bool) {
        if self.dragging.get_untracked() != dragging {
            self.dragging.set(dragging);
        }
    }

    /// Something that must not be begun twice has begun or ended. Answers whether it was so already.
    pub fn set_busy(self, busy: bool) -> bool {
        let before = self.busy.get_value();
        self.busy.set_value(busy);
        before
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

/// The id of the element of a message.
pub(super) fn notice_id(number: u32) -> String {
    format!("notice-{number}")
}
