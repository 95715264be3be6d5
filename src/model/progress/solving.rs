//! Steps 3 and 4: finding solutions and doing them.

use super::facts::{Facts, has, lack};
use super::{Missing, Progress};
use crate::document::ItemId;
use crate::model::{Action, FourFs, Go, Idea, Solution, SolutionState, Thing, Trial, YesNo};

impl Facts<'_> {
    pub(super) fn four_fs(&self) -> Progress {
        let (all, _) = self.for_solving();
        let without = |id: &&ItemId| FourFs::only(self.document, id).chosen().is_empty();
        let bare: Vec<ItemId> = all.iter().filter(without).cloned().collect();
        let done = all.len() - bare.len();
        Progress::new(done > 0, done, all.len(), lack(bare, Missing::FourFs).collect())
    }

    pub(super) fn brainstorm(&self) -> Progress {
        let (_, solve) = self.for_solving();
        let ideas = self.index.by_parent::<Idea>();
        let has_idea =
            |id: &ItemId| ideas.get(id).is_some_and(|ideas| ideas.iter().any(|one| has(&one.text)));
        let has_solution = |id: &ItemId| self.solutions_of.contains_key(id);
        let dry: Vec<ItemId> =
            solve.iter().filter(|id| !has_idea(id) && !has_solution(id)).cloned().collect();
        let waiting: Vec<ItemId> =
            solve.iter().filter(|id| has_idea(id) && !has_solution(id)).cloned().collect();
        let started = ideas.values().flatten().any(|idea| !idea.parked);
        let done = solve.len() - dry.len() - waiting.len();
        let mut missing: Vec<Missing> = lack(dry, Missing::Ideas).collect();
        missing.extend(lack(waiting, Missing::Solution));
        Progress::new(started || done > 0, done, solve.len(), missing)
    }

    pub(super) fn assess(&self) -> Progress {
        let undecided = self.solution_ids(|solution| solution.go.is_none());
        let aimless = self.solution_ids(|solution| {
            let effects = [&solution.effect_citizens, &solution.effect_work, &solution.effect_environment];
            solution.go != Some(Go::No) && !effects.into_iter().any(|text| has(text))
        });
        let all = self.solutions.len();
        let done = all - undecided.len();
        let mut missing: Vec<Missing> = lack(aimless, Missing::WantedEffect).collect();
        missing.extend(lack(undecided, Missing::Decision));
        Progress::new(all > 0, done, all, missing)
    }

    pub(super) fn act(&self) -> Progress {
        let living = self.living_solutions();
        let actions = self.index.by_parent::<Action>();
        let of = |solution: &Solution| actions.get(&solution.id).map_or(&[][..], Vec::as_slice);
        let own: Vec<&Action> = living.iter().flat_map(|solution| of(solution)).collect();
        let ids = |is: &dyn Fn(&Solution) -> bool| {
            living.iter().filter(|one| is(one)).map(|one| one.id.clone()).collect::<Vec<_>>()
        };
        let trial_open = |one: &Solution| {
            let trial = Trial::only(self.document, &one.id);
            trial.try_first == Some(YesNo::Yes) && trial.result.is_none()
        };
        let action_ids = |is: &dyn Fn(&Action) -> bool| {
            own.iter().filter(|one| is(one)).map(|one| one.id.clone()).collect::<Vec<_>>()
        };
        let adjusting = |one: &Solution| self.states.get(&one.id) == Some(&SolutionState::Adjusting);
        let done = |one: &&&Solution| {
            !of(one).is_empty() && !of(one).iter().any(Action::is_open) && !trial_open(one) && !adjusting(one)
        };
        let baseline = self.without_baseline();
        let mut missing: Vec<Missing> = Vec::new();
        // Said before the start: once the actions are done it is too late.
        missing.extend(lack(ids(&|one| baseline.contains(&one.id)), Missing::Baseline));
        missing.extend(lack(ids(&|one| of(one).is_empty()), Missing::Actions));
        missing.extend(lack(action_ids(&Action::is_stuck), Missing::Stuck));
        missing.extend(lack(ids(&adjusting), Missing::Adjustment));
        missing.extend(lack(action_ids(&|one| one.is_open() && !one.is_stuck()), Missing::OpenActions));
        missing.extend(lack(ids(&trial_open), Missing::TrialResult));
        let started = !own.is_empty()
            || living.iter().any(|one| Trial::only(self.document, &one.id).try_first.is_some());
        Progress::new(started, living.iter().filter(done).count(), living.len(), missing)
    }
}
