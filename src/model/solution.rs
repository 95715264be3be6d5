//! Solutions: ideas that were chosen and worked out, how they are tried, and what they meet.

use crate::document::sort::Gather as _;
use std::collections::BTreeMap;

use super::{
    Day, Many, Measure, One, Reading, Ref, Refs, Role, Simplification, Text, Thing, Verdict, When, Works,
};
use crate::document::{Document, Dot, ItemId, POS};

choices! {
    /// Whether the solution will give the wanted effect.
    WillIt {
        /// Yes.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// No.
        No = "no",
        /// Not known.
        Unsure = "unsure",
    }
    /// What was decided about a solution.
    Go {
        /// Goes on.
        Go = "go",
        /// Does not.
        No = "no",
        /// Later.
        Later = "later",
    }
    /// Yes or no, where «not answered» is a third answer.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
    /// How a trial ended.
    TrialResult {
        /// Rolled out.
        RolledOut = "rolled_out",
        /// To be adjusted.
        Adjust = "adjust",
        /// Stopped.
        Stop = "stop",
    }
    /// The four kinds of barriers.
    BarrierKind {
        /// Culture and habit.
        Cultural = "cultural",
        /// Law.
        Legal = "legal",
        /// Technique and it.
        Technical = "technical",
        /// Skills.
        Competence = "competence",
    }
}

things! {
    /// A solution for one or more challenges.
    Solution = "solution" {
        /// A short name.
        title: Text,
        /// What it is.
        description: Text,
        /// The challenges that it is for.
        challenges: Refs,
        /// Which of the four F's it carries out.
        four_fs: Many<Simplification>,
        /// Wanted effect for citizens.
        effect_citizens: Text,
        /// Wanted effect for the work.
        effect_work: Text,
        /// Wanted effect for the working environment.
        effect_environment: Text,
        /// Will it give that effect?
        will_it: One<WillIt>,
        /// Why we think so.
        will_it_why: Text,
        /// How will we see it?
        how_seen: Text,
        /// The solution team.
        team: Text,
        /// The level of management that decides and backs it.
        level: One<Role>,
        /// That level in words.
        level_who: Text,
        /// What was decided.
        go: One<Go>,
        /// Why.
        go_why: Text,
        /// Do we want to measure before and after?
        measure: One<YesNo>,
        /// The idea that it grew from.
        from: Ref,
    }
    /// How a solution (its parent) is tried before it is rolled out; one per solution.
    Trial = "trial" {
        /// Try first?
        try_first: One<YesNo>,
        /// Where.
        place: Text,
        /// From.
        start: Day,
        /// Until.
        end: Day,
        /// Who gives feedback, and how.
        feedback: Text,
        /// What would make us adjust or stop.
        criteria: Text,
        /// What success is, said before the start.
        success: Text,
        /// The result.
        result: One<TrialResult>,
        /// What we saw.
        result_note: Text,
    }
    /// Something that may stand in the way of a solution (its parent).
    Barrier = "barrier" {
        /// Its kind.
        of_kind: One<BarrierKind>,
        /// What.
        text: Text,
        /// What we do about it.
        answer: Text,
    }
    /// What is new with a solution (its parent): who does something new, what, from when.
    Novelty = "novelty" {
        /// Who.
        who: Text,
        /// What.
        what: Text,
        /// From when.
        from: Day,
    }
}

/// The verdict that counts: the last in order that says something; among equals the one written to last.
pub fn verdict(document: &Document, solution: &str) -> Option<Verdict> {
    verdicts(document).remove(solution)
}

/// The verdict that counts, by solution.
pub fn verdicts(document: &Document) -> BTreeMap<ItemId, Verdict> {
    let mut found = BTreeMap::<ItemId, ((&str, Option<&Dot>), Verdict)>::new();
    for (id, item) in document.of_kind(Verdict::KIND) {
        let verdict = Verdict::read(id, item);
        let place = (item.text(POS), item.newest());
        let later = found.get(&verdict.parent).is_none_or(|(before, _)| *before <= place);
        if verdict.works.is_some() && later {
            found.insert(verdict.parent.clone(), (place, verdict));
        }
    }
    found.into_iter().map(|(solution, (_, verdict))| (solution, verdict)).gather()
}

/// Where a solution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SolutionState {
    /// Nothing has been decided about it.
    Undecided,
    /// It does not go on.
    Dropped,
    /// Later.
    Later,
    /// It goes on and is not in use yet, or is being tried.
    InProgress,
    /// It is to be adjusted.
    Adjusting,
    /// In use; too early to say.
    TooEarly,
    /// It works.
    Works,
    /// It was stopped.
    Stopped,
}

impl SolutionState {
    /// Whether people still work on it or with it, so that measuring and following up make sense.
    pub fn is_living(self) -> bool {
        matches!(self, Self::InProgress | Self::Adjusting | Self::TooEarly | Self::Works)
    }
}

/// Where a solution is, from its decision, its trial and the verdict that counts.
pub fn solution_state(go: Option<Go>, trial: Option<TrialResult>, verdict: Option<Works>) -> SolutionState {
    match (verdict, trial, go) {
        (Some(Works::Yes), _, _) => SolutionState::Works,
        (Some(Works::Adjust), _, _) => SolutionState::Adjusting,
        (Some(Works::Stop), _, _) => SolutionState::Stopped,
        (Some(Works::TooEarly), _, _) => SolutionState::TooEarly,
        (None, _, Some(Go::No)) => SolutionState::Dropped,
        (None, Some(TrialResult::Adjust), _) => SolutionState::Adjusting,
        (None, Some(TrialResult::Stop), _) => SolutionState::Stopped,
        (None, Some(TrialResult::RolledOut), _) | (None, None, Some(Go::Go)) => SolutionState::InProgress,
        (None, None, Some(Go::Later)) => SolutionState::Later,
        (None, None, None) => SolutionState::Undecided,
    }
}

/// Where every solution is.
pub fn solution_states(document: &Document) -> BTreeMap<ItemId, SolutionState> {
    let verdicts = verdicts(document);
    let all = Solution::all(document).into_iter();
    all.map(|solution| {
        let trial = Trial::only(document, &solution.id).result;
        let verdict = verdicts.get(&solution.id).and_then(|verdict| verdict.works);
        let state = solution_state(solution.go, trial, verdict);
        (solution.id, state)
    })
    .gather()
}

/// Whether the last word about the solution is that it must be adjusted: back to step 4, history kept.
pub fn needs_adjusting(document: &Document, solution: &str) -> bool {
    solution_states(document).get(solution) == Some(&SolutionState::Adjusting)
}

/// The group wants to measure before and after, and there is no reading from before.
pub fn baseline_missing(document: &Document, solution: &Solution) -> bool {
    let before = |measure: &Measure| {
        let readings = Reading::of(document, &measure.id);
        readings.iter().any(|reading| reading.when == Some(When::Before) && reading.value.is_some())
    };
    solution.measure == Some(YesNo::Yes) && !Measure::of(document, &solution.id).iter().any(before)
}
