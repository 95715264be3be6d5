//! What the pages around the steps share: their frame, names of people and things, links to where a thing
//! stands, promises in words.

use jiff::civil::Date;
use leptos::prelude::*;

use super::things::task_page;
use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::overview::{DateKind, Promise, PromiseKind};
use crate::model::{
    Challenge, Focus, Group, Meeting, Participant, Solution, Thing, Workplace, numbered, task_code,
};
use crate::ui::parts::{Icon, Options, Picture, day, fill, live, many, memo, t};
use crate::ui::route::{Chapter, Page};
use crate::ui::session::{Session, use_session};
use crate::words::{Labelled, Word, around as words, people};

/// A page beside the steps: heading, one line, content.
pub fn page(title: Word, lead: Word, body: AnyView) -> AnyView {
    view! {
        <article class="page around">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(title)}</h1>
                <p class="lead">{t(lead)}</p>
            </header>
            <div class="stack">{body}</div>
        </article>
    }
    .into_any()
}

/// A part of a page with a heading of its own.
pub fn part(title: Word, body: AnyView) -> AnyView {
    view! { <section class="around-part stack"><h2>{t(title)}</h2>{body}</section> }.into_any()
}

/// A part of a row that folds under what is known already, or under what there is to write.
pub fn told(known: impl Fn() -> String + Send + Sync + 'static, write: Word, body: AnyView) -> AnyView {
    let summary = move || or_else(&known(), || t(write).to_owned());
    view! {
        <details class="told">
            <summary dir="auto">{live(summary)}</summary>
            <div class="stack">{body}</div>
        </details>
    }
    .into_any()
}

/// One of a few views of the same page. It is a choice of the moment and not kept in the process.
pub fn switch(name: &'static str, label: Word, choices: &[&'static str], chosen: RwSignal<usize>) -> AnyView {
    let radios = many(choices.iter().enumerate(), |(value, text)| {
        let id = format!("{name}-{value}");
        view! {
            <label class="choice" for=id.clone()>
                <input
                    type="radio"
                    id=id.clone()
                    name=name
                    prop:checked=crate::ui::parts::flag(move || chosen.get() == value)
                    on:change=move |_| chosen.set(value)
                />
                <span>{*text}</span>
            </label>
        }
        .into_any()
    });
    view! {
        <fieldset class="field choices">
            <legend class="field-label">{t(label)}</legend>
            <div class="choice-row">{radios}</div>
        </fieldset>
    }
    .into_any()
}

/// A mark in words with a drawing: «Over tiden», «Sidder fast».
pub fn mark(class: &'static str, picture: Picture, text: String) -> AnyView {
    view! { <span class=format!("tag {class}")><Icon picture/>{text}</span> }.into_any()
}

/// A text, or the stand-in for none.
pub fn or_else(text: &str, other: impl FnOnce() -> String) -> String {
    if text.trim().is_empty() { other() } else { text.trim().to_owned() }
}

/// A name, or «Uden navn».
pub fn named(text: &str) -> String {
    or_else(text, || t(words::NAMELESS).to_owned())
}

/// What a participant is called: the label, else the role, else a number.
pub fn called(one: &Participant, place: usize) -> String {
    or_else(&one.label, || match one.role {
        Some(role) => t(role.word()).to_owned(),
        None => fill(people::SOMEBODY, &[("n", &(place + 1).to_string())]),
    })
}

/// What can be chosen from a document; follows the things of these kinds.
fn choices(kinds: &'static [&'static str], read: fn(&Document) -> Options) -> Memo<Options> {
    let session = use_session();
    memo(move || session.watch(kinds, read))
}

/// The participants, for choosing among them.
pub fn participants() -> Memo<Options> {
    choices(&[Participant::KIND], |document| {
        let all = Participant::all(document).into_iter().enumerate();
        all.map(|(place, one)| (one.id.clone(), called(&one, place))).collect()
    })
}

