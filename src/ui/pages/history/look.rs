//! Looking into one version: what it was called, what has changed since, what can be done with it.

use leptos::prelude::*;
use serde_json::Value;

use super::list::Desk;
use super::{LOOK, when};
use crate::document::{Document, Randomness};
use crate::file;
use crate::model::{Process, Thing, iso_time};
use crate::platform::entropy::Entropy;
use crate::shelf::{FileKind, Version, Why};
use crate::ui::app::{App, focus_later};
use crate::ui::pages::keep::send;
use crate::ui::pages::shelf::write_process;
use crate::ui::parts::{Button, Look, differences, dynamic, fill, language, t};
use crate::words::{clock_time, history as words, keeping, short_day};

/// What is shown of a version that is looked into.
pub(super) fn inside(desk: Desk, version: &Version) -> AnyView {
    let app = App::current();
    let made = when(&version.when);
    let delete = {
        let (key, made) = (version.key.clone(), made.clone());
        let label = named(t(words::DELETE), &made);
        let press = move |()| {
            desk.doomed.set((key.clone(), made.clone()));
            desk.ask.open();
        };
        view! { <Button text=t(words::DELETE) label look=Look::Quiet press/> }.into_any()
    };
    let text = app.shelf().version_text(&version.key);
    let opened = text.as_ref().and_then(|text| file::open(text.as_bytes()).ok());
    let (Some(text), Some(opened)) = (text, opened) else {
        return view! { <p>{t(words::UNREADABLE)}</p> {delete} }.into_any();
    };
    let before = StoredValue::new_local(opened.document);
    let title = before.with_value(|before| app.title_of(before));
    let restore = {
        let at = version.when.clone();
        move |()| before.with_value(|before| bring_back(desk, before, &at))
    };
    let take = {
        let (at, why) = (version.when.clone(), version.why);
        move |()| before.with_value(|before| take(before, &text, &at, why))
    };
    let differences =
        dynamic(move || before.with_value(|before| desk.session.all(|now| differences(before, now))));
    view! {
        <p dir="auto">{fill(words::CALLED, &[("title", &title)])}</p>
        <p class="note">{t(words::RESTORE_HINT)}</p>
        <div class="cluster">
            <Button text=t(words::RESTORE) label=named(t(words::RESTORE), &made) look=LOOK press=restore/>
            <Button text=t(keeping::TAKE_FILE) label=named(t(keeping::TAKE_FILE), &made) look=LOOK press=take/>
            {delete}
        </div>
        <h3>{t(words::SINCE)}</h3>
        {differences}
    }
    .into_any()
}

/// What is read aloud of a button: its text, and of which version it speaks.
fn named(text: &str, made: &str) -> String {
    format!("{text}: {made}")
}

/// Puts the version on the shelf as a process of its own.
fn bring_back(desk: Desk, before: &Document, at: &str) {
    let app = App::current();
    let id = Entropy.token(12);
    let title = fill(words::COPY_NAME, &[("title", &app.title_of(before)), ("when", &full_moment(at))]);
    let mut copy = before.copied_as(id.clone());
    write_process(&mut copy, &[(Process::title, Value::from(title.as_str()))]);
    if app.put_on_shelf(&copy) {
        desk.copy.set(Some((id, title)));
        focus_later("restored");
    }
}

/// Hands the version out as a file.
fn take(before: &Document, text: &str, at: &str, why: Why) {
    let process = Process::only(before, "");
    // As the date in the name of every file, with the time of day: of one day there may be several.
    let day: String = at.replace('T', "-").chars().filter(|character| *character != ':').collect();
    let name = file::file_name(&process.workplace, &process.title, &day);
    let kind = if why == Why::BeforeMerge { FileKind::BeforeMerge } else { FileKind::Whole };
    let text = file::for_others(before, Some(text.to_owned()));
    send(&before.id, &name, &text, kind);
}

/// A time that stays right tomorrow: with its date.
fn full_moment(iso: &str) -> String {
    let words = |at: crate::model::day::DateTime| {
        format!("{} {}", short_day(language(), at.date()), clock_time(language(), at))
    };
    iso_time(iso).map_or_else(|| iso.to_owned(), words)
}
