//! The parts that every page is made of: fields bound to an item, lists, dialogs, messages.
//!
//! A part knows the session and the words of the interface, but no tool. Its styles stand in
//! `style/parts/` under the same name.

mod challenges;
mod choice;
mod copy;
mod day;
mod dialog;
mod difference;
mod entry;
mod hints;
mod icon;
mod lean;
mod list;
mod marks;
mod number;
mod pager;
mod private;
mod text;
mod toast;
mod tool;
mod trail;
mod voting;
mod wordings;
mod worth;

pub use challenges::{
    ChallengeLinks, Keep, Listed, challenge_options, challenge_status, challenge_title, listed,
};
pub use choice::{Choose, Options, Pick, Rate, Tick, TickRefs, Ticks, options};
pub use copy::{copy, copy_button, mail_link};
pub use day::DayField;
pub use dialog::{Dialog, DialogControl};
pub use difference::{Differences, differences, lazy, tally_text};
pub use entry::Entry;
pub use hints::{careful, hints};
pub use icon::{Icon, Picture};
pub use lean::{Button, Look, dynamic, flag, live, many, memo, press};
pub use list::{Details, Things, details, split_lines};
pub use marks::marks;
pub use number::NumberField;
pub use pager::Pager;
pub use private::private_fold;
pub use text::{AreaField, LineField, Said};
pub use toast::Toasts;
pub use tool::{
    Empty, Fold, FrameFold, FrameShort, ToolPage, TroubleFold, back_to, crumb, crumb_in, crumb_link,
};
pub use trail::trail;
pub use voting::{Voting, ballot_rows};
pub use wordings::{two_here, two_wordings, writer_text};
pub use worth::{advice, worth_in_step};

use super::app::App;
use crate::words::{Language, Word};

/// A word in the language of the page.
pub fn t(word: Word) -> &'static str {
    word.in_language(App::current().language())
}

/// A word with its gaps filled in.
pub fn fill(word: Word, parts: &[(&str, &str)]) -> String {
    word.fill(App::current().language(), parts)
}

/// The word for one or for many, with `{n}` filled in.
pub fn count(one: Word, many: Word, number: usize) -> String {
    fill(if number == 1 { one } else { many }, &[("n", &number.to_string())])
}

/// The language of the page.
pub fn language() -> Language {
    App::current().language()
}

/// The guidance in the language of the page.
pub fn guide() -> &'static crate::method::Guide {
    crate::method::guide(language() == Language::En)
}

/// What a step is called, 0 for the checklist.
pub fn step_name(step: u8) -> &'static crate::method::StepName {
    static NONE: std::sync::OnceLock<crate::method::StepName> = std::sync::OnceLock::new();
    let names = crate::method::step_names(language() == Language::En);
    names.get(usize::from(step)).unwrap_or_else(|| NONE.get_or_init(Default::default))
}

/// A date in words, empty where there is none.
pub fn day(date: Option<jiff::civil::Date>) -> String {
    date.map(|date| crate::words::day(language(), date)).unwrap_or_default()
}

/// A number as people write it.
pub fn number(value: f64) -> String {
    crate::words::number(language(), value, 2)
}
