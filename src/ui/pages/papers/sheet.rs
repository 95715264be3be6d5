//! A paper: a heading and parts, shown as a page and copied as plain text from the same source.

use leptos::prelude::*;

use crate::ui::parts::{fill, many, t};
use crate::words::{Word, papers as words};

/// More lines than these make no one-page paper; the rest is counted.
const MOST: usize = 20;

/// One paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its heading.
    pub title: String,
    /// The line under it: which process, which day.
    pub under: String,
    /// Its parts. An empty part is never there.
    pub parts: Vec<Part>,
}

/// A heading with texts, facts and a list, in that order, whichever there are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    title: String,
    texts: Vec<String>,
    facts: Vec<(String, String)>,
    list: Vec<String>,
}

impl Sheet {
    /// A paragraph; the heading may be empty.
    pub fn paragraph(&mut self, title: &str, text: &str) {
        self.put(Part { title: title.to_owned(), texts: vec![text.to_owned()], ..Part::default() });
    }

    /// Answers with their labels; those without an answer are left out.
    pub fn facts<'a>(&mut self, title: Word, facts: impl IntoIterator<Item = (Word, &'a str)>) {
        let facts =
            facts.into_iter().map(|(word, text)| (t(word).to_owned(), text.trim().to_owned())).collect();
        self.put(Part { title: t(title).to_owned(), facts, ..Part::default() });
    }

    /// The same with labels of the group's own.
    pub fn pairs(&mut self, title: Word, facts: Vec<(String, String)>) {
        self.put(Part { title: t(title).to_owned(), facts, ..Part::default() });
    }

    /// A list, with its first lines where it is long.
    pub fn list(&mut self, title: Word, lines: impl IntoIterator<Item = String>) {
        let mut list: Vec<String> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
        let rest = list.len().saturating_sub(MOST);
        if rest > 0 {
            list.truncate(MOST);
            list.push(fill(words::MORE, &[("n", &rest.to_string())]));
        }
        self.put(Part { title: t(title).to_owned(), list, ..Part::default() });
    }

    fn put(&mut self, mut part: Part) {
        part.texts.retain(|text| !text.trim().is_empty());
        part.facts.retain(|(_, text)| !text.trim().is_empty());
        if !part.texts.is_empty() || !part.facts.is_empty() || !part.list.is_empty() {
            self.parts.push(part);
        }
    }

    /// The paper as plain text, for a mail or a document of one's own.
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.clone(), self.under.clone()];
        for part in &self.parts {
            lines.push(String::new());
            if !part.title.is_empty() {
                lines.push(part.title.to_uppercase());
            }
            lines.extend(part.texts.iter().cloned());
            lines.extend(part.facts.iter().map(|(label, text)| format!("{label}: {text}")));
            lines.extend(part.list.iter().map(|line| format!("– {line}")));
        }
        lines.join("\n")
    }

    /// The parts as they are shown.
    pub fn view(&self) -> AnyView {
        many(&self.parts, Part::view)
    }
}

impl Part {
    fn view(&self) -> AnyView {
        let title = (!self.title.is_empty()).then(|| view! { <h3>{self.title.clone()}</h3> }.into_any());
        let texts =
            many(self.texts.clone(), |text| view! { <p class="text" dir="auto">{text}</p> }.into_any());
        let facts = (!self.facts.is_empty()).then(|| {
            let rows = many(self.facts.clone(), |(label, text)| {
                view! { <dt dir="auto">{label}</dt><dd class="text" dir="auto">{text}</dd> }.into_any()
            });
            view! { <dl class="facts">{rows}</dl> }.into_any()
        });
        let list = (!self.list.is_empty()).then(|| {
            let rows =
                many(self.list.clone(), |line| view! { <li class="text" dir="auto">{line}</li> }.into_any());
            view! { <ul>{rows}</ul> }.into_any()
        });
        view! { <section class="paper-part">{title} {texts} {facts} {list}</section> }.into_any()
    }
}
