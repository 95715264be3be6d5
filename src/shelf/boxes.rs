//! The boxes of secret rounds that are under way: ballots and marks that wait outside the process, which
//! everybody can read and which is mailed.
//!
//! What lies in a box is sorted by what it says, and every answer has the random id that it will have in the
//! process. So the order tells nothing, and closing a round twice, or taking one file in twice, counts once.

use serde_json::{Map, Value};

use super::Shelf;
use crate::document::sort::Gather as _;
use crate::document::{Document, ItemId, sort, to_text};
use crate::model::{Admission, Ballot, Secret, admission};
use crate::platform::storage::StoreError;

const BALLOTS: &str = "ballots";
const SEALED: &str = "sealed";
const DOTS: &str = "dots";
const VOTERS: &str = "voters";
const ID: &str = "id";

/// What lies in the box of a round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BallotBox {
    /// The ballots.
    pub ballots: Vec<Ballot>,
    /// They have been written into the document of this browser; the box is only there until that is kept.
    pub sealed: bool,
}

impl BallotBox {
    /// How many people stand behind the ballots.
    pub fn voters(&self) -> u32 {
        self.ballots.iter().fold(0_u32, |sum, ballot| sum.saturating_add(ballot.people()))
    }
}

impl Shelf {
    /// Looks into the box of a round. Another window may have put something in since last time.
    pub fn ballots(&self, process: &str, round: &str) -> BallotBox {
        let text = self.ballot_box(process, round).unwrap_or_default();
        let value: Value = serde_json::from_str(&text).unwrap_or_default();
        let list = value.get(BALLOTS).and_then(Value::as_array).cloned().unwrap_or_default();
        let sealed = value.get(SEALED) == Some(&Value::Bool(true));
        BallotBox { ballots: list.iter().map(|one| unpack(round, one)).collect(), sealed }
    }

    /// Writes the box of a round.
    ///
    /// # Errors
    /// When it is not kept: the last ballot must not be called given.
    pub fn keep_ballots(&self, process: &str, round: &str, inside: &BallotBox) -> Result<(), StoreError> {
        let mut packed: Vec<(String, Value)> =
            inside.ballots.iter().map(pack).map(|value| (to_text(&value), value)).collect();
        sort::sort_by(&mut packed, |(a, _), (b, _)| a.cmp(b));
        let list = packed.into_iter().map(|(_, value)| value).collect();
        let mut all = Map::new();
        all.insert(BALLOTS.to_owned(), Value::Array(list));
        all.insert(SEALED.to_owned(), inside.sealed.into());
        self.set_ballot_box(process, round, &to_text(&Value::Object(all)))
    }

    /// The marks that lie in the box of a time: value and id.
    pub fn marks(&self, process: &str, time: &str) -> Vec<(u8, ItemId)> {
        let text = self.ballot_box(process, time).unwrap_or_default();
        let mark = |line: &str| {
            let (value, id) = line.split_once(' ')?;
            Some((value.parse().ok().filter(|value| *value <= 10)?, id.to_owned()))
        };
        text.lines().filter_map(mark).collect()
    }

    /// Writes the box of a time.
    ///
    /// # Errors
    /// When it is not kept.
    pub fn keep_marks(&self, process: &str, time: &str, marks: &[(u8, ItemId)]) -> Result<(), StoreError> {
        let mut marks = marks.to_vec();
        sort::sort_by(&mut marks, |a, b| a.cmp(b));
        let text: String = marks.iter().map(|(value, id)| format!("{value} {id}\n")).collect();
        self.set_ballot_box(process, time, &text)
    }

    /// Takes in a secret answer that came by mail: where its round is under way it goes into the box, and the
    /// answer says so. What may be written into the process at once ([`Admission::Open`]) the caller writes.
    ///
    /// # Errors
    /// When the box is not kept: the answer must not be called taken in.
    pub fn take_secret(&self, document: &Document, secret: &Secret) -> Result<Admission, StoreError> {
        let admission = admission(document, secret);
        if admission != Admission::Waits {
            return Ok(admission);
        }
        match secret {
            Secret::Ballot(ballot) => {
                let mut inside = self.ballots(&document.id, &ballot.parent);
                if inside.ballots.iter().any(|other| other.id == ballot.id) {
                    return Ok(Admission::Known);
                }
                if inside.sealed {
                    return Ok(Admission::Late);
                }
                inside.ballots.push(ballot.clone());
                self.keep_ballots(&document.id, &ballot.parent, &inside)?;
            }
            Secret::Mark { id, time, value } => {
                let mut marks = self.marks(&document.id, time);
                if marks.iter().any(|(_, other)| other == id) {
                    return Ok(Admission::Known);
                }
                marks.push((*value, id.clone()));
                self.keep_marks(&document.id, time, &marks)?;
            }
        }
        Ok(admission)
    }
}

fn pack(ballot: &Ballot) -> Value {
    let dots: Map<String, Value> = ballot.dots.iter().map(|(id, dots)| (id.clone(), (*dots).into())).gather();
    let mut all = Map::new();
    all.insert(DOTS.to_owned(), Value::Object(dots));
    all.insert(VOTERS.to_owned(), ballot.people().into());
    if !ballot.id.is_empty() {
        all.insert(ID.to_owned(), ballot.id.as_str().into());
    }
    Value::Object(all)
}

fn unpack(round: &str, value: &Value) -> Ballot {
    let dots = value.get(DOTS).and_then(Value::as_object).cloned().unwrap_or_default();
    let dots = dots.into_iter().filter_map(|(id, dots)| Some((id, u32::try_from(dots.as_u64()?).ok()?)));
    Ballot {
        id: value.get(ID).and_then(Value::as_str).unwrap_or_default().to_owned(),
        parent: round.to_owned(),
        by: String::new(),
        dots: dots.gather(),
        voters: value.get(VOTERS).and_then(Value::as_f64),
    }
}
