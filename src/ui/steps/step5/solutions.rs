//! What all tools of the step share: one solution at a time, with what was wanted from it.

use leptos::prelude::*;

use crate::document::{Document, ItemId, PARENT};
use crate::method::{LIGHT, Tool};
use crate::model::{
    AssessmentLine, LineTime, Measure, Observation, Process, Reading, Sign, Solution, SolutionState, Thing,
    Trial, Variant, Verdict, solution_states,
};
use crate::ui::app::ONE;
use crate::ui::parts::{Empty, back_to, dynamic, guide, live, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, use_session};
use crate::words::{Word, step5 as words};

/// What one tool does with a solution.
#[derive(Clone, Copy)]
pub struct PerSolution {
    /// The tool.
    pub tool: Tool,
    /// It may be about the process as a whole, too. Then the body gets an empty id.
    pub whole: bool,
    /// The question above the solutions.
    pub ask: Word,
    /// What there is so far for a solution, in a few words.
    pub said: fn(&Document, &str) -> String,
    /// The tool for one solution.
    pub body: fn(ItemId) -> AnyView,
}

/// The kinds that the words on the cards are made from.
const KINDS: [&str; 9] = [
    Solution::KIND,
    Trial::KIND,
    Verdict::KIND,
    Sign::KIND,
    Observation::KIND,
    Measure::KIND,
    Reading::KIND,
    AssessmentLine::KIND,
    LineTime::KIND,
];

impl PerSolution {
    /// The solutions as cards, or the one that the address names. `open` may also be something that belongs
    /// to a solution, such as a sign.
    pub fn view(self, open: Option<String>) -> AnyView {
        let session = use_session();
        let ids = memo(move || {
            session.watch(&[Solution::KIND, Trial::KIND, Verdict::KIND], |document| {
                let states = solution_states(document);
                let all = document.of_kind(Solution::KIND).into_iter().map(|(id, _)| id.clone());
                all.filter(|id| states.get(id) != Some(&SolutionState::Dropped)).collect::<Vec<ItemId>>()
            })
        });
        let named = open.and_then(|id| session.peek(|document| self.home(document, &id)));
        dynamic(move || {
            let ids = ids.get();
            let single = if self.whole { None } else { ids.first().filter(|_| ids.len() == 1).cloned() };
            match named.clone().or(single) {
                Some(id) => untrack(|| self.one(session, id, ids.len() > 1 || self.whole)),
                None if ids.is_empty() && !self.whole => nothing(session),
                None => self.cards(session, ids),
            }
        })
    }

    /// The solution that a thing belongs to; empty for the process as a whole.
    fn home(self, document: &Document, id: &str) -> Option<ItemId> {
        if self.whole && id == Process::KIND {
            return Some(String::new());
        }
        let mut id = id.to_owned();
        // A mark belongs to a time, a time to a line, a line to a solution: no chain is longer.
        for _ in 0..4 {
            let item = document.alive(&id)?;
            let parent = item.text(PARENT).to_owned();
            match item.kind() {
                Solution::KIND => return Some(id),
                AssessmentLine::KIND if self.whole && parent.is_empty() => return Some(parent),
                _ => id = parent,
            }
        }
        None
    }

    fn cards(self, session: Session, ids: Vec<ItemId>) -> AnyView {
        let ids: Vec<ItemId> = self.whole.then(String::new).into_iter().chain(ids).collect();
        let card = move |id: ItemId| {
            let (for_title, for_said, for_state) = (id.clone(), id.clone(), id.clone());
            let page = if id.is_empty() { Process::KIND.to_owned() } else { id.clone() };
            let state = (!id.is_empty()).then(|| {
                let state = live(move || {
                    let state = session
                        .watch(&KINDS[..3], |document| solution_states(document).get(&for_state).copied());
                    state.map(|state| t(state_word(state)).to_owned()).unwrap_or_default()
                });
                view! { <p class="tag">{state}</p> }
            });
            let said = live(move || session.watch(&KINDS, |document| (self.said)(document, &for_said)));
            view! {
                <li>
                    <a class="card" href=back_to(session, Page::Thing(self.tool, page))>
                        <strong class="card-head" dir="auto">{live(move || name_of(session, &for_title))}</strong>
                        {state}
                        <p class="note">{said}</p>
                    </a>
                </li>
            }
            .into_any()
        };
        view! {
            <section class="stack">
                <h2 class="big">{t(self.ask)}</h2>
                <ul class="grid plain">{many(ids, card)}</ul>
            </section>
        }
        .into_any()
    }

