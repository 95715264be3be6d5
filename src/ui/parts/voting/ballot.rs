//! A ballot while it is filled in: dots by steps or by numbers.

use crate::ui::parts::memo;
use std::collections::BTreeMap;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::super::{Icon, Picture, count, dynamic, fill, live, many, press, t};
use super::Poll;
use crate::document::ItemId;
use crate::model::{Ballot, parse_number};
use crate::words::{Word, common, step2 as words};

/// The most dots that a pile may give to one candidate.
const MOST: i64 = 9_999;

/// What is being filled in. It stands nowhere but here until it is handed in.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    /// Dots by candidate.
    pub dots: RwSignal<BTreeMap<ItemId, i64>>,
    /// How many people stand behind it, as typed.
    pub people: RwSignal<String>,
    /// Who votes.
    pub label: RwSignal<String>,
    /// What is wrong with it.
    pub said: RwSignal<Option<String>>,
    /// The ballot that is being changed.
    pub editing: RwSignal<Option<ItemId>>,
    /// It sums up many people: hands or a heap of paper.
    pub pile: bool,
}

impl Draft {
    /// An empty ballot.
    pub fn new(pile: bool) -> Self {
        Self {
            dots: RwSignal::default(),
            people: RwSignal::default(),
            label: RwSignal::default(),
            said: RwSignal::new(None),
            editing: RwSignal::new(None),
            pile,
        }
    }

    /// Puts everything back to empty.
    pub fn clear(self) {
        self.dots.set(BTreeMap::new());
        self.people.set(String::new());
        self.label.set(String::new());
        self.said.set(None);
        self.editing.set(None);
    }

    /// The dots without listening.
    pub fn given(self) -> Vec<(ItemId, i64)> {
        self.dots.with_untracked(|dots| dots.iter().map(|(id, dots)| (id.clone(), *dots)).collect())
    }

    /// How many dots are given; listens.
    pub fn total(self) -> i64 {
        self.dots.with(|dots| dots.values().fold(0, |sum: i64, dots| sum.saturating_add(*dots)))
    }

    /// How many people stand behind it; `None` where that has not been said of a pile.
    pub fn people(self) -> Option<u32> {
        if !self.pile {
            return Some(1);
        }
        let typed = self.people.with_untracked(|typed| parse_number(typed))?;
        (1.0..=9_999.0).contains(&typed).then_some(typed.round() as u32)
    }

    /// The ballot, or nothing where it cannot be taken; then it says why.
    pub fn finish(self, poll: &Poll) -> Option<Ballot> {
        let Some(people) = self.people() else {
            self.said.set(Some(t(words::VOTE_HOW_MANY_MISSING).to_owned()));
            return None;
        };
        let given = self.given();
        if let Some(refusal) = poll.refuse(&given, people) {
            self.said.set(Some(refusal));
            return None;
        }
        let dots = given.into_iter().filter_map(|(id, dots)| Some((id, u32::try_from(dots).ok()?)));
        Some(Ballot {
            id: String::new(),
            parent: poll.round.clone(),
            by: self.label.get_untracked().trim().to_owned(),
            dots: dots.filter(|(_, dots)| *dots > 0).collect(),
            voters: Some(f64::from(people)),
        })
    }

    /// The dots with so many for one candidate, and why that cannot be.
    fn with(self, poll: &Poll, id: &str, value: i64) -> (BTreeMap<ItemId, i64>, Option<String>) {
        let mut next = self.dots.get();
        next.insert(id.to_owned(), value.clamp(0, MOST));
        let dots = || next.iter().map(|(id, dots)| (id.clone(), *dots)).collect::<Vec<(ItemId, i64)>>();
        let refusal = if self.pile { None } else { poll.refuse(&dots(), 1) };
        (next, refusal)
    }

    /// Sets the dots of one candidate; says why where that cannot be. Answers whether it could.
    fn put(self, poll: &Poll, id: &str, value: i64) -> bool {
        let (next, refusal) = untrack(|| self.with(poll, id, value));
        let taken = refusal.is_none();
        self.said.set(refusal);
        if taken {
            self.dots.set(next);
        }
        taken
    }
}

