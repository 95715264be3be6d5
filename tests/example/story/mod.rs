//! The story of one process, in the words of the group: Hjemmeplejen Åvang, August to November 2026. The place is
//! made up, and so is everything that happens there.

mod before;
mod challenges;
mod doing;
mod language;
mod leading;
mod learning;
mod looking;
mod seeing;
mod solving;

use crate::maker::Room;

/// Tells the whole story. Each part is written in a sitting of its own.
pub fn tell(room: &mut Room) {
    before::tell(room);
    room.new_session();
    language::tell(room);
    room.new_session();
    challenges::tell(room);
    room.new_session();
    looking::tell(room);
    room.new_session();
    solving::tell(room);
    room.new_session();
    doing::tell(room);
    room.new_session();
    seeing::tell(room);
    room.new_session();
    learning::tell(room);
    room.new_session();
    leading::tell(room);
}
