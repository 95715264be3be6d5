//! One solution: what it is, what it is to give, who stands behind it, and what was decided.

use leptos::prelude::*;

use crate::document::{Edit, ItemId};
use crate::method::Tool;
use crate::model::{
    Choice, FourFs, Go, Idea, Measure, Role, Simplification, Solution, Thing, WillIt, YesNo, create, field,
    four_fs_shown,
};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    AreaField, Button, Choose, LineField, Look, Pick, Picture, TickRefs, Ticks, back_to, challenge_options,
    dynamic, fill, flag, live, many, memo, options, press, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, step_label};
use crate::ui::steps::step3::challenges::open_head;
use crate::ui::steps::step3::solutions::{f_names, state_tag, title};
use crate::words::{Labelled, Language, Word, common, step3 as words};

/// The levels that may decide about a solution.
const LEVELS: [Role; 9] = [
    Role::Manager,
    Role::Head,
    Role::TopManagement,
    Role::SteeringOwner,
    Role::LocalMed,
    Role::SectorMed,
    Role::MainMed,
    Role::Politician,
    Role::Other,
];

/// A question in large type with what answers it.
pub fn asked(word: Word, content: AnyView) -> AnyView {
    view! {
        <section class="card asked">
            <h3 class="big" id=place(word) tabindex="-1">{t(word)}</h3>
            {content}
        </section>
    }
    .into_any()
}

/// The id of a question on its page: what no other question there is, is its text.
fn place(word: Word) -> String {
    word.in_language(Language::En).chars().filter(char::is_ascii_alphabetic).collect()
}

/// Ways to the questions of a long page.
pub fn jumps(all: &[Word]) -> AnyView {
    let jump = |word: &Word| {
        let (text, place) = (t(*word), place(*word));
        let go = press(move || focus_later(place.clone()));
        view! { <li><button type="button" class="jump" on:click=go>{text}</button></li> }.into_any()
    };
    view! { <nav aria-label=t(words::ON_PAGE)><ul class="jumps">{many(all, jump)}</ul></nav> }.into_any()
}

