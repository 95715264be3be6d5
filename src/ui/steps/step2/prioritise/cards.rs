//! Giving numbers: who does it, and then one challenge and one question at a time.

use leptos::prelude::*;

use super::{QUESTIONS, give, rating_of, table, value};
use crate::document::{Document, Edit, ItemId};
use crate::model::{Challenge, Group, Participant, Rating, Thing, numbered};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    Button, Fold, Look, Options, Picture, dynamic, fill, flag, live, many, memo, press, t,
};
use crate::ui::session::{Session, step_label, use_session};
use crate::words::{common, step2 as words};

/// Who gives numbers, or the challenges one by one.
pub(super) fn view(rater: RwSignal<String>, candidates: Signal<Options>) -> AnyView {
    let somebody = memo(move || rater.with(|label| !label.trim().is_empty()));
    dynamic(move || if somebody.get() { rate(rater, candidates) } else { who(rater, candidates) })
}

/// Those who have given numbers, and for how many challenges all three.
fn raters(document: &Document) -> Vec<(String, usize)> {
    let mut found: Vec<(String, usize)> = Vec::new();
    for one in numbered(document) {
        let mut seen: Vec<String> = Vec::new();
        for rating in Rating::of(document, &one.challenge.id) {
            let label = rating.by.trim().to_owned();
            let key = label.to_lowercase();
            if seen.contains(&key) {
                continue;
            }
            let whole = [rating.importance, rating.effect, rating.barriers].iter().all(Option::is_some);
            match found.iter_mut().find(|(other, _)| other.to_lowercase() == key) {
                Some((_, count)) => *count += usize::from(whole),
                None => found.push((label, usize::from(whole))),
            }
            seen.push(key);
        }
    }
    found
}

/// Labels that are offered: the groups and the participants of the process.
fn known(document: &Document) -> Vec<String> {
    let groups = Group::all(document).into_iter().map(|group| group.name);
    let people = Participant::all(document).into_iter().map(|one| one.label);
    groups.chain(people).filter(|name| !name.trim().is_empty()).collect()
}

fn who(rater: RwSignal<String>, candidates: Signal<Options>) -> AnyView {
    let session = use_session();
    let typed = RwSignal::new(String::new());
    let begin = move |label: String| {
        if label.trim().is_empty() {
            App::current().say(words::RATER_MISSING);
            focus_later("rater");
        } else {
            rater.set(label.trim().to_owned());
            focus_later("rate-card");
        }
    };
    let offered = many(session.peek(known), |name| view! { <option value=name></option> }.into_any());
    let submit: Box<dyn FnMut(web_sys::SubmitEvent)> = Box::new(move |event| {
        event.prevent_default();
        begin(typed.get_untracked());
    });
    let typing: Box<dyn FnMut(web_sys::Event)> = Box::new(move |event| typed.set(event_target_value(&event)));
    let all = memo(move || session.watch(&[Rating::KIND, Challenge::KIND], raters));
    let many_of = move |n: usize| {
        fill(words::RATED_OF, &[("n", &n.to_string()), ("all", &candidates.with(Vec::len).to_string())])
    };
    let again = dynamic(move || {
        many(all.get(), |(label, n)| {
            let text = format!("{label} ({})", many_of(n));
            view! { <Button text press=Callback::new(move |()| begin(label.clone()))/> }.into_any()
        })
    });
    let remove = dynamic(move || {
        many(all.get(), |(label, n)| {
            let spoken = fill(words::RATER_DELETE, &[("who", &label)]);
            let text = format!("{label} ({})", many_of(n));
            view! {
                <li class="cluster">
                    <span dir="auto">{text}</span>
                    <Button
                        text=t(words::VOTE_TAKE_BACK_SHORT)
                        label=spoken
                        look=Look::Quiet
                        press=Callback::new(move |()| forget(session, &label))
                    />
                </li>
            }
            .into_any()
        })
    });
    let nobody = flag(move || all.with(Vec::is_empty));
    view! {
        <div class="card">
            <form class="stack" on:submit=submit>
                <label class="big" for="rater">{t(words::RATER)}</label>
                <p class="field-hint">{t(words::VOTE_WHO_HINT)}</p>
                <div class="quick-row">
                    <input
                        type="text"
                        class="line"
                        id="rater"
                        dir="auto"
                        autocomplete="off"
                        list="raters"
                        prop:value=typed
                        on:input=typing
                    />
                    <datalist id="raters">{offered}</datalist>
                    <button type="submit" class="btn btn-main">{t(words::RATE_BEGIN)}</button>
                </div>
            </form>
            <div hidden=nobody>
                <p class="field-label">{t(words::RATERS_BEFORE)}</p>
                <div class="cluster">{again}</div>
            </div>
            <div hidden=nobody>
                <Fold title=t(words::RATERS_REMOVE)><ul>{remove}</ul></Fold>
            </div>
        </div>
    }
    .into_any()
}

