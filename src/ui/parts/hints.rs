//! The words that the group has made its own, offered again wherever something is named.

use crate::model::{SharedWord, Thing};
use crate::ui::session::Session;

/// The shared words of the process, for `suggestions=` of a line. Read once, when the field is made.
pub fn hints(session: Session) -> Vec<String> {
    session.peek(|document| {
        let words = SharedWord::all(document).into_iter().map(|word| word.expression.trim().to_owned());
        words.filter(|word| !word.is_empty()).collect()
    })
}
