//! Kom godt omkring kommunikationen: who is told what, for each solution and for the process as a whole.

mod suggestions;

use leptos::prelude::*;

use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Audience, Challenge, Solution, SolutionState, Thing, Trial, Verdict, solution_states};
use crate::ui::parts::{
    AreaField, DayField, Fold, LineField, Things, Tick, ToolPage, back_to, details, dynamic, fill, live,
    many, memo, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Word, step6 as words};

/// The questions that help to fill the rows.
const QUESTIONS: [Word; 6] = [
    words::HELP_FEELS,
    words::HELP_NEW,
    words::HELP_LISTEN,
    words::HELP_MADE,
    words::HELP_FAILED,
    words::HELP_ASK,
];

/// The tool.
#[component]
pub fn Communication(
    /// The solution to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    // The whole process first, then the solutions that people work with.
    let groups = memo(move || {
        let kinds = [Solution::KIND, Trial::KIND, Verdict::KIND, Audience::KIND];
        session.watch(&kinds, |document| {
            let states = solution_states(document);
            let mut rows = Audience::by_parent(document);
            let solutions = document.of_kind(Solution::KIND).into_iter().map(|(id, _)| id.clone());
            let gone = [Some(&SolutionState::Dropped), Some(&SolutionState::Later)];
            let shown = solutions.filter(|id| !gone.contains(&states.get(id)) || rows.remove(id).is_some());
            std::iter::once(String::new()).chain(shown).collect::<Vec<ItemId>>()
        })
    });
    let named = open.filter(|id| session.peek(|document| Solution::get(document, id).is_some()));
    let only = named.clone();
    let shown = memo(move || match &only {
        Some(id) => vec![id.clone()],
        None => groups.get(),
    });
    let back = named.map(|_| {
        view! { <p><a href=back_to(session, Page::Tool(Tool::Communication))>"← "{t(words::ALL_ROWS)}</a></p> }
    });
    let question = |word: Word| view! { <li>{t(word)}</li> }.into_any();
    view! {
        <ToolPage tool=Tool::Communication>
            {back}
            <div class="telling">
                <div class="stack">
                    <For each=move || shown.get() key=|id| id.clone() children=move |id| group(session, id)/>
                </div>
                <aside class="callout telling-help" aria-label=t(words::HELP_TITLE)>
                    <h2>{t(words::HELP_TITLE)}</h2>
                    <ol>{many(QUESTIONS, question)}</ol>
                </aside>
            </div>
        </ToolPage>
    }
    .into_any()
}

/// The rows of one solution, or of the process as a whole (an empty id).
fn group(session: Session, id: ItemId) -> AnyView {
    let (for_name, for_label, for_count, parent) = (id.clone(), id.clone(), id.clone(), id.clone());
    let label = untrack(|| name_of(session, &for_label));
    let told = live(move || {
        let (done, all) = session.watch(&[Audience::KIND], |document| {
            let rows = Audience::of(document, &for_count);
            (rows.iter().filter(|row| row.done).count(), rows.len())
        });
        match all {
            0 => t(words::NO_ROWS).to_owned(),
            all => fill(words::DONE_OF, &[("n", &done.to_string()), ("all", &all.to_string())]),
        }
    });
    view! {
        <section class="stack telling-group">
            <h2 dir="auto">{live(move || name_of(session, &for_name))}</h2>
            <p class="note">{told}</p>
            {suggestions::suggestions(id)}
            <Things
                kind=Audience::KIND
                parent
                field=Audience::who
                label=fill(words::AUDIENCE_LIST, &[("what", &label)])
                add=words::AUDIENCE_ADD
                under=details(row)
            />
        </section>
    }
    .into_any()
}

fn name_of(session: Session, id: &str) -> String {
    if id.is_empty() {
        return t(words::WHOLE).to_owned();
    }
    let title = session.text(id, Solution::title);
    if title.trim().is_empty() { t(words::UNNAMED_SOLUTION).to_owned() } else { title }
}

fn row(id: ItemId) -> AnyView {
    let session = use_session();
    let subject = || Subject::of::<Audience>(id.as_str());
    let line = |(field, word): (&'static str, Word)| {
        view! { <LineField subject=subject() field label=t(word)/> }.into_any()
    };
    let lines = [
        (Audience::gain, words::AUDIENCE_GAIN),
        (Audience::sender, words::AUDIENCE_SENDER),
        (Audience::channel, words::AUDIENCE_CHANNEL),
    ];
    let lines = many(lines, line);
    let about = {
        let id = id.clone();
        dynamic(move || {
            let Some(challenge) = session.thing::<Audience>(&id).about else { return ().into_any() };
            let href = back_to(session, Page::Thing(Tool::Investigate, challenge.clone()));
            let title = session.text(&challenge, Challenge::title);
            view! { <p class="note">{t(words::ABOUT)}" "<a href=href dir="auto">{title}</a></p> }.into_any()
        })
    };
    view! {
        {about}
        <AreaField subject=subject() field=Audience::message label=t(words::AUDIENCE_MESSAGE) rows=1/>
        <div class="cluster">
            <DayField subject=subject() field=Audience::when label=t(words::AUDIENCE_WHEN)/>
            <Tick subject=subject() field=Audience::done label=t(words::AUDIENCE_DONE)/>
        </div>
        <Fold title=t(words::AUDIENCE_MORE)>{lines}</Fold>
    }
    .into_any()
}
