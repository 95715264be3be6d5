//! The files of one process: what each brings, and the button that takes all of them in.

use std::sync::Arc;

use leptos::prelude::*;

use super::File;
use super::cards::close;
use super::judge::label_of;
use super::take::{Base, base, gather, merged, put_and_go, put_beside, put_together};
use super::tray::entry_id;
use crate::document::{Document, Tally};
use crate::ui::app::App;
use crate::ui::pages::local::{ask_first, asks_first};
use crate::ui::pages::shelf::address;
use crate::ui::parts::{Button, Differences, Look, count, fill, flag, lazy, live, many, memo, t, tally_text};
use crate::ui::route::Page;
use crate::words::{keeping, receive as words, shelf as shelf_words};

/// The card of a process with its files. `single` says that no other process has any.
pub fn group(id: String, files: Vec<File>, single: bool) -> AnyView {
    let head = format!("group-{id}");
    let named = head.clone();
    let whole = files.iter().find(|file| !file.part.is_answer);
    let title = whole.or(files.first()).map(|file| file.part.title.clone()).unwrap_or_default();
    let (title, body) = match base(&id) {
        Base::Here { document, binned } => {
            let title = App::current().title_of(&document);
            let body = here(id, Arc::new(document), files, &title, binned, single);
            (title, body)
        }
        Base::Absent => {
            let body = absent(files, &title);
            (title, body)
        }
        Base::Closed(why) => {
            let rows = many(files, |file| row(&file, None, vec![], true));
            let body = view! {
                <p class="note">{t(words::CANNOT_GATHER)}" "{why}</p>
                <ul class="list">{rows}</ul>
            };
            (title, body.into_any())
        }
    };
    view! {
        <section class="card receive-group" aria-labelledby=named>
            <div class="card-head"><h2 id=head dir="auto">{title}</h2></div>
            {body}
        </section>
    }
    .into_any()
}

/// The process is here.
fn here(
    id: String,
    base: Arc<Document>,
    files: Vec<File>,
    title: &str,
    binned: bool,
    single: bool,
) -> AnyView {
    let is_open = App::current().session().get_untracked().is_some_and(|session| session.id() == id);
    let open_address = address(&id, Page::Overview);
    let mut news = false;
    let rows = many(files.clone(), |file| {
        let met = base.merge(&file.part.document);
        let differences = Differences::between(&base, &met.document);
        let is_new = !differences.tally().is_empty();
        news |= is_new || !file.part.secret.is_empty();
        let twins = (!met.twins.is_empty()).then(|| t(keeping::SAME_TWINS).to_owned());
        let label = label_of(&file.part, &base);
        row(&file, Some((differences, label)), twins.into_iter().collect(), true)
    });
    let ticked = {
        let files = files.clone();
        move || files.iter().filter(|file| file.part.ticked.get()).cloned().collect::<Vec<File>>()
    };
    let total = {
        let (base, ticked, several) = (base.clone(), ticked.clone(), files.len() > 1);
        memo(move || {
            let ticked = ticked();
            let together = several.then(|| {
                let (document, _) = merged(&base, &ticked);
                Differences::between(&base, &document).tally()
            });
            (ticked.len(), together.unwrap_or_default())
        })
    };
    let sum = live(move || {
        total.with(|(files, tally): &(usize, Tally)| match files {
            0 => t(words::NONE_TICKED).to_owned(),
            _ => fill(words::ALL_TOGETHER, &[("what", &tally_text(tally))]),
        })
    });
    let tools = news.then(|| {
        let label = (!single).then(|| fill(words::GATHER_IN, &[("title", title)]));
        let label = label.unwrap_or_else(|| t(words::GATHER).to_owned());
        let press = move |()| gather(&id, &untrack(&ticked));
        view! {
            <p class="receive-sum" role="status" hidden=files.len() < 2>{sum}</p>
            <div class="cluster">
                <Button
                    text=t(words::GATHER)
                    label
                    look=Look::Main
                    press
                    disabled=flag(move || total.with(|(files, _)| *files == 0))
                />
                <span class="note">{t(words::GATHER_HINT)}</span>
            </div>
        }
        .into_any()
    });
    let open = (!binned && !is_open).then(|| {
        let text = fill(shelf_words::OPEN_ONE, &[("title", title)]);
        view! { <p><a dir="auto" href=open_address>{text}</a></p> }
    });
    let binned = binned.then(|| view! { <p>{t(keeping::SAME_BINNED)}</p> });
    view! {
        <p class="note">{t(words::HERE_LEAD)}</p>
        {binned}
        {open}
        <ul class="list">{rows}</ul>
        {tools}
    }
    .into_any()
}

