//! What takes how much room, process by process.

use std::collections::BTreeMap;

use super::Shelf;
use super::key::PREFIX;
use super::versions::{Place, Why};
use crate::platform::storage::units;

/// What one process takes, in UTF-16 units of keys and texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// The process itself: both slots, the head, the list of its files, what is known of its own copy.
    pub itself: usize,
    /// Its earlier states.
    pub versions: usize,
    /// Those of them that were taken by themselves while people worked.
    pub drafts: usize,
    /// Texts of it that could not be read and were put aside.
    pub aside: usize,
    /// Ballots of secret rounds that are under way.
    pub ballots: usize,
}

impl Room {
    /// All of it.
    pub fn all(&self) -> usize {
        self.itself + self.versions + self.aside + self.ballots
    }
}

impl Shelf {
    /// What each process takes, by its id. What is not among it belongs to no process, or not to us.
    pub fn rooms(&self) -> BTreeMap<String, Room> {
        let mut rooms: BTreeMap<String, Room> = BTreeMap::new();
        for (key, text) in self.texts(self.keys_under(PREFIX)) {
            let mut parts = key.strip_prefix(PREFIX).unwrap_or_default().splitn(3, ':');
            let (Some(kind), Some(id), Some(_)) = (parts.next(), parts.next(), parts.next()) else {
                continue;
            };
            let room = rooms.entry(id.to_owned()).or_default();
            let size = units(&key) + units(&text);
            match kind {
                "process" | "files" => room.itself += size,
                // Alone it is no remains of a process: earlier builds noted it for sheets of questions too.
                "copy" if self.has(id) => room.itself += size,
                "version" => room.versions += size,
                "quarantine" => room.aside += size,
                "box" => room.ballots += size,
                _ => {}
            }
            if Place::parse(&key).is_some_and(|(_, place)| place.why == Why::Draft) {
                room.drafts += size;
            }
        }
        rooms.retain(|_, room| room.all() > 0);
        rooms
    }
}
