//! One challenge: its description, where it came from and where it is, the ideas that wait, its twins.

use leptos::prelude::*;

use super::{Standing, answers, form, merged, park, way};
use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Challenge, Thing};
use crate::ui::app::ONE;
use crate::ui::parts::{Empty, Pager, challenge_title, dynamic, live, memo, t};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::describe as words;

/// The page of one challenge.
pub fn one(session: Session, id: ItemId) -> AnyView {
    let is_there = {
        let id = id.clone();
        memo(move || session.item(&id, |item| item.kind() == Challenge::KIND))
    };
    dynamic(move || if is_there.get() { challenge(session, &id) } else { gone() })
}

fn gone() -> AnyView {
    let page = Page::Tool(Tool::Describe);
    view! { <Empty text=t(words::CHALLENGE_GONE) page link=t(words::ALL_CHALLENGES)/> }.into_any()
}

fn challenge(session: Session, id: &ItemId) -> AnyView {
    let standing = Standing::of(session);
    let ids = memo(move || standing.with(|all| all.ids.clone()));
    let named = id.clone();
    let again = |view: fn(Session, &str) -> AnyView| {
        let id = id.clone();
        dynamic(move || view(session, &id))
    };
    view! {
        <section class="stack" aria-labelledby=ONE>
            <Pager
                tool=Tool::Describe
                ids
                here=id.clone()
                title=live(move || challenge_title(&session.text(&named, Challenge::title)))
                name=words::CHALLENGE_OF
                all=words::ALL_CHALLENGES
            />
            {again(merged::part_of)}
            <div class="beside">
                <div class="stack">
                    <div class="sheet stack one-challenge">{form::form(session, id)}</div>
                    {again(answers::progress)}
                    {again(merged::parts)}
                </div>
                <div class="stack">
                    {park::open(id)}
                    <div class="ways">{again(way::back)} {again(way::on)}</div>
                </div>
            </div>
        </section>
    }
    .into_any()
}
