//! How far the steps and their tools are, what is missing, and what to do next. The app suggests; people set
//! the state of a step by hand.

mod facts;
mod finding;
mod missing;
mod seeing;
mod solving;
pub mod tool;

use crate::document::sort::Gather as _;
use std::collections::BTreeSet;

use super::{Process, Step, StepState, Thing, Variant};
use crate::document::Document;

use facts::Facts;
pub use missing::Missing;
pub use tool::{FULL, LIGHT};

/// The tools that a process shows.
pub fn tools(document: &Document) -> &'static [(u8, &'static str)] {
    if is_light(document) { &LIGHT } else { &FULL }
}

/// Whether the process is of the light variant.
pub fn is_light(document: &Document) -> bool {
    Process::only(document, "").variant == Some(Variant::Light)
}

/// How far something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Somebody has begun.
    pub started: bool,
    /// How many parts are done.
    pub done_parts: usize,
    /// Of how many. For a tool its own parts (such as challenges), for a step its tools that have something to
    /// do. 0 where there is nothing to do.
    pub all_parts: usize,
    /// What is missing, the most urgent first.
    pub missing: Vec<Missing>,
    /// The state that this suggests. Never that it is finished: that is for people to say.
    pub suggestion: StepState,
}

impl Progress {
    fn new(started: bool, done_parts: usize, all_parts: usize, missing: Vec<Missing>) -> Self {
        let suggestion = if !started {
            StepState::NotStarted
        } else if all_parts > 0 && done_parts >= all_parts && missing.is_empty() {
            StepState::Ready
        } else {
            StepState::Ongoing
        };
        Self { started, done_parts, all_parts, missing, suggestion }
    }

    /// Parts that are either there or missing.
    fn of_parts(parts: impl IntoIterator<Item = (bool, Missing)>) -> Self {
        let (mut done, mut all, mut missing) = (0, 0, Vec::new());
        for (is_there, lack) in parts {
            all += 1;
            if is_there { done += 1 } else { missing.push(lack) }
        }
        Self::new(done > 0, done, all, missing)
    }
}

/// A tool and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolProgress {
    /// The step, 0 to 6.
    pub step: u8,
    /// The id of the tool.
    pub tool: &'static str,
    /// How far it is.
    pub progress: Progress,
}

/// A step and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepProgress {
    /// The step, 0 to 6.
    pub step: u8,
    /// The state that people have set.
    pub state: Option<StepState>,
    /// Why it is not relevant.
    pub reason: String,
    /// How far it is.
    pub progress: Progress,
    /// Its tools.
    pub tools: Vec<ToolProgress>,
}

impl StepProgress {
    /// The state to show: what people have set, else the suggestion.
    pub fn shown(&self) -> StepState {
        self.state.unwrap_or(self.progress.suggestion)
    }

    /// People have said that nothing more is to be done here.
    fn is_closed(&self) -> bool {
        matches!(self.state, Some(StepState::Done | StepState::NotRelevant))
    }
}

/// How far all steps are that the process shows.
pub fn progress(document: &Document) -> Vec<StepProgress> {
    let shown = tools(document);
    let facts = Facts::of(document);
    let steps: BTreeSet<u8> = shown.iter().map(|(step, _)| *step).gather();
    let of_step = |step: u8| {
        let mine = shown.iter().filter(|(its, _)| *its == step);
        let tools: Vec<ToolProgress> =
            mine.map(|&(step, tool)| ToolProgress { step, tool, progress: facts.progress(tool) }).collect();
        let with_work = tools.iter().filter(|tool| tool.progress.all_parts > 0);
        let done = with_work.clone().filter(|tool| tool.progress.done_parts >= tool.progress.all_parts);
        let (done, all) = (done.count(), with_work.count());
        let missing = tools.iter().flat_map(|tool| tool.progress.missing.clone()).collect();
        let started = tools.iter().any(|tool| tool.progress.started);
        let set = Step::only(document, &step.to_string());
        let progress = Progress::new(started, done, all, missing);
        StepProgress { step, state: set.state, reason: set.reason, progress, tools }
    };
    steps.into_iter().map(of_step).collect()
}

/// What to do next: the first thing that is missing in the first open step where the group is.
///
/// The checklist and step 1 are passed over once step 2 or a later one has begun, and step 2 if it was skipped:
/// nothing there holds up the rest, and what is missing still stands in the step itself. From step 3 on the
/// first gap counts, for there the material flows from step to step.
pub fn next(document: &Document) -> Option<(u8, &'static str, Missing)> {
    next_of(&progress(document))
}

/// The same from the progress that has been worked out already.
pub fn next_of(steps: &[StepProgress]) -> Option<(u8, &'static str, Missing)> {
    let last_begun = steps.iter().filter(|step| step.progress.started).map(|step| step.step).max();
    let passed_over = |step: &StepProgress| match step.step {
        0 | 1 => last_begun.is_some_and(|last| last >= 2),
        2 => !step.progress.started && last_begun.is_some_and(|last| last > 2),
        _ => false,
    };
    let open = steps.iter().filter(|step| !step.is_closed() && !passed_over(step));
    let mut lacks = open.flat_map(|step| &step.tools).filter_map(|tool| {
        let missing = tool.progress.missing.first()?;
        Some((tool.step, tool.tool, missing.clone()))
    });
    lacks.next()
}
