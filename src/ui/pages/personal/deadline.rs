//! The day by which a process is to be erased: where it is set, and what reminds of it.

use leptos::prelude::*;

use crate::model::{Process, days_between};
use crate::ui::app::App;
use crate::ui::parts::{DayField, back_to, day, fill, flag, live, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject};
use crate::words::personal as words;

/// So many days before it the overview reminds.
const SOON: i64 = 30;

/// Where it is set.
pub(super) fn field() -> AnyView {
    let subject = Subject::only::<Process>("");
    view! {
        <section class="stack">
            <h2>{t(words::DEADLINE)}</h2>
            <DayField
                subject
                field=Process::delete_by
                label=t(words::DEADLINE_LABEL)
                hint=t(words::DEADLINE_HINT)
            />
            <p class="note">{t(words::DEADLINE_ARCHIVE)}</p>
        </section>
    }
    .into_any()
}

/// What is said of the day, from a month before it; listens to it. The second says that the day is here.
pub fn deadline_said(session: Session) -> Option<(String, bool)> {
    let until = session.only::<Process>("").delete_by?;
    let left = days_between(App::current().today(), until);
    let said = |word| fill(word, &[("day", &day(Some(until))), ("n", &left.to_string())]);
    match left {
        _ if left > SOON => None,
        1 => Some((said(words::DEADLINE_TOMORROW), false)),
        2.. => Some((said(words::DEADLINE_SOON), false)),
        0 => Some((said(words::DEADLINE_TODAY), true)),
        _ => Some((said(words::DEADLINE_PAST), true)),
    }
}

/// The reminder on the overview, while the day is ahead; when it is here, the banner of every page says so.
pub fn deadline(session: Session) -> AnyView {
    let said = memo(move || deadline_said(session).filter(|(_, due)| !due).map(|(said, _)| said));
    view! {
        <div class="callout" hidden=flag(move || said.with(Option::is_none))>
            <p>{live(move || said.get().unwrap_or_default())}</p>
            <p><a href=back_to(session, Page::Personal)>{t(words::DEADLINE_GO)}</a></p>
        </div>
    }
    .into_any()
}
