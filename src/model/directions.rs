//! The four directions of leadership: 22 tasks to tick, to note on and to plan as actions.

use std::collections::BTreeMap;

use serde_json::Value;

use super::make::{at_end, create, field};
use super::{Action, Flag, Text, Thing};
use crate::document::{Document, Edit, ItemId};

choices! {
    /// Whom one leads towards.
    Towards {
        /// To executives and politicians.
        Up = "up",
        /// To managers, the project leader and employees.
        Down = "down",
        /// To others in the organisation.
        Across = "across",
        /// To citizens and partners.
        Out = "out",
    }
}

things! {
    /// What has come of one typical task. Its parent is the code of the task, so there is one for each.
    LeadTask = "lead_task" {
        /// It is done, or stands as it should.
        done: Flag,
        /// What one thinks about it.
        note: Text,
    }
}

/// The tasks by their codes, direction by direction; the codes are those of the texts.
pub const TASKS: [(&str, Towards); 22] = [
    ("understanding", Towards::Up),
    ("risk", Towards::Up),
    ("early", Towards::Up),
    ("strategy", Towards::Up),
    ("realism", Towards::Up),
    ("translating", Towards::Up),
    ("politicians", Towards::Up),
    ("change", Towards::Down),
    ("letting_go", Towards::Down),
    ("means", Towards::Down),
    ("equipped", Towards::Down),
    ("role_model", Towards::Down),
    ("backing", Towards::Down),
    ("stakeholders", Towards::Across),
    ("relations", Towards::Across),
    ("support", Towards::Across),
    ("coordinator", Towards::Across),
    ("choosing", Towards::Out),
    ("citizens_view", Towards::Out),
    ("framing", Towards::Out),
    ("heard", Towards::Out),
    ("standing_up", Towards::Out),
];

/// How far a task is, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskState {
    /// Nothing has been written.
    Untouched,
    /// There is a note.
    Noted,
    /// There is an action for it.
    Planned,
    /// It is ticked.
    Done,
}

/// How much is done in a direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// No task is ticked, planned or noted.
    None,
    /// Less than a third.
    Thin,
    /// Less than two thirds.
    Growing,
    /// Two thirds or more.
    Strong,
}

/// One direction with its tasks in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// Which.
    pub direction: Towards,
    /// How far each of its tasks is.
    pub tasks: Vec<(&'static str, TaskState)>,
}

impl Arm {
    /// How many of its tasks are that far, no less and no further.
    pub fn count(&self, state: TaskState) -> usize {
        self.tasks.iter().filter(|(_, is)| *is == state).count()
    }

    /// How strong it is. A task that is done counts whole, one that is planned counts half: a plan is not yet
    /// leadership, and a note is only a thought.
    pub fn strength(&self) -> Strength {
        let halves = 2 * self.count(TaskState::Done) + self.count(TaskState::Planned);
        let all = 2 * self.tasks.len();
        match () {
            () if self.count(TaskState::Untouched) == self.tasks.len() => Strength::None,
            () if 3 * halves >= 2 * all => Strength::Strong,
            () if 3 * halves >= all => Strength::Growing,
            () => Strength::Thin,
        }
    }
}

/// The four directions as they stand now.
pub fn compass(document: &Document) -> [Arm; 4] {
    let planned = Action::by_parent(document);
    [Towards::Up, Towards::Down, Towards::Across, Towards::Out].map(|direction| {
        let mine = TASKS.iter().filter(|(_, of)| *of == direction);
        Arm { direction, tasks: mine.map(|(code, _)| (*code, state(document, &planned, code))).collect() }
    })
}

fn state(document: &Document, planned: &BTreeMap<ItemId, Vec<Action>>, code: &str) -> TaskState {
    let task = LeadTask::only(document, code);
    match () {
        () if task.done => TaskState::Done,
        () if planned.contains_key(&task.id) => TaskState::Planned,
        () if !task.note.trim().is_empty() => TaskState::Noted,
        () => TaskState::Untouched,
    }
}

/// The code of the task that an id is about, whether or not anything has been written about it.
pub fn task_code(id: &str) -> Option<&'static str> {
    let code = id.strip_prefix(LeadTask::KIND)?.strip_prefix('-')?;
    TASKS.iter().map(|(known, _)| *known).find(|known| *known == code)
}

/// The edits that plan a task as an action: an action of the same sort as all others, which belongs to the task.
/// The task itself is written too, so that the action has a home.
pub fn edits_for_plan(document: &Document, code: &str, action: &str, what: &str) -> Vec<Edit> {
    let task = LeadTask::only_id(code);
    let none: [(String, Value); 0] = [];
    let mut edits = Vec::new();
    if document.alive(&task).is_none() {
        edits.push(create::<LeadTask>(task.as_str(), code, "", none));
    }
    let place = at_end::<Action>(document);
    edits.push(create::<Action>(action, &task, &place, [field(Action::what, what)]));
    edits
}
