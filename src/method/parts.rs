//! The parts that the guidance is made of, as they stand in the JSON beside this file.
//!
//! They are read by hand from parsed JSON: derived readers cost 20 kB (gzip) of the first load.

use std::collections::BTreeMap;

use serde_json::Value;

/// What is said about one step.
#[derive(Clone, Debug, Default)]
pub struct StepGuide {
    /// The name, a term of the method.
    pub name: String,
    /// A name for narrow places.
    pub short: String,
    /// What the step is for.
    pub purpose: String,
    /// What the group does.
    pub does: Vec<String>,
    /// Ways to meet.
    pub forms: Vec<MeetingForm>,
    /// Good advice.
    pub advice: Vec<String>,
    /// True examples.
    pub examples: Vec<Example>,
    /// The tools of the step by id.
    pub tools: BTreeMap<String, ToolGuide>,
}

/// What a step is called and what it is for: all that the front page says of it.
#[derive(Clone, Debug, Default)]
pub struct StepName {
    /// The name, a term of the method.
    pub name: String,
    /// A name for narrow places.
    pub short: String,
    /// What the step is for.
    pub purpose: String,
}

/// A way to meet.
#[derive(Clone, Debug, Default)]
pub struct MeetingForm {
    /// Its name.
    pub title: String,
    /// How to go about it.
    pub text: String,
}

/// A true example.
#[derive(Clone, Debug, Default)]
pub struct Example {
    /// Where it happened.
    pub r#where: String,
    /// What happened.
    pub text: String,
}

/// The five questions about one tool, and what it takes.
#[derive(Clone, Debug, Default)]
pub struct ToolGuide {
    /// The name, a term of the method.
    pub name: String,
    /// What one does here, in one sentence.
    pub line: String,
    /// «Hvad giver det jer?»
    pub gives: String,
    /// «Hvem er med?»
    pub who: String,
    /// «Sådan gør I».
    pub how: Vec<String>,
    /// «Hvornår passer det?»
    pub when: String,
    /// «Hvad så bagefter?»
    pub after: String,
    /// From and to, in minutes.
    pub minutes: [u16; 2],
    /// What to bring.
    pub materials: String,
    /// A filled, fictional example, a line each.
    pub example: Vec<String>,
}

/// A sign that it goes wrong, a sentence to say, a next move.
#[derive(Clone, Debug, Default)]
pub struct Trouble {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What one notices.
    pub sign: String,
    /// What one may say in the room.
    pub say: String,
    /// What one does next.
    pub next: String,
}

/// A dialogue card.
#[derive(Clone, Debug, Default)]
pub struct DeckCard {
    /// Its id, the same in every language.
    pub id: String,
    /// The code of its suit.
    pub suit: String,
    /// The question.
    pub text: String,
}

/// A way to look into something, with the sheet that is filled in.
#[derive(Clone, Debug, Default)]
pub struct Inquiry {
    /// The code of the method.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub what: String,
    /// Five steps.
    pub steps: Vec<String>,
    /// From and to, in minutes.
    pub minutes: [u16; 2],
    /// What may go wrong.
    pub pitfalls: Vec<String>,
    /// The sheet.
    pub sheet: Sheet,
}

/// A sheet to fill in.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Its heading.
    pub title: String,
    /// One line on how to use it.
    pub intro: String,
    /// The headings of its columns, two to four.
    pub columns: Vec<String>,
    /// Questions or rows to begin with.
    pub prompts: Vec<String>,
}

/// The principles behind the method.
#[derive(Clone, Debug, Default)]
pub struct Principles {
    /// Forenklingens fire F'er.
    pub four_fs: Vec<FourF>,
    /// Whose idea they are.
    pub credit: String,
    /// The three principles.
    pub principles: Vec<String>,
    /// The ten pieces of advice.
    pub advice: Vec<String>,
    /// The gains to look for.
    pub gains: Vec<String>,
}

