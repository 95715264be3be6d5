//! Themes: choosing one, and making one where it is needed.

use leptos::prelude::*;

use crate::document::{Edit, ItemId};
use crate::model::{Challenge, Theme, Thing};
use crate::ui::parts::{Entry, Options, Pick, t};
use crate::ui::session::{Session, Subject, step_label};
use crate::words::describe as words;

/// All themes that have a name, to choose from.
pub fn themes(session: Session) -> Signal<Options> {
    Signal::derive(move || {
        let all = session.watch(&[Theme::KIND], Theme::all).into_iter();
        all.filter(|theme| !theme.name.trim().is_empty()).map(|theme| (theme.id, theme.name)).collect()
    })
}

/// The theme of that name, made where there is none: its id, and the edits that make it.
pub fn of_name(session: Session, name: &str) -> (ItemId, Vec<Edit>) {
    let known = session.peek(Theme::all).into_iter().find(|theme| theme.name.trim() == name);
    match known {
        Some(theme) => (theme.id, Vec::new()),
        None => {
            let id = session.fresh_id();
            let made = session.creation::<Theme>(&id, "", &[(Theme::name, name.into())]);
            (id, vec![made])
        }
    }
}

/// The theme of one challenge, with a field for a new one.
pub fn pick(session: Session, subject: Subject) -> AnyView {
    let name = RwSignal::new(String::new());
    let challenge = subject.id.clone();
    let make = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let typed = name.get_untracked().trim().to_owned();
        if typed.is_empty() {
            return;
        }
        let (theme, mut edits) = of_name(session, &typed);
        edits.push(Edit::set(challenge.as_str(), Challenge::theme, theme));
        session.commit(step_label(words::STEP_NEW_THEME, &typed), edits);
        name.set(String::new());
    };
    view! {
        <Pick subject field=Challenge::theme label=t(words::THEME) options=themes(session)/>
        <form class="field" on:submit=make>
            <label class="field-label" for="new-theme">{t(words::NEW_THEME)}</label>
            <div class="quick-row">
                {Entry::new("new-theme", name).line()}
                <button type="submit" class="btn">{t(words::ADD_THEME)}</button>
            </div>
        </form>
    }
    .into_any()
}
