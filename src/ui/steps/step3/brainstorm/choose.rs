//! Choosing: dots, and the ideas that become solutions.

use leptos::prelude::*;

use super::gather::piles;
use super::{Room, became, make_solution, round_head, solution_of};
use crate::document::ItemId;
use crate::model::{Heading, Idea, Phase, VoteAbout};
use crate::ui::parts::{Button, Options, Voting, dynamic, fill, flag, many, t};
use crate::words::step3 as words;

/// The round in which ideas are chosen.
pub fn choose(room: Room) -> AnyView {
    let session = room.session;
    let piles = piles(room);
    let list = dynamic(move || {
        let all = piles.get().into_iter().filter(|(_, ideas)| !ideas.is_empty());
        let alone = piles.with(|piles| piles.len() == 1);
        many(all, |(heading, ideas)| {
            let name = heading.map_or_else(
                || t(words::NO_HEADING).to_owned(),
                |heading| session.text(&heading, Heading::name),
            );
            let name = (!alone).then(|| view! { <h4 dir="auto">{name}</h4> });
            let rows = many(ideas, |id| idea(room, id));
            view! { <section class="pile">{name}<ul class="list">{rows}</ul></section> }.into_any()
        })
    });
    let candidates = Signal::derive(move || {
        let named = |id: ItemId| (id.clone(), session.text(&id, Idea::text));
        room.ideas.get().into_iter().map(named).collect::<Options>()
    });
    let bare = flag(move || !room.ideas.with(Vec::is_empty));
    view! {
        {round_head(words::CHOOSE)}
        <div class="empty" hidden=bare>
            <p>{t(words::NO_IDEAS)}</p>
            <Button text=t(words::TO_SILENT) press=move || room.go(Phase::Silent)/>
        </div>
        <section class="stack" hidden=flag(move || room.ideas.with(Vec::is_empty))>
            <Voting about=VoteAbout::Ideas scope=room.challenge() candidates/>
            <h3>{t(words::WHICH_IDEAS)}</h3>
            {list}
        </section>
    }
    .into_any()
}

/// An idea with the button that makes it a solution, or the link to what it became.
fn idea(room: Room, id: ItemId) -> AnyView {
    let session = room.session;
    let parked =
        session.flag(&id, Idea::parked).then(|| view! { <span class="tag">{t(words::PARKED)}</span> });
    let text = room.idea(&id);
    let way = dynamic(move || {
        if solution_of(session, &id).is_some() {
            return became(room, &id);
        }
        let label = fill(words::MAKE_ONE, &[("what", &session.text(&id, Idea::text))]);
        let id = id.clone();
        view! { <Button text=t(words::MAKE) press=move || make_solution(room, &id) label/> }.into_any()
    });
    view! {
        <li class="row idea-row">
            <span class="idea-text" dir="auto">{text}</span>
            {parked}
            {way}
        </li>
    }
    .into_any()
}
