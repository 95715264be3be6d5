//! What others can be asked by mail, and what of a process a file with questions shows them.

use super::{Answer, Lesson, Observation};
use super::{
    AssessmentLine, Challenge, ChecklistQuestion, Choice, Finding, Idea, LessonKind, LineTime, Measure,
    Reading, Round, Sign, Solution, Thing, VoteAbout, When,
};
use crate::document::sort;
use crate::document::{Document, Edit, ItemId, KIND, PARENT, POS};

choices! {
    /// A kind of question that others can be asked.
    Ask {
        /// Questions of the checklist, each for oneself.
        Checklist = "checklist",
        /// Describe challenges.
        Describe = "describe",
        /// Rate challenges.
        Rate = "rate",
        /// Vote in a round.
        Vote = "vote",
        /// What have you found about a challenge?
        Findings = "findings",
        /// Have you seen the signs?
        Observe = "observe",
        /// What have you counted?
        Count = "count",
        /// Set marks on a line.
        Mark = "mark",
        /// What have we learned?
        Learning = "learning",
    }
}

/// One question of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its kind.
    pub ask: Ask,
    /// The ids of what it is about: challenges, a round and then what can be voted for, one challenge, signs, a
    /// measure, a time of a line. For the checklist and for learning the codes of their questions.
    pub about: Vec<ItemId>,
    /// Before or after the change, for what is counted.
    pub when: Option<When>,
    /// The last position of the list that answers come behind.
    pub after: String,
}

/// Which fields of which things a file with questions shows. All else stays at home: no participant, no note, no
/// answer of others.
const SHOWN: [(&str, &[&str]); 8] = [
    (Challenge::KIND, &[Challenge::title, Challenge::what]),
    (Idea::KIND, &[Idea::text]),
    (Round::KIND, &[Round::about, Round::dots, Round::stack, Round::secret]),
    (Sign::KIND, &[Sign::text, Sign::place, Sign::start, Sign::end]),
    (Measure::KIND, &[Measure::what, Measure::unit, Measure::unit_own]),
    (AssessmentLine::KIND, &[AssessmentLine::statement, AssessmentLine::low, AssessmentLine::high]),
    (LineTime::KIND, &[LineTime::label, LineTime::date, LineTime::secret]),
    (Solution::KIND, &[Solution::title]),
];

/// The fields of a thing of that kind that may be shown; `None` where it must not be shown at all.
pub fn shown_fields(kind: &str) -> Option<&'static [&'static str]> {
    SHOWN.iter().find(|(known, _)| *known == kind).map(|(_, fields)| *fields)
}

impl Question {
    /// A question of that kind about these.
    pub fn new(document: &Document, ask: Ask, about: Vec<ItemId>, when: Option<When>) -> Self {
        let parent = about.first().map_or("", String::as_str);
        let last = |kind: &str, parent: Option<&str>| {
            let all = document.of_kind(kind).into_iter();
            let mut mine = all.filter(|(_, item)| parent.is_none_or(|parent| item.text(PARENT) == parent));
            mine.next_back().map(|(_, item)| item.text(POS).to_owned()).unwrap_or_default()
        };
        let after = match ask {
            Ask::Describe => last(Challenge::KIND, None),
            Ask::Findings => last(Finding::KIND, Some(parent)),
            Ask::Observe => last(Observation::KIND, None),
            Ask::Count => last(Reading::KIND, Some(parent)),
            Ask::Checklist => last(Answer::KIND, None),
            Ask::Learning => last(Lesson::KIND, None),
            Ask::Rate | Ask::Vote | Ask::Mark => String::new(),
        };
        Self { ask, about, when, after }
    }

    /// The thing that it is about, where there is one.
    pub fn subject(&self) -> &str {
        self.about.first().map_or("", String::as_str)
    }

    /// The answer tells nobody's name: marks always, dots where the round is secret.
    pub fn is_secret(&self, document: &Document) -> bool {
        match self.ask {
            Ask::Mark => true,
            Ask::Vote => Round::get(document, self.subject()).is_some_and(|round| round.secret),
            _ => false,
        }
    }

