//! The plan: what the group does to find out more, and how each method is done.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::method::{Inquiry, Tool};
use crate::model::{Activity, Method, Thing};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    Button, DayField, Details, Fold, LineField, Pick, Picture, Things, Tick, back_to, day, details, dynamic,
    fill, flag, guide, live, many, options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Subject, step_label, use_session};
use crate::words::{common, step2 as words};

/// The methods and the activities.
pub(super) fn view(id: &ItemId) -> AnyView {
    let methods = methods(id);
    view! {
        <p class="note">{t(words::PLAN_HINT)}</p>
        <Things
            kind=Activity::KIND
            parent=id.clone()
            field=Activity::what
            label=t(words::PART_PLAN)
            add=words::ACTIVITY_ADD
            under=under()
        />
        <h3>{t(words::METHODS)}</h3>
        <div class="stack">{methods}</div>
    }
    .into_any()
}

/// How an activity is done, as the method tells it.
pub(super) fn inquiry(method: Option<Method>) -> Option<&'static Inquiry> {
    use crate::model::Choice;
    let code = method?.code();
    guide().inquiries.iter().find(|inquiry| inquiry.id == code)
}

/// What one does, the five steps, the time, what may go wrong.
pub(super) fn how_to(inquiry: &'static Inquiry) -> AnyView {
    let lines = |lines: &'static [String]| many(lines, |line| view! { <li>{line.as_str()}</li> }.into_any());
    let [from, to] = inquiry.minutes;
    let minutes = fill(common::MINUTES, &[("a", &from.to_string()), ("b", &to.to_string())]);
    view! {
        <p>{inquiry.what.as_str()}</p>
        <ol>{lines(&inquiry.steps)}</ol>
        <p class="note">{minutes}</p>
        <p class="field-label">{t(words::PITFALLS)}</p>
        <ul>{lines(&inquiry.pitfalls)}</ul>
    }
    .into_any()
}

fn methods(id: &ItemId) -> AnyView {
    let session = use_session();
    many(&guide().inquiries, |inquiry| {
        let put = {
            let id = id.clone();
            Callback::new(move |()| {
                let fields = [(Activity::method, inquiry.id.as_str().into())];
                let label = step_label(common::STEP_ADD, &inquiry.name);
                let new = session.add::<Activity>(label, &id, &fields);
                App::current().tell(fill(words::IN_PLAN, &[("what", &inquiry.name)]), true);
                focus_later(format!("main-{new}"));
            })
        };
        let label = format!("{}: {}", t(words::PUT_IN_PLAN), inquiry.name);
        view! {
            <Fold title=inquiry.name.as_str()>
                {how_to(inquiry)}
                <Button text=t(words::PUT_IN_PLAN) label=label picture=Picture::Add press=put/>
            </Fold>
        }
        .into_any()
    })
}

fn under() -> Details {
    let session = use_session();
    details(move |id: ItemId| {
        let subject = || Subject::of::<Activity>(id.clone());
        let sheet = {
            let id = id.clone();
            dynamic(move || {
                let activity: Activity = session.thing(&id);
                let Some(inquiry) = inquiry(activity.method) else {
                    return view! { <span class="note">{t(words::PICK_METHOD)}</span> }.into_any();
                };
                let href = back_to(session, Page::Thing(Tool::Investigate, id.clone()));
                view! {
                    <span class="tag">{inquiry.name.as_str()}</span>
                    <a href=href>{fill(words::OPEN_SHEET, &[("sheet", &inquiry.sheet.title)])}</a>
                }
                .into_any()
            })
        };
        let late = {
            let id = id.clone();
            flag(move || !session.thing::<Activity>(&id).is_overdue(App::current().today()))
        };
        let promised = {
            let id = id.clone();
            live(move || {
                let activity: Activity = session.thing(&id);
                let parts = [activity.with, activity.who, day(activity.due)];
                let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
                if parts.is_empty() { t(words::WHO_AND_WHEN).to_owned() } else { parts.join(" · ") }
            })
        };
        let bare =
            session.peek(|document| Activity::get(document, &id).is_some_and(|one| one.who.is_empty()));
        let fields = view! {
            <Pick subject=subject() field=Activity::method label=t(words::METHOD) options={options::<Method>()}/>
            <LineField subject=subject() field=Activity::with label=t(words::WITH)/>
            <LineField subject=subject() field=Activity::who label=t(words::WHO_DOES)/>
            <DayField subject=subject() field=Activity::due label=t(words::BY_WHEN)/>
        }
        .into_any();
        view! {
            <div class="cluster">
                <Tick subject=subject() field=Activity::done label=t(words::DONE)/>
                {sheet}
                <span class="tag tag-warn" hidden=late>{t(words::LATE)}</span>
            </div>
            <details class="row-fold" open=bare>
                <summary>{promised}</summary>
                <div class="act-fields">{fields}</div>
            </details>
        }
        .into_any()
    })
}
