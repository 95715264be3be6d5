//! Fra løsning til handling: the solutions that are ready, and the plan for one at a time.

mod plan;
mod start;
mod tell;

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::document::sort::Gather as _;
use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{
    Action, Challenge, FourFs, Investigation, Outcome, Process, Solution, SolutionState, Thing, Trial,
    Variant, Verdict,
};
use crate::ui::app::App;
use crate::ui::parts::{Empty, Fold, Things, ToolPage, back_to, count, dynamic, fill, flag, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, use_session};
use crate::ui::steps::step3::assess::one::{jumps, solution_name, solution_state};
use crate::ui::steps::step3::challenges::{gone, link, open_head};
use crate::ui::steps::step3::solutions::{Entry, entries, is_light, solution_links};
use crate::words::{step3 as solution_words, step4 as words};

/// The tool.
#[component]
pub fn Act(
    /// The thing to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let there = |id: &String| session.peek(|document| Solution::get(document, id).is_some());
    let lost = open.as_ref().is_some_and(|id| !there(id)).then(|| gone(t(solution_words::SOLUTION_GONE)));
    let body = match open.filter(there) {
        Some(id) => one(session, &id),
        None => all(session),
    };
    view! { <ToolPage tool=Tool::Act>{lost}{body}</ToolPage> }.into_any()
}

/// How far the actions of a solution are.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Count {
    all: usize,
    done: usize,
    stuck: usize,
    late: usize,
}

/// What the list shows.
#[derive(Clone, Debug, Default, PartialEq)]
struct Lists {
    light: bool,
    ready: Vec<Entry>,
    waiting: Vec<Entry>,
    aside: Vec<Entry>,
    counts: BTreeMap<ItemId, Count>,
}

fn lists(document: &Document) -> Lists {
    let mut lists = Lists {
        light: Process::only(document, "").variant == Some(Variant::Light),
        counts: counts(document),
        ..Lists::default()
    };
    for one in entries(document) {
        let list = match one.state {
            SolutionState::Undecided if lists.light || is_settled(document, &one.id) => &mut lists.ready,
            SolutionState::Undecided => &mut lists.waiting,
            SolutionState::Dropped | SolutionState::Later | SolutionState::Stopped => &mut lists.aside,
            _ => &mut lists.ready,
        };
        list.push(one);
    }
    lists
}

/// The investigation of one of its challenges found that the solution is ready.
fn is_settled(document: &Document, solution: &str) -> bool {
    let challenges = Solution::get(document, solution).map(|one| one.challenges).unwrap_or_default();
    challenges.iter().any(|id| Investigation::only(document, id).outcome == Some(Outcome::Ready))
}

fn counts(document: &Document) -> BTreeMap<ItemId, Count> {
    let today = App::current().today();
    let of = |(solution, actions): (ItemId, Vec<Action>)| {
        let number = |is: &dyn Fn(&Action) -> bool| actions.iter().filter(|one| is(one)).count();
        let count = Count {
            all: actions.len(),
            done: number(&|one| !one.is_open()),
            stuck: number(&Action::is_stuck),
            late: number(&|one| one.is_overdue(today)),
        };
        (solution, count)
    };
    Action::by_parent(document).into_iter().map(of).gather()
}

/// How far the actions are, in words; what is stuck or late stands out.
fn count_tags(count: Count) -> AnyView {
    let progress = if count.all == 0 {
        t(words::NO_ACTIONS).to_owned()
    } else {
        fill(words::DONE_OF, &[("done", &count.done.to_string()), ("all", &count.all.to_string())])
    };
    let stuck = (count.stuck > 0).then(|| self::count(words::STUCK_ONE, words::STUCK_MANY, count.stuck));
    let late = (count.late > 0).then(|| self::count(words::LATE_ONE, words::LATE_MANY, count.late));
    let bad = many(stuck.into_iter().chain(late), |text| {
        view! { <span class="tag tag-bad">{text}</span> }.into_any()
    });
    view! { <span class="note">{progress}</span> {bad} }.into_any()
}

fn all(session: Session) -> AnyView {
    let kinds = [
        Solution::KIND,
        Challenge::KIND,
        FourFs::KIND,
        Trial::KIND,
        Verdict::KIND,
        Action::KIND,
        Investigation::KIND,
        Process::KIND,
    ];
    let state = memo(move || session.watch(&kinds, lists));
    let content = move || {
        let Lists { light, ready, waiting, aside, counts } = state.get();
        let ready = if ready.is_empty() {
            let (text, tool, link) = if light {
                (words::NONE_LIGHT, Tool::Brainstorm, words::TO_IDEAS)
            } else {
                (words::NONE, Tool::Assess, words::TO_ASSESS)
            };
            view! { <Empty text=t(text) page=Page::Tool(tool) link=t(link)/> }.into_any()
        } else {
            solution_links(Tool::Act, ready, |id| count_tags(counts.get(id).copied().unwrap_or_default()))
        };
        let waiting = (!waiting.is_empty()).then(|| {
            view! {
                <Fold title=t(words::WAITING)>
                    <p class="note">{t(words::WAITING_HINT)}</p>
                    {solution_links(Tool::Assess, waiting, |_| ().into_any())}
                </Fold>
            }
        });
        let aside = (!aside.is_empty()).then(|| {
            view! { <Fold title=t(words::OTHERS)>{solution_links(Tool::Act, aside, |_| ().into_any())}</Fold> }
        });
        view! { {ready} {waiting} {aside} }.into_any()
    };
    let full = flag(move || !state.with(|state| state.light));
    let none = Signal::derive(Vec::<ItemId>::new);
    view! {
        <section class="stack">
            <h2>{t(words::WHICH)}</h2>
            {dynamic(content)}
            // In the light variant nothing stands between the idea and the plan.
            <div hidden=full>
                <Things
                    kind=Solution::KIND
                    field=Solution::title
                    label=t(words::WHICH)
                    add=words::NEW
                    only=none
                />
            </div>
            <p>{link(Page::Actions, t(words::ALL_ACTIONS))}</p>
        </section>
    }
    .into_any()
}

fn one(session: Session, id: &str) -> AnyView {
    let next = back_to(session, Page::Thing(Tool::Signs, id.to_owned()));
    // The light variant has no assessment.
    let full = !is_light(session);
    let state = full.then(|| solution_state(session, id));
    let assessment = full.then(|| link(Page::Thing(Tool::Assess, id.to_owned()), t(words::SEE_ASSESSMENT)));
    view! {
        {open_head(Tool::Act, t(solution_words::ALL_SOLUTIONS), solution_name(session, id))}
        <p class="cluster">
            {state}
            {assessment}
        </p>
        {jumps(&[
            words::SUCCESS,
            words::TRY,
            words::BARRIERS,
            words::ACTIONS,
            words::NEW_WHAT,
            words::MEETINGS,
            words::TELL,
        ])}
        {start::before(session, id)}
        {start::success(session, id)}
        {start::trial(session, id)}
        {plan::barriers(session, id)}
        {plan::actions(session, id)}
        {plan::novelties(id)}
        {tell::meetings(session, id)}
        {tell::audiences(session, id)}
        <p><a class="btn btn-main" href=next>{t(words::TO_SIGNS)}</a></p>
    }
    .into_any()
}
