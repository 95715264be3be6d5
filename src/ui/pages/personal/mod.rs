//! What a process says about people, and how it goes for good.

mod deadline;
mod found;
mod people;
mod whole;

use leptos::prelude::*;

use crate::ui::app::App;
use crate::ui::parts::{Button, Dialog, DialogControl, Look, back_to, live, t};
use crate::ui::route::{Page, Place, Route};
use crate::ui::session::use_session;
use crate::words::{Word, keeping, personal as words};

pub use deadline::{deadline, deadline_said};
pub use found::place_link;

/// The page.
#[component]
pub fn Personal() -> impl IntoView {
    let session = use_session();
    let earlier = move || {
        let done = session.erase_earlier();
        said_of(done, words::EARLIER_DONE);
    };
    let (earlier_button, earlier_dialog) = sure(words::EARLIER_ERASE, earlier, || {
        view! {
            <p class="big">{t(words::EARLIER_ASK)}</p>
            <p>{t(words::EARLIER_WHAT)}</p>
        }
        .into_any()
    });
    view! {
        <article class="page personal">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1>
                <p class="lead">{t(words::LEAD)}</p>
                <p>{t(words::STANDING)}</p>
            </header>
            {found::list(session)}
            {people::list(session)}
            {deadline::field()}
            <section class="stack">
                <h2>{t(words::EARLIER)}</h2>
                <p>{t(words::EARLIER_LEAD)}</p>
                <p><a href=back_to(session, Page::History)>{t(words::EARLIER_GO)}</a></p>
                <div>{earlier_button}</div>
                {earlier_dialog}
            </section>
            {whole::erase(session)}
            <p><a href=Route::Place(Place::Privacy).to_hash()>{t(words::PRIVACY)}</a></p>
        </article>
    }
    .into_any()
}

/// A button for something that cannot be taken back, and the dialog that asks before.
fn sure(
    word: Word,
    act: impl Fn() + Send + Sync + 'static,
    question: impl FnOnce() -> AnyView,
) -> (AnyView, AnyView) {
    let ask = DialogControl::new();
    let press = move |()| {
        ask.close();
        act();
    };
    let button = view! { <Button text=t(word) look=Look::Danger press=move |()| ask.open()/> }.into_any();
    let body = question();
    let dialog = view! {
        <Dialog control=ask title=t(word)>
            {body}
            <div class="cluster">
                <Button text=live(move || t(word).to_owned()) look=Look::Danger press/>
                <Button text=t(keeping::CANCEL) look=Look::Quiet press=move |()| ask.close()/>
            </div>
        </Dialog>
    }
    .into_any();
    (button, dialog)
}

/// Says that it is gone, or that it is not wholly gone.
fn said_of(done: bool, word: Word) {
    App::current().say(if done { word } else { words::ERASE_FAILED });
}
