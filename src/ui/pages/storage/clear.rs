//! How to make room again: drafts first, then the bin, then processes that are finished.

use leptos::prelude::*;

use super::{Row, size};
use crate::shelf::{CardState, Why};
use crate::ui::app::{App, focus_later};
use crate::ui::pages::shelf::{ask_erase, erase_process, export};
use crate::ui::parts::{Button, Dialog, DialogControl, Look, dynamic, fill, flag, many, t};
use crate::ui::route::Route;
use crate::words::{Word, history, keeping, shelf as shelf_words, storage as words};

/// Everything that one can do about room.
pub(super) fn clear(rows: Memo<Vec<Row>>) -> AnyView {
    let no_aside = flag(move || rows.with(|rows| rows.iter().all(|row| row.room.aside == 0)));
    view! {
        <section class="stack" aria-labelledby="clear" hidden=flag(move || rows.with(Vec::is_empty))>
            <h2 id="clear" tabindex="-1">{t(words::CLEAR)}</h2>
            <p>{t(words::CLEAR_HINT)}</p>
            {part((history::DRAFTS, words::DRAFTS_HINT), drafts(rows))}
            {part((words::BIN, shelf_words::BIN_HINT), bin(rows))}
            {part((words::OLD, words::OLD_HINT), finished(rows))}
            <p hidden=no_aside>
                <a href=Route::Shelf.to_hash()>{t(words::ASIDE_HINT)}</a>
            </p>
        </section>
    }
    .into_any()
}

fn part((heading, hint): (Word, Word), inside: AnyView) -> AnyView {
    view! {
        <h3>{t(heading)}</h3>
        <p class="note">{t(hint)}</p>
        {inside}
    }
    .into_any()
}

/// A row with the name of a process and what can be done with it.
fn row(title: String, tools: AnyView) -> AnyView {
    view! {
        <li class="shelf-row">
            <p dir="auto">{title}</p>
            <div class="cluster">{tools}</div>
        </li>
    }
    .into_any()
}

fn drafts(rows: Memo<Vec<Row>>) -> AnyView {
    dynamic(move || {
        let rows: Vec<Row> = rows.get().into_iter().filter(|row| row.room.drafts > 0).collect();
        if rows.is_empty() {
            return view! { <p>{t(words::DRAFTS_NONE)}</p> }.into_any();
        }
        let rows = many(rows, |it| {
            let title = it.title();
            let freed = size(it.room.drafts);
            let text = fill(words::DROP_DRAFTS, &[("size", &freed)]);
            let label = format!("{text}: {title}");
            let press = {
                let title = title.clone();
                move |()| {
                    let app = App::current();
                    let dropped = app.shelf().drop_versions(&it.id, &[Why::Draft]);
                    // There may be room now for what found none.
                    app.keep_held();
                    app.shelf_changes().update(|count| *count += 1);
                    match dropped {
                        Ok(_) => app.tell(fill(words::DRAFTS_GONE, &[("title", &title)]), false),
                        Err(_) => app.say(keeping::STORE_REFUSED),
                    }
                    focus_later("clear");
                }
            };
            row(title, view! { <Button text label press/> }.into_any())
        });
        view! { <ul class="list">{rows}</ul> }.into_any()
    })
}

fn bin(rows: Memo<Vec<Row>>) -> AnyView {
    let ask = DialogControl::new();
    let binned = move || rows.get().into_iter().filter(Row::is_binned).collect::<Vec<Row>>();
    let said = dynamic(move || {
        let binned = binned();
        let room: usize = binned.iter().map(|row| row.room.all()).sum();
        let word = match binned.len() {
            0 => return view! { <p>{t(words::BIN_EMPTY)}</p> }.into_any(),
            1 => words::BIN_ONE,
            _ => words::BIN_MANY,
        };
        let said = fill(word, &[("n", &binned.len().to_string()), ("size", &size(room))]);
        view! { <p>{said}</p> }.into_any()
    });
    let names = dynamic(move || {
        let names = binned().into_iter().map(|row| row.title());
        let names = many(names, |name| view! { <li dir="auto">{name}</li> }.into_any());
        view! { <ul>{names}</ul> }.into_any()
    });
    let empty = move |()| {
        ask.close();
        let cards = untrack(binned).into_iter().filter_map(|row| row.card);
        let left = cards.filter(|card| !erase_process(card)).count();
        if left == 0 {
            App::current().say(words::BIN_GONE);
        }
        focus_later("clear");
    };
    view! {
        {said}
        <div hidden=flag(move || binned().is_empty())>
            <Button text=t(words::BIN_CLEAR) look=Look::Danger press=move |()| ask.open()/>
        </div>
        <Dialog control=ask title=t(words::BIN_CLEAR)>
            <p>{t(words::BIN_ASK)}</p>
            {names}
            <div class="cluster">
                <Button text=t(words::BIN_CLEAR) look=Look::Danger press=empty/>
                <Button text=t(keeping::CANCEL) look=Look::Quiet press=move |()| ask.close()/>
            </div>
        </Dialog>
    }
    .into_any()
}

fn finished(rows: Memo<Vec<Row>>) -> AnyView {
    dynamic(move || {
        let rows = rows.get().into_iter().filter(|row| !row.is_binned()).filter_map(|row| {
            let title = row.title();
            Some((title, row.card?))
        });
        let rows = many(rows, |(title, card)| {
            let (taken, erased) = (card.clone(), card);
            let take_label = format!("{}: {title}", t(keeping::TAKE_FILE));
            let erase_label = format!("{}: {title}", t(shelf_words::ERASE));
            // What cannot be read cannot be handed out here; the front page has its raw data.
            let take = (taken.state != CardState::Unreadable).then(|| {
                view! { <Button text=t(keeping::TAKE_FILE) label=take_label press=move |()| export(&taken)/> }
            });
            let erase = move |()| ask_erase(&erased);
            row(
                title,
                view! {
                    {take}
                    <Button text=t(shelf_words::ERASE) label=erase_label look=Look::Danger press=erase/>
                }
                .into_any(),
            )
        });
        view! { <ul class="list">{rows}</ul> }.into_any()
    })
}
