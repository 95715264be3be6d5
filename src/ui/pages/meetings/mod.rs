//! Møder: those ahead, those that were held, and one at a time when it is opened.

mod one;
mod texts;

use leptos::prelude::*;

use super::around;
use crate::document::ItemId;
use crate::model::{Choice, Meeting, MeetingKind, Thing};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Icon, Picture, day, dynamic, fill, flag, live, many, memo, t};
use crate::ui::session::{Session, step_label, use_session};
use crate::words::{Labelled, Word, around as words, overview};

/// The heading of the opened meeting.
const HEADING: &str = "meeting-heading";

/// Møder.
#[component]
pub fn Meetings() -> impl IntoView {
    let session = use_session();
    let open = RwSignal::new(None::<ItemId>);
    let shown = memo(move || {
        let all = session.ids::<Meeting>();
        open.get().filter(|id| all.contains(id))
    });
    let body = dynamic(move || match shown.get() {
        Some(id) => one::meeting(session, id, open),
        None => list(session, open),
    });
    around::page(overview::MEETINGS, words::MEETINGS_LEAD, body)
}

/// The ids ahead, the next first, the undated last; and those that were held, the newest first.
type ByDate = (Vec<ItemId>, Vec<ItemId>);

fn by_date(session: Session) -> ByDate {
    let today = App::current().today();
    session.watch(&[Meeting::KIND], |document| {
        let mut all = Meeting::all(document);
        crate::document::sort::sort_by_key(&mut all, |one| (one.date.is_none(), one.date));
        let (ahead, mut held): (Vec<Meeting>, Vec<Meeting>) =
            all.into_iter().partition(|one| one.date.is_none_or(|date| date >= today));
        held.reverse();
        let ids = |meetings: Vec<Meeting>| meetings.into_iter().map(|one| one.id).collect();
        (ids(ahead), ids(held))
    })
}

fn list(session: Session, open: RwSignal<Option<ItemId>>) -> AnyView {
    let dates = memo(move || by_date(session));
    let group = move |title: Word, pick: fn(ByDate) -> Vec<ItemId>| {
        let ids = memo(move || pick(dates.get()));
        view! {
            <section class="around-part stack" hidden=flag(move || ids.with(Vec::is_empty))>
                <h2>{t(title)}</h2>
                <ul class="cards">{dynamic(move || many(ids.get(), |id| card(session, id, open)))}</ul>
            </section>
        }
        .into_any()
    };
    let kinds = many(MeetingKind::ALL.iter().copied(), |kind| {
        let name = t(kind.word());
        // A meeting that is there may have the same name, and is opened by it.
        let label = format!("{}: {name}", t(words::NEW_MEETING));
        view! {
            <Button text=name.to_owned() label press=move |()| add(session, kind, open) picture=Picture::Add/>
        }
        .into_any()
    });
    let none = flag(move || dates.with(|(ahead, held)| !ahead.is_empty() || !held.is_empty()));
    view! {
        <div class="empty" hidden=none><p>{t(words::NO_MEETINGS)}</p></div>
        {group(words::AHEAD, |dates| dates.0)}
        {group(words::HELD, |dates| dates.1)}
        <section class="around-part stack">
            <h2>{t(words::NEW_MEETING)}</h2>
            <p class="field-hint">{t(words::NEW_MEETING_HINT)}</p>
            <div class="cluster">{kinds}</div>
        </section>
    }
    .into_any()
}

/// Makes a meeting of that kind and opens it.
fn add(session: Session, kind: MeetingKind, open: RwSignal<Option<ItemId>>) {
    let name = t(kind.word());
    let fields = [(Meeting::kind_of, kind.code().into()), (Meeting::title, name.into())];
    let id = session.add::<Meeting>(step_label(words::STEP_MEETING, name), "", &fields);
    open.set(Some(id));
    focus_later(HEADING);
}

/// A meeting in the list.
fn card(session: Session, id: ItemId, open: RwSignal<Option<ItemId>>) -> AnyView {
    let meeting = {
        let id = id.clone();
        memo(move || session.thing::<Meeting>(&id))
    };
    let about = move || {
        let one = meeting.get();
        let kind = one.kind_of.map(|kind| t(kind.word()).to_owned()).filter(|kind| *kind != one.title);
        let date = if one.date.is_some() { day(one.date) } else { t(words::NO_DATE).to_owned() };
        around::joined([date, one.place, kind.unwrap_or_default()])
    };
    let went = move || {
        let went = meeting.with(|one| one.went);
        went.map(|went| fill(words::WENT_LINE, &[("how", t(went.word()))])).unwrap_or_default()
    };
    let press = {
        let id = id.clone();
        move || {
            open.set(Some(id.clone()));
            focus_later(HEADING);
        }
    };
    view! {
        <li class="card card-open">
            <h3>
                <button
                    type="button"
                    class="card-button"
                    id=format!("open-{id}")
                    dir="auto"
                    on:click=crate::ui::parts::press(press)
                >
                    {live(move || meeting.with(around::meeting_name))}
                    <Icon picture=Picture::Next/>
                </button>
            </h3>
            <p class="meta" dir="auto">{live(about)}</p>
            <p class="meta">{live(went)}</p>
        </li>
    }
    .into_any()
}
