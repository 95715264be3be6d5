//! Who is named in a process, and what of secret rounds is where.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::document::Document;
use crate::model::{LineTime, Participant, Round, Thing, judged};
use crate::ui::pages::things::{field_name, home, kind_name};
use crate::ui::parts::{Fold, back_to, dynamic, fill, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::Session;
use crate::words::personal as words;

/// One text that answers «who», where it stands and how often.
#[derive(Clone, PartialEq)]
struct Named {
    text: String,
    at: String,
    times: usize,
    page: Page,
}

/// The texts of all fields that ask who, the same ones together.
fn named(document: &Document) -> Vec<Named> {
    let mut found: BTreeMap<(String, String), Named> = BTreeMap::new();
    for (id, item) in document.items().filter(|(_, item)| item.is_alive()) {
        let [naming, ..] = judged(item.kind());
        for field in naming {
            let text = item.text(field).trim();
            if text.is_empty() {
                continue;
            }
            let field = field_name(document, field);
            let at = if item.kind() == Participant::KIND {
                kind_name(item.kind()).to_owned()
            } else {
                format!("{}, {field}", kind_name(item.kind()))
            };
            found
                .entry((text.to_lowercase(), at.clone()))
                .and_modify(|known| known.times += 1)
                .or_insert_with(|| Named { text: text.to_owned(), at, times: 1, page: home(document, id) });
        }
    }
    found.into_values().collect()
}

/// How many secret rounds are closed, and how many are under way.
fn secret(document: &Document) -> (usize, usize) {
    let rounds = Round::all(document).into_iter().filter(|one| one.secret).map(|one| one.closed);
    let times = LineTime::all(document).into_iter().filter(|one| one.secret).map(|one| one.closed);
    let all: Vec<bool> = rounds.chain(times).collect();
    let closed = all.iter().filter(|closed| **closed).count();
    (closed, all.len() - closed)
}

/// People and labels, and secret rounds.
pub fn list(session: Session) -> AnyView {
    let people = memo(move || session.all(named));
    let rounds = memo(move || session.watch(&[Round::KIND, LineTime::KIND], secret));
    let table = dynamic(move || {
        let people = people.get();
        if people.is_empty() {
            return view! { <p>{t(words::PEOPLE_NONE)}</p> }.into_any();
        }
        let title = fill(words::PEOPLE_SHOWN, &[("n", &people.len().to_string())]);
        let rows = many(people, |one| {
            let times = (one.times > 1)
                .then(|| format!(" ({})", fill(words::PEOPLE_TIMES, &[("n", &one.times.to_string())])));
            view! {
                <li>
                    <span dir="auto">{one.text}</span>
                    {times}
                    " – "
                    <a href=back_to(session, one.page)>{one.at}</a>
                </li>
            }
            .into_any()
        });
        view! {
            <p>{t(words::PEOPLE_LEAD)}</p>
            <Fold title><ul>{rows}</ul></Fold>
        }
        .into_any()
    });
    let secret = dynamic(move || {
        let (closed, open) = rounds.get();
        let said = [(words::SECRET_CLOSED, closed), (words::SECRET_OPEN, open)];
        let said = said.into_iter().filter(|(_, count)| *count > 0);
        let lines: Vec<String> = said.map(|(word, count)| fill(word, &[("n", &count.to_string())])).collect();
        if lines.is_empty() {
            return view! { <p>{t(words::SECRET_NONE)}</p> }.into_any();
        }
        many(lines, |line| view! { <p>{line}</p> }.into_any())
    });
    view! {
        <section class="stack"><h2>{t(words::PEOPLE)}</h2>{table}</section>
        <section class="stack"><h2>{t(words::SECRET)}</h2>{secret}</section>
    }
    .into_any()
}
