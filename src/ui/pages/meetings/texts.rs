//! Texts that are ready before anybody has written them: the agenda and the invitation. They stay as they are
//! made until somebody adapts them, so they follow when the date or the purpose changes.

use leptos::prelude::*;

use crate::model::{Meeting, MeetingKind};
use crate::ui::app::focus_later;
use crate::ui::parts::{AreaField, Button, Look, day, fill, flag, guide, live, t};
use crate::ui::session::{Session, Subject};
use crate::words::{Word, around as words};

/// The agenda that suits a meeting of that kind.
pub fn agenda(kind: Option<MeetingKind>) -> Word {
    match kind {
        Some(MeetingKind::Intro) => words::AGENDA_INTRO,
        Some(MeetingKind::Workshop) => words::AGENDA_WORKSHOP,
        Some(MeetingKind::GroupWork) => words::AGENDA_GROUP,
        Some(MeetingKind::Med) => words::AGENDA_MED,
        Some(MeetingKind::Management) => words::AGENDA_MANAGEMENT,
        Some(MeetingKind::Status) => words::AGENDA_STATUS,
        Some(MeetingKind::FollowUp) => words::AGENDA_FOLLOW,
        Some(MeetingKind::Other) | None => words::AGENDA_OTHER,
    }
}

/// The invitation as it stands in the guidance, with what is known of the meeting filled in.
pub fn invitation(title: &str, meeting: &Meeting) -> String {
    let known = |text: &str, word: Word| super::around::or_else(text, || t(word).to_owned());
    let date = known(&day(meeting.date), words::DATE_LATER);
    let when = super::around::joined([date, meeting.place.trim().to_owned()]);
    let purpose = known(&meeting.purpose, words::PURPOSE_LATER);
    let gaps = [("{title}", title), ("{date}", &when), ("{purpose}", &purpose)];
    gaps.iter().fold(guide().mails.invitation.body.clone(), |text, (gap, value)| text.replace(gap, value))
}

/// What the words around a ready text are.
pub struct ReadyWords {
    /// The name of the field.
    pub label: Word,
    /// What is said of the ready text.
    pub hint: Word,
    /// The button that makes it one's own.
    pub adapt: Word,
    /// The button that leads back.
    pub back: Word,
}

/// A text that is ready, to be used as it is or adapted.
pub fn ready(
    session: Session,
    subject: Subject,
    field: &'static str,
    text: Memo<String>,
    said: ReadyWords,
) -> AnyView {
    let own = RwSignal::new(session.peek(|document| {
        document.alive(&subject.id).is_some_and(|item| !item.text(field).trim().is_empty())
    }));
    let label = t(said.label);
    let adapt = {
        let subject = subject.clone();
        move |()| {
            session.write(&subject, field, label, text.get_untracked(), false);
            own.set(true);
            focus_later(format!("{}.{field}", subject.id));
        }
    };
    let back_id = format!("{}.{field}.adapt", subject.id);
    let back = {
        let (subject, back_id) = (subject.clone(), back_id.clone());
        move |()| {
            let step = fill(words::STEP_READY, &[("what", label)]);
            session.commit(step, vec![crate::document::Edit::set(subject.id.clone(), field, "")]);
            own.set(false);
            focus_later(back_id.clone());
        }
    };
    view! {
        <div class="stack" hidden=flag(move || own.get())>
            <p class="field-hint">{t(said.hint)}</p>
            <div class="sample text ready" id=back_id tabindex="-1">{live(move || text.get())}</div>
            <div><Button text=t(said.adapt).to_owned() press=adapt look=Look::Quiet/></div>
        </div>
        <div class="stack" hidden=flag(move || !own.get())>
            <AreaField subject field label rows=6/>
            <div><Button text=t(said.back).to_owned() press=back look=Look::Quiet/></div>
        </div>
    }
    .into_any()
}