    /// How many questions those who answer see: one for each thing where it is about many.
    pub fn steps(&self) -> usize {
        match self.ask {
            Ask::Rate | Ask::Observe | Ask::Checklist | Ask::Learning => self.about.len(),
            _ => 1,
        }
    }

    /// About how many minutes an answer takes. An estimate of ours, rather high than low.
    pub fn minutes(&self) -> usize {
        let some = self.about.len();
        match self.ask {
            Ask::Describe => 5,
            Ask::Rate => some.max(1),
            Ask::Vote => 2,
            Ask::Findings => 4,
            Ask::Observe => some.max(1),
            Ask::Count => 2,
            Ask::Mark => 1,
            Ask::Checklist | Ask::Learning => 2 * some.max(1),
        }
    }

    /// Whether there is in the document what it needs. What is missing of many things is left out.
    pub fn prune(mut self, document: &Document) -> Option<Self> {
        let is = |kind: &str, id: &ItemId| document.alive(id).is_some_and(|item| item.kind() == kind);
        match self.ask {
            Ask::Describe => self.about.clear(),
            Ask::Rate => self.about.retain(|id| is(Challenge::KIND, id)),
            Ask::Findings => {
                self.about.truncate(1);
                self.about.retain(|id| is(Challenge::KIND, id));
            }
            Ask::Observe => self.about.retain(|id| is(Sign::KIND, id)),
            Ask::Count => {
                self.about.truncate(1);
                self.about.retain(|id| is(Measure::KIND, id));
                self.when = self.when.or(Some(When::After));
            }
            Ask::Mark => {
                self.about.truncate(1);
                let line = |id: &ItemId| LineTime::get(document, id).map(|time| time.parent);
                self.about.retain(|id| line(id).is_some_and(|line| is(AssessmentLine::KIND, &line)));
            }
            Ask::Vote => {
                let round = self.about.first().and_then(|id| Round::get(document, id))?;
                let kind = candidate_kind(&round);
                let mut candidates = self.about.split_off(1);
                candidates.retain(|id| is(kind, id));
                if candidates.is_empty() {
                    return None;
                }
                self.about.append(&mut candidates);
            }
            Ask::Checklist => self.about.retain(|code| ChecklistQuestion::from_code(code).is_some()),
            Ask::Learning => self.about.retain(|code| LessonKind::from_code(code).is_some()),
        }
        (self.ask == Ask::Describe || !self.about.is_empty()).then_some(self)
    }
}

/// What can be voted for in a round.
fn candidate_kind(round: &Round) -> &'static str {
    match round.about {
        Some(VoteAbout::Ideas) => Idea::KIND,
        Some(VoteAbout::Challenges) | None => Challenge::KIND,
    }
}

/// The things that the questions need, as the edits that make them anew, and of each only what may be shown.
pub fn shown(document: &Document, questions: &[Question]) -> Vec<Edit> {
    let mut ids: Vec<&str> = Vec::new();
    for question in questions {
        for id in &question.about {
            ids.push(id);
            // A sign or a measure says little without its solution, a time nothing without its line.
            let mut id = id.as_str();
            while let Some(item) = document.alive(id).filter(|_| ids.len() < crate::model::question::MOST) {
                let parent = item.text(PARENT);
                if parent.is_empty() || ids.contains(&parent) {
                    break;
                }
                ids.push(parent);
                id = parent;
            }
        }
    }
    sort::sort_by(&mut ids, |a, b| a.cmp(b));
    ids.dedup();
    let of = |id: &str| {
        let item = document.alive(id)?;
        let may = shown_fields(item.kind())?;
        let fields = item.fields.iter().filter(|(name, _)| {
            let name = name.as_str();
            may.contains(&name) || [KIND, PARENT, POS].contains(&name)
        });
        let fields = fields.map(|(name, register)| (name.clone(), register.value().clone()));
        let fields: Vec<_> = fields.filter(|(_, value)| !value.is_null()).collect();
        Some(Edit::Create { id: id.to_owned(), fields })
    };
    ids.into_iter().filter_map(of).collect()
}

/// The most things that one file shows.
const MOST: usize = 5_000;
