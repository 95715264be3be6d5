//! The sheet for the talk: one page, with room to write on. Private notes are never on it.

use leptos::prelude::*;

use super::called;
use super::paper;
use super::points::{Point, point};
use crate::document::Document;
use crate::model::{FOCUS, Focus, LeadTask, Process, TASKS, Talk, Thing};
use crate::ui::parts::{day, fill, many, t};
use crate::words::talks as words;

/// More points than these are too many for one talk.
const MANY: usize = 8;

/// What stands on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    title: String,
    under: String,
    points: Vec<Point>,
    agreed: String,
}

impl Sheet {
    /// The sheet of that talk.
    pub fn of(document: &Document, id: &str) -> Self {
        let talk = Talk::get(document, id);
        let title = Process::only(document, "").title;
        let date = day(talk.as_ref().and_then(|talk| talk.date));
        let under: Vec<String> = [date, title].into_iter().filter(|part| !part.trim().is_empty()).collect();
        // In the order of the guide, whatever was ticked first.
        let chosen = talk.as_ref().map(|talk| talk.points.as_slice()).unwrap_or_default();
        let all = FOCUS.iter().map(|(code, _)| Focus::only_id(code));
        let all = all.chain(TASKS.iter().map(|(code, _)| LeadTask::only_id(code)));
        let points = all.filter(|id| chosen.contains(id));
        Self {
            title: called(talk.as_ref().and_then(|talk| talk.with)),
            under: under.join(" · "),
            points: points.filter_map(|id| point(document, &id)).collect(),
            agreed: talk.as_ref().map(|talk| talk.agreed.trim().to_owned()).unwrap_or_default(),
        }
    }

    /// How many points stand on it.
    pub fn count(&self) -> usize {
        self.points.len()
    }

    /// What there is to say before it is printed: that these are too many points for one talk, or that they
    /// probably take more than one page. Nothing where all is well.
    pub fn warning(&self) -> String {
        let many = (self.count() > MANY).then(|| fill(words::TOO_MANY, &[("n", &self.count().to_string())]));
        let long = (self.height() > paper::PAGE).then(|| t(words::TOO_LONG).to_owned());
        many.into_iter().chain(long).collect::<Vec<_>>().join(" ")
    }

    /// How high it is on paper.
    fn height(&self) -> usize {
        let notes = self.points.iter().map(|point| {
            let note = if point.note.is_empty() { 0 } else { paper::text(t(words::NOTED), &point.note) };
            let write = if self.agreed.is_empty() { paper::WRITE } else { 0 };
            paper::POINT + paper::small(&point.state) + note + write
        });
        let agreed = if self.agreed.is_empty() {
            0
        } else {
            paper::AGREED + paper::text(t(words::AGREED), &self.agreed)
        };
        paper::HEAD + paper::small(&self.under) + notes.sum::<usize>() + agreed
    }

    /// The sheet as plain text, for a mail or a calendar.
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.clone(), self.under.clone()];
        for point in &self.points {
            lines.push(String::new());
            lines.push(point.name.to_owned());
            lines.extend([&point.state, &point.note].into_iter().filter(|text| !text.is_empty()).cloned());
        }
        if !self.agreed.is_empty() {
            lines.extend([String::new(), format!("{}: {}", t(words::AGREED), self.agreed)]);
        }
        lines.join("\n")
    }

    /// The sheet as it is shown and printed.
    pub fn view(&self) -> AnyView {
        if self.points.is_empty() {
            return view! { <p>{t(words::SHEET_EMPTY)}</p> }.into_any();
        }
        // Room to write on by hand, until it stands there what was agreed.
        let to_write = self.agreed.is_empty();
        let line = || view! { <p class="talk-write" aria-hidden="true">{t(words::AGREED)}</p> };
        let points = many(self.points.clone(), |point| {
            let note = (!point.note.is_empty()).then(|| {
                view! { <p class="text" dir="auto">{format!("{}: {}", t(words::NOTED), point.note)}</p> }
            });
            view! {
                <li>
                    <strong>{point.name}</strong>
                    <p class="note">{point.state}</p>
                    {note}
                    {to_write.then(line)}
                </li>
            }
            .into_any()
        });
        let agreed = (!self.agreed.is_empty()).then(|| {
            view! { <p class="text" dir="auto"><strong>{t(words::AGREED)}": "</strong>{self.agreed.clone()}</p> }
        });
        view! {
            <h3>{self.title.clone()}</h3>
            <p class="meta" dir="auto">{self.under.clone()}</p>
            <ol>{points}</ol>
            {agreed}
        }
        .into_any()
    }
}
