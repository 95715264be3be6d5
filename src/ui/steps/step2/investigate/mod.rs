//! Undersøg udfordringerne: the list, one challenge, the sheet of an activity, the plan of a group.

mod activities;
mod conclusion;
mod findings;
mod list;
mod look;
mod one;
mod plan;
mod questions;
mod sheet;
mod stakeholders;

use crate::ui::parts::memo;
use leptos::prelude::*;

use super::prioritise::called;
use crate::document::{Document, ItemId};
use crate::model::{Activity, Challenge, Process, Thing, Variant, numbered};
use crate::ui::session::{Session, use_session};

/// Before the id of a challenge in the address of its plan.
const PLAN: &str = "plan-";

/// The tool.
#[component]
pub fn Investigate(
    /// A challenge, an activity (its sheet), or a challenge with `plan-` before it.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let Some(open) = open else { return list::view() };
    if let Some(challenge) = open.strip_prefix(PLAN) {
        return plan::view(challenge);
    }
    let (challenge, activity) = session.peek(|document| {
        (Challenge::get(document, &open).is_some(), Activity::get(document, &open).is_some())
    });
    match (challenge, activity) {
        (true, _) => one::view(open),
        (false, true) => sheet::view(open),
        (false, false) => list::view(),
    }
}

/// The challenge as people call it; one that was put together with another has no number.
fn name(document: &Document, challenge: &str) -> String {
    let all = numbered(document);
    let number = all.iter().find(|one| one.challenge.id == challenge).map(|one| one.number);
    let title = Challenge::get(document, challenge).map(|challenge| challenge.title).unwrap_or_default();
    number.map_or(title.clone(), |number| called(number, &title))
}

/// The name, following what people write.
fn live_name(session: Session, challenge: &ItemId) -> Signal<String> {
    let id = challenge.clone();
    memo(move || session.watch(&[Challenge::KIND], |document| name(document, &id))).into()
}

/// Whether the process is the light variant, without listening.
fn is_light(session: Session) -> bool {
    session.peek(|document| Process::only(document, "").variant == Some(Variant::Light))
}
