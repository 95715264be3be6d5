//! A file with questions for others: what is asked, by whom, until when, and only what is needed to show it.
//!
//! It is no copy of the process and does not merge: the things in it carry no dots.

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::answer::is_id;
use super::open::{Problem, is_overgrown, read_as};
use super::save::{APP, lines};
use super::{ASK, MAX_TEXT};
use crate::document::{Actor, Document, Edit, KIND, PARENT, POS, VERSION};
use crate::model::{Ask, Choice, Process, Question, Thing, When, iso, iso_day, shown, shown_fields};

/// Who wrote the things of a file with questions. They are never handed on, so the name meets no other.
const ASKER: &str = "asked";
/// The most questions of one file.
const MAX_QUESTIONS: usize = 100;
/// The most things that one question is about.
const MAX_ABOUT: usize = 1_000;

/// A file with questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Its own id: the draft of an answer lies under it.
    pub id: String,
    /// The id of the process that answers go to.
    pub process: String,
    /// The title of the process.
    pub title: String,
    /// Its workplace.
    pub workplace: String,
    /// What the one who asks says to those who are asked.
    pub greeting: String,
    /// By when.
    pub until: Option<Date>,
    /// The questions, in their order.
    pub questions: Vec<Question>,
    /// The things that they are about, with the id of the process.
    pub document: Document,
}

impl Asked {
    /// The file with these questions about a process.
    pub fn about(document: &Document, id: String, questions: Vec<Question>) -> Self {
        let process = Process::only(document, "");
        let questions: Vec<Question> =
            questions.into_iter().filter_map(|question| question.prune(document)).collect();
        let shown = made_of(&document.id, shown(document, &questions));
        Self {
            id,
            process: document.id.clone(),
            title: process.title,
            workplace: process.workplace,
            greeting: String::new(),
            until: None,
            questions,
            document: shown,
        }
    }

    /// Who asks, about what: the workplace and the title of the process.
    pub fn sender(&self) -> String {
        let parts = [self.workplace.trim(), self.title.trim()];
        let parts: Vec<&str> = parts.into_iter().filter(|text| !text.is_empty()).collect();
        parts.join(" · ")
    }

    /// How many questions those who answer see.
    pub fn steps(&self) -> usize {
        self.questions.iter().map(Question::steps).sum()
    }

    /// About how many minutes all of it takes.
    pub fn minutes(&self) -> usize {
        self.questions.iter().map(Question::minutes).sum()
    }
}

fn made_of(process: &str, things: Vec<Edit>) -> Document {
    let mut document = Document::new(process);
    if let Some(actor) = Actor::named(ASKER) {
        things.iter().for_each(|edit| drop(document.apply(&actor, edit)));
    }
    document
}

/// The file as bytes.
pub fn save_ask(asked: &Asked) -> String {
    let questions: Vec<Value> = asked.questions.iter().map(question_to_json).collect();
    let mut head = Map::new();
    for (key, value) in [
        ("format", Value::from(ASK)),
        ("version", VERSION.into()),
        ("reads", VERSION.into()),
        ("app", APP.into()),
        ("id", asked.id.as_str().into()),
        ("process", asked.process.as_str().into()),
        ("title", asked.title.as_str().into()),
        ("workplace", asked.workplace.as_str().into()),
        ("greeting", asked.greeting.as_str().into()),
        ("until", asked.until.map(iso).into()),
        ("questions", questions.into()),
    ] {
        head.insert(key.to_owned(), value);
    }
    let things = asked.document.items().filter(|(_, item)| item.is_alive()).map(|(id, item)| {
        let fields = item.fields.iter().map(|(name, register)| (name.clone(), register.value().clone()));
        (id.clone(), Value::Object(fields.collect()))
    });
    lines(&head, &[("things", things.collect())])
}

fn question_to_json(question: &Question) -> Value {
    let mut all = Map::new();
    all.insert("ask".to_owned(), question.ask.code().into());
    all.insert("about".to_owned(), question.about.clone().into());
    if let Some(when) = question.when {
        all.insert("when".to_owned(), when.code().into());
    }
    if !question.after.is_empty() {
        all.insert("after".to_owned(), question.after.as_str().into());
    }
    Value::Object(all)
}

/// Opens a file with questions. What it shows that may not be shown is left out, and so is a question that this
/// app does not know or whose things are missing.
///
/// # Errors
/// With the [`Problem`] when the bytes are no such file, or no question is left of it.
pub fn open_ask(bytes: &[u8]) -> Result<Asked, Problem> {
    let (value, _) = read_as(bytes, ASK)?;
    let text = |key: &str| {
        let text = value.get(key).and_then(Value::as_str).unwrap_or_default();
        if text.len() > MAX_TEXT { String::new() } else { text.to_owned() }
    };
    let id = |key: &'static str| Some(text(key)).filter(|id| is_id(id)).ok_or(Problem::Incomplete(key));
    let things = value.get("things").and_then(Value::as_object).ok_or(Problem::Incomplete("things"))?;
    let process = id("process")?;
    let document =
        made_of(&process, things.iter().filter_map(|(id, thing)| thing_from_json(id, thing)).collect());
    let questions =
        value.get("questions").and_then(Value::as_array).ok_or(Problem::Incomplete("questions"))?;
    if questions.len() > MAX_QUESTIONS {
        return Err(Problem::TooMany);
    }
    let questions = questions.iter().filter_map(question_from_json);
    let questions: Vec<Question> = questions.filter_map(|question| question.prune(&document)).collect();
    if questions.is_empty() {
        return Err(Problem::Incomplete("questions"));
    }
    Ok(Asked {
        id: id("id")?,
        process,
        title: text("title"),
        workplace: text("workplace"),
        greeting: text("greeting"),
        until: iso_day(&text("until")),
        questions,
        document,
    })
}

fn question_from_json(value: &Value) -> Option<Question> {
    let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default();
    let about = value.get("about").and_then(Value::as_array).cloned().unwrap_or_default();
    if about.len() > MAX_ABOUT {
        return None;
    }
    Some(Question {
        ask: Ask::from_code(text("ask"))?,
        about: about.iter().filter_map(Value::as_str).filter(|id| is_id(id)).map(str::to_owned).collect(),
        when: When::from_code(text("when")),
        after: Some(text("after")).filter(|after| after.len() <= 200).unwrap_or_default().to_owned(),
    })
}

fn thing_from_json(id: &str, thing: &Value) -> Option<Edit> {
    let fields = thing.as_object().filter(|_| !is_overgrown(thing))?;
    let may = shown_fields(fields.get(KIND)?.as_str()?)?;
    let mine = fields.iter().filter(|(name, _)| {
        let name = name.as_str();
        may.contains(&name) || [KIND, PARENT, POS].contains(&name)
    });
    let fields = mine.map(|(name, value)| (name.clone(), value.clone())).collect();
    Some(Edit::Create { id: id.to_owned(), fields })
}
