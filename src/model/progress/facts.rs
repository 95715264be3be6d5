//! What the tools need to know of a document, read once, and the lists that several of them use.

use std::collections::{BTreeMap, BTreeSet};

use super::{Missing, Progress, tool};
use crate::document::sort::Gather as _;
use crate::document::{Document, ItemId};
use crate::model::index::Index;
use crate::model::{
    Attention, CardNote, Challenge, Drawn, Enough, Investigation, Measure, Numbered, Outcome, Process,
    Reading, RoleTask, Selection, SharedWord, Solution, SolutionState, Thing, Variant, When, YesNo, numbered,
    solution_states, solutions_by_challenge,
};

/// What the tools need to know of a document, read once.
pub(super) struct Facts<'a> {
    pub(super) document: &'a Document,
    pub(super) index: Index<'a>,
    pub(super) light: bool,
    pub(super) enough: Option<Enough>,
    pub(super) meets_again: bool,
    pub(super) challenges: Vec<Numbered>,
    pub(super) investigations: BTreeMap<ItemId, Investigation>,
    pub(super) solutions: Vec<Solution>,
    pub(super) states: BTreeMap<ItemId, SolutionState>,
    pub(super) solutions_of: BTreeMap<ItemId, Vec<ItemId>>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(document: &'a Document) -> Self {
        let process = Process::only(document, "");
        let challenges = numbered(document);
        let investigations = challenges
            .iter()
            .map(|one| (one.challenge.id.clone(), Investigation::only(document, &one.challenge.id)));
        let index = Index::of(document);
        Self {
            document,
            light: process.variant == Some(Variant::Light),
            enough: process.enough,
            meets_again: process.again.is_some(),
            investigations: investigations.gather(),
            solutions: index.all(),
            states: solution_states(document),
            solutions_of: solutions_by_challenge(document),
            challenges,
            index,
        }
    }

    pub(super) fn progress(&self, name: &str) -> Progress {
        match name {
            tool::CHECKLIST => self.checklist(),
            tool::FRAME => self.frame(),
            tool::CARDS => {
                let drawn = self.index.all::<Drawn>().iter().any(|card| card.drawn);
                let talked = drawn || !self.index.all::<CardNote>().is_empty();
                Progress::of_parts([(talked, Missing::CardTalk)])
            }
            tool::ROLES => Progress::of_parts([(self.index.any::<RoleTask>(), Missing::Roles)]),
            tool::WORDS => Progress::of_parts([(self.index.any::<SharedWord>(), Missing::Words)]),
            tool::ATTENTION => Progress::of_parts([(self.index.any::<Attention>(), Missing::Attention)]),
            tool::DESCRIBE => self.describe(),
            tool::PRIORITISE => self.prioritise(),
            tool::INVESTIGATE => self.investigate(),
            tool::ENOUGH => self.is_enough(),
            tool::FOUR_FS => self.four_fs(),
            tool::BRAINSTORM => self.brainstorm(),
            tool::ASSESS => self.assess(),
            tool::ACT => self.act(),
            tool::SIGNS => self.signs(),
            tool::COUNTS => self.counts(),
            tool::LINE => self.line(),
            tool::VERDICT => self.verdict(),
            tool::LEARNING => self.learning(),
            tool::COMMUNICATION => self.communication(),
            _ => Progress::new(false, 0, 0, Vec::new()),
        }
    }

    /// The challenges of which that is true.
    pub(super) fn ids(&self, is: impl Fn(&Challenge) -> bool) -> Vec<ItemId> {
        let all = self.challenges.iter().map(|one| &one.challenge);
        all.filter(|challenge| is(challenge)).map(|challenge| challenge.id.clone()).collect()
    }

    pub(super) fn solution_ids(&self, is: impl Fn(&Solution) -> bool) -> Vec<ItemId> {
        self.solutions.iter().filter(|one| is(one)).map(|one| one.id.clone()).collect()
    }

    /// Chosen challenges, and those that have an outcome without having been chosen.
    pub(super) fn under_investigation(&self) -> Vec<&Investigation> {
        let all = self.challenges.iter().filter_map(|one| {
            let investigation = self.investigations.get(&one.challenge.id)?;
            let chosen = one.challenge.selection == Some(Selection::Chosen);
            (chosen || investigation.outcome.is_some()).then_some(investigation)
        });
        all.collect()
    }

    /// The challenges of step 3, and those of them that need a solution. The light variant has no outcomes:
    /// there all chosen challenges are to be solved once the group says that it knows enough.
    pub(super) fn for_solving(&self) -> (Vec<ItemId>, Vec<ItemId>) {
        let light_ready = self.light && self.enough == Some(Enough::Yes);
        let (mut all, mut solve) = (Vec::new(), Vec::new());
        for investigation in self.under_investigation() {
            let id = challenge_of(investigation);
            match investigation.outcome {
                Some(Outcome::Solve) => {
                    all.push(id.clone());
                    solve.push(id);
                }
                None if light_ready => {
                    all.push(id.clone());
                    solve.push(id);
                }
                Some(Outcome::CannotNow | Outcome::Keep) => all.push(id),
                _ => {}
            }
        }
        (all, solve)
    }

    /// The solutions that people work on. The light variant has no assessment: there all count that nobody has
    /// put aside.
    pub(super) fn living_solutions(&self) -> Vec<&Solution> {
        let living = |solution: &&Solution| {
            let state = self.states.get(&solution.id).copied();
            state.is_some_and(|state| state.is_living() || (self.light && state == SolutionState::Undecided))
        };
        self.solutions.iter().filter(living).collect()
    }

    /// The solutions that are to be measured and have no reading from before.
    pub(super) fn without_baseline(&self) -> BTreeSet<ItemId> {
        if self.light {
            return BTreeSet::new();
        }
        let readings = self.index.by_parent::<Reading>();
        let measures = self.index.by_parent::<Measure>();
        let counted = |measure: &Measure| {
            let mine = readings.get(&measure.id).into_iter().flatten();
            mine.clone().any(|reading| reading.when == Some(When::Before) && reading.value.is_some())
        };
        let lacking = self.solutions.iter().filter(|solution| {
            let mine = measures.get(&solution.id).into_iter().flatten();
            solution.measure == Some(YesNo::Yes) && !mine.clone().any(counted)
        });
        lacking.map(|solution| solution.id.clone()).gather()
    }
}

pub(super) fn has(text: &str) -> bool {
    !text.trim().is_empty()
}

pub(super) fn lack(list: Vec<ItemId>, kind: fn(Vec<ItemId>) -> Missing) -> impl Iterator<Item = Missing> {
    (!list.is_empty()).then(|| kind(list)).into_iter()
}

/// The challenge of an investigation. Its id tells, also where nothing has been written yet.
pub(super) fn challenge_of(investigation: &Investigation) -> ItemId {
    let from_id = investigation.id.strip_prefix(Investigation::KIND).and_then(|rest| rest.strip_prefix('-'));
    from_id.unwrap_or(&investigation.parent).to_owned()
}
