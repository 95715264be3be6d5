//! One process on the front page: what it is called, how far it is, whether it is safe, what can be done.

use leptos::prelude::*;

use super::actions::{address, ask_erase, ask_rename, bin, duplicate, export, link_id, take_raw_of, title};
use crate::shelf::{Card, CardState, reminder};
use crate::ui::app::App;
use crate::ui::pages::keep::moment;
use crate::ui::parts::{Button, Look, count, crumb, dynamic, fill, live, many, memo, step_name, t};
use crate::ui::route::Page;
use crate::words::{Word, keeping, shelf as words};

/// The card of that process. It follows the list, so that another window's work shows without the keyboard
/// losing its place.
pub fn card(id: String, cards: Memo<Vec<Card>>) -> AnyView {
    let card = {
        let id = id.clone();
        memo(move || cards.with(|cards| cards.iter().find(|card| card.id == id).cloned()))
    };
    let of = move |read: fn(&Card) -> String| {
        live(move || card.with(|card| card.as_ref().map(read)).unwrap_or_default())
    };
    let state = memo(move || card.with(|card| card.as_ref().map(|card| card.state)));
    let name = memo(move || card.with(|card| card.as_ref().map(title)).unwrap_or_default());
    let menu = dynamic(move || {
        let name = name.get();
        many(menu(state.get()), |(word, act, look)| {
            let press = move |()| {
                if let Some(card) = card.get_untracked() {
                    act(&card);
                }
            };
            let label = format!("{}: {name}", t(word));
            view! { <li><Button text=t(word) label look press/></li> }.into_any()
        })
    });
    let step = Memo::new(move |_| {
        card.with(|card| {
            card.as_ref().map_or(Some(0), |card| (!card.summary.guide).then_some(card.summary.step))
        })
    });
    let facts = dynamic(move || {
        // Nothing is known of what cannot be read: to say "no open promises" would be a guess.
        if state.get() == Some(CardState::Unreadable) {
            return ().into_any();
        }
        view! {
            <p class="shelf-place" dir="auto">{of(|card| card.summary.workplace.clone())}</p>
            {dynamic(move || step.get().map_or_else(|| ().into_any(), reached))}
            <p>{of(promises)}</p>
            <p class="note">{of(kept)}</p>
        }
        .into_any()
    });
    view! {
        <li class="card shelf-card">
            <div class="card-head">
                <h2 class="shelf-title">
                    <a id=link_id(&id) dir="auto" href=address(&id, Page::Overview)>{of(title)}</a>
                </h2>
                {dynamic(move || tags(card.get()))}
            </div>
            {facts}
            <details class="shelf-menu">
                <summary aria-label=of(|card| fill(words::MORE, &[("title", &title(card))]))>
                    {t(words::MORE_SHORT)}
                </summary>
                <ul class="shelf-tools">{menu}</ul>
            </details>
        </li>
    }
    .into_any()
}

type Act = fn(&Card);

/// What can be done, by how well the process can be read.
fn menu(state: Option<CardState>) -> Vec<(Word, Act, Look)> {
    let rename: (Word, Act, Look) = (words::RENAME, ask_rename, Look::Quiet);
    let copy: (Word, Act, Look) = (words::DUPLICATE, duplicate, Look::Quiet);
    let file: (Word, Act, Look) = (words::EXPORT, export, Look::Quiet);
    let raw: (Word, Act, Look) = (words::RAW_ALL, take_raw_of, Look::Quiet);
    let bin: (Word, Act, Look) = (words::DELETE, bin, Look::Quiet);
    match state {
        // Nothing may be written to what a newer app wrote, not even that it lies in the bin.
        Some(CardState::Newer) => vec![file, raw, (words::ERASE, ask_erase, Look::Danger)],
        Some(CardState::Unreadable) => vec![raw, bin],
        Some(CardState::Recovered | CardState::Damaged(_)) => vec![rename, copy, file, raw, bin],
        Some(CardState::Sound) | None => vec![rename, copy, file, bin],
    }
}

fn tags(card: Option<Card>) -> AnyView {
    let Some(card) = card else { return ().into_any() };
    let state = match card.state {
        CardState::Sound => None,
        CardState::Damaged(_) => Some(("tag tag-warn", words::DAMAGED_TAG)),
        CardState::Recovered => Some(("tag tag-warn", words::RECOVERED_TAG)),
        CardState::Newer => Some(("tag tag-warn", words::NEWER_TAG)),
        CardState::Unreadable => Some(("tag tag-bad", words::UNREADABLE_TAG)),
    };
    let example = card.summary.example.then_some(("tag", words::EXAMPLE_TAG));
    let light = card.summary.variant_light.then_some(("tag", words::LIGHT_TAG));
    let guide = card.summary.guide.then_some(("tag", words::GUIDE_TAG));
    let today = App::current().today();
    let due = reminder(card.filed.as_deref(), None, card.changes, today).filter(|_| example.is_none());
    let due = due.map(|_| ("tag tag-warn", words::REMIND_TAG));
    let all = [example, light, guide, state, due].into_iter().flatten();
    let all = many(all, |(class, word)| view! { <span class=class>{t(word)}</span> }.into_any());
    view! { <p class="cluster">{all}</p> }.into_any()
}

/// How far it is, in words, and as a row of the steps for the eye.
fn reached(step: u8) -> AnyView {
    let name = if step == 0 { crumb(0) } else { format!("{} · {}", crumb(step), step_name(step).short) };
    let marks = many(1..=crate::method::STEPS, |number| {
        let class = if number <= step { "shelf-mark shelf-mark-on" } else { "shelf-mark" };
        view! { <span class=format!("{class} step-{number}")></span> }.into_any()
    });
    view! {
        <div class="shelf-reached">
            <div class="shelf-marks" aria-hidden="true">{marks}</div>
            <p>{fill(words::STEP_REACHED, &[("step", &name)])}</p>
        </div>
    }
    .into_any()
}

fn promises(card: &Card) -> String {
    match card.summary.promises {
        0 => t(words::PROMISES_NONE).to_owned(),
        open => count(words::PROMISES_ONE, words::PROMISES_MANY, open),
    }
}

fn kept(card: &Card) -> String {
    let kept = match App::current().is_blocked() {
        true => Some(t(keeping::ON_PAGE).to_owned()),
        false => card.kept.as_ref().map(|at| fill(keeping::KEPT_AT, &[("when", &moment(at))])),
    };
    let filed = match &card.filed {
        Some(at) => fill(keeping::FILED_AT, &[("when", &moment(at))]),
        None => t(keeping::NEVER_FILED).to_owned(),
    };
    let since = (card.changes > 0 && card.filed.is_some())
        .then(|| count(keeping::CHANGES_ONE, keeping::CHANGES_MANY, card.changes as usize));
    [kept, Some(filed), since].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
