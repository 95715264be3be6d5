//! Following up and telling others: status meetings, and who is told what.

use jiff::civil::{Date, Weekday};
use leptos::prelude::*;
use serde_json::Value;

use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Audience, Choice, Meeting, MeetingKind, Solution, Thing, Trial, iso};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    AreaField, Button, DayField, LineField, Picture, Things, Tick, day, details, dynamic, fill, memo, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, step_label};
use crate::ui::steps::step3::assess::one::asked;
use crate::ui::steps::step3::challenges::link;
use crate::ui::steps::step3::solutions::{is_light, title};
use crate::words::{common, step4 as words};

/// The same day two months on, or the last of that month; a weekend waits for Monday.
fn two_months_on(from: Date) -> Date {
    let months = from.month() + 1;
    let year = from.year() + i16::from(months / 12);
    let first = Date::new(year, months % 12 + 1, 1).unwrap_or(from);
    let mut date = Date::new(year, first.month(), from.day().min(first.days_in_month())).unwrap_or(first);
    while matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
        let Ok(next) = date.tomorrow() else { break };
        date = next;
    }
    date
}

/// The first status meeting: two months after the start, or after today where it has begun.
fn suggested(session: Session, solution: &str) -> Date {
    let today = App::current().today();
    let start = session.only::<Trial>(solution).start;
    two_months_on(start.filter(|start| *start > today).unwrap_or(today))
}

/// The status meetings of a solution.
pub fn meetings(session: Session, id: &str) -> AnyView {
    let solution = id.to_owned();
    let mine = {
        let solution = solution.clone();
        memo(move || {
            session.watch(&[Meeting::KIND], |document| {
                let all = Meeting::all(document).into_iter();
                all.filter(|one| one.solution.as_deref() == Some(&*solution))
                    .map(|one| one.id)
                    .collect::<Vec<ItemId>>()
            })
        })
    };
    let with = vec![
        (Meeting::kind_of.to_owned(), Value::from(MeetingKind::Status.code())),
        (Meeting::solution.to_owned(), Value::from(id)),
    ];
    let suggestion = dynamic(move || {
        if !mine.with(Vec::is_empty) {
            return ().into_any();
        }
        let date = suggested(session, &solution);
        let solution = solution.clone();
        let take = move || {
            let name =
                session.peek(|document| Solution::get(document, &solution)).map(|one| title(&one.title));
            let name = fill(words::MEETING_TITLE, &[("what", &name.unwrap_or_default())]);
            let fields = [
                (Meeting::title, Value::from(name.as_str())),
                (Meeting::kind_of, MeetingKind::Status.code().into()),
                (Meeting::date, iso(date).into()),
                (Meeting::solution, solution.as_str().into()),
            ];
            let id = session.add::<Meeting>(step_label(common::STEP_ADD, &name), "", &fields);
            App::current().tell(fill(words::MEETING_ADDED, &[("date", &day(Some(date)))]), true);
            focus_later(format!("main-{id}"));
        };
        let text = fill(words::MEETING_SUGGEST, &[("date", &day(Some(date)))]);
        view! { <p><Button text press=take picture=Picture::Calendar/></p> }.into_any()
    });
    let fields = details(|id| {
        let subject = Subject::of::<Meeting>(id);
        view! {
            <div class="action-fields">
                <DayField subject=subject.clone() field=Meeting::date label=t(words::DATE)/>
                <LineField subject field=Meeting::place label=t(words::TIME_PLACE)/>
            </div>
        }
        .into_any()
    });
    let content = view! {
        <p class="note">{t(words::MEETING_HINT)}</p>
        {suggestion}
        <Things
            kind=Meeting::KIND
            field=Meeting::title
            label=t(words::MEETING_LIST)
            add=words::MEETING_ADD
            with
            only=mine
            under=fields
        />
        <p>{link(Page::Meetings, t(words::TO_MEETINGS))}</p>
    };
    asked(words::MEETINGS, content.into_any())
}

/// Who is told: the same rows as in step 6, in short.
pub fn audiences(session: Session, id: &str) -> AnyView {
    let fields = details(|id| {
        let subject = Subject::of::<Audience>(id);
        view! {
            <AreaField subject=subject.clone() field=Audience::message label=t(words::MESSAGE) rows=1/>
            <div class="action-fields">
                <LineField subject=subject.clone() field=Audience::channel label=t(words::CHANNEL)/>
                <DayField subject=subject.clone() field=Audience::when label=t(words::TELL_WHEN)/>
            </div>
            <Tick subject field=Audience::done label=t(words::TOLD)/>
        }
        .into_any()
    });
    let more = (!is_light(session)).then(|| {
        view! { <p>{link(Page::Tool(Tool::Communication), t(words::TO_COMMUNICATION))}</p> }
    });
    let content = view! {
        <p class="note">{t(words::TELL_HINT)}</p>
        <Things
            kind=Audience::KIND
            parent=id
            field=Audience::who
            label=t(words::TELL_LIST)
            add=words::TELL_ADD
            under=fields
        />
        {more}
    };
    asked(words::TELL, content.into_any())
}
