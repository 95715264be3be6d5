//! How answers are written: under ids that tell which question they answer, and finished before they are handed
//! out.

use serde_json::Value;

use super::{
    Answer, Ask, Ballot, Challenge, Finding, Lesson, Observation, Question, Rating, Reading, Secret, member,
};
use crate::document::{Document, Edit, Item, ItemId, KIND, PARENT, POS, order};

/// The longest title that is made of a description, in characters.
const TITLE: usize = 80;
/// Fields that say where an answer belongs, and nothing by themselves.
const FRAME: [&str; 10] =
    [KIND, PARENT, POS, "by", "raised_by", "question", "of_kind", "when", "date", "voters"];

/// The id of an answer: of which sheet, to which question, about which of its things, and the how manieth.
pub fn answer_id(sheet: &str, question: usize, thing: usize, number: usize) -> ItemId {
    format!("{sheet}.{question}.{thing}.{number}")
}

/// How many answers have been begun about one thing of a question: one more than the highest number.
pub fn begun(document: &Document, sheet: &str, question: usize, thing: usize) -> usize {
    let front = format!("{sheet}.{question}.{thing}.");
    let numbers = document.items().filter_map(|(id, _)| id.strip_prefix(&front)?.parse::<usize>().ok());
    numbers.max().map_or(0, |highest| highest.saturating_add(1))
}

/// Somebody has answered something: more stands in it than where it belongs.
pub fn is_said(item: &Item) -> bool {
    let says = |value: &Value| match value {
        Value::String(text) => !text.trim().is_empty(),
        Value::Null | Value::Bool(false) => false,
        _ => true,
    };
    let mut own = item.fields.iter().filter(|(name, _)| !FRAME.contains(&name.as_str()));
    item.is_alive() && own.any(|(_, register)| says(register.value()))
}

/// One sheet of answers that is being finished.
pub struct Sheet<'a> {
    /// The questions.
    pub questions: &'a [Question],
    /// The things that were asked about, and the answers.
    pub document: &'a Document,
    /// The random id of the sheet, the front of the ids of its answers.
    pub sheet: &'a str,
    /// Who answers.
    pub label: &'a str,
    /// What somebody is called who does not say who answers.
    pub nameless: &'a str,
    /// The date, `YYYY-MM-DD`, where an answer does not say another.
    pub today: &'a str,
}

