//! «Tilføj flere på én gang»: as many of one role as there are, without a single name.

use leptos::prelude::*;
use serde_json::Value;

use crate::model::{Choice, Participant, Role, Thing};
use crate::ui::app::App;
use crate::ui::parts::{Options, Said, dynamic, fill, live, many, t};
use crate::ui::session::Session;
use crate::words::{Labelled, common, people as words};

/// More than these are hardly in one room.
const MOST: usize = 60;

/// The form: a role, a number, a workplace.
pub fn form(session: Session, roles: RwSignal<Options>, workplaces: Memo<Options>) -> AnyView {
    let role = RwSignal::new(Role::Employee.code().to_owned());
    let workplace = RwSignal::new(String::new());
    let number = RwSignal::new(String::new());
    let error = RwSignal::new(None);
    let add = move || {
        let Some(many) = number.get_untracked().trim().parse().ok().filter(|many| (1..=MOST).contains(many))
        else {
            error.set(Some(t(words::HOW_MANY_WRONG).to_owned()));
            return;
        };
        error.set(None);
        let (role, workplace) = (role.get_untracked(), workplace.get_untracked());
        let name = Role::from_code(&role).map_or("", |role| t(role.word()));
        // People go on counting where the others of that role stopped.
        let before = session.peek(|document| {
            Participant::all(document)
                .iter()
                .filter(|one| one.role.is_some_and(|its| its.code() == role))
                .count()
        });
        let label = |place: usize| match name {
            "" => fill(words::SOMEBODY, &[("n", &place.to_string())]),
            name => fill(words::ONE_OF, &[("role", name), ("n", &place.to_string())]),
        };
        let lines: Vec<String> = (before + 1..=before + many).map(label).collect();
        let mut fields = vec![(Participant::role.to_owned(), Value::from(role))];
        if !workplace.is_empty() {
            fields.push((Participant::workplace.to_owned(), workplace.into()));
        }
        let n = many.to_string();
        session.add_lines(
            fill(words::STEP_SEVERAL, &[("n", &n)]),
            (Participant::KIND, "", Participant::label),
            &lines,
            &fields,
        );
        App::current().tell(fill(words::ADDED, &[("n", &n)]), true);
        number.set(String::new());
    };
    view! {
        <form
            class="trio several"
            on:submit=move |event| {
                event.prevent_default();
                add();
            }
        >
            <div class="field">
                <label class="field-label" for="several-number">{t(words::HOW_MANY)}</label>
                <input
                    type="text"
                    inputmode="numeric"
                    class="line line-number"
                    id="several-number"
                    autocomplete="off"
                    aria-describedby="several-number.said"
                    prop:value=live(move || number.get())
                    on:input=move |event| number.set(event_target_value(&event))
                />
                <Said id="several-number".to_owned() error/>
            </div>
            {choice("several-role", t(words::ROLE), Signal::from(roles), role)}
            {choice("several-workplace", t(words::WORKPLACE), Signal::from(workplaces), workplace)}
            <button type="submit" class="btn">{t(words::SEVERAL_ADD)}</button>
        </form>
    }
    .into_any()
}

/// A list to choose from that is not kept in the process.
fn choice(id: &'static str, label: &'static str, all: Signal<Options>, value: RwSignal<String>) -> AnyView {
    let entries = move || {
        let now = value.get_untracked();
        many(all.get(), |(code, text)| {
            let selected = code == now;
            view! { <option value=code selected=selected>{text}</option> }.into_any()
        })
    };
    view! {
        <div class="field">
            <label class="field-label" for=id>{label}</label>
            <select class="line" id=id on:change=move |event| value.set(event_target_value(&event))>
                <option value="">{t(common::NOT_CHOSEN)}</option>
                {dynamic(entries)}
            </select>
        </div>
    }
    .into_any()
}
