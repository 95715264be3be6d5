//! One meeting: before it, during it, and the minute after it.

use leptos::prelude::*;

use super::texts::{ReadyWords, agenda, invitation, ready};
use super::{HEADING, around};
use crate::document::ItemId;
use crate::model::{Decision, Meeting, MeetingKind, Thing, Went};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    AreaField, Button, Choose, DayField, Fold, LineField, Look, Pick, Picture, Things, TickRefs, copy_button,
    fill, flag, guide, live, mail_link, memo, options, t,
};
use crate::ui::session::{Session, Subject, step_label};
use crate::words::{Word, around as words, common};

/// The opened meeting.
pub fn meeting(session: Session, id: ItemId, open: RwSignal<Option<ItemId>>) -> AnyView {
    let now = {
        let id = id.clone();
        memo(move || session.thing::<Meeting>(&id))
    };
    let subject = || Subject::of::<Meeting>(id.clone());
    let back = {
        let id = id.clone();
        move |()| {
            open.set(None);
            focus_later(format!("open-{id}"));
        }
    };
    let remove = {
        let id = id.clone();
        move |()| {
            let name = now.with_untracked(around::meeting_name);
            session.remove(step_label(common::STEP_DELETE, &name), &id);
            open.set(None);
            App::current().tell(fill(common::DELETED, &[("what", &name)]), true);
            focus_later("heading");
        }
    };
    // What there is to do now stands open: before the meeting, or after it; on the day itself both.
    let (ahead, held) = now.with_untracked(|one| {
        let today = App::current().today();
        (one.date.is_none_or(|date| date >= today), one.date.is_some_and(|date| date <= today))
    });
    let came = view! {
        <TickRefs
            subject=subject()
            set=Meeting::came
            label=t(words::CAME)
            options=around::participants()
            empty=t(words::CAME_EMPTY)
        />
        <LineField subject=subject() field=Meeting::came_also label=t(words::CAME_ALSO)/>
    };
    let went = view! {
        <Choose
            subject=subject()
            field=Meeting::went
            label=t(words::WENT)
            hint=t(words::WENT_HINT)
            options={options::<Went>()}
            quiet=true
        />
        <AreaField subject=subject() field=Meeting::went_note label=t(words::WENT_NOTE)/>
    };
    let is_status = move || now.with(|one| one.kind_of == Some(MeetingKind::Status));
    view! {
        <section class="around-part stack">
            <div>
                <Button
                    text=t(words::ALL_MEETINGS).to_owned()
                    press=back
                    look=Look::Quiet
                    picture=Picture::Back
                />
            </div>
            <h2 class="big" id=HEADING tabindex="-1" dir="auto">{live(move || now.with(around::meeting_name))}</h2>
            <LineField subject=subject() field=Meeting::title label=t(words::MEETING_TITLE)/>
            <div class="trio">
                <Pick
                    subject=subject()
                    field=Meeting::kind_of
                    label=t(words::MEETING_KIND)
                    options={options::<MeetingKind>()}
                />
                <DayField subject=subject() field=Meeting::date label=t(words::MEETING_DATE)/>
                <LineField
                    subject=subject()
                    field=Meeting::place
                    label=t(words::MEETING_PLACE)
                    placeholder=t(words::MEETING_PLACE_HINT)
                />
            </div>
            <AreaField subject=subject() field=Meeting::purpose label=t(words::MEETING_PURPOSE)/>
            <div hidden=flag(move || !is_status())>
                <Pick
                    subject=subject()
                    field=Meeting::solution
                    label=t(words::MEETING_SOLUTION)
                    options=around::solutions()
                />
            </div>
        </section>
        {fold(words::AGENDA, ahead, agenda_part(session, subject(), now))}
        {fold(words::INVITATION, ahead, invitation_part(session, subject(), now))}
        {fold(words::WHO_CAME, held, came.into_any())}
        {fold(words::DECIDED_HERE, held, decided(session, &id, now))}
        {fold(words::WENT, held, went.into_any())}
        <div><Button text=t(words::DELETE_MEETING).to_owned() press=remove look=Look::Quiet picture=Picture::Remove/></div>
    }
    .into_any()
}

/// A part of the page of a meeting.
fn fold(title: Word, open: bool, body: AnyView) -> AnyView {
    view! { <Fold title=t(title) open=open>{body}</Fold> }.into_any()
}

fn agenda_part(session: Session, subject: Subject, now: Memo<Meeting>) -> AnyView {
    let text = memo(move || t(agenda(now.with(|one| one.kind_of))).to_owned());
    let said = ReadyWords {
        label: words::AGENDA,
        hint: words::AGENDA_READY,
        adapt: words::AGENDA_USE,
        back: words::AGENDA_BACK,
    };
    ready(session, subject, Meeting::agenda, text, said)
}

fn invitation_part(session: Session, subject: Subject, now: Memo<Meeting>) -> AnyView {
    let text = memo(move || now.with(|one| invitation(&session.title(), one)));
    let sent = memo(move || now.with(|one| around::or_else(&one.invitation, || text.get())));
    let title = live(move || guide().mails.invitation.subject.replace("{title}", &session.title()));
    let said = ReadyWords {
        label: words::INVITATION,
        hint: words::INVITATION_READY,
        adapt: words::INVITATION_USE,
        back: words::INVITATION_BACK,
    };
    view! {
        {ready(session, subject, Meeting::invitation, text, said)}
        <div class="cluster">
            {copy_button(words::COPY_TEXT, move || sent.get_untracked())}
            {mail_link(words::WRITE_MAIL, title, sent.into())}
        </div>
    }
    .into_any()
}

/// The decisions of this meeting: the same rows as in Beslutninger.
fn decided(session: Session, id: &str, now: Memo<Meeting>) -> AnyView {
    let meeting = id.to_owned();
    let mine = memo(move || {
        session.watch(&[Decision::KIND], |document| {
            let all = Decision::all(document).into_iter();
            let mine = all.filter(|one| one.meeting.as_deref() == Some(meeting.as_str()));
            mine.map(|one| one.id).collect::<Vec<ItemId>>()
        })
    });
    let mut with = vec![(Decision::meeting.to_owned(), id.into())];
    if let Some(date) = now.with_untracked(|one| one.date) {
        with.push((Decision::date.to_owned(), crate::model::iso(date).into()));
    }
    view! {
        <Things
            kind=Decision::KIND
            field=Decision::what
            label=t(words::DECIDED_HERE)
            add=words::ADD_DECISION
            with
            only=mine
            under=super::super::decisions::under()
        />
    }
    .into_any()
}
