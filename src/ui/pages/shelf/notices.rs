//! Messages that stay on the front page until somebody takes them away.

use leptos::prelude::*;

use super::desk::{Notice, Tone, notice_id};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Look, fill, flag, many, t};
use crate::words::{common, shelf as words};

/// All messages. The place is there from the start, so that screen readers hear what comes into it.
pub fn notices() -> AnyView {
    let desk = App::current().desk();
    let all = move |()| {
        desk.put_all_away();
        focus_later("heading");
    };
    let few = flag(move || desk.count_notices() <= 2);
    view! {
        <div class="notices" aria-live="polite">
            <For each=move || desk.notices() key=|notice| notice.number children=notice/>
        </div>
        <div hidden=few><Button text=t(words::PUT_ALL_AWAY) look=Look::Quiet press=all/></div>
    }
    .into_any()
}

fn notice(notice: Notice) -> AnyView {
    let (class, mark) = match notice.tone {
        Tone::Good => ("notice notice-good", words::MARK_GOOD),
        Tone::Bad => ("notice notice-bad", words::MARK_BAD),
    };
    let number = notice.number;
    let close = move |()| {
        App::current().desk().put_away(number);
        focus_later("heading");
    };
    let label = fill(words::PUT_AWAY, &[("what", &notice.about)]);
    let lines = many(notice.lines, |line| view! { <p dir="auto">{line}</p> }.into_any());
    let links = many(notice.links, |(address, text)| {
        view! { <a class="btn" dir="auto" href=address>{text}</a> }.into_any()
    });
    let id = notice_id(number);
    let head = format!("{id}-head");
    let named = head.clone();
    view! {
        <div class=class id=id role="group" aria-labelledby=named tabindex="-1">
            <p id=head><strong>{t(mark)}</strong>" "<span dir="auto">{notice.about}</span></p>
            <Button text=t(common::CLOSE) label=label look=Look::Quiet press=close/>
            <div class="notice-body">
                {lines}
                <div class="cluster">{links}</div>
            </div>
        </div>
    }
    .into_any()
}
