//! How far the investigation of one challenge is, and what it still lacks.

use super::super::prioritise::called;
use crate::document::{Document, ItemId};
use crate::model::{
    Activity, Challenge, Choice, Finding, Group, Investigation, Outcome, Stakeholder, StakeholderKind, Thing,
    Why, numbered, stakes,
};
use crate::ui::app::App;
use crate::ui::parts::{count, fill, t};
use crate::words::{Labelled, step2 as words};

/// What a look is made from.
pub(super) const KINDS: [&str; 7] = [
    Challenge::KIND,
    Investigation::KIND,
    Stakeholder::KIND,
    Activity::KIND,
    Finding::KIND,
    Why::KIND,
    Group::KIND,
];

/// How far one challenge is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Look {
    /// The challenge.
    pub id: ItemId,
    /// As people call it.
    pub name: String,
    /// Who looks into it: the groups and the team, in words.
    pub team: String,
    /// Somebody wrote what the problem is.
    pub problem: bool,
    /// How many of the four questions on the steering are answered.
    pub questions: usize,
    /// How many of the four kinds have somebody.
    pub kinds: usize,
    /// Nobody who can change it is known or with us.
    pub ownerless: bool,
    /// The activities, those done, those late.
    pub activities: [usize; 3],
    /// The findings.
    pub findings: usize,
    /// The links of the why-chain.
    pub whys: usize,
    /// How it ended.
    pub outcome: Option<Outcome>,
}

/// Looks at one challenge.
pub(super) fn look(document: &Document, challenge: &Challenge, number: Option<usize>) -> Look {
    let id = challenge.id.as_str();
    let investigation = Investigation::only(document, id);
    let questions = [
        &investigation.why_came,
        &investigation.who_uses,
        &investigation.who_decided,
        &investigation.would_miss,
    ];
    let activities = Activity::of(document, id);
    let today = App::current().today();
    let stakes = stakes(document, id);
    let groups = challenge.groups.iter().filter_map(|id| Group::get(document, id)).map(|group| group.name);
    let team: Vec<String> = groups
        .chain([challenge.signed_up.clone(), investigation.team.clone()])
        .filter(|text| !text.trim().is_empty())
        .collect();
    Look {
        name: number.map_or_else(|| challenge.title.clone(), |number| called(number, &challenge.title)),
        team: team.join(" · "),
        problem: !investigation.problem.trim().is_empty(),
        questions: questions.iter().filter(|text| !text.trim().is_empty()).count(),
        kinds: StakeholderKind::ALL.len() - stakes.empty.len(),
        ownerless: stakes.no_owner || stakes.owner_absent,
        activities: [
            activities.len(),
            activities.iter().filter(|one| one.done).count(),
            activities.iter().filter(|one| one.is_overdue(today)).count(),
        ],
        findings: Finding::of(document, id).len(),
        whys: Why::of(document, id).len(),
        outcome: investigation.outcome,
        id: challenge.id.clone(),
    }
}

/// Looks at the challenge of that id.
pub(super) fn look_at(document: &Document, id: &str) -> Look {
    let number = numbered(document).into_iter().find(|one| one.challenge.id == id).map(|one| one.number);
    Challenge::get(document, id).map(|challenge| look(document, &challenge, number)).unwrap_or_default()
}

impl Look {
    /// The state in a word or two.
    pub fn state(&self) -> &'static str {
        match self.outcome {
            Some(outcome) => t(outcome.word()),
            None if self.begun() => t(words::INV_ONGOING),
            None => t(words::INV_NOT_BEGUN),
        }
    }

    /// Whether anybody has written anything.
    pub fn begun(&self) -> bool {
        let [activities, ..] = self.activities;
        self.problem || self.questions + self.kinds + activities + self.findings + self.whys > 0
    }

    /// What is missing, a few words each; nothing once there is an outcome.
    pub fn missing(&self) -> Vec<String> {
        if self.outcome.is_some() {
            return Vec::new();
        }
        let [activities, _, late] = self.activities;
        let lacks = [
            (self.team.is_empty(), words::LACKS_TEAM),
            (!self.problem, words::LACKS_PROBLEM),
            (self.kinds > 0 && self.ownerless, words::LACKS_OWNER),
            (activities == 0, words::LACKS_PLAN),
            (self.findings == 0, words::LACKS_FINDINGS),
            (self.findings > 0, words::LACKS_OUTCOME),
        ];
        let mut said: Vec<String> =
            lacks.into_iter().filter(|(is, _)| *is).map(|(_, word)| t(word).to_owned()).collect();
        if late > 0 {
            said.insert(0, count(words::LATE_ONE, words::LATE_MANY, late));
        }
        said
    }

    /// What stands beside the heading of each part.
    pub fn notes(&self) -> [String; 6] {
        let of = |n: usize, word| fill(word, &[("n", &n.to_string())]);
        let [activities, done, _] = self.activities;
        let plan = match activities {
            0 => t(words::NOTHING_YET).to_owned(),
            _ => fill(words::PLAN_N_OF, &[("n", &done.to_string()), ("all", &activities.to_string())]),
        };
        let outcome = self.outcome.map_or(t(words::NOTHING_YET), |outcome| t(outcome.word()));
        [
            if self.team.is_empty() { t(words::NOBODY_YET).to_owned() } else { self.team.clone() },
            of(self.questions, words::QUESTIONS_N_OF),
            of(self.kinds, words::KINDS_N_OF),
            plan,
            count(words::FINDING_ONE, words::FINDING_MANY, self.findings),
            outcome.to_owned(),
        ]
    }

    /// The first part that nobody has filled in: where to go on.
    pub fn next(&self) -> usize {
        let filled = [
            self.problem,
            self.questions > 0,
            self.kinds > 0,
            self.activities.first().is_some_and(|all| *all > 0),
            self.findings > 0,
        ];
        filled.iter().position(|filled| !filled).unwrap_or(filled.len())
    }
}
