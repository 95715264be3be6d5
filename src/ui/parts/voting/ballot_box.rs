//! The ballots of a secret round that is under way, beside the document.
//!
//! The text is a list of ballots sorted by what they say, so neither its order nor its ids tell who came when.

use serde_json::{Map, Value};

use crate::document::sort;
use crate::model::Ballot;
use crate::platform::storage::StoreError;
use crate::ui::app::App;
use crate::ui::session::Session;

const BALLOTS: &str = "ballots";
const SEALED: &str = "sealed";
const DOTS: &str = "dots";
const VOTERS: &str = "voters";

/// What lies in the box.
#[derive(Default)]
pub(super) struct BallotBox {
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

/// Looks into the box. Another window may have put something in since last time.
pub(super) fn read(session: Session, round: &str) -> BallotBox {
    let text = App::current().shelf().ballot_box(&session.id(), round).unwrap_or_default();
    let value: Value = serde_json::from_str(&text).unwrap_or_default();
    let list = value.get(BALLOTS).and_then(Value::as_array).cloned().unwrap_or_default();
    let sealed = value.get(SEALED) == Some(&Value::Bool(true));
    BallotBox { ballots: list.iter().map(|one| unpack(round, one)).collect(), sealed }
}

/// Puts one more ballot in.
///
/// # Errors
/// When it is not kept: the ballot must not be called given.
pub(super) fn put(session: Session, round: &str, ballot: Ballot) -> Result<(), StoreError> {
    let mut inside = read(session, round);
    inside.ballots.push(ballot);
    write(session, round, &inside)
}

/// Writes the box.
///
/// # Errors
/// When it is not kept.
pub(super) fn write(session: Session, round: &str, inside: &BallotBox) -> Result<(), StoreError> {
    let mut packed: Vec<(String, Value)> =
        inside.ballots.iter().map(pack).map(|v| (v.to_string(), v)).collect();
    sort::sort_by(&mut packed, |(a, _), (b, _)| a.cmp(b));
    let list = packed.into_iter().map(|(_, value)| value).collect();
    let mut all = Map::new();
    all.insert(BALLOTS.to_owned(), Value::Array(list));
    all.insert(SEALED.to_owned(), inside.sealed.into());
    App::current().shelf().set_ballot_box(&session.id(), round, &Value::Object(all).to_string())
}

/// Destroys the box.
pub(super) fn drop_it(session: Session, round: &str) {
    // Where it cannot be removed it is sealed, so that it is never counted twice.
    let _ = App::current().shelf().drop_ballot_box(&session.id(), round);
}

fn pack(ballot: &Ballot) -> Value {
    let dots: Map<String, Value> =
        ballot.dots.iter().map(|(id, dots)| (id.clone(), (*dots).into())).collect();
    let mut all = Map::new();
    all.insert(DOTS.to_owned(), Value::Object(dots));
    all.insert(VOTERS.to_owned(), ballot.people().into());
    Value::Object(all)
}

fn unpack(round: &str, value: &Value) -> Ballot {
    let dots = value.get(DOTS).and_then(Value::as_object).cloned().unwrap_or_default();
    let dots = dots.into_iter().filter_map(|(id, dots)| Some((id, u32::try_from(dots.as_u64()?).ok()?)));
    Ballot {
        id: String::new(),
        parent: round.to_owned(),
        by: String::new(),
        dots: dots.collect(),
        voters: value.get(VOTERS).and_then(Value::as_f64),
    }
}