/// Fields of many lines, one below the other.
pub fn areas(subject: &Subject, fields: &[(&'static str, Word)]) -> AnyView {
    many(fields, |(name, word)| {
        view! { <AreaField subject=subject.clone() field=*name label=t(*word)/> }.into_any()
    })
}

/// The name of a solution; follows it.
pub fn solution_name(session: Session, id: &str) -> Signal<String> {
    let id = id.to_owned();
    live(move || title(&session.text(&id, Solution::title)))
}

/// Where a solution is; follows it.
pub fn solution_state(session: Session, id: &str) -> AnyView {
    let (entries, id) = (super::all_entries(session), id.to_owned());
    dynamic(move || {
        let state = entries.with(|all| all.iter().find(|one| one.id == id).map(|one| one.state));
        state.map_or_else(|| ().into_any(), state_tag)
    })
}

pub(super) fn one(session: Session, id: &str) -> AnyView {
    let solution = Subject::of::<Solution>(id);
    view! {
        {open_head(Tool::Assess, t(words::ALL_SOLUTIONS), solution_name(session, id))}
        <p class="cluster">{solution_state(session, id)} {origin(session, id)}</p>
        {jumps(&[
            words::ABOUT,
            words::WANTED,
            words::WILL_IT,
            words::BEHIND,
            words::MEASURE,
            words::DECISION,
        ])}
        {asked(words::ABOUT, about(session, &solution))}
        {asked(words::WANTED, wanted(&solution))}
        {asked(words::WILL_IT, will_it(&solution))}
        {asked(words::BEHIND, behind(&solution))}
        {asked(words::MEASURE, measure(session, &solution))}
        {asked(words::DECISION, decision(session, &solution))}
        {remove(session, id)}
    }
    .into_any()
}

/// The idea that the solution grew from, with the way back.
fn origin(session: Session, id: &str) -> AnyView {
    let id = id.to_owned();
    dynamic(move || {
        let from = session.thing::<Solution>(&id).from;
        let Some(idea) = from.and_then(|idea| session.peek(|document| Idea::get(document, &idea))) else {
            return ().into_any();
        };
        let href = back_to(session, Page::Thing(Tool::Brainstorm, idea.parent));
        view! { <a href=href dir="auto">{fill(words::ORIGIN, &[("what", &idea.text)])}</a> }.into_any()
    })
}

fn about(session: Session, solution: &Subject) -> AnyView {
    let id = solution.id.clone();
    // Those of the challenges are stored there, once; here they are only shown.
    let of_challenges = live(move || {
        let own: Solution = session.thing(&id);
        let bare = Solution { four_fs: Vec::new(), ..own };
        let shown = session.watch(&[FourFs::KIND], |document| four_fs_shown(document, &bare));
        let names = f_names(&shown);
        if names.is_empty() { names } else { fill(words::FS_OF, &[("what", &names)]) }
    });
    view! {
        <LineField subject=solution.clone() field=Solution::title label=t(words::TITLE)/>
        <AreaField subject=solution.clone() field=Solution::description label=t(words::DESCRIPTION) rows=3/>
        <TickRefs
            subject=solution.clone()
            set=Solution::challenges
            label=t(words::SOLVES)
            options=challenge_options(session)
            empty=t(words::SOLVES_NONE)
        />
        <Ticks
            subject=solution.clone()
            set=Solution::four_fs
            label=t(words::WHICH_FS)
            options={options::<Simplification>()}
        />
        <p class="note" hidden=flag(move || of_challenges.with(String::is_empty))>{of_challenges}</p>
    }
    .into_any()
}

/// The wanted effects, where they stand and what they are called.
pub const EFFECTS: [(&str, Word); 3] = [
    (Solution::effect_citizens, words::EFFECT_CITIZENS),
    (Solution::effect_work, words::EFFECT_WORK),
    (Solution::effect_environment, words::EFFECT_ENVIRONMENT),
];

fn wanted(solution: &Subject) -> AnyView {
    areas(solution, &EFFECTS)
}

fn will_it(solution: &Subject) -> AnyView {
    view! {
        <Choose
            subject=solution.clone()
            field=Solution::will_it
            label=t(words::WILL_IT)
            options={options::<WillIt>()}
            quiet=true
        />
        <AreaField subject=solution.clone() field=Solution::will_it_why label=t(words::WILL_IT_WHY)/>
        <AreaField
            subject=solution.clone()
            field=Solution::how_seen
            label=t(words::HOW_SEEN)
            hint=t(words::HOW_SEEN_HINT)
        />
    }
    .into_any()
}

fn behind(solution: &Subject) -> AnyView {
    let levels: Vec<(String, String)> =
        LEVELS.iter().map(|role| (role.code().to_owned(), t(role.word()).to_owned())).collect();
    view! {
        <AreaField subject=solution.clone() field=Solution::team label=t(words::TEAM) hint=t(words::TEAM_HINT)/>
        <Pick subject=solution.clone() field=Solution::level label=t(words::LEVEL) options=levels/>
        <LineField subject=solution.clone() field=Solution::level_who label=t(words::LEVEL_WHO)/>
    }
    .into_any()
}

/// The answer, and with a yes the measure, once: where there is one already nothing is added. Its id is made
/// from the solution's, so two copies make the same one.
fn answer(session: Session, id: &str, code: String) {
    let has_one = session.peek(|document| !Measure::of(document, id).is_empty());
    let mut edits = vec![Edit::set(id, Solution::measure, code.as_str())];
    if code == YesNo::Yes.code() && !has_one {
        let pos = session.peek(crate::model::at_end::<Measure>);
        let what =
            session.peek(|document| Solution::get(document, id).map(|one| one.how_seen).unwrap_or_default());
        let what = what.lines().next().unwrap_or_default().trim().to_owned();
        let what = (!what.is_empty()).then(|| field(Measure::what, what));
        edits.push(create::<Measure>(Measure::only_id(id), id, &pos, what));
    }
    session.commit(t(words::STEP_MEASURE), edits);
}

fn measure(session: Session, solution: &Subject) -> AnyView {
    let id = solution.id.clone();
    let yes = {
        let id = id.clone();
        memo(move || session.thing::<Solution>(&id).measure == Some(YesNo::Yes))
    };
    let take = {
        let id = id.clone();
        Callback::new(move |code: String| answer(session, &id, code))
    };
    let baseline = dynamic(move || {
        if !yes.get() {
            return ().into_any();
        }
        let measure = |measure: ItemId| {
            let subject = Subject::of::<Measure>(measure);
            view! { <LineField subject field=Measure::what label=t(words::MEASURE_WHAT)/> }.into_any()
        };
        let href = back_to(session, Page::Thing(Tool::Counts, id.clone()));
        view! {
            <div class="callout">
                {many(session.children(Measure::KIND, &id), measure)}
                <p>{t(words::BASELINE)}</p>
                <p><a class="btn" href=href>{t(words::TO_COUNTS)}</a></p>
            </div>
        }
        .into_any()
    });
    view! {
        <Choose
            subject=solution.clone()
            field=Solution::measure
            label=t(words::MEASURE)
            hint=t(words::MEASURE_HINT)
            options={options::<YesNo>()}
            quiet=true
            take
        />
        {baseline}
    }
    .into_any()
}

fn decision(session: Session, solution: &Subject) -> AnyView {
    let id = solution.id.clone();
    let onward = back_to(session, Page::Thing(Tool::Act, id.clone()));
    let no_go = flag(move || session.thing::<Solution>(&id).go != Some(Go::Go));
    view! {
        <Choose
            subject=solution.clone()
            field=Solution::go
            label=t(words::GO_ANSWER)
            options={options::<Go>()}
            quiet=true
        />
        <AreaField subject=solution.clone() field=Solution::go_why label=t(words::GO_WHY)/>
        <p hidden=no_go><a class="btn btn-main" href=onward>{t(words::TO_ACT)}</a></p>
    }
    .into_any()
}

fn remove(session: Session, id: &str) -> AnyView {
    let id = id.to_owned();
    let remove = move || {
        let what = untrack(|| title(&session.text(&id, Solution::title)));
        session.remove(step_label(common::STEP_DELETE, &what), &id);
        App::current().tell(fill(common::DELETED, &[("what", &what)]), true);
        App::current().go_to(Page::Tool(Tool::Assess));
    };
    view! {
        <p><Button text=t(words::DELETE_SOLUTION) press=remove look=Look::Quiet picture=Picture::Remove/></p>
    }
    .into_any()
}
