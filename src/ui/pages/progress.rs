//! How far the steps and tools are, in words: for the overview, the steps and the light meeting.

use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::StepState;
use crate::model::progress::{Missing, Progress, is_light, next_of, progress};
use crate::ui::parts::{fill, guide, t};
use crate::ui::route::Page;
use crate::words::{Word, missing as words, overview};

use super::things::called;

/// A tool of a step, or a part of the light meeting.
#[derive(Clone, PartialEq)]
pub struct ToolState {
    /// Where it is.
    pub page: Page,
    /// Its name.
    pub name: &'static str,
    /// How far it is, in words.
    pub status: String,
    /// All its parts are there.
    pub complete: bool,
    /// Somebody has begun.
    pub started: bool,
}

/// A step, ready to be shown.
#[derive(Clone, PartialEq)]
pub struct StepShown {
    /// 0 to 6.
    pub step: u8,
    /// What people have set, else what the app suggests.
    pub state: StepState,
    /// People have set it.
    pub is_set: bool,
    /// What the app suggests.
    pub suggestion: StepState,
    /// Why it is not relevant.
    pub reason: String,
    /// What is missing, a sentence each, the most urgent first.
    pub missing: Vec<String>,
    /// Its tools.
    pub tools: Vec<ToolState>,
}

/// What to do next.
#[derive(Clone, PartialEq)]
pub struct NextShown {
    /// The step, 0 to 6.
    pub step: u8,
    /// Where it is done.
    pub page: Page,
    /// The name of that page.
    pub name: &'static str,
    /// What is missing.
    pub sentence: String,
}

/// All steps, and what to do next.
pub fn steps_shown(document: &Document) -> (Vec<StepShown>, Option<NextShown>) {
    let light = is_light(document);
    let steps = progress(document);
    let next = next_of(&steps).map(|(step, tool, missing)| {
        let (page, name) = place(tool, light);
        NextShown { step, page, name, sentence: sentence(document, &missing) }
    });
    let shown = steps.into_iter().map(|step| StepShown {
        step: step.step,
        state: step.shown(),
        is_set: step.state.is_some(),
        suggestion: step.progress.suggestion,
        missing: step.progress.missing.iter().map(|missing| sentence(document, missing)).collect(),
        tools: step.tools.iter().map(|tool| tool_state(tool.tool, &tool.progress, light)).collect(),
        reason: step.reason,
    });
    (shown.collect(), next)
}

/// One step. In the light variant a step may have nothing to do; then it is only begun or not.
pub fn step_shown(document: &Document, step: u8) -> Option<StepShown> {
    steps_shown(document).0.into_iter().find(|shown| shown.step == step)
}

fn tool_state(tool: &str, progress: &Progress, light: bool) -> ToolState {
    let (page, name) = place(tool, light);
    let (done, all) = (progress.done_parts, progress.all_parts);
    let complete = all > 0 && done >= all && progress.missing.is_empty();
    let status = match (progress.started, all) {
        (true, _) if complete => t(overview::ALL_DONE).to_owned(),
        // All parts are there, and something is still worth doing.
        (true, 1..) if done >= all => t(overview::ALMOST).to_owned(),
        (true, 2..) => fill(overview::PARTS_DONE, &[("a", &done.to_string()), ("b", &all.to_string())]),
        (true, _) => t(overview::BEGUN).to_owned(),
        (false, _) => t(overview::NOT_BEGUN).to_owned(),
    };
    ToolState { page, name, status, complete, started: progress.started }
}

/// Where a tool is, and what it is called there. Some parts of the light meeting stand on its own page.
pub fn place(tool: &str, light: bool) -> (Page, &'static str) {
    let guide = guide();
    let name = |id: &str| guide.light.steps.iter().find(|step| step.id == id).map(|step| step.title.as_str());
    match Tool::from_id(tool) {
        Some(tool) if !(light && tool == Tool::Learning) => (Page::Tool(tool), &guide.tool(tool).name),
        _ => (Page::LightPart(tool.to_owned()), name(tool).unwrap_or_else(|| t(overview::LIGHT))),
    }
}

/// What is missing, as a sentence that says what to do.
pub fn sentence(document: &Document, missing: &Missing) -> String {
    let (one, many, ids) = spell(missing);
    match ids {
        [] => t(one).to_owned(),
        [id] => fill(one, &[("what", &called(document, id))]),
        _ => fill(many, &[("n", &ids.len().to_string())]),
    }
}

