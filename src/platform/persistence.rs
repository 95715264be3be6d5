//! Whether the browser promises not to empty its storage by itself when the disk runs full.

use super::asking;

/// What the browser says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persistence {
    /// It keeps what lies here until people take it away.
    Granted,
    /// It may take it away when it needs the room.
    Refused,
    /// It cannot be asked.
    Unknown,
}

async fn storage(question: &str) -> Persistence {
    let Some(storage) = asking::navigator("storage") else { return Persistence::Unknown };
    match asking::ask(&storage, question, &[]).await.ok().and_then(|answer| answer.as_bool()) {
        Some(true) => Persistence::Granted,
        Some(false) => Persistence::Refused,
        None => Persistence::Unknown,
    }
}

/// Asks for the promise. Chromium decides by itself, Firefox asks the person.
pub async fn ask() -> Persistence {
    storage("persist").await
}

/// How it is, without asking for anything.
pub async fn look() -> Persistence {
    storage("persisted").await
}
