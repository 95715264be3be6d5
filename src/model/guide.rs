//! The manager's guide: where a chef stands in leading co-creation with citizens and others.

use jiff::civil::Date;

use super::{Day, One, Process, Text, Thing, Variant};
use crate::document::Document;
use crate::document::sort;

choices! {
    /// The phases of co-creation; the second one has two parts.
    LeadPhase {
        /// Afklaring.
        Clarify = "clarify",
        /// Samskabelse: planlægning.
        Plan = "plan",
        /// Samskabelse: udførelse.
        CarryOut = "carry_out",
        /// Erkendelse.
        Learn = "learn",
    }
    /// The answer to «Er samskabelse vejen her?».
    Way {
        /// It is.
        Yes = "yes",
        /// It is done in another way.
        Otherwise = "otherwise",
        /// Something is missing.
        NotYet = "not_yet",
    }
    /// How far a chef is with a point.
    FocusState {
        /// Not thought about.
        NotYet = "not_yet",
        /// Under way.
        Ongoing = "ongoing",
        /// In place.
        InPlace = "in_place",
        /// Does not matter here.
        NotRelevant = "not_relevant",
    }
    /// Whose a point is.
    Hold {
        /// The chef's own.
        Mine = "mine",
        /// Given to somebody.
        Delegated = "delegated",
        /// Shared with somebody.
        Shared = "shared",
    }
}

things! {
    /// Where the work is, and the choice that Afklaring ends in. There is one, with the id `guide`.
    Guidance = "guide" {
        /// The phase that it is in, as people have said.
        phase: One<LeadPhase>,
        /// Is co-creation the way here?
        way: One<Way>,
        /// Why, or what is missing.
        way_note: Text,
    }
    /// What has been thought about one point. Its parent is the code of the point, so the id is `focus-purpose`.
    Focus = "focus" {
        /// Notes.
        notes: Text,
        /// How far it is, as people have said.
        state: One<FocusState>,
        /// Whose it is.
        hold: One<Hold>,
        /// To whom it was given, or with whom it is shared.
        whom: Text,
        /// When to look at it again.
        again: Day,
    }
    /// One of the four bottom lines. Its parent is its code, so the id is `bottom_line-economic`.
    BottomLine = "bottom_line" {
        /// What is hoped for.
        expected: Text,
        /// What came of it.
        found: Text,
    }
}

/// The points by their codes, in the order of the guide, each with its phase.
pub const FOCUS: [(&str, LeadPhase); 23] = [
    ("purpose", LeadPhase::Clarify),
    ("type", LeadPhase::Clarify),
    ("limits", LeadPhase::Clarify),
    ("democracy", LeadPhase::Clarify),
    ("ownership", LeadPhase::Clarify),
    ("readiness", LeadPhase::Clarify),
    ("across", LeadPhase::Clarify),
    ("staffing", LeadPhase::Clarify),
    ("roles", LeadPhase::Clarify),
    ("framing", LeadPhase::Plan),
    ("unforeseen", LeadPhase::Plan),
    ("telling", LeadPhase::Plan),
    ("recruiting", LeadPhase::Plan),
    ("involvement", LeadPhase::Plan),
    ("planning", LeadPhase::Plan),
    ("course", LeadPhase::CarryOut),
    ("project_leader", LeadPhase::CarryOut),
    ("results", LeadPhase::Learn),
    ("took_part", LeadPhase::Learn),
    ("how_it_went", LeadPhase::Learn),
    ("reflection", LeadPhase::Learn),
    ("rooting", LeadPhase::Learn),
    ("onward", LeadPhase::Learn),
];

/// The bottom lines by their codes.
pub const BOTTOM_LINES: [&str; 4] = ["innovative", "democratic", "economic", "identity"];

impl Focus {
    /// How far the point is: what people have said, else that somebody has begun where something is written.
    pub fn shown(&self) -> FocusState {
        let written = ![&self.notes, &self.whom].into_iter().all(|text| text.trim().is_empty());
        let begun = written || self.hold.is_some() || self.again.is_some();
        self.state.unwrap_or(if begun { FocusState::Ongoing } else { FocusState::NotYet })
    }
}

/// Where one point stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The code of the point.
    pub code: &'static str,
    /// Its phase.
    pub phase: LeadPhase,
    /// How far it is.
    pub state: FocusState,
    /// When to look at it again.
    pub again: Option<Date>,
}

/// Where all points stand, in the order of the guide.
pub fn standings(document: &Document) -> Vec<Standing> {
    let standing = |(code, phase)| {
        let focus = Focus::only(document, code);
        Standing { code, phase, state: focus.shown(), again: focus.again }
    };
    FOCUS.into_iter().map(standing).collect()
}

/// The points that somebody wants to look at again, by date. What does not matter here is left out.
pub fn looks_again(document: &Document) -> Vec<(Date, &'static str)> {
    let all = standings(document).into_iter().filter(|one| one.state != FocusState::NotRelevant);
    let mut dated: Vec<(Date, &'static str)> = all.filter_map(|one| Some((one.again?, one.code))).collect();
    sort::sort_by_key(&mut dated, |(date, _)| *date);
    dated
}

/// The point to think about next: the first in the phase that the work is in and in those before it that nobody has
/// thought about, then the first of all.
pub fn next_point(document: &Document) -> Option<&'static str> {
    let here = Guidance::only(document, "").phase;
    let open: Vec<Standing> =
        standings(document).into_iter().filter(|one| one.state == FocusState::NotYet).collect();
    let mine = open.iter().find(|one| Some(one.phase) == here);
    let before = || open.iter().find(|one| here.is_none_or(|here| one.phase <= here));
    mine.or_else(before).or_else(|| open.first()).map(|one| one.code)
}

/// Whether a process has the guide: it stands by itself, or citizens or others take part.
pub fn has_guide(document: &Document) -> bool {
    let process = Process::only(document, "");
    process.citizens || process.variant == Some(Variant::CoCreation)
}

/// The phase of a point, by its code.
pub fn phase_of(code: &str) -> Option<LeadPhase> {
    FOCUS.into_iter().find(|(known, _)| *known == code).map(|(_, phase)| phase)
}

impl LeadPhase {
    /// The codes of its points.
    pub fn points(self) -> impl Iterator<Item = &'static str> {
        FOCUS.into_iter().filter(move |(_, phase)| *phase == self).map(|(code, _)| code)
    }
}
