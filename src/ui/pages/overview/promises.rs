//! The way back in: what people have promised, and what is to be measured.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::document::Document;
use crate::model::overview::{DateKind, Promise, PromiseKind, dates_ahead, promises};
use crate::ui::app::App;
use crate::ui::pages::around::promise_text;
use crate::ui::pages::things::home;
use crate::ui::parts::{back_to, day, dynamic, fill, flag, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::{Word, overview as words};

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
        let mut lines = lines.get();
        let rest = lines.split_off(lines.len().min(FIRST));
        let more = (!rest.is_empty()).then(|| {
            let title = fill(words::PROMISES_REST, &[("n", &rest.len().to_string())]);
            view! { <details class="more"><summary>{title}</summary>{list(session, rest)}</details> }
                .into_any()
        });
        view! { {list(session, lines)} {more} }.into_any()
    });
    view! {
        <section class="card" aria-labelledby="promises" hidden=flag(move || lines.with(Vec::is_empty))>
            <h2 id="promises">{t(words::PROMISES)}</h2>
            <p class="note">{t(words::PROMISES_LEAD)}</p>
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

fn promise_lines(document: &Document, today: Date) -> Vec<Line> {
    let all = promises(document, today);
    let urgent = |promise: &&Promise| promise.overdue || promise.stuck;
    let first = all.iter().filter(urgent);
    let rest = all.iter().filter(|promise| !urgent(promise));
    first.chain(rest).map(|promise| promise_line(document, promise, today)).collect()
}

fn promise_line(document: &Document, promise: &Promise, today: Date) -> Line {
    let date = day(promise.due);
    let (tag, class) = match promise.due {
        Some(_) if promise.overdue => (fill(words::WAS_DUE, &[("day", &date)]), "tag tag-bad"),
        _ if promise.stuck => (t(words::STUCK).to_owned(), "tag tag-bad"),
        Some(due) if due == today => (t(words::DUE_TODAY).to_owned(), "tag tag-warn"),
        Some(_) if is_meeting(promise.kind) => (date, "tag"),
        Some(_) => (fill(words::DUE, &[("day", &date)]), "tag"),
        None => (t(words::NO_DATE).to_owned(), "tag state-none"),
    };
    let stuck = (promise.overdue && promise.stuck).then(|| t(words::STUCK));
    let kind = t(promise_word(promise.kind));
    let page = match promise.kind {
        PromiseKind::MeetAgain => Page::Light,
        _ => home(document, &promise.id),
    };
    let text = promise_text(promise.kind, &promise.id, &promise.text);
    line(tag, class, kind, &text, stuck.into_iter().chain([promise.who.trim()]), page)
}

fn line<'a>(
    tag: String,
    class: &'static str,
    kind: &'a str,
    text: &str,
    more: impl Iterator<Item = &'a str>,
    page: Page,
) -> Line {
    let text = text.trim().to_owned();
    // Without words of its own it is called after its kind, and the kind need not be said again.
    let (text, kind) = if text.is_empty() { (kind.to_owned(), "") } else { (text, kind) };
    let about: Vec<&str> = [kind].into_iter().chain(more).filter(|part| !part.is_empty()).collect();
    Line { tag, class, text, about: about.join(" · "), page }
}

fn is_meeting(kind: PromiseKind) -> bool {
    matches!(kind, PromiseKind::StatusMeeting | PromiseKind::MeetAgain)
}

fn promise_word(kind: PromiseKind) -> Word {
    match kind {
        PromiseKind::Action => words::P_ACTION,
        PromiseKind::Homework => words::P_HOMEWORK,
        PromiseKind::Activity => words::P_ACTIVITY,
        PromiseKind::Audience => words::P_AUDIENCE,
        PromiseKind::SignEnds => words::P_SIGN,
        PromiseKind::MeasureAfter => words::P_MEASURE,
        PromiseKind::TrialEnds => words::P_TRIAL,
        PromiseKind::VerdictAgain => words::P_VERDICT,
        PromiseKind::StatusMeeting => words::P_STATUS,
        PromiseKind::MeetAgain => words::P_AGAIN,
        PromiseKind::Holds => words::P_HOLDS,
        PromiseKind::LookAgain => crate::words::guide::P_LOOK,
    }
}

/// The dates ahead that are no promises: those stand above.
pub fn date_lines(document: &Document, today: Date) -> Vec<Line> {
    let all = dates_ahead(document, today).into_iter();
    let lines = all.filter_map(|ahead| {
        let word = match ahead.kind {
            DateKind::Promise(kind) if is_meeting(kind) => promise_word(kind),
            DateKind::Promise(_) => return None,
            DateKind::Meeting => words::D_MEETING,
            DateKind::TrialStarts => words::D_TRIAL,
            DateKind::Novelty => words::D_NOVELTY,
            DateKind::SignStarts => words::D_SIGN,
            DateKind::Change => words::D_CHANGE,
        };
        let page = match ahead.kind {
            DateKind::Promise(PromiseKind::MeetAgain) => Page::Light,
            _ => home(document, &ahead.id),
        };
        let who = [ahead.who.trim()];
        Some(line(day(Some(ahead.date)), "tag", t(word), &ahead.text, who.into_iter(), page))
    });
    lines.collect()
}
