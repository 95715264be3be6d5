//! How far a process is, for its card.

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
