//! «Bland grupper på tværs»: one press, one step that can be undone.

use leptos::prelude::*;

use super::{TABLES, placed};
use crate::document::{Edit, ItemId, POS, order};
use crate::model::{Group, Participant, Role, Thing, create, field, mix};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Said, fill, live, t};
use crate::ui::session::Session;
use crate::words::people as words;

/// More groups than these are not mixed but lost.
const MOST: usize = 30;

/// The number of groups and the button.
pub fn form(session: Session) -> AnyView {
    let number = RwSignal::new(String::new());
    let error = RwSignal::new(None);
    let usual = move || session.ids::<Group>().len().max(2).to_string();
    let shown = move || Some(number.get()).filter(|text| !text.is_empty()).unwrap_or_else(usual);
    let submit = move || {
        let typed = untrack(shown);
        match typed.trim().parse().ok().filter(|groups| (2..=MOST).contains(groups)) {
            None => error.set(Some(t(words::MIX_NUMBER).to_owned())),
            Some(groups) => error.set(mix_into(session, groups).err().map(str::to_owned)),
        }
    };
    view! {
        <form
            class="mix card stack"
            on:submit=move |event| {
                event.prevent_default();
                submit();
            }
        >
            <h3>{t(words::MIX)}</h3>
            <p>{t(words::MIX_HINT)}</p>
            <div class="cluster">
                <label class="field-label" for="mix-number">{t(words::MIX_INTO)}</label>
                <input
                    type="text"
                    inputmode="numeric"
                    class="line line-number"
                    id="mix-number"
                    autocomplete="off"
                    aria-describedby="mix-number.said"
                    prop:value=live(shown)
                    on:change=move |event| number.set(event_target_value(&event))
                />
                <button type="submit" class="btn">{t(words::MIX_NOW)}</button>
            </div>
            <Said id="mix-number".to_owned() error/>
        </form>
    }
    .into_any()
}

/// Mixes everybody but the facilitators into the first groups, and makes those that are missing.
fn mix_into(session: Session, groups: usize) -> Result<(), &'static str> {
    let (people, mut tables, last) = session.peek(|document| {
        let people = Participant::all(document).into_iter();
        let people: Vec<Participant> = people.filter(|one| one.role != Some(Role::Facilitator)).collect();
        let there: Vec<ItemId> = Group::all(document).into_iter().map(|group| group.id).collect();
        let last = there.last().and_then(|id| document.item(id)).map(|item| item.text(POS).to_owned());
        (people, there, last)
    });
    if people.len() < 2 {
        return Err(t(words::MIX_NOBODY));
    }
    let mut edits = Vec::new();
    for pos in order::spread(last.as_deref(), None, groups.saturating_sub(tables.len())) {
        let id = session.fresh_id();
        let name = fill(words::GROUP_N, &[("n", &(tables.len() + 1).to_string())]);
        edits.push(create::<Group>(id.clone(), "", &pos, [field(Group::name, name)]));
        tables.push(id);
    }
    let mixed = session.random(|random| mix(&people, groups, random));
    for (table, people) in tables.iter().zip(&mixed) {
        edits.extend(people.iter().map(|one| Edit::set(one.clone(), Participant::group, table.as_str())));
    }
    session.commit(t(words::STEP_MIX), edits);
    App::current().tell(placed(people.len(), groups), true);
    focus_later(TABLES);
    Ok(())
}
