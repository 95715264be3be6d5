//! A small drawing for each step, made by us. It says nothing that the words beside it do not say.

use leptos::prelude::*;

/// For each step what is drawn in its colour, and what is drawn with the pen.
const DRAWINGS: [(&str, &str); 7] = [
    // A checklist on a board.
    (
        "M52 30q34-5 70 1q4 38-1 80q-34 4-70-1q-4-40 1-80z",
        "M45 24q34-4 71 0q4 40 0 82q-35 4-71 0q-4-42 0-82zM66 25q0-9 8-10q4-9 12 0q8 1 8 10q-14 4-28 0z\
         M57 47l5 6l10-12M57 68l5 6l10-12M57 89l5 6l10-12M82 48q12-3 22 0M82 69q10 2 20 0M82 90q8-2 14 0",
    ),
    // Two people who talk.
    (
        "M26 24q28-10 56 0q8 14 0 30q-16 6-30 5l-14 12l2-14q-10-2-14-4q-6-14 0-29z",
        "M22 20q28-10 56 0q8 14 0 30q-16 6-30 5l-14 13l2-15q-10-2-14-4q-6-14 0-29zM34 32q16-3 32 0M34 42q11 2 22 0\
         M90 36q24-8 47 0q7 13 0 27q-5 3-11 4l3 12l-14-11q-14 1-25-5q-6-14 0-27zM100 50q13-3 27 0\
         M40 99q-10-2-9-11q3-9 12-7q9 3 6 12q-2 6-9 6zM22 116q4-14 19-15q14 1 18 15\
         M112 104q-9-2-8-10q3-8 11-6q8 3 5 11q-2 5-8 5zM96 117q4-11 17-12q12 1 16 12",
    ),
    // A tangle, and a glass to look into it.
    (
        "M96 26q30-2 34 26q0 30-30 34q-30-2-34-30q2-28 30-30z",
        "M4 74c3-5 8-21 16-24c8-3 19 3 22 10c3 7 0 20-6 24c-6 4-18 3-22-6c-4-9-2-27 4-38\
         c6-11 19-18 28-16c9 2 16 11 16 24c0 13-6 29-14 40c-8 11-17 15-24 16c-7 1-14-2-12-12\
         c2-10 11-32 22-38c11-6 25 1 32 8c7 7 8 20 4 28c-4 8-17 14-24 10c-7-4-12-16-10-28\
         c2-12 10-28 20-34c10-6 22 5 28 6\
         M92 22q30-2 34 26q0 30-30 34q-30-2-34-30q2-28 30-30zM117 74q14 12 27 29M121 70q14 13 27 29",
    ),
    // A light bulb among notes.
    (
        "M84 20q-28 2-28 30q0 16 14 27q2 6 2 13h24q0-7 2-13q14-11 14-27q0-28-28-30z",
        "M80 16q-28 2-28 30q0 16 14 27q2 6 2 13q12 2 24 0q0-7 2-13q14-11 14-27q0-28-28-30zM69 95q11 3 22 0\
         M72 104q8 3 16 0M70 58q4-9 10 0q6-9 10 0M80 58q-1 12 0 27\
         M26 40l12 4M122 44l12-4M40 14l8 9M120 14l-8 9M18 70l20-3l3 20l-20 3zM122 67l20 3l-3 20l-20-3z",
    ),
    // A seedling that is watered.
    (
        "M57 82q26-4 52 0q-2 18-8 32q-18 4-36 0q-6-14-8-32zM82 44q2-22 28-22q2 22-28 22z",
        "M52 78q28-4 56 0q1 5 0 9q-28 3-56 0q-1-5 0-9zM57 89q2 14 7 24q17 4 32 0q6-10 7-24M80 77q-3-20 1-38\
         M80 58q-22 2-28-18q22-4 28 18zM81 42q2-24 28-24q2 24-28 24zM16 115q64 4 128 0\
         M128 40q7 9 0 13q-7-4 0-13M143 58q6 8 0 12q-6-4 0-12M121 66q5 7 0 10q-5-3 0-10",
    ),
    // A line that bends at the change, and an eye on it.
    (
        "M84 78q12 8 22 0q12-4 26 8l0 15q-26 2-48 0z",
        "M24 16q-2 44 0 86q60 3 116 0M34 44q12 7 20-2q10-5 18 6M84 76q12 9 22 1q12-5 26 8\
         M78 20v9M78 37v10M78 55v10M78 73v10M78 91v7M96 36q20-20 42 0q-20 18-42 0zM117 30q7 0 6 7q-4 6-10 2q-3-7 4-9z",
    ),
    // A book, and an arrow that begins again.
    (
        "M84 50q26-14 56-6v58q-30-8-56 6z",
        "M80 46q-26-14-56-6q-2 30 0 58q30-8 56 6q26-14 56-6q2-30 0-58q-30-8-56 6zM80 46q2 30 0 58\
         M36 56q16-4 32 4M36 70q16-4 32 4M92 60q16-8 32-4M92 74q16-8 32-4M50 28q28-24 58-4M110 11l-1 14l-14-2",
    ),
];

/// The drawing of a step.
#[component]
pub fn StepArt(
    /// 0 to 6.
    step: u8,
) -> impl IntoView {
    let (fill, line) = DRAWINGS.get(usize::from(step)).copied().unwrap_or_default();
    view! {
        <svg class="step-art" viewBox="0 0 160 124" aria-hidden="true" focusable="false">
            <path class="art-fill" d=fill></path>
            <path class="art-line" d=line></path>
        </svg>
    }
    .into_any()
}
