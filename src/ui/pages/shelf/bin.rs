//! The bin of the shelf, and what was put aside because it could not be read.

use leptos::prelude::*;

use super::actions::{ask_erase, hand_out_raw, title, unbin};
use super::desk::Ask;
use super::ids_of;
use crate::shelf::{Card, PREFIX};
use crate::ui::app::App;
use crate::ui::pages::keep::moment;
use crate::ui::parts::{Button, Fold, Look, dynamic, fill, flag, many, memo, t};
use crate::words::{Word, shelf as words};

/// The processes in the bin. Not there while the bin is empty.
pub fn bin(cards: Memo<Vec<Card>>) -> AnyView {
    let ids = memo(move || ids_of(&cards.get(), true));
    let rows = dynamic(move || {
        let ids = ids.get();
        many(cards.get_untracked().into_iter().filter(|card| ids.contains(&card.id)), row)
    });
    view! {
        <section hidden=flag(move || ids.with(Vec::is_empty))>
            <Fold title=t(words::BIN)>
                <p class="note">{t(words::BIN_HINT)}</p>
                <ul class="list">{rows}</ul>
            </Fold>
        </section>
    }
    .into_any()
}

fn row(card: Card) -> AnyView {
    let name = title(&card);
    let since = card.binned.as_ref().map(|at| fill(words::BINNED_AT, &[("when", &moment(at))]));
    let erased = card.clone();
    view! {
        <li class="shelf-row">
            <p><strong dir="auto">{name.clone()}</strong><br/><span class="note">{since}</span></p>
            <div class="cluster">
                {tool(words::UNBIN, &name, Look::Plain, move || unbin(&card))}
                {tool(words::ERASE, &name, Look::Danger, move || ask_erase(&erased))}
            </div>
        </li>
    }
    .into_any()
}

/// A button that says of which thing it speaks.
pub(super) fn tool(word: Word, what: &str, look: Look, act: impl Fn() + Send + Sync + 'static) -> AnyView {
    let label = format!("{}: {what}", t(word));
    view! { <Button text=t(word) label=label look press=move |()| act()/> }.into_any()
}

/// Texts that could not be read. Not there while there are none.
pub fn quarantine() -> AnyView {
    let app = App::current();
    let texts = memo(move || {
        app.shelf_changes().track();
        app.shelf().quarantined()
    });
    let rows = dynamic(move || many(texts.get(), put_aside));
    view! {
        <section hidden=flag(move || texts.with(Vec::is_empty))>
            <Fold title=t(words::QUARANTINE)>
                <p class="note">{t(words::QUARANTINE_HINT)}</p>
                <ul class="list">{rows}</ul>
            </Fold>
        </section>
    }
    .into_any()
}

fn put_aside((key, text): (String, String)) -> AnyView {
    let mut parts = key.rsplit(':');
    let part = parts.next().unwrap_or_default().to_owned();
    let id = parts.next().unwrap_or_default().to_owned();
    let cards = App::current().shelf().cards();
    let name = cards.iter().find(|card| card.id == id).map_or(id, title);
    let name = format!("{name} ({part})");
    let dropped = key.clone();
    let file = key.strip_prefix(PREFIX).unwrap_or(&key).to_owned();
    view! {
        <li class="shelf-row">
            <p dir="auto">{name.clone()}</p>
            <div class="cluster">
                {tool(words::RAW, &name, Look::Plain, move || hand_out_raw(&file, &[(key.clone(), text.clone())]))}
                {tool(words::ERASE, &name, Look::Danger, move || {
                    App::current().desk().ask(Ask::Drop(dropped.clone()));
                })}
            </div>
        </li>
    }
    .into_any()
}