/// The word for one, the word for many, and what lacks it.
fn spell(missing: &Missing) -> (Word, Word, &[ItemId]) {
    let plain = |word: Word| (word, word, &[][..]);
    match missing {
        Missing::Workplaces => plain(words::WORKPLACES),
        Missing::ChosenBy => plain(words::CHOSEN_BY),
        Missing::ChosenChallenges => plain(words::CHOSEN_CHALLENGES),
        Missing::Headline => plain(words::HEADLINE),
        Missing::Holders => plain(words::HOLDERS),
        Missing::WhatIsFixed => plain(words::WHAT_IS_FIXED),
        Missing::Time => plain(words::TIME),
        Missing::FreedTime => plain(words::FREED_TIME),
        Missing::Area => plain(words::AREA),
        Missing::WhoDecides => plain(words::WHO_DECIDES),
        Missing::CardTalk => plain(words::CARD_TALK),
        Missing::Roles => plain(words::ROLES),
        Missing::Words => plain(words::WORDS),
        Missing::Attention => plain(words::ATTENTION),
        Missing::Challenges => plain(words::CHALLENGES),
        Missing::Description(ids) => (words::DESCRIPTION, words::DESCRIPTIONS, ids),
        Missing::Weighing => plain(words::WEIGHING),
        Missing::Selection(ids) => (words::SELECTION, words::SELECTIONS, ids),
        Missing::SignUp(ids) => (words::SIGN_UP, words::SIGN_UPS, ids),
        Missing::Plan(ids) => (words::PLAN, words::PLANS, ids),
        Missing::Owner(ids) => (words::OWNER, words::OWNERS, ids),
        Missing::Conclusion(ids) => (words::CONCLUSION, words::CONCLUSIONS, ids),
        Missing::ShortLook(ids) => (words::SHORT_LOOK, words::SHORT_LOOKS, ids),
        Missing::Enough => plain(words::ENOUGH),
        Missing::MeetAgain => plain(words::MEET_AGAIN),
        Missing::TurnIntoFull => plain(words::TURN_INTO_FULL),
        Missing::FourFs(ids) => (words::FOUR_FS, words::FOUR_FS_MANY, ids),
        Missing::Ideas(ids) => (words::IDEAS, words::IDEAS_MANY, ids),
        Missing::Solution(ids) => (words::SOLUTION, words::SOLUTIONS, ids),
        Missing::WantedEffect(ids) => (words::WANTED_EFFECT, words::WANTED_EFFECTS, ids),
        Missing::Decision(ids) => (words::DECISION, words::DECISIONS, ids),
        Missing::Baseline(ids) => (words::BASELINE, words::BASELINES, ids),
        Missing::Actions(ids) => (words::ACTIONS, words::ACTIONS_MANY, ids),
        Missing::Stuck(ids) => (words::STUCK, words::STUCK_MANY, ids),
        Missing::TrialResult(ids) => (words::TRIAL_RESULT, words::TRIAL_RESULTS, ids),
        Missing::OpenActions(ids) => (words::OPEN_ACTION, words::OPEN_ACTIONS, ids),
        Missing::Adjustment(ids) => (words::ADJUSTMENT, words::ADJUSTMENTS, ids),
        Missing::Signs(ids) => (words::SIGNS, words::SIGNS_MANY, ids),
        Missing::Observations(ids) => (words::OBSERVATIONS, words::OBSERVATIONS_MANY, ids),
        Missing::ReadingsAfter(ids) => (words::READINGS_AFTER, words::READINGS_AFTER_MANY, ids),
        Missing::Marks(ids) => (words::MARKS, words::MARKS_MANY, ids),
        Missing::Verdict(ids) => (words::VERDICT, words::VERDICTS, ids),
        Missing::Lessons => plain(words::LESSONS),
        Missing::Anchoring => plain(words::ANCHORING),
        Missing::NextPhase => plain(words::NEXT_PHASE),
        Missing::HoldsDate => plain(words::HOLDS_DATE),
        Missing::Audience => plain(words::AUDIENCE),
        Missing::NotTold(ids) => (words::NOT_TOLD, words::NOT_TOLD_MANY, ids),
    }
}
