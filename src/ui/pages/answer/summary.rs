//! An answer in one or a few lines, for looking it through.

use leptos::prelude::*;

use super::question::{RATED, candidates};
use super::sheet::{Paper, Step};
use crate::document::Item;
use crate::model::{
    Answer, Ask, Challenge, Choice, Finding, Lesson, Observation, Reading, Secret, Seen, is_said,
};
use crate::ui::parts::{number, t};
use crate::words::{Labelled, step2};

/// What was answered, each answer a line; empty where nothing was.
pub fn summary(paper: Paper, step: Step) -> Vec<String> {
    let ask = paper.question(step).ask;
    if matches!(ask, Ask::Vote | Ask::Mark) {
        return given(paper, step);
    }
    let begun = paper.begun(step);
    paper.session.peek(|document| {
        let items = (0..begun).filter_map(|at| document.alive(&paper.id(step, at)));
        items.filter(|item| is_said(item)).map(|item| line(ask, item)).collect()
    })
}

fn given(paper: Paper, step: Step) -> Vec<String> {
    let about = paper.about(step);
    let mine = paper.given.with(|given| given.iter().find(|secret| *secret.parent() == about).cloned());
    match mine {
        Some(Secret::Ballot(ballot)) => {
            let names = candidates(paper, step);
            let row = |(id, dots): &(String, u32)| {
                let name = names.iter().find(|(one, _)| one == id).map(|(_, name)| name.as_str())?;
                Some(format!("{name} {}", "●".repeat((*dots).min(30) as usize)))
            };
            ballot.dots.iter().filter(|(_, dots)| *dots > 0).filter_map(row).collect()
        }
        Some(Secret::Mark { value, .. }) => vec![value.to_string()],
        None => Vec::new(),
    }
}

fn line(ask: Ask, item: &Item) -> String {
    let join = |texts: Vec<String>| {
        let said = texts.into_iter().filter(|text| !text.trim().is_empty());
        said.collect::<Vec<_>>().join(" · ")
    };
    let text = |field: &str| item.text(field).to_owned();
    let figure = |field: &str| item.get(field).and_then(serde_json::Value::as_f64).map(number);
    match ask {
        Ask::Describe => {
            join(vec![text(Challenge::title), text(Challenge::what), text(Challenge::consequence)])
        }
        Ask::Rate => {
            let names = [step2::IMPORTANCE, step2::EFFECT, step2::BARRIERS];
            let rows = RATED
                .iter()
                .zip(names)
                .filter_map(|((field, ..), name)| Some(format!("{} {}", t(name), figure(field)?)));
            join(rows.collect())
        }
        Ask::Findings => join(vec![text(Finding::text), text(Finding::source)]),
        Ask::Observe => {
            let seen = Seen::from_code(item.text(Observation::seen)).map(|seen| t(seen.word()).to_owned());
            join(vec![seen.unwrap_or_default(), text(Observation::note)])
        }
        Ask::Count => figure(Reading::value).unwrap_or_default(),
        Ask::Checklist => text(Answer::text),
        Ask::Learning => text(Lesson::text),
        Ask::Vote | Ask::Mark => String::new(),
    }
}
