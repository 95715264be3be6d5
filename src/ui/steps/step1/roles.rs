//! Roller og opgaver: who does what, and when.

use leptos::prelude::*;

use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{Choice, Participant, Role, RoleTask, Thing};
use crate::ui::app::App;
use crate::ui::parts::{
    Button, Dialog, DialogControl, Fold, LineField, Pick, Picture, Things, ToolPage, details, dynamic, fill,
    live, many, memo, options, press, t,
};
use crate::ui::session::{Session, Subject, step_label, use_session};
use crate::words::{Labelled, Word, common, step1 as words};

/// Typical tasks: the role, the task, when.
const SUGGESTED: [(Role, Word, Word); 13] = [
    (Role::Facilitator, words::FACILITATOR_1, words::WHEN_EACH),
    (Role::Facilitator, words::FACILITATOR_2, words::WHEN_EACH),
    (Role::Facilitator, words::FACILITATOR_3, words::WHEN_AFTER),
    (Role::Manager, words::MANAGER_1, words::WHEN_START),
    (Role::Manager, words::MANAGER_2, words::WHEN_BEFORE),
    (Role::Manager, words::MANAGER_3, words::WHEN_BETWEEN),
    (Role::UnionRep, words::REP_1, words::WHEN_BETWEEN),
    (Role::UnionRep, words::REP_2, words::WHEN_ALWAYS),
    (Role::SafetyRep, words::SAFETY_1, words::WHEN_ALWAYS),
    (Role::LocalMed, words::MED_1, words::WHEN_START),
    (Role::LocalMed, words::MED_2, words::WHEN_ALWAYS),
    (Role::TopManagement, words::TOP_1, words::WHEN_ENDS),
    (Role::TopManagement, words::TOP_2, words::WHEN_WEEK),
];

/// The tool.
#[component]
pub fn Roles(
    /// Not used: the list is short.
    open: Option<String>,
) -> impl IntoView {
    let _ = open;
    let session = use_session();
    let control = DialogControl::new();
    let rows = memo(move || session.watch(&[RoleTask::KIND], RoleTask::all));
    let none = Signal::derive(move || rows.with(Vec::is_empty));
    let labels = session.peek(labels);
    view! {
        <ToolPage tool=Tool::Roles>
            <section class="stack" aria-labelledby="tasks">
                <div class="card-head">
                    <h2 id="tasks">{t(words::TASKS)}</h2>
                    <Button
                        text=live(|| t(common::SHOW_LARGE).to_owned())
                        label=t(words::SHOW_TASKS)
                        picture=Picture::Show
                        disabled=none
                        press=move || control.open()
                    />
                </div>
                <Things
                    kind=RoleTask::KIND
                    field=RoleTask::task
                    label=t(words::TASKS)
                    add=words::ADD_TASK
                    empty=words::NO_TASKS
                    tall=true
                    under=details(move |id| task_fields(id, labels.clone()))
                />
            </section>
            <Fold title=t(words::SUGGESTED_TASKS) open=none.get_untracked()>
                <p class="note">{t(words::SUGGESTED_TASKS_HINT)}</p>
                {suggestions(session, rows)}
            </Fold>
            <Dialog control title=t(words::TASKS) large=true>{dynamic(move || table(rows.get()))}</Dialog>
        </ToolPage>
    }
    .into_any()
}

/// What the participants are called, offered as one types.
fn labels(document: &Document) -> Vec<String> {
    let labels = Participant::all(document).into_iter().map(|one| one.label);
    labels.filter(|label| !label.trim().is_empty()).collect()
}

fn task_fields(id: ItemId, labels: Vec<String>) -> AnyView {
    let subject = Subject::of::<RoleTask>(id);
    let roles = Signal::derive(options::<Role>);
    view! {
        <div class="fields-3">
            <Pick subject=subject.clone() field=RoleTask::role label=t(words::ROLE) options=roles/>
            <LineField subject=subject.clone() field=RoleTask::who label=t(words::WHO) suggestions=labels/>
            <LineField subject field=RoleTask::when label=t(words::WHEN)/>
        </div>
    }
    .into_any()
}

/// Tasks that many have, each with a button; a role at a time.
fn suggestions(session: Session, rows: Memo<Vec<RoleTask>>) -> AnyView {
    many(SUGGESTED.chunk_by(|(one, ..), (next, ..)| one == next), |mine| {
        let name = mine.first().map(|(role, ..)| t(role.word()));
        let lines = many(mine, |&one| suggestion(session, rows, one));
        view! {
            <h3>{name}</h3>
            <ul class="suggested">{lines}</ul>
        }
        .into_any()
    })
}

fn suggestion(
    session: Session,
    rows: Memo<Vec<RoleTask>>,
    (role, task, when): (Role, Word, Word),
) -> AnyView {
    let is_there = memo(move || rows.with(|rows| rows.iter().any(|row| row.task == t(task))));
    let add = press(move || {
        if is_there.get_untracked() {
            return;
        }
        let fields = [
            (RoleTask::role, role.code().into()),
            (RoleTask::task, t(task).into()),
            (RoleTask::when, t(when).into()),
        ];
        session.add::<RoleTask>(step_label(common::STEP_ADD, t(task)), "", &fields);
        App::current().tell(fill(words::TASK_ADDED, &[("what", t(task))]), true);
    });
    let said = live(move || t(if is_there.get() { words::TASK_THERE } else { common::ADD }).to_owned());
    let label = live(move || {
        let word = if is_there.get() { words::TASK_THERE } else { words::TAKE_TASK };
        if is_there.get() { format!("{}: {}", t(word), t(task)) } else { fill(word, &[("what", t(task))]) }
    });
    // Not disabled once it is there: the keyboard would lose its place.
    let there = live(move || is_there.get().to_string());
    view! {
        <li>
            <span>{t(task)} " · " <span class="note">{t(when)}</span></span>
            <button type="button" class="btn-quiet" aria-label=label aria-disabled=there on:click=add>
                {said}
            </button>
        </li>
    }
    .into_any()
}

/// All tasks as a table, for the projector.
fn table(rows: Vec<RoleTask>) -> AnyView {
    let head = many([words::TASK, words::ROLE, words::WHO, words::WHEN], |word| {
        view! { <th scope="col">{t(word)}</th> }.into_any()
    });
    let row = |row: RoleTask| {
        let role = row.role.map(|role| t(role.word())).unwrap_or_default();
        view! {
            <tr>
                <th scope="row" class="text" dir="auto">{row.task}</th>
                <td>{role}</td>
                <td dir="auto">{row.who}</td>
                <td dir="auto">{row.when}</td>
            </tr>
        }
        .into_any()
    };
    view! {
        <div class="table-wrap">
            <table class="table">
                <thead><tr>{head}</tr></thead>
                <tbody>{many(rows, row)}</tbody>
            </table>
        </div>
    }
    .into_any()
}
