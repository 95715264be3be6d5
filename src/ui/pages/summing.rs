//! The two figures on the card of a process: how far it is, and how much somebody has promised and not done.

use crate::document::Document;
use crate::model::*;

/// The kinds that belong to each step, by the step.
const OF_STEP: [&[&str]; 7] = [
    &[Checklist::KIND, Workplace::KIND, Answer::KIND],
    &[RoleTask::KIND, SharedWord::KIND, Attention::KIND, CardNote::KIND, Drawn::KIND],
    &[Challenge::KIND, Rating::KIND, Round::KIND, Investigation::KIND, Finding::KIND],
    &[FourFs::KIND, Brainstorm::KIND, Solution::KIND],
    &[Trial::KIND, Barrier::KIND, Novelty::KIND],
    &[Sign::KIND, Measure::KIND, AssessmentLine::KIND, Verdict::KIND],
    &[Learning::KIND, Lesson::KIND, Anchoring::KIND, NewChallenge::KIND],
];

/// The furthest step where something has been written, 0 to 6.
pub fn furthest_step(document: &Document) -> u8 {
    let written =
        |kinds: &[&str]| document.items().any(|(_, item)| kinds.contains(&item.kind()) && item.is_alive());
    (0..7).rev().find(|&step| OF_STEP.get(usize::from(step)).is_some_and(|kinds| written(kinds))).unwrap_or(0)
}

/// Actions, homework, activities and news to tell that are not done.
pub fn open_promises(document: &Document) -> usize {
    let open = |kind: &str, text: &str| {
        let all = document.items().filter(|(_, item)| item.kind() == kind && item.is_alive());
        let open = all.filter(|(_, item)| {
            let done =
                Flag::read(item, Homework::done) || item.text(Action::status) == ActionStatus::Done.code();
            let parent = item.text(crate::document::PARENT);
            !item.text(text).trim().is_empty()
                && !done
                && (parent.is_empty() || document.alive(parent).is_some())
        });
        open.count()
    };
    open(Action::KIND, Action::what)
        + open(Homework::KIND, Homework::what)
        + open(Activity::KIND, Activity::what)
        + open(Audience::KIND, Audience::who)
}
