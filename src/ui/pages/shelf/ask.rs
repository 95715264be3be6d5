//! The dialog of the front page: one question at a time.

use leptos::prelude::*;

use super::actions::{drop_answer, drop_quarantined, erase, erase_all, link_id, rename, title};
use super::create::{cancel, create, form, line};
use super::desk::Ask;
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Dialog, DialogControl, Look, dynamic, fill, many, t};
use crate::words::{Word, shelf as words};

/// The dialog, if there is something to ask.
#[component]
pub fn Asked() -> impl IntoView {
    let desk = App::current().desk();
    let control = DialogControl::new();
    dynamic(move || {
        let Some(asked) = desk.asked() else { return ().into_any() };
        request_animation_frame(move || control.open());
        let (heading, body) = question(asked);
        let closed = Callback::new(move |()| desk.done());
        view! { <Dialog control title=t(heading) closed=closed>{body}</Dialog> }.into_any()
    })
}

fn question(asked: Ask) -> (Word, AnyView) {
    match asked {
        Ask::Create(variant) => (words::NEW, create(variant)),
        Ask::Rename(card) => {
            let name = RwSignal::new(card.summary.title.clone());
            let error = RwSignal::new(None);
            let send = move || {
                let new = name.get_untracked().trim().to_owned();
                if new.is_empty() {
                    error.set(Some(t(words::TITLE_MISSING).to_owned()));
                    focus_later("new-title");
                    return;
                }
                App::current().desk().done();
                focus_later(link_id(&card.id));
                rename(&card, &new);
            };
            let field = line("new-title", (words::NEW_TITLE, words::RENAME_HINT), name, error);
            (words::RENAME, form(field, words::RENAME, Look::Main, send))
        }
        Ask::Erase(card) => {
            let asked = fill(words::ERASE_ASK, &[("title", &title(&card))]);
            let files = files_made(&card.id);
            let act = move || {
                erase(&card);
            };
            (words::ERASE, view! { {files} {sure(asked, act)} }.into_any())
        }
        Ask::Drop(key) => {
            (words::ERASE, sure(t(words::QUARANTINE_ASK).to_owned(), move || drop_quarantined(&key)))
        }
        Ask::DropAnswer(key) => {
            (words::DELETE, sure(t(words::ANSWER_ASK).to_owned(), move || drop_answer(&key)))
        }
        Ask::EraseAll => (words::ERASE_ALL, all()),
    }
}

/// The files that this browser made of the process: to erase takes the list away, and not the files.
fn files_made(id: &str) -> AnyView {
    let files = App::current().shelf().files_of(id);
    if files.is_empty() {
        return ().into_any();
    }
    let files = many(files, |file| view! { <li dir="auto">{file.name}</li> }.into_any());
    view! { <p>{t(words::ERASE_FILES)}</p><ul>{files}</ul> }.into_any()
}

/// Asks whether something that cannot be taken back is meant.
fn sure(asked: String, act: impl Fn() + Send + Sync + 'static) -> AnyView {
    let press = move |()| {
        App::current().desk().done();
        act();
    };
    view! {
        <p dir="auto">{asked}</p>
        <div class="cluster">
            <Button text=t(words::ERASE) look=Look::Danger press/>
            {cancel()}
        </div>
    }
    .into_any()
}

/// All that goes, by name: on a computer that others use, the rest of it is theirs. What lies here from before «Gem ikke
/// i browseren» goes too, although the page does not show it.
fn which_go() -> AnyView {
    let app = App::current();
    let behind = app.shelf_behind();
    let shelves = [(words::ERASE_ALL_THESE, Some(app.shelf())), (words::ERASE_ALL_BEHIND, behind)];
    let lists = shelves.into_iter().filter_map(|(word, shelf)| Some((word, shelf?.cards())));
    many(lists.filter(|(_, cards)| !cards.is_empty()), |(word, cards)| {
        let names = many(cards, |card| view! { <li dir="auto">{title(&card)}</li> }.into_any());
        view! { <p>{t(word)}</p><ul>{names}</ul> }.into_any()
    })
}

/// What must be written before everything goes; the same in every language, as it stands in the question.
const MEANT: &str = "SLET";

fn all() -> AnyView {
    let (value, error) = (RwSignal::new(String::new()), RwSignal::new(None));
    let send = move || {
        if value.get_untracked().trim().to_uppercase() != MEANT {
            error.set(Some(t(words::ERASE_ALL_NOT_MEANT).to_owned()));
            focus_later("erase-all");
            return;
        }
        App::current().desk().done();
        erase_all();
    };
    let field = line("erase-all", (words::ERASE_ALL_CONFIRM, words::ERASE_ALL_ASK), value, error);
    let form = form(field, words::ERASE_ALL, Look::Danger, send);
    view! { {which_go()} {form} }.into_any()
}
