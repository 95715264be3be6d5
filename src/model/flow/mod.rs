//! How the material flows: where a challenge goes from its investigation, what that sets up, and for every
//! thing where it came from and where it went.

mod links;

use serde_json::Value;

use super::make::{at_end, create, field};
use super::progress::tool;
use super::{
    Audience, Challenge, Choice, Decision, FourFs, Go, Investigation, Lesson, LessonKind, Numbered, Outcome,
    Simplification, Solution, Thing, member, numbered,
};
use crate::document::{Document, Edit};

pub use links::{Link, Links, came_from, went_to};

/// A place in the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A tool of a step (0 to 6), by its id.
    Tool(u8, &'static str),
    /// The list of decisions, which stands around the steps.
    Decisions,
}

/// Where a challenge goes with that outcome; the first is where work goes on.
pub fn destinations(outcome: Outcome) -> &'static [Place] {
    match outcome {
        Outcome::Solve | Outcome::CannotNow => &[Place::Tool(3, tool::FOUR_FS)],
        Outcome::Keep => &[Place::Tool(3, tool::FOUR_FS), Place::Tool(6, tool::LEARNING)],
        Outcome::Solved => &[Place::Tool(6, tool::LEARNING)],
        Outcome::Misunderstanding => &[Place::Tool(6, tool::COMMUNICATION)],
        Outcome::Ready => &[Place::Tool(4, tool::ACT)],
        Outcome::Others => &[Place::Decisions],
    }
}

/// Where a challenge goes; nowhere as long as its investigation has no outcome.
pub fn destinations_of(document: &Document, challenge: &str) -> &'static [Place] {
    Investigation::only(document, challenge).outcome.map_or(&[], destinations)
}

/// The ones of the four F's that an outcome suggests.
pub fn suggested_fs(outcome: Outcome) -> &'static [Simplification] {
    match outcome {
        Outcome::CannotNow => &[Simplification::Anchor],
        Outcome::Keep => &[Simplification::Keep],
        Outcome::Solve => &[Simplification::Remove, Simplification::Change],
        Outcome::Solved | Outcome::Misunderstanding | Outcome::Ready | Outcome::Others => &[],
    }
}

/// The challenges that step 3 works with, numbered as everywhere: to be solved, cannot be changed now, kept.
/// Where the solution is ready they go on to step 4.
pub fn challenges_for_step3(document: &Document) -> Vec<(Numbered, Outcome)> {
    let all = numbered(document).into_iter();
    let outcome = |one: Numbered| Some((Investigation::only(document, &one.challenge.id).outcome?, one));
    all.filter_map(outcome)
        .filter(|(outcome, _)| matches!(outcome, Outcome::Solve | Outcome::CannotNow | Outcome::Keep))
        .map(|(outcome, one)| (one, outcome))
        .collect()
}

/// The edits that give a challenge its outcome and set up, once, what follows from it: a row of communication,
/// a flag of the four F's, a lesson, a decision or a solution. Choosing the same again adds nothing, and
/// choosing another takes nothing away.
///
/// What is set up gets an id made from the challenge's and not a random one, so that two copies in which the
/// same outcome was chosen merge into one row and not two.
pub fn edits_for_outcome(document: &Document, challenge: &str, outcome: Outcome) -> Vec<Edit> {
    let Some(about) = Challenge::get(document, challenge) else { return Vec::new() };
    let investigation = Investigation::only(document, challenge);
    let mut edits = Vec::new();
    if investigation.outcome != Some(outcome) {
        let fields = [field(Investigation::outcome, outcome.code())];
        edits.push(create::<Investigation>(investigation.id, challenge, "", fields));
    }
    let words =
        if investigation.conclusion.trim().is_empty() { &about.title } else { &investigation.conclusion };
    edits.extend(suggested_flag(document, challenge, outcome));
    let id = challenge;
    match outcome {
        Outcome::Misunderstanding => edits.extend(once::<Audience>(
            document,
            id,
            |row| row.about.as_deref() == Some(id),
            || vec![field(Audience::message, words.as_str()), field(Audience::about, id)],
        )),
        Outcome::Keep => edits.extend(once::<Lesson>(
            document,
            id,
            |row| row.from.as_deref() == Some(id),
            || {
                let kind = field(Lesson::of_kind, LessonKind::Well.code());
                vec![kind, field(Lesson::text, words.as_str()), field(Lesson::from, id)]
            },
        )),
        Outcome::Others => edits.extend(once::<Decision>(
            document,
            id,
            |row| row.about.as_deref() == Some(id),
            || vec![field(Decision::what, about.title.as_str()), field(Decision::about, id)],
        )),
        Outcome::Ready => edits.extend(once::<Solution>(
            document,
            id,
            |row| row.challenges.iter().any(|c| c == id),
            || {
                vec![
                    field(Solution::title, about.title.as_str()),
                    field(Solution::description, investigation.conclusion.as_str()),
                    (member(Solution::challenges, id), Value::Bool(true)),
                    field(Solution::go, Go::Go.code()),
                ]
            },
        )),
        Outcome::Solve | Outcome::Solved | Outcome::CannotNow => {}
    }
    edits
}

/// Ticks the one F that the outcome settles. Not where people have ticked or unticked it already.
fn suggested_flag(document: &Document, challenge: &str, outcome: Outcome) -> Option<Edit> {
    let flag = match outcome {
        Outcome::CannotNow => FourFs::anchor,
        Outcome::Keep => FourFs::keep,
        _ => return None,
    };
    let id = FourFs::only_id(challenge);
    let said = document.alive(&id).is_some_and(|item| item.get(flag).is_some());
    (!said).then(|| create::<FourFs>(id, challenge, "", [field(flag, true)]))
}

/// The edit that makes a thing for a challenge, unless there is one already.
fn once<T: Thing>(
    document: &Document,
    challenge: &str,
    is_it: impl Fn(&T) -> bool,
    fields: impl FnOnce() -> Vec<(String, Value)>,
) -> Option<Edit> {
    let id = T::only_id(challenge);
    let there = document.alive(&id).is_some() || T::all(document).iter().any(is_it);
    (!there).then(|| create::<T>(id, "", &at_end::<T>(document), fields()))
}
