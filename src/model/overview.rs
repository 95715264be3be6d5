//! What people have promised and what lies ahead, across all steps: the way back in.

use crate::document::sort;
use crate::document::sort::Gather as _;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::index::Index;
use super::make::has_home;
use super::{
    Action, Activity, Audience, Focus, Hold, Homework, Learning, Measure, Meeting, MeetingKind, Novelty,
    Observation, Process, Reading, Sign, Solution, SolutionState, Thing, Trial, Verdict, When, has_guide,
    looks_again, solution_states, verdicts,
};
use crate::document::{Document, ItemId};

/// What kind of promise it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PromiseKind {
    /// An action.
    Action,
    /// Homework.
    Homework,
    /// An activity of an investigation.
    Activity,
    /// Somebody is to be told something.
    Audience,
    /// The period ends in which one looks for a sign.
    SignEnds,
    /// The change has begun, and nobody has counted after it.
    MeasureAfter,
    /// A trial ends, and its result is not written down.
    TrialEnds,
    /// A solution is to be looked at again.
    VerdictAgain,
    /// A status meeting.
    StatusMeeting,
    /// Light variant: we meet again.
    MeetAgain,
    /// «Holder det endnu?»
    Holds,
    /// A point of the manager's guide is to be looked at again. It has no text: it is called after its code.
    LookAgain,
}

impl PromiseKind {
    /// Something that somebody does, and not a day to look again: what the card of a process counts.
    pub fn is_task(self) -> bool {
        matches!(self, Self::Action | Self::Homework | Self::Activity | Self::Audience)
    }
}

/// Something that people have promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// What kind.
    pub kind: PromiseKind,
    /// What, in the group's words; may be empty.
    pub text: String,
    /// Who does it; may be empty.
    pub who: String,
    /// Who is told, where somebody is to be told; may be empty.
    pub to: String,
    /// By when.
    pub due: Option<Date>,
    /// It should have been kept before today.
    pub overdue: bool,
    /// An action that is stuck.
    pub stuck: bool,
    /// The item.
    pub id: ItemId,
    /// What it belongs to: a solution or a challenge; empty for the process.
    pub parent: ItemId,
}

/// The open promises: first the overdue and the dated by date, then those without a date.
pub fn promises(document: &Document, today: Date) -> Vec<Promise> {
    let index = Index::of(document);
    let mut found = Found { today, promises: Vec::new() };
    found.of_people(document, &index);
    found.of_solutions(document, &index);
    found.of_the_process(document, &index);
    sort::sort_by_key(&mut found.promises, |promise| (promise.due.is_none(), promise.due));
    found.promises
}

struct Found {
    today: Date,
    promises: Vec<Promise>,
}

impl Found {
    fn add(&mut self, kind: PromiseKind, at: (&str, &str), text: &str, who: &str, due: Option<Date>) {
        // A row that somebody has opened and not filled in promises nothing.
        if text.trim().is_empty() && who.trim().is_empty() && due.is_none() {
            return;
        }
        self.promises.push(Promise {
            kind,
            text: text.to_owned(),
            who: who.to_owned(),
            to: String::new(),
            due,
            overdue: due.is_some_and(|due| due < self.today),
            stuck: false,
            id: at.0.to_owned(),
            parent: at.1.to_owned(),
        });
    }

