//! What was found, why it is so, and the findings on the wall.

use leptos::prelude::*;

use super::live_name;
use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Activity, Finding, Investigation, Thing, Why};
use crate::ui::parts::{
    Button, Details, Dialog, DialogControl, LineField, Look, Picture, Things, back_to, details, dynamic,
    flag, many, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Subject, use_session};
use crate::words::step2 as words;

/// More links than this make the chain no longer.
const DEEP: usize = 5;

/// The findings and the why-chain.
pub(super) fn view(id: &ItemId) -> AnyView {
    let session = use_session();
    let deep = {
        let id = id.clone();
        flag(move || session.children(Why::KIND, &id).len() < DEEP)
    };
    view! {
        <Things
            kind=Finding::KIND
            parent=id.clone()
            field=Finding::text
            label=t(words::FINDINGS)
            add=words::FINDING_ADD
            empty=words::FINDINGS_EMPTY
            tall=true
            under=under()
        />
        <h3>{t(words::WHY_CHAIN)}</h3>
        <p class="note">{t(words::WHY_HINT)}</p>
        <Things
            kind=Why::KIND
            parent=id.clone()
            field=Why::text
            label=t(words::WHY_CHAIN)
            add=words::WHY_ADD
            numbered=true
            tall=true
        />
        <p class="note" role="status"><span hidden=deep>{t(words::WHY_DEEP)}</span></p>
    }
    .into_any()
}

fn under() -> Details {
    let session = use_session();
    details(move |id: ItemId| {
        let from = {
            let id = id.clone();
            dynamic(move || {
                let from = session.thing::<Finding>(&id).from;
                let there = from.filter(|id| session.item(id, |item| item.kind() == Activity::KIND));
                there.map_or_else(
                    || ().into_any(),
                    |activity| {
                        let href = back_to(session, Page::Thing(Tool::Investigate, activity));
                        view! { <p class="note"><a href=href>{t(words::FROM_SHEET)}</a></p> }.into_any()
                    },
                )
            })
        };
        view! {
            <LineField subject={Subject::of::<Finding>(id)} field=Finding::source label=t(words::SOURCE)/>
            {from}
        }
        .into_any()
    })
}

/// A button that shows the findings large, without saying who gave them.
pub(super) fn show(id: &ItemId) -> AnyView {
    let session = use_session();
    let control = DialogControl::new();
    let content = {
        let id = id.clone();
        dynamic(move || {
            let (problem, findings, whys) =
                session.watch(&[Finding::KIND, Investigation::KIND, Why::KIND], |document| {
                    let findings = Finding::of(document, &id).into_iter().map(|one| one.text);
                    let whys = Why::of(document, &id).into_iter().map(|one| one.text);
                    let texts = (findings.collect::<Vec<_>>(), whys.collect::<Vec<_>>());
                    (Investigation::only(document, &id).problem, texts.0, texts.1)
                });
            let lines = |lines: Vec<String>| {
                let lines = lines.into_iter().filter(|line| !line.trim().is_empty());
                many(lines, |line| view! { <li class="text" dir="auto">{line}</li> }.into_any())
            };
            let problem =
                (!problem.trim().is_empty()).then(|| view! { <p class="text" dir="auto">{problem}</p> });
            let none = findings.is_empty().then(|| view! { <p>{t(words::FINDINGS_EMPTY)}</p> });
            let why = (!whys.is_empty()).then(|| view! { <h3 class="shown-head">{t(words::WHY_CHAIN)}</h3> });
            view! {
                {problem}
                {none}
                <ul class="stack">{lines(findings)}</ul>
                {why}
                <ol>{lines(whys)}</ol>
            }
            .into_any()
        })
    };
    let open = Callback::new(move |()| control.open());
    let name = live_name(session, id);
    view! {
        <Button text=t(words::SHOW_FINDINGS) picture=Picture::Show look=Look::Quiet press=open/>
        <Dialog control title=t(words::GROUP_FINDINGS) large=true>
            <p class="big" dir="auto">{name}</p>
            {content}
        </Dialog>
    }
    .into_any()
}
