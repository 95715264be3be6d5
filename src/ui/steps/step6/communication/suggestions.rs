//! Audiences that the process itself points to; each is added when pressed.

use leptos::prelude::*;

use crate::document::{Document, ItemId};
use crate::model::{Audience, Novelty, Participant, Role, Thing, Workplace};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Look, Picture, dynamic, fill, many, memo, t};
use crate::ui::session::{step_label, use_session};
use crate::words::{common, step6 as words};

/// The buttons for one solution, or for the process as a whole.
pub fn suggestions(parent: ItemId) -> AnyView {
    let session = use_session();
    let head = if parent.is_empty() { words::SUGGESTED } else { words::SUGGESTED_NEW };
    let offered = {
        let parent = parent.clone();
        memo(move || {
            let kinds = [Audience::KIND, Participant::KIND, Workplace::KIND, Novelty::KIND];
            session.watch(&kinds, |document| offered(document, &parent))
        })
    };
    dynamic(move || {
        let texts = offered.get();
        if texts.is_empty() {
            return ().into_any();
        }
        let button = |text: String| {
            let (shown, parent) = (text.clone(), parent.clone());
            let add = move |()| {
                let fields = [(Audience::who, text.as_str().into())];
                let id = session.add::<Audience>(step_label(common::STEP_ADD, &text), &parent, &fields);
                App::current().tell(fill(words::SUGGESTION_ADDED, &[("what", &text)]), true);
                focus_later(format!("{id}.{}", Audience::message));
            };
            view! { <li><Button text=shown press=add look=Look::Quiet picture=Picture::Add/></li> }.into_any()
        };
        view! {
            <p class="field-label">{t(head)}</p>
            <ul class="cluster plain">{many(texts, button)}</ul>
        }
        .into_any()
    })
}

/// Who may be told, without those who are there already.
fn offered(document: &Document, parent: &str) -> Vec<String> {
    let there = Audience::of(document, parent);
    let mut texts: Vec<String> = Vec::new();
    if parent.is_empty() {
        of_process(document, &mut texts);
    } else {
        texts.extend(Novelty::of(document, parent).into_iter().map(|new| new.who.trim().to_owned()));
    }
    let mut offered: Vec<String> = Vec::new();
    for text in texts {
        let new =
            !text.is_empty() && !offered.contains(&text) && !there.iter().any(|row| row.who.trim() == text);
        if new {
            offered.push(text);
        }
    }
    offered
}

fn of_process(document: &Document, texts: &mut Vec<String>) {
    let people = Participant::all(document);
    let workplaces = Workplace::all(document);
    let named = workplaces.iter().map(|workplace| workplace.name.trim()).filter(|name| !name.is_empty());
    texts.extend(named.map(|name| fill(words::COLLEAGUES_AT, &[("workplace", name)])));
    if texts.is_empty() {
        texts.push(t(words::COLLEAGUES).to_owned());
    }
    let always = [words::MANAGEMENT, words::MED, words::POLITICIANS, words::CITIZENS, words::OTHERS];
    texts.extend(always.map(|word| t(word).to_owned()));
    let when_there = [(Role::SteeringOwner, words::OWNER), (Role::Partner, words::PARTNERS)];
    for (role, word) in when_there {
        if people.iter().any(|person| person.role == Some(role)) {
            texts.push(t(word).to_owned());
        }
    }
}
