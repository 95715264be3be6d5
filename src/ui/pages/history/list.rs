//! The list of versions, by why they were made.

use leptos::prelude::*;

use super::{look, when};
use crate::shelf::{Version, Why};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Dialog, DialogControl, Look, dynamic, fill, flag, live, many, memo, t};
use crate::ui::route::{Page, Route};
use crate::ui::session::Session;
use crate::words::{Word, history as words, keeping};

/// A group of versions: why, heading, help.
const GROUPS: [(Why, Word, Word); 3] = [
    (Why::Revision, words::REVISIONS, words::REVISIONS_HINT),
    (Why::Draft, words::DRAFTS, words::DRAFTS_HINT),
    (Why::BeforeMerge, words::BEFORE_MERGES, words::BEFORE_MERGES_HINT),
];

/// What the rows of the list share.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The open process.
    pub session: Session,
    /// The version that is asked about: where it lies and when it was made.
    pub doomed: RwSignal<(String, String)>,
    /// Asks about it.
    pub ask: DialogControl,
    /// The copy that was brought back last: its id and its title.
    pub copy: RwSignal<Option<(String, String)>>,
}

/// All versions of the open process.
pub(super) fn versions(session: Session) -> AnyView {
    let app = App::current();
    let desk =
        Desk { session, doomed: RwSignal::default(), ask: DialogControl::new(), copy: RwSignal::new(None) };
    let all = memo(move || {
        app.shelf_changes().track();
        app.shelf().versions(&session.id())
    });
    let groups = many(GROUPS, |(why, heading, hint)| {
        let of = memo(move || {
            let all = all.get().into_iter();
            all.filter(|version| version.why == why).collect::<Vec<Version>>()
        });
        // By key: a draft that comes by itself must not fold up what somebody is reading.
        view! {
            <section class="stack" hidden=flag(move || of.with(Vec::is_empty))>
                <h2>{t(heading)}</h2>
                <p class="note">{t(hint)}</p>
                <ul class="history-list">
                    <For
                        each=move || of.get()
                        key=|version| version.key.clone()
                        children=move |version| row(desk, version)
                    />
                </ul>
            </section>
        }
        .into_any()
    });
    let has_some = flag(move || all.with(|all| !all.is_empty()));
    view! {
        {restored(desk)}
        <p class="empty" hidden=has_some>{t(words::NONE)}</p>
        {groups}
        {question(desk)}
    }
    .into_any()
}

/// One version: when and what it is called; looking into it unfolds below. Nothing of it is read before.
fn row(desk: Desk, version: Version) -> AnyView {
    let is_open = RwSignal::new(false);
    let toggled = move |event: leptos::ev::Event| {
        let details = event_target::<web_sys::Element>(&event);
        is_open.set(details.has_attribute("open"));
    };
    let label = (!version.label.is_empty()).then(|| {
        view! { <strong dir="auto">{version.label.clone()}</strong>" " }
    });
    let tag = (!version.is_whole).then(|| {
        view! { " "<span class="tag tag-warn">{t(words::UNREADABLE_TAG)}</span> }
    });
    let made = when(&version.when);
    let inside = dynamic(move || match is_open.get() {
        true => look::inside(desk, &version),
        false => ().into_any(),
    });
    view! {
        <li>
            <details class="fold" on:toggle=toggled>
                <summary>{label}<span>{made}</span>{tag}</summary>
                <div class="fold-body stack">{inside}</div>
            </details>
        </li>
    }
    .into_any()
}

/// What was brought back, with the way to it.
fn restored(desk: Desk) -> AnyView {
    dynamic(move || {
        let Some((id, title)) = desk.copy.get() else { return ().into_any() };
        let address = Route::Process { id, page: Page::Overview }.to_hash();
        view! {
            <div class="callout cluster" tabindex="-1" id="restored">
                <p dir="auto">{fill(words::RESTORED, &[("title", &title)])}</p>
                <a class="btn" href=address>{t(words::OPEN_COPY)}</a>
            </div>
        }
        .into_any()
    })
}

/// Asks whether a version is meant to go.
fn question(desk: Desk) -> AnyView {
    let asked = live(move || desk.doomed.with(|(_, when)| fill(words::DELETE_ASK, &[("when", when)])));
    let delete = move |()| {
        let app = App::current();
        desk.ask.close();
        let (key, when) = desk.doomed.get_untracked();
        match app.shelf().drop_version(&key) {
            Ok(()) => app.tell(fill(words::DELETED, &[("when", &when)]), false),
            Err(_) => app.say(keeping::STORE_REFUSED),
        }
        app.shelf_changes().update(|count| *count += 1);
        focus_later("heading");
    };
    view! {
        <Dialog control=desk.ask title=t(words::DELETE)>
            <p>{asked}</p>
            <div class="cluster">
                <Button text=t(words::DELETE) look=Look::Danger press=delete/>
                <Button text=t(keeping::CANCEL) look=Look::Quiet press=move |()| desk.ask.close()/>
            </div>
        </Dialog>
    }
    .into_any()
}