/// One of the four F's.
#[derive(Clone, Debug, Default)]
pub struct FourF {
    /// The code of the choice.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it means.
    pub what: String,
    /// What the group asks itself.
    pub ask: Vec<String>,
    /// An example.
    pub example: String,
}

/// The light variant.
#[derive(Clone, Debug, Default)]
pub struct Light {
    /// Its name.
    pub name: String,
    /// In one line.
    pub line: String,
    /// When to choose it.
    pub when: Vec<String>,
    /// When not.
    pub not_when: Vec<String>,
    /// The parts of the meeting.
    pub steps: Vec<LightStep>,
    /// The question in the middle, with its three ways.
    pub enough: EnoughGuide,
    /// From and to for the whole meeting, in minutes.
    pub agenda_total: [u16; 2],
}

/// A part of the light meeting.
#[derive(Clone, Debug, Default)]
pub struct LightStep {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What happens.
    pub text: String,
    /// From and to, in minutes.
    pub minutes: [u16; 2],
}

/// «Ved I nok til at finde en løsning i dag?»
#[derive(Clone, Debug, Default)]
pub struct EnoughGuide {
    /// The question.
    pub question: String,
    /// Yes.
    pub yes: MeetingForm,
    /// No.
    pub no: MeetingForm,
    /// It is larger.
    pub bigger: MeetingForm,
}

/// A ready mail.
#[derive(Clone, Debug, Default)]
pub struct Mail {
    /// The subject, with placeholders such as `{title}`.
    pub subject: String,
    /// The text, with placeholders.
    pub body: String,
}

/// A ready page for the MED committee.
#[derive(Clone, Debug, Default)]
pub struct MedPage {
    /// The heading.
    pub title: String,
    /// The opening.
    pub intro: String,
    /// What the committee is asked, where it is asked something.
    pub ask: String,
}

/// The ready mails and pages.
#[derive(Clone, Debug, Default)]
pub struct Mails {
    /// «Spørg jeres kolleger, hvad der bøvler».
    pub homework: Mail,
    /// An invitation to a meeting.
    pub invitation: Mail,
    /// «Oplæg til MED».
    pub med_before: MedPage,
    /// «Referat til MED».
    pub med_after: MedPage,
    /// The mail that goes with a process file.
    pub share: Mail,
}

/// Something that is read from parsed JSON. What is missing reads as empty; a test reads every text of both
/// languages, so an empty one never ships.
pub(super) trait Part: Sized {
    /// The part in that value.
    fn read(value: &Value) -> Self;
}

/// A text; empty where there is none.
pub(super) fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

/// A list of texts.
pub(super) fn texts(value: &Value, key: &str) -> Vec<String> {
    let lines = value[key].as_array().map(Vec::as_slice).unwrap_or_default();
    lines.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
}

fn minutes(value: &Value, key: &str) -> [u16; 2] {
    [0, 1].map(|at| value[key][at].as_u64().and_then(|minutes| u16::try_from(minutes).ok()).unwrap_or(0))
}

/// All parts of a list.
pub(super) fn list<T: Part>(value: &Value) -> Vec<T> {
    value.as_array().map(|parts| parts.iter().map(T::read).collect()).unwrap_or_default()
}

fn by_id<T: Part>(value: &Value) -> BTreeMap<String, T> {
    let mut parts = BTreeMap::new();
    for (id, part) in value.as_object().into_iter().flatten() {
        parts.insert(id.clone(), T::read(part));
    }
    parts
}

impl Part for StepGuide {
    fn read(value: &Value) -> Self {
        Self {
            name: String::new(),
            short: String::new(),
            purpose: String::new(),
            does: texts(value, "does"),
            forms: list(&value["forms"]),
            advice: texts(value, "advice"),
            examples: list(&value["examples"]),
            tools: by_id(&value["tools"]),
        }
    }
}

impl Part for StepName {
    fn read(value: &Value) -> Self {
        Self { name: text(value, "name"), short: text(value, "short"), purpose: text(value, "purpose") }
    }
}