/// The workplaces.
pub fn workplaces() -> Memo<Options> {
    choices(&[Workplace::KIND], |document| {
        Workplace::all(document).into_iter().map(|one| (one.id, named(&one.name))).collect()
    })
}

/// The groups.
pub fn groups() -> Memo<Options> {
    choices(&[Group::KIND], |document| {
        Group::all(document).into_iter().map(|one| (one.id, named(&one.name))).collect()
    })
}

/// The meetings.
pub fn meetings() -> Memo<Options> {
    choices(&[Meeting::KIND], |document| {
        let name = |one: &Meeting| match one.date {
            Some(_) => format!("{} · {}", meeting_name(one), day(one.date)),
            None => meeting_name(one),
        };
        Meeting::all(document).into_iter().map(|one| (one.id.clone(), name(&one))).collect()
    })
}

/// The solutions.
pub fn solutions() -> Memo<Options> {
    choices(&[Solution::KIND], |document| {
        Solution::all(document).into_iter().map(|one| (one.id, named(&one.title))).collect()
    })
}

/// The challenges with their numbers, then the solutions.
pub fn matters() -> Memo<Options> {
    choices(&[Challenge::KIND, Solution::KIND], |document| {
        let challenges = numbered(document).into_iter().map(|one| {
            let name = format!("{}. {}", one.number, named(&one.challenge.title));
            (one.challenge.id, name)
        });
        let solutions = Solution::all(document).into_iter().map(|one| {
            let name = fill(words::SOLUTION_NAMED, &[("title", &named(&one.title))]);
            (one.id, name)
        });
        challenges.chain(solutions).collect()
    })
}

/// What a meeting is called: its title, else its kind.
pub fn meeting_name(one: &Meeting) -> String {
    or_else(&one.title, || one.kind_of.map_or(t(words::NAMELESS), |kind| t(kind.word())).to_owned())
}

/// Where a challenge, a solution or a task of leadership stands, and its name; for anything else nothing.
pub fn matter(document: &Document, id: &str) -> Option<(Page, String)> {
    if let Some(one) = Challenge::get(document, id) {
        return Some((Page::Thing(Tool::Describe, one.id), named(&one.title)));
    }
    if task_code(id).is_some() {
        return Some((task_page(id), super::things::main_text(document, id)));
    }
    Solution::get(document, id).map(|one| (Page::Thing(Tool::Act, one.id), named(&one.title)))
}

/// A small link to the challenge, solution or task whose id `id` gives; nothing where there is none.
pub fn matter_link(session: Session, id: impl Fn() -> ItemId + Send + Sync + 'static, word: Word) -> AnyView {
    let found = memo(move || {
        let id = id();
        session.watch(&[Challenge::KIND, Solution::KIND], |document| {
            let found = matter(document, &id);
            found.map(|(page, name)| (crate::ui::parts::back_to(session, page), name))
        })
    });
    let part = move |second: bool| {
        found.get().map(|(href, name)| if second { name } else { href }).unwrap_or_default()
    };
    view! {
        <a class="from" hidden=crate::ui::parts::flag(move || found.with(Option::is_none)) href=live(move || part(false))>
            {live(move || fill(word, &[("what", &part(true))]))}
        </a>
    }
    .into_any()
}

/// What kind of promise it is, in a word.
pub fn promise_word(kind: PromiseKind) -> Word {
    match kind {
        PromiseKind::Action => words::PROMISE_ACTION,
        PromiseKind::Homework => words::PROMISE_HOMEWORK,
        PromiseKind::Activity => words::PROMISE_ACTIVITY,
        PromiseKind::Audience => words::PROMISE_AUDIENCE,
        PromiseKind::SignEnds => words::PROMISE_SIGN,
        PromiseKind::MeasureAfter => words::PROMISE_MEASURE,
        PromiseKind::TrialEnds => words::PROMISE_TRIAL,
        PromiseKind::VerdictAgain => words::PROMISE_VERDICT,
        PromiseKind::StatusMeeting => words::PROMISE_STATUS,
        PromiseKind::MeetAgain => words::PROMISE_AGAIN,
        PromiseKind::Holds => words::PROMISE_HOLDS,
        PromiseKind::LookAgain => crate::words::guide::P_LOOK,
    }
}

