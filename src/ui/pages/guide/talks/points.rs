//! What one may talk about: the points of the phases and the tasks of leadership, by how far they are.

use jiff::civil::Date;

use crate::document::Document;
use crate::model::{FOCUS, Focus, FocusState, Hold, LeadTask, TalkWith, Thing, phase_of, task_code};
use crate::ui::parts::{fill, guide, t};
use crate::words::{Labelled, talks as words};

/// The longest note on the sheet, in letters: it is to be one page.
const LONGEST: usize = 240;

/// One of them, as it stands on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// What it is called.
    pub name: &'static str,
    /// How far it is, and whose it is.
    pub state: String,
    /// The beginning of the notes that others may see.
    pub note: String,
}

/// A group to choose from: its heading, whether it stands open, ids with names.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The heading.
    pub title: String,
    /// It is what one most likely wants to talk about.
    pub open: bool,
    /// The ids and what they are called.
    pub points: Vec<(String, String)>,
}

/// The point or task of that id; none where there is no such.
pub fn point(document: &Document, id: &str) -> Option<Point> {
    if let Some(code) = task_code(id) {
        let task = LeadTask::only(document, code);
        let mut all = guide().directions.directions.iter();
        let direction = all.find(|direction| direction.tasks.iter().any(|text| text.id == code))?;
        let name = guide().directions.task(code)?.name.as_str();
        let done = if task.done { format!(" · {}", t(words::DONE)) } else { String::new() };
        let state = format!("{}{done}", direction.name);
        return Some(Point { name, state, note: short(&task.note) });
    }
    let code = id.strip_prefix(Focus::KIND)?.strip_prefix('-')?;
    let phase = phase_of(code)?;
    let focus = Focus::only(document, code);
    let name = guide().phases.called(code)?;
    let whose = match focus.hold {
        None => String::new(),
        Some(Hold::Mine) => format!(" · {}", t(Hold::Mine.word())),
        Some(hold) => format!(" · {} {}", t(hold.word()).trim_end_matches([' ', '…']), focus.whom.trim()),
    };
    let state = format!("{} · {}{}", t(phase.word()), t(focus.shown().word()), whose.trim_end());
    Some(Point { name, state, note: short(&focus.notes) })
}

fn short(note: &str) -> String {
    let note = note.trim();
    if note.chars().count() <= LONGEST {
        return note.to_owned();
    }
    let cut: String = note.chars().take(LONGEST).collect();
    format!("{} …", cut.trim_end())
}

/// All that one can choose from, what lies nearest first.
pub fn groups(document: &Document, with: Option<TalkWith>, today: Date) -> Vec<Group> {
    let mut groups: Vec<Group> =
        [(words::AGAIN, true), (words::ONGOING, true), (words::NOT_YET, false), (words::IN_PLACE, false)]
            .map(|(title, open)| Group { title: t(title).to_owned(), open, points: Vec::new() })
            .into();
    for (code, _) in FOCUS {
        let focus = Focus::only(document, code);
        let group = match focus.shown() {
            FocusState::NotRelevant => continue,
            _ if focus.again.is_some_and(|again| again <= today) => 0,
            FocusState::Ongoing => 1,
            FocusState::NotYet => 2,
            FocusState::InPlace => 3,
        };
        let name = guide().phases.called(code).unwrap_or_default().to_owned();
        groups[group].points.push((focus.id, name));
    }
    // The executive hears most of what is led upwards; the project leader of the rest.
    let mut directions: Vec<_> = guide().directions.directions.iter().collect();
    if with == Some(TalkWith::ProjectLeader) && !directions.is_empty() {
        directions.rotate_left(1);
    }
    groups.extend(directions.into_iter().map(|direction| {
        let tasks = direction.tasks.iter().map(|text| {
            let task = LeadTask::only(document, &text.id);
            let done = if task.done { format!(" ({})", t(words::DONE)) } else { String::new() };
            (task.id, format!("{}{done}", text.name))
        });
        let title = fill(words::TASKS, &[("where", &direction.name)]);
        Group { title, open: false, points: tasks.collect() }
    }));
    groups.retain(|group| !group.points.is_empty());
    groups
}
