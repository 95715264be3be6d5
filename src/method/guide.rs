//! The guidance texts of one language.
//!
//! Danish is part of the build. English lies beside the page and is fetched when somebody asks for it, so
//! that it costs nobody else anything; see [`take_english`].

use std::sync::OnceLock;

use serde_json::Value;

use super::parts::{
    DeckCard, Inquiry, Light, Mails, Part, Principles, StepGuide, StepName, ToolGuide, Trouble, list,
};
use super::{Advice, Cases, Directions, Phases, Tool, Typology};

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
    /// The manager's guide: the phases.
    pub phases: Phases,
    /// The manager's guide: the four directions.
    pub directions: Directions,
    /// The manager's guide: the types.
    pub typology: Typology,
    /// The manager's guide: the cases.
    pub cases: Cases,
    /// The manager's guide: advice.
    pub advice: Advice,
}

/// The files of one language, in the order in which [`Guide::read`] takes them.
pub const FILES: [&str; 18] = [
    "step0.json",
    "step1.json",
    "step2.json",
    "step3.json",
    "step4.json",
    "step5.json",
    "step6.json",
    "cards.json",
    "trouble.json",
    "methods.json",
    "principles.json",
    "light.json",
    "mail.json",
    "phases.json",
    "directions.json",
    "typology.json",
    "cases.json",
    "advice.json",
];

const DANISH: [&str; 18] = [
    include_str!("da/step0.json"),
    include_str!("da/step1.json"),
    include_str!("da/step2.json"),
    include_str!("da/step3.json"),
    include_str!("da/step4.json"),
    include_str!("da/step5.json"),
    include_str!("da/step6.json"),
    include_str!("da/cards.json"),
    include_str!("da/trouble.json"),
    include_str!("da/methods.json"),
    include_str!("da/principles.json"),
    include_str!("da/light.json"),
    include_str!("da/mail.json"),
    include_str!("da/phases.json"),
    include_str!("da/directions.json"),
    include_str!("da/typology.json"),
    include_str!("da/cases.json"),
    include_str!("da/advice.json"),
];

static ENGLISH: OnceLock<Guide> = OnceLock::new();

/// What the checklist (0) and the steps are called, in Danish or English. These few lines are in every build,
/// so that the front page needs no more.
pub fn step_names(english: bool) -> &'static [StepName] {
    static DANISH_NAMES: OnceLock<Vec<StepName>> = OnceLock::new();
    static ENGLISH_NAMES: OnceLock<Vec<StepName>> = OnceLock::new();
    let read = |text: &str| list(&serde_json::from_str(text).unwrap_or_default());
    if english {
        ENGLISH_NAMES.get_or_init(|| read(include_str!("en/steps.json")))
    } else {
        DANISH_NAMES.get_or_init(|| read(include_str!("da/steps.json")))
    }
}

/// The guidance in Danish, or in English once it has been taken in.
pub fn guide(english: bool) -> &'static Guide {
    static DANISH_GUIDE: OnceLock<Guide> = OnceLock::new();
    let danish = || DANISH_GUIDE.get_or_init(|| Guide::read(&DANISH, false));
    if english { ENGLISH.get().unwrap_or_else(danish) } else { danish() }
}

/// Takes in the English texts, one per file of [`FILES`]. A second time changes nothing.
pub fn take_english(files: &[impl AsRef<str>]) {
    ENGLISH.get_or_init(|| Guide::read(files, true));
}

/// Whether the English texts are here.
pub fn has_english() -> bool {
    ENGLISH.get().is_some()
}

impl Guide {
    /// The guidance in these texts, one per file of [`FILES`]. What cannot be read is empty.
    pub fn read(files: &[impl AsRef<str>], english: bool) -> Self {
        let parsed: Vec<Value> =
            files.iter().map(|text| serde_json::from_str(text.as_ref()).unwrap_or_default()).collect();
        let file = |at: usize| parsed.get(at).unwrap_or(&Value::Null);
        let steps = step_names(english).iter().enumerate().map(|(step, called)| StepGuide {
            name: called.name.clone(),
            short: called.short.clone(),
            purpose: called.purpose.clone(),
            ..StepGuide::read(file(step))
        });
        Self {
            steps: steps.collect(),
            cards: list::<DeckCard>(file(7)),
            trouble: list::<Trouble>(file(8)),
            inquiries: list::<Inquiry>(file(9)),
            principles: Principles::read(file(10)),
            light: Light::read(file(11)),
            mails: Mails::read(file(12)),
            phases: Phases::read(file(13)),
            directions: Directions::read(file(14)),
            typology: Typology::read(file(15)),
            cases: Cases::read(file(16)),
            advice: Advice::read(file(17)),
        }
    }

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
