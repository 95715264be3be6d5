//! A place in the square in words.

use crate::model::{Choice, CoType, Spot};
use crate::ui::parts::{fill, guide, t};
use crate::words::{Word, typology as words};

const RESULT: [Word; 5] =
    [words::RESULT_0, words::RESULT_1, words::RESULT_2, words::RESULT_3, words::RESULT_4];
const CENTRE: [Word; 5] =
    [words::CENTRE_0, words::CENTRE_1, words::CENTRE_2, words::CENTRE_3, words::CENTRE_4];

/// What a type is called.
pub fn type_name(kind: CoType) -> &'static str {
    let found = guide().typology.types.iter().find(|one| one.id == kind.code());
    found.map_or("", |one| one.name.as_str())
}

/// The type that a place lies in, or those that it lies between.
pub fn spot_name(spot: Spot) -> String {
    match spot.types().as_slice() {
        [one] => type_name(*one).to_owned(),
        [a, b] => fill(words::BETWEEN, &[("a", type_name(*a)), ("b", type_name(*b))]),
        _ => t(words::IN_THE_MIDDLE).to_owned(),
    }
}

/// The place as it is read aloud and stands under the square.
pub fn spot_said(spot: Spot) -> String {
    let word = |all: &[Word; 5], at: u8| all.get(Spot::fifth(at)).map_or("", |word| t(*word));
    let name = spot_name(spot);
    fill(
        words::SPOKEN,
        &[("type", name.as_str()), ("result", word(&RESULT, spot.x)), ("centre", word(&CENTRE, spot.y))],
    )
}
