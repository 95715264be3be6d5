//! The sheet that somebody answers on: the open answers in a small document of their own, dots and marks beside
//! it, all of it kept in this browser and nowhere else.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::document::{ItemId, sort::Gather as _};
use crate::file::{Asked, Draft};
use crate::model::{Ask, Question, Secret, answer_id};
use crate::ui::app::App;
use crate::ui::session::{KeepState, Session};

/// One question on the screen: of which question of the file, and about which of its things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The question of the file.
    pub question: usize,
    /// The thing that it is about.
    pub thing: usize,
}

/// The sheet. A copy is a handle to the same one.
#[derive(Clone, Copy)]
pub struct Paper {
    asked: StoredValue<Asked>,
    sheet: StoredValue<String>,
    /// The open answers.
    pub session: Session,
    /// Dots and marks.
    pub given: RwSignal<Vec<Secret>>,
    handed: RwSignal<Vec<ItemId>>,
    /// What the files said that were handed out, the open one and the secret one; see [`Draft::taken`].
    pub taken: (RwSignal<u32>, RwSignal<u32>),
    /// Where one is: 0 the beginning, then the questions, then looking through, then handing in.
    pub at: RwSignal<usize>,
    /// The answers have been looked through once.
    pub reviewed: RwSignal<bool>,
    /// It cannot be kept in this browser.
    pub unkept: RwSignal<bool>,
}

impl Paper {
    /// Begins a draft, or goes on with one that is kept.
    pub fn begin(draft: Draft, is_kept: bool) -> Self {
        let keep = KeepState { guest: true, ..KeepState::default() };
        let paper = Self {
            session: Session::new(draft.document, keep, 0),
            given: RwSignal::new(draft.given),
            handed: RwSignal::new(draft.handed),
            taken: (RwSignal::new(draft.taken.0), RwSignal::new(draft.taken.1)),
            at: RwSignal::new(draft.at),
            sheet: StoredValue::new(draft.sheet),
            asked: StoredValue::new(draft.asked),
            reviewed: RwSignal::new(false),
            unkept: RwSignal::new(App::current().is_blocked()),
        };
        Effect::new(move |before: Option<()>| {
            paper.session.all(|_| ());
            paper.given.track();
            paper.handed.track();
            paper.taken.0.track();
            paper.taken.1.track();
            paper.at.track();
            // To write what was read would have two windows answer each other.
            if before.is_some() || !is_kept {
                untrack(|| paper.keep());
            }
        });
        paper
    }

    fn keep(self) {
        let draft = self.draft();
        let kept =
            App::current().shelf().keep_answer_draft(&draft.asked.process, &draft.asked.id, &draft.to_text());
        self.unkept.set(kept.is_err() || App::current().is_blocked());
    }

    /// Everything as it is now.
    pub fn draft(self) -> Draft {
        Draft {
            asked: self.asked.get_value(),
            sheet: self.sheet.get_value(),
            document: self.session.peek(Clone::clone),
            given: self.given.get_untracked(),
            handed: self.handed.get_untracked(),
            taken: (self.taken.0.get_untracked(), self.taken.1.get_untracked()),
            at: self.at.get_untracked(),
        }
    }

    /// Reads the questions.
    pub fn asked<R>(self, read: impl FnOnce(&Asked) -> R) -> R {
        self.asked.with_value(read)
    }

    /// A question of the file.
    pub fn question(self, at: Step) -> Question {
        let found = self.asked(|asked| asked.questions.get(at.question).cloned());
        found.unwrap_or(Question { ask: Ask::Describe, about: Vec::new(), when: None, after: String::new() })
    }

    /// The id of what a step is about.
    pub fn about(self, at: Step) -> ItemId {
        self.question(at).about.get(at.thing).cloned().unwrap_or_default()
    }

    /// The id of an answer.
    pub fn id(self, at: Step, number: usize) -> ItemId {
        self.sheet.with_value(|sheet| answer_id(sheet, at.question, at.thing, number))
    }

    /// How many answers have been begun.
    pub fn begun(self, at: Step) -> usize {
        let count = |sheet: &String| {
            self.session.peek(|document| crate::model::begun(document, sheet, at.question, at.thing))
        };
        self.sheet.with_value(count)
    }

    /// All steps in their order: where a question is about many things, one for each.
    pub fn steps(self) -> Vec<Step> {
        self.asked(|asked| {
            let steps = asked
                .questions
                .iter()
                .enumerate()
                .flat_map(|(question, one)| (0..one.steps()).map(move |thing| Step { question, thing }));
            steps.collect()
        })
    }

    /// Whether any of the questions is secret, and whether any is open.
    pub fn kinds(self) -> (bool, bool) {
        self.asked(|asked| {
            let secret = |one: &&Question| one.is_secret(&asked.document);
            let secrets = asked.questions.iter().filter(secret).count();
            (secrets > 0, secrets < asked.questions.len())
        })
    }

    /// These open answers have been handed out.
    pub fn note_handed(self, ids: Vec<ItemId>) {
        self.handed.update(|handed| {
            handed.extend(ids);
            *handed = std::mem::take(handed).into_iter().gather::<BTreeSet<_>>().into_iter().collect();
        });
    }
}
