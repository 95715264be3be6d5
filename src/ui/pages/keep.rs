//! Whether the work is safe: always in view, and loud when it is not.

use leptos::prelude::*;

use crate::file;
use crate::model::{Process, Thing};
use crate::platform::files;
use crate::shelf::KeepProblem;
use crate::ui::app::App;
use crate::ui::parts::{Icon, Picture, count, fill, language, t};
use crate::ui::session::Session;
use crate::words::{clock_time, keeping as words, short_day};

/// What is said when a process could not be kept.
pub fn keep_problem(problem: &KeepProblem) -> String {
    match problem {
        KeepProblem::ReadOnly => t(words::READ_ONLY).to_owned(),
        KeepProblem::Refused(_) | KeepProblem::Mismatch => t(words::FAILED).to_owned(),
    }
}

/// Hands the process to the person as a file.
pub fn take_file(session: Session) {
    let app = App::current();
    session.keep_now();
    let (name, text) = session.peek(|document| {
        let process = Process::only(document, "");
        let name = file::file_name(&process.workplace, &process.title, &app.today().to_string());
        (name, file::save(document))
    });
    if files::download(&name, &text, "application/json").is_err() {
        app.say(words::FILE_FAILED);
        return;
    }
    let now = app.now();
    session.note_filed(now.clone());
    // The witness on the shelf is only a convenience; without it the reminder comes once too often.
    let _ = app.shelf().note_filed(&session.id(), &now);
    app.tell(fill(words::FILE_SENT, &[("name", &name)]), false);
}

/// A local time as people say it: the time of day, and the date where it is not today.
pub fn moment(iso: &str) -> String {
    let Some(at) = crate::model::iso_time(iso) else { return iso.to_owned() };
    let time = clock_time(language(), at);
    if at.date() == App::current().today() {
        time
    } else {
        format!("{} {time}", short_day(language(), at.date()))
    }
}

/// The line in the header, and the button that takes a file.
#[component]
pub fn KeepLine(
    /// The open process.
    session: Session,
) -> impl IntoView {
    let line = move || {
        let state = session.keep_state();
        let kept = match (&state.failed, state.waiting, &state.kept) {
            (Some(_), ..) => t(words::FAILED_TITLE).to_owned(),
            (None, true, _) => t(words::KEEPING).to_owned(),
            (None, false, Some(at)) => fill(words::KEPT_AT, &[("when", &moment(at))]),
            (None, false, None) => t(words::NOT_KEPT_YET).to_owned(),
        };
        let filed = match &state.filed {
            Some(at) => fill(words::FILED_AT, &[("when", &moment(at))]),
            None => t(words::NEVER_FILED).to_owned(),
        };
        let since = match (state.changes, &state.filed) {
            (0, _) | (_, None) => String::new(),
            (changes, _) => {
                format!(" ({})", count(words::CHANGES_ONE, words::CHANGES_MANY, changes as usize))
            }
        };
        format!("{kept} · {filed}{since}")
    };
    view! {
        <div class="keep">
            <p class="keep-line">{line}</p>
            <button type="button" class="btn" title=t(words::TAKE_FILE_HINT) on:click=move |_| take_file(session)>
                <Icon picture=Picture::File/>
                {t(words::TAKE_FILE)}
            </button>
        </div>
    }
    .into_any()
}

/// Banners that stay: storage blocked, a write that failed, read only.
#[component]
pub fn KeepBanners(
    /// The open process.
    session: Session,
) -> impl IntoView {
    let app = App::current();
    let failed = move || session.keep_state().failed.is_some();
    let read_only = move || session.keep_state().read_only;
    view! {
        <div class="banners">
            <div class="banner banner-warn" hidden=!app.is_blocked()>
                <p><strong>{t(words::BLOCKED_TITLE)}". "</strong>{t(words::BLOCKED)}</p>
            </div>
            <div class="banner banner-bad" role="alert" hidden=move || !failed()>
                <p><strong>{t(words::FAILED_TITLE)}". "</strong>{t(words::FAILED)}</p>
                <div class="cluster">
                    <button type="button" class="btn" on:click=move |_| take_file(session)>{t(words::TAKE_FILE)}</button>
                    <button
                        type="button"
                        class="btn-quiet"
                        on:click=move |_| {
                            session.keep_now();
                        }
                    >
                        {t(words::TRY_AGAIN)}
                    </button>
                </div>
            </div>
            <div class="banner banner-warn" hidden=move || !read_only()>
                <p><strong>{t(words::NEWER_TITLE)}". "</strong>{t(words::READ_ONLY)}</p>
            </div>
        </div>
    }
    .into_any()
}