    fn of_people(&mut self, document: &Document, index: &Index) {
        let here = |parent: &str| has_home(document, parent);
        for one in index.all::<Action>().iter().filter(|one| one.is_open() && here(&one.parent)) {
            let before = self.promises.len();
            self.add(PromiseKind::Action, (&one.id, &one.parent), &one.what, &one.who, one.due);
            self.promises.iter_mut().skip(before).for_each(|promise| promise.stuck = one.is_stuck());
        }
        for one in index.all::<Homework>().iter().filter(|one| !one.done) {
            self.add(PromiseKind::Homework, (&one.id, ""), &one.what, &one.who, one.due);
        }
        for one in index.all::<Activity>().iter().filter(|one| !one.done && here(&one.parent)) {
            self.add(PromiseKind::Activity, (&one.id, &one.parent), &one.what, &one.who, one.due);
        }
        for one in index.all::<Audience>().iter().filter(|one| !one.done && here(&one.parent)) {
            // Whom it is for is a promise too, though nobody has written what to say.
            let text = if one.message.trim().is_empty() { &one.who } else { &one.message };
            let before = self.promises.len();
            self.add(PromiseKind::Audience, (&one.id, &one.parent), text, &one.sender, one.when);
            for promise in self.promises.iter_mut().skip(before) {
                promise.text = one.message.clone();
                promise.to = one.who.clone();
            }
        }
    }

    /// Only of solutions that people work with: nobody measures what was dropped.
    fn of_solutions(&mut self, document: &Document, index: &Index) {
        let states = solution_states(document);
        let titles: BTreeMap<ItemId, String> =
            index.all::<Solution>().into_iter().map(|solution| (solution.id, solution.title)).gather();
        let title = |solution: &str| titles.get(solution).map_or("", String::as_str);
        let living = |solution: &str| {
            states.get(solution).is_some_and(|state| state.is_living() || *state == SolutionState::Undecided)
        };
        let looks = index.by_parent::<Observation>();
        for one in index.all::<Sign>().iter().filter(|one| living(&one.parent)) {
            let is_kept = one.end.is_some_and(|end| end < self.today) && looks.contains_key(&one.id);
            if one.end.is_some() && !is_kept {
                self.add(PromiseKind::SignEnds, (&one.id, &one.parent), &one.text, &one.who, one.end);
            }
        }
        let readings = index.by_parent::<Reading>();
        for one in index.all::<Measure>().iter().filter(|one| living(&one.parent)) {
            let after = readings.get(&one.id).is_some_and(|all| {
                all.iter().any(|reading| reading.when == Some(When::After) && reading.value.is_some())
            });
            if one.changed.is_some_and(|changed| changed < self.today) && !after {
                self.add(PromiseKind::MeasureAfter, (&one.id, &one.parent), &one.what, "", one.changed);
            }
        }
        for solution in states.keys().filter(|solution| living(solution)) {
            let trial = Trial::only(document, solution);
            if trial.end.is_some() && trial.result.is_none() {
                self.add(
                    PromiseKind::TrialEnds,
                    (&trial.id, solution),
                    title(solution),
                    &trial.feedback,
                    trial.end,
                );
            }
        }
        for (solution, verdict) in verdicts(document) {
            if verdict.next.is_some() && living(&solution) {
                let text = title(&solution);
                self.add(
                    PromiseKind::VerdictAgain,
                    (&verdict.id, &solution),
                    text,
                    &verdict.who,
                    verdict.next,
                );
            }
        }
    }

    fn of_the_process(&mut self, document: &Document, index: &Index) {
        for one in index.all::<Meeting>() {
            let ahead = one.date.is_some_and(|date| date >= self.today);
            if ahead && one.kind_of == Some(MeetingKind::Status) {
                let solution = one.solution.unwrap_or_default();
                self.add(PromiseKind::StatusMeeting, (&one.id, &solution), &one.title, "", one.date);
            }
        }
        let process = Process::only(document, "");
        if process.again.is_some_and(|again| again >= self.today) {
            self.add(PromiseKind::MeetAgain, (&process.id, ""), "", "", process.again);
        }
        let learning = Learning::only(document, "");
        if learning.holds.is_some() && learning.holds_note.trim().is_empty() {
            self.add(PromiseKind::Holds, (&learning.id, ""), "", "", learning.holds);
        }
        let points = if has_guide(document) { looks_again(document) } else { Vec::new() };
        for (date, code) in points {
            let point = Focus::only(document, code);
            let others = matches!(point.hold, Some(Hold::Delegated | Hold::Shared));
            let who = if others { point.whom.as_str() } else { "" };
            self.add(PromiseKind::LookAgain, (&point.id, code), "", who, Some(date));
        }
    }
}