impl Part for MeetingForm {
    fn read(value: &Value) -> Self {
        Self { title: text(value, "title"), text: text(value, "text") }
    }
}

impl Part for Example {
    fn read(value: &Value) -> Self {
        Self { r#where: text(value, "where"), text: text(value, "text") }
    }
}

impl Part for ToolGuide {
    fn read(value: &Value) -> Self {
        Self {
            name: text(value, "name"),
            line: text(value, "line"),
            gives: text(value, "gives"),
            who: text(value, "who"),
            how: texts(value, "how"),
            when: text(value, "when"),
            after: text(value, "after"),
            minutes: minutes(value, "minutes"),
            materials: text(value, "materials"),
            example: texts(value, "example"),
        }
    }
}

impl Part for Trouble {
    fn read(value: &Value) -> Self {
        Self {
            id: text(value, "id"),
            title: text(value, "title"),
            sign: text(value, "sign"),
            say: text(value, "say"),
            next: text(value, "next"),
        }
    }
}

impl Part for DeckCard {
    fn read(value: &Value) -> Self {
        Self { id: text(value, "id"), suit: text(value, "suit"), text: text(value, "text") }
    }
}

impl Part for Inquiry {
    fn read(value: &Value) -> Self {
        Self {
            id: text(value, "id"),
            name: text(value, "name"),
            what: text(value, "what"),
            steps: texts(value, "steps"),
            minutes: minutes(value, "minutes"),
            pitfalls: texts(value, "pitfalls"),
            sheet: Sheet::read(&value["sheet"]),
        }
    }
}

impl Part for Sheet {
    fn read(value: &Value) -> Self {
        Self {
            title: text(value, "title"),
            intro: text(value, "intro"),
            columns: texts(value, "columns"),
            prompts: texts(value, "prompts"),
        }
    }
}

impl Part for Principles {
    fn read(value: &Value) -> Self {
        Self {
            four_fs: list(&value["four_fs"]),
            credit: text(value, "credit"),
            principles: texts(value, "principles"),
            advice: texts(value, "advice"),
            gains: texts(value, "gains"),
        }
    }
}

impl Part for FourF {
    fn read(value: &Value) -> Self {
        Self {
            id: text(value, "id"),
            name: text(value, "name"),
            what: text(value, "what"),
            ask: texts(value, "ask"),
            example: text(value, "example"),
        }
    }
}

impl Part for Light {
    fn read(value: &Value) -> Self {
        Self {
            name: text(value, "name"),
            line: text(value, "line"),
            when: texts(value, "when"),
            not_when: texts(value, "not_when"),
            steps: list(&value["steps"]),
            enough: EnoughGuide::read(&value["enough"]),
            agenda_total: minutes(value, "agenda_total"),
        }
    }
}

impl Part for LightStep {
    fn read(value: &Value) -> Self {
        Self {
            id: text(value, "id"),
            title: text(value, "title"),
            text: text(value, "text"),
            minutes: minutes(value, "minutes"),
        }
    }
}

impl Part for EnoughGuide {
    fn read(value: &Value) -> Self {
        Self {
            question: text(value, "question"),
            yes: MeetingForm::read(&value["yes"]),
            no: MeetingForm::read(&value["no"]),
            bigger: MeetingForm::read(&value["bigger"]),
        }
    }
}

impl Part for Mail {
    fn read(value: &Value) -> Self {
        Self { subject: text(value, "subject"), body: text(value, "body") }
    }
}

impl Part for MedPage {
    fn read(value: &Value) -> Self {
        Self { title: text(value, "title"), intro: text(value, "intro"), ask: text(value, "ask") }
    }
}

impl Part for Mails {
    fn read(value: &Value) -> Self {
        Self {
            homework: Mail::read(&value["homework"]),
            invitation: Mail::read(&value["invitation"]),
            med_before: MedPage::read(&value["med_before"]),
            med_after: MedPage::read(&value["med_after"]),
            share: Mail::read(&value["share"]),
        }
    }
}
