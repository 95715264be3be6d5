//! «Skriv væggen af»: how a wall of notes is typed, and who wrote them.

use leptos::prelude::*;

use super::Standing;
use crate::document::Edit;
use crate::model::{Challenge, Group, Thing};
use crate::ui::app::App;
use crate::ui::parts::{Entry, count, fill, live, many, press, t};
use crate::ui::session::Session;
use crate::words::describe as words;

/// How to do it, and one field for all notes that were just typed.
pub fn wall(session: Session, standing: Memo<Standing>) -> AnyView {
    let by = RwSignal::new(String::new());
    let next = live(move || {
        let number = standing.with(|all| all.ids.len()) + 1;
        fill(words::WALL_NEXT, &[("n", &number.to_string())])
    });
    let groups = session.peek(Group::all);
    let groups = many(groups, |group| view! { <option value=group.name></option> }.into_any());
    view! {
        <p>{t(words::WALL_HOW)}</p>
        <p class="note">{next}</p>
        <div class="field">
            <label class="field-label" for="wall-by">{t(words::WALL_BY)}</label>
            <p class="field-hint" id="wall-by-hint">{t(words::WALL_BY_HINT)}</p>
            <div class="quick-row">
                {Entry { list: "wall-groups", described: "wall-by-hint".into(), ..Entry::new("wall-by", by) }.line()}
                <datalist id="wall-groups">{groups}</datalist>
                <button type="button" class="btn" on:click=press(move || sign(session, by))>
                    {t(words::WALL_BY_SET)}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// Writes who raised them on all challenges that do not say it.
fn sign(session: Session, by: RwSignal<String>) {
    let name = by.get_untracked().trim().to_owned();
    if name.is_empty() {
        return;
    }
    let edits: Vec<Edit> = session.peek(|document| {
        let all = document.of_kind(Challenge::KIND).into_iter();
        let bare = all.filter(|(_, item)| item.text(Challenge::raised_by).trim().is_empty());
        bare.map(|(id, _)| Edit::set(id, Challenge::raised_by, name.as_str())).collect()
    });
    let done = count(words::WALL_BY_DONE_ONE, words::WALL_BY_DONE_MANY, edits.len());
    let some = !edits.is_empty();
    session.commit(t(words::STEP_WALL_BY), edits);
    by.set(String::new());
    App::current().tell(done, some);
}
