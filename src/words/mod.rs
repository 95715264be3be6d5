//! The words of the interface: a typed catalogue, Danish first, English beside it.
//!
//! A library with compile-time keys (leptos_i18n 0.6) was measured against this: with 700 words it made the
//! first load 83 kB (gzip) larger and each build 24 s longer, so the words are plain constants. A missing
//! Danish word cannot compile; an English gap is an empty text, falls back to Danish and is listed by the
//! tidy test.
//!
//! *Invariant.* No sentence that people read stands in `ui`: it stands here or in [`crate::method`].

/// One word, Danish first.
macro_rules! word {
    ($da:literal, $en:literal) => {
        $crate::words::Word::new(concat!($da, "\u{1f}", $en))
    };
}

mod choices;
mod format;

pub use choices::Labelled;
pub use format::{clock_time, day, number, short_day};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Danish, the first language.
    #[default]
    Da,
    /// English.
    En,
}

impl Language {
    /// The code for the `lang` attribute and the settings.
    pub fn code(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// The language of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Da, Self::En].into_iter().find(|language| language.code() == code)
    }
}

/// One text in both languages. `{name}` stands for something that is filled in.
///
/// Danish, never empty, and behind [`BETWEEN`] English, which is empty where nobody has written it yet. One text and
/// not two: there are thousands of words, and what points to them is not packed well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word(&'static str);

/// What stands between the languages of a [`Word`]: no text has it.
pub const BETWEEN: char = '\u{1f}';

impl Word {
    /// The word in these two languages, with [`BETWEEN`] between them.
    pub const fn new(both: &'static str) -> Self {
        Self(both)
    }

    /// The text in that language, Danish where there is none.
    pub fn in_language(self, language: Language) -> &'static str {
        let (danish, english) = self.0.split_once(BETWEEN).unwrap_or((self.0, ""));
        match language {
            Language::En if !english.is_empty() => english,
            _ => danish,
        }
    }

    /// The text with every `{name}` filled in.
    pub fn fill(self, language: Language, parts: &[(&str, &str)]) -> String {
        let mut text = self.in_language(language).to_owned();
        for (name, value) in parts {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        text
    }
}

/// Declares words: `SAVE = "Gem", "Save";`. The tidy test reads these declarations.
macro_rules! words {
    ($($name:ident = $da:literal, $en:literal;)*) => {
        $(#[allow(missing_docs)] pub const $name: $crate::words::Word = word!($da, $en);)*
    };
}

pub mod about;
pub mod answer;
pub mod around;
pub mod asking;
pub mod common;
pub mod describe;
pub mod frame;
pub mod history;
pub mod keeping;
pub mod light;
pub mod missing;
pub mod names;
pub mod overview;
pub mod papers;
pub mod people;
pub mod personal;
pub mod place;
pub mod privacy;
pub mod receive;
pub mod sealing;
pub mod share;
pub mod shelf;
pub mod step0;
pub mod step1;
pub mod step2;
pub mod step3;
pub mod step4;
pub mod step5;
pub mod step6;
pub mod storage;
