//! The ballots of a secret round that is under way, beside the document; see [`crate::shelf::BallotBox`].

use crate::document::Randomness;
use crate::model::Ballot;
use crate::platform::storage::StoreError;
use crate::shelf::BallotBox;
use crate::ui::app::App;
use crate::ui::session::Session;

/// Looks into the box. Another window may have put something in since last time.
pub(super) fn read(session: Session, round: &str) -> BallotBox {
    App::current().shelf().ballots(&session.id(), round)
}

/// Puts one more ballot in, under a fresh id.
///
/// # Errors
/// When it is not kept: the ballot must not be called given.
pub(super) fn put(session: Session, round: &str, ballot: Ballot) -> Result<(), StoreError> {
    let mut inside = read(session, round);
    let id = session.random(|random| random.token(10));
    inside.ballots.push(Ballot { id, ..ballot });
    write(session, round, &inside)
}

/// Writes the box.
///
/// # Errors
/// When it is not kept.
pub(super) fn write(session: Session, round: &str, inside: &BallotBox) -> Result<(), StoreError> {
    App::current().shelf().keep_ballots(&session.id(), round, inside)
}

/// Destroys the box.
pub(super) fn drop_it(session: Session, round: &str) {
    // Where it cannot be removed it is sealed, so that it is never counted twice.
    let _ = App::current().shelf().drop_ballot_box(&session.id(), round);
}
