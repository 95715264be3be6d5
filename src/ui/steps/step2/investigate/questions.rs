//! What the problem really is, and where the steering comes from.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::model::{Challenge, Form, Group, Investigation, Thing};
use crate::ui::parts::{AreaField, Fold, LineField, careful, live, many, t};
use crate::ui::session::{Subject, use_session};
use crate::words::{Word, step2 as words};

/// The four questions on the steering.
pub(super) const STEERING: [(&str, Word); 4] = [
    (Investigation::why_came, words::WHY_CAME),
    (Investigation::who_uses, words::WHO_USES),
    (Investigation::who_decided, words::WHO_DECIDED),
    (Investigation::would_miss, words::WOULD_MISS),
];

/// The three on documentation.
pub(super) const DOCUMENTATION: [(&str, Word); 3] = [
    (Investigation::doc_right, words::DOC_RIGHT),
    (Investigation::doc_law, words::DOC_LAW),
    (Investigation::doc_help, words::DOC_HELP),
];

/// The team and the problem.
pub(super) fn problem(id: &ItemId) -> AnyView {
    let session = use_session();
    let subject = || Subject::only::<Investigation>(id.clone());
    let groups = {
        let id = id.clone();
        live(move || {
            let challenge: Challenge = session.thing(&id);
            let names = session.watch(&[Group::KIND], |document| {
                let groups = challenge.groups.iter().filter_map(|id| Group::get(document, id));
                groups.map(|group| group.name).collect::<Vec<_>>()
            });
            let signed: Vec<String> = names
                .into_iter()
                .chain([challenge.signed_up])
                .filter(|name| !name.trim().is_empty())
                .collect();
            if signed.is_empty() {
                String::new()
            } else {
                format!("{} {}", t(words::SIGNED_UP), signed.join(" · "))
            }
        })
    };
    view! {
        <AreaField subject=subject() field=Investigation::problem label=t(words::PROBLEM) hint=t(words::PROBLEM_HINT) rows=4/>
        {careful()}
        <LineField subject=subject() field=Investigation::team label=t(words::TEAM) hint=t(words::TEAM_HINT)/>
        <p class="note" dir="auto">{groups}</p>
    }
    .into_any()
}

/// Where the steering comes from, and the same for documentation.
pub(super) fn steering(id: &ItemId) -> AnyView {
    let session = use_session();
    let is_documentation = session.peek(|document| {
        Challenge::get(document, id).is_some_and(|challenge| challenge.form.contains(&Form::Documentation))
    });
    let documentation = areas(id, &DOCUMENTATION);
    view! {
        {areas(id, &STEERING)}
        <Fold title=t(words::DOC) open=is_documentation>{documentation}</Fold>
    }
    .into_any()
}

fn areas(id: &ItemId, questions: &[(&'static str, Word)]) -> AnyView {
    many(questions, |(field, word)| {
        view! { <AreaField subject={Subject::only::<Investigation>(id.clone())} field=*field label=t(*word)/> }.into_any()
    })
}
