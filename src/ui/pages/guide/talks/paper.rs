//! How much of an A4 page a sheet takes, by the letters on it: nobody knows what a printer does before it has done it.
//! The heights are those that `style/steps/guide-talks.css` gives it on paper, in tenths of a pixel.

/// What there is of a page, between margins of 15 mm.
pub const PAGE: usize = 10_090;
/// The heading and the room below it, less the room before the first point.
pub const HEAD: usize = 148;
/// The room before what was agreed.
pub const AGREED: usize = 150;
/// The name of a point, with the room before it.
pub const POINT: usize = 326;
/// The line to write on by hand.
pub const WRITE: usize = 372;

/// A line of text, and one of small text.
const LINE: usize = 174;
const SMALL: usize = 156;
/// So many letters stand on a line in the widest of the fonts that we ask for.
const LETTERS: usize = 90;

/// A text behind its label, with the lines that people made in it.
pub fn text(label: &str, text: &str) -> usize {
    lines(&format!("{label}: {text}")) * LINE
}

/// What stands under a heading or a name.
pub fn small(text: &str) -> usize {
    lines(text) * SMALL
}

fn lines(text: &str) -> usize {
    text.lines().map(|line| line.chars().count().div_ceil(LETTERS).max(1)).sum()
}
