//! How each challenge ended, or where it has got to: the list that the learning begins with.

use std::collections::BTreeMap;

use super::{
    Heads, Investigation, Numbered, Outcome, Selection, Solution, SolutionState, Thing, numbered,
    solution_states,
};
use crate::document::{Document, ItemId};

/// How a challenge ended, or where it has got to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ending {
    /// Nothing was decided about it.
    NotChosen,
    /// Not now.
    NotNow,
    /// Chosen; the investigation has no conclusion.
    BeingInvestigated,
    /// Solved on the way.
    Solved,
    /// It rested on a misunderstanding.
    Misunderstanding,
    /// It cannot be changed now and is anchored.
    Anchored,
    /// It makes sense and is kept.
    Kept,
    /// It was sent on to others.
    SentOn,
    /// To be solved, without a solution so far.
    ToBeSolved,
    /// It has solutions, all undecided or put off.
    SolutionWaits,
    /// A solution is on its way.
    SolutionInProgress,
    /// A solution is being adjusted.
    SolutionAdjusted,
    /// A solution is in use, and it is too early to say.
    TooEarly,
    /// A solution works.
    Works,
    /// Its solutions were stopped.
    Stopped,
    /// Its solutions were dropped.
    SolutionDropped,
}

impl Ending {
    /// The hassle is still there and has no solution on its way: it may start the next process. What works, was
    /// explained, is kept or belongs to others does not.
    pub fn is_unsolved(self) -> bool {
        !matches!(
            self,
            Self::Solved
                | Self::Misunderstanding
                | Self::Anchored
                | Self::Kept
                | Self::SentOn
                | Self::Works
                | Self::TooEarly
                | Self::SolutionInProgress
                | Self::SolutionAdjusted
        )
    }
}

/// A challenge with its ending. The group's own words for it stand in the challenge (`ended`).
#[derive(Clone, Debug, PartialEq)]
pub struct Ended {
    /// The challenge with its number.
    pub one: Numbered,
    /// How it ended.
    pub ending: Ending,
    /// Its solutions in order, those for challenges that were put together with it too.
    pub solutions: Vec<(ItemId, SolutionState)>,
}

/// How the challenges that stand by themselves ended.
pub fn endings(document: &Document) -> Vec<Ended> {
    let states = solution_states(document);
    let mut solutions = solutions_by_challenge(document);
    numbered(document)
        .into_iter()
        .map(|one| {
            let mine = solutions.remove(&one.challenge.id).unwrap_or_default();
            let mine: Vec<(ItemId, SolutionState)> =
                mine.into_iter().filter_map(|id| Some((id.clone(), *states.get(&id)?))).collect();
            let outcome = Investigation::only(document, &one.challenge.id).outcome;
            let ending = ending(one.challenge.selection, outcome, mine.iter().map(|(_, state)| *state));
            Ended { one, ending, solutions: mine }
        })
        .collect()
}

/// The living solutions by the challenge that they are for, in order. A solution for a challenge that was put
/// together with another is for that one.
pub fn solutions_by_challenge(document: &Document) -> BTreeMap<ItemId, Vec<ItemId>> {
    let heads = Heads::of(&super::Challenge::all(document));
    let mut found = BTreeMap::<ItemId, Vec<ItemId>>::new();
    for solution in Solution::all(document) {
        for challenge in solution.challenges.iter().filter_map(|challenge| heads.head(challenge)) {
            let list = found.entry(challenge.clone()).or_default();
            if list.last() != Some(&solution.id) {
                list.push(solution.id.clone());
            }
        }
    }
    found
}

/// The ending, from what was decided, what was found and what became of the solutions. The best that happened
/// to a solution counts; what was found counts before it where it needs no solution.
fn ending(
    selection: Option<Selection>,
    outcome: Option<Outcome>,
    solutions: impl Iterator<Item = SolutionState>,
) -> Ending {
    let from_solutions = solutions.map(|state| match state {
        SolutionState::Works => (0, Ending::Works),
        SolutionState::Adjusting => (1, Ending::SolutionAdjusted),
        SolutionState::InProgress => (2, Ending::SolutionInProgress),
        SolutionState::TooEarly => (3, Ending::TooEarly),
        SolutionState::Undecided | SolutionState::Later => (4, Ending::SolutionWaits),
        SolutionState::Stopped => (5, Ending::Stopped),
        SolutionState::Dropped => (6, Ending::SolutionDropped),
    });
    let from_solutions = from_solutions.min().map(|(_, ending)| ending);
    match outcome {
        Some(Outcome::Solved) => Ending::Solved,
        Some(Outcome::Misunderstanding) => Ending::Misunderstanding,
        Some(Outcome::Others) => Ending::SentOn,
        Some(Outcome::CannotNow) => from_solutions.unwrap_or(Ending::Anchored),
        Some(Outcome::Keep) => from_solutions.unwrap_or(Ending::Kept),
        Some(Outcome::Solve | Outcome::Ready) => from_solutions.unwrap_or(Ending::ToBeSolved),
        None => from_solutions.unwrap_or(match selection {
            Some(Selection::Chosen) => Ending::BeingInvestigated,
            Some(Selection::NotNow) => Ending::NotNow,
            None => Ending::NotChosen,
        }),
    }
}
