//! Alle handlinger: what people have promised, across all solutions, by person and by date.

use jiff::civil::Date;
use leptos::prelude::*;

use super::around;
use crate::document::ItemId;
use crate::method::Tool;
use crate::model::overview::{Promise, PromiseKind, actions_by_date, actions_by_person, promises};
use crate::model::{Action, ActionStatus, Solution, Thing};
use crate::ui::app::App;
use crate::ui::parts::{
    DayField, Fold, LineField, Pick, Picture, Things, back_to, count, day, details, dynamic, fill, flag,
    live, many, memo, options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Word, around as words, overview, step4 as plan};

/// Alle handlinger.
#[component]
pub fn Actions() -> impl IntoView {
    let session = use_session();
    let today = App::current().today();
    let promised = memo(move || session.all(|document| promises(document, today)));
    let body = view! {
        {around::part(words::NEEDS_A_HAND, state_of_things(promised))}
        {around::part(words::ALL, all(session))}
        {around::part(words::ALSO_PROMISED, also(session, promised))}
        {around::part(words::OWN_ACTIONS, own())}
    };
    around::page(overview::ACTIONS, words::ACTIONS_LEAD, body.into_any())
}

/// How many are overdue and how many are stuck, in words.
fn state_of_things(promised: Memo<Vec<Promise>>) -> AnyView {
    let counts = memo(move || {
        promised.with(|all| {
            let open = all.iter().filter(|one| one.kind == PromiseKind::Action);
            open.fold((0, 0), |(late, stuck), one| {
                (late + usize::from(one.overdue), stuck + usize::from(one.stuck))
            })
        })
    });
    let marks = move || match counts.get() {
        (0, 0) => around::mark("tag-good", Picture::Check, t(words::ALL_WELL).to_owned()),
        (late, stuck) => {
            let late = (late > 0).then(|| {
                around::mark(
                    "tag-warn",
                    Picture::Warning,
                    count(words::OVERDUE_ONE, words::OVERDUE_MANY, late),
                )
            });
            let stuck = (stuck > 0).then(|| {
                around::mark("tag-bad", Picture::Warning, count(words::STUCK_ONE, words::STUCK_MANY, stuck))
            });
            view! { {late} {stuck} }.into_any()
        }
    };
    view! { <div class="cluster">{dynamic(marks)}</div> }.into_any()
}

/// A heading and the actions under it.
type Grouped = Vec<(String, Vec<ItemId>)>;

fn by_person(session: Session) -> Grouped {
    let groups = session.watch(&[Action::KIND, Solution::KIND], actions_by_person);
    groups
        .into_iter()
        .map(|(who, all)| (around::or_else(&who, || t(words::NOBODY).to_owned()), ids(all)))
        .collect()
}

fn by_date(session: Session) -> Grouped {
    let groups = session.watch(&[Action::KIND, Solution::KIND], actions_by_date);
    groups
        .into_iter()
        .map(|(due, all)| (around::or_else(&day(due), || t(words::NO_DATE).to_owned()), ids(all)))
        .collect()
}

fn ids(actions: Vec<Action>) -> Vec<ItemId> {
    actions.into_iter().map(|action| action.id).collect()
}

/// All actions, in groups. What is done keeps its place until the page is left: nothing jumps under the hand.
fn all(session: Session) -> AnyView {
    let today = App::current().today();
    let by = RwSignal::new(0);
    let groups = memo(move || if by.get() == 0 { by_person(session) } else { by_date(session) });
    let shown = move || {
        many(groups.get(), |(name, ids)| {
            let size = count(words::COUNT_ONE, words::COUNT_MANY, ids.len());
            let rows = many(ids, |id| row(session, id, today, by.get_untracked() == 0));
            view! {
                <section class="action-group">
                    <h3 dir="auto">{name}</h3>
                    <p class="meta">{size}</p>
                    <ul class="action-rows">{rows}</ul>
                </section>
            }
            .into_any()
        })
    };
    view! {
        <div class="empty" hidden=flag(move || !groups.with(Vec::is_empty))>
            <p>{t(words::NO_ACTIONS)}</p>
            <a class="btn" href=back_to(session, Page::Tool(Tool::Act))>{t(words::TO_ACT)}</a>
        </div>
        <div class="stack" hidden=flag(move || groups.with(Vec::is_empty))>
            {around::switch("actions-by", words::SHOW_BY, &[t(words::BY_PERSON), t(words::BY_DATE)], by)}
            {dynamic(shown)}
        </div>
    }
    .into_any()
}

