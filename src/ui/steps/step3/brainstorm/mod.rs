//! Brainstorm: a question, four rounds, notes, and the ideas that become solutions.

mod choose;
mod clock;
mod gather;

use leptos::prelude::*;

use super::challenges::{challenge_lists, challenge_name, gone, open_head};
use crate::document::{Document, ItemId, PARENT};
use crate::method::Tool;
use crate::model::{
    Brainstorm as Storm, Challenge, Choice, Heading, Idea, Phase, Simplification, Solution, Thing, four_fs_of,
};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    AreaField, Button, Fold, Look, Picture, Things, TickRefs, ToolPage, back_to, challenge_options,
    challenge_title, count, details, dynamic, fill, flag, live, many, memo, press, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Labelled, Word, step3 as words};

/// The tool.
#[component]
pub fn Brainstorm(
    /// The thing to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let there = |id: &String| session.peek(|document| Challenge::get(document, id).is_some());
    let lost = open.as_ref().is_some_and(|id| !there(id)).then(|| gone(t(words::CHALLENGE_GONE)));
    let body = match open.filter(there) {
        Some(id) => one(session, id),
        None => challenge_lists(Tool::Brainstorm, Callback::new(move |id: ItemId| said(session, &id))),
    };
    view! { <ToolPage tool=Tool::Brainstorm>{lost}{body}</ToolPage> }.into_any()
}

/// What is said of a challenge in the list: how many ideas there are.
fn said(session: Session, id: &str) -> String {
    match session.children(Idea::KIND, id).len() {
        0 => String::new(),
        ideas => count(words::IDEAS_ONE, words::IDEAS_MANY, ideas),
    }
}

/// One brainstorm: the challenge that it belongs to, and what it works with.
#[derive(Clone, Copy)]
struct Room {
    session: Session,
    challenge: StoredValue<ItemId>,
    /// The ideas of this challenge and of those that the brainstorm is about too, in their order.
    ideas: Memo<Vec<ItemId>>,
    phase: Memo<Phase>,
}

impl Room {
    fn challenge(self) -> ItemId {
        self.challenge.get_value()
    }

    /// What the brainstorm belongs to.
    fn subject(self) -> Subject {
        Subject::only::<Storm>(self.challenge())
    }

    /// Goes to a round.
    fn go(self, phase: Phase) {
        self.session.write(&self.subject(), Storm::phase, t(phase.word()), phase.code(), false);
        focus_later("round");
    }

    /// The text of an idea; follows it.
    fn idea(self, id: &str) -> Signal<String> {
        let (session, id) = (self.session, id.to_owned());
        live(move || session.text(&id, Idea::text))
    }
}

/// The challenges that a brainstorm is about; its own first.
fn about(document: &Document, challenge: &str) -> Vec<ItemId> {
    let also = Storm::only(document, challenge).also;
    let alive = also.into_iter().filter(|id| id != challenge && Challenge::get(document, id).is_some());
    std::iter::once(challenge.to_owned()).chain(alive).collect()
}

fn one(session: Session, id: ItemId) -> AnyView {
    let storm = Storm::only_id(&id);
    let ideas = {
        let (id, storm) = (id.clone(), storm.clone());
        memo(move || {
            let mut wanted = session.thing::<Storm>(&storm).also;
            wanted.push(id.clone());
            let mine = |idea: &ItemId| {
                session.peek(|document| {
                    document.item(idea).is_some_and(|item| wanted.iter().any(|id| id == item.text(PARENT)))
                })
            };
            session.ids::<Idea>().into_iter().filter(mine).collect()
        })
    };
    let phase = memo(move || session.thing::<Storm>(&storm).phase.unwrap_or(Phase::Silent));
    let room = Room { session, challenge: StoredValue::new(id.clone()), ideas, phase };
    let body = dynamic(move || match phase.get() {
        Phase::Silent | Phase::Share => capture(room),
        Phase::Group => gather::gather(room),
        Phase::Choose => choose::choose(room),
    });
    view! {
        {open_head(Tool::Brainstorm, t(words::ALL_CHALLENGES), challenge_name(&id))}
        {also_in(room)}
        {question(room)}
        <section class="stack">
            {rounds(room)}
            {clock::clock(room)}
            {body}
            {next_round(room)}
        </section>
        {super::solutions::solutions_of(&id)}
    }
    .into_any()
}

