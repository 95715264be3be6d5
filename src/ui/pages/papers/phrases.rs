//! What the papers have in common: endings, states and dates in words, and the parts that more than one has.

use jiff::civil::Date;

use super::sheet::Sheet;
use crate::document::Document;
use crate::model::overview::{DateAhead, DateKind, Promise, PromiseKind};
use crate::model::progress::StepProgress;
use crate::model::{
    Decision, Ended, Ending, Frame, Meeting, Process, Solution, SolutionState, StepState, Thing, has_guide,
};
use crate::ui::pages::around::{date_word, joined, meeting_name, named, or_else, promise_line};
use crate::ui::parts::{day, fill, guide, t};
use crate::words::{Labelled, Word, around, common, frame, overview, papers as words};

/// A paper with its heading and the line under it.
pub fn begin(document: &Document, title: &str, today: Date) -> Sheet {
    let process = Process::only(document, "");
    let name = or_else(&process.title, || t(common::UNTITLED).to_owned());
    let under = joined([name, process.workplace.trim().to_owned(), day(Some(today))]);
    Sheet { title: title.to_owned(), under, parts: Vec::new() }
}

/// How a challenge ended or where it is, in words.
pub fn ending(ending: Ending) -> Word {
    match ending {
        Ending::NotChosen => words::END_NOT_CHOSEN,
        Ending::NotNow => words::END_NOT_NOW,
        Ending::BeingInvestigated => words::END_INVESTIGATED,
        Ending::Solved => words::END_SOLVED,
        Ending::Misunderstanding => words::END_MISUNDERSTANDING,
        Ending::Anchored => words::END_ANCHORED,
        Ending::Kept => words::END_KEPT,
        Ending::SentOn => words::END_SENT_ON,
        Ending::ToBeSolved => words::END_TO_BE_SOLVED,
        Ending::SolutionWaits => words::END_WAITS,
        Ending::SolutionInProgress => words::END_PROGRESS,
        Ending::SolutionAdjusted => words::END_ADJUSTED,
        Ending::TooEarly => words::END_TOO_EARLY,
        Ending::Works => words::END_WORKS,
        Ending::Stopped => words::END_STOPPED,
        Ending::SolutionDropped => words::END_DROPPED,
    }
}

fn state(state: SolutionState) -> Word {
    match state {
        SolutionState::Undecided => words::STATE_UNDECIDED,
        SolutionState::Dropped => words::STATE_DROPPED,
        SolutionState::Later => words::STATE_LATER,
        SolutionState::InProgress => words::STATE_PROGRESS,
        SolutionState::Adjusting => words::STATE_ADJUSTING,
        SolutionState::TooEarly => words::STATE_TOO_EARLY,
        SolutionState::Works => words::STATE_WORKS,
        SolutionState::Stopped => words::STATE_STOPPED,
    }
}

/// What is fixed and what may be changed, and what is left alone.
pub fn frame_part(sheet: &mut Sheet, of: &Frame, alone: &str) {
    sheet.facts(
        words::FRAME,
        [
            (frame::AREA, of.area.as_str()),
            (frame::FIXED, &of.fixed),
            (words::LEAVE_ALONE, alone),
            (frame::CHANGEABLE, &of.changeable),
            (frame::GOALS, &of.goals),
            (frame::DECIDES, &of.decides),
            (words::TIME, &of.time),
            (words::FREED, &of.freed),
            (words::FREED_DECIDES, &of.freed_decides),
        ],
    );
}

/// How far each step is, and where a process has the manager's guide, how far its phases are. The guide by itself has
/// no steps, nor has the light meeting.
pub fn steps_part(sheet: &mut Sheet, document: &Document, steps: &[StepProgress]) {
    if has_guide(document) {
        sheet.pairs(crate::words::guide::FRONT, crate::ui::pages::guide::lines(document));
    }
    if !Process::only(document, "").has_steps() {
        return;
    }
    let row = |step: &StepProgress| {
        let name = guide().step(step.step).short.as_str();
        let label = match step.step {
            0 => name.to_owned(),
            number => format!("{} · {name}", fill(overview::STEP_N, &[("n", &number.to_string())])),
        };
        let state = t(step.shown().word()).to_owned();
        let why = step.reason.trim();
        let text = match step.shown() {
            StepState::NotRelevant if !why.is_empty() => {
                fill(words::NOT_RELEVANT_WHY, &[("state", &state), ("why", why)])
            }
            _ => state,
        };
        (label, text)
    };
    sheet.pairs(words::STEPS, steps.iter().map(row).collect());
}

/// Every challenge with how it ended, in the group's own words where there are some, and its solutions.
pub fn challenges_part(sheet: &mut Sheet, document: &Document, endings: &[Ended]) {
    let row = |one: &Ended| {
        let challenge = &one.one.challenge;
        let label = format!("{}. {}", one.one.number, named(&challenge.title));
        let said = or_else(&challenge.ended, || t(ending(one.ending)).to_owned());
        let solutions = one.solutions.iter().filter_map(|(id, its)| {
            let title = Solution::get(document, id)?.title;
            let title = fill(around::SOLUTION_NAMED, &[("title", &named(&title))]);
            Some(format!("{title} ({})", t(state(*its))))
        });
        (label, std::iter::once(said).chain(solutions).collect::<Vec<_>>().join("\n"))
    };
    sheet.pairs(words::OUTCOMES, endings.iter().map(row).collect());
}

/// What was decided, with whom and when; a decision without a date has that of its meeting.
pub fn decisions_part(sheet: &mut Sheet, document: &Document, decisions: &[Decision]) {
    let line = |one: &Decision| {
        let meeting = one.meeting.as_ref().and_then(|id| Meeting::get(document, id));
        let date = one.date.or(meeting.as_ref().and_then(|meeting| meeting.date));
        let med = one.med.filter(|level| *level != crate::model::MedLevel::None);
        joined([
            or_else(&one.what, String::new),
            one.who.trim().to_owned(),
            one.authority.trim().to_owned(),
            med.map(|level| t(level.word()).to_owned()).unwrap_or_default(),
            meeting.map(|meeting| meeting_name(&meeting)).unwrap_or_default(),
            day(date),
        ])
    };
    sheet.list(words::DECISIONS, decisions.iter().filter(|one| !one.what.trim().is_empty()).map(line));
}

/// What was promised and is not done; a meeting ahead stands under the meetings.
pub fn promises_part(sheet: &mut Sheet, promises: &[Promise]) {
    let mine = promises.iter().filter(|one| one.kind != PromiseKind::StatusMeeting);
    sheet.list(words::PROMISES, mine.map(promise_line));
}

/// The dates ahead, without the promises of people, which stand by themselves.
pub fn dates_part(sheet: &mut Sheet, dates: &[DateAhead]) {
    let line = |one: &DateAhead| {
        let kind = t(date_word(one.kind)).to_owned();
        joined([day(Some(one.date)), kind, one.text.trim().to_owned(), one.who.trim().to_owned()])
    };
    let by_itself =
        |one: &&DateAhead| !matches!(one.kind, DateKind::Promise(kind) if kind != PromiseKind::StatusMeeting);
    sheet.list(words::DATES, dates.iter().filter(by_itself).map(line));
}
