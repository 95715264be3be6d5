//! The one page for all ways to hand a process out, and for how it comes back: the most common way first, the
//! rest folded.

mod files;
mod locked;
mod nameless;
mod one_file;
mod own;
mod place;

use leptos::prelude::*;

use super::copy_label;
use super::keep::take_file;
use crate::document::Document;
use crate::model::personal_places;
use crate::ui::parts::{
    Button, Fold, Look, back_to, copy_button, count, fill, flag, live, mail_link, memo, t,
};
use crate::ui::route::{Page, Place, Route};
use crate::ui::session::{Session, use_session};
use crate::words::{Word, sealing, share as words};

pub use files::{file_kind, files_list};
pub use own::beside;

pub use place::{FileInPlace, place_banner};

/// The page.
#[component]
pub fn Share() -> impl IntoView {
    let session = use_session();
    let receive = Route::Place(Place::Receive).to_hash();
    let has_notes = own::has_notes(session);
    view! {
        <article class="page share">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1>
                <p class="lead">{t(words::LEAD)}</p>
            </header>
            {whole(session, has_notes)}
            <div class="grid">
                {way(words::OTHERS, words::OTHERS_HOW, words::OTHERS_GO, back_to(session, Page::Asking))}
                {way(words::BACK, words::BACK_HOW, words::BACK_GO, receive)}
            </div>
            <section class="stack">
                <h2>{t(words::MORE)}</h2>
                <div class="card"><FileInPlace session/></div>
                <Fold title=t(sealing::TITLE)>{locked::form(session, has_notes)}</Fold>
                {own::fold(session, has_notes)}
                {one_file::fold(session)}
                <Fold title=t(words::NAMELESS)>{nameless::form(session)}</Fold>
                <Fold title=t(words::FILES)>{files_list(session)}</Fold>
            </section>
        </article>
    }
    .into_any()
}

/// The whole process as a file, and a mail to go with it.
fn whole(session: Session, has_notes: Memo<bool>) -> AnyView {
    let text = move |word: Word| live(move || fill(word, &[("title", &session.title())]));
    let body = text(words::MAIL_BODY);
    view! {
        <section class="card share-whole">
            <h2>{t(words::WHOLE)}</h2>
            <p>{t(words::WHOLE_HOW)}</p>
            {own::stayed(has_notes)}
            {looks_personal(session)}
            <div class="cluster">
                <Button text=t(words::WHOLE_TAKE) look=Look::Main press=move |()| take_file(session)/>
                {mail_link(words::MAIL, text(words::MAIL_SUBJECT), body)}
                {copy_button(words::MAIL_TEXT, move || body.get_untracked())}
            </div>
            <p class="note">{t(words::MAIL_NOTE)}</p>
            {copy_label(session)}
        </section>
    }
    .into_any()
}

/// Said before anything is shared: there is something that looks as if it told of persons.
fn looks_personal(session: Session) -> AnyView {
    let found = memo(move || session.all(|document: &Document| personal_places(document).len()));
    view! {
        <div class="callout callout-warn" hidden=flag(move || found.get() == 0)>
            <p>{live(move || count(words::LOOK_FIRST_ONE, words::LOOK_FIRST_MANY, found.get()))}</p>
            <p><a href=back_to(session, Page::Personal)>{t(words::LOOK_FIRST_GO)}</a></p>
        </div>
    }
    .into_any()
}

fn way(title: Word, how: Word, go: Word, to: String) -> AnyView {
    view! {
        <section class="card">
            <h2>{t(title)}</h2>
            <p>{t(how)}</p>
            <p><a class="btn" href=to>{t(go)}</a></p>
        </section>
    }
    .into_any()
}
