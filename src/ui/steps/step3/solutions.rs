//! Solutions as cards: what they are called, where they are, what they are for.

use leptos::prelude::*;

use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{
    Numbered, Process, Simplification, Solution, SolutionState, Thing, Variant, four_fs_shown, numbered,
    solution_states,
};
use crate::ui::parts::{back_to, challenge_title, dynamic, fill, flag, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, use_session};
use crate::words::{Labelled, Word, step3 as words};

/// A solution as it stands in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: ItemId,
    /// Its title, or a stand-in.
    pub title: String,
    /// Where it is.
    pub state: SolutionState,
    /// Its F's and those of its challenges.
    pub four_fs: Vec<Simplification>,
    /// The challenges that it is for: numbers and titles.
    pub challenges: Vec<String>,
    /// The number of the first of them.
    first: Option<usize>,
}

/// All solutions: those of the first challenge first, those without a challenge last.
pub fn entries(document: &Document) -> Vec<Entry> {
    let states = solution_states(document);
    let challenges = numbered(document);
    let entry = |solution: Solution| {
        let mine: Vec<&Numbered> =
            challenges.iter().filter(|one| solution.challenges.contains(&one.challenge.id)).collect();
        let name = |one: &&Numbered| format!("{}. {}", one.number, challenge_title(&one.challenge.title));
        Entry {
            title: title(&solution.title),
            state: states.get(&solution.id).copied().unwrap_or(SolutionState::Undecided),
            four_fs: four_fs_shown(document, &solution),
            challenges: mine.iter().map(name).collect(),
            first: mine.first().map(|one| one.number),
            id: solution.id,
        }
    };
    let all: Vec<Entry> = Solution::all(document).into_iter().map(entry).collect();
    let piles = challenges.iter().map(|one| Some(one.number)).chain([None]);
    piles.flat_map(|first| all.iter().filter(move |one| one.first == first).cloned()).collect()
}

/// The tool that a solution goes to: in the light variant nothing stands between the idea and the plan. Does
/// not listen.
pub fn solution_tool(session: Session) -> Tool {
    if is_light(session) { Tool::Act } else { Tool::Assess }
}

/// Whether this is the light variant, without listening.
pub fn is_light(session: Session) -> bool {
    session.peek(|document| Process::only(document, "").variant == Some(Variant::Light))
}

/// The title of a solution, or a stand-in.
pub fn title(title: &str) -> String {
    let title = title.trim();
    if title.is_empty() { t(words::UNTITLED).to_owned() } else { title.to_owned() }
}

/// Where a solution is: the word and how it looks.
pub fn state_tag(state: SolutionState) -> AnyView {
    let (word, class): (Word, &str) = match state {
        SolutionState::Undecided => (words::STATE_UNDECIDED, "tag"),
        SolutionState::Dropped => (words::STATE_DROPPED, "tag"),
        SolutionState::Later => (words::STATE_LATER, "tag"),
        SolutionState::InProgress => (words::STATE_IN_PROGRESS, "tag tag-good"),
        SolutionState::Adjusting => (words::STATE_ADJUSTING, "tag tag-warn"),
        SolutionState::TooEarly => (words::STATE_TOO_EARLY, "tag"),
        SolutionState::Works => (words::STATE_WORKS, "tag tag-good"),
        SolutionState::Stopped => (words::STATE_STOPPED, "tag tag-bad"),
    };
    view! { <span class=class>{t(word)}</span> }.into_any()
}

/// The solutions that a challenge has, as links; nothing where there are none. Follows them.
pub fn solutions_of(challenge: &str) -> AnyView {
    let (session, challenge) = (use_session(), challenge.to_owned());
    let tool = solution_tool(session);
    let mine = memo(move || {
        session.watch(&[Solution::KIND], |document| {
            let all = Solution::all(document).into_iter().filter(|one| one.challenges.contains(&challenge));
            all.map(|one| (one.id, title(&one.title))).collect::<Vec<_>>()
        })
    });
    let links = dynamic(move || {
        many(mine.get(), |(id, name)| {
            let href = back_to(session, Page::Thing(tool, id));
            view! { <li><a href=href dir="auto">{name}</a></li> }.into_any()
        })
    });
    view! {
        <section class="stack" hidden=flag(move || mine.with(Vec::is_empty))>
            <h3>{t(words::TO_SOLUTIONS)}</h3>
            <ul>{links}</ul>
        </section>
    }
    .into_any()
}

/// The names of F's in a row.
pub fn f_names(all: &[Simplification]) -> String {
    let names: Vec<&str> = all.iter().map(|one| t(one.word())).collect();
    names.join(" · ")
}

/// The solutions as links to one tool under the challenges that they are for. `more` makes what else is said of
/// one.
pub fn solution_links(tool: Tool, all: Vec<Entry>, more: impl Fn(&str) -> AnyView) -> AnyView {
    let session = use_session();
    let mut piles: Vec<(String, Vec<Entry>)> = Vec::new();
    for one in all {
        let head = one.challenges.first().cloned().unwrap_or_else(|| t(words::NO_CHALLENGE).to_owned());
        match piles.last_mut().filter(|(name, _)| *name == head) {
            Some((_, pile)) => pile.push(one),
            None => piles.push((head, vec![one])),
        }
    }
    let card = |one: Entry| {
        let also = one.challenges.get(1..).unwrap_or_default().join(", ");
        let also = (!also.is_empty())
            .then(|| view! { <span class="note">{fill(words::ALSO_FOR, &[("what", &also)])}</span> });
        let names = f_names(&one.four_fs);
        let names = (!names.is_empty()).then(|| view! { <span class="tag">{names}</span> });
        let more = more(&one.id);
        // Where plans are made an open decision is no news: in the light variant it is never taken.
        let silent = tool == Tool::Act && one.state == SolutionState::Undecided;
        let state = (!silent).then(|| state_tag(one.state));
        view! {
            <li>
                <a class="link-card" href=back_to(session, Page::Thing(tool, one.id))>
                    <span class="link-title" dir="auto">{one.title}</span>
                    {names}
                    {state}
                    {also}
                    {more}
                </a>
            </li>
        }
        .into_any()
    };
    many(piles, |(name, pile)| {
        view! {
            <section class="pile">
                <h3 dir="auto">{name}</h3>
                <ul class="link-cards">{many(pile, card)}</ul>
            </section>
        }
        .into_any()
    })
}
