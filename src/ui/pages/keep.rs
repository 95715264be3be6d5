//! Whether the work is safe: always in view, and loud when it is not.

use leptos::prelude::*;

use super::share::{beside, place_banner};
use super::shelf::{bin_process, keep_problem, pressed};
use crate::document::Document;
use crate::file;
use crate::model::{Process, Thing, day, has_private_notes};
use crate::platform::files;
use crate::shelf::{CardState, FileKind, REMIND_AFTER, Reminder, reminder};
use crate::ui::app::App;
use crate::ui::parts::{
    Button, Icon, Look, Picture, count, dynamic, fill, flag, language, live, memo, press, t,
};
use crate::ui::route::{Page, Route};
use crate::ui::session::Session;
use crate::words::{
    Word, clock_time, keeping as words, personal, place, shelf as shelf_words, short_day, storage, talks,
};

/// Hands the process to the person as a file.
pub fn take_file(session: Session) {
    session.keep_now();
    let text = text_of(session, file::for_others);
    let (process, notes) =
        session.peek(|document| (Process::only(document, ""), has_private_notes(document)));
    if let Some(now) = hand_out(&process, &session.id(), &text, notes) {
        session.note_filed(now);
    }
}

/// The open process as the text of a file, as that makes it. A process that may only be read because a newer app wrote
/// it is handed out as it came.
pub fn text_of(session: Session, make: fn(&Document, Option<String>) -> String) -> String {
    let state = untrack(|| session.keep_state());
    let came = (state.read_only && !state.overtaken).then(|| App::current().untouched_text(&session.id()));
    session.peek(|document| make(document, came.flatten()))
}

/// Downloads the file of a process, notes that on the shelf and says it; answers with the time of it. `notes` says
/// that there are private notes, which are not in the file.
pub fn hand_out(process: &Process, id: &str, text: &str, notes: bool) -> Option<String> {
    let app = App::current();
    let name = file::file_name(&process.workplace, &process.title, &day::iso(app.today()));
    send(id, &name, text, FileKind::Whole).then(|| {
        if notes {
            let sent = fill(words::FILE_SENT, &[("name", &name)]);
            app.tell(format!("{sent} {}", t(talks::STAYED)), false);
        }
        let now = app.now();
        // The witness on the shelf is only a convenience; without it the reminder comes once too often.
        let _ = app.shelf().note_filed(id, &now);
        now
    })
}

/// Downloads a file that was made of a process, puts it on the list of its files and says it. Answers whether it
/// was sent.
pub fn send(id: &str, name: &str, text: &str, kind: FileKind) -> bool {
    if files::download(name, text, "application/json").is_err() {
        App::current().say(words::FILE_FAILED);
        return false;
    }
    note_sent(id, name, kind);
    true
}

