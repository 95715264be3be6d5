//! How the material flows: where a challenge goes from its investigation, what that sets up, and for every
//! thing where it came from and where it went.

use std::collections::BTreeMap;

use serde_json::Value;

use super::make::{at_end, create, field};
use super::progress::tool;
use super::{
    Action, Activity, Attention, Audience, CardNote, Challenge, Choice, Decision, Finding, FourFs, Go, Heads,
    Idea, Investigation, Lesson, LessonKind, Meeting, Numbered, Outcome, SheetRow, Simplification, Solution,
    Thing, member, numbered,
};
use crate::document::{Document, Edit, ItemId, PARENT};

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

/// The one of the four F's that an outcome suggests.
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

/// A thing or a place that another came from or went to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// A card of the deck, by its id there, or an own card.
    Card(ItemId),
    /// A note to a card.
    CardNote(ItemId),
    /// A point of attention.
    Attention(ItemId),
    /// An earlier process, by its title.
    EarlierProcess(String),
    /// The list that management and MED made before the start.
    Beforehand,
    /// A challenge.
    Challenge(ItemId),
    /// An activity of an investigation.
    Activity(ItemId),
    /// A finding.
    Finding(ItemId),
    /// An idea that was parked before the brainstorm, about that challenge.
    Parked(ItemId),
    /// The brainstorm about that challenge.
    Brainstorm(ItemId),
    /// An idea.
    Idea(ItemId),
    /// A solution.
    Solution(ItemId),
    /// A row of communication.
    Audience(ItemId),
    /// A lesson.
    Lesson(ItemId),
    /// A decision.
    Decision(ItemId),
    /// An action.
    Action(ItemId),
    /// A place in the method.
    Place(Place),
}

/// All links of a document, gathered once, so that a page of many things asks them in no time.
#[derive(Clone, Debug, Default)]
pub struct Links {
    from: BTreeMap<ItemId, Vec<Link>>,
    to: BTreeMap<ItemId, Vec<Link>>,
}

/// Where one thing came from.
pub fn came_from(document: &Document, id: &str) -> Vec<Link> {
    Links::of(document).came_from(id).to_vec()
}

/// Where one thing went.
pub fn went_to(document: &Document, id: &str) -> Vec<Link> {
    Links::of(document).went_to(id).to_vec()
}

impl Links {
    /// Gathers them. Links to things that are not there any more are left out.
    pub fn of(document: &Document) -> Self {
        let mut links = Self::default();
        links.cards_and_attention(document);
        links.challenges(document);
        links.ideas_and_solutions(document);
        links.what_follows(document);
        links
    }

    /// Where a thing came from.
    pub fn came_from(&self, id: &str) -> &[Link] {
        self.from.get(id).map_or(&[], Vec::as_slice)
    }

    /// Where a thing went.
    pub fn went_to(&self, id: &str) -> &[Link] {
        self.to.get(id).map_or(&[], Vec::as_slice)
    }

    fn came(&mut self, id: &str, link: Link) {
        push_new(self.from.entry(id.to_owned()).or_default(), link);
    }

    fn went(&mut self, id: &str, link: Link) {
        push_new(self.to.entry(id.to_owned()).or_default(), link);
    }

    /// Links two living things, seen from both.
    fn tie(&mut self, document: &Document, source: (&str, Make), target: (&str, Make)) {
        if document.alive(source.0).is_some() && document.alive(target.0).is_some() {
            self.came(target.0, (source.1)(source.0.to_owned()));
            self.went(source.0, (target.1)(target.0.to_owned()));
        }
    }

    fn cards_and_attention(&mut self, document: &Document) {
        for note in CardNote::all(document) {
            self.came(&note.id, Link::Card(note.parent.clone()));
            if let Some(attention) = &note.became {
                self.tie(document, (&note.id, Link::CardNote), (attention, Link::Attention));
            }
        }
        for attention in Attention::all(document) {
            if let Some(note) = &attention.from {
                self.tie(document, (note, Link::CardNote), (&attention.id, Link::Attention));
            }
            if let Some(challenge) = &attention.became {
                self.tie(document, (&attention.id, Link::Attention), (challenge, Link::Challenge));
            }
        }
    }

