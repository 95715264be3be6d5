//! The phases with their points: all of them as a list, each on a page of its own.

mod ends;
mod point;

use leptos::prelude::*;

use super::page;
use crate::document::Document;
use crate::method::LeadPart;
use crate::model::{
    BOTTOM_LINES, BottomLine, Choice, FOCUS, Focus, FocusState, Guidance, LeadPhase, Standing, Thing,
    phase_of, standings,
};
use crate::ui::app::App;
use crate::ui::parts::{
    Choose, advice, back_to, day, dynamic, fill, flag, guide, live, many, memo, options, t,
};
use crate::ui::route::{Chapter, Page};
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Labelled, guide as words};

/// The page of the choice that Afklaring ends in.
pub const WAY: &str = "way";
/// The page of the bottom lines.
pub const LINES: &str = "bottom_lines";

/// The phases, or one point.
#[component]
pub fn Phases(
    /// What is opened, by its code.
    open: Option<String>,
) -> impl IntoView {
    match open.as_deref() {
        Some(WAY) => ends::way(),
        Some(LINES) => ends::bottom_lines(),
        Some(code) if phase_of(code).is_some() => point::point(code.to_owned()),
        _ => list(),
    }
}

/// What a page of the phases is called.
pub fn name(code: &str) -> Option<String> {
    match code {
        WAY => Some(t(words::WAY).to_owned()),
        LINES => Some(t(words::BOTTOM_LINES).to_owned()),
        _ => point_text(code).map(|point| point.name.clone()),
    }
}

/// What the guide says of a point.
pub fn point_text(code: &str) -> Option<&'static LeadPart> {
    guide().phases.points.iter().find(|point| point.id == code)
}

/// What the guide says of a phase.
pub fn phase_text(phase: LeadPhase) -> Option<&'static LeadPart> {
    guide().phases.phases.iter().find(|part| part.id == phase.code())
}

/// What a phase is called.
pub fn phase_name(phase: LeadPhase) -> &'static str {
    phase_text(phase).map_or("", |part| part.name.as_str())
}

/// How many points of a phase are not thought about.
pub fn told(open: usize, all: usize) -> String {
    let (open_text, all) = (open.to_string(), all.to_string());
    let word = if open == 0 { words::GLANCE_ALL } else { words::GLANCE_OPEN };
    fill(word, &[("n", &open_text), ("all", &all)])
}

/// Where the phases stand, a line each, and the answer to the choice: for papers.
pub fn lines(document: &Document) -> Vec<(String, String)> {
    let all = standings(document);
    let line = |phase: &LeadPhase| {
        let phase = *phase;
        let mine = || all.iter().filter(move |one| one.phase == phase);
        let open = mine().filter(|one| one.state == FocusState::NotYet).count();
        (phase_name(phase).to_owned(), told(open, mine().count()))
    };
    let guidance = Guidance::only(document, "");
    let answer = t(guidance.way.map_or(words::WAY_NONE, Labelled::word)).to_owned();
    let answer = match guidance.way_note.trim() {
        "" => answer,
        note => format!("{answer}: {note}"),
    };
    LeadPhase::ALL.iter().map(line).chain([(t(words::WAY).to_owned(), answer)]).collect()
}

/// A link to a page of the phases.
pub fn page_link(session: Session, code: &'static str) -> AnyView {
    let href = back_to(session, Page::GuideThing(Chapter::Phases, code.to_owned()));
    view! { <a href=href>{name(code)}</a> }.into_any()
}

/// The same in a list.
pub fn link(session: Session, code: &'static str) -> AnyView {
    view! { <li>{page_link(session, code)}</li> }.into_any()
}

/// How a point looks in the row of marks of its phase.
pub fn mark_class(state: FocusState) -> &'static str {
    match state {
        FocusState::NotYet => "guide-mark",
        FocusState::Ongoing => "guide-mark guide-mark-begun",
        FocusState::InPlace => "guide-mark guide-mark-done",
        FocusState::NotRelevant => "guide-mark guide-mark-off",
    }
}

fn tag_class(state: FocusState) -> &'static str {
    match state {
        FocusState::NotYet => "tag state-none",
        FocusState::Ongoing => "tag state-ongoing",
        FocusState::InPlace => "tag tag-good",
        FocusState::NotRelevant => "tag state-off",
    }
}

/// All pages in the order of the guide: the points, and at the end of Afklaring the bottom lines and the choice.
fn order() -> Vec<&'static str> {
    let (first, rest): (Vec<_>, Vec<_>) =
        FOCUS.into_iter().partition(|(_, phase)| *phase == LeadPhase::Clarify);
    let points = |list: Vec<(&'static str, LeadPhase)>| list.into_iter().map(|(code, _)| code);
    points(first).chain([LINES, WAY]).chain(points(rest)).collect()
}

