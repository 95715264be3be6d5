//! The way back in: what people have promised, and what is to be measured.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::document::Document;
use crate::model::overview::{DateKind, Promise, PromiseKind, dates_ahead, promises};
use crate::ui::app::App;
use crate::ui::pages::around::{date_word, joined, promise_page, promise_said, promise_who};
use crate::ui::pages::things::home;
use crate::ui::parts::{back_to, count, day, dynamic, fill, flag, live, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::{around, overview as words, shelf};

/// So many stand open; the rest folds.
const FIRST: usize = 6;

/// A promise or a date, ready to be shown.
#[derive(Clone, PartialEq)]
pub struct Line {
    tag: String,
    class: &'static str,
    text: String,
    about: String,
    page: Page,
}

/// The open promises; nothing where there are none.
pub fn view(session: Session) -> AnyView {
    let today = App::current().today();
    let lines = memo(move || session.all(|document| promise_lines(document, today)));
    let content = dynamic(move || {
        let mut lines = lines.get().0;
        let rest = lines.split_off(lines.len().min(FIRST));
        let more = (!rest.is_empty()).then(|| {
            let title = fill(words::PROMISES_REST, &[("n", &rest.len().to_string())]);
            view! { <details class="more"><summary>{title}</summary>{list(session, rest)}</details> }
                .into_any()
        });
        view! { {list(session, lines)} {more} }.into_any()
    });
    view! {
        <section class="card" aria-labelledby="promises" hidden=flag(move || lines.with(|lines| lines.0.is_empty()))>
            <h2 id="promises">{t(words::PROMISES)}</h2>
            <p class="note">{live(move || lines.with(|lines| lines.1.clone()))}</p>
            {content}
        </section>
    }
    .into_any()
}

/// Lines with a tag, a link and who it is about.
pub fn list(session: Session, lines: Vec<Line>) -> AnyView {
    let lines = many(lines, |line| {
        view! {
            <li class="promise">
                <span class=line.class>{line.tag}</span>
                <span class="promise-text">
                    <a dir="auto" href=back_to(session, line.page)>{line.text}</a>
                    <span class="note">{line.about}</span>
                </span>
            </li>
        }
        .into_any()
    });
    view! { <ul class="list promises">{lines}</ul> }.into_any()
}

/// The lines, the urgent ones first, and how many of them are tasks and how many days to look again.
fn promise_lines(document: &Document, today: Date) -> (Vec<Line>, String) {
    let all = promises(document, today);
    let tasks = all.iter().filter(|promise| promise.kind.is_task()).count();
    let figures = [
        (shelf::PROMISES_ONE, shelf::PROMISES_MANY, tasks),
        (words::LOOKS_ONE, words::LOOKS_MANY, all.len() - tasks),
    ];
    let figures = figures.into_iter().filter(|(.., n)| *n > 0).map(|(one, many, n)| count(one, many, n));
    let urgent = |promise: &&Promise| promise.overdue || promise.stuck;
    let first = all.iter().filter(urgent);
    let rest = all.iter().filter(|promise| !urgent(promise));
    (first.chain(rest).map(|promise| line_of(promise, today)).collect(), joined(figures))
}

fn line_of(promise: &Promise, today: Date) -> Line {
    let date = day(promise.due);
    let (tag, class) = match promise.due {
        Some(_) if promise.overdue => (fill(around::OVERDUE_SINCE, &[("day", &date)]), "tag tag-bad"),
        _ if promise.stuck => (t(around::STUCK).to_owned(), "tag tag-bad"),
        Some(due) if due == today => (t(words::DUE_TODAY).to_owned(), "tag tag-warn"),
        Some(_) if is_meeting(promise.kind) => (date, "tag"),
        Some(_) => (fill(words::DUE, &[("day", &date)]), "tag"),
        None => (t(words::NO_DATE).to_owned(), "tag state-none"),
    };
    let stuck = (promise.overdue && promise.stuck).then(|| t(around::STUCK).to_owned());
    let about = joined(stuck.into_iter().chain([promise_who(promise)]));
    Line { tag, class, text: promise_said(promise), about, page: promise_page(promise) }
}

fn is_meeting(kind: PromiseKind) -> bool {
    matches!(kind, PromiseKind::StatusMeeting | PromiseKind::MeetAgain)
}

/// The dates ahead that are no promises: those stand above.
pub fn date_lines(document: &Document, today: Date) -> Vec<Line> {
    let all = dates_ahead(document, today).into_iter();
    let lines = all.filter_map(|ahead| {
        let page = match ahead.kind {
            DateKind::Promise(PromiseKind::MeetAgain) => Page::Light,
            DateKind::Promise(kind) if !is_meeting(kind) => return None,
            _ => home(document, &ahead.id),
        };
        let kind = t(date_word(ahead.kind)).to_owned();
        // Without words of its own it is called after its kind, and the kind need not be said again.
        let (text, kind) = match ahead.text.trim() {
            "" => (kind, String::new()),
            text => (text.to_owned(), kind),
        };
        let about = joined([kind, ahead.who.trim().to_owned()]);
        Some(Line { tag: day(Some(ahead.date)), class: "tag", text, about, page })
    });
    lines.collect()
}
