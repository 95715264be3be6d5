//! What somebody needs who takes over as facilitator.

use crate::document::sort;
use jiff::civil::Date;

use super::overview::{DateAhead, Promise, dates_ahead, promises};
use super::progress::{Missing, StepProgress, next_of, progress};
use super::{Backing, Decision, Ended, Frame, Process, SharedWord, Thing, endings};
use crate::document::{Contested, Disagreement, Document};

/// The data of a handover note.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    /// Name, workplace and the standing note of the one who hands over.
    pub process: Process,
    /// What is fixed and what may be changed.
    pub frame: Frame,
    /// How far each step is.
    pub steps: Vec<StepProgress>,
    /// What to do next: step, tool, what is missing there.
    pub next: Option<(u8, &'static str, Missing)>,
    /// Where each challenge stands.
    pub challenges: Vec<Ended>,
    /// What people have promised and not kept yet, first things first.
    pub promises: Vec<Promise>,
    /// The dates ahead.
    pub dates: Vec<DateAhead>,
    /// What was decided, by date, the undated last.
    pub decisions: Vec<Decision>,
    /// Who backed the work when, by date, the undated last. The last one says how it is now.
    pub backing: Vec<Backing>,
    /// The words that the group uses.
    pub words: Vec<SharedWord>,
    /// Places with two wordings.
    pub wordings: Vec<Disagreement>,
    /// Things that were deleted in one copy and changed in another.
    pub contested: Vec<Contested>,
}

/// Gathers a handover note.
pub fn handover(document: &Document, today: Date) -> Handover {
    let steps = progress(document);
    let mut decisions = Decision::all(document);
    sort::sort_by_key(&mut decisions, |decision| (decision.date.is_none(), decision.date));
    let mut backing = Backing::all(document);
    sort::sort_by_key(&mut backing, |backing| (backing.date.is_none(), backing.date));
    Handover {
        process: Process::only(document, ""),
        frame: Frame::only(document, ""),
        next: next_of(&steps),
        steps,
        challenges: endings(document),
        promises: promises(document, today),
        dates: dates_ahead(document, today),
        decisions,
        backing,
        words: SharedWord::all(document),
        wordings: document.disagreements(),
        contested: document.contested(),
    }
}