/// The process is not here: its copies can be put here, answers to it wait.
fn absent(files: Vec<File>, title: &str) -> AnyView {
    let is_other = App::current().session().with_untracked(Option::is_some);
    let lead = t(if is_other { words::OTHER_LEAD } else { words::ABSENT_LEAD });
    let copies: Vec<File> = files.iter().filter(|file| !file.part.is_answer).cloned().collect();
    let homeless = copies.is_empty();
    if asks_first() && copies.len() == 1 {
        // The keyboard comes here when the file has been read.
        let id = entry_id(copies.first().map_or(0, |file| file.number));
        let ask = ask_first(move |()| put_and_go(&copies));
        return view! { <div class="stack" id=id tabindex="-1">{ask}</div> }.into_any();
    }
    let put = (!homeless).then(|| {
        let label = fill(words::PUT_HERE_OF, &[("title", title)]);
        let press = move |()| put_together(&copies);
        view! { <div><Button text=t(words::PUT_HERE) label look=Look::Main press/></div> }.into_any()
    });
    let said = homeless.then(|| fill(words::ANSWER_HOMELESS, &[("title", title)]));
    let rows = many(files, |file| row(&file, None, vec![], false));
    view! {
        <p>{lead}</p>
        {said.map(|said| view! { <p>{said}</p> })}
        <ul class="list">{rows}</ul>
        {put}
    }
    .into_any()
}

/// One file. What it brings is known where its process is here; then it has a tick. `beside` offers to keep it as a
/// process of its own.
fn row(file: &File, brings: Option<(Differences, String)>, mut said: Vec<String>, beside: bool) -> AnyView {
    let File { number, name, part } = file.clone();
    let kind = t(if part.is_answer { words::IS_ANSWER } else { words::IS_PROCESS });
    said.extend(part.remarks.iter().cloned());
    let label = brings.as_ref().map(|(_, label)| label.clone()).unwrap_or_else(|| part.label.clone());
    let shown = if label.is_empty() { name.clone() } else { label.clone() };
    let secrets =
        (!part.secret.is_empty()).then(|| count(words::SECRET_ONE, words::SECRET_MANY, part.secret.len()));
    let (tally, differences) = match &brings {
        Some((differences, _)) => {
            let tally = differences.tally();
            said.insert(0, differences.news());
            let text = match (tally.is_empty(), &secrets) {
                (true, None) => t(keeping::SAME_NOTHING).to_owned(),
                (true, Some(_)) => String::new(),
                (false, _) => tally_text(&tally),
            };
            let fold = (!tally.is_empty()).then(|| {
                let differences = differences.clone();
                let summary = view! {
                    {t(words::WHAT_IS_NEW)}
                    <span class="visually-hidden">" – "{shown.clone()}</span>
                };
                lazy("fold", summary.into_any(), move || {
                    view! { <div class="fold-body">{differences.view()}</div> }.into_any()
                })
            });
            (text, fold)
        }
        None => {
            let living = part.document.items().filter(|(_, item)| item.is_alive()).count();
            (count(words::ITEMS_ONE, words::ITEMS_MANY, living), None)
        }
    };
    let new = brings.as_ref().is_some_and(|(differences, _)| !differences.tally().is_empty());
    let tick = (new || (brings.is_some() && secrets.is_some())).then(|| {
        let ticked = part.ticked.clone();
        let set = ticked.clone();
        view! {
            <input
                type="checkbox"
                class="receive-tick"
                id=tick_id(number)
                prop:checked=move || ticked.get()
                on:change=move |event| set.set(event_target_checked(&event))
            />
        }
        .into_any()
    });
    let file_name =
        (!label.is_empty()).then(|| view! { <span class="note" dir="auto">{name.clone()}</span> });
    let name_view = view! {
        <strong dir="auto">{shown.clone()}</strong>
        {file_name}
        <span class="note">{kind}</span>
    };
    let name_view = match tick.is_some() {
        true => view! { <label class="receive-name" for=tick_id(number)>{name_view}</label> }.into_any(),
        false => view! { <p class="receive-name">{name_view}</p> }.into_any(),
    };
    let beside = (beside && !part.is_answer).then(|| {
        let label = fill(words::BESIDE_OF, &[("name", &shown)]);
        let file = file.clone();
        let press = move |()| put_beside(&file);
        view! { <Button text=t(words::BESIDE) label look=Look::Quiet press/> }.into_any()
    });
    let said = many(said.into_iter().filter(|line| !line.is_empty()), |line| {
        view! { <p dir="auto">{line}</p> }.into_any()
    });
    view! {
        <li class="receive-file" id=entry_id(number) tabindex="-1">
            <div class="receive-head">
                {tick}
                {name_view}
                {close(number, &name)}
            </div>
            <p class="receive-tally">{tally}</p>
            {secrets.map(|text| view! { <p>{text}</p> })}
            {said}
            {differences}
            <div class="cluster">{beside}</div>
        </li>
    }
    .into_any()
}

fn tick_id(number: u32) -> String {
    format!("{}-tick", entry_id(number))
}
