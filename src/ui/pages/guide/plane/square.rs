//! The drawing of the square and the mark that moves in it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{Placed, Plane, spot_said, type_name};
use crate::model::{Choice, CoType, Spot};
use crate::ui::parts::{dynamic, live, many, t};
use crate::words::typology as words;

/// The room around the square, and how long one of its hundred parts is.
const EDGE: f64 = 14.0;
const PART: f64 = 4.0;
const WHOLE: f64 = 2.0 * EDGE + 100.0 * PART;
/// So far one press of an arrow key moves.
const STEP: i16 = 5;

fn across(x: u8) -> f64 {
    EDGE + PART * f64::from(x)
}

/// Upwards is towards the others.
fn down(y: u8) -> f64 {
    EDGE + PART * (100.0 - f64::from(y))
}

/// The square with its axes in words around it.
pub(super) fn view(plane: &Plane) -> AnyView {
    let at = plane.at;
    let (set, way) = (plane.set, plane.way);
    let quarters = many(CoType::ALL.iter().copied(), |kind| quarter(kind, plane.given == Some(kind)));
    let marks = dynamic(move || set.with(|set| drawn(set, way)));
    let dragging = StoredValue::new(false);
    // With a mouse one may press anywhere; a finger must take the mark itself, or the page could not be scrolled.
    let press = move |event: web_sys::PointerEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let on_mark = target.is_some_and(|target| matches!(target.closest(".plane-mine"), Ok(Some(_))));
        let is_mouse = event.pointer_type() == "mouse";
        dragging.set_value(is_mouse || on_mark);
        if is_mouse {
            take(at, &event);
        }
    };
    let drag = move |event: web_sys::PointerEvent| {
        if dragging.get_value() && event.buttons() != 0 {
            take(at, &event);
        }
    };
    view! {
        <div class="plane-frame">
            <p class="plane-end">{t(words::OTHERS_END)}</p>
            <svg
                class="plane-square"
                viewBox=format!("0 0 {WHOLE} {WHOLE}")
                role="group"
                aria-label=t(words::SQUARE)
                on:click=move |event| take(at, &event)
                on:pointerdown=press
                on:pointermove=drag
                on:pointerup=move |_| dragging.set_value(false)
            >
                <g aria-hidden="true">{quarters} {marks}</g>
                {mine(at, plane.name.clone(), plane.keep)}
            </svg>
            <p class="plane-end">{t(words::KOMMUNEN_END)}</p>
            <p class="plane-ends">
                <span>"←\u{a0}" {t(words::PREDICTABLE)}</span>
                <span>{t(words::UNPREDICTABLE)} "\u{a0}→"</span>
            </p>
        </div>
    }
    .into_any()
}

/// Moves the mark to where the pointer is.
fn take(at: RwSignal<Spot>, event: &web_sys::MouseEvent) {
    let Some(square) = event.current_target().and_then(|it| it.dyn_into::<web_sys::Element>().ok()) else {
        return;
    };
    let bounds = square.get_bounding_client_rect();
    let part = |from: i32, start: f64, length: f64| {
        ((f64::from(from) - start) / length.max(1.0) * WHOLE - EDGE) / PART
    };
    let x = part(event.client_x(), bounds.left(), bounds.width());
    let y = 100.0 - part(event.client_y(), bounds.top(), bounds.height());
    if let Some(spot) = Spot::of(Some(x), Some(y)) {
        at.set(spot);
    }
}

fn quarter(kind: CoType, given: bool) -> AnyView {
    let (open, others) = kind.sides();
    let (x, y) = (if open { 50 } else { 0 }, if others { 100 } else { 50 });
    let side = (50.0 * PART).to_string();
    let class = if given { "plane-quarter plane-given" } else { "plane-quarter" };
    // The names stand towards the corners, so that the middle is free for marks.
    let name_at = if others { 93 } else { 4 };
    view! {
        <rect class=class x=across(x).to_string() y=down(y).to_string() width=side.clone() height=side></rect>
        <text x=across(x + 25).to_string() y=down(name_at).to_string() text-anchor="middle">
            {type_name(kind).split(" (").next().unwrap_or_default()}
        </text>
    }
    .into_any()
}

fn drawn(set: &[Placed], way: bool) -> AnyView {
    let points: Vec<String> =
        set.iter().map(|one| format!("{},{}", across(one.spot.x), down(one.spot.y))).collect();
    let line = way.then(|| view! { <polyline class="plane-way" points=points.join(" ")></polyline> });
    let last = set.len().saturating_sub(1);
    let marks = many(set.iter().enumerate(), |(place, one)| {
        let class = if way && place < last { "plane-set plane-before" } else { "plane-set" };
        let (x, y) = (across(one.spot.x).to_string(), down(one.spot.y).to_string());
        view! {
            <circle class=class cx=x.clone() cy=y.clone() r="15"></circle>
            <text class="plane-number" x=x y=y dy="0.35em" text-anchor="middle">{one.text.clone()}</text>
        }
        .into_any()
    });
    view! { {line} {marks} }.into_any()
}

/// The mark that moves: a slider in two ways, which says where it is.
fn mine(at: RwSignal<Spot>, name: String, keep: Callback<()>) -> AnyView {
    let keys = move |event: web_sys::KeyboardEvent| {
        let (x, y) = match event.key().as_str() {
            "ArrowLeft" => (-STEP, 0),
            "ArrowRight" => (STEP, 0),
            "ArrowUp" => (0, STEP),
            "ArrowDown" => (0, -STEP),
            "Enter" | " " => {
                event.prevent_default();
                keep.run(());
                return;
            }
            _ => return,
        };
        event.prevent_default();
        at.update(|at| *at = at.moved(x, y));
    };
    let place = live(move || format!("translate({} {})", across(at.get().x), down(at.get().y)));
    view! {
        <g
            class="plane-mine"
            role="slider"
            tabindex="0"
            aria-label=name
            aria-roledescription=t(words::TWO_WAYS)
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow=live(move || at.get().x.to_string())
            aria-valuetext=live(move || spot_said(at.get()))
            transform=place
            on:keydown=keys
        >
            <circle class="plane-grip" r="24"></circle>
            <circle class="plane-ring" r="20"></circle>
            <path d="M-28 0h14M14 0h14M0 -28v14M0 14v14"></path>
        </g>
    }
    .into_any()
}
