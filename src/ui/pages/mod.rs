//! The pages: the shelf, the overview and what lies around the steps.

mod about;
mod actions;
mod answer;
mod around;
mod asking;
mod bin;
mod decisions;
mod example;
mod frame;
mod guide;
mod history;
mod homework;
mod keep;
mod light;
mod local;
mod meetings;
mod opening;
mod overview;
mod papers;
mod people;
mod personal;
mod privacy;
mod progress;
mod receive;
mod share;
mod shelf;
mod shell;
mod step;
mod storage;
mod summing;
pub(super) mod things;
mod wordings;

pub use keep::{moment, take_file};
pub use local::local_note;
pub use opening::fetch_process_pages;
pub use receive::copy_label;
pub use shelf::{Desk, drag, put_back, put_problem, say_held};
pub use shell::{PARTS, Parts, Shell};

use summing::furthest_step;

use leptos::prelude::*;

use super::app::App;
use super::parts::fill;
use super::route::{Page, Place};
use super::session::Session;
use super::steps;
use crate::document::Document;
use crate::model::{Process, Thing, Variant, open_tasks};
use crate::shelf::Summary;
use crate::words::common;

/// What the card of a process says. It is drawn from a glance at the kinds of things that are there, so that
/// the front page needs none of the figures.
pub fn summary(document: &Document) -> Summary {
    let process = Process::only(document, "");
    Summary {
        step: furthest_step(document),
        promises: open_tasks(document),
        variant_light: process.variant == Some(Variant::Light),
        guide: process.variant == Some(Variant::CoCreation),
        example: process.example,
        title: process.title,
        workplace: process.workplace,
    }
}

/// Takes the last step back and says what it was.
pub fn undo(session: Session) {
    if let Some(what) = session.undo() {
        App::current().tell(fill(common::UNDONE, &[("what", &what)]), false);
    }
}

/// Does again what was taken back and says what it was.
pub fn redo(session: Session) {
    if let Some(what) = session.redo() {
        App::current().tell(fill(common::REDONE, &[("what", &what)]), false);
    }
}

/// The page of a process.
fn process_page(page: Page) -> AnyView {
    match page {
        Page::Overview => view! { <overview::Overview/> }.into_any(),
        Page::Step(step) => view! { <step::StepPage step/> }.into_any(),
        Page::Tool(tool) => steps::tool(tool, None),
        Page::Thing(tool, id) => steps::tool(tool, Some(id)),
        Page::Frame => view! { <frame::FramePage/> }.into_any(),
        Page::People => view! { <people::People/> }.into_any(),
        Page::Meetings => view! { <meetings::Meetings/> }.into_any(),
        Page::Decisions => view! { <decisions::Decisions/> }.into_any(),
        Page::Homework => view! { <homework::HomeworkPage/> }.into_any(),
        Page::Actions => view! { <actions::Actions/> }.into_any(),
        Page::Papers => view! { <papers::Papers/> }.into_any(),
        Page::Wordings => view! { <wordings::Wordings/> }.into_any(),
        Page::Bin => view! { <bin::Bin/> }.into_any(),
        Page::Light | Page::LightPart(_) => view! { <light::Light/> }.into_any(),
        Page::Share => view! { <share::Share/> }.into_any(),
        Page::Asking => view! { <asking::Asking/> }.into_any(),
        Page::History => view! { <history::HistoryPage/> }.into_any(),
        Page::Personal => view! { <personal::Personal/> }.into_any(),
        Page::Guide(chapter) => guide::chapter(chapter, None),
        Page::GuideThing(chapter, thing) => guide::chapter(chapter, Some(thing)),
    }
}

/// The page of the whole app that belongs to no process.
fn place_page(place: Place) -> AnyView {
    match place {
        Place::Receive => view! { <receive::Receive/> }.into_any(),
        Place::Answer => view! { <answer::Answer/> }.into_any(),
        Place::Storage => view! { <storage::Storage/> }.into_any(),
        Place::Privacy => view! { <privacy::Privacy/> }.into_any(),
    }
}
