//! A locked file: it asks for its phrase, and becomes what is in it.

use std::sync::Arc;

use leptos::prelude::*;

use super::cards::close;
use super::judge::{judge, settle};
use super::tray::{entry_id, take_off};
use crate::platform::crypto::{UnsealProblem, unseal};
use crate::ui::app::focus_later;
use crate::ui::pages::local::{ask_first, asks_first};
use crate::ui::parts::{Button, Look, Said, dynamic, flag, t};
use crate::words::receive as words;

/// The card of a locked file.
pub fn locked(number: u32, name: &str, bytes: Arc<Vec<u8>>) -> AnyView {
    let id = entry_id(number);
    let (head, field) = (format!("{id}-head"), format!("{id}-phrase"));
    let named = head.clone();
    let (phrase, error, busy) =
        (RwSignal::new(String::new()), RwSignal::new(None::<String>), RwSignal::new(false));
    let file = name.to_owned();
    let (back, field_id) = (field.clone(), field.clone());
    let open = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        let typed = phrase.get_untracked();
        if typed.trim().is_empty() {
            error.set(Some(t(words::PHRASE_MISSING).to_owned()));
            focus_later(back.clone());
            return;
        }
        busy.set(true);
        error.set(None);
        let (bytes, file, back) = (bytes.to_vec(), file.clone(), back.clone());
        wasm_bindgen_futures::spawn_local(async move {
            match unseal(bytes, typed).await {
                Ok(inside) => {
                    take_off(number);
                    settle(vec![(file, judge(inside))]);
                }
                Err(problem) => {
                    // The card may have been closed meanwhile.
                    let _ = busy.try_set(false);
                    let _ = error.try_set(Some(t(problem_word(problem)).to_owned()));
                    focus_later(back);
                }
            }
        });
    });
    let form = move || {
        let field = field.clone();
        view! {
            <form class="notice-body" on:submit=move |event| {
                event.prevent_default();
                open.run(());
            }>
                <div class="field">
                    <label class="field-label" for=field.clone()>{t(words::PHRASE)}</label>
                    <p class="field-hint">{t(words::PHRASE_HINT)}</p>
                    <input
                        type="text"
                        class="line"
                        id=field.clone()
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-describedby=format!("{field}.said")
                        aria-invalid=move || error.get().is_some().then_some("true")
                        prop:value=phrase
                        on:input=move |event| phrase.set(event_target_value(&event))
                    />
                    <Said id=field.clone() error/>
                </div>
                <div class="cluster">
                    // Not switched off while it works: the keyboard stays where it is.
                    <Button text=t(words::UNLOCK) look=Look::Main press=open/>
                    <span role="status" hidden=flag(move || !busy.get())>{t(words::UNLOCKING)}</span>
                </div>
            </form>
        }
        .into_any()
    };
    // Whether it may be kept is asked before the phrase: «no» loads the page again.
    let asks = RwSignal::new(asks_first());
    let body = dynamic(move || {
        if !asks.get() {
            return form();
        }
        let field = field_id.clone();
        let open = move |()| {
            asks.set(false);
            focus_later(field.clone());
        };
        view! { <div class="notice-body">{ask_first(open)}</div> }.into_any()
    });
    view! {
        <section class="notice" id=entry_id(number) tabindex="-1" aria-labelledby=named>
            <p id=head><strong>{t(words::IS_LOCKED)}": "</strong><span dir="auto">{name.to_owned()}</span></p>
            {close(number, name)}
            {body}
        </section>
    }
    .into_any()
}

fn problem_word(problem: UnsealProblem) -> crate::words::Word {
    match problem {
        UnsealProblem::WrongPhrase => words::WRONG_PHRASE,
        UnsealProblem::Damaged | UnsealProblem::NotSealed => words::LOCKED_DAMAGED,
        UnsealProblem::Newer => words::LOCKED_NEWER,
        UnsealProblem::NoCrypto => words::LOCKED_NO_CRYPTO,
    }
}
