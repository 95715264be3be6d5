//! The matrix: effect to the right, barriers upwards, the stronger the colour the more important. A table says the same.

use leptos::prelude::*;

use super::called;
use super::standing::KINDS;
use crate::document::Document;
use crate::model::{Cell, Challenge, Matrix, Point, Thing, matrix};
use crate::ui::parts::{Fold, dynamic, fill, many, memo, number, t};
use crate::ui::session::use_session;
use crate::words::step2 as words;

const CELL: f64 = 100.0;
const LEFT: f64 = 72.0;
const TOP: f64 = 12.0;
const SIDE: f64 = 5.0 * CELL;
/// More challenges than this in one cell are not drawn one by one.
const MOST: usize = 9;

/// The drawing and its twin.
pub(super) fn view() -> AnyView {
    let session = use_session();
    let figure = memo(move || {
        session.watch(&KINDS, |document| {
            let matrix = matrix(document);
            let names = names(document, &matrix);
            (matrix, names)
        })
    });
    dynamic(move || figure.with(|(matrix, names)| drawn(matrix, names)))
}

/// The challenges as people call them: those in the matrix in its order, and those that lack a figure.
fn names(document: &Document, matrix: &Matrix) -> (Vec<String>, Vec<String>) {
    let title = |id: &str| Challenge::get(document, id).map(|challenge| challenge.title).unwrap_or_default();
    let points = matrix.cells.iter().flat_map(|cell| &cell.points);
    let placed = points.map(|point| called(point.number, &title(&point.challenge))).collect();
    let unplaced = crate::model::numbered(document).into_iter();
    let unplaced = unplaced.filter(|one| matrix.unplaced.contains(&one.challenge.id));
    (placed, unplaced.map(|one| called(one.number, &one.challenge.title)).collect())
}

fn drawn(matrix: &Matrix, (names, unplaced): &(Vec<String>, Vec<String>)) -> AnyView {
    if matrix.cells.is_empty() {
        return ().into_any();
    }
    let rows = matrix.cells.iter().flat_map(|cell| &cell.points).zip(names);
    let rows = many(rows, |(point, name)| {
        let importance = point.importance.map_or("–".to_owned(), number);
        let draft = point.is_draft.then(|| view! { <span class="tag">{t(words::DRAFT)}</span> });
        view! {
            <tr>
                <th scope="row" dir="auto">{name.clone()} " " {draft}</th>
                <td>{number(point.effect)}</td>
                <td>{number(point.barriers)}</td>
                <td>{importance}</td>
            </tr>
        }
        .into_any()
    });
    let heads = [words::CHALLENGE, words::EFFECT, words::BARRIERS, words::IMPORTANCE];
    let heads = many(heads, |word| view! { <th scope="col">{t(word)}</th> }.into_any());
    let shades = many(1..=5_u8, |shade| {
        view! {
            <span class="cluster">
                <svg class="shade" viewBox="0 0 20 20" aria-hidden="true">
                    <circle class=format!("shade-{shade}") cx="10" cy="10" r="9"></circle>
                </svg>
                {shade.to_string()}
            </span>
        }
        .into_any()
    });
    let missing = (!unplaced.is_empty()).then(|| {
        view! { <p class="note">{fill(words::MATRIX_MISSING, &[("names", &unplaced.join(" · "))])}</p> }
    });
    let drafts = matrix.cells.iter().flat_map(|cell| &cell.points).any(|point| point.is_draft);
    let drafts = drafts.then(|| view! { <span>{t(words::MATRIX_DRAFTS)}</span> });
    view! {
        <section class="stack">
            <h2>{t(words::MATRIX)}</h2>
            <figure class="figure matrix">
                {svg(matrix)}
                <figcaption class="legend"><span>{t(words::MATRIX_SHADE)}</span>{shades}{drafts}</figcaption>
            </figure>
            {missing}
            <Fold title=t(words::AS_TABLE)>
                <div class="table-wrap">
                    <table class="table"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
                </div>
            </Fold>
        </section>
    }
    .into_any()
}

