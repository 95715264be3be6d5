//! A process as bytes for others: without private notes.
//!
//! Every file that is handed out is made here, but for the copy that somebody takes for themselves; a test looks
//! after it.

use serde_json::Value;

use super::save::{lines, save};
use super::strict;
use crate::document::{Actor, Document};
use crate::model::{is_private_in_file, shared};

/// The document as the bytes of a file for others.
pub fn save_shared(document: &Document) -> String {
    save(&shared(document))
}

/// The text of a file that a newer app wrote, for others: as it came, since this app would leave out what it does
/// not know, but without the private notes in it. `None` where it is not what a file looks like.
pub fn share_text(text: &str) -> Option<String> {
    let Ok(Value::Object(mut file)) = strict::parse(text) else { return None };
    let Some(Value::Object(items)) = file.remove("items") else { return None };
    if !items.iter().any(|(id, item)| is_private_in_file(id, item)) {
        return Some(text.to_owned());
    }
    file.remove("check");
    if let Some(Value::Object(seen)) = file.get_mut("seen") {
        seen.retain(|actor, _| Actor::named(actor).is_none_or(|actor| actor.of_session() == actor));
    }
    let kept = items.into_iter().filter(|(id, item)| !is_private_in_file(id, item));
    Some(lines(&file, &[("items", kept.collect())]))
}
