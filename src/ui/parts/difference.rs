//! What is different between two states of a process, by step, each thing to unfold for the words themselves.

use std::sync::Arc;

use leptos::prelude::*;
use serde_json::Value;

use super::{Button, Look, count, crumb, dynamic, fill, many, step_name, t};
use crate::document::{Change, Document, FieldChange, How, KIND, Run, Tally, is_apart, word_by_word};
use crate::model::{Ballot, Mark, Source, Thing};
use crate::ui::pages::things::{called, field_name, home, is_prose, kind_name, value_text};
use crate::words::{Word, overview, receive as words};

/// So many things of a step are shown at first.
const FIRST: usize = 40;

/// Two states of a process and what is different, worked out once.
#[derive(Clone)]
pub struct Differences(Arc<Both>);

struct Both {
    before: Document,
    after: Document,
    changes: Vec<Change>,
}

impl Differences {
    /// Compares the two. What copies are called is no matter for people here.
    pub fn between(before: &Document, after: &Document) -> Self {
        let mut changes = before.changes(after);
        changes.retain(|change| change.kind != Source::KIND);
        Self(Arc::new(Both { before: before.clone(), after: after.clone(), changes }))
    }

    /// How many things are new, changed, deleted, and how many places got a further wording.
    pub fn tally(&self) -> Tally {
        Tally::of(&self.0.changes)
    }

