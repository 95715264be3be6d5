//! The figures, process by process.

use leptos::prelude::*;

use super::{Row, size};
use crate::shelf::{Pressure, Room};
use crate::ui::parts::{dynamic, many, t};
use crate::ui::route::{Page, Route};
use crate::words::{Word, storage as words};

/// A column: its heading and its figure.
type Column = (Word, fn(&Room) -> usize);

const COLUMNS: [Column; 5] = [
    (words::SUM, Room::all),
    (words::ITSELF, |room| room.itself),
    (words::VERSIONS, |room| room.versions),
    (words::ASIDE, |room| room.aside),
    (words::BALLOTS, |room| room.ballots),
];

/// The table; columns in which there is nothing at all are left out.
pub(super) fn table(rows: Memo<Vec<Row>>, used: Memo<(usize, Pressure)>) -> AnyView {
    let table = dynamic(move || {
        let rows = rows.get();
        if rows.is_empty() {
            return view! { <p>{t(words::NONE)}</p> }.into_any();
        }
        let ours: usize = rows.iter().map(|row| row.room.all()).sum();
        let has_any = |(_, figure): &Column| rows.iter().any(|row| figure(&row.room) > 0);
        let columns: Vec<Column> = COLUMNS.into_iter().filter(has_any).collect();
        let heads = many(&columns, |(word, _)| {
            view! { <th scope="col" class="figure-cell">{t(*word)}</th> }.into_any()
        });
        let rest = many(columns.iter().skip(1), |_| view! { <td class="figure-cell">"–"</td> }.into_any());
        let others = size(used.get().0.saturating_sub(ours));
        let body = many(rows, |row| line(&row, &columns));
        view! {
            <div class="table-wrap" tabindex="0" role="region" aria-labelledby="by-process">
                <table>
                    <thead><tr><th scope="col">{t(words::PROCESS)}</th>{heads}</tr></thead>
                    <tbody>
                        {body}
                        <tr>
                            <th scope="row">{t(words::OTHERS)}</th>
                            <td class="figure-cell">{others}</td>
                            {rest}
                        </tr>
                    </tbody>
                </table>
            </div>
        }
        .into_any()
    });
    view! {
        <section class="stack">
            <h2 id="by-process">{t(words::BY_PROCESS)}</h2>
            {table}
        </section>
    }
    .into_any()
}

fn line(row: &Row, columns: &[Column]) -> AnyView {
    let figures = many(columns, |(_, figure)| {
        let figure = figure(&row.room);
        let text = if figure == 0 { "–".to_owned() } else { size(figure) };
        view! { <td class="figure-cell">{text}</td> }.into_any()
    });
    let title = row.title();
    let name = match &row.card {
        Some(card) if card.binned.is_none() => {
            let address = Route::Process { id: card.id.clone(), page: Page::History }.to_hash();
            view! { <a href=address dir="auto">{title}</a> }.into_any()
        }
        _ => view! { <span dir="auto">{title}</span> }.into_any(),
    };
    view! { <tr><th scope="row">{name}</th>{figures}</tr> }.into_any()
}