    fn challenges(&mut self, document: &Document) {
        let all = Challenge::all(document);
        let heads = Heads::of(&all);
        for challenge in all {
            let id = challenge.id.as_str();
            if let Some(attention) = &challenge.from {
                self.tie(document, (attention, Link::Attention), (id, Link::Challenge));
            }
            if !challenge.follows.trim().is_empty() {
                self.came(id, Link::EarlierProcess(challenge.follows.clone()));
            }
            if challenge.beforehand {
                self.came(id, Link::Beforehand);
            }
            if let Some(head) = heads.head(id).filter(|head| *head != id) {
                self.tie(document, (id, Link::Challenge), (head, Link::Challenge));
            }
            let outcome = Investigation::only(document, id).outcome;
            for place in outcome.map_or(&[][..], destinations) {
                self.went(id, Link::Place(*place));
            }
        }
        for finding in Finding::all(document) {
            let activity = finding.from.as_ref().filter(|id| Activity::get(document, id).is_some());
            match activity {
                Some(activity) => {
                    self.tie(document, (activity, Link::Activity), (&finding.id, Link::Finding))
                }
                None => self.came(&finding.id, Link::Challenge(finding.parent.clone())),
            }
        }
        for row in SheetRow::all(document) {
            if let Some(finding) = row.became.filter(|id| document.alive(id).is_some()) {
                self.went(&row.id, Link::Finding(finding));
            }
        }
    }

    fn ideas_and_solutions(&mut self, document: &Document) {
        for idea in Idea::all(document) {
            if document.alive(&idea.parent).is_some() {
                let make = if idea.parked { Link::Parked } else { Link::Brainstorm };
                self.came(&idea.id, make(idea.parent.clone()));
            }
            if let Some(solution) = &idea.became {
                self.tie(document, (&idea.id, Link::Idea), (solution, Link::Solution));
            }
        }
        for solution in Solution::all(document) {
            if let Some(idea) = &solution.from {
                self.tie(document, (idea, Link::Idea), (&solution.id, Link::Solution));
            }
            for challenge in &solution.challenges {
                self.tie(document, (challenge, Link::Challenge), (&solution.id, Link::Solution));
            }
        }
    }

    fn what_follows(&mut self, document: &Document) {
        for action in Action::all(document).iter().filter(|action| !action.parent.is_empty()) {
            self.tie(document, (&action.parent, Link::Solution), (&action.id, Link::Action));
        }
        for row in Audience::all(document) {
            if !row.parent.is_empty() {
                self.tie(document, (&row.parent, Link::Solution), (&row.id, Link::Audience));
            }
            if let Some(challenge) = &row.about {
                self.tie(document, (challenge, Link::Challenge), (&row.id, Link::Audience));
            }
        }
        for lesson in Lesson::all(document) {
            if let Some(challenge) = &lesson.from {
                self.tie(document, (challenge, Link::Challenge), (&lesson.id, Link::Lesson));
            }
        }
        for decision in Decision::all(document) {
            let Some(about) = &decision.about else { continue };
            let make: Make =
                if Solution::get(document, about).is_some() { Link::Solution } else { Link::Challenge };
            self.tie(document, (about, make), (&decision.id, Link::Decision));
        }
        for meeting in Meeting::all(document) {
            if let Some(solution) = meeting.solution.filter(|id| document.alive(id).is_some()) {
                self.came(&meeting.id, Link::Solution(solution));
            }
        }
        // What step 5 holds about a solution is told as a place: its rows are many.
        for (kind, name) in STEP_5 {
            for (_, item) in document.of_kind(kind) {
                let solution = item.text(PARENT);
                if document.alive(solution).is_some() {
                    self.went(solution, Link::Place(Place::Tool(5, name)));
                }
            }
        }
    }
}

/// The kinds whose parent is a solution in step 5, and their tools.
const STEP_5: [(&str, &str); 4] = [
    (super::Sign::KIND, tool::SIGNS),
    (super::Measure::KIND, tool::COUNTS),
    (super::AssessmentLine::KIND, tool::LINE),
    (super::Verdict::KIND, tool::VERDICT),
];

type Make = fn(ItemId) -> Link;

fn push_new(list: &mut Vec<Link>, link: Link) {
    if !list.contains(&link) {
        list.push(link);
    }
}