    /// What the new things are: «Nyt: Tal til en udfordring (4), Udfordring (1).»; empty where there is none.
    pub fn news(&self) -> String {
        let mut kinds: Vec<(&str, usize)> = Vec::new();
        for change in self.0.changes.iter().filter(|change| matches!(change.how, How::New | How::Back)) {
            let kind = kind_name(&change.kind);
            match kinds.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, number)) => *number += 1,
                None => kinds.push((kind, 1)),
            }
        }
        let kinds: Vec<String> =
            kinds.into_iter().map(|(kind, number)| format!("{kind} ({number})")).collect();
        if kinds.is_empty() { String::new() } else { fill(words::NEW_KINDS, &[("kinds", &kinds.join(", "))]) }
    }

    /// The view: see [`differences`].
    pub fn view(&self) -> AnyView {
        if self.0.changes.is_empty() {
            return view! { <p class="note">{t(words::NO_DIFFERENCE)}</p> }.into_any();
        }
        let steps = (0..=crate::method::STEPS).map(Some).chain([None]);
        let groups = many(steps, |step| {
            let quiet = |kind: &str| kind == Ballot::KIND || kind == Mark::KIND;
            let here = |change: &Change| home(self.home_of(&change.id), &change.id).step() == step;
            let (votes, things): (Vec<usize>, Vec<usize>) = (0..self.0.changes.len())
                .filter(|&at| self.0.changes.get(at).is_some_and(here))
                .partition(|&at| self.0.changes.get(at).is_some_and(|change| quiet(&change.kind)));
            if votes.is_empty() && things.is_empty() {
                return ().into_any();
            }
            let name = match step {
                None => t(overview::AROUND).to_owned(),
                Some(0) => step_name(0).short.clone(),
                Some(step) => format!("{}: {}", crumb(step), step_name(step).short),
            };
            let class = format!("diff-step step-{}", step.unwrap_or_default());
            view! {
                <section class=class>
                    <p class="diff-step-name"><strong>{name}</strong></p>
                    {self.list(things)}
                    {self.votes(&votes)}
                </section>
            }
            .into_any()
        });
        view! { <div class="diff">{groups}</div> }.into_any()
    }

    /// The state that knows the thing.
    fn home_of(&self, id: &str) -> &Document {
        if self.0.after.item(id).is_some() { &self.0.after } else { &self.0.before }
    }

    /// The things of a step; the rest of a long list on demand.
    fn list(&self, things: Vec<usize>) -> AnyView {
        let rest = things.len().saturating_sub(FIRST);
        let all = RwSignal::new(rest == 0);
        let both = self.clone();
        let rows = dynamic(move || {
            let shown = if all.get() { things.len() } else { FIRST };
            let rows = many(things.iter().take(shown).copied(), |at| both.row(at));
            view! { <ul class="list">{rows}</ul> }.into_any()
        });
        let more = dynamic(move || {
            if all.get() {
                return ().into_any();
            }
            let text = fill(crate::words::common::SHOW_REST, &[("n", &rest.to_string())]);
            view! { <Button text look=Look::Quiet press=move |()| all.set(true)/> }.into_any()
        });
        view! { {rows} {more} }.into_any()
    }

    /// Votes say how many they are and nothing else, so that no comparison can tell who gave what.
    fn votes(&self, votes: &[usize]) -> AnyView {
        if votes.is_empty() {
            return ().into_any();
        }
        let lines = many([Ballot::KIND, Mark::KIND], |kind| {
            let mine =
                votes.iter().filter_map(|&at| self.0.changes.get(at)).filter(|change| change.kind == kind);
            let tally = Tally::of(&mine.cloned().collect::<Vec<Change>>());
            if tally.is_empty() {
                return ().into_any();
            }
            view! { <p>{kind_name(kind)}": "{tally_text(&tally)}"."</p> }.into_any()
        });
        view! { <div class="diff-votes">{lines}<p class="note">{t(words::VOTES_ARE_QUIET)}</p></div> }
            .into_any()
    }

    fn row(&self, at: usize) -> AnyView {
        let Some(change) = self.0.changes.get(at) else { return ().into_any() };
        let (class, how) = match change.how {
            How::New => ("tag tag-good", words::HOW_NEW),
            How::Back => ("tag tag-good", words::HOW_BACK),
            How::Changed => ("tag", words::HOW_CHANGED),
            How::Deleted => ("tag tag-bad", words::HOW_DELETED),
        };
        let kind = kind_name(&change.kind);
        let what = called(self.home_of(&change.id), &change.id);
        let tags = [
            (change.fields.iter().any(FieldChange::is_further), words::HAS_TWO),
            (change.contested == Some(true), words::HAS_DOUBT),
            (change.contested == Some(false), words::HAS_SETTLED),
            (change.moved, words::HAS_MOVED),
        ];
        let tags = many(tags.into_iter().filter(|(is, _)| *is), |(_, word)| {
            view! { <span class="tag tag-warn">{t(word)}</span> }.into_any()
        });
        // Where there is one of a kind, it is called after its kind.
        let name =
            (what != kind).then(|| view! { <span class="diff-what" dir="auto">{what}</span> }.into_any());
        let summary = view! {
            <span class=class>{t(how)}</span>
            <span class="diff-kind">{kind}</span>
            {name}
            {tags}
        };
        let both = self.clone();
        // What is only for one person is on no paper.
        let class = if is_apart(&change.id) { "diff-row private-fold" } else { "diff-row" };
        let fold = lazy(class, summary.into_any(), move || both.fields(at));
        view! { <li>{fold}</li> }.into_any()
    }

    /// What is different in one thing, field by field.
    fn fields(&self, at: usize) -> AnyView {
        let Some(change) = self.0.changes.get(at) else { return ().into_any() };
        let shown = change.fields.iter().filter(|field| field.field != KIND);
        let rows = many(shown, |field| {
            let name = field_name(self.home_of(&change.id), &field.field);
            view! { <dt>{name}</dt><dd class="text" dir="auto">{self.field(change.how, field)}</dd> }
                .into_any()
        });
        let moved = (change.moved && change.fields.is_empty())
            .then(|| view! { <p class="note">{t(words::ONLY_MOVED)}</p> }.into_any());
        view! { <div class="diff-fields"><dl class="facts">{rows}</dl>{moved}</div> }.into_any()
    }

    fn field(&self, how: How, field: &FieldChange) -> AnyView {
        let text = |value: &Value| self.text(&field.field, value);
        let said = |word: Word| view! { <span class="note">" "{t(word)}</span> }.into_any();
        let (old, new) = (field.before.first(), field.after.first());
        match (old, new) {
            // A whole thing came or went: its words stand there as they are.
            (Some(value), None) if how == How::Deleted => text(value).into_any(),
            (Some(value), None) => view! { {run(Run::Gone(text(value)))} {said(words::IS_EMPTY)} }.into_any(),
            (None, _) if field.after.len() == 1 && how != How::Changed => {
                many(new, |value| text(value).into_any())
            }
            (None, Some(value)) if field.after.len() == 1 => {
                view! { {run(Run::Came(text(value)))} {said(words::WAS_EMPTY)} }.into_any()
            }
            _ => {
                let several = field.after.len() > 1;
                many((1..).zip(&field.after), |(number, value): (usize, _)| {
                    let runs = match old {
                        Some(old) => self.runs(&field.field, old, value),
                        None => vec![Run::Came(text(value))],
                    };
                    let label = several.then(|| {
                        let label = fill(words::WORDING_N, &[("n", &number.to_string())]);
                        view! { <span class="note">{label}": "</span> }.into_any()
                    });
                    view! { <span class="diff-wording">{label}{many(runs, run)}</span> }.into_any()
                })
            }
        }
    }

    /// Text that people wrote is compared word by word; a choice, a number or a date as a whole.
    fn runs(&self, field: &str, old: &Value, new: &Value) -> Vec<Run> {
        let (before, after) = (self.text(field, old), self.text(field, new));
        let prose = |value: &Value| is_prose(&self.0.after, field, value);
        match () {
            () if before == after => vec![Run::Same(after)],
            () if prose(old) && prose(new) => word_by_word(&before, &after),
            () => vec![Run::Gone(before), Run::Same(" ".to_owned()), Run::Came(after)],
        }
    }

    /// A value as people read it. Another thing that it names may be known to one of the two states only.
    fn text(&self, field: &str, value: &Value) -> String {
        let named = value.as_str().unwrap_or_default();
        value_text(self.home_of(named), field, value)
    }
}

