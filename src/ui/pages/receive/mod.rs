//! The page where files that came in are looked at and taken in: what each brings, before anything is changed.
//!
//! *Invariant.* Looking changes nothing that is here. What is taken in is one step of its process, with a way back.

mod cards;
mod done;
mod group;
mod judge;
mod label;
mod locked;
mod take;
mod tray;

pub use label::copy_label;

use std::sync::Arc;

use leptos::prelude::*;

use super::local::{asks_first, local_note};
use super::shelf::{pick_files, picker};
use crate::ui::app::App;
use crate::ui::parts::{Button, Look, Picture, count, dynamic, flag, live, many, t};
use crate::words::{receive as words, shelf as shelf_words};
use tray::{Entry, Part, What, tray};

/// The page.
#[component]
pub fn Receive() -> impl IntoView {
    let app = App::current();
    let desk = app.desk();
    let busy = RwSignal::new(false);
    // Files that were handed over before the page was there, and those that come while one looks at it.
    Effect::new(move |_| {
        desk.arrivals();
        judge::take_arrived(busy);
    });
    on_cleanup(tray::drop_refused);
    let all = tray();
    let list = {
        let all = all.clone();
        dynamic(move || {
            app.shelf_changes().track();
            app.session().track();
            cards_of(all.get())
        })
    };
    let number = {
        let all = all.clone();
        move || all.with(Vec::len)
    };
    let is_empty = {
        let number = number.clone();
        flag(move || number() == 0)
    };
    let said = live(move || {
        if busy.get() {
            return t(words::READING).to_owned();
        }
        let is_refused = |entry: &&Entry| matches!(entry.what, What::Refused(_));
        let refused = all.with(|all| all.iter().filter(is_refused).count());
        let said = [
            (number() - refused, words::READ_ONE, words::READ_MANY),
            (refused, words::UNREAD_ONE, words::UNREAD_MANY),
        ];
        let said = said.into_iter().filter(|(files, ..)| *files > 0);
        said.map(|(files, one, many)| count(one, many, files)).collect::<Vec<String>>().join(" ")
    });
    let pick = live(move || t(if is_empty.get() { words::PICK } else { words::PICK_MORE }).to_owned());
    let name = dynamic(move || match app.session().get() {
        Some(session) => view! { <section class="card">{copy_label(session)}</section> }.into_any(),
        None => ().into_any(),
    });
    view! {
        <article class="page receive">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1>
                <p class="lead" hidden=flag(move || !is_empty.get())>{t(words::LEAD)}</p>
                <p class="visually-hidden" role="status">{said}</p>
            </header>
            <p hidden=flag(move || !busy.get())>{t(words::READING)}</p>
            // Where it is asked first, the card says it.
            {(!asks_first()).then(local_note)}
            <div class="stack receive-list">{list}</div>
            <div class="cluster">
                <Button text=pick picture=Picture::File look=Look::Plain press=move |()| pick_files()/>
                <span class="note">{t(words::DROP_TOO)}</span>
            </div>
            {picker()}
            {name}
            <p class="drop-veil big" aria-hidden="true" hidden=flag(move || !desk.is_dragging())>
                {t(shelf_words::DROP)}
            </p>
        </article>
    }
    .into_any()
}

/// One card for each file, those of one process together.
fn cards_of(entries: Vec<Entry>) -> AnyView {
    let mut groups: Vec<(String, Vec<File>)> = Vec::new();
    let (mut others, mut refused) = (Vec::new(), Vec::new());
    for entry in entries {
        match entry.what {
            What::Part(part) => {
                let file = File { number: entry.number, name: entry.name, part };
                let id = file.part.document.id.clone();
                match groups.iter_mut().find(|(other, _)| *other == id) {
                    Some((_, files)) => files.push(file),
                    None => groups.push((id, vec![file])),
                }
            }
            What::Refused(_) => refused.push(entry),
            what => others.push(Entry { what, ..entry }),
        }
    }
    let single = groups.len() == 1;
    let others = many(others, cards::card);
    let groups = many(groups, |(id, files)| group::group(id, files, single));
    let refused = many(refused, cards::card);
    // What can be used comes first.
    view! { {others} {groups} {refused} }.into_any()
}

/// A copy of a process or a part of one that waits.
#[derive(Clone)]
struct File {
    number: u32,
    name: String,
    part: Arc<Part>,
}