/// The page where a promise is written and kept.
pub fn promise_page(promise: &Promise) -> Page {
    let of = |tool: Tool| match promise.parent.as_str() {
        "" => Page::Tool(tool),
        parent => Page::Thing(tool, parent.to_owned()),
    };
    match promise.kind {
        PromiseKind::Action if promise.parent.is_empty() => Page::Actions,
        PromiseKind::Action if task_code(&promise.parent).is_some() => task_page(&promise.parent),
        PromiseKind::Action | PromiseKind::TrialEnds => of(Tool::Act),
        PromiseKind::Homework => Page::Homework,
        PromiseKind::Activity => of(Tool::Investigate),
        PromiseKind::Audience => Page::Tool(Tool::Communication),
        PromiseKind::SignEnds => of(Tool::Signs),
        PromiseKind::MeasureAfter => of(Tool::Counts),
        PromiseKind::VerdictAgain => of(Tool::Verdict),
        PromiseKind::StatusMeeting => Page::Meetings,
        PromiseKind::MeetAgain => Page::Light,
        PromiseKind::Holds => Page::Tool(Tool::Learning),
        PromiseKind::LookAgain => Page::GuideThing(Chapter::Phases, promise.parent.clone()),
    }
}

/// What kind of date ahead it is, in a word.
pub fn date_word(kind: DateKind) -> Word {
    match kind {
        DateKind::Promise(kind) => promise_word(kind),
        DateKind::Meeting => words::DATE_MEETING,
        DateKind::TrialStarts => words::DATE_TRIAL,
        DateKind::Novelty => words::DATE_NOVELTY,
        DateKind::SignStarts => words::DATE_SIGN,
        DateKind::Change => words::DATE_CHANGE,
    }
}

/// What was promised, as it is listed everywhere: its kind, whom it is for, and people's own words. An action says
/// itself what is to be done; a point of the manager's guide is called after its code.
pub fn promise_said(one: &Promise) -> String {
    let point = one.id.split_once('-').filter(|_| one.kind == PromiseKind::LookAgain).map(|(_, code)| code);
    let text = point.and_then(|code| super::guide::called(Focus::KIND, code)).unwrap_or(&one.text).trim();
    let kind = match one.to.trim() {
        "" => t(promise_word(one.kind)).to_owned(),
        to => fill(words::PROMISE_TELL, &[("who", to)]),
    };
    if text.is_empty() {
        kind
    } else if one.kind == PromiseKind::Action || text.starts_with(&kind) {
        text.to_owned()
    } else {
        format!("{kind}: {text}")
    }
}

/// Who does it; of news that is the one they come from.
pub fn promise_who(one: &Promise) -> String {
    match one.who.trim() {
        "" => String::new(),
        who if one.kind == PromiseKind::Audience => fill(words::PROMISE_FROM, &[("who", who)]),
        who => who.to_owned(),
    }
}

/// A promise in one line: what, who, by when.
pub fn promise_line(promise: &Promise) -> String {
    let parts = [promise_said(promise), promise_who(promise), due_words(promise.due, promise.overdue)];
    let stuck = promise.stuck.then(|| t(words::STUCK).to_owned());
    joined(parts.into_iter().chain(stuck))
}

/// «senest 3. marts 2027», or that it is overdue; empty without a date.
pub fn due_words(due: Option<Date>, overdue: bool) -> String {
    let word = if overdue { words::OVERDUE_SINCE } else { words::BY_DAY };
    due.map(|_| fill(word, &[("day", &day(due))])).unwrap_or_default()
}

/// The parts that say something, with dots between them.
pub fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
