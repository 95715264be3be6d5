//! Small drawings, made by us. They never stand alone: a text or a label says the same.

use leptos::prelude::*;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// An arrow up.
    Up,
    /// An arrow down.
    Down,
    /// A cross.
    Remove,
    /// A plus.
    Add,
    /// A minus.
    Less,
    /// A sheet of a calendar.
    Calendar,
    /// A tick.
    Check,
    /// An arrow that turns back.
    Undo,
    /// An arrow that turns forward.
    Redo,
    /// A sheet with an arrow down: take a file.
    File,
    /// A triangle with a stroke.
    Warning,
    /// A printer.
    Print,
    /// An arrow to the right.
    Next,
    /// An arrow to the left.
    Back,
    /// A frame with corners: full screen.
    Show,
    /// Three dots.
    More,
    /// A light bulb.
    Idea,
}

/// A drawing of 24 × 24 that takes the colour of the text.
#[component]
pub fn Icon(
    /// What is drawn.
    picture: Picture,
) -> impl IntoView {
    let path = match picture {
        Picture::Up => "M12 19V6M6 11l6-6 6 6",
        Picture::Down => "M12 5v13M6 13l6 6 6-6",
        Picture::Remove => "M6 6l12 12M18 6L6 18",
        Picture::Add => "M12 5v14M5 12h14",
        Picture::Less => "M5 12h14",
        Picture::Calendar => "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
        Picture::Check => "M5 13l4.5 4.5L19 7",
        Picture::Undo => "M9 7L4 12l5 5M4 12h10a6 6 0 0 1 0 8h-2",
        Picture::Redo => "M15 7l5 5-5 5M20 12H10a6 6 0 0 0 0 8h2",
        Picture::File => "M6 3h8l4 4v14H6zM12 10v7M9 14l3 3 3-3",
        Picture::Warning => "M12 4l9 16H3zM12 10v5M12 17.5v.5",
        Picture::Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
        Picture::Next => "M5 12h13M13 6l6 6-6 6",
        Picture::Back => "M19 12H6M11 6l-6 6 6 6",
        Picture::Show => "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
        Picture::More => "M5 12h.01M12 12h.01M19 12h.01",
        Picture::Idea => {
            "M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.9.7 1 1.3 1 2.1h5c0-.8.1-1.4 1-2.1A6 6 0 0 0 12 3z"
        }
    };
    view! {
        <svg class="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=path></path>
        </svg>
    }
    .into_any()
}