    fn one(self, session: Session, id: ItemId, others: bool) -> AnyView {
        let back = others.then(|| {
            let word = if self.whole { words::ALL_LINES } else { words::ALL_SOLUTIONS };
            view! { <p><a href=back_to(session, Page::Tool(self.tool))>"← "{t(word)}</a></p> }
        });
        let title = id.clone();
        let about = (!id.is_empty())
            .then(|| view! { {wanted(session, id.clone())} {elsewhere(session, self.tool, &id)} });
        view! {
            <section class="stack per-solution">
                {back}
                <h2 id=ONE tabindex="-1" dir="auto">{live(move || name_of(session, &title))}</h2>
                {about}
                {(self.body)(id)}
            </section>
        }
        .into_any()
    }
}

fn nothing(session: Session) -> AnyView {
    let tool = if is_light(session) { Tool::Brainstorm } else { Tool::Assess };
    view! { <Empty text=t(words::NO_SOLUTIONS) page=Page::Tool(tool) link=guide().tool(tool).name.clone()/> }
        .into_any()
}

fn is_light(session: Session) -> bool {
    session.peek(|document| Process::only(document, "").variant == Some(Variant::Light))
}

/// The name of a solution, or of the process as a whole; listens to it.
pub fn name_of(session: Session, id: &str) -> String {
    if id.is_empty() {
        return t(words::WHOLE).to_owned();
    }
    let title = session.text(id, Solution::title);
    if title.trim().is_empty() { t(words::UNNAMED).to_owned() } else { title }
}

/// Where a solution is, in a word.
pub fn state_word(state: SolutionState) -> Word {
    match state {
        SolutionState::Undecided => words::STATE_UNDECIDED,
        SolutionState::Dropped => words::STATE_DROPPED,
        SolutionState::Later => words::STATE_LATER,
        SolutionState::InProgress => words::STATE_IN_PROGRESS,
        SolutionState::Adjusting => words::STATE_ADJUSTING,
        SolutionState::TooEarly => words::STATE_TOO_EARLY,
        SolutionState::Works => words::STATE_WORKS,
        SolutionState::Stopped => words::STATE_STOPPED,
    }
}

/// The effect that was wanted in step 3, in short.
fn wanted(session: Session, id: ItemId) -> AnyView {
    let href = back_to(session, Page::Thing(Tool::Assess, id.clone()));
    let facts = dynamic(move || {
        let solution: Solution = session.thing(&id);
        let rows = [
            (words::WANTED_CITIZENS, solution.effect_citizens),
            (words::WANTED_WORK, solution.effect_work),
            (words::WANTED_ENVIRONMENT, solution.effect_environment),
            (words::WANTED_SEEN, solution.how_seen),
        ];
        let filled: Vec<_> = rows.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
        if filled.is_empty() {
            return view! { <p class="note">{t(words::WANTED_NOTHING)}</p> }.into_any();
        }
        let row = |(word, text): (Word, String)| {
            view! { <dt>{t(word)}</dt><dd class="text" dir="auto">{text}</dd> }.into_any()
        };
        view! { <dl class="facts">{many(filled, row)}</dl> }.into_any()
    });
    view! {
        <aside class="wanted" aria-label=t(words::WANTED)>
            <h3>{t(words::WANTED)}</h3>
            {facts}
            <p><a href=href>{t(words::WANTED_EDIT)}</a></p>
        </aside>
    }
    .into_any()
}

/// Small links to the same solution in the other tools.
fn elsewhere(session: Session, here: Tool, id: &str) -> AnyView {
    let light = is_light(session);
    let tools = [Tool::Act, Tool::Signs, Tool::Counts, Tool::Line, Tool::Verdict];
    let tools = tools.into_iter().filter(|tool| *tool != here && (!light || LIGHT.contains(tool)));
    let link = |tool: Tool| {
        let href = back_to(session, Page::Thing(tool, id.to_owned()));
        view! { <li><a href=href>{guide().tool(tool).name.as_str()}</a></li> }.into_any()
    };
    view! {
        <nav aria-label=t(words::SAME_SOLUTION)>
            <ul class="cluster plain note">{many(tools, link)}</ul>
        </nav>
    }
    .into_any()
}

/// A part that folds, and is built when it is opened for the first time.
pub fn folded(title: Signal<String>, build: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let open = RwSignal::new(false);
    let content = dynamic(move || if open.get() { untrack(&build) } else { ().into_any() });
    let opened = move |_| {
        if !open.get_untracked() {
            open.set(true);
        }
    };
    view! {
        <details class="fold" on:toggle=opened>
            <summary>{title}</summary>
            <div class="fold-body">{content}</div>
        </details>
    }
    .into_any()
}
