//! Places with two wordings, side by side, and things that were deleted in one copy and changed in another.

use leptos::prelude::*;
use serde_json::Value;

use crate::document::{Document, Edit, ItemId};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Look, back_to, count, dynamic, fill, flag, live, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, use_session};
use crate::words::overview as words;

use super::things::{called, dead_below, field_name, home, is_prose, kind_name, value_text};

/// Texts longer than this, together, are joined on lines of their own; shorter ones in one line, since a field
/// of one line shows no line breaks.
const ONE_LINE: usize = 120;

/// One place, ready to be shown.
#[derive(Clone, PartialEq)]
struct Place {
    id: ItemId,
    field: String,
    kind: &'static str,
    what: String,
    field_name: String,
    wordings: Vec<(Value, String)>,
    is_prose: bool,
    page: Page,
}

/// A thing that was deleted here and changed there.
#[derive(Clone, PartialEq)]
struct Doubtful {
    id: ItemId,
    kind: &'static str,
    what: String,
    page: Page,
}

/// Steder med to formuleringer.
#[component]
pub fn Wordings() -> impl IntoView {
    let session = use_session();
    let all = memo(move || session.all(|document| (places(document), doubtful(document))));
    let open = move || all.with(|(places, doubtful)| places.len() + doubtful.len());
    let list = dynamic(move || {
        let (places, doubtful) = all.get();
        let last = places.len() + doubtful.len();
        let from = places.len();
        let first = (!places.is_empty()).then(|| view! { <h2>{t(words::WORDINGS_TWO)}</h2> }.into_any());
        let heading = (!doubtful.is_empty()).then(|| {
            view! {
                <div>
                    <h2>{t(words::CONTESTED)}</h2>
                    <p class="note">{t(words::CONTESTED_LEAD)}</p>
                </div>
            }
            .into_any()
        });
        let places = many(places.into_iter().enumerate(), |(at, place)| place_card(session, at, last, place));
        let doubtful = many((from..).zip(doubtful), |(at, thing)| doubtful_card(session, at, last, thing));
        view! { {first} {places} {heading} {doubtful} }.into_any()
    });
    let said = live(move || match open() {
        0 => t(words::WORDINGS_NONE).to_owned(),
        many => count(words::WORDINGS_COUNT_ONE, words::WORDINGS_COUNT_MANY, many),
    });
    view! {
        <article class="page wordings">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(words::WORDINGS)}</h1>
                <p class="lead" hidden=flag(move || open() == 0)>{t(words::WORDINGS_LEAD)}</p>
                <p>{said}</p>
            </header>
            <div class="stack">{list}</div>
        </article>
    }
    .into_any()
}

fn places(document: &Document) -> Vec<Place> {
    let all = document.disagreements().into_iter().filter_map(|place| {
        let item = document.item(&place.id)?;
        let is_prose =
            place.wordings.iter().all(|value| !value.is_null() && is_prose(document, &place.field, value));
        Some(Place {
            kind: kind_name(item.kind()),
            what: called(document, &place.id),
            field_name: field_name(document, &place.field),
            is_prose,
            page: home(document, &place.id),
            wordings: place
                .wordings
                .into_iter()
                .map(|value| {
                    let text = value_text(document, &place.field, &value);
                    (value, text)
                })
                .collect(),
            id: place.id,
            field: place.field,
        })
    });
    all.collect()
}

fn doubtful(document: &Document) -> Vec<Doubtful> {
    let all = document.contested().into_iter().filter_map(|thing| {
        let item = document.item(&thing.id)?;
        Some(Doubtful {
            kind: kind_name(item.kind()),
            what: called(document, &thing.id),
            page: home(document, &thing.id),
            id: thing.id,
        })
    });
    all.collect()
}

/// After a choice the card is gone: the keyboard goes to the one that took its place.
fn move_on(at: usize, of: usize) {
    focus_later(if of <= 1 { "heading".to_owned() } else { format!("place-{}", at.min(of - 2)) });
}

fn head(session: Session, at: usize, kind: &'static str, what: &str, field: &str, page: Page) -> AnyView {
    // Where there is one of a kind, the name of the field says more than its kind a second time.
    let (what, of) = match (field.is_empty(), what == kind) {
        (true, _) => (what, kind.to_owned()),
        (false, true) => (field, kind.to_owned()),
        (false, false) => (what, format!("{kind} · {field}")),
    };
    view! {
        <div class="card-head">
            <div>
                <p class="crumb">{of}</p>
                <h3 id=format!("place-{at}") tabindex="-1" dir="auto">{what.to_owned()}</h3>
            </div>
            <a href=back_to(session, page)>{t(words::WORDING_GO)}</a>
        </div>
    }
    .into_any()
}