/// The candidates with their dots, what is left, and what is wrong.
pub(super) fn rows(poll: &Poll, draft: Draft) -> AnyView {
    let (round, counted) = (poll.clone(), poll.clone());
    let left = live(move || {
        let total = draft.total();
        let each = counted.now().map_or(0, |round| i64::from(round.dots_each()));
        let n = if draft.pile { total } else { each - total };
        let (one, more) = if draft.pile {
            (words::VOTE_GIVEN_ONE, words::VOTE_GIVEN_MANY)
        } else {
            (words::VOTE_LEFT_ONE, words::VOTE_LEFT_MANY)
        };
        count(one, more, usize::try_from(n).unwrap_or(0))
    });
    let list = {
        let poll = poll.clone();
        dynamic(move || many(poll.candidates.get(), |(id, text)| row(&poll, draft, id, text)))
    };
    let said = live(move || draft.said.get().unwrap_or_default());
    // Said before anybody meets it.
    let stacks = draft.pile || round.now().is_none_or(|round| round.stack);
    view! {
        <p hidden=stacks>{t(words::VOTE_ONE_ON_EACH)}</p>
        <ul class="vote-rows">{list}</ul>
        <p class="vote-left" role="status">{left}</p>
        <p class="field-error" role="alert">{said}</p>
    }
    .into_any()
}

fn row(poll: &Poll, draft: Draft, id: ItemId, text: String) -> AnyView {
    let now = {
        let id = id.clone();
        memo(move || draft.dots.with(|dots| dots.get(&id).copied().unwrap_or(0)))
    };
    let step = |by: i64, word: Word, picture: Picture| {
        let (at, of) = (poll.clone(), id.clone());
        let act = move || {
            draft.put(&at, &of, now.get_untracked().saturating_add(by));
        };
        let label = fill(word, &[("what", &text)]);
        let (at, of) = (poll.clone(), id.clone());
        // It keeps the keyboard and says why, so it is not switched off.
        let off = live(move || {
            let next = now.get().saturating_add(by);
            (next < 0 || draft.with(&at, &of, next).1.is_some()).to_string()
        });
        view! {
            <button type="button" class="btn-icon" aria-label=label aria-disabled=off on:click=press(act)>
                <Icon picture/>
            </button>
        }
        .into_any()
    };
    let (take, give) = (step(-1, words::VOTE_TAKE, Picture::Less), step(1, words::VOTE_GIVE, Picture::Add));
    let typed = {
        let (poll, id) = (poll.clone(), id.clone());
        move |event: web_sys::Event| {
            let value = event_target_value(&event);
            let number = if value.trim().is_empty() { Some(0.0) } else { parse_number(&value) };
            let taken = number.is_some_and(|number| draft.put(&poll, &id, number.round() as i64));
            if number.is_none() {
                draft.said.set(Some(t(common::NOT_A_NUMBER).to_owned()));
            }
            // What could not be taken gives way to what counts.
            let input = event.target().and_then(|it| it.dyn_into::<web_sys::HtmlInputElement>().ok());
            if let Some(input) = input.filter(|_| !taken) {
                input.set_value(&now.get_untracked().to_string());
            }
        }
    };
    let typed: Box<dyn FnMut(web_sys::Event)> = Box::new(typed);
    let dots = (!draft.pile).then(|| {
        let dots = live(move || "●".repeat(usize::try_from(now.get()).unwrap_or(0).min(12)));
        view! { <span class="vote-dots" aria-hidden="true">{dots}</span> }
    });
    let label = fill(words::VOTE_DOTS_FOR, &[("what", &text)]);
    view! {
        <li class="vote-row">
            <span class="vote-name" dir="auto">{text.clone()}</span>
            {dots}
            <span class="vote-steps">
                {take}
                <input
                    type="text"
                    inputmode="numeric"
                    class="line vote-number"
                    autocomplete="off"
                    aria-label=label
                    prop:value=live(move || now.get().to_string())
                    on:change=typed
                />
                {give}
            </span>
        </li>
    }
    .into_any()
}

/// A line that is typed into the draft and nowhere else.
pub(super) fn line(id: String, word: Word, value: RwSignal<String>, hint: Option<Word>) -> AnyView {
    let hint = hint.map(|word| view! { <p class="field-hint">{t(word)}</p> });
    let typed: Box<dyn FnMut(web_sys::Event)> = Box::new(move |event| value.set(event_target_value(&event)));
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{t(word)}</label>
            {hint}
            <input type="text" class="line" dir="auto" autocomplete="off" id=id prop:value=value on:input=typed/>
        </div>
    }
    .into_any()
}
