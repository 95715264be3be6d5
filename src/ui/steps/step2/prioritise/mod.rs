//! Prioriter udfordringerne: numbers, dots, and what the group chooses.

mod cards;
mod choose;
mod matrix;
mod standing;
mod table;

use leptos::prelude::*;

use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{Challenge, Rating, Round, Thing, VoteAbout, numbered};
use crate::ui::parts::{Empty, Options, ToolPage, Voting, dynamic, flag, guide, live, many, memo, press, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Word, step2 as words};

/// The three parts of the tool; the address may name one.
const VIEWS: [(Word, &str); 3] =
    [(words::RATE_VIEW, "tal"), (words::DOTS_VIEW, "prikker"), (words::CHOOSE_VIEW, "valg")];

/// The three things that are weighed: field, name, question, what 1 and 5 mean.
const QUESTIONS: [(&str, Word, Word, Word, Word); 3] = [
    (
        Rating::importance,
        words::IMPORTANCE,
        words::IMPORTANCE_Q,
        words::IMPORTANCE_LOW,
        words::IMPORTANCE_HIGH,
    ),
    (Rating::effect, words::EFFECT, words::EFFECT_Q, words::EFFECT_LOW, words::EFFECT_HIGH),
    (Rating::barriers, words::BARRIERS, words::BARRIERS_Q, words::BARRIERS_LOW, words::BARRIERS_HIGH),
];

/// The tool.
#[component]
pub fn Prioritise(
    /// The part to open, or a challenge, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let candidates = candidates(session);
    let first = open.map_or_else(
        || session.peek(usual),
        |open| VIEWS.iter().position(|(_, name)| *name == open).unwrap_or(2),
    );
    let shown = RwSignal::new(first);
    let none = memo(move || candidates.with(Vec::is_empty));
    let body = dynamic(move || {
        if none.get() {
            let link = guide().tool(Tool::Describe).name.as_str();
            return view! { <Empty text=t(words::NO_CHALLENGES) page=Page::Tool(Tool::Describe) link/> }
                .into_any();
        }
        views(shown, candidates)
    });
    view! { <ToolPage tool=Tool::Prioritise>{body}</ToolPage> }.into_any()
}

/// Where the group left off: the dots where there are only dots, else the numbers.
fn usual(document: &Document) -> usize {
    let dots = Round::all(document).iter().any(|round| round.about != Some(VoteAbout::Ideas));
    usize::from(dots && document.of_kind(Rating::KIND).is_empty())
}

fn views(shown: RwSignal<usize>, candidates: Signal<Options>) -> AnyView {
    let switch = many((0..).zip(VIEWS), |(place, (word, _))| {
        let pressed = live(move || (shown.get() == place).to_string());
        let act = press(move || shown.set(place));
        view! { <button type="button" class="btn switch" aria-pressed=pressed on:click=act>{t(word)}</button> }
            .into_any()
    });
    let at = move |place: usize| flag(move || shown.get() != place);
    let rater = RwSignal::new(String::new());
    let rate = dynamic(move || if shown.get() == 0 { rating(rater, candidates) } else { ().into_any() });
    let choose = dynamic(move || if shown.get() == 2 { choose::view() } else { ().into_any() });
    view! {
        <div class="stack">
            <p class="big">{t(words::HOW_TO_CHOOSE)}</p>
            <div class="cluster" role="group" aria-label=t(words::HOW_TO_CHOOSE)>{switch}</div>
            <p class="note">{t(words::BOTH_WAYS)}</p>
        </div>
        {rate}
        // Kept while another part is shown: a ballot that is half filled in must not be lost.
        <section class="stack" hidden=at(1)>
            <h2>{t(words::DOTS_VIEW)}</h2>
            <Voting about=VoteAbout::Challenges candidates/>
        </section>
        {choose}
    }
    .into_any()
}

fn rating(rater: RwSignal<String>, candidates: Signal<Options>) -> AnyView {
    let busy = flag(move || rater.with(|label| !label.is_empty()));
    view! {
        <section class="stack">
            <h2>{t(words::RATE_VIEW)}</h2>
            {cards::view(rater, candidates)}
            <p class="note" hidden=flag(move || !busy.get())>{t(words::STANDING_LATER)}</p>
        </section>
        // What others have said is not shown to one who is giving numbers.
        <div class="tool-body" hidden=busy>
            {standing::view()}
            {matrix::view()}
        </div>
    }
    .into_any()
}

/// The challenges that stand by themselves, as people call them: number and title.
fn candidates(session: Session) -> Signal<Options> {
    let memo = memo(move || {
        session.watch(&[Challenge::KIND], |document| {
            let all = numbered(document).into_iter();
            all.map(|one| (one.challenge.id.clone(), called(one.number, &one.challenge.title)))
                .collect::<Options>()
        })
    });
    memo.into()
}

/// A challenge as people call it.
pub(super) fn called(number: usize, title: &str) -> String {
    let title = if title.trim().is_empty() { t(words::UNTITLED_CHALLENGE) } else { title };
    format!("{number}. {title}")
}

/// The rating of one challenge by one label, the last written where copies made two.
fn rating_of(document: &Document, challenge: &str, label: &str) -> Option<Rating> {
    let label = label.trim().to_lowercase();
    let mine =
        Rating::of(document, challenge).into_iter().filter(|one| one.by.trim().to_lowercase() == label);
    mine.max_by_key(|one| document.item(&one.id).and_then(|item| item.newest().cloned()))
}

/// What was given so far in that field.
fn value(rating: Option<&Rating>, field: &str) -> Option<f64> {
    let rating = rating?;
    match field {
        Rating::importance => rating.importance,
        Rating::effect => rating.effect,
        _ => rating.barriers,
    }
}

/// Writes one number of one rater.
fn give(session: Session, challenge: &ItemId, label: &str, field: &'static str, value: Option<u8>) {
    let there = session.peek(|document| rating_of(document, challenge, label));
    let value = value.map_or(serde_json::Value::Null, Into::into);
    match there {
        Some(rating) => {
            session.write(&Subject::of::<Rating>(rating.id), field, t(words::RATE_STEP), value, false)
        }
        None => {
            let fields = [(Rating::by, label.trim().into()), (field, value)];
            session.add::<Rating>(t(words::RATE_STEP), challenge, &fields);
        }
    }
}
