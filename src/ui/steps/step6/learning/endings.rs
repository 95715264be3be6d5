//! All challenges and how they ended, filled in from the rest of the process.

use leptos::prelude::*;

use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{self, Challenge, Ending, Investigation, Solution, Thing, Trial, Verdict};
use crate::ui::parts::{AreaField, Empty, back_to, dynamic, fill, flag, guide, live, many, memo, press, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Word, step6 as words};

/// More than these are shown only when asked for.
const SHOWN: usize = 40;

/// What is said of one challenge; its own title is read where it is shown.
#[derive(Clone, PartialEq)]
struct Row {
    id: ItemId,
    number: String,
    ending: Ending,
    solutions: Vec<ItemId>,
}

/// The list.
pub fn endings() -> AnyView {
    let session = use_session();
    let rows = memo(move || {
        let kinds = [Challenge::KIND, Investigation::KIND, Solution::KIND, Trial::KIND, Verdict::KIND];
        session.watch(&kinds, rows)
    });
    let whole = RwSignal::new(false);
    let ids = memo(move || {
        let most = if whole.get() { usize::MAX } else { SHOWN };
        rows.with(|rows| rows.iter().take(most).map(|row| row.id.clone()).collect::<Vec<_>>())
    });
    let is_empty = memo(move || rows.with(Vec::is_empty));
    let nothing = dynamic(move || match is_empty.get() {
        true => {
            let link = guide().tool(Tool::Describe).name.clone();
            view! { <Empty text=t(words::ENDED_NONE) page=Page::Tool(Tool::Describe) link/> }.into_any()
        }
        false => ().into_any(),
    });
    let all_shown = flag(move || whole.get() || rows.with(Vec::len) <= SHOWN);
    let rest = live(move || fill(words::ENDED_REST, &[("n", &rows.with(Vec::len).to_string())]));
    view! {
        {nothing}
        <ul class="endings plain">
            <For each=move || ids.get() key=|id| id.clone() children=move |id| row(session, id, rows)/>
        </ul>
        <button type="button" class="btn-quiet" hidden=all_shown on:click=press(move || whole.set(true))>{rest}</button>
    }
    .into_any()
}

fn rows(document: &Document) -> Vec<Row> {
    let all = model::endings(document).into_iter();
    all.map(|ended| Row {
        id: ended.one.challenge.id,
        number: ended.one.number.to_string(),
        ending: ended.ending,
        solutions: ended.solutions.into_iter().map(|(id, _)| id).collect(),
    })
    .collect()
}

fn row(session: Session, id: ItemId, rows: Memo<Vec<Row>>) -> AnyView {
    let mine = {
        let id = id.clone();
        memo(move || rows.with(|rows| rows.iter().find(|row| row.id == id).cloned()))
    };
    let title = {
        let id = id.clone();
        live(move || {
            let number = mine.with(|row| row.as_ref().map(|row| row.number.clone())).unwrap_or_default();
            format!("{number}. {}", named(session, &id, Challenge::title, words::UNNAMED_CHALLENGE))
        })
    };
    let ending = live(move || {
        mine.with(|row| row.as_ref().map(|row| t(ending_word(row.ending)).to_owned())).unwrap_or_default()
    });
    let solutions = dynamic(move || {
        let solutions = mine.with(|row| row.as_ref().map(|row| row.solutions.clone())).unwrap_or_default();
        if solutions.is_empty() {
            return ().into_any();
        }
        let link = |id: ItemId| {
            let href = back_to(session, Page::Thing(Tool::Verdict, id.clone()));
            let name = live(move || named(session, &id, Solution::title, words::UNNAMED_SOLUTION));
            view! { <li><a href=href dir="auto">{name}</a></li> }.into_any()
        };
        view! {
            <div class="cluster note">
                <span>{t(words::ENDED_SOLUTIONS)}</span>
                <ul class="cluster plain">{many(solutions, link)}</ul>
            </div>
        }
        .into_any()
    });
    let name = format!("ending-{id}");
    view! {
        <li>
            <div class="ending" role="group" aria-labelledby=name.clone()>
                <div class="ending-head">
                    <h3 dir="auto" id=name.clone()>{title}</h3>
                    <p class="tag">{ending}</p>
                </div>
                {solutions}
                <AreaField
                    subject={Subject::of::<Challenge>(id)}
                    field=Challenge::ended
                    label=t(words::ENDED_OWN)
                    rows=1
                />
            </div>
        </li>
    }
    .into_any()
}

fn named(session: Session, id: &str, field: &str, stand_in: Word) -> String {
    let title = session.text(id, field);
    if title.trim().is_empty() { t(stand_in).to_owned() } else { title }
}

fn ending_word(ending: Ending) -> Word {
    match ending {
        Ending::NotChosen => words::NOT_CHOSEN,
        Ending::NotNow => words::NOT_NOW,
        Ending::BeingInvestigated => words::BEING_INVESTIGATED,
        Ending::Solved => words::SOLVED,
        Ending::Misunderstanding => words::MISUNDERSTANDING,
        Ending::Anchored => words::ANCHORED,
        Ending::Kept => words::KEPT,
        Ending::SentOn => words::SENT_ON,
        Ending::ToBeSolved => words::TO_BE_SOLVED,
        Ending::SolutionWaits => words::SOLUTION_WAITS,
        Ending::SolutionInProgress => words::SOLUTION_IN_PROGRESS,
        Ending::SolutionAdjusted => words::SOLUTION_ADJUSTED,
        Ending::TooEarly => words::TOO_EARLY,
        Ending::Works => words::WORKS,
        Ending::Stopped => words::STOPPED,
        Ending::SolutionDropped => words::DROPPED,
    }
}
