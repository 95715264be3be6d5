//! One typical task: in place or not, a note, the actions that come of it.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::method::LeadTaskText;
use crate::model::{Action, ActionStatus, LeadTask, Thing, edits_for_plan};
use crate::ui::app::focus_later;
use crate::ui::parts::{
    AreaField, Button, DayField, LineField, Pick, Picture, Things, Tick, back_to, details, dynamic, fill,
    flag, memo, options, private_fold, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::directions as words;

/// A row with its tick; the rest unfolds. What folds is built when it is first opened: there are 22.
pub(super) fn view(task: &'static LeadTaskText, open: bool) -> AnyView {
    let session = use_session();
    let subject = Subject::only::<LeadTask>(task.id.as_str());
    let id = subject.id.clone();
    let unfolded = RwSignal::new(open);
    let inside =
        dynamic(move || if unfolded.get() { untrack(|| inside(session, task)) } else { ().into_any() });
    let marks = {
        let id = id.clone();
        memo(move || {
            (
                !session.children(Action::KIND, &id).is_empty(),
                !session.text(&id, LeadTask::note).trim().is_empty(),
            )
        })
    };
    let summary = format!("open-{id}");
    if open {
        focus_later(summary.as_str());
    }
    view! {
        <li class="card lead-task" id=id>
            <div class="card-head">
                <Tick subject field=LeadTask::done label=task.name.as_str()/>
                <span class="cluster">
                    <span class="tag" hidden=flag(move || !marks.get().0)>{t(words::PLANNED)}</span>
                    <span class="tag" hidden=flag(move || !marks.get().1)>{t(words::NOTED)}</span>
                </span>
            </div>
            <details class="told" open=open on:toggle=move |_| unfolded.set(true)>
                <summary id=summary>
                    {t(words::OPEN_TASK)} <span class="visually-hidden">": " {task.name.as_str()}</span>
                </summary>
                {inside}
            </details>
        </li>
    }
    .into_any()
}

fn inside(session: Session, task: &'static LeadTaskText) -> AnyView {
    let subject = Subject::only::<LeadTask>(task.id.as_str());
    let id = subject.id.clone();
    let private = private_fold(&id, &task.name);
    let planned = {
        let id = id.clone();
        memo(move || !session.children(Action::KIND, &id).is_empty())
    };
    let plan = move |()| {
        let action = session.fresh_id();
        let edits = session.peek(|document| edits_for_plan(document, &task.id, &action, &task.name));
        session.commit(fill(words::PLAN_STEP, &[("what", &task.name)]), edits);
        focus_later(format!("{action}.{}", Action::who));
    };
    view! {
        <div class="stack">
            <p>{task.text.as_str()}</p>
            <AreaField subject field=LeadTask::note label=t(words::NOTE) hint=t(words::NOTE_HINT)/>
            <div class="stack" hidden=flag(move || planned.get())>
                <p class="note">{t(words::PLAN_HINT)}</p>
                <p>
                    <Button
                        text=t(words::PLAN)
                        press=plan
                        picture=Picture::Add
                        label=fill(words::PLAN_OF, &[("what", &task.name)])
                    />
                </p>
            </div>
            <div class="stack" hidden=flag(move || !planned.get())>
                <h3>{t(words::ACTIONS)}</h3>
                <Things
                    kind=Action::KIND
                    parent=id
                    field=Action::what
                    label=t(words::ACTIONS)
                    add=words::ACTION_ADD
                    under=details(action)
                />
                <p><a href=back_to(session, Page::Actions)>{t(words::ALL_ACTIONS)}</a></p>
            </div>
            {private}
        </div>
    }
    .into_any()
}

fn action(id: ItemId) -> AnyView {
    let subject = Subject::of::<Action>(id);
    view! {
        <div class="trio">
            <LineField subject=subject.clone() field=Action::who label=t(words::WHO)/>
            <DayField subject=subject.clone() field=Action::due label=t(words::DUE)/>
            <Pick subject field=Action::status label=t(words::STATUS) options={options::<ActionStatus>()}/>
        </div>
    }
    .into_any()
}
