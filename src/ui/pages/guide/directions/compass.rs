//! The compass: four arms that fill from the middle, and the same in words and as a table.

use leptos::prelude::*;

use super::strength_word;
use crate::model::{Arm, Strength, TaskState};
use crate::ui::parts::{Fold, dynamic, fill, guide, many, t};
use crate::words::{Word, directions as words};

const MIDDLE: f64 = 200.0;
/// From the middle to where an arm begins.
const INNER: f64 = 38.0;
/// How long an arm is, and how broad.
const ARM: f64 = 118.0;
const BROAD: f64 = 30.0;
const GAP: f64 = 4.0;

/// The states as they are drawn from the middle outwards, with their class and their word.
const STATES: [(TaskState, &str, Word); 4] = [
    (TaskState::Done, "compass-done", words::IN_PLACE),
    (TaskState::Planned, "compass-planned", words::PLANNED),
    (TaskState::Noted, "compass-noted", words::NOTED),
    (TaskState::Untouched, "compass-untouched", words::UNTOUCHED),
];

/// The drawing with what it says.
pub(super) fn view(arms: Memo<Vec<Arm>>) -> AnyView {
    let drawing = dynamic(move || arms.with(|arms| drawn(arms)));
    let table = dynamic(move || arms.with(|arms| table(arms)));
    view! {
        <section class="stack" aria-labelledby="compass">
            <h2 id="compass">{t(words::COMPASS)}</h2>
            {drawing}
            <Fold title=t(words::AS_TABLE)>{table}</Fold>
        </section>
    }
    .into_any()
}

fn name(at: usize) -> &'static str {
    guide().directions.directions.get(at).map_or("", |one| one.name.as_str())
}

fn drawn(arms: &[Arm]) -> AnyView {
    let spoken: Vec<String> = arms.iter().enumerate().map(|(at, arm)| line(at, arm)).collect();
    let parts = many(arms.iter().enumerate(), |(at, arm)| drawn_arm(at, arm));
    let legend = many(STATES, |(_, class, word)| {
        view! {
            <span class="cluster">
                <svg class="compass-key" viewBox="0 0 24 16" aria-hidden="true">{piece(class, 1.0, 1.0, 22.0, 14.0)}</svg>
                {t(word)}
            </span>
        }
        .into_any()
    });
    view! {
        <figure class="figure compass">
            <svg viewBox="0 0 400 400" role="img" aria-label=spoken.join(" ")>
                {parts}
                <circle class="compass-you" cx=MIDDLE.to_string() cy=MIDDLE.to_string() r="28"></circle>
                <text class="compass-centre" x=MIDDLE.to_string() y=MIDDLE.to_string() dy="0.35em" text-anchor="middle">
                    {t(words::YOU)}
                </text>
            </svg>
            <figcaption class="stack">
                <span class="legend">{legend}</span>
                <span>{ends(arms)}</span>
            </figcaption>
        </figure>
    }
    .into_any()
}

/// A piece of an arm. What is planned has a stroke in it and what has a note a dot, so that no colour is needed.
fn piece(class: &'static str, x: f64, y: f64, width: f64, height: f64) -> AnyView {
    let (middle, centre) = (x + width / 2.0, y + height / 2.0);
    let inner = match class {
        "compass-planned" => {
            let d = format!("M{x} {}L{} {y}", y + height, x + width);
            view! { <path d=d></path> }.into_any()
        }
        "compass-noted" => {
            view! { <circle cx=middle.to_string() cy=centre.to_string() r="3"></circle> }.into_any()
        }
        _ => ().into_any(),
    };
    view! {
        <g class=class>
            <rect
                x=x.to_string()
                y=y.to_string()
                width=width.to_string()
                height=height.to_string()
                rx="3"
            ></rect>
            {inner}
        </g>
    }
    .into_any()
}