impl Sheet<'_> {
    /// The open answers of one question: ids, and which of its things each is about.
    pub fn answers(&self, question: usize) -> Vec<(ItemId, usize)> {
        let front = format!("{}.{question}.", self.sheet);
        let mut found: Vec<(usize, usize, ItemId)> = Vec::new();
        for (id, item) in self.document.items() {
            let Some(rest) = id.strip_prefix(&front).filter(|_| is_said(item)) else { continue };
            if let Some((thing, number)) = rest.split_once('.') {
                let (Ok(thing), Ok(number)) = (thing.parse(), number.parse()) else { continue };
                found.push((thing, number, id.clone()));
            }
        }
        crate::document::sort::sort_by(&mut found, |a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        found.into_iter().map(|(thing, _, id)| (id, thing)).collect()
    }

    /// Writes what the answerer need not: who answers, what a date is where there is none, the place in the list.
    /// Done twice it changes nothing.
    pub fn finish(&self) -> Vec<Edit> {
        let mut edits = Vec::new();
        for (place, question) in self.questions.iter().enumerate() {
            let answers = self.answers(place);
            let places = self.places(&question.after, place, answers.len());
            for ((id, thing), pos) in answers.into_iter().zip(places) {
                let about = question.about.get(thing).map_or("", String::as_str);
                edits.extend(
                    self.fields(question, about, &id, pos)
                        .into_iter()
                        .map(|(field, value)| Edit::set(id.clone(), field, value)),
                );
            }
        }
        edits
    }

    fn fields(&self, question: &Question, about: &str, id: &str, pos: String) -> Vec<(&'static str, Value)> {
        let text = |field: &str| self.document.item(id).map_or("", |item| item.text(field)).trim().to_owned();
        let pos = (POS, Value::from(pos));
        let label = Value::from(self.label);
        match question.ask {
            Ask::Describe => {
                let mut all = vec![pos, (Challenge::raised_by, label)];
                if text(Challenge::title).is_empty() {
                    let line = text(Challenge::what).lines().next().unwrap_or_default().to_owned();
                    all.push((Challenge::title, line.chars().take(TITLE).collect::<String>().into()));
                }
                all
            }
            Ask::Rate => vec![(Rating::by, self.told_apart().into())],
            Ask::Findings if text(Finding::source).is_empty() => vec![pos, (Finding::source, label)],
            Ask::Findings => vec![pos],
            Ask::Observe if text(Observation::date).is_empty() => {
                vec![pos, (Observation::date, self.today.into())]
            }
            Ask::Observe => vec![pos],
            Ask::Count => {
                let when = question.when.map(super::Choice::code).unwrap_or_default();
                let mut all = vec![pos, (Reading::when, when.into())];
                if text(Reading::date).is_empty() {
                    all.push((Reading::date, self.today.into()));
                }
                all
            }
            Ask::Checklist => vec![pos, (Answer::question, about.into()), (Answer::by, label)],
            Ask::Learning => vec![pos, (Lesson::of_kind, about.into())],
            Ask::Vote | Ask::Mark => Vec::new(),
        }
    }

    /// The label with a mark of the sheet: two who both call themselves «sygeplejerske» are two raters.
    fn told_apart(&self) -> String {
        let mark: String = self.sheet.chars().take(3).collect();
        format!("{} · {mark}", if self.label.is_empty() { self.nameless } else { self.label })
    }

    /// Places behind all that is there at home, the answers of one sheet side by side.
    fn places(&self, after: &str, question: usize, count: usize) -> Vec<String> {
        let next = order::between(Some(after), None);
        let front = format!("{next}{}{question}", self.sheet);
        order::spread(Some(&format!("{front}1")), Some(&format!("{front}z")), count)
    }

    /// The ballots of open rounds, as the edits that write them or write them anew.
    pub fn ballots(&self, given: &[Secret]) -> Vec<Edit> {
        let open = self.questions.iter().enumerate().filter(|(_, one)| one.ask == Ask::Vote);
        let open = open.filter(|(_, one)| !one.is_secret(self.document));
        let mut edits = Vec::new();
        for (place, question) in open {
            let mine = given.iter().find(|secret| secret.parent() == question.subject());
            let Some(Secret::Ballot(ballot)) = mine else { continue };
            let id = answer_id(self.sheet, place, 0, 0);
            let dots = ballot.dots.iter().map(|(id, dots)| {
                (member(Ballot::dots, id), if *dots > 0 { Value::from(*dots) } else { Value::Null })
            });
            let mut fields: Vec<(String, Value)> = vec![
                (Ballot::by.to_owned(), self.told_apart().into()),
                (Ballot::voters.to_owned(), 1.into()),
            ];
            fields.extend(dots);
            match self.document.item(&id) {
                Some(before) => {
                    let taken =
                        before.fields.keys().filter(|name| name.starts_with(&member(Ballot::dots, "")));
                    let taken = taken.filter(|name| !fields.iter().any(|(other, _)| other == *name));
                    let taken: Vec<_> = taken.map(|name| (name.clone(), Value::Null)).collect();
                    fields.extend(taken);
                    edits.extend(fields.into_iter().map(|(name, value)| Edit::set(id.clone(), name, value)));
                }
                None if mine.is_some_and(Secret::is_blank) => {}
                None => {
                    fields.retain(|(_, value)| !value.is_null());
                    edits.push(super::create::<Ballot>(id, question.subject(), "", fields));
                }
            }
        }
        edits
    }
}
