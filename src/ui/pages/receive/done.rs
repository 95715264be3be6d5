//! What came of taking files in: in numbers, with the ways on and the way back.

use std::sync::Arc;

use leptos::prelude::*;

use super::cards::close;
use super::tray::entry_id;
use crate::document::{Document, Tally};
use crate::file;
use crate::model::{Process, Thing, day};
use crate::platform::files;
use crate::shelf::FileKind;
use crate::ui::app::App;
use crate::ui::pages::shelf::address;
use crate::ui::pages::undo;
use crate::ui::parts::{Button, Look, Picture, count, dynamic, fill, flag, many, memo, t, tally_text};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::{keeping, receive as words};

/// What came of it.
pub struct Done {
    /// The process.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What the step is called in the list of steps.
    pub step: String,
    /// Where it came from.
    pub names: String,
    /// What came in.
    pub tally: Tally,
    /// Of which kinds the new things are.
    pub news: String,
    /// Two computers wrote under one name.
    pub twins: bool,
    /// What else people should know.
    pub remarks: Vec<String>,
    /// The process from before.
    pub before: Arc<Document>,
    /// The process from before lies in the history.
    pub kept: bool,
}

/// How it stands with the step.
#[derive(Clone, Copy, PartialEq)]
enum Stands {
    /// It is the last one, and can be taken back.
    Last,
    /// It was taken back.
    TakenBack,
    /// Something else was done since, or the process was closed.
    Past,
}

/// The summary.
pub fn done(number: u32, done: &Done) -> AnyView {
    let app = App::current();
    let id = entry_id(number);
    let head = format!("{id}-head");
    let named = head.clone();
    let session = {
        let id = done.id.clone();
        move || app.session().get().filter(|session: &Session| session.id() == id)
    };
    let stands = {
        let (session, step) = (session.clone(), done.step.clone());
        memo(move || {
            let turns = session().map(Session::turns);
            match turns {
                Some((Some(last), _)) if last == step => Stands::Last,
                Some((_, Some(next))) if next == step => Stands::TakenBack,
                _ => Stands::Past,
            }
        })
    };
    // Counted anew while one chooses among them.
    let open = {
        let session = session.clone();
        let places = |document: &Document| document.disagreements().len() + document.contested().len();
        memo(move || session().map_or(0, |session| session.all(places)))
    };
    // Secret answers alone change nothing that shows.
    let news = (!done.tally.is_empty()).then(|| fill(words::CAME, &[("what", &tally_text(&done.tally))]));
    let kinds = Some(done.news.clone()).filter(|kinds| !kinds.is_empty());
    let came = news.into_iter().chain(kinds).chain([fill(words::FROM_FILES, &[("names", &done.names)])]);
    let twins = done.twins.then(|| t(keeping::SAME_TWINS).to_owned());
    let came: Vec<String> = came.chain(twins).chain(done.remarks.iter().cloned()).collect();
    let wordings = address(&done.id, Page::Wordings);
    let body = dynamic(move || {
        if stands.get() == Stands::TakenBack {
            return view! { <p>{t(words::TAKEN_BACK)}</p> }.into_any();
        }
        let lines = many(came.clone(), |line| view! { <p dir="auto">{line}</p> }.into_any());
        let waiting = match open.get() {
            0 => ().into_any(),
            places => {
                let text = fill(words::SEE_WORDINGS_N, &[("n", &places.to_string())]);
                view! {
                    <p>{count(words::WAITING_ONE, words::WAITING_MANY, places)}</p>
                    <p><a class="btn btn-main" href=wordings.clone()>{text}</a></p>
                }
                .into_any()
            }
        };
        view! { {lines} {waiting} }.into_any()
    });
    let back = move |()| {
        if let Some(session) = untrack(&session) {
            undo(session);
        }
    };
    let before = done.before.clone();
    let take_before = move |()| take_before(&before);
    let kept = t(if done.kept { words::BEFORE_KEPT } else { words::BEFORE_NOT_KEPT });
    let title = fill(words::GATHERED, &[("title", &done.title)]);
    view! {
        <section class="notice notice-good receive-done" id=id tabindex="-1" aria-labelledby=named>
            <h2 id=head dir="auto">{title}</h2>
            {close(number, &done.title)}
            <div class="notice-body">
                <div role="status">{body}</div>
                <div class="cluster">
                    <a class="btn" href=address(&done.id, Page::Overview)>{t(words::TO_PROCESS)}</a>
                    <span hidden=flag(move || stands.get() != Stands::Last)>
                        <Button text=t(words::UNDO_GATHER) picture=Picture::Undo press=back/>
                    </span>
                    <Button text=t(words::TAKE_BEFORE) look=Look::Quiet press=take_before/>
                </div>
                <p class="note">{kept}</p>
            </div>
        </section>
    }
    .into_any()
}

/// Hands out the process from before as a file.
fn take_before(before: &Document) {
    let app = App::current();
    let process = Process::only(before, "");
    let title = fill(words::BEFORE_NAME, &[("title", &app.title_of(before))]);
    let name = file::file_name(&process.workplace, &title, &day::iso(app.today()));
    if files::download(&name, &file::save_shared(before), "application/json").is_err() {
        return app.say(keeping::FILE_FAILED);
    }
    // Without the note the list of files is one short.
    let _ = app.shelf().note_file(&before.id, &name, &app.now(), FileKind::BeforeMerge);
    app.tell(fill(keeping::FILE_SENT, &[("name", &name)]), false);
}
