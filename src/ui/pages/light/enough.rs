//! «Ved I nok til at finde en løsning i dag?» and its three ways.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::method::{MeetingForm, Tool};
use crate::model::{Choice, Enough, Homework, Learning, Meeting, MeetingKind, Process, Thing, Variant};
use crate::ui::app::{App, focus_later};
use crate::ui::pages::overview::set_variant;
use crate::ui::parts::{
    Button, Choose, DayField, LineField, Look, Things, back_to, details, dynamic, flag, guide, many, memo,
    options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, step_label};
use crate::words::{Word, light as words};

use super::{AFTER, minutes};

/// The question, and the way that was chosen. Before that all three ways can be read.
pub fn view(session: Session) -> AnyView {
    let texts = &guide().light.enough;
    let process = || Subject::only::<Process>("");
    let answer = memo(move || session.only::<Process>("").enough);
    let way = dynamic(move || match answer.get() {
        None => {
            let ways = many([&texts.yes, &texts.no, &texts.bigger], |way| {
                view! { <dt>{way.title.as_str()}</dt><dd>{way.text.as_str()}</dd> }.into_any()
            });
            view! { <dl class="facts">{ways}</dl> }.into_any()
        }
        Some(Enough::Yes) => yes(session, &texts.yes),
        Some(Enough::No) => no(session, &texts.no),
        Some(Enough::Bigger) => bigger(session, &texts.bigger),
    });
    view! {
        <p class="big">{texts.question.as_str()}</p>
        <Choose subject=process() field=Process::enough label=t(words::ANSWER) options={options::<Enough>()}/>
        {way}
    }
    .into_any()
}

fn yes(session: Session, way: &'static MeetingForm) -> AnyView {
    let parts = guide().light.steps.iter().filter(|part| AFTER.contains(&part.id.as_str()));
    let parts = many(parts, |part| {
        let title = match Tool::from_id(&part.id).filter(|tool| *tool != Tool::Learning) {
            Some(tool) => {
                view! { <a href=back_to(session, Page::Tool(tool))>{part.title.as_str()}</a> }.into_any()
            }
            None => part.title.as_str().into_any(),
        };
        let here = match part.id.as_str() {
            "signs" => follow_up(session),
            "learning" => {
                let subject = Subject::only::<Learning>("");
                view! { <LineField subject field=Learning::line label=t(words::LEARNING)/> }.into_any()
            }
            _ => ().into_any(),
        };
        view! {
            <li class="light-next">
                <h3 id=format!("part-{}", part.id) tabindex="-1">{title} " " <span class="note">{minutes(part)}</span></h3>
                <p>{part.text.as_str()}</p>
                {here}
            </li>
        }
        .into_any()
    });
    view! { <p>{way.text.as_str()}</p><ul class="list">{parts}</ul> }.into_any()
}

/// The first meeting for following up, if there is one.
fn follow_up_meeting(session: Session) -> Memo<Option<ItemId>> {
    memo(move || {
        session.watch(&[Meeting::KIND], |document| {
            let all = Meeting::all(document).into_iter();
            let mut of_kind = all.filter(|one| one.kind_of == Some(MeetingKind::FollowUp));
            of_kind.next().map(|one| one.id)
        })
    })
}

/// What the undo list calls it.
fn new_meeting(title: Word) -> String {
    step_label(crate::words::around::STEP_MEETING, t(title))
}

fn follow_up(session: Session) -> AnyView {
    let meeting = follow_up_meeting(session);
    let add = move |()| {
        let fields = [
            (Meeting::title, t(words::FOLLOW_UP_TITLE).into()),
            (Meeting::kind_of, MeetingKind::FollowUp.code().into()),
        ];
        let id = session.add::<Meeting>(new_meeting(words::FOLLOW_UP_TITLE), "", &fields);
        focus_later(format!("{id}.{}", Meeting::date));
    };
    dynamic(move || match meeting.get() {
        None => view! {
            <p><strong>{t(words::FOLLOW_UP)}</strong> " " {t(words::FOLLOW_UP_HINT)}</p>
            <div><Button text=t(words::FOLLOW_UP_ADD) press=add/></div>
        }
        .into_any(),
        Some(id) => view! {
            <DayField
                subject={Subject::of::<Meeting>(id)}
                field=Meeting::date
                label=t(words::FOLLOW_UP_DATE)
                hint=t(words::FOLLOW_UP_HINT)
            />
            {in_meetings(session)}
        }
        .into_any(),
    })
}

fn in_meetings(session: Session) -> AnyView {
    view! { <p class="note"><a href=back_to(session, Page::Meetings)>{t(words::IN_MEETINGS)}</a></p> }
        .into_any()
}

fn no(session: Session, way: &'static MeetingForm) -> AnyView {
    let under = details(|id| {
        let subject = Subject::of::<Homework>(id);
        view! {
            <LineField subject=subject.clone() field=Homework::who label=t(words::WHO)/>
            <DayField subject field=Homework::due label=t(words::BY_WHEN)/>
        }
        .into_any()
    });
    let again = memo(move || session.only::<Process>("").again);
    // The meeting of that day, so that it is not made twice.
    let there = memo(move || {
        let again = again.get();
        session.watch(&[Meeting::KIND], |document| Meeting::all(document).iter().any(|one| one.date == again))
    });
    let add = move |()| {
        let Some(date) = again.get_untracked() else { return };
        let fields =
            [(Meeting::title, t(words::AGAIN_TITLE).into()), (Meeting::date, crate::model::iso(date).into())];
        session.add::<Meeting>(new_meeting(words::AGAIN_TITLE), "", &fields);
        App::current().tell(t(words::AGAIN_ADDED).to_owned(), true);
    };
    view! {
        <p>{way.text.as_str()}</p>
        <h3>{t(words::WHO_LOOKS)}</h3>
        <Things
            kind=Homework::KIND
            field=Homework::what
            label=t(words::WHO_LOOKS)
            add=words::WHO_LOOKS_ADD
            empty=words::WHO_LOOKS_EMPTY
            under
            with=vec![(Homework::step.to_owned(), 2.into())]
        />
        <DayField subject={Subject::only::<Process>("")} field=Process::again label=t(words::AGAIN)/>
        <div hidden=flag(move || again.get().is_none() || there.get())>
            <Button text=t(words::AGAIN_ADD) press=add/>
        </div>
        <div hidden=flag(move || again.get().is_none() || !there.get())>{in_meetings(session)}</div>
    }
    .into_any()
}

fn bigger(session: Session, way: &'static MeetingForm) -> AnyView {
    let turn = move |()| {
        set_variant(session, Variant::Full, false);
        App::current().go_to(Page::Overview);
    };
    view! {
        <p>{way.text.as_str()}</p>
        <div><Button text=t(words::TURN_FULL) press=turn look=Look::Main/></div>
    }
    .into_any()
}