/// Takes all numbers of one rater away, as one step.
fn forget(session: Session, label: &str) {
    let key = label.to_lowercase();
    let edits = session.peek(|document| {
        let mine = Rating::all(document).into_iter().filter(|one| one.by.trim().to_lowercase() == key);
        mine.map(|one| Edit::Delete { id: one.id }).collect()
    });
    session.commit(step_label(common::STEP_DELETE, label), edits);
    App::current().tell(fill(words::RATER_DELETED, &[("who", label)]), true);
    focus_later("rater");
}

fn rate(rater: RwSignal<String>, candidates: Signal<Options>) -> AnyView {
    let session = use_session();
    let label = rater.get_untracked();
    let as_table = RwSignal::new(false);
    let next = Callback::new(move |()| {
        rater.set(String::new());
        focus_later("rater");
    });
    let turn = Callback::new(move |()| as_table.update(|is| *is = !*is));
    let turn_text = live(move || {
        t(if as_table.get() { words::RATE_ONE_BY_ONE } else { words::RATE_AS_TABLE }).to_owned()
    });
    let first = session.peek(|document| first_open(document, &label));
    let content = {
        let label = label.clone();
        dynamic(
            move || if as_table.get() { table::view(&label) } else { card(&label, candidates, first, next) },
        )
    };
    view! {
        <div class="cluster">
            <p class="rate-who" dir="auto">{fill(words::RATER_NOW, &[("who", &label)])}</p>
            <Button text=t(words::RATER_CHANGE) look=Look::Quiet press=next/>
            <Button text=turn_text look=Look::Quiet press=turn/>
        </div>
        {content}
    }
    .into_any()
}

/// The first question that this rater has not answered; the first of all where there is none.
fn first_open(document: &Document, label: &str) -> usize {
    let mut places = (0..).zip(numbered(document));
    let open = places.find_map(|(place, one): (usize, _)| {
        let rating = rating_of(document, &one.challenge.id, label);
        let question = QUESTIONS.iter().position(|(field, ..)| value(rating.as_ref(), field).is_none())?;
        Some(place * QUESTIONS.len() + question)
    });
    open.unwrap_or(0)
}