fn list() -> AnyView {
    let session = use_session();
    let all = memo(move || session.watch(&[Focus::KIND], standings));
    let sections = many(LeadPhase::ALL, |phase| section(session, *phase, all));
    let body = view! {
        <Choose
            subject={Subject::only::<Guidance>("")}
            field=Guidance::phase
            label=t(words::WHERE)
            options={options::<LeadPhase>()}
            hint=t(words::WHERE_HINT)
        />
        {sections}
    };
    page(Chapter::Phases, &guide().phases.lead, body.into_any())
}

fn section(session: Session, phase: LeadPhase, all: Memo<Vec<Standing>>) -> AnyView {
    let id = format!("phase-{}", phase.code());
    let text = phase_text(phase).map(|part| part.text.as_str());
    let said: &[&str] = match phase {
        LeadPhase::Clarify => &["purpose", "ready"],
        LeadPhase::Plan => &["time"],
        LeadPhase::CarryOut => &["role"],
        LeadPhase::Learn => &["root"],
    };
    let rows = many(phase.points(), |code| row(session, code, all));
    let lines = || plain_row(session, LINES, live(move || lines_told(session, phase)));
    let ends = match phase {
        LeadPhase::Clarify => {
            let answer = live(move || {
                t(session.only::<Guidance>("").way.map_or(words::WAY_NONE, Labelled::word)).to_owned()
            });
            view! { {lines()} {plain_row(session, WAY, answer)} }.into_any()
        }
        LeadPhase::Learn => lines(),
        _ => ().into_any(),
    };
    view! {
        <section class="stack" aria-labelledby=id.clone()>
            <div>
                <div class="card-head">
                    <h2 id=id.clone()>{phase_name(phase)}</h2>
                    <span
                        class="tag state-ongoing"
                        hidden=flag(move || session.only::<Guidance>("").phase != Some(phase))
                    >
                        {t(words::HERE)}
                    </span>
                </div>
                <p class="note">{text}</p>
            </div>
            {advice(said)}
            <ul class="tasks">{rows}{ends}</ul>
        </section>
    }
    .into_any()
}

/// How many bottom lines are written: as hoped for, or in Erkendelse as found.
fn lines_told(session: Session, phase: LeadPhase) -> String {
    let written = session.watch(&[BottomLine::KIND], |document| {
        let all = BOTTOM_LINES.into_iter().map(|code| BottomLine::only(document, code));
        let text = |line: BottomLine| if phase == LeadPhase::Learn { line.found } else { line.expected };
        all.filter(|line| !text(line.clone()).trim().is_empty()).count()
    });
    fill(words::LINES_EXPECTED, &[("n", &written.to_string())])
}

fn row(session: Session, code: &'static str, all: Memo<Vec<Standing>>) -> AnyView {
    let shown = memo(move || all.with(|all| all.iter().find(|one| one.code == code).map(|one| one.state)));
    let shown = move || shown.get().unwrap_or(FocusState::NotYet);
    let today = App::current().today();
    let about = live(move || {
        let focus = session.only::<Focus>(code);
        let held = focus.hold.map(|hold| {
            let word = t(hold.word());
            match (word.strip_suffix('…'), focus.whom.trim()) {
                (Some(start), whom) if !whom.is_empty() => format!("{start}{whom}"),
                _ => word.to_owned(),
            }
        });
        let again = focus.again.map(|date| {
            let word = if date < today { words::DATE_PAST } else { words::DATE_AHEAD };
            fill(word, &[("day", &day(Some(date)))])
        });
        held.into_iter().chain(again).collect::<Vec<_>>().join(" · ")
    });
    let tag = dynamic(move || view! { <span class=tag_class(shown())>{t(shown().word())}</span> }.into_any());
    view! {
        <li class="task">
            <div class="task-line">
                <span class="task-text">
                    <span class="task-name">{page_link(session, code)}</span>
                    <span class="note" dir="auto">{about}</span>
                </span>
                {tag}
            </div>
        </li>
    }
    .into_any()
}

fn plain_row(session: Session, code: &'static str, about: Signal<String>) -> AnyView {
    view! {
        <li class="task guide-end">
            <div class="task-line">
                <span class="task-text">
                    <span class="task-name">{page_link(session, code)}</span>
                    <span class="note">{about}</span>
                </span>
            </div>
        </li>
    }
    .into_any()
}
