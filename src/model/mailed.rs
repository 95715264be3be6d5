//! Secret answers that came by mail, and what becomes of them.
//!
//! Such an answer carries no label, no position and no dot of a write. Its id is random and minted by the
//! answerer's browser; it stays the same for good, so that taking one file in twice counts it once.

use super::make::fresh_id;
use super::{Ballot, BallotProblem, LineTime, Mark, Round, Thing, check_ballot, create, field};
use crate::document::sort::Gather as _;
use crate::document::{Document, Edit, ItemId, Randomness};

/// One secret answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Secret {
    /// Dots in a secret round (its parent). No label, one person.
    Ballot(Ballot),
    /// A mark on a line.
    Mark {
        /// Its id.
        id: ItemId,
        /// The time that it is for.
        time: ItemId,
        /// 0 to 10.
        value: u8,
    },
}

impl Secret {
    /// The id that it has for good.
    pub fn id(&self) -> &ItemId {
        match self {
            Self::Ballot(ballot) => &ballot.id,
            Self::Mark { id, .. } => id,
        }
    }

    /// The round, or the time of a line.
    pub fn parent(&self) -> &ItemId {
        match self {
            Self::Ballot(ballot) => &ballot.parent,
            Self::Mark { time, .. } => time,
        }
    }
}

impl Secret {
    /// It says nothing: all dots were taken back.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Ballot(ballot) if ballot.dots.iter().all(|(_, dots)| *dots == 0))
    }

    /// The edit that writes a mark of a line that is marked openly.
    pub fn edit(&self) -> Option<Edit> {
        match self {
            Self::Ballot(_) => None,
            Self::Mark { id, time, value } => {
                Some(create::<Mark>(id.as_str(), time, "", [field(Mark::value, *value)]))
            }
        }
    }
}

/// Puts down the dots for a round, or other dots than before: it stays one ballot with one id.
pub fn put_dots(given: &mut Vec<Secret>, round: &str, dots: Vec<(ItemId, u32)>, random: &mut dyn Randomness) {
    let id = id_for(given, round, random);
    let parent = round.to_owned();
    given.push(Secret::Ballot(Ballot { id, parent, by: String::new(), dots, voters: Some(1.0) }));
}

/// Puts down the mark for a time, or another one than before.
pub fn put_mark(given: &mut Vec<Secret>, time: &str, value: u8, random: &mut dyn Randomness) {
    let id = id_for(given, time, random);
    given.push(Secret::Mark { id, time: time.to_owned(), value });
}

/// Takes the answer for that round or time out; answers with its id, or a fresh one.
fn id_for(given: &mut Vec<Secret>, parent: &str, random: &mut dyn Randomness) -> ItemId {
    let at = given.iter().position(|secret| secret.parent() == parent);
    at.map_or_else(|| fresh_id(random), |at| given.swap_remove(at).id().clone())
}

/// What becomes of a secret answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admission {
    /// It waits with the others, outside the process, until the round is closed.
    Waits,
    /// The line is marked openly: the mark goes straight into the process.
    Open,
    /// It was taken in before.
    Known,
    /// The round is closed and has been counted. One answer that came after the count would show in the
    /// difference, and everybody could tell whose it was; so it is not taken in.
    Late,
    /// There is no such round or line here.
    Homeless,
    /// More than one may give.
    Refused(BallotProblem),
}

/// What becomes of it in this copy of the process; what waits outside is not looked at.
pub fn admission(document: &Document, secret: &Secret) -> Admission {
    if document.item(secret.id()).is_some() {
        return Admission::Known;
    }
    match secret {
        Secret::Ballot(ballot) => {
            let round = Round::get(document, &ballot.parent).filter(|round| round.secret);
            let Some(round) = round else { return Admission::Homeless };
            let dots: Vec<(ItemId, i64)> =
                ballot.dots.iter().map(|(id, dots)| (id.clone(), i64::from(*dots))).gather();
            match check_ballot(&round, &dots, 1) {
                _ if round.closed => Admission::Late,
                Ok(()) => Admission::Waits,
                Err(problem) => Admission::Refused(problem),
            }
        }
        Secret::Mark { time, .. } => match LineTime::get(document, time) {
            None => Admission::Homeless,
            Some(time) if time.closed => Admission::Late,
            Some(time) if time.secret => Admission::Waits,
            Some(_) => Admission::Open,
        },
    }
}
