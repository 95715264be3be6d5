//! The first parts of the meeting: frame, describe, prioritise, a short look.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Challenge, Frame, Investigation, Selection, Thing, numbered};
use crate::ui::parts::{AreaField, Things, back_to, dynamic, fill, guide, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject};
use crate::words::{frame, light as words};

/// The first three lines of the frame.
pub fn frame() -> AnyView {
    let fields = [
        (Frame::area, frame::AREA, frame::AREA_HINT),
        (Frame::fixed, frame::FIXED, frame::FIXED_HINT),
        (Frame::decides, frame::DECIDES, frame::DECIDES_HINT),
    ];
    many(fields, |(field, label, hint)| {
        view! { <AreaField subject={Subject::only::<Frame>("")} field label=t(label) hint=t(hint) rows=1/> }
            .into_any()
    })
}

/// A link to a tool.
pub fn open(session: Session, tool: Tool) -> AnyView {
    let name = fill(words::OPEN_TOOL, &[("tool", &guide().tool(tool).name)]);
    view! { <p><a class="btn" href=back_to(session, Page::Tool(tool))>{name}</a></p> }.into_any()
}

/// What gets in the way, a line each.
pub fn describe(session: Session) -> AnyView {
    let ids = Signal::derive(move || {
        session.watch(&[Challenge::KIND], |document| {
            numbered(document).into_iter().map(|one| one.challenge.id).collect::<Vec<ItemId>>()
        })
    });
    view! {
        <Things
            kind=Challenge::KIND
            field=Challenge::title
            label=t(words::CHALLENGES)
            add=words::ADD_CHALLENGE
            numbered=true
            only=ids
        />
        {open(session, Tool::Describe)}
    }
    .into_any()
}

/// The chosen challenges: ids and titles.
fn chosen(session: Session) -> Memo<Vec<(ItemId, String)>> {
    memo(move || {
        session.watch(&[Challenge::KIND], |document| {
            let all = numbered(document).into_iter().map(|one| one.challenge);
            let chosen = all.filter(|one| one.selection == Some(Selection::Chosen));
            chosen.map(|one| (one.id, one.title)).collect()
        })
    })
}

/// The way to the dots, and what was chosen.
pub fn prioritise(session: Session) -> AnyView {
    let chosen = chosen(session);
    let list = dynamic(move || {
        let chosen = chosen.get();
        if chosen.is_empty() {
            return view! { <p class="note">{t(words::CHOSEN_NONE)}</p> }.into_any();
        }
        let rows = many(chosen, |(_, title)| view! { <li dir="auto">{title}</li> }.into_any());
        view! { <p>{t(words::CHOSEN)}</p><ul>{rows}</ul> }.into_any()
    });
    view! { {list} {open(session, Tool::Prioritise)} }.into_any()
}

/// One short field for each of the chosen challenges.
pub fn investigate(session: Session) -> AnyView {
    let chosen = chosen(session);
    let fields = dynamic(move || {
        let chosen = chosen.get();
        if chosen.is_empty() {
            return view! { <p class="note">{t(words::SHORT_EMPTY)}</p> }.into_any();
        }
        many(chosen, |(id, title)| {
            let subject = Subject::only::<Investigation>(id);
            view! {
                <AreaField subject field=Investigation::short label=title hint=t(words::SHORT_HINT) rows=3/>
            }
            .into_any()
        })
    });
    view! { {fields} {open(session, Tool::Investigate)} }.into_any()
}
