//! The bin: what was deleted, by kind, to put back or to erase for good.

use leptos::prelude::*;

use crate::document::{Document, Edit, ItemId, PARENT};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    Button, Dialog, DialogControl, Look, count, dynamic, fill, flag, live, many, memo, t,
};
use crate::ui::session::{Session, step_label, use_session};
use crate::words::{keeping, overview as words, personal};

use super::things::{called, dead_below, kind_name, main_text, notes_on};

/// More things than this are not shown at once.
const SHOWN: usize = 200;

/// A deleted thing that is not below another deleted one.
#[derive(Clone, PartialEq)]
struct Deleted {
    id: ItemId,
    what: String,
    below: usize,
    belonged: String,
}

/// The bin, by kind, and how many things are left out.
type Contents = (Vec<(&'static str, Vec<Deleted>)>, usize);

/// What the question before erasing is about: the things, and the question.
type Doomed = RwSignal<(Vec<ItemId>, String)>;

/// Papirkurv.
#[component]
pub fn Bin() -> impl IntoView {
    let session = use_session();
    let contents = memo(move || session.all(contents));
    let doomed: Doomed = RwSignal::new(Default::default());
    let ask = DialogControl::new();
    let list = dynamic(move || {
        let (kinds, rest) = contents.get();
        let kinds = many(kinds, |(kind, things)| {
            let rows = many(things, |thing| row(session, doomed, ask, thing));
            view! { <section class="stack"><h2>{kind}</h2><ul class="list">{rows}</ul></section> }.into_any()
        });
        let rest = (rest > 0).then(|| {
            view! { <p class="note">{fill(words::BIN_REST, &[("n", &rest.to_string())])}</p> }.into_any()
        });
        view! { {kinds} {rest} }.into_any()
    });
    let is_empty = move || contents.with(|contents| contents.0.is_empty());
    let all = move |()| {
        let ids = session.peek(|document| document.bin().into_iter().map(|(id, _)| id.clone()).collect());
        doomed.set((ids, t(words::BIN_ERASE_ASK_ALL).to_owned()));
        ask.open();
    };
    let erase = move |()| {
        ask.close();
        let (mut ids, _) = doomed.get_untracked();
        ids.extend(session.peek(|document| notes_on(document, &ids)));
        let erased = session.erase(&ids);
        App::current().say(if erased { words::BIN_ERASED } else { personal::ERASE_FAILED });
        focus_later("heading");
    };
    view! {
        <article class="page bin">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(words::BIN)}</h1>
                <p class="lead" hidden=flag(is_empty)>{t(words::BIN_LEAD)}</p>
                <p hidden=flag(move || !is_empty())>{t(words::BIN_EMPTY)}</p>
            </header>
            <div class="stack">{list}</div>
            <div hidden=flag(is_empty)>
                <Button text=t(words::BIN_ERASE_ALL) press=all look=Look::Danger/>
            </div>
            <Dialog control=ask title=t(words::BIN_ERASE)>
                <p class="big" dir="auto">{live(move || doomed.with(|doomed| doomed.1.clone()))}</p>
                <p>{t(words::BIN_ERASE_WHAT)}</p>
                <p>{t(personal::ERASE_COPIES)}</p>
                <div class="cluster">
                    <Button text=t(words::BIN_ERASE) press=erase look=Look::Danger/>
                    <Button text=t(keeping::CANCEL) press=move |()| ask.close() look=Look::Quiet/>
                </div>
            </Dialog>
        </article>
    }
    .into_any()
}

fn contents(document: &Document) -> Contents {
    let mut kinds: Vec<(&'static str, Vec<Deleted>)> = Vec::new();
    let mut left_out = 0;
    let mut shown = 0;
    for (id, item) in document.bin() {
        let parent = item.text(PARENT);
        // What lies below a deleted thing comes back with it.
        let above = document.item(parent).filter(|_| parent != id);
        if above.is_some_and(|above| !above.is_alive() && !above.is_erased()) {
            continue;
        }
        if shown == SHOWN {
            left_out += 1;
            continue;
        }
        shown += 1;
        let kind = kind_name(item.kind());
        let belonged = if above.is_some() { main_text(document, parent) } else { String::new() };
        let thing = Deleted {
            id: id.clone(),
            what: called(document, id),
            below: dead_below(document, id).len(),
            belonged,
        };
        match kinds.iter_mut().find(|(other, _)| *other == kind) {
            Some((_, things)) => things.push(thing),
            None => kinds.push((kind, vec![thing])),
        }
    }
    (kinds, left_out)
}

fn row(session: Session, doomed: Doomed, ask: DialogControl, thing: Deleted) -> AnyView {
    let Deleted { id, what, below, belonged } = thing;
    let mut about = Vec::new();
    if below > 0 {
        about.push(count(words::BIN_WITH_ONE, words::BIN_WITH_MANY, below));
    }
    if !belonged.is_empty() && belonged != what {
        about.push(fill(words::BIN_BELONGS, &[("what", &belonged)]));
    }
    let all = move || {
        let below = session.peek(|document| dead_below(document, &id));
        [id.clone()].into_iter().chain(below).collect::<Vec<ItemId>>()
    };
    let back = {
        let (all, what) = (all.clone(), what.clone());
        move |()| {
            let edits = all().into_iter().map(|id| Edit::Restore { id }).collect();
            session.commit(step_label(words::BIN_BACK_STEP, &what), edits);
            App::current().tell(fill(words::BIN_PUT_BACK, &[("what", &what)]), true);
            focus_later("heading");
        }
    };
    let erase = {
        let what = what.clone();
        move |()| {
            doomed.set((all(), fill(words::BIN_ERASE_ASK, &[("what", &what)])));
            ask.open();
        }
    };
    let back_label = fill(words::BIN_BACK_OF, &[("what", &what)]);
    let erase_label = fill(words::BIN_ERASE_OF, &[("what", &what)]);
    view! {
        <li class="row bin-row">
            <div class="bin-text">
                <p class="text" dir="auto">{what}</p>
                <p class="note">{about.join(" · ")}</p>
            </div>
            <div class="cluster">
                <Button text=t(words::BIN_BACK) label=back_label press=back/>
                <Button text=t(words::BIN_ERASE) label=erase_label press=erase look=Look::Quiet/>
            </div>
        </li>
    }
    .into_any()
}
