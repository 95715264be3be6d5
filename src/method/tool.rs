//! The tools of the method and the steps that they belong to.

/// How many steps there are beside the checklist, which is step 0.
pub const STEPS: u8 = 6;

/// One worksheet of the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tool {
    /// Inden I går i gang med Samskabt styring.
    Checklist,
    /// Dialogkort.
    Cards,
    /// Roller og opgaver.
    Roles,
    /// Fælles ord.
    Words,
    /// Opmærksomhedspunkter.
    Attention,
    /// Beskriv udfordringerne.
    Describe,
    /// Prioriter udfordringerne.
    Prioritise,
    /// Undersøg udfordringerne.
    Investigate,
    /// Forenklingens fire F'er.
    FourFs,
    /// Brainstorm.
    Brainstorm,
    /// Vurdér løsningen.
    Assess,
    /// Fra løsning til handling.
    Act,
    /// Tegn på at løsningen virker.
    Signs,
    /// Hvor meget, hvor mange og hvor tit?
    Counts,
    /// Vurderingslinjen.
    Line,
    /// Samlet vurdering.
    Verdict,
    /// Læring af Samskabt styring.
    Learning,
    /// Kom godt omkring kommunikationen.
    Communication,
}

/// The tools of the light variant, in the order of the meeting.
pub const LIGHT: [Tool; 7] = [
    Tool::Describe,
    Tool::Prioritise,
    Tool::Investigate,
    Tool::FourFs,
    Tool::Brainstorm,
    Tool::Act,
    Tool::Signs,
];

impl Tool {
    /// All tools in the order of the method.
    pub const ALL: [Self; 18] = [
        Self::Checklist,
        Self::Cards,
        Self::Roles,
        Self::Words,
        Self::Attention,
        Self::Describe,
        Self::Prioritise,
        Self::Investigate,
        Self::FourFs,
        Self::Brainstorm,
        Self::Assess,
        Self::Act,
        Self::Signs,
        Self::Counts,
        Self::Line,
        Self::Verdict,
        Self::Learning,
        Self::Communication,
    ];

    /// The id in texts, in progress figures and in code.
    pub fn id(self) -> &'static str {
        match self {
            Self::Checklist => "checklist",
            Self::Cards => "cards",
            Self::Roles => "roles",
            Self::Words => "words",
            Self::Attention => "attention",
            Self::Describe => "describe",
            Self::Prioritise => "prioritise",
            Self::Investigate => "investigate",
            Self::FourFs => "four_fs",
            Self::Brainstorm => "brainstorm",
            Self::Assess => "assess",
            Self::Act => "act",
            Self::Signs => "signs",
            Self::Counts => "counts",
            Self::Line => "line",
            Self::Verdict => "verdict",
            Self::Learning => "learning",
            Self::Communication => "communication",
        }
    }

    /// The tool of that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.id() == id)
    }

    /// The word in the address, Danish because people see it.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Checklist => "tjekliste",
            Self::Cards => "dialogkort",
            Self::Roles => "roller",
            Self::Words => "faelles-ord",
            Self::Attention => "opmaerksomhedspunkter",
            Self::Describe => "beskriv",
            Self::Prioritise => "prioriter",
            Self::Investigate => "undersoeg",
            Self::FourFs => "fire-f",
            Self::Brainstorm => "brainstorm",
            Self::Assess => "vurder-loesningen",
            Self::Act => "handling",
            Self::Signs => "tegn",
            Self::Counts => "hvor-meget",
            Self::Line => "vurderingslinjen",
            Self::Verdict => "samlet-vurdering",
            Self::Learning => "laering",
            Self::Communication => "kommunikation",
        }
    }

    /// The tool of that word in the address.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.slug() == slug)
    }

    /// The step that it belongs to, 0 for the checklist.
    pub fn step(self) -> u8 {
        match self {
            Self::Checklist => 0,
            Self::Cards | Self::Roles | Self::Words | Self::Attention => 1,
            Self::Describe | Self::Prioritise | Self::Investigate => 2,
            Self::FourFs | Self::Brainstorm | Self::Assess => 3,
            Self::Act => 4,
            Self::Signs | Self::Counts | Self::Line | Self::Verdict => 5,
            Self::Learning | Self::Communication => 6,
        }
    }

    /// The tools of a step in their order.
    pub fn of_step(step: u8) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |tool| tool.step() == step)
    }
}