/// Up, down, across to the left, out to the right; the fullest pieces next to the middle.
fn drawn_arm(at: usize, arm: &Arm) -> AnyView {
    let step = ARM / arm.tasks.len().max(1) as f64;
    let in_order = STATES.iter().flat_map(|(state, class, _)| std::iter::repeat_n(*class, arm.count(*state)));
    let pieces = many(in_order.enumerate(), |(place, class)| {
        let from = INNER + place as f64 * step;
        let (long, side) = (step - GAP, MIDDLE - BROAD / 2.0);
        match at {
            0 => piece(class, side, MIDDLE - from - long, BROAD, long),
            1 => piece(class, side, MIDDLE + from, BROAD, long),
            2 => piece(class, MIDDLE - from - long, side, long, BROAD),
            _ => piece(class, MIDDLE + from, side, long, BROAD),
        }
    });
    let end = INNER + ARM;
    // The words of the arms at the sides stand over and under them, where there is room.
    let (x, y, anchor) = match at {
        0 => (MIDDLE, MIDDLE - end - 22.0, "middle"),
        1 => (MIDDLE, MIDDLE + end + 20.0, "middle"),
        2 => (MIDDLE - end - 36.0, MIDDLE - 44.0, "start"),
        _ => (MIDDLE + end + 36.0, MIDDLE - 44.0, "end"),
    };
    let far = format!("{} · {}", done_of(arm), t(strength_word(arm.strength())));
    view! {
        {pieces}
        <text class="compass-name" x=x.to_string() y=y.to_string() text-anchor=anchor>{name(at)}</text>
        <text x=x.to_string() y=(y + 18.0).to_string() text-anchor=anchor>{far}</text>
    }
    .into_any()
}

fn done_of(arm: &Arm) -> String {
    let done = arm.count(TaskState::Done).to_string();
    fill(words::DONE_OF, &[("done", &done), ("all", &arm.tasks.len().to_string())])
}

/// An arm in a sentence.
fn line(at: usize, arm: &Arm) -> String {
    let count = |state| arm.count(state).to_string();
    let parts = [
        ("name", name(at)),
        ("strength", t(strength_word(arm.strength()))),
        ("done", &count(TaskState::Done)),
        ("all", &arm.tasks.len().to_string()),
        ("planned", &count(TaskState::Planned)),
        ("noted", &count(TaskState::Noted)),
    ];
    fill(words::ARM, &parts)
}

/// Where one stands strongest and where it is thinnest; nothing of the kind before anything is ticked or planned.
fn ends(arms: &[Arm]) -> String {
    let of = |strength: Option<Strength>| {
        let mine = arms.iter().enumerate().filter(|(_, arm)| Some(arm.strength()) == strength);
        mine.map(|(at, _)| name(at)).collect::<Vec<_>>().join(", ")
    };
    let (most, least) = (arms.iter().map(Arm::strength).max(), arms.iter().map(Arm::strength).min());
    let begun = |arm: &Arm| arm.count(TaskState::Done) + arm.count(TaskState::Planned) > 0;
    if !arms.iter().any(begun) {
        return t(words::NOTHING_YET).to_owned();
    }
    if most == least {
        return t(words::EVEN).to_owned();
    }
    let thin = fill(words::THINNEST, &[("names", &of(least))]);
    match most {
        // What is thin itself is no strength.
        Some(Strength::Thin) => thin,
        _ => format!("{} {thin}", fill(words::STRONGEST, &[("names", &of(most))])),
    }
}

fn table(arms: &[Arm]) -> AnyView {
    let heads = [words::DIRECTION].into_iter().chain(STATES.map(|(_, _, word)| word));
    let heads = many(heads, |word| view! { <th scope="col">{t(word)}</th> }.into_any());
    let rows = many(arms.iter().enumerate(), |(at, arm)| {
        let cells = many(STATES, |(state, ..)| view! { <td>{arm.count(state).to_string()}</td> }.into_any());
        view! {
            <tr><th scope="row">{name(at)} " – " {t(strength_word(arm.strength()))}</th>{cells}</tr>
        }
        .into_any()
    });
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=t(words::COMPASS)>
            <table class="table"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}
