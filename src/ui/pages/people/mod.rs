//! Deltagere og grupper: who takes part, and who sits together.

mod mix;
mod several;

use leptos::prelude::*;

use super::around;
use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Group, Participant, Role, Thing, Workplace, first_personal};
use crate::ui::parts::{
    Button, Dialog, DialogControl, Fold, Options, Pick, Picture, Things, back_to, count, details, dynamic,
    fill, flag, many, memo, options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Labelled, common, overview, people as words};

/// The id of the heading over the tables.
const TABLES: &str = "tables";

/// Deltagere og grupper.
#[component]
pub fn People() -> impl IntoView {
    let session = use_session();
    let (workplaces, groups) = (around::workplaces(), around::groups());
    let roles = RwSignal::new(options::<Role>());
    let under = details(move |id: ItemId| {
        let subject = || Subject::of::<Participant>(id.clone());
        view! {
            <div class="trio">
                <Pick subject=subject() field=Participant::role label=t(words::ROLE) options=roles/>
                <Pick subject=subject() field=Participant::workplace label=t(words::WORKPLACE) options=workplaces/>
                <Pick subject=subject() field=Participant::group label=t(words::GROUP) options=groups/>
            </div>
        }
        .into_any()
    });
    let private = memo(move || {
        session.watch(&[Participant::KIND], |document| {
            Participant::all(document).iter().any(|one| first_personal(&one.label).is_some())
        })
    });
    let nobody = session.peek(|document| Participant::all(document).is_empty());
    let participants = view! {
        <p class="note">{t(words::NO_NAMES)}</p>
        <p class="callout callout-warn" role="status" hidden=flag(move || !private.get())>{t(words::PRIVATE)}</p>
        <div class="people">
            <Things
                kind=Participant::KIND
                field=Participant::label
                label=t(words::PARTICIPANTS)
                add=words::ADD_PARTICIPANT
                empty=words::NO_PARTICIPANTS
                numbered=true
                under
            />
        </div>
        <Fold title=t(words::SEVERAL) open=nobody>{several::form(session, roles, workplaces)}</Fold>
        <Fold title=t(words::WORKPLACES)>
            <p class="field-hint">{t(words::WORKPLACES_HINT)}</p>
            <Things
                kind=Workplace::KIND
                field=Workplace::name
                label=t(words::WORKPLACES)
                add=words::ADD_WORKPLACE
            />
            <p><a href=back_to(session, Page::Tool(Tool::Checklist))>{t(words::TO_CHECKLIST)}</a></p>
        </Fold>
    };
    let grouping = view! {
        {mix::form(session)}
        <Fold title=t(words::GROUPS_NAMES)>
            <Things
                kind=Group::KIND
                field=Group::name
                label=t(words::GROUPS_NAMES)
                add=words::ADD_GROUP
                empty=words::NO_GROUPS
            />
        </Fold>
    };
    let body = view! {
        {around::part(words::PARTICIPANTS, participants.into_any())}
        {around::part(words::GROUPS, grouping.into_any())}
        {tables(session)}
    };
    around::page(overview::PEOPLE, words::LEAD, body.into_any())
}

/// A table with its name and the people who sit there.
#[derive(Clone, PartialEq)]
struct Table {
    name: String,
    people: Options,
}

/// Every group with its people, and at the end those without one.
fn seated(session: Session) -> Vec<Table> {
    session.watch(&[Participant::KIND, Group::KIND, Workplace::KIND], |document| {
        let people = Participant::all(document);
        let groups = Group::all(document);
        let people_in = |group: Option<&str>| {
            let at_home = |one: &Participant| {
                one.group.as_deref().filter(|id| groups.iter().any(|group| group.id == *id)) == group
            };
            let mine = people.iter().enumerate().filter(|(_, one)| at_home(one));
            let entry = |(place, one): (usize, &Participant)| {
                let name = around::called(one, place);
                let role = one.role.map(|role| t(role.word()).to_owned()).filter(|role| *role != name);
                let workplace = one.workplace.as_ref().and_then(|id| Workplace::get(document, id));
                let from = around::joined([
                    role.unwrap_or_default(),
                    workplace.map(|one| one.name).unwrap_or_default(),
                ]);
                (name, from)
            };
            mine.map(entry).collect::<Options>()
        };
        let mut tables: Vec<Table> = groups
            .iter()
            .map(|group| Table { name: around::named(&group.name), people: people_in(Some(&group.id)) })
            .collect();
        let rest = people_in(None);
        if !rest.is_empty() && !tables.is_empty() {
            tables.push(Table { name: t(words::NO_GROUP).to_owned(), people: rest });
        }
        tables
    })
}

/// Table by table, to see and to show.
fn tables(session: Session) -> AnyView {
    let seated = memo(move || seated(session));
    let control = DialogControl::new();
    let cards = move || {
        many(seated.get(), |table| {
            let size = count(words::ONE_PERSON, words::MANY_PEOPLE, table.people.len());
            let people = many(table.people, |(name, from)| {
                view! { <li><span dir="auto">{name}</span>" "<span class="seat-from">{from}</span></li> }
                    .into_any()
            });
            view! {
                <li class="card table-card">
                    <h3 dir="auto">{table.name}</h3>
                    <p class="table-size">{size}</p>
                    <ul>{people}</ul>
                </li>
            }
            .into_any()
        })
    };
    view! {
        <section class="around-part stack" hidden=flag(move || seated.with(Vec::is_empty))>
            <div class="cluster part-head">
                <h2 id=TABLES tabindex="-1">{t(words::TABLES)}</h2>
                <Button text=t(common::SHOW_LARGE).to_owned() press=move |()| control.open() picture=Picture::Show/>
            </div>
            <ul class="tables">{dynamic(cards)}</ul>
            <Dialog control title=t(words::TABLES) large=true>
                <ul class="tables tables-large">{dynamic(cards)}</ul>
            </Dialog>
        </section>
    }
    .into_any()
}

/// What is said of a number of people placed in groups.
fn placed(people: usize, groups: usize) -> String {
    fill(words::MIXED, &[("people", &people.to_string()), ("groups", &groups.to_string())])
}