/// One challenge and one question, with large buttons and the keys 1 to 5.
fn card(label: &str, candidates: Signal<Options>, first: usize, next_rater: Callback<()>) -> AnyView {
    let session = use_session();
    let label = label.to_owned();
    // Three places for each challenge, and one after the last.
    let place = RwSignal::new(first);
    let last = move || candidates.with(Vec::len) * QUESTIONS.len();
    let now = memo(move || {
        let at = place.get() / QUESTIONS.len();
        candidates.with(|all| all.get(at).cloned())
    });
    let question = move || QUESTIONS.get(place.get() % QUESTIONS.len()).copied().unwrap_or(QUESTIONS[0]);
    let done = memo(move || now.with(Option::is_none));
    let rating = {
        let label = label.clone();
        memo(move || {
            let id = now.get().map(|(id, _)| id).unwrap_or_default();
            session.watch(&[Rating::KIND], |document| rating_of(document, &id, &label))
        })
    };
    let go = Callback::new(move |forward: bool| {
        let to = if forward { place.get_untracked() + 1 } else { place.get_untracked().saturating_sub(1) };
        place.set(to.min(untrack(last)));
        if untrack(|| done.get()) {
            focus_later("rate-done");
        }
    });
    let answer = {
        let label = label.clone();
        Callback::new(move |number: u8| {
            if let Some((id, _)) = now.get_untracked() {
                give(session, &id, &label, untrack(question).0, Some(number));
                go.run(true);
            }
        })
    };
    let keys: Box<dyn FnMut(web_sys::KeyboardEvent)> = Box::new(move |event| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || untrack(|| done.get()) {
            return;
        }
        let key = event.key();
        match key.as_str() {
            "1" | "2" | "3" | "4" | "5" => answer.run(key.parse().unwrap_or(1)),
            "ArrowLeft" => go.run(false),
            "ArrowRight" => go.run(true),
            _ => return,
        }
        event.prevent_default();
    });
    let numbers = many(1..=5_u8, |number| {
        let pressed = live(move || {
            let given = rating.with(|rating| value(rating.as_ref(), question().0));
            (given == Some(f64::from(number))).to_string()
        });
        let act = press(move || answer.run(number));
        view! {
            <button type="button" class="rate-button" aria-pressed=pressed on:click=act>{number.to_string()}</button>
        }
        .into_any()
    });
    let jumps = many((0..).zip(QUESTIONS), |(step, (field, name, ..)): (usize, _)| {
        let text = live(move || {
            let given = rating.with(|rating| value(rating.as_ref(), field));
            format!("{}: {}", t(name), given.map_or("–".to_owned(), |given| given.to_string()))
        });
        let pressed =
            live(move || if place.get() % QUESTIONS.len() == step { "step" } else { "false" }.to_owned());
        let act =
            press(move || place.update(|place| *place = *place / QUESTIONS.len() * QUESTIONS.len() + step));
        view! { <button type="button" class="rate-step" aria-current=pressed on:click=act>{text}</button> }
            .into_any()
    });
    let title = live(move || now.get().map(|(_, name)| name).unwrap_or_default());
    let what = live(move || {
        let id: ItemId = now.get().map(|(id, _)| id).unwrap_or_default();
        session.text(&id, Challenge::what)
    });
    let progress = live(move || {
        let parts =
            [((place.get() / QUESTIONS.len()) + 1).to_string(), candidates.with(Vec::len).to_string()];
        fill(words::CHALLENGE_N_OF, &[("n", &parts[0]), ("all", &parts[1])])
    });
    let ends = live(move || {
        let (.., low, high) = question();
        format!("1 = {}, 5 = {}", t(low), t(high))
    });
    let thanks = fill(words::RATE_DONE, &[("who", &label)]);
    let see = Callback::new(move |()| {
        next_rater.run(());
        focus_later("standing");
    });
    let again = Callback::new(move |()| {
        place.set(0);
        focus_later("rate-card");
    });
    view! {
        <div class="card rate-card" id="rate-card" tabindex="-1" hidden=flag(move || done.get()) on:keydown=keys>
            <p class="note">{progress}</p>
            <div aria-live="polite" class="stack">
                <p class="big" dir="auto">{title}</p>
                <p class="rate-question">{live(move || t(question().2).to_owned())}</p>
            </div>
            <div class="rate-buttons" role="group" aria-label=live(move || t(question().2).to_owned())>{numbers}</div>
            <p class="field-hint">{ends}</p>
            <div class="cluster" role="group" aria-label=t(words::RATE_SO_FAR)>{jumps}</div>
            <p class="text note" dir="auto">{what}</p>
            <div class="cluster">
                <Button text=t(common::BACK) look=Look::Quiet picture=Picture::Back press=Callback::new(move |()| go.run(false))/>
                <Button text=t(words::RATE_SKIP) look=Look::Quiet picture=Picture::Next press=Callback::new(move |()| go.run(true))/>
            </div>
            <p class="note rate-keys">{t(words::RATE_KEYS)}</p>
        </div>
        <div class="card" hidden=flag(move || !done.get())>
            <p class="big" id="rate-done" tabindex="-1">{thanks}</p>
            <div class="cluster">
                <Button text=t(words::RATER_NEXT) look=Look::Main press=next_rater/>
                <Button text=t(words::RATE_SEE) press=see/>
                <Button text=t(words::RATE_AGAIN) look=Look::Quiet press=again/>
            </div>
        </div>
    }
    .into_any()
}
