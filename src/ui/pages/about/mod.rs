//! About: what the method and the app are, where everything lies, whom to thank, which keys there are.

mod offline;

use leptos::prelude::*;

use crate::ui::pages::local::is_from_disk;
use crate::ui::parts::{fill, many, t};
use crate::ui::route::{Place, Route};
use crate::words::{Word, about as words, common, privacy, shelf};

/// A heading and its paragraphs.
type Part = (Word, &'static [Word]);

const PARTS: [Part; 4] = [
    (words::METHOD_TITLE, &[words::METHOD_1, words::METHOD_2, words::METHOD_3]),
    (words::APP_TITLE, &[words::APP_1, words::APP_2]),
    (words::WHERE_TITLE, &[words::WHERE_1, words::WHERE_2, words::WHERE_3]),
    (words::WHO_TITLE, &[words::WHO_1, words::WHO_2, words::WHO_3]),
];

const CREDITS: Part =
    (words::CREDIT_TITLE, &[words::CREDIT_1, words::CREDIT_2, words::CREDIT_4, words::CREDIT_3]);

/// Whether anything is sent.
fn sent() -> Part {
    const HOSTED: Part = (words::SENT_TITLE, &[words::SENT_1, words::SENT_2]);
    const FILE: Part = (words::SENT_TITLE, &[words::SENT_FILE, words::SENT_2]);
    if is_from_disk() { FILE } else { HOSTED }
}

/// Keys, and what they do.
const KEYS: [(Word, Word); 9] = [
    (words::KEY_SAVE, words::DOES_SAVE),
    (words::KEY_UNDO, words::DOES_UNDO),
    (words::KEY_REDO, words::DOES_REDO),
    (words::KEY_ENTER, words::DOES_ENTER),
    (words::KEY_PASTE, words::DOES_PASTE),
    (words::KEY_MOVE, words::DOES_MOVE),
    (words::KEY_TAB, words::DOES_TAB),
    (words::KEY_ARROWS, words::DOES_ARROWS),
    (words::KEY_ESCAPE, words::DOES_ESCAPE),
];

/// The page about the app.
#[component]
pub fn About() -> impl IntoView {
    let keys = many(KEYS, |(key, does)| {
        view! { <tr><th scope="row"><kbd>{t(key)}</kbd></th><td>{t(does)}</td></tr> }.into_any()
    });
    view! {
        <article class="page about">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(common::ABOUT)}</h1>
                <p class="lead">{t(words::LEAD)}</p>
            </header>
            {many(PARTS, part)}
            {part(sent())}
            {offline::part()}
            {part(CREDITS)}
            <p><a href=Route::Place(Place::Privacy).to_hash()>{t(privacy::TITLE)}</a></p>
            <section class="about-part">
                <h2>{t(words::KEYS_TITLE)}</h2>
                <div class="table-wrap">
                    <table class="table">
                        <thead><tr><th scope="col">{t(words::KEYS_KEY)}</th><th scope="col">{t(words::KEYS_DOES)}</th></tr></thead>
                        <tbody>{keys}</tbody>
                    </table>
                </div>
                <p class="note">{t(words::KEYS_MAC)}</p>
            </section>
            <p class="note">{fill(words::VERSION, &[("version", env!("CARGO_PKG_VERSION"))])}</p>
            <p><a class="btn" href=Route::Shelf.to_hash()>{t(shelf::TO_SHELF)}</a></p>
        </article>
    }
    .into_any()
}

fn part((title, lines): Part) -> AnyView {
    let lines = many(lines, |line| view! { <p>{t(*line)}</p> }.into_any());
    view! { <section class="about-part"><h2>{t(title)}</h2>{lines}</section> }.into_any()
}
