//! What makes it last: ways that others have used, and own ones, each with somebody who sees to it.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::model::{Anchor, Anchoring, Choice, Thing};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, LineField, Look, Picture, Things, details, fill, flag, many, t};
use crate::ui::session::{Subject, step_label, use_session};
use crate::words::{Labelled, step6 as words};

/// The ways to choose from, and those that are chosen.
pub fn anchoring() -> AnyView {
    let session = use_session();
    let offered = |way: Anchor| {
        let taken = flag(move || {
            session.watch(&[Anchoring::KIND], |document| {
                Anchoring::all(document).iter().any(|one| one.way == Some(way))
            })
        });
        let add = move |()| {
            let text = t(way.word());
            let fields = [(Anchoring::way, way.code().into()), (Anchoring::text, text.into())];
            let id = session.add::<Anchoring>(step_label(words::STEP_ANCHORING, text), "", &fields);
            App::current().tell(fill(words::ANCHORING_ADDED, &[("what", text)]), true);
            focus_later(format!("{id}.{}", Anchoring::who));
        };
        view! {
            <li hidden=taken><Button text=t(way.word()) press=add look=Look::Quiet picture=Picture::Add/></li>
        }
        .into_any()
    };
    let ways = Anchor::ALL.iter().copied().filter(|way| *way != Anchor::Own);
    let under = |id: ItemId| {
        view! { <LineField subject={Subject::of::<Anchoring>(id)} field=Anchoring::who label=t(words::ANCHORING_WHO)/> }
            .into_any()
    };
    view! {
        <ul class="cluster plain">{many(ways, offered)}</ul>
        <Things
            kind=Anchoring::KIND
            field=Anchoring::text
            label=t(words::ANCHORING_LIST)
            add=words::ANCHORING_ADD
            with=vec![(Anchoring::way.to_owned(), Anchor::Own.code().into())]
            under=details(under)
        />
    }
    .into_any()
}
