//! Steps 5 and 6: seeing whether it works, and learning from it.

use super::facts::{Facts, has, lack};
use super::{Missing, Progress};
use crate::document::ItemId;
use crate::document::sort::Gather as _;
use crate::model::{
    Anchoring, AssessmentLine, Audience, Enough, Learning, Lesson, LineTime, Mark, Measure, Observation,
    Reading, Sign, SolutionState, Thing, When,
};

impl Facts<'_> {
    pub(super) fn signs(&self) -> Progress {
        let living = self.living_solutions();
        let signs = self.index.by_parent::<Sign>();
        let measures = self.index.by_parent::<Measure>();
        let lines = self.index.by_parent::<AssessmentLine>();
        let looks = self.index.by_parent::<Observation>();
        let blind = living.iter().filter(|one| {
            let others = !self.light && (measures.contains_key(&one.id) || lines.contains_key(&one.id));
            !signs.contains_key(&one.id) && !others
        });
        let blind: Vec<ItemId> = blind.map(|one| one.id.clone()).collect();
        let own = || living.iter().filter_map(|one| signs.get(&one.id)).flatten();
        let unseen = own().filter(|sign| !looks.contains_key(&sign.id));
        let unseen: Vec<ItemId> = unseen.map(|sign| sign.id.clone()).collect();
        let all = own().count() + blind.len();
        let done = own().count() - unseen.len();
        let mut missing: Vec<Missing> = lack(blind, Missing::Signs).collect();
        missing.extend(lack(unseen, Missing::Observations));
        Progress::new(own().next().is_some(), done, all, missing)
    }

    pub(super) fn counts(&self) -> Progress {
        let measures = self.index.by_parent::<Measure>();
        let readings = self.index.by_parent::<Reading>();
        let living = self.living_solutions();
        let own: Vec<&Measure> = living.iter().filter_map(|one| measures.get(&one.id)).flatten().collect();
        let baseline = self.without_baseline();
        let baseline: Vec<ItemId> =
            living.iter().map(|one| one.id.clone()).filter(|id| baseline.contains(id)).gather();
        let after = |one: &&&Measure| {
            let mine = readings.get(&one.id).into_iter().flatten();
            mine.clone().any(|reading| reading.when == Some(When::After) && reading.value.is_some())
        };
        let without: Vec<ItemId> = own.iter().filter(|one| !after(one)).map(|one| one.id.clone()).collect();
        // A baseline belongs to step 3: it does not begin this one.
        let begun = without.len() < own.len();
        let all = own.len() + baseline.len();
        let done = own.len() - without.len();
        let mut missing: Vec<Missing> = lack(baseline, Missing::Baseline).collect();
        missing.extend(lack(without, Missing::ReadingsAfter));
        Progress::new(begun, done, all, missing)
    }

    pub(super) fn line(&self) -> Progress {
        let lines = self.index.all::<AssessmentLine>();
        let times = self.index.by_parent::<LineTime>();
        let marks = self.index.by_parent::<Mark>();
        let marked = |line: &AssessmentLine| {
            let times = times.get(&line.id).into_iter().flatten();
            times.filter(|time| marks.contains_key(&time.id)).count()
        };
        let thin: Vec<ItemId> =
            lines.iter().filter(|line| marked(line) < 2).map(|line| line.id.clone()).collect();
        let done = lines.len() - thin.len();
        Progress::new(!lines.is_empty(), done, lines.len(), lack(thin, Missing::Marks).collect())
    }

    pub(super) fn verdict(&self) -> Progress {
        let judged = |id: &ItemId| {
            matches!(
                self.states.get(id),
                Some(
                    SolutionState::Works
                        | SolutionState::Adjusting
                        | SolutionState::TooEarly
                        | SolutionState::Stopped
                )
            )
        };
        let counted: Vec<&ItemId> = self
            .states
            .iter()
            .filter(|(id, state)| state.is_living() || judged(id))
            .map(|(id, _)| id)
            .collect();
        let open: Vec<ItemId> = counted.iter().copied().filter(|id| !judged(id)).cloned().collect();
        let done = counted.len() - open.len();
        Progress::new(done > 0, done, counted.len(), lack(open, Missing::Verdict).collect())
    }

    pub(super) fn learning(&self) -> Progress {
        let learning = Learning::only(self.document, "");
        // The lesson that an outcome set up by itself is none that the group has drawn.
        let drawn = |one: &Lesson| one.from.as_ref().is_none_or(|from| one.id != Lesson::only_id(from));
        let lessons = self.index.all::<Lesson>().iter().any(drawn);
        if self.light && self.enough == Some(Enough::No) && !lessons && !has(&learning.line) {
            // They meet again before there is anything to learn from.
            return Progress::new(false, 0, 0, Vec::new());
        }
        if self.light {
            return Progress::of_parts([
                (lessons || has(&learning.line), Missing::Lessons),
                (learning.holds.is_some(), Missing::HoldsDate),
            ]);
        }
        let ended = self.challenges.iter().any(|one| has(&one.challenge.ended));
        let mut progress = Progress::of_parts([
            (lessons, Missing::Lessons),
            (self.index.any::<Anchoring>(), Missing::Anchoring),
            (learning.next.is_some(), Missing::NextPhase),
            (learning.holds.is_some(), Missing::HoldsDate),
        ]);
        progress.started |= ended;
        progress
    }

    pub(super) fn communication(&self) -> Progress {
        let rows = self.index.all::<Audience>();
        if rows.is_empty() {
            return Progress::new(false, 0, 1, vec![Missing::Audience]);
        }
        let open: Vec<ItemId> = rows.iter().filter(|row| !row.done).map(|row| row.id.clone()).collect();
        let done = rows.len() - open.len();
        Progress::new(true, done, rows.len(), lack(open, Missing::NotTold).collect())
    }
}