/// What kind of date it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateKind {
    /// A promise is due.
    Promise(PromiseKind),
    /// A meeting of any other kind.
    Meeting,
    /// A trial begins.
    TrialStarts,
    /// Something new begins for somebody.
    Novelty,
    /// One begins to look for a sign.
    SignStarts,
    /// The change begins that a measure looks at.
    Change,
}

/// A date ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateAhead {
    /// When.
    pub date: Date,
    /// What kind.
    pub kind: DateKind,
    /// What, in the group's words; may be empty.
    pub text: String,
    /// Who; may be empty.
    pub who: String,
    /// The item.
    pub id: ItemId,
}

/// All dates from today on, by date: for the calendar and the handover.
pub fn dates_ahead(document: &Document, today: Date) -> Vec<DateAhead> {
    let mut dates: Vec<DateAhead> = promises(document, today)
        .into_iter()
        .filter_map(|promise| {
            let kind = DateKind::Promise(promise.kind);
            Some(DateAhead { date: promise.due?, kind, text: promise.text, who: promise.who, id: promise.id })
        })
        .collect();
    let mut add = |date: Option<Date>, kind, id: ItemId, text: String, who: String| {
        dates.extend(date.map(|date| DateAhead { date, kind, text, who, id }));
    };
    for one in Meeting::all(document) {
        if one.kind_of != Some(MeetingKind::Status) {
            add(one.date, DateKind::Meeting, one.id, one.title, String::new());
        }
    }
    let here = |parent: &str| has_home(document, parent);
    for one in Trial::all(document).into_iter().filter(|one| here(&one.parent)) {
        add(one.start, DateKind::TrialStarts, one.id, one.place, one.feedback);
    }
    for one in Novelty::all(document).into_iter().filter(|one| here(&one.parent)) {
        add(one.from, DateKind::Novelty, one.id, one.what, one.who);
    }
    for one in Sign::all(document).into_iter().filter(|one| here(&one.parent)) {
        add(one.start, DateKind::SignStarts, one.id, one.text, one.who);
    }
    for one in Measure::all(document).into_iter().filter(|one| here(&one.parent)) {
        add(one.changed, DateKind::Change, one.id, one.what, String::new());
    }
    dates.retain(|ahead| ahead.date >= today);
    sort::sort_by_key(&mut dates, |ahead| ahead.date);
    dates
}

/// The actions of all solutions and of the process by who does them, in the order of the labels; those that
/// nobody has taken come last, under an empty label. Case and spaces make no difference.
pub fn actions_by_person(document: &Document) -> Vec<(String, Vec<Action>)> {
    let mut groups = BTreeMap::<(bool, String), (String, Vec<Action>)>::new();
    for action in actions(document) {
        let label = action.who.split_whitespace().collect::<Vec<_>>().join(" ");
        let key = (label.is_empty(), label.to_lowercase());
        groups.entry(key).or_insert_with(|| (label, Vec::new())).1.push(action);
    }
    groups.into_values().collect()
}

/// The same by date, the undated last.
pub fn actions_by_date(document: &Document) -> Vec<(Option<Date>, Vec<Action>)> {
    let mut groups = BTreeMap::<(bool, Option<Date>), Vec<Action>>::new();
    for action in actions(document) {
        groups.entry((action.due.is_none(), action.due)).or_default().push(action);
    }
    groups.into_iter().map(|((_, due), actions)| (due, actions)).collect()
}

fn actions(document: &Document) -> impl Iterator<Item = Action> {
    Action::all(document).into_iter().filter(|action| has_home(document, &action.parent))
}

/// The verdict that a status meeting or a reopened process looks at first: those whose next check has come.
pub fn verdicts_due(document: &Document, today: Date) -> Vec<Verdict> {
    let all = verdicts(document).into_values();
    all.filter(|verdict| verdict.next.is_some_and(|next| next <= today)).collect()
}
