//! Putting notes that are alike together: tick them, then give them a heading or a pile that is there.

use leptos::prelude::*;
use serde_json::Value;

use super::{Room, round_head};
use crate::document::{Edit, ItemId};
use crate::model::{Heading, Idea, Phase, Thing};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    Button, Entry, Icon, LineField, Picture, count, dynamic, fill, flag, live, many, memo, press, t,
};
use crate::ui::session::{Subject, step_label};
use crate::words::step3 as words;

/// The field that a new heading is typed into.
const FIELD: &str = "new-heading";

/// The headings of the brainstorm with the ideas under each; last those without one.
pub(super) fn piles(room: Room) -> Memo<Vec<(Option<ItemId>, Vec<ItemId>)>> {
    let session = room.session;
    memo(move || {
        let ideas = room.ideas.get();
        session.watch(&[Idea::KIND, Heading::KIND], |document| {
            let headings = Heading::of(document, &room.challenge()).into_iter().map(|heading| heading.id);
            let mut piles: Vec<(Option<ItemId>, Vec<ItemId>)> =
                headings.map(|id| (Some(id), Vec::new())).collect();
            let mut loose = Vec::new();
            for id in ideas {
                let heading = Idea::get(document, &id).and_then(|idea| idea.heading);
                let pile = piles.iter_mut().find(|(pile, _)| pile.is_some() && *pile == heading);
                pile.map_or(&mut loose, |(_, pile)| pile).push(id);
            }
            piles.push((None, loose));
            piles
        })
    })
}

#[derive(Clone, Copy)]
struct Table {
    room: Room,
    picked: RwSignal<Vec<ItemId>>,
    typed: RwSignal<String>,
    said: RwSignal<String>,
    done: RwSignal<String>,
}

impl Table {
    fn toggle(self, id: &str) {
        self.picked.update(|picked| match picked.iter().position(|other| other == id) {
            Some(at) => drop(picked.remove(at)),
            None => picked.push(id.to_owned()),
        });
        self.done.set(String::new());
        App::current().whisper(self.number());
    }

    /// How many are ticked, in words.
    fn number(self) -> String {
        count(words::PICKED_ONE, words::PICKED_MANY, self.picked.with(Vec::len))
    }

    /// Lays the picked notes under a heading, or under none. `first` makes the heading where it is new.
    fn put(self, heading: Option<&str>, name: &str, first: Option<Edit>) {
        let picked = self.picked.get_untracked();
        if picked.is_empty() {
            self.said.set(t(words::PICK_FIRST).to_owned());
            return;
        }
        let value = heading.map_or(Value::Null, Value::from);
        let moves = picked.iter().map(|id| Edit::set(id.as_str(), Idea::heading, value.clone()));
        let edits = first.into_iter().chain(moves).collect();
        self.room.session.commit(step_label(words::STEP_GATHER, name), edits);
        self.picked.set(Vec::new());
        self.said.set(String::new());
        // Said over the notes and not at the foot of the page, where it would lie on the field of the next.
        self.done.set(count(words::GATHERED_ONE, words::GATHERED_MANY, picked.len()));
    }

    /// Gathers under the typed heading: one that is there already, or a new one.
    fn gather(self) {
        let session = self.room.session;
        let name = self.typed.get_untracked().trim().to_owned();
        if name.is_empty() || self.picked.with_untracked(Vec::is_empty) {
            let word = if name.is_empty() { words::NAME_FIRST } else { words::PICK_FIRST };
            self.said.set(t(word).to_owned());
            focus_later(FIELD);
            return;
        }
        let challenge = self.room.challenge();
        let known = session.peek(|document| {
            let all = Heading::of(document, &challenge).into_iter();
            all.filter(|heading| heading.name.trim().to_lowercase() == name.to_lowercase())
                .map(|one| one.id)
                .next()
        });
        match known {
            Some(id) => self.put(Some(&id), &name, None),
            None => {
                let id = session.fresh_id();
                let fields = [(Heading::name, name.as_str().into())];
                let make = session.creation::<Heading>(&id, &challenge, &fields);
                self.put(Some(&id), &name, Some(make));
            }
        }
        self.typed.set(String::new());
        // The field is there only while something is ticked.
        focus_later("round");
    }
}

