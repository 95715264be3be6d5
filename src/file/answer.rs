//! A file with somebody's answers, and a file with secret ones.
//!
//! The open answers are a part of the process with the answerer's own writes; it merges like any copy. Secret
//! answers lie in a file of their own, so that no label and no open answer can be tied to them: there each has
//! a random id and nothing else, sorted by it, and no dot tells in which order they were given.

use serde_json::{Map, Value};

use super::open::{Problem, read_as, take_overgrown};
use super::save::{APP, lines};
use super::{ANSWER, MAX_TEXT};
use crate::document::{Damage, Document, FORMAT, ItemId, KIND, PARENT, VERSION, sort};
use crate::model::{Ballot, Mark, Secret, Thing, member};

/// The longest label of who answers, in characters.
const MAX_LABEL: usize = 80;
/// The most secret answers of one file: one person gives one to each question.
const MAX_SECRETS: usize = 200;

/// A file with answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The id of the process that they belong to.
    pub process: String,
    /// Its title, as it was when the questions were asked.
    pub title: String,
    /// Who answers, such as «bord 2»; may be empty, and is where the answers are secret.
    pub label: String,
    /// The open answers: a part of the process.
    pub document: Document,
    /// The secret answers, by id. They must not be written into a process one by one: the shelf keeps them
    /// until the round is closed.
    pub secret: Vec<Secret>,
    /// How many things of it could not be understood.
    pub damaged: usize,
    /// The file was changed by something else than the app.
    pub altered: bool,
}

fn head(process: &str, title: &str) -> Map<String, Value> {
    let mut head = Map::new();
    for (key, value) in [
        ("format", Value::from(ANSWER)),
        ("version", VERSION.into()),
        ("reads", VERSION.into()),
        ("app", APP.into()),
        ("process", process.into()),
        ("title", title.into()),
    ] {
        head.insert(key.to_owned(), value);
    }
    head
}

/// Open answers as the bytes of a file.
pub fn save_answer(title: &str, label: &str, document: &Document) -> String {
    let mut head = head(&document.id, title);
    let (parts, items) = document.to_parts();
    head.insert("label".to_owned(), label.into());
    head.insert("seen".to_owned(), parts.get("seen").cloned().unwrap_or_default());
    lines(&head, &[("items", items.into_iter().map(|(id, item)| (id.to_owned(), item)).collect())])
}

/// Secret answers as the bytes of a file.
pub fn save_secret(process: &str, title: &str, secrets: &[Secret]) -> String {
    let mut all: Vec<(String, Value)> =
        secrets.iter().map(|secret| (secret.id().clone(), secret_to_json(secret))).collect();
    sort::sort_by(&mut all, |(a, _), (b, _)| a.cmp(b));
    lines(&head(process, title), &[("secret", all)])
}

/// Opens a file with answers.
///
/// # Errors
/// With the [`Problem`] when the bytes are no such file.
pub fn open_answer(bytes: &[u8]) -> Result<Answered, Problem> {
    let (mut value, altered) = read_as(bytes, ANSWER)?;
    let text = |value: &Value, key: &str| {
        let text = value.get(key).and_then(Value::as_str).unwrap_or_default();
        if text.len() > MAX_TEXT { String::new() } else { text.trim().to_owned() }
    };
    let (process, title) = (text(&value, "process"), text(&value, "title"));
    if !is_id(&process) {
        return Err(Problem::Incomplete("process"));
    }
    let mut answered = Answered {
        document: Document::new(process.as_str()),
        process,
        title,
        label: String::new(),
        secret: Vec::new(),
        damaged: 0,
        altered,
    };
    if let Some(secrets) = value.get("secret") {
        // A label beside secret answers could only have been put there by hand; it is not even read.
        let secrets = secrets.as_object().ok_or(Problem::Incomplete("secret"))?;
        if secrets.len() > MAX_SECRETS {
            return Err(Problem::TooMany);
        }
        answered.secret = secrets.iter().filter_map(|(id, one)| secret_from_json(id, one)).collect();
        answered.damaged = secrets.len() - answered.secret.len();
        return Ok(answered);
    }
    answered.label = text(&value, "label").chars().filter(|c| !c.is_control()).take(MAX_LABEL).collect();
    let overgrown = take_overgrown(&mut value);
    let mut as_process = Map::new();
    as_process.insert("format".to_owned(), FORMAT.into());
    as_process.insert("id".to_owned(), answered.process.as_str().into());
    for key in ["seen", "items"] {
        as_process.insert(key.to_owned(), value.get_mut(key).map(Value::take).unwrap_or_default());
    }
    answered.document = Document::from_json(Value::Object(as_process)).map_err(|damage| match damage {
        Damage::NotAnObject | Damage::NotOurs => Problem::NotOurs,
        Damage::Missing(part) => Problem::Incomplete(part),
    })?;
    answered.document.keep_opaque(overgrown);
    answered.damaged = answered.document.opaque_count();
    Ok(answered)
}

/// An id of a process, of a thing, or a code: short and plain, as the format wants it.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 120
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

fn secret_to_json(secret: &Secret) -> Value {
    let mut all = Map::new();
    all.insert(PARENT.to_owned(), secret.parent().as_str().into());
    match secret {
        Secret::Ballot(ballot) => {
            all.insert(KIND.to_owned(), Ballot::KIND.into());
            for (id, dots) in ballot.dots.iter().filter(|(_, dots)| *dots > 0) {
                all.insert(member(Ballot::dots, id), (*dots).into());
            }
        }
        Secret::Mark { value, .. } => {
            all.insert(KIND.to_owned(), Mark::KIND.into());
            all.insert(Mark::value.to_owned(), (*value).into());
        }
    }
    Value::Object(all)
}

fn secret_from_json(id: &str, value: &Value) -> Option<Secret> {
    let all = value.as_object().filter(|all| is_id(id) && all.len() <= super::MAX_FIELDS)?;
    let text = |key: &str| all.get(key).and_then(Value::as_str).unwrap_or_default();
    let (id, parent) = (id.to_owned(), Some(text(PARENT)).filter(|parent| is_id(parent))?.to_owned());
    match text(KIND) {
        kind if kind == Ballot::KIND => {
            let prefix = member(Ballot::dots, "");
            let dots = all.iter().filter_map(|(name, dots)| {
                let id: ItemId = name.strip_prefix(&prefix).filter(|id| is_id(id))?.to_owned();
                Some((id, u32::try_from(dots.as_u64()?).ok()?))
            });
            let dots = dots.filter(|(_, dots)| *dots > 0).collect();
            Some(Secret::Ballot(Ballot { id, parent, by: String::new(), dots, voters: Some(1.0) }))
        }
        kind if kind == Mark::KIND => {
            let value = all.get(Mark::value).and_then(Value::as_u64).filter(|value| *value <= 10)?;
            Some(Secret::Mark { id, time: parent, value: u8::try_from(value).ok()? })
        }
        _ => None,
    }
}
