//! The marks of a secret round that is under way. They lie beside the process and not in it, for the process
//! can be read and mailed by everybody; and they lie sorted by value, so that their order tells nothing.
//!
//! Every mark has the random id that it will have in the process. So closing a round twice, or in two
//! windows, counts every mark once.

use crate::document::{Edit, ItemId, Randomness};
use crate::model::{LineTime, Mark, create, field};
use crate::ui::app::App;
use crate::ui::session::Session;

/// The marks that wait: value and id.
pub fn waiting(session: Session, time: &str) -> Vec<(u8, ItemId)> {
    let all = read(session, time).into_iter();
    session.peek(|document| all.filter(|(_, id)| document.item(id).is_none()).collect())
}

/// Puts marks into the box. Answers whether they are there.
pub fn put(session: Session, time: &str, values: &[u8]) -> bool {
    let mut marks = read(session, time);
    marks.extend(values.iter().map(|&value| (value, session.fresh_id())));
    App::current().shelf().keep_marks(&session.id(), time, &marks).is_ok()
}

/// Writes the marks into the process in a random order, closes the round and destroys the box. Answers with
/// how many marks there are; `None` where they could not be kept, and then the box is still there.
pub fn close(session: Session, time: &str, today: String) -> Option<usize> {
    let mut marks = waiting(session, time);
    session.random(|random| random.shuffle(&mut marks));
    let mut edits: Vec<Edit> = marks
        .iter()
        .map(|(value, id)| create::<Mark>(id.as_str(), time, "", [field(Mark::value, *value)]))
        .collect();
    edits.push(Edit::set(time, LineTime::closed, true));
    if session.peek(|document| document.alive(time).is_some_and(|item| item.text(LineTime::date).is_empty()))
    {
        edits.push(Edit::set(time, LineTime::date, today));
    }
    session.commit_in_secret(edits);
    let written = session.peek(|document| marks.iter().all(|(_, id)| document.alive(id).is_some()));
    if !written || !session.keep_now() {
        return None;
    }
    // A box that cannot be destroyed holds only what the process holds too, and is not counted again.
    let _ = App::current().shelf().drop_ballot_box(&session.id(), time);
    Some(marks.len())
}

fn read(session: Session, time: &str) -> Vec<(u8, ItemId)> {
    App::current().shelf().marks(&session.id(), time)
}

/// Marks as they are typed from paper: `7 8 5 5`. A word that is no mark is the answer instead.
pub fn parse(text: &str) -> Result<Vec<u8>, String> {
    let words =
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).filter(|word| !word.is_empty());
    words.map(|word| word.parse().ok().filter(|mark| *mark <= 10).ok_or_else(|| word.to_owned())).collect()
}
