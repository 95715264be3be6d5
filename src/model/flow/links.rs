//! Where things came from and where they went.

use std::collections::{BTreeMap, BTreeSet};

use super::{Place, destinations_of};
use crate::document::{Document, ItemId, PARENT};
use crate::model::index::Index;
use crate::model::progress::tool;
use crate::model::{
    Action, Activity, AssessmentLine, Attention, Audience, CardNote, Challenge, Decision, Finding, Heads,
    Idea, Lesson, Measure, Meeting, SheetRow, Sign, Solution, Thing, Verdict, task_code,
};

/// A thing or a place that another came from or went to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// A task of leadership.
    LeadTask(ItemId),
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
        let (mut links, index) = (Self::default(), Index::of(document));
        links.cards_and_attention(document, &index);
        links.challenges(document, &index);
        links.ideas_and_solutions(document, &index);
        links.what_follows(document, &index);
        // Two things that point at each other say the same link twice.
        for list in links.from.values_mut().chain(links.to.values_mut()) {
            let mut seen = BTreeSet::new();
            list.retain(|link| seen.insert(link.clone()));
        }
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
        self.from.entry(id.to_owned()).or_default().push(link);
    }

    fn went(&mut self, id: &str, link: Link) {
        self.to.entry(id.to_owned()).or_default().push(link);
    }

    /// Links two living things, seen from both.
    fn tie(&mut self, document: &Document, source: (&str, Make), target: (&str, Make)) {
        if document.alive(source.0).is_some() && document.alive(target.0).is_some() {
            self.came(target.0, (source.1)(source.0.to_owned()));
            self.went(source.0, (target.1)(target.0.to_owned()));
        }
    }

    fn cards_and_attention(&mut self, document: &Document, index: &Index) {
        for note in index.all::<CardNote>() {
            self.came(&note.id, Link::Card(note.parent.clone()));
            if let Some(attention) = &note.became {
                self.tie(document, (&note.id, Link::CardNote), (attention, Link::Attention));
            }
        }
        for attention in index.all::<Attention>() {
            if let Some(note) = &attention.from {
                self.tie(document, (note, Link::CardNote), (&attention.id, Link::Attention));
            }
            if let Some(challenge) = &attention.became {
                self.tie(document, (&attention.id, Link::Attention), (challenge, Link::Challenge));
            }
        }
    }

    fn challenges(&mut self, document: &Document, index: &Index) {
        let all = index.all::<Challenge>();
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
            for place in destinations_of(document, id) {
                self.went(id, Link::Place(*place));
            }
        }
        for finding in index.all::<Finding>() {
            let activity = finding.from.as_ref().filter(|id| Activity::get(document, id).is_some());
            match activity {
                Some(activity) => {
                    self.tie(document, (activity, Link::Activity), (&finding.id, Link::Finding))
                }
                None => self.came(&finding.id, Link::Challenge(finding.parent.clone())),
            }
        }
        for row in index.all::<SheetRow>() {
            if let Some(finding) = row.became.filter(|id| document.alive(id).is_some()) {
                self.went(&row.id, Link::Finding(finding));
            }
        }
    }

    fn ideas_and_solutions(&mut self, document: &Document, index: &Index) {
        for idea in index.all::<Idea>() {
            if document.alive(&idea.parent).is_some() {
                let make = if idea.parked { Link::Parked } else { Link::Brainstorm };
                self.came(&idea.id, make(idea.parent.clone()));
            }
            if let Some(solution) = &idea.became {
                self.tie(document, (&idea.id, Link::Idea), (solution, Link::Solution));
            }
        }
        for solution in index.all::<Solution>() {
            if let Some(idea) = &solution.from {
                self.tie(document, (idea, Link::Idea), (&solution.id, Link::Solution));
            }
            for challenge in &solution.challenges {
                self.tie(document, (challenge, Link::Challenge), (&solution.id, Link::Solution));
            }
        }
    }

    fn what_follows(&mut self, document: &Document, index: &Index) {
        for action in index.all::<Action>().iter().filter(|action| !action.parent.is_empty()) {
            let make: Make =
                if task_code(&action.parent).is_some() { Link::LeadTask } else { Link::Solution };
            self.tie(document, (&action.parent, make), (&action.id, Link::Action));
        }
        for row in index.all::<Audience>() {
            if !row.parent.is_empty() {
                self.tie(document, (&row.parent, Link::Solution), (&row.id, Link::Audience));
            }
            if let Some(challenge) = &row.about {
                self.tie(document, (challenge, Link::Challenge), (&row.id, Link::Audience));
            }
        }
        for lesson in index.all::<Lesson>() {
            if let Some(challenge) = &lesson.from {
                self.tie(document, (challenge, Link::Challenge), (&lesson.id, Link::Lesson));
            }
        }
        for decision in index.all::<Decision>() {
            let Some(about) = &decision.about else { continue };
            let make: Make =
                if Solution::get(document, about).is_some() { Link::Solution } else { Link::Challenge };
            self.tie(document, (about, make), (&decision.id, Link::Decision));
        }
        for meeting in index.all::<Meeting>() {
            if let Some(solution) = meeting.solution.filter(|id| document.alive(id).is_some()) {
                self.came(&meeting.id, Link::Solution(solution));
            }
        }
        // What step 5 holds about a solution is told as a place: its rows are many.
        for (kind, name) in STEP_5 {
            for (_, item) in index.kind(kind) {
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
    (Sign::KIND, tool::SIGNS),
    (Measure::KIND, tool::COUNTS),
    (AssessmentLine::KIND, tool::LINE),
    (Verdict::KIND, tool::VERDICT),
];

type Make = fn(ItemId) -> Link;
