//! Places with two wordings, side by side, and things that were deleted in one copy and changed in another.

use leptos::prelude::*;
use serde_json::Value;

use crate::document::{Document, Edit, ItemId, KIND, PARENT, POS, is_apart};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    Button, Look, back_to, count, dynamic, fill, flag, lazy, live, many, memo, t, writer_text,
};
use crate::ui::route::Page;
use crate::ui::session::{LONGEST, Session, Writer, use_session};
use crate::words::{overview as words, talks};

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
    wordings: Vec<Wording>,
    is_prose: bool,
    page: Page,
}

/// One of the wordings of a place.
#[derive(Clone, PartialEq)]
struct Wording {
    value: Value,
    text: String,
    writer: Writer,
}

/// A thing that was deleted in one copy and changed in another.
#[derive(Clone, PartialEq)]
struct Doubtful {
    id: ItemId,
    kind: &'static str,
    what: String,
    /// What those who deleted it had not seen: the name of the field, what stands there, who wrote it.
    unseen: Vec<(String, String, Writer)>,
    page: Page,
}

/// Steder med to formuleringer.
#[component]
pub fn Wordings() -> impl IntoView {
    let session = use_session();
    let all = memo(move || session.all(|document| (places(session, document), doubtful(session, document))));
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

fn places(session: Session, document: &Document) -> Vec<Place> {
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
                .zip(&place.actors)
                .map(|(value, actor)| Wording {
                    text: value_text(document, &place.field, &value),
                    writer: session.writer(actor),
                    value,
                })
                .collect(),
            id: place.id,
            field: place.field,
        })
    });
    all.collect()
}