fn place_card(session: Session, at: usize, of: usize, place: Place) -> AnyView {
    let Place { id, field, kind, what, field_name, wordings, is_prose, page } = place;
    let choose = {
        let (id, field) = (id.clone(), field.clone());
        move |value: Value, said: String| {
            let edit = Edit::Put { id: id.clone(), field: field.clone(), values: vec![value] };
            session.commit(t(words::WORDING_STEP), vec![edit]);
            App::current().tell(said, true);
            move_on(at, of);
        }
    };
    let both = is_prose.then(|| {
        let (choose, what) = (choose.clone(), what.clone());
        let texts: Vec<String> = wordings.iter().map(|(_, text)| text.clone()).collect();
        let word = if texts.len() == 2 { words::WORDING_BOTH } else { words::WORDING_ALL };
        let label = fill(words::WORDING_BOTH_OF, &[("what", &what)]);
        let press = move |()| {
            choose(joined(&texts).into(), fill(words::WORDING_KEPT_BOTH, &[("what", &what)]));
        };
        view! { <div><Button text=t(word) label press look=Look::Quiet/></div> }.into_any()
    });
    let sheets = many((1..).zip(wordings), |(number, (value, text)): (usize, _)| {
        let title = match number {
            1 => t(words::WORDING_SHOWN).to_owned(),
            2 => t(words::WORDING_OTHER).to_owned(),
            n => fill(words::WORDING_OTHER_N, &[("n", &n.to_string())]),
        };
        let short: String = text.chars().take(60).collect();
        let label = fill(words::WORDING_USE_OF, &[("text", &short)]);
        let said = fill(words::WORDING_CHOSEN, &[("text", &short)]);
        let choose = choose.clone();
        let press = move |()| choose(value.clone(), said.clone());
        view! {
            <div class="wording">
                <p class="note">{title}</p>
                <p class="text" dir="auto">{text}</p>
                <div><Button text=t(words::WORDING_USE) label press/></div>
            </div>
        }
        .into_any()
    });
    view! {
        <section class="card" aria-labelledby=format!("place-{at}")>
            {head(session, at, kind, &what, &field_name, page)}
            <div class="wording-row">{sheets}</div>
            {both}
        </section>
    }
    .into_any()
}

/// All wordings in one text, the shown one first.
fn joined(texts: &[String]) -> String {
    let length: usize = texts.iter().map(|text| text.chars().count()).sum();
    let short = length <= ONE_LINE && !texts.iter().any(|text| text.contains('\n'));
    texts.join(if short { " / " } else { "\n" })
}

fn doubtful_card(session: Session, at: usize, of: usize, thing: Doubtful) -> AnyView {
    let Doubtful { id, kind, what, page } = thing;
    let keep = {
        let (id, what) = (id.clone(), what.clone());
        move |()| {
            // What lay below it and was deleted together with it comes along.
            let below = session.peek(|document| dead_below(document, &id));
            let all = [id.clone()].into_iter().chain(below);
            session.commit(t(words::CONTESTED_STEP), all.map(|id| Edit::Restore { id }).collect());
            App::current().tell(fill(words::CONTESTED_KEPT, &[("what", &what)]), false);
            move_on(at, of);
        }
    };
    let remove = {
        let (id, what) = (id.clone(), what.clone());
        move |()| {
            session.remove(t(words::CONTESTED_STEP), &id);
            App::current().tell(fill(crate::words::common::DELETED, &[("what", &what)]), true);
            move_on(at, of);
        }
    };
    let keep_label = fill(words::CONTESTED_KEEP_OF, &[("what", &what)]);
    let remove_label = fill(crate::words::common::DELETE_ONE, &[("what", &what)]);
    view! {
        <section class="card" aria-labelledby=format!("place-{at}")>
            {head(session, at, kind, &what, "", page)}
            <div class="cluster">
                <Button text=t(words::CONTESTED_KEEP) label=keep_label press=keep/>
                <Button text=t(words::CONTESTED_DELETE) label=remove_label press=remove look=Look::Quiet/>
            </div>
        </section>
    }
    .into_any()
}
