//! The frame as one page to read: what has been answered, and nothing else.

use leptos::prelude::*;

use crate::document::Document;
use crate::model::{Challenge, Checklist, ChosenBy, Frame, Process, Thing, Workplace};
use crate::ui::parts::{dynamic, many, memo, t};
use crate::ui::session::Session;
use crate::words::{Labelled, Word, frame as words};

/// The sheet; follows what is written.
pub fn view(session: Session) -> AnyView {
    let kinds = [Frame::KIND, Checklist::KIND, Workplace::KIND, Challenge::KIND, Process::KIND];
    let rows = memo(move || session.watch(&kinds, rows));
    let content = dynamic(move || {
        let rows = rows.get();
        if rows.is_empty() {
            return view! { <p class="note">{t(words::ONE_PAGE_EMPTY)}</p> }.into_any();
        }
        let rows = many(rows, |(word, lines)| {
            let text = match lines.as_slice() {
                [one] => view! { <p class="text" dir="auto">{one.clone()}</p> }.into_any(),
                _ => {
                    let lines = many(lines, |line| view! { <li dir="auto">{line}</li> }.into_any());
                    view! { <ul>{lines}</ul> }.into_any()
                }
            };
            view! { <div class="frame-row"><dt>{t(word)}</dt><dd>{text}</dd></div> }.into_any()
        });
        view! { <dl class="frame-rows">{rows}</dl> }.into_any()
    });
    let workplace = memo(move || {
        let process: Process = session.only("");
        let parts = [process.workplace, process.nickname].map(|part| part.trim().to_owned());
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    view! {
        <div class="frame-title">
            <p class="big" dir="auto">{move || session.title()}</p>
            <p class="note" dir="auto">{move || workplace.get()}</p>
        </div>
        {content}
    }
    .into_any()
}

/// What has been answered, in the order in which it is read out.
fn rows(document: &Document) -> Vec<(Word, Vec<String>)> {
    let frame = Frame::only(document, "");
    let checklist = Checklist::only(document, "");
    let workplaces = Workplace::all(document).into_iter().map(|one| {
        let takes_part = one.takes_part.map(|part| t(part.word()).to_lowercase()).unwrap_or_default();
        let more: Vec<String> =
            [takes_part, one.who.trim().to_owned()].into_iter().filter(|part| !part.is_empty()).collect();
        let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join(": ")) };
        format!("{}{more}", one.name.trim())
    });
    let chosen = Challenge::all(document).into_iter().filter(|one| one.beforehand).map(|one| one.title);
    let by_workplaces = checklist.chosen_by != Some(ChosenBy::Beforehand);
    let headline = if by_workplaces { checklist.headline } else { String::new() };
    let holders = [checklist.holders, checklist.holders_role].map(|part| part.trim().to_owned());
    let holders = holders.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ");
    let all = [
        (words::AREA, vec![frame.area]),
        (words::WORKPLACES, workplaces.collect()),
        (words::HEADLINE, vec![headline]),
        (words::CHOSEN, chosen.collect()),
        (words::FIXED, vec![frame.fixed]),
        (words::LEAVE_ALONE, vec![checklist.leave_alone]),
        (words::CHANGEABLE, vec![frame.changeable]),
        (words::GOALS, vec![frame.goals]),
        (words::SHORT_DECIDES, vec![frame.decides]),
        (words::HOLDERS, vec![holders]),
        (words::SHORT_TIME, vec![frame.time]),
        (words::SHORT_FREED, vec![frame.freed]),
        (words::SHORT_FREED_DECIDES, vec![frame.freed_decides]),
    ];
    let filled = all.into_iter().map(|(word, lines)| {
        let lines = lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty());
        (word, lines.collect::<Vec<_>>())
    });
    filled.filter(|(_, lines)| !lines.is_empty()).collect()
}