/// The round in which notes are gathered.
pub fn gather(room: Room) -> AnyView {
    let table = Table {
        room,
        picked: RwSignal::new(Vec::new()),
        typed: RwSignal::new(String::new()),
        said: RwSignal::new(String::new()),
        done: RwSignal::new(String::new()),
    };
    let piles = piles(room);
    let board = dynamic(move || many(piles.get(), |(heading, ideas)| pile(table, heading, ideas)));
    let bare = flag(move || !room.ideas.with(Vec::is_empty));
    view! {
        {round_head(words::GROUP)}
        <div class="empty" hidden=bare>
            <p>{t(words::NO_IDEAS)}</p>
            <Button text=t(words::TO_SILENT) press=move || room.go(Phase::Silent)/>
        </div>
        <p role="status"><strong>{table.done}</strong></p>
        <div class="board">{board}</div>
        {bar(table)}
    }
    .into_any()
}

/// One heading with its notes.
fn pile(table: Table, heading: Option<ItemId>, ideas: Vec<ItemId>) -> AnyView {
    if heading.is_none() && ideas.is_empty() {
        return ().into_any();
    }
    let session = table.room.session;
    let notes = many(ideas, |id| note(table, id));
    let named = heading.clone();
    let name = live(move || match &named {
        Some(id) => session.text(id, Heading::name),
        None => t(words::NO_HEADING).to_owned(),
    });
    let put = {
        let heading = heading.clone();
        press(move || {
            table.put(heading.as_deref(), &name.get_untracked(), None);
            focus_later("round");
        })
    };
    let put_label = live(move || fill(words::PUT_UNDER, &[("what", &name.get())]));
    let none_picked = flag(move || table.picked.with(Vec::is_empty));
    let head = match heading {
        Some(id) => {
            let dissolve_label = live(move || fill(words::DISSOLVE, &[("what", &name.get())]));
            let subject = Subject::of::<Heading>(id.as_str());
            let dissolve = press(move || {
                let what = name.get_untracked();
                session.remove(step_label(words::STEP_DISSOLVE, &what), &id);
                App::current().tell(fill(words::DISSOLVED, &[("what", &what)]), true);
                focus_later("round");
            });
            view! {
                <h4 class="visually-hidden">{name}</h4>
                <div class="pile-name">
                    <LineField subject field=Heading::name label=t(words::HEADING) quiet=true/>
                    <button type="button" class="btn-icon" aria-label=dissolve_label on:click=dissolve>
                        <Icon picture=Picture::Remove/>
                    </button>
                </div>
            }
            .into_any()
        }
        None => view! { <h4>{name}</h4> }.into_any(),
    };
    view! {
        <section class="card board-pile">
            {head}
            <ul class="notes">{notes}</ul>
            <button type="button" class="btn-quiet" aria-label=put_label disabled=none_picked on:click=put>
                {t(words::PUT_HERE)}
            </button>
        </section>
    }
    .into_any()
}

/// A note that can be ticked.
fn note(table: Table, id: ItemId) -> AnyView {
    let text = table.room.idea(&id);
    let picked = {
        let id = id.clone();
        flag(move || table.picked.with(|picked| picked.contains(&id)))
    };
    let toggle = move |_| table.toggle(&id);
    view! {
        <li>
            <label class="choice note-choice">
                <input type="checkbox" prop:checked=picked on:change=toggle/>
                <span dir="auto">{text}</span>
            </label>
        </li>
    }
    .into_any()
}

/// How many are ticked, and the heading that they get.
fn bar(table: Table) -> AnyView {
    let session = table.room.session;
    let known = dynamic(move || {
        let all = session.children(Heading::KIND, &table.room.challenge());
        many(all, |id| view! { <option value=session.text(&id, Heading::name)></option> }.into_any())
    });
    let number = live(move || table.number());
    view! {
        <form
            class="card note-bar"
            hidden=flag(move || table.picked.with(Vec::is_empty))
            on:submit=move |event| {
                event.prevent_default();
                table.gather();
            }
        >
            <p><strong>{number}</strong></p>
            <label class="field-label" for=FIELD>{t(words::HEADING_NEW)}</label>
            <div class="quick-row">
                {Entry { list: "known-headings", described: "gather-said".into(), ..Entry::new(FIELD, table.typed) }.line()}
                <datalist id="known-headings">{known}</datalist>
                <button type="submit" class="btn btn-main">{t(words::GATHER)}</button>
            </div>
            <p class="field-error" id="gather-said" role="alert">{table.said}</p>
        </form>
    }
    .into_any()
}
