//! The typology: where one's own process lies between predictable and open, between kommunen and the others.

use jiff::civil::Date;

use super::{Choice, Day, Number, Text, Thing};
use crate::document::{Document, ItemId, sort};

choices! {
    /// The four types of co-creation. None is better.
    CoType {
        /// Predictable, kommunen in the centre.
        Steered = "steered",
        /// Open, kommunen in the centre.
        Equal = "equal",
        /// Predictable, the others in the centre.
        Responsible = "responsible",
        /// Open, the others in the centre.
        Facilitating = "facilitating",
    }
}

things! {
    /// Where one's own process was placed at a time. The newest is where it lies; all of them are its moves.
    TypeMark = "type_mark" {
        /// From predictable (0) to open (100).
        x: Number,
        /// From kommunen (0) to citizens, firms or civil society (100).
        y: Number,
        /// When.
        date: Day,
        /// Why there.
        why: Text,
    }
}

/// A place in the square, each way from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// From predictable to open.
    pub x: u8,
    /// From kommunen to the others.
    pub y: u8,
}

/// So near the middle a mark belongs to neither side.
const MIDDLE: std::ops::RangeInclusive<u8> = 45..=55;

impl Spot {
    /// The middle, where everything is open.
    pub const CENTRE: Self = Self { x: 50, y: 50 };

    /// The place of a mark; `None` where a number is missing. Numbers from outside lie at the edge.
    pub fn of(x: Option<f64>, y: Option<f64>) -> Option<Self> {
        Some(Self { x: edge(x?), y: edge(y?) })
    }

    /// The middle of a type's quarter.
    pub fn of_type(kind: CoType) -> Self {
        let (open, others) = kind.sides();
        let at = |far: bool| if far { 75 } else { 25 };
        Self { x: at(open), y: at(others) }
    }

    /// Moved by so much, no further than the edge.
    pub fn moved(self, x: i16, y: i16) -> Self {
        let by = |from: u8, by: i16| edge(f64::from(i16::from(from).saturating_add(by)));
        Self { x: by(self.x, x), y: by(self.y, y) }
    }

    /// The types that it lies in or between: one, two beside each other, or in the very middle all four.
    pub fn types(self) -> Vec<CoType> {
        let within = |at: u8, far: bool| MIDDLE.contains(&at) || (at > 50) == far;
        let all = CoType::ALL.iter().copied();
        let mine = all.filter(|kind| {
            let (open, others) = kind.sides();
            within(self.x, open) && within(self.y, others)
        });
        mine.collect()
    }

    /// The one type where there is one, so that a place in a middle is called no type.
    pub fn one_type(self) -> Option<CoType> {
        match self.types().as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// How far out in one direction, in five parts: 0 is the first end, 2 the middle, 4 the other end.
    pub fn fifth(at: u8) -> usize {
        match at {
            0..=19 => 0,
            20..=44 => 1,
            45..=55 => 2,
            56..=80 => 3,
            _ => 4,
        }
    }
}

fn edge(value: f64) -> u8 {
    value.round().clamp(0.0, 100.0) as u8
}

impl CoType {
    /// Whether its result is open, and whether the others are in the centre.
    pub fn sides(self) -> (bool, bool) {
        match self {
            Self::Steered => (false, false),
            Self::Equal => (true, false),
            Self::Responsible => (false, true),
            Self::Facilitating => (true, true),
        }
    }
}

/// One move of one's own process.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// The mark.
    pub id: ItemId,
    /// Where to.
    pub spot: Spot,
    /// When.
    pub date: Option<Date>,
}

/// The moves, the oldest first: by date, and those of one day in the order in which they were made. Marks without
/// a date come first. The last is where the process lies now.
pub fn moves(document: &Document) -> Vec<Move> {
    let all = TypeMark::all(document).into_iter();
    let placed =
        all.filter_map(|mark| Some(Move { spot: Spot::of(mark.x, mark.y)?, id: mark.id, date: mark.date }));
    let mut moves: Vec<Move> = placed.collect();
    sort::sort_by_key(&mut moves, |one| one.date);
    moves
}
