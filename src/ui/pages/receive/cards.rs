//! Files for which there is no process to take them into: refused, locked, questions, newer, and what became of them.

use leptos::prelude::*;

use super::done::done;
use super::judge::to_questions;
use super::locked::locked;
use super::tray::{Entry, What, entry_id, take_off};
use crate::file::open_ask;
use crate::ui::app::focus_later;
use crate::ui::pages::shelf::address;
use crate::ui::parts::{Button, Look, fill, many, t};
use crate::ui::route::Page;
use crate::words::{Word, common, keeping, receive as words, shelf as shelf_words};

/// The card of a file.
pub fn card(entry: Entry) -> AnyView {
    let Entry { number, name, what } = entry;
    match what {
        What::Refused(why) => {
            let lines = vec![why, t(keeping::NOT_TOUCHED).to_owned()];
            notice(number, &name, ("notice notice-bad", shelf_words::MARK_BAD), lines, ().into_any())
        }
        What::Newer { id, title } => {
            let lines = vec![t(keeping::IMPORTED_NEWER).to_owned()];
            let open = open_link(&id, &title);
            notice(number, &name, ("notice notice-warn", shelf_words::MARK_WARN), lines, open)
        }
        What::Put { id, title, remarks } => {
            let good = remarks.is_empty();
            let lines = [fill(keeping::IMPORTED, &[("title", &title)])].into_iter().chain(remarks).collect();
            let how = if good {
                ("notice notice-good", shelf_words::MARK_GOOD)
            } else {
                ("notice notice-warn", shelf_words::MARK_WARN)
            };
            notice(number, &name, how, lines, open_link(&id, &title))
        }
        What::Questions(bytes) => {
            let said = open_ask(&bytes).map(|asked| vec![asked.sender()]).unwrap_or_default();
            let file = name.clone();
            let go = move |()| to_questions(&file, &bytes);
            let go = view! { <Button text=t(words::GO_ANSWER) look=Look::Main press=go/> }.into_any();
            notice(number, &name, ("notice", words::IS_QUESTIONS), said, go)
        }
        What::Locked(bytes) => locked(number, &name, bytes),
        What::Done(what) => done(number, &what),
        What::Part(_) => ().into_any(),
    }
}

/// «Åbn …».
fn open_link(id: &str, title: &str) -> AnyView {
    let text = fill(shelf_words::OPEN_ONE, &[("title", title)]);
    view! { <a class="btn" dir="auto" href=address(id, Page::Overview)>{text}</a> }.into_any()
}

/// A message about a file that stays until somebody takes it away.
pub fn notice(
    number: u32,
    name: &str,
    (class, mark): (&'static str, Word),
    lines: Vec<String>,
    tools: AnyView,
) -> AnyView {
    let id = entry_id(number);
    let head = format!("{id}-head");
    let named = head.clone();
    let lines = many(lines, |line| view! { <p dir="auto">{line}</p> }.into_any());
    view! {
        <section class=class id=id tabindex="-1" aria-labelledby=named>
            <p id=head><strong>{t(mark)}</strong>" "<span dir="auto">{name.to_owned()}</span></p>
            {close(number, name)}
            <div class="notice-body">
                {lines}
                <div class="cluster">{tools}</div>
            </div>
        </section>
    }
    .into_any()
}

/// The button that takes a file off the list.
pub fn close(number: u32, name: &str) -> AnyView {
    let label = fill(shelf_words::PUT_AWAY, &[("what", name)]);
    let press = move |()| {
        take_off(number);
        focus_later("heading");
    };
    view! { <Button text=t(common::CLOSE) label look=Look::Quiet press/> }.into_any()
}
