//! Vurderingslinjen: a statement that everybody marks from 0 to 10.

use crate::document::sort::Gather as _;
use std::collections::BTreeMap;

use super::make::{create, field, fresh_id};
use super::mixing::Borrowed;
use super::stats::{Summary, counts, summary};
use super::{Day, Flag, Number, Text, Thing};
use crate::document::{Document, Edit, ItemId, Randomness};

things! {
    /// A statement with a line. Its parent is a solution, or empty for the process as a whole.
    AssessmentLine = "line" {
        /// The statement.
        statement: Text,
        /// The label at 0.
        low: Text,
        /// The label at 10.
        high: Text,
    }
    /// One time that a line (its parent) is marked: before, after, or a third time.
    LineTime = "line_time" {
        /// «Før», «Efter» or what the group calls it.
        label: Text,
        /// When.
        date: Day,
        /// The marks are hidden until it is closed.
        secret: Flag,
        /// Closed: no more marks.
        closed: Flag,
    }
    /// One mark, 0 to 10, at one time (its parent). It never carries a person or a text.
    Mark = "mark" {
        /// 0 to 10.
        value: Number,
    }
}

/// Below so many marks only the median is shown: fewer dots on a line are faces in a room.
pub const ENOUGH_MARKS: usize = 5;

/// One time that a line was marked.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeFigures {
    /// The time.
    pub time: LineTime,
    /// How many marks there are.
    pub marks: usize,
    /// The median, 0 to 10. `None` without marks, and as long as a secret time is open.
    pub median: Option<f64>,
    /// Lowest, highest and quartiles; only from five marks on.
    pub spread: Option<Summary>,
    /// How many marks lie at 0, 1 … 10; only from five marks on.
    pub counts: Option<[usize; 11]>,
    /// A secret time that is still open: only the number of marks may be shown.
    pub hidden: bool,
}

/// What a line says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineFigures {
    /// The times in their order.
    pub times: Vec<TimeFigures>,
    /// The last median minus the first, in marks. `None` where fewer than two times have one.
    pub change: Option<f64>,
}

/// The figures of one line.
pub fn line_figures(document: &Document, line: &str) -> LineFigures {
    let mut marks = Mark::by_parent(document);
    figures(LineTime::of(document, line), &mut marks)
}

/// The figures of all lines, by line.
pub fn all_line_figures(document: &Document) -> BTreeMap<ItemId, LineFigures> {
    let mut marks = Mark::by_parent(document);
    let times = LineTime::by_parent(document).into_iter();
    times.map(|(line, times)| (line, figures(times, &mut marks))).gather()
}

fn figures(times: Vec<LineTime>, marks: &mut BTreeMap<ItemId, Vec<Mark>>) -> LineFigures {
    let times: Vec<TimeFigures> = times
        .into_iter()
        .map(|time| {
            let values = marks.remove(&time.id).unwrap_or_default().into_iter().filter_map(|mark| mark.value);
            let values: Vec<f64> = values.filter(|value| (0.0..=10.0).contains(value)).collect();
            let hidden = time.secret && !time.closed;
            let summary = summary(&values).filter(|_| !hidden);
            let spread = summary.filter(|summary| summary.count >= ENOUGH_MARKS);
            TimeFigures {
                time,
                marks: values.len(),
                median: summary.map(|summary| summary.median),
                counts: spread.map(|_| counts(&values)),
                spread,
                hidden,
            }
        })
        .collect();
    let mut medians = times.iter().filter_map(|time| time.median);
    let first = medians.next();
    let change = first.zip(medians.next_back()).map(|(first, last)| last - first);
    LineFigures { times, change }
}

/// Writes the marks of a secret time and closes it, as [`super::seal`] does with ballots: fresh ids, no positions,
/// a random order. Marks outside the line are left out.
pub fn seal_marks(time: &str, marks: &[f64], random: &mut dyn Randomness) -> Vec<Edit> {
    let mut marks: Vec<f64> = marks.iter().copied().filter(|mark| (0.0..=10.0).contains(mark)).collect();
    Borrowed(&mut *random).shuffle(&mut marks);
    let mark = |value: f64| create::<Mark>(fresh_id(random), time, "", [field(Mark::value, value)]);
    let mut edits: Vec<Edit> = marks.into_iter().map(mark).collect();
    edits.push(Edit::set(time, LineTime::closed, true));
    edits
}
