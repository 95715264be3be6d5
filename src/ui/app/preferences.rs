//! Language and look: chosen by people, remembered by the browser.

use leptos::prelude::*;

use super::App;
use crate::words::Language;

impl App {
    /// The language, without listening to it: the whole page is built anew when it changes.
    pub fn language(self) -> Language {
        self.0.with_value(|inner| inner.language.get_untracked())
    }

    /// The language as a signal.
    pub fn language_signal(self) -> RwSignal<Language> {
        self.0.with_value(|inner| inner.language)
    }

    /// Changes the language and remembers it.
    pub fn set_language(self, language: Language) {
        match self.program() {
            // The guidance is fetched first, so that the page comes in one language.
            Some(program) => (program.speak)(self, language),
            None => self.speak(language),
        }
    }

    /// Shows the page in that language.
    pub fn speak(self, language: Language) {
        self.language_signal().set(language);
        // A browser that cannot keep the choice still shows it.
        let _ = self.shelf().set_setting("language", language.code());
    }

    /// The look as a signal: empty (as the computer has it), `light`, `dark`.
    pub fn theme(self) -> RwSignal<String> {
        self.0.with_value(|inner| inner.theme)
    }

    /// Changes the look and remembers it.
    pub fn set_theme(self, theme: &str) {
        self.theme().set(theme.to_owned());
        let _ = self.shelf().set_setting("theme", theme);
    }
}
