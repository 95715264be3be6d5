//! The plan: what may stand in the way, who does what by when, and what is new for whom.

use leptos::prelude::*;
use serde_json::Value;

use super::{count_tags, counts};
use crate::document::ItemId;
use crate::model::{Action, ActionStatus, Barrier, BarrierKind, Choice, Novelty, Participant, Role, Thing};
use crate::ui::app::App;
use crate::ui::parts::{
    AreaField, DayField, LineField, Pick, Things, details, dynamic, fill, flag, many, memo, options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject};
use crate::ui::steps::step3::assess::one::asked;
use crate::ui::steps::step3::challenges::link;
use crate::words::{Labelled, Word, step4 as words};

/// The four kinds of barriers, each a list of its own.
pub fn barriers(session: Session, id: &str) -> AnyView {
    let lists = many(BarrierKind::ALL.iter().copied(), |kind| barriers_of(session, id, kind));
    asked(words::BARRIERS, view! { <div class="barriers">{lists}</div> }.into_any())
}

fn barriers_of(session: Session, id: &str, kind: BarrierKind) -> AnyView {
    let (hint, add): (Word, Word) = match kind {
        BarrierKind::Cultural => (words::CULTURAL_HINT, words::CULTURAL_ADD),
        BarrierKind::Legal => (words::LEGAL_HINT, words::LEGAL_ADD),
        BarrierKind::Technical => (words::TECHNICAL_HINT, words::TECHNICAL_ADD),
        BarrierKind::Competence => (words::COMPETENCE_HINT, words::COMPETENCE_ADD),
    };
    let parent = id.to_owned();
    let mine = memo(move || {
        session.watch(&[Barrier::KIND], |document| {
            let all = Barrier::of(document, &parent).into_iter().filter(|one| one.of_kind == Some(kind));
            all.map(|one| one.id).collect::<Vec<ItemId>>()
        })
    });
    let answer = details(|id| {
        let subject = Subject::of::<Barrier>(id);
        view! { <AreaField subject field=Barrier::answer label=t(words::BARRIER_ANSWER) rows=1/> }.into_any()
    });
    view! {
        <section class="barrier">
            <h4>{t(kind.word())}</h4>
            <p class="note">{t(hint)}</p>
            <Things
                kind=Barrier::KIND
                parent=id
                field=Barrier::text
                label=fill(words::BARRIER_LIST, &[("what", t(kind.word()))])
                add
                with=vec![(Barrier::of_kind.to_owned(), Value::from(kind.code()))]
                only=mine
                under=answer
            />
        </section>
    }
    .into_any()
}

/// The roles of those who take part, offered where one writes who does something.
fn people(session: Session) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    session.peek(|document| {
        for one in Participant::all(document) {
            let role = one.role.map(|role: Role| t(role.word()).to_owned()).unwrap_or_default();
            let name = if one.label.trim().is_empty() { role } else { one.label };
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
    });
    names
}

/// Who does what by when.
pub fn actions(session: Session, id: &str) -> AnyView {
    let solution = id.to_owned();
    let count = memo(move || {
        session.watch(&[Action::KIND], |document| counts(document).remove(&solution).unwrap_or_default())
    });
    let names = people(session);
    let content = view! {
        <p class="cluster">
            {dynamic(move || if count.with(|count| count.all == 0) { ().into_any() } else { count_tags(count.get()) })}
            {link(Page::Actions, t(words::ALL_ACTIONS))}
        </p>
        <Things
            kind=Action::KIND
            parent=id
            field=Action::what
            label=t(words::ACTION_LIST)
            add=words::ACTION_ADD
            empty=words::ACTION_EMPTY
            under=details(move |id| action(session, id, names.clone()))
        />
    };
    asked(words::ACTIONS, content.into_any())
}

fn action(session: Session, id: ItemId, names: Vec<String>) -> AnyView {
    let subject = Subject::of::<Action>(id.as_str());
    let today = App::current().today();
    let state = memo(move || {
        let action: Action = session.thing(&id);
        let kept = !action.when.is_empty() || !action.then.is_empty();
        (action.is_stuck(), action.is_overdue(today), action.is_stuck() || !action.help.is_empty(), kept)
    });
    let marks = dynamic(move || {
        let (stuck, late, ..) = state.get();
        let all = [(stuck, words::STUCK), (late, words::OVERDUE)];
        many(all.into_iter().filter(|(is, _)| *is), |(_, word)| {
            view! { <span class="tag tag-bad">{t(word)}</span> }.into_any()
        })
    });
    let kept = state.get_untracked().3;
    view! {
        <div class="cluster action-marks">{marks}</div>
        <div class="action-fields">
            <LineField subject=subject.clone() field=Action::who label=t(words::WHO) suggestions=names/>
            <DayField subject=subject.clone() field=Action::due label=t(words::DUE)/>
            <Pick
                subject=subject.clone()
                field=Action::status
                label=t(words::STATUS)
                options={options::<ActionStatus>()}
            />
        </div>
        <div hidden=flag(move || !state.get().2)>
            <LineField subject=subject.clone() field=Action::help label=t(words::HELP)/>
        </div>
        <details class="filled" open=kept>
            <summary>{t(words::WHEN_THEN)}</summary>
            <div class="when-then">
                <LineField
                    subject=subject.clone()
                    field=Action::when
                    label=t(words::WHEN)
                    placeholder=t(words::WHEN_EXAMPLE)
                />
                <LineField
                    subject=subject.clone()
                    field=Action::then
                    label=t(words::THEN)
                    placeholder=t(words::THEN_EXAMPLE)
                />
            </div>
        </details>
    }
    .into_any()
}

/// Who does something new, what, from when.
pub fn novelties(id: &str) -> AnyView {
    let fields = details(|id| {
        let subject = Subject::of::<Novelty>(id);
        view! {
            <div class="action-fields">
                <LineField subject=subject.clone() field=Novelty::who label=t(words::NOVELTY_WHO)/>
                <DayField subject field=Novelty::from label=t(words::FROM_WHEN)/>
            </div>
        }
        .into_any()
    });
    let content = view! {
        <p class="note">{t(words::NOVELTY_HINT)}</p>
        <Things
            kind=Novelty::KIND
            parent=id
            field=Novelty::what
            label=t(words::NEW_WHAT)
            add=words::NOVELTY_ADD
            empty=words::NOVELTY_EMPTY
            under=fields
        />
    };
    asked(words::NEW_WHAT, content.into_any())
}