/// The brainstorms of other challenges that this one is part of.
fn also_in(room: Room) -> AnyView {
    let session = room.session;
    dynamic(move || {
        let id = room.challenge();
        let hosts: Vec<(ItemId, String)> = session.watch(&[Storm::KIND, Challenge::KIND], |document| {
            let storms = Storm::all(document).into_iter().filter(|storm| storm.also.contains(&id));
            let named = storms.filter_map(|storm| Challenge::get(document, &storm.parent));
            named.map(|challenge| (challenge.id, challenge_title(&challenge.title))).collect()
        });
        many(hosts, |(host, title)| {
            let href = back_to(session, Page::Thing(Tool::Brainstorm, host));
            let text = fill(words::ALSO_IN, &[("title", &title)]);
            view! { <p class="note"><a href=href>{text}</a></p> }.into_any()
        })
    })
}

/// The question, with ways to begin it, and what else it is about.
fn question(room: Room) -> AnyView {
    let (session, id) = (room.session, room.challenge());
    let storm = Storm::only_id(&id);
    let asked = memo(move || !session.text(&storm, Storm::question).trim().is_empty());
    let others = {
        let (all, id) = (challenge_options(session), id.clone());
        Signal::derive(move || all.get().into_iter().filter(|(other, _)| *other != id).collect::<Vec<_>>())
    };
    view! {
        <section class="card question">
            <AreaField
                subject=room.subject()
                field=Storm::question
                label=t(words::QUESTION)
                hint=t(words::QUESTION_HINT)
                rows=1
            />
            <div class="stack" hidden=flag(move || asked.get())>
                <p class="note">{t(words::SUGGEST_QUESTION)}</p>
                <div class="question-ways">{dynamic(move || ways(room))}</div>
            </div>
            <Fold title=t(words::ALSO_FOLD)>
                <TickRefs
                    subject=room.subject()
                    set=Storm::also
                    label=t(words::ALSO)
                    options=others
                    empty=t(words::ALSO_NONE)
                />
            </Fold>
        </section>
    }
    .into_any()
}

/// Ways to ask, from the F's that the challenge has; one press takes one.
fn ways(room: Room) -> AnyView {
    let (session, id) = (room.session, room.challenge());
    let chosen = session.only::<crate::model::FourFs>(&id).chosen();
    let title = challenge_title(&session.text(&id, Challenge::title));
    let of_f = |one: Simplification| match one {
        Simplification::Remove => words::Q_REMOVE,
        Simplification::Change => words::Q_CHANGE,
        Simplification::Anchor => words::Q_ANCHOR,
        Simplification::Keep => words::Q_KEEP,
    };
    let all: Vec<Word> = chosen.into_iter().map(of_f).chain([words::Q_ANY]).collect();
    many(all, |word| {
        let text = fill(word, &[("title", &title)]);
        let shown = text.clone();
        let take = press(move || {
            let subject = room.subject();
            session.write(&subject, Storm::question, t(words::QUESTION), text.clone(), false);
            focus_later(format!("{}.{}", subject.id, Storm::question));
        });
        view! { <button type="button" class="btn-quiet way" on:click=take>{shown}</button> }.into_any()
    })
}

/// The four rounds; any may be gone to at any time.
fn rounds(room: Room) -> AnyView {
    let round = |(number, phase): (usize, Phase)| {
        let current =
            live(move || if room.phase.get() == phase { "step".to_owned() } else { "false".to_owned() });
        view! {
            <li>
                <button type="button" class="round" aria-current=current on:click=press(move || room.go(phase))>
                    <span class="round-number" aria-hidden="true">{number}</span>
                    {t(phase.word())}
                </button>
            </li>
        }
        .into_any()
    };
    let all = many((1..).zip(Phase::ALL.iter().copied()), round);
    view! { <ol class="rounds" aria-label=t(words::ROUNDS)>{all}</ol> }.into_any()
}

/// What the group does in this round, in large type.
fn round_head(word: Word) -> AnyView {
    view! { <h3 class="big" id="round" tabindex="-1">{t(word)}</h3> }.into_any()
}