/// Puts a file that was made of a process on the list of its files and says that it was sent.
pub fn note_sent(id: &str, name: &str, kind: FileKind) {
    let app = App::current();
    // A guest leaves nothing here. A browser that keeps no list of its files has made the file all the same.
    let _ = app.is_guest(id) || app.shelf().note_file(id, name, &app.now(), kind).is_ok();
    app.tell(fill(words::FILE_SENT, &[("name", name)]), false);
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
    let line = live(move || {
        let state = session.keep_state();
        if state.guest {
            return t(words::GUEST_LINE).to_owned();
        }
        let kept = match (&state.failed, state.waiting, &state.kept) {
            (Some(_), ..) => t(words::FAILED_TITLE).to_owned(),
            (None, true, _) => t(words::KEEPING).to_owned(),
            _ if App::current().is_blocked() => t(words::ON_PAGE).to_owned(),
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
    });
    view! {
        <div class="keep">
            <p class="keep-line">{line}</p>
            <button type="button" class="btn" title=t(words::TAKE_FILE_HINT) on:click=press(move || take_file(session))>
                <Icon picture=Picture::File/>
                {t(words::TAKE_FILE)}
            </button>
        </div>
    }
    .into_any()
}

/// Said wherever one works while the browser keeps nothing.
pub fn blocked_banner(tools: AnyView) -> AnyView {
    let app = App::current();
    let blocked = app.is_blocked();
    let (title, said) = match app.keeps_by_choice() {
        true => (words::BLOCKED_TITLE, words::BLOCKED),
        false => (words::FAILED_TITLE, storage::LOCAL_IS_OFF),
    };
    banner("banner banner-warn", title, live(move || t(said).to_owned()), flag(move || blocked), tools)
}

/// A banner that stays as long as it is true: a heading, what is to be said, what can be done.
fn banner(
    class: &'static str,
    title: Word,
    said: Signal<String>,
    shown: Signal<bool>,
    tools: impl IntoAny,
) -> AnyView {
    view! {
        <div class=class hidden=flag(move || !shown.get())>
            <p><strong>{t(title)}". "</strong>{said}</p>
            <div class="cluster">{tools.into_any()}</div>
        </div>
    }
    .into_any()
}

/// Banners that stay: storage blocked, a write that failed, read only, damage, time to take a file.
#[component]
pub fn KeepBanners(
    /// The open process.
    session: Session,
) -> impl IntoView {
    let state = memo(move || session.keep_state());
    let app = App::current();
    let pressure = memo(move || {
        state.track();
        app.shelf_changes().track();
        app.shelf().pressure()
    });
    let take = move |()| take_file(session);
    let again = move |()| {
        session.keep_now();
    };
    let failed = view! {
        <Button text=t(words::TAKE_FILE) press=take/>
        <Button text=t(words::TRY_AGAIN) look=Look::Quiet press=again/>
        {beside(session)}
    };
    let why = live(move || state.with(|state| state.failed.as_ref().map(keep_problem)).unwrap_or_default());
    let read_only = live(move || t(state.with(crate::ui::session::KeepState::why_read_only)).to_owned());
    let reload = move |()| {
        // A browser that does not load the page again leaves it as it is.
        let _ = window().location().reload();
    };
    let overtaken = view! {
        <div class="cluster" hidden=flag(move || !state.with(|state| state.overtaken))>
            <Button text=t(words::TAKE_FILE) press=take/>
            <Button text=t(place::RELOAD) look=Look::Quiet press=reload/>
            // Where nothing waits, nothing can be lost.
            <div hidden=flag(move || !state.with(|state| state.waiting))>{beside(session)}</div>
        </div>
    };
    view! {
        <section class="banners" aria-label=t(words::BANNERS)>
            {blocked_banner(beside(session))}
            // Only what went wrong just now is called out.
            <div role="alert">
                {banner(
                    "banner banner-bad",
                    words::FAILED_TITLE,
                    why,
                    flag(move || state.with(|state| state.failed.is_some() && !state.overtaken)),
                    failed,
                )}
            </div>
            {banner(
                "banner banner-warn",
                words::NEWER_TITLE,
                read_only,
                flag(move || state.with(|state| state.read_only)),
                overtaken,
            )}
            {place_banner(session)}
            {fell_back_banner(state)}
            {found_banner(state)}
            {dynamic(move || pressed(pressure.get()))}
            {example_banner(session)}
            {reminder_banner(session, state)}
            {deadline_banner(session)}
        </section>
    }
    .into_any()
}

/// What was found when the process was opened: the list of processes cannot know it.
fn found_banner(state: Memo<crate::ui::session::KeepState>) -> AnyView {
    let read = RwSignal::new(false);
    let found = move || state.with(|state| state.found).filter(|_| !read.get());
    let said = live(move || match found() {
        Some(CardState::Damaged(items)) => count(words::DAMAGED_ONE, words::DAMAGED, items),
        _ => t(words::RECOVERED).to_owned(),
    });
    let shown = flag(move || matches!(found(), Some(CardState::Damaged(_) | CardState::Recovered)));
    let close = view! { <Button text=t(words::SEEN) look=Look::Quiet press=move |()| read.set(true)/> };
    banner("banner banner-warn", words::FOUND_TITLE, said, shown, close)
}

/// The browser lost what was kept last: it is said when that was, and from when that is what one sees.
fn fell_back_banner(state: Memo<crate::ui::session::KeepState>) -> AnyView {
    let read = RwSignal::new(false);
    let said = live(move || {
        let (lost, kept) = state.with(|state| (state.fell_back.clone(), state.kept.clone()));
        let (lost, kept) = (lost.unwrap_or_default(), kept.unwrap_or_default());
        fill(place::FELL_BACK, &[("lost", &moment(&lost)), ("kept", &moment(&kept))])
    });
    let shown = flag(move || state.with(|state| state.fell_back.is_some()) && !read.get());
    let close = view! { <Button text=t(words::SEEN) look=Look::Quiet press=move |()| read.set(true)/> };
    banner("banner banner-warn", words::FOUND_TITLE, said, shown, close)
}

/// The worked example says what it is, and how to be rid of it.
fn example_banner(session: Session) -> AnyView {
    let shown = flag(move || session.flag(Process::KIND, Process::example));
    let away = move |()| {
        let app = App::current();
        session.keep_now();
        if let Some(card) = app.shelf().cards().into_iter().find(|card| card.id == session.id()) {
            app.go(&Route::Shelf);
            bin_process(&card);
        }
    };
    let away = view! { <Button text=t(shelf_words::EXAMPLE_AWAY) look=Look::Quiet press=away/> };
    banner("banner", shelf_words::EXAMPLE_TAG, live(|| t(shelf_words::EXAMPLE_HERE).to_owned()), shown, away)
}

/// Gently, when it is long since a file was taken, by days or by changes. It can be put off.
fn reminder_banner(session: Session, state: Memo<crate::ui::session::KeepState>) -> AnyView {
    let app = App::current();
    let begun = memo(move || session.only::<Process>("").started);
    let due = memo(move || {
        let (filed, changes, still) = state
            .with(|state| (state.filed.clone(), state.changes, state.read_only || state.failed.is_some()));
        let put_off = app.put_off().with(|all| {
            let id = session.id();
            all.iter()
                .rev()
                .find(|(other, _)| *other == id)
                .is_some_and(|(_, at)| changes < at + REMIND_AFTER)
        });
        let silent = still || put_off || app.is_blocked() || session.flag(Process::KIND, Process::example);
        reminder(filed.as_deref(), begun.get(), changes, app.today()).filter(|_| !silent)
    });
    let said = live(move || match due.get() {
        Some(Reminder::Age(days)) => fill(words::REMIND_AGE, &[("n", &days.to_string())]),
        Some(Reminder::Changes(changes)) => fill(words::REMIND_CHANGES, &[("n", &changes.to_string())]),
        None => String::new(),
    });
    let later = move |()| {
        let changes = state.with_untracked(|state| state.changes);
        app.put_off().update(|all| all.push((session.id(), changes)));
    };
    let tools = view! {
        <Button text=t(words::TAKE_FILE) press=move |()| take_file(session)/>
        <Button text=t(words::LATER) look=Look::Quiet press=later/>
    };
    banner("banner banner-warn", words::REMIND_TITLE, said, flag(move || due.get().is_some()), tools)
}

/// The day by which the process was to be erased is here.
fn deadline_banner(session: Session) -> AnyView {
    let due = memo(move || super::personal::deadline_said(session).filter(|(_, due)| *due));
    let go = Route::Process { id: session.id(), page: Page::Personal }.to_hash();
    let go = view! { <a class="btn" href=go>{t(personal::DEADLINE_GO)}</a> };
    let said = live(move || due.get().map(|(said, _)| said).unwrap_or_default());
    banner("banner banner-warn", personal::DEADLINE_TITLE, said, flag(move || due.with(Option::is_some)), go)
}