fn doubtful(session: Session, document: &Document) -> Vec<Doubtful> {
    let all = document.contested().into_iter().filter_map(|thing| {
        let item = document.item(&thing.id)?;
        Some(Doubtful {
            kind: kind_name(item.kind()),
            what: called(document, &thing.id),
            unseen: thing
                .unseen
                .iter()
                .filter(|(field, _)| ![KIND, PARENT, POS].contains(&field.as_str()))
                .filter_map(|(field, actor)| {
                    let text = value_text(document, field, item.get(field)?);
                    Some((field_name(document, field), text, session.writer(actor)))
                })
                .collect(),
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
    let head = head(session, at, place.kind, &place.what, &place.field_name, place.page.clone());
    let is_private = is_apart(&place.id);
    let body = closed_if(is_private, move || wordings_of(session, at, of, place.clone()));
    view! { <section class="card" aria-labelledby=format!("place-{at}")>{head} {body}</section> }.into_any()
}

/// What people wrote; a private note is seen only by those who ask for it.
fn closed_if(is_private: bool, body: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    match is_private {
        true => lazy("fold private-fold", t(talks::PRIVATE_SHOW).into_any(), body),
        false => body(),
    }
}

fn wordings_of(session: Session, at: usize, of: usize, place: Place) -> AnyView {
    let Place { id, field, what, wordings, is_prose, .. } = place;
    let choose = {
        let (id, field, hidden) = (id.clone(), field.clone(), what.clone());
        move |value: Value, said: String| {
            let edit = Edit::Put { id: id.clone(), field: field.clone(), values: vec![value] };
            session.commit(t(words::WORDING_STEP), vec![edit]);
            // What a private note says is not said aloud.
            let said = if is_apart(&id) { fill(words::WORDING_CHOSEN, &[("text", &hidden)]) } else { said };
            App::current().tell(said, true);
            move_on(at, of);
        }
    };
    let both = is_prose.then(|| {
        let (choose, what) = (choose.clone(), what.clone());
        let texts: Vec<String> = wordings.iter().map(|wording| wording.text.clone()).collect();
        let word = if texts.len() == 2 { words::WORDING_BOTH } else { words::WORDING_ALL };
        let label = fill(words::WORDING_BOTH_OF, &[("what", &what)]);
        let press = move |()| {
            choose(joined(&texts).into(), fill(words::WORDING_KEPT_BOTH, &[("what", &what)]));
        };
        view! { <div><Button text=t(word) label press look=Look::Quiet/></div> }.into_any()
    });
    let anew = is_prose.then(|| {
        let first = wordings.first().map(|wording| wording.text.clone()).unwrap_or_default();
        write_anew(
            at,
            &what,
            first,
            Callback::new({
                let choose = choose.clone();
                move |text: String| {
                    let short: String = text.chars().take(60).collect();
                    choose(text.into(), fill(words::WORDING_CHOSEN, &[("text", &short)]));
                }
            }),
        )
    });
    let sheets = many((1..).zip(wordings), |(number, wording): (usize, Wording)| {
        let title = match number {
            1 => t(words::WORDING_SHOWN).to_owned(),
            2 => t(words::WORDING_OTHER).to_owned(),
            n => fill(words::WORDING_OTHER_N, &[("n", &n.to_string())]),
        };
        let Wording { value, text, writer } = wording;
        let short: String = text.chars().take(60).collect();
        let label = fill(words::WORDING_USE_OF, &[("text", &short)]);
        let said = fill(words::WORDING_CHOSEN, &[("text", &short)]);
        let choose = choose.clone();
        let press = move |()| choose(value.clone(), said.clone());
        let tools = view! { <Button text=t(words::WORDING_USE) label press/> };
        sheet(title, Some(writer), text, tools.into_any())
    });
    view! {
        <div class="wording-row">{sheets}</div>
        {both}
        {anew}
    }
    .into_any()
}

/// One wording with who wrote it and what can be done with it.
fn sheet(title: String, writer: Option<Writer>, text: String, tools: AnyView) -> AnyView {
    let writer =
        writer.map(|writer| view! { <span class="tag" dir="auto">{writer_text(writer)}</span> }.into_any());
    view! {
        <div class="wording">
            <p class="note wording-by">{title} {writer}</p>
            <p class="text" dir="auto">{text}</p>
            <div>{tools}</div>
        </div>
    }
    .into_any()
}

/// A wording of one's own, beginning with the one that is shown.
fn write_anew(at: usize, what: &str, first: String, take: Callback<String>) -> AnyView {
    let (id, what) = (format!("anew-{at}"), what.to_owned());
    lazy("fold", t(words::WORDING_WRITE).into_any(), move || {
        let text = RwSignal::new(first.clone());
        let label = fill(words::WORDING_WRITE_OF, &[("what", &what)]);
        let press = move |()| {
            let written = text.get_untracked();
            if written.chars().count() <= LONGEST && !written.trim().is_empty() {
                take.run(written);
            }
        };
        view! {
            <div class="fold-body">
                <div class="field">
                    <label class="field-label" for=id.clone()>{label}</label>
                    <textarea
                        class="area"
                        id=id.clone()
                        rows="3"
                        dir="auto"
                        maxlength=LONGEST.to_string()
                        prop:value=text
                        on:input=move |event| text.set(event_target_value(&event))
                    ></textarea>
                </div>
                <div><Button text=t(words::WORDING_USE_MINE) press/></div>
            </div>
        }
        .into_any()
    })
}

/// All wordings in one text, the shown one first.
fn joined(texts: &[String]) -> String {
    let length: usize = texts.iter().map(|text| text.chars().count()).sum();
    let short = length <= ONE_LINE && !texts.iter().any(|text| text.contains('\n'));
    texts.join(if short { " / " } else { "\n" })
}

fn doubtful_card(session: Session, at: usize, of: usize, thing: Doubtful) -> AnyView {
    let head = head(session, at, thing.kind, &thing.what, "", thing.page.clone());
    let is_private = is_apart(&thing.id);
    let body = closed_if(is_private, move || doubt_of(session, at, of, thing.clone()));
    view! { <section class="card" aria-labelledby=format!("place-{at}")>{head} {body}</section> }.into_any()
}

fn doubt_of(session: Session, at: usize, of: usize, thing: Doubtful) -> AnyView {
    let Doubtful { id, what, unseen, .. } = thing;
    let keep = {
        let (id, what) = (id.clone(), what.clone());
        move |()| {
            // What lay below it and was deleted together with it comes along.
            let below = session.peek(|document| dead_below(document, &id));
            let all = [id.clone()].into_iter().chain(below);
            session.commit(t(words::CONTESTED_STEP), all.map(|id| Edit::Restore { id }).collect());
            App::current().tell(fill(words::CONTESTED_KEPT, &[("what", &what)]), true);
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
    let keep = view! { <Button text=t(words::CONTESTED_KEEP) label=keep_label press=keep/> };
    let remove = view! { <Button text=t(words::CONTESTED_DELETE) label=remove_label press=remove/> };
    let said = t(words::CONTESTED_DELETED_SAID).to_owned();
    let writer = unseen.first().map(|(.., writer)| writer.clone());
    let changed: Vec<String> = unseen.iter().map(|(field, text, _)| format!("{field}: {text}")).collect();
    let changed = if changed.is_empty() { what.clone() } else { changed.join("\n") };
    view! {
        <div class="wording-row">
            {sheet(t(words::CONTESTED_CHANGED).to_owned(), writer, changed, keep.into_any())}
            {sheet(t(words::CONTESTED_DELETED).to_owned(), None, said, remove.into_any())}
        </div>
    }
    .into_any()
}
