//! What lies around the steps, in short: frame, people, decisions, dates.

use leptos::prelude::*;

use crate::model::{Decision, Group, Participant, Thing};
use crate::ui::app::App;
use crate::ui::pages::guide::around_name;
use crate::ui::pages::shell::page_name;
use crate::ui::parts::{FrameShort, back_to, count, day, dynamic, fill, live, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::{Word, overview as words};

use super::promises::{date_lines, list};

/// So many of each are shown.
const SHOWN: usize = 4;

/// The cards.
pub fn view(session: Session) -> AnyView {
    let people = live(move || {
        let (people, groups) = (session.ids::<Participant>().len(), session.ids::<Group>().len());
        if people == 0 {
            return t(words::AROUND_PEOPLE_NONE).to_owned();
        }
        let people = count(words::AROUND_PEOPLE_ONE, words::AROUND_PEOPLE_MANY, people);
        match groups {
            0 => people,
            _ => format!("{people} · {}", count(words::AROUND_GROUPS_ONE, words::AROUND_GROUPS_MANY, groups)),
        }
    });
    let decisions = dynamic(move || {
        let latest: Vec<Decision> = session.watch(&[Decision::KIND], |document| {
            let written = Decision::all(document).into_iter().filter(|one| !one.what.trim().is_empty());
            written.rev().take(SHOWN).collect()
        });
        let rows = many(latest, |one| {
            let about: Vec<String> =
                [day(one.date), one.who].into_iter().filter(|part| !part.trim().is_empty()).collect();
            view! { <li><p dir="auto">{one.what}</p><p class="note">{about.join(" · ")}</p></li> }.into_any()
        });
        let none = session.ids::<Decision>().is_empty();
        if none {
            view! { <p>{t(words::AROUND_DECISIONS_NONE)}</p> }.into_any()
        } else {
            view! { <ul>{rows}</ul> }.into_any()
        }
    });
    let today = App::current().today();
    let dates = memo(move || session.all(|document| date_lines(document, today)));
    let dates = dynamic(move || {
        let mut lines = dates.get();
        lines.truncate(SHOWN);
        if lines.is_empty() {
            view! { <p>{t(words::AROUND_DATES_NONE)}</p> }.into_any()
        } else {
            list(session, lines)
        }
    });
    view! {
        <section class="stack" aria-labelledby="around">
            <h2 id="around">{around_name(session)}</h2>
            <div class="grid around-grid">
                <div class="card"><h3>{t(words::FRAME)}</h3><FrameShort/></div>
                {card(session, words::AROUND_DATES, dates, Page::Meetings)}
                {card(session, words::DECISIONS, decisions, Page::Decisions)}
                {card(session, words::PEOPLE, view! { <p>{people}</p> }.into_any(), Page::People)}
            </div>
        </section>
    }
    .into_any()
}

fn card(session: Session, title: Word, content: AnyView, page: Page) -> AnyView {
    let all = fill(words::SEE_ALL, &[("page", &page_name(&page))]);
    view! {
        <div class="card">
            <h3>{t(title)}</h3>
            {content}
            <p><a href=back_to(session, page)>{all}</a></p>
        </div>
    }
    .into_any()
}
