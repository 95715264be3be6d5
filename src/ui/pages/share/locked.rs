//! The process behind a passphrase: the phrase first, on paper; then the file.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::file::{self, PHRASE_WORDS, SHORTEST_PHRASE, settled_phrase};
use crate::model::day;
use crate::platform::crypto::{self, SealProblem};
use crate::platform::files;
use crate::shelf::FileKind;
use crate::ui::app::{App, focus_later};
use crate::ui::pages::keep;
use crate::ui::parts::{Button, Look, Said, fill, flag, live, t};
use crate::ui::session::Session;
use crate::words::{sealing as words, talks};

use super::own;

/// The id of the field with the phrase.
const PHRASE: &str = "seal-phrase";
/// The id of the box to tick.
const WRITTEN: &str = "seal-written";

/// A phrase of the list, where the browser can draw one.
fn drawn() -> Option<String> {
    crypto::random_bytes::<{ 2 * PHRASE_WORDS }>().map(file::phrase)
}

/// The phrase, the promise to have written it down, and the button.
pub fn form(session: Session, has_notes: Memo<bool>) -> AnyView {
    let phrase = RwSignal::new(drawn().unwrap_or_default());
    let written = RwSignal::new(false);
    let said = RwSignal::new(String::new());
    let (short, unwritten) = (RwSignal::new(None), RwSignal::new(None));
    let busy = RwSignal::new(false);
    let with_notes = RwSignal::new(false);
    let change = move |text: String| {
        phrase.set(text);
        short.set(None);
        // Another phrase is to be written down as well.
        written.set(false);
    };
    let another = move |()| {
        change(drawn().unwrap_or_default());
        focus_later(PHRASE);
    };
    let lock = move |with_app: bool| {
        let text = settled_phrase(&phrase.get_untracked());
        if text.chars().count() < SHORTEST_PHRASE {
            short.set(Some(fill(words::TOO_SHORT, &[("n", &SHORTEST_PHRASE.to_string())])));
            return focus_later(PHRASE);
        }
        if !written.get_untracked() {
            unwritten.set(Some(t(words::NOT_WRITTEN).to_owned()));
            return focus_later(WRITTEN);
        }
        // Not switched off while it works: the keyboard stays where it is.
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        said.set(t(words::LOCKING).to_owned());
        spawn_local(async move {
            // Asked for anew each time: the next file may be for somebody else.
            let for_oneself = has_notes.get_untracked() && with_notes.get_untracked();
            with_notes.set(false);
            let outcome = hand_out_locked(session, &text, with_app, for_oneself).await;
            // The page may have been left in the meantime; the file was made all the same.
            said.try_set(t(outcome).to_owned());
            busy.try_set(false);
        });
    };
    view! {
        <p>{t(words::HOW)}</p>
        <div class="field">
            <label class="field-label" for=PHRASE>{t(words::PHRASE)}</label>
            <p class="field-hint" id="seal-phrase.hint">{t(words::PHRASE_HINT)}</p>
            <textarea
                class="area seal-phrase"
                rows="2"
                id=PHRASE
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-describedby="seal-phrase.hint seal-phrase.said"
                prop:value=move || phrase.get()
                on:input=move |event| change(event_target_value(&event))
            ></textarea>
            <Said id=PHRASE.to_owned() error=short/>
        </div>
        <div class="cluster"><Button text=t(words::ANOTHER) look=Look::Quiet press=another/></div>
        <p class="callout callout-warn"><strong>{t(words::LOST)}</strong></p>
        <div class="field">
            <label class="choice choice-tick" for=WRITTEN>
                <input
                    type="checkbox"
                    id=WRITTEN
                    aria-describedby="seal-written.said"
                    prop:checked=move || written.get()
                    on:change=move |event| {
                        written.set(event_target_checked(&event));
                        unwritten.set(None);
                    }
                />
                <span>{t(words::WRITTEN)}</span>
            </label>
            <Said id=WRITTEN.to_owned() error=unwritten/>
        </div>
        <label class="choice choice-tick" for="seal-notes" hidden=flag(move || !has_notes.get())>
            <input
                type="checkbox"
                id="seal-notes"
                prop:checked=move || with_notes.get()
                on:change=move |event| with_notes.set(event_target_checked(&event))
            />
            <span>{t(talks::OWN_TICK)}</span>
        </label>
        <div class="cluster">
            <Button text=t(words::LOCK) press=move |()| lock(false)/>
            {files::can_make_app().then(move || {
                let press = move |()| lock(true);
                view! { <Button text=t(words::LOCK_APP) look=Look::Quiet press/> }
            })}
        </div>
        <p role="status">{live(move || said.get())}</p>
        <p class="note">{t(words::STAYS)}</p>
    }
    .into_any()
}

/// Locks the process as it is now and hands it out; answers with what is to be said.
async fn hand_out_locked(
    session: Session,
    phrase: &str,
    with_app: bool,
    with_notes: bool,
) -> crate::words::Word {
    session.keep_now();
    let text = if with_notes { own::whole_text(session) } else { keep::text_of(session, file::for_others) };
    match crypto::seal(&text, phrase).await {
        Ok(sealed) => {
            // The name of a file is not locked, so it says nothing of the process.
            // It only says which one is for oneself.
            let called = if with_notes { "egen-kopi" } else { "forloeb" };
            let name = file::file_name(called, "laast", &day::iso(App::current().today()));
            if with_app {
                return super::one_file::hand_out(session, &name, &sealed).await;
            }
            match keep::send(&session.id(), &name, &sealed, FileKind::Sealed) {
                true => words::LOCKED,
                false => crate::words::keeping::FILE_FAILED,
            }
        }
        Err(SealProblem::TooLarge) => words::TOO_LARGE,
        Err(SealProblem::NoCrypto) => words::NO_CRYPTO,
    }
}
