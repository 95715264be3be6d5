//! A line that one types into and that is not kept in the process: a name for what is made next, who speaks.

use leptos::prelude::*;

use super::t;
use crate::words::Word;

/// The line alone, for places where a button stands beside it.
#[derive(Clone)]
pub struct Entry {
    /// Its id; its label says `for=id`.
    pub id: &'static str,
    /// What is typed.
    pub value: RwSignal<String>,
    /// The ids of what is read aloud with it.
    pub described: String,
    /// The id of a list with suggestions, or empty.
    pub list: &'static str,
    /// The most characters, 0 for as many as one likes.
    pub longest: u16,
}

impl Entry {
    /// A line with nothing beside it.
    pub fn new(id: &'static str, value: RwSignal<String>) -> Self {
        Self { id, value, described: String::new(), list: "", longest: 0 }
    }

    /// The line.
    pub fn line(self) -> AnyView {
        let some = |text: &'static str| (!text.is_empty()).then_some(text);
        view! {
            <input
                type="text"
                class="line"
                dir="auto"
                id=self.id
                autocomplete="off"
                maxlength=(self.longest > 0).then_some(self.longest)
                list=some(self.list)
                aria-describedby=Some(self.described).filter(|ids| !ids.is_empty())
                prop:value=self.value
                on:input=move |event| self.value.set(event_target_value(&event))
            />
        }
        .into_any()
    }

    /// The line under its label, with a hint between them where there is one.
    pub fn field(mut self, label: Word, hint: Option<Word>) -> AnyView {
        let hint = hint.map(|hint| {
            self.described = format!("{}.hint", self.id);
            view! { <p class="field-hint" id=self.described.clone()>{t(hint)}</p> }.into_any()
        });
        view! {
            <div class="field">
                <label class="field-label" for=self.id>{t(label)}</label>
                {hint}
                {self.line()}
            </div>
        }
        .into_any()
    }
}
