//! Hjemmeopgaver: what is done between the meetings, with a ready mail.

use leptos::prelude::*;
use serde_json::Value;

use super::around;
use crate::document::ItemId;
use crate::method::STEPS;
use crate::model::{Homework, Thing};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    AreaField, Button, DayField, Fold, LineField, Picture, Things, Tick, copy_button, day, details, dynamic,
    fill, guide, live, mail_link, many, memo, t,
};
use crate::ui::session::{Session, Subject, step_label, use_session};
use crate::words::{around as words, common, overview};

/// Hjemmeopgaver.
#[component]
pub fn HomeworkPage() -> impl IntoView {
    let session = use_session();
    let under = details(move |id: ItemId| row(session, id));
    let ask = move |()| {
        let what = guide().mails.homework.subject.as_str();
        let fields = [(Homework::what, what.into()), (Homework::step, 1.into())];
        let id = session.add::<Homework>(step_label(common::STEP_ADD, what), "", &fields);
        focus_later(format!("main-{id}"));
    };
    let body = view! {
        <section class="card stack ask">
            <h2>{t(words::ASK_TITLE)}</h2>
            <p>{t(words::ASK_TEXT)}</p>
            <div><Button text=t(words::ASK_ADD).to_owned() press=ask picture=Picture::Add/></div>
            <Fold title=t(words::ASK_SEE)>{mail(session, None)}</Fold>
        </section>
        <Things
            kind=Homework::KIND
            field=Homework::what
            label=t(overview::HOMEWORK)
            add=words::ADD_HOMEWORK
            empty=words::NO_HOMEWORK
            under
        />
    };
    around::page(overview::HOMEWORK, words::HOMEWORK_LEAD, body.into_any())
}

/// What stands under a piece of homework.
fn row(session: Session, id: ItemId) -> AnyView {
    let today = App::current().today();
    let subject = Subject::of::<Homework>(id.clone());
    let inner = subject.clone();
    let state = {
        let id = id.clone();
        memo(move || {
            let one: Homework = session.thing(&id);
            (one.done, one.due.filter(|due| *due < today && !one.done))
        })
    };
    let marks = move || match state.get() {
        (true, _) => around::mark("tag-good", Picture::Check, t(words::DONE).to_owned()),
        (_, Some(due)) => around::mark("tag-warn", Picture::Warning, around::due_words(Some(due), true)),
        _ => ().into_any(),
    };
    view! {
        <div>{dynamic(marks)}</div>
        <div class="trio">
            <LineField subject=subject.clone() field=Homework::who label=t(words::HOMEWORK_WHO)/>
            <DayField subject=subject.clone() field=Homework::due label=t(words::DUE)/>
            <Tick subject field=Homework::done label=t(words::HOMEWORK_DONE)/>
        </div>
        <Fold title=t(words::HOMEWORK_MORE)>
            <AreaField subject=inner.clone() field=Homework::result label=t(words::HOMEWORK_RESULT)/>
            {step_pick(session, inner)}
            {mail(session, Some(id))}
        </Fold>
    }
    .into_any()
}

/// The step that the homework belongs to; kept as a number.
fn step_pick(session: Session, subject: Subject) -> AnyView {
    let field_id = format!("{}.{}", subject.id, Homework::step);
    let chosen = {
        let id = subject.id.clone();
        memo(move || session.thing::<Homework>(&id).step)
    };
    let entries = many(0..=STEPS, |step| {
        let name = guide().step(step).short.as_str();
        let text = if step == 0 {
            name.to_owned()
        } else {
            fill(words::STEP_NAMED, &[("n", &step.to_string()), ("name", name)])
        };
        let selected = crate::ui::parts::flag(move || chosen.get() == Some(f64::from(step)));
        view! { <option value=step.to_string() prop:selected=selected>{text}</option> }.into_any()
    });
    let none = crate::ui::parts::flag(move || chosen.get().is_none());
    view! {
        <div class="field">
            <label class="field-label" for=field_id.clone()>{t(words::HOMEWORK_STEP)}</label>
            <select
                class="line"
                id=field_id
                on:change=move |event| {
                    let step = event_target_value(&event).parse::<u8>().map_or(Value::Null, Value::from);
                    session.write(&subject, Homework::step, t(words::HOMEWORK_STEP), step, false);
                }
            >
                <option value="" prop:selected=none>{t(common::NOT_CHOSEN)}</option>
                {entries}
            </select>
        </div>
    }
    .into_any()
}

/// The ready mail, with the date of that homework filled in.
fn mail(session: Session, id: Option<ItemId>) -> AnyView {
    let text = memo(move || {
        let due = id.as_ref().and_then(|id| session.thing::<Homework>(id).due);
        let due = around::or_else(&day(due), || t(words::NEXT_MEETING).to_owned());
        let body = guide().mails.homework.body.replace("{title}", &session.title());
        body.replace("{due}", &due)
    });
    let subject = live(|| guide().mails.homework.subject.clone());
    view! {
        <div class="stack">
            <div class="sample text ready">{live(move || text.get())}</div>
            <div class="cluster">
                {copy_button(words::COPY_TEXT, move || text.get_untracked())}
                {mail_link(words::WRITE_MAIL, subject, text.into())}
            </div>
        </div>
    }
    .into_any()
}