/// The way to the next round.
fn next_round(room: Room) -> AnyView {
    dynamic(move || {
        let next = Phase::ALL.iter().copied().skip_while(|phase| *phase != room.phase.get()).nth(1);
        let Some(next) = next else {
            let href = back_to(room.session, Page::Tool(super::solutions::solution_tool(room.session)));
            return view! { <p><a class="btn btn-main" href=href>{t(words::ON_TO_SOLUTIONS)}</a></p> }
                .into_any();
        };
        let text = fill(words::NEXT_ROUND, &[("what", t(next.word()))]);
        view! { <p><Button text press=move || room.go(next) picture=Picture::Next look=Look::Main/></p> }
            .into_any()
    })
}

/// Silent ideas and sharing: the notes as a list, with a field that takes the next.
fn capture(room: Room) -> AnyView {
    let head = if room.phase.get_untracked() == Phase::Silent { words::SILENT } else { words::SHARE };
    view! {
        {round_head(head)}
        <Things
            kind=Idea::KIND
            parent=room.challenge()
            field=Idea::text
            label=t(words::IDEAS)
            add=words::ADD_IDEA
            empty=words::NO_IDEAS
            only=room.ideas
            under=details(move |id| marks(room, id))
        />
    }
    .into_any()
}

/// What is said of a note: parked, its heading, the solution that it became.
fn marks(room: Room, id: ItemId) -> AnyView {
    let session = room.session;
    let heading = {
        let id = id.clone();
        move || {
            let heading = session.thing::<Idea>(&id).heading;
            heading.map(|heading| session.text(&heading, Heading::name)).unwrap_or_default()
        }
    };
    dynamic(move || {
        let parked =
            session.flag(&id, Idea::parked).then(|| view! { <span class="tag">{t(words::PARKED)}</span> });
        let heading = Some(heading()).filter(|name| !name.is_empty());
        let heading = heading.map(|name| view! { <span class="tag" dir="auto">{name}</span> });
        view! { <div class="cluster idea-marks">{parked}{heading}{became(room, &id)}</div> }.into_any()
    })
}

/// The solution that an idea became, as long as it is there. Listens.
fn solution_of(session: Session, idea: &str) -> Option<ItemId> {
    let solution = session.thing::<Idea>(idea).became?;
    let alive = session.watch(&[Solution::KIND], |document| Solution::get(document, &solution).is_some());
    alive.then_some(solution)
}

/// A link to the solution that an idea became.
fn became(room: Room, idea: &str) -> AnyView {
    let session = room.session;
    let Some(solution) = solution_of(session, idea) else { return ().into_any() };
    let title = super::solutions::title(&session.text(&solution, Solution::title));
    let href = back_to(session, Page::Thing(super::solutions::solution_tool(session), solution));
    let text = fill(words::BECAME, &[("title", &title)]);
    view! { <a id=format!("became-{idea}") href=href dir="auto">{text}</a> }.into_any()
}

/// Makes an idea a solution, once: its id is made from the idea's, so two copies make the same one.
fn make_solution(room: Room, idea: &str) {
    let session = room.session;
    let Some(text) = session.peek(|document| Idea::get(document, idea)).map(|idea| idea.text) else { return };
    let id = Solution::only_id(idea);
    let (challenges, four_fs) = session.peek(|document| {
        let challenges = about(document, &room.challenge());
        let four_fs: Vec<Simplification> =
            challenges.iter().flat_map(|challenge| four_fs_of(document, challenge)).collect();
        (challenges, four_fs)
    });
    let mut flags: Vec<String> = Vec::new();
    flags.extend(challenges.iter().map(|challenge| crate::model::member(Solution::challenges, challenge)));
    flags.extend(four_fs.iter().map(|one| crate::model::member(Solution::four_fs, one.code())));
    let mut fields = vec![(Solution::title, text.as_str().into()), (Solution::from, idea.into())];
    fields.extend(flags.iter().map(|flag| (flag.as_str(), true.into())));
    let edits = vec![
        session.creation::<Solution>(&id, "", &fields),
        crate::document::Edit::set(idea, Idea::became, id.as_str()),
    ];
    session.commit(crate::ui::session::step_label(words::STEP_MAKE, &text), edits);
    App::current().tell(fill(words::MADE, &[("what", &text)]), true);
    focus_later(format!("became-{idea}"));
}
