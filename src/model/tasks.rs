//! How much somebody has promised to do and not done: the figure on the card of a process.
//!
//! It is read from the items themselves and not from the views: the front page has no room for those.

use super::make::has_home;
use super::{Action, ActionStatus, Activity, Audience, Choice, FieldType, Flag, Homework, Thing, iso_day};
use crate::document::{Document, PARENT};

/// The kinds of tasks: the fields of which one must say something, and the field of the day.
const TASKS: [(&str, &[&str], &str); 4] = [
    (Action::KIND, &[Action::what, Action::who], Action::due),
    (Homework::KIND, &[Homework::what, Homework::who], Homework::due),
    (Activity::KIND, &[Activity::what, Activity::who], Activity::due),
    (Audience::KIND, &[Audience::who, Audience::message, Audience::sender], Audience::when),
];

/// The open promises that are tasks ([`super::overview::PromiseKind::is_task`]), counted.
pub fn open_tasks(document: &Document) -> usize {
    let open = |(kind, texts, day): (&str, &[&str], &str)| {
        let all = document.items().filter(|(_, item)| item.kind() == kind && item.is_alive());
        let open = all.filter(|(_, item)| {
            let is_done =
                Flag::read(item, Homework::done) || item.text(Action::status) == ActionStatus::Done.code();
            let says = texts.iter().any(|text| !item.text(text).trim().is_empty());
            !is_done && (says || iso_day(item.text(day)).is_some()) && has_home(document, item.text(PARENT))
        });
        open.count()
    };
    TASKS.into_iter().map(open).sum()
}
