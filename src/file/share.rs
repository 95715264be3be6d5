//! A process as bytes for others: without private notes. And for oneself, with them.
//!
//! Every file that is handed out is made here, and only one page makes those for oneself; a test looks after it.

use serde_json::Value;

use super::save::{lines, save};
use super::strict;
use crate::document::{Actor, Document};
use crate::model::{is_private_in_file, shared};

/// The document as the bytes of a file for others.
pub fn save_shared(document: &Document) -> String {
    save(&shared(document))
}

/// The file of a process for others. `untouched` is the file as it came, where a newer app wrote it and it may only be
/// read: this app would put its own version and id on it, and leave out what it does not know.
pub fn for_others(document: &Document, untouched: Option<String>) -> String {
    untouched.and_then(|text| share_text(&text)).unwrap_or_else(|| save_shared(document))
}

/// The same for oneself: with private notes.
pub fn for_oneself(document: &Document, untouched: Option<String>) -> String {
    untouched.unwrap_or_else(|| save(document))
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
