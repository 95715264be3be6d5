//! Earlier versions of the open process: made by hand or by themselves, to look into and to bring back; and the
//! steps that can be taken back one by one.

mod list;
mod look;
mod steps;

use leptos::prelude::*;

use crate::shelf::Why;
use crate::ui::app::{App, focus_later};
use crate::ui::pages::keep::moment;
use crate::ui::parts::{Entry, Look, back_to, fill, flag, language, t};
use crate::ui::route::{Page, Place, Route};
use crate::ui::session::{Session, use_session};
use crate::words::{clock_time, history as words};

/// The longest name of a version, in characters.
const LONGEST: u16 = 80;

/// Tidligere udgaver.
#[component]
pub fn HistoryPage() -> impl IntoView {
    let session = use_session();
    let read_only = flag(move || session.keep_state().read_only);
    view! {
        <article class="page history">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1>
                <p class="lead">{t(words::LEAD)}</p>
                <p class="note">{t(words::ONLY_HERE)}</p>
            </header>
            <p hidden=flag(move || !read_only.get())>{t(words::NOT_HERE)}</p>
            <section class="stack" aria-labelledby="make" hidden=read_only>
                <h2 id="make">{t(words::MAKE)}</h2>
                {make(session)}
            </section>
            {list::versions(session)}
            {steps::steps(session)}
            <p><a href=back_to(session, Page::Bin)>{t(words::TO_BIN)}</a></p>
            <p><a href=Route::Place(Place::Storage).to_hash()>{t(words::TO_ROOM)}</a></p>
        </article>
    }
    .into_any()
}

/// The form that makes a version.
fn make(session: Session) -> AnyView {
    let label = RwSignal::new(String::new());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let app = App::current();
        session.keep_now();
        let name: String = label.get_untracked().trim().chars().take(LONGEST.into()).collect();
        let made = session
            .peek(|document| app.shelf().keep_version(document, Why::Revision, &name, &app.now()))
            .is_ok();
        app.shelf_changes().update(|count| *count += 1);
        focus_later("version-label");
        match (made, name.is_empty()) {
            (false, _) => app.say(words::NO_ROOM),
            (true, true) => app.say(words::MADE),
            (true, false) => app.tell(fill(words::MADE_NAMED, &[("label", &name)]), false),
        }
        if made {
            label.set(String::new());
        }
    };
    view! {
        <form class="stack" on:submit=send>
            {Entry { longest: LONGEST, ..Entry::new("version-label", label) }.field(words::MAKE_LABEL, Some(words::MAKE_HINT))}
            <div><button type="submit" class="btn btn-main">{t(words::MAKE)}</button></div>
        </form>
    }
    .into_any()
}

/// When something was, as people say it: «i dag kl. 10.42».
fn when(iso: &str) -> String {
    let Some(at) = crate::model::iso_time(iso) else { return iso.to_owned() };
    let word = match crate::model::day::days_between(at.date(), App::current().today()) {
        0 => words::TODAY,
        1 => words::YESTERDAY,
        _ => return moment(iso),
    };
    fill(word, &[("time", &clock_time(language(), at))])
}

/// The look of what can be done with a version.
const LOOK: Look = Look::Plain;
