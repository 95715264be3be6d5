//! One challenge: what it is, six parts that open one at a time, the parked ideas.

use leptos::prelude::*;

use super::look::{KINDS, look_at};
use super::{PLAN, activities, conclusion, findings, is_light, live_name, questions, stakeholders};
use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Challenge, Idea, Investigation, Selection, Thing};
use crate::ui::app::ONE;
use crate::ui::parts::{AreaField, Fold, Things, ToolPage, back_to, dynamic, flag, guide, live, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Subject, use_session};
use crate::words::{Labelled, Word, step2 as words};

const HEADS: [Word; 6] = [
    words::PART_PROBLEM,
    words::PART_STEERING,
    words::PART_STAKES,
    words::PART_PLAN,
    words::PART_FINDINGS,
    words::PART_CONCLUSION,
];

/// The challenge.
pub(super) fn view(id: ItemId) -> AnyView {
    let session = use_session();
    let light = is_light(session);
    let look = {
        let id = id.clone();
        memo(move || session.watch(&KINDS, |document| look_at(document, &id)))
    };
    // The part that is open is chosen once: it must not close while somebody writes in it.
    let next = look.with_untracked(|look| look.next());
    let parts: [AnyView; 6] = [
        questions::problem(&id),
        questions::steering(&id),
        stakeholders::view(&id),
        activities::view(&id),
        findings::view(&id),
        conclusion::view(&id),
    ];
    let part = move |at: usize, content: AnyView| {
        let note = live(move || look.with(|look| look.notes().get(at).cloned().unwrap_or_default()));
        let head = HEADS.get(at).map(|word| t(*word)).unwrap_or_default();
        let open = at == if light { 0 } else { next };
        view! {
            <details class="fold inv-part" open=open>
                <summary><h2>{head}</h2><span class="note" dir="auto">{note}</span></summary>
                <div class="fold-body">{content}</div>
            </details>
        }
        .into_any()
    };
    let all: Vec<AnyView> = parts.into_iter().enumerate().map(|(at, content)| part(at, content)).collect();
    let body = if light {
        view! {
            <section class="stack">
                <AreaField
                    subject={Subject::only::<Investigation>(id.clone())}
                    field=Investigation::short
                    label=t(words::SHORT)
                    hint=t(words::SHORT_HINT)
                    rows=5
                />
            </section>
            <Fold title=t(words::DIG_DEEPER)><div class="stack inv-parts">{all}</div></Fold>
        }
        .into_any()
    } else {
        view! { <div class="stack inv-parts">{all}</div> }.into_any()
    };
    let plan = back_to(session, Page::Thing(Tool::Investigate, format!("{PLAN}{id}")));
    view! {
        <ToolPage tool=Tool::Investigate>
            <nav class="cluster">
                <a class="btn-quiet" href=back_to(session, Page::Tool(Tool::Investigate))>{t(words::ALL_CHALLENGES)}</a>
                <a class="btn-quiet" href=plan>{t(words::GROUP_PLAN)}</a>
                {findings::show(&id)}
            </nav>
            {about(&id)}
            <p class="callout"><strong>{t(words::NO_SOLUTIONS)}</strong> {t(words::NO_SOLUTIONS_WHY)}</p>
            {body}
            {park(&id)}
        </ToolPage>
    }
    .into_any()
}

/// The description in short, with the way to all of it.
fn about(id: &ItemId) -> AnyView {
    let session = use_session();
    let text = {
        let id = id.clone();
        dynamic(move || {
            let challenge: Challenge = session.thing(&id);
            let lines = [challenge.what, challenge.where_when, challenge.how_often, challenge.consequence];
            let lines: Vec<String> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
            if lines.is_empty() {
                return view! { <p class="note">{t(words::NOT_DESCRIBED)}</p> }.into_any();
            }
            view! { <p class="text" dir="auto">{lines.join("\n")}</p> }.into_any()
        })
    };
    let tags = {
        let id = id.clone();
        dynamic(move || {
            let challenge: Challenge = session.thing(&id);
            let mandate =
                challenge.mandate.map(|mandate| view! { <span class="tag">{t(mandate.word())}</span> });
            let other = (challenge.selection != Some(Selection::Chosen))
                .then(|| view! { <span class="tag tag-warn">{t(words::NOT_CHOSEN)}</span> });
            view! { <p class="cluster">{mandate} {other}</p> }.into_any()
        })
    };
    let links = [(Tool::Describe, words::SEE_DESCRIPTION), (Tool::Prioritise, words::SEE_CHOICE)];
    let links = crate::ui::parts::many(links, |(tool, word)| {
        view! { <a href=back_to(session, Page::Thing(tool, id.clone()))>{t(word)}</a> }.into_any()
    });
    view! {
        <section class="card">
            <h2 class="big" id=ONE tabindex="-1" dir="auto">{live_name(session, id)}</h2>
            {tags}
            {text}
            <p class="cluster">{links}</p>
        </section>
    }
    .into_any()
}

/// A place for ideas that come too early.
fn park(id: &ItemId) -> AnyView {
    let session = use_session();
    let parked = {
        let id = id.clone();
        memo(move || {
            session.watch(&[Idea::KIND], |document| {
                let all = Idea::of(document, &id).into_iter();
                all.filter(|idea| idea.parked).map(|idea| idea.id).collect::<Vec<_>>()
            })
        })
    };
    let brainstorm = back_to(session, Page::Thing(Tool::Brainstorm, id.clone()));
    let some = flag(move || parked.with(Vec::is_empty));
    view! {
        <section class="stack">
            <h2>{t(words::PARKED)}</h2>
            <Things
                kind=Idea::KIND
                parent=id.clone()
                field=Idea::text
                label=t(words::PARKED)
                add=words::PARK
                with=vec![(Idea::parked.to_owned(), true.into())]
                only=Signal::from(parked)
            />
            <p hidden=some>
                {t(words::PARKED_WHERE)} " " <a href=brainstorm>{guide().tool(Tool::Brainstorm).name.as_str()}</a>
            </p>
        </section>
    }
    .into_any()
}