/// What is different between two states of a process, by step: each thing with its kind and name, and whether it is
/// new, changed or deleted, to unfold for the words.
pub fn differences(before: &Document, after: &Document) -> AnyView {
    Differences::between(before, after).view()
}

/// «7 nye, 3 ændrede, 1 slettet, 2 steder med to formuleringer», or that there is nothing new.
pub fn tally_text(tally: &Tally) -> String {
    let parts = [
        (tally.new, words::NEW_ONE, words::NEW_MANY),
        (tally.changed, words::CHANGED_ONE, words::CHANGED_MANY),
        (tally.deleted, words::DELETED_ONE, words::DELETED_MANY),
        (tally.disagreements, words::TWO_ONE, words::TWO_MANY),
    ];
    let parts = parts.into_iter().filter(|(number, ..)| *number > 0);
    let parts: Vec<String> = parts.map(|(number, one, many)| count(one, many, number)).collect();
    if parts.is_empty() { t(words::NOTHING).to_owned() } else { parts.join(", ") }
}

/// A fold whose inside is built when it is opened for the first time.
pub fn lazy(
    class: &'static str,
    summary: AnyView,
    build: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let open = RwSignal::new(false);
    let inside = dynamic(move || if open.get() { build() } else { ().into_any() });
    view! {
        <details class=class on:toggle=move |_| open.set(true)>
            <summary>{summary}</summary>
            {inside}
        </details>
    }
    .into_any()
}

/// Words that came or went are marked for the eye by more than colour, and said for the ear.
fn run(run: Run) -> AnyView {
    let said = |word: Word| view! { <span class="visually-hidden">{t(word)}" "</span> };
    let end = || view! { <span class="visually-hidden">" "{t(words::RUN_END)}</span> };
    match run {
        Run::Same(text) => text.into_any(),
        Run::Gone(text) => view! { <del>{said(words::RUN_GONE)}{text}{end()}</del> }.into_any(),
        Run::Came(text) => view! { <ins>{said(words::RUN_CAME)}{text}{end()}</ins> }.into_any(),
    }
}
