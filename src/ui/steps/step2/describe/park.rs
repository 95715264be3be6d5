//! The iron rule, and the place where ideas that come too early wait for step 3.

use leptos::prelude::*;
use serde_json::Value;

use crate::method::Tool;
use crate::model::{Idea, Thing};
use crate::ui::parts::{Fold, Things, flag, guide, memo, t, trail};
use crate::ui::route::Page;
use crate::ui::session::use_session;
use crate::words::describe as words;

/// Beside one challenge: the rule, and a field that is always there.
pub fn open(challenge: &str) -> AnyView {
    view! {
        <aside class="callout park" aria-labelledby="park">
            {rule()}
            {field(challenge)}
        </aside>
    }
    .into_any()
}

/// Above a long list: the rule, and the field behind one press.
pub fn folded(challenge: &str) -> AnyView {
    let field = field(challenge);
    view! {
        <aside class="callout park" aria-labelledby="park">
            {rule()}
            <Fold title=t(words::PARK)>{field}</Fold>
        </aside>
    }
    .into_any()
}

fn rule() -> AnyView {
    view! {
        <p><strong id="park">{t(words::IRON_RULE)}</strong> " " {t(words::IRON_RULE_WHY)}</p>
    }
    .into_any()
}

fn field(challenge: &str) -> AnyView {
    let session = use_session();
    let parent = challenge.to_owned();
    let parked = memo(move || {
        let mut ids = session.children(Idea::KIND, &parent);
        ids.retain(|id| session.flag(id, Idea::parked));
        ids
    });
    let (page, name) = (Tool::Brainstorm, guide().tool(Tool::Brainstorm).name.as_str());
    let page = if challenge.is_empty() { Page::Tool(page) } else { Page::Thing(page, challenge.to_owned()) };
    view! {
        <Things
            kind=Idea::KIND
            parent=challenge.to_owned()
            field=Idea::text
            label=t(words::PARKED)
            add=words::PARK
            tall=true
            with=vec![(Idea::parked.to_owned(), Value::Bool(true))]
            only=parked
        />
        <div hidden=flag(move || parked.with(Vec::is_empty))>
            {trail(session, words::PARKED_WAIT, name, page, "")}
        </div>
    }
    .into_any()
}