fn svg(matrix: &Matrix) -> AnyView {
    let lines = many(0..=5_u8, |step| {
        let at = f64::from(step) * CELL;
        let (x, y) = ((LEFT + at).to_string(), (TOP + at).to_string());
        let (right, foot) = ((LEFT + SIDE).to_string(), (TOP + SIDE).to_string());
        view! {
            <line x1=x.clone() x2=x y1=TOP.to_string() y2=foot></line>
            <line x1=LEFT.to_string() x2=right y1=y.clone() y2=y></line>
        }
        .into_any()
    });
    let ticks = many(1..=5_u8, |step| {
        let at = (f64::from(step) - 0.5) * CELL;
        let text = step.to_string();
        view! {
            {label(LEFT + at, TOP + SIDE + 20.0, "middle", text.clone())}
            {label(LEFT - 12.0, TOP + SIDE - at + 5.0, "end", text)}
        }
        .into_any()
    });
    let foot = TOP + SIDE + 42.0;
    let ends = [
        label(LEFT, foot, "start", t(words::EFFECT_AXIS_LOW).to_owned()),
        label(LEFT + SIDE, foot, "end", t(words::EFFECT_AXIS_HIGH).to_owned()),
    ];
    let upright = |at: f64, anchor: &'static str, text: &'static str| {
        view! {
            <text x="0" y="0" text-anchor=anchor transform=format!("translate(22 {at}) rotate(-90)")>{text}</text>
        }
        .into_any()
    };
    let sides = [
        upright(TOP + SIDE, "start", t(words::BARRIERS_AXIS_LOW)),
        upright(TOP, "end", t(words::BARRIERS_AXIS_HIGH)),
    ];
    let points = many(&matrix.cells, cell);
    let height = TOP + SIDE + 56.0;
    view! {
        <svg viewBox=format!("0 0 {} {height}", LEFT + SIDE + 8.0) role="img" aria-label=t(words::MATRIX_SPOKEN)>
            <g class="matrix-lines">{lines}</g>
            {ticks}
            {ends.into_iter().collect::<Vec<_>>()}
            {sides.into_iter().collect::<Vec<_>>()}
            {points}
        </svg>
    }
    .into_any()
}

fn label(x: f64, y: f64, anchor: &'static str, text: String) -> AnyView {
    view! { <text x=x.to_string() y=y.to_string() text-anchor=anchor>{text}</text> }.into_any()
}

/// The challenges of one cell side by side: one, up to four, up to nine; what is more is counted.
fn cell(cell: &Cell) -> AnyView {
    let (x, y) =
        (LEFT + (f64::from(cell.effect) - 1.0) * CELL, TOP + (5.0 - f64::from(cell.barriers)) * CELL);
    let all = cell.points.len();
    let (side, radius, size) = match all {
        0 | 1 => (1_u8, 30.0, "one"),
        2..=4 => (2, 21.0, "four"),
        _ => (3, 14.5, "nine"),
    };
    let drawn = if all > MOST { MOST - 1 } else { all };
    let step = CELL / f64::from(side);
    let spot = |place: usize| {
        let (column, line) = (place % usize::from(side), place / usize::from(side));
        (x + (column as f64 + 0.5) * step, y + (line as f64 + 0.5) * step)
    };
    let points =
        many(cell.points.iter().take(drawn).enumerate(), |(place, point)| mark(point, spot(place), radius));
    let rest = (all > drawn).then(|| {
        let (x, y) = spot(drawn);
        label(x, y + 5.0, "middle", format!("+{}", all - drawn))
    });
    view! { <g class=format!("matrix-{size}")>{points}{rest}</g> }.into_any()
}

fn mark(point: &Point, (x, y): (f64, f64), radius: f64) -> AnyView {
    let shade = point.importance.map_or(0, |importance| importance.round() as u8);
    let draft = if point.is_draft { " draft" } else { "" };
    let class = format!("matrix-point shade-{shade}{draft}");
    view! {
        <circle class=class.clone() cx=x.to_string() cy=y.to_string() r=radius.to_string()></circle>
        <text class=format!("on-{class}") x=x.to_string() y=y.to_string() dy="0.35em" text-anchor="middle">
            {point.number.to_string()}
        </text>
    }
    .into_any()
}
