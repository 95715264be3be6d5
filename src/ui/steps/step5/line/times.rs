//! The times that a line is marked: before, after, several; and the ways to set marks.

use leptos::prelude::*;

use super::super::said;
use super::ballots;
use super::marking::Marking;
use crate::document::{ItemId, Randomness};
use crate::model::{LineTime, Mark, Thing, create, field, iso};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, DayField, Things, Tick, count, details, fill, flag, live, many, memo, t};
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Word, step5 as words};

/// The times of a line.
pub fn times(line: ItemId, marking: Marking) -> AnyView {
    let session = use_session();
    // Only what is not there yet is offered.
    let offered = |word: Word| {
        let (id, add_to) = (line.clone(), line.clone());
        let there = flag(move || {
            session.watch(&[LineTime::KIND], |document| {
                LineTime::of(document, &id).iter().any(|time| time.label.trim() == t(word))
            })
        });
        let add = move |()| {
            let fields = [(LineTime::label, t(word).into()), (LineTime::secret, true.into())];
            let id = session.add::<LineTime>(fill(words::STEP_TIME, &[("what", t(word))]), &add_to, &fields);
            focus_later(format!("start-{id}"));
        };
        let text = fill(words::TIME_START, &[("label", t(word))]);
        view! { <span hidden=there><Button text=text press=add/></span> }.into_any()
    };
    let offers = many([words::TIME_BEFORE, words::TIME_AFTER], offered);
    view! {
        <section class="stack">
            <h4>{t(words::TIMES_HEAD)}</h4>
            <div class="cluster">{offers}</div>
            <Things
                kind=LineTime::KIND
                parent=line
                field=LineTime::label
                label=t(words::TIMES_LIST)
                add=words::TIME_ADD
                with=vec![(LineTime::secret.to_owned(), true.into())]
                under=details(move |id| time(id, marking))
            />
        </section>
    }
    .into_any()
}

/// How far one time is.
#[derive(Clone, Copy, PartialEq)]
struct State {
    /// Marks go into the box.
    secret: bool,
    closed: bool,
    /// Marks in the box.
    waiting: usize,
    /// Marks in the process.
    marks: usize,
}

fn time(id: ItemId, marking: Marking) -> AnyView {
    let session = use_session();
    let state = {
        let id = id.clone();
        memo(move || {
            marking.listen();
            let time: LineTime = session.thing(&id);
            let waiting = ballots::waiting(session, &id).len();
            let marks = session.children(Mark::KIND, &id).len();
            // What lies in the box counts as secret, whatever has become of the tick.
            State { secret: time.secret || waiting > 0, closed: time.closed, waiting, marks }
        })
    };
    let said = live(move || {
        let state = state.get();
        let open_secret = (state.secret && !state.closed) || state.waiting > 0;
        match state.waiting {
            0 if state.closed => format!("{} {}.", t(words::CLOSED), said::marks(state.marks)),
            0 if open_secret || state.marks == 0 => t(words::BOX_NONE).to_owned(),
            0 => format!("{}.", said::marks(state.marks)),
            waiting => count(words::BOX_ONE, words::BOX_MANY, waiting),
        }
    });
    let may_mark = flag(move || state.with(|state| state.closed));
    let begun = flag(move || state.with(|state| state.closed || state.waiting > 0 || state.marks > 0));
    let nothing_waits = flag(move || state.with(|state| state.waiting == 0));
    let few = live(move || {
        let few = state.with(|state| said::are_few(state.waiting));
        if few { t(words::CLOSE_FEW).to_owned() } else { String::new() }
    });
    let start = {
        let id = id.clone();
        move |()| marking.open(&id)
    };
    let close = {
        let id = id.clone();
        move |()| {
            let today = iso(App::current().today());
            match ballots::close(session, &id, today) {
                Some(n) => App::current().tell(fill(words::ROUND_CLOSED, &[("n", &n.to_string())]), false),
                None => App::current().say(words::NOT_CLOSED),
            }
            marking.changed();
            focus_later(format!("main-{id}"));
        }
    };
    let subject = || Subject::of::<LineTime>(id.as_str());
    view! {
        <p role="status">{said}</p>
        <div class="stack" hidden=may_mark>
            <div class="cluster" id=format!("start-{id}") tabindex="-1">
                <Button text=t(words::MARK_ONE_BY_ONE) press=start/>
            </div>
            {paper(id.clone(), marking)}
            <p class="note">{t(words::NO_TEXT)}</p>
        </div>
        <div class="stack" hidden=nothing_waits>
            <p class="note">{t(words::CLOSE_HINT)}" "{few}</p>
            <div class="cluster"><Button text=t(words::CLOSE_ROUND) press=close/></div>
        </div>
        <div class="cluster">
            <DayField subject=subject() field=LineTime::date label=t(words::TIME_DATE)/>
            <div hidden=begun>
                <Tick subject=subject() field=LineTime::secret label=t(words::TIME_SECRET)/>
            </div>
        </div>
    }
    .into_any()
}

/// Many marks at once, typed from paper.
fn paper(time: ItemId, marking: Marking) -> AnyView {
    let text = RwSignal::new(String::new());
    let error = RwSignal::new(String::new());
    let id = format!("paper-{time}");
    let (hint, said) = (format!("{id}.hint"), format!("{id}.said"));
    let session = use_session();
    let add = {
        let id = id.clone();
        move |event: web_sys::SubmitEvent| {
            event.prevent_default();
            focus_later(id.clone());
            match ballots::parse(&text.get_untracked()) {
                Err(word) => error.set(fill(words::PAPER_BAD, &[("text", &word)])),
                Ok(marks) if marks.is_empty() => error.set(t(words::PAPER_EMPTY).to_owned()),
                Ok(marks) => {
                    error.set(String::new());
                    if take(session, &time, marks, marking) {
                        text.set(String::new());
                    }
                }
            }
        }
    };
    view! {
        <form class="field" on:submit=add>
            <label class="field-label" for=id.clone()>{t(words::PAPER)}</label>
            <p class="field-hint" id=hint.clone()>{t(words::PAPER_HINT)}</p>
            <div class="quick-row">
                <input
                    type="text"
                    class="line"
                    inputmode="text"
                    autocomplete="off"
                    id=id
                    aria-describedby=format!("{hint} {said}")
                    prop:value=live(move || text.get())
                    on:input=move |event| text.set(event_target_value(&event))
                />
                <button type="submit" class="btn">{t(words::ADD_MARKS)}</button>
            </div>
            <p class="field-error" id=said role="alert">{live(move || error.get())}</p>
        </form>
    }
    .into_any()
}

/// Takes marks in: into the box while the round is secret, otherwise into the process, in a random order.
/// Answers whether they are kept.
pub fn take(session: Session, time: &str, mut marks: Vec<u8>, marking: Marking) -> bool {
    let secret = session.peek(|document| LineTime::get(document, time).is_some_and(|time| time.secret));
    let kept = if secret || !ballots::waiting(session, time).is_empty() {
        ballots::put(session, time, &marks)
    } else {
        session.random(|random| random.shuffle(&mut marks));
        let one = |value: &u8| create::<Mark>(session.fresh_id(), time, "", [field(Mark::value, *value)]);
        session.commit(t(words::STEP_MARKS), marks.iter().map(one).collect());
        true
    };
    marking.changed();
    match kept {
        true => {
            App::current().tell(count(words::ADDED_MARKS_ONE, words::ADDED_MARKS_MANY, marks.len()), !secret)
        }
        false => App::current().say(words::BOX_FAILED),
    }
    kept
}
