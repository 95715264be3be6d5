//! The guidance texts, read once from the JSON beside this file.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Tool;

/// What is said about one step.
#[derive(Clone, Debug, Default, Deserialize)]
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

/// A way to meet.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct MeetingForm {
    /// Its name.
    pub title: String,
    /// How to go about it.
    pub text: String,
}

/// A true example.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Example {
    /// Where it happened.
    pub r#where: String,
    /// What happened.
    pub text: String,
}

/// The five questions about one tool, and what it takes.
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug, Default, Deserialize)]
pub struct DeckCard {
    /// Its id, the same in every language.
    pub id: String,
    /// The code of its suit.
    pub suit: String,
    /// The question.
    pub text: String,
}

/// A way to look into something, with the sheet that is filled in.
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Mail {
    /// The subject, with placeholders such as `{title}`.
    pub subject: String,
    /// The text, with placeholders.
    pub body: String,
}

/// A ready page for the MED committee.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct MedPage {
    /// The heading.
    pub title: String,
    /// The opening.
    pub intro: String,
    /// What the committee is asked, where it is asked something.
    #[serde(default)]
    pub ask: String,
}

/// The ready mails and pages.
#[derive(Clone, Debug, Default, Deserialize)]
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

/// All texts of the method in one language.
#[derive(Clone, Debug, Default)]
pub struct Guide {
    steps: Vec<StepGuide>,
    /// The deck of dialogue cards.
    pub cards: Vec<DeckCard>,
    /// When it goes wrong.
    pub trouble: Vec<Trouble>,
    /// The ways to look into something.
    pub inquiries: Vec<Inquiry>,
    /// The principles.
    pub principles: Principles,
    /// The light variant.
    pub light: Light,
    /// Ready mails.
    pub mails: Mails,
}

/// Reads the texts of one language.
macro_rules! load {
    ($language:literal) => {
        Guide {
            steps: [
                include_str!(concat!($language, "/step0.json")),
                include_str!(concat!($language, "/step1.json")),
                include_str!(concat!($language, "/step2.json")),
                include_str!(concat!($language, "/step3.json")),
                include_str!(concat!($language, "/step4.json")),
                include_str!(concat!($language, "/step5.json")),
                include_str!(concat!($language, "/step6.json")),
            ]
            .map(parse)
            .into(),
            cards: parse(include_str!(concat!($language, "/cards.json"))),
            trouble: parse(include_str!(concat!($language, "/trouble.json"))),
            inquiries: parse(include_str!(concat!($language, "/methods.json"))),
            principles: parse(include_str!(concat!($language, "/principles.json"))),
            light: parse(include_str!(concat!($language, "/light.json"))),
            mails: parse(include_str!(concat!($language, "/mail.json"))),
        }
    };
}

/// The guidance in Danish or English.
pub fn guide(english: bool) -> &'static Guide {
    static DANISH: OnceLock<Guide> = OnceLock::new();
    static ENGLISH: OnceLock<Guide> = OnceLock::new();
    if english { ENGLISH.get_or_init(|| load!("en")) } else { DANISH.get_or_init(|| load!("da")) }
}


/// The texts are part of the build; a test reads each of them, so an empty one never ships.
fn parse<T: DeserializeOwned + Default>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}

impl Guide {
    /// The guidance of a step, 0 for the checklist.
    pub fn step(&self, step: u8) -> &StepGuide {
        static NONE: OnceLock<StepGuide> = OnceLock::new();
        self.steps.get(usize::from(step)).unwrap_or_else(|| NONE.get_or_init(StepGuide::default))
    }

    /// The guidance of a tool.
    pub fn tool(&self, tool: Tool) -> &ToolGuide {
        static NONE: OnceLock<ToolGuide> = OnceLock::new();
        let of_step = self.step(tool.step()).tools.get(tool.id());
        of_step.unwrap_or_else(|| NONE.get_or_init(ToolGuide::default))
    }
}