/// One action. Under the name of a person the name is not said again, nor the date under a date.
fn row(session: Session, id: ItemId, today: Date, under_person: bool) -> AnyView {
    let action = {
        let id = id.clone();
        memo(move || session.thing::<Action>(&id))
    };
    let what = action.with_untracked(|one| around::named(&one.what));
    let marks = move || {
        let one = action.get();
        let late = one
            .is_overdue(today)
            .then(|| around::mark("tag-warn", Picture::Warning, t(words::OVERDUE).to_owned()));
        let stuck =
            one.is_stuck().then(|| around::mark("tag-bad", Picture::Warning, t(words::STUCK).to_owned()));
        let done =
            (!one.is_open()).then(|| around::mark("tag-good", Picture::Check, t(words::DONE).to_owned()));
        view! { {late} {stuck} {done} }.into_any()
    };
    let about =
        move || action.with(|one| if under_person { day(one.due) } else { one.who.trim().to_owned() });
    let routine = move || action.with(|one| when_then(&one.when, &one.then));
    let class = live(move || {
        let late = action.with(|one| one.is_overdue(today) || one.is_stuck());
        if late { "action-row action-late" } else { "action-row" }.to_owned()
    });
    let subject = || Subject::of::<Action>(id.clone());
    view! {
        <li class=class>
            <div class="action-text">
                <p class="action-what" dir="auto">{live(move || action.with(|one| around::named(&one.what)))}</p>
                <p class="meta" dir="auto">{live(about)}</p>
                <p class="meta" dir="auto">{live(routine)}</p>
                {around::matter_link(session, move || action.with(|one| one.parent.clone()), words::COMES_FROM)}
                <div class="cluster">{dynamic(marks)}</div>
            </div>
            <Pick
                subject=subject()
                field=Action::status
                label=fill(words::STATUS_OF, &[("what", &what)])
                options={options::<ActionStatus>()}
                quiet=true
            />
            <div
                class="action-help"
                hidden=flag(move || action.with(|one| !one.is_stuck() && one.help.is_empty()))
            >
                <LineField subject=subject() field=Action::help label=t(words::HELP_WITH)/>
            </div>
        </li>
    }
    .into_any()
}

/// «Når …, så …» as one sentence, however much of it people wrote themselves.
fn when_then(when: &str, then: &str) -> String {
    let (when, then) = (bare(when, plan::WHEN), bare(then, plan::THEN));
    let word = match (when.is_empty(), then.is_empty()) {
        (false, false) => words::WHEN_THEN_SAID,
        (false, true) => words::WHEN_SAID,
        _ => return then.to_owned(),
    };
    fill(word, &[("when", when), ("then", then)])
}

/// A text without the word that is set before it, and without dots and commas at its ends.
fn bare(text: &str, lead: Word) -> &str {
    let text = text.trim_matches([' ', '\n', ',', '…', '.']);
    match text.split_once(' ') {
        Some((first, rest)) if first.to_lowercase() == t(lead).to_lowercase() => rest.trim_start(),
        _ => text,
    }
}

/// Homework, activities, rows of communication and the rest that people have promised.
fn also(session: Session, promised: Memo<Vec<Promise>>) -> AnyView {
    let rest = memo(move || {
        let mut all = promised.get();
        all.retain(|one| one.kind != PromiseKind::Action);
        all
    });
    let rows = move || {
        many(rest.get(), |one| {
            let late =
                one.overdue.then(|| around::mark("tag-warn", Picture::Warning, t(words::OVERDUE).to_owned()));
            let href = back_to(session, around::promise_page(&one));
            view! {
                <li class="action-row">
                    <div class="action-text">
                        <p class="action-what"><a href=href dir="auto">{around::promise_said(&one)}</a></p>
                        <p class="meta" dir="auto">{around::joined([around::promise_who(&one), day(one.due)])}</p>
                        <div class="cluster">{late}</div>
                    </div>
                </li>
            }
            .into_any()
        })
    };
    view! {
        <p hidden=flag(move || !rest.with(Vec::is_empty))>{t(words::NOTHING_ELSE)}</p>
        <ul class="action-rows">{dynamic(rows)}</ul>
    }
    .into_any()
}

/// Actions that belong to no solution: written here.
fn own() -> AnyView {
    let under = details(|id: ItemId| {
        let subject = Subject::of::<Action>(id);
        let inner = subject.clone();
        view! {
            <div class="trio">
                <LineField subject=subject.clone() field=Action::who label=t(words::ACTION_WHO) hint=t(words::WHO_HINT)/>
                <DayField subject field=Action::due label=t(words::DUE)/>
            </div>
            <Fold title=t(words::ACTION_MORE)>
                <div class="trio">
                    <LineField subject=inner.clone() field=Action::when label=t(words::ACTION_WHEN)/>
                    <LineField subject=inner field=Action::then label=t(words::ACTION_THEN)/>
                </div>
            </Fold>
        }
        .into_any()
    });
    view! {
        <p class="field-hint">{t(words::OWN_ACTIONS_HINT)}</p>
        <Things
            kind=Action::KIND
            field=Action::what
            label=t(words::OWN_ACTIONS)
            add=words::ADD_ACTION
            under
        />
    }
    .into_any()
}
