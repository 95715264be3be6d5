//! Messages that stay on the front page until somebody takes them away.

use leptos::prelude::*;

use super::desk::{Notice, Tone, notice_id};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Look, fill, many, t};
use crate::words::{common, shelf as words};

/// All messages. The place is there from the start, so that screen readers hear what comes into it.
pub fn notices() -> AnyView {
    let desk = App::current().desk();
    view! {
        <div class="notices" aria-live="polite">
            <For each=move || desk.notices() key=|notice| notice.number children=notice/>
        </div>
    }
    .into_any()
}

fn notice(notice: Notice) -> AnyView {
    let (class, mark) = match notice.tone {
        Tone::Good => ("notice notice-good", words::MARK_GOOD),
        Tone::Warn => ("notice notice-warn", words::MARK_WARN),
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
    view! {
        <section class=class id=notice_id(number) tabindex="-1">
            <p class="notice-head"><strong>{t(mark)}</strong>" "<span dir="auto">{notice.about}</span></p>
            {lines}
            <div class="cluster">
                {links}
                <Button text=t(common::CLOSE) label=label look=Look::Quiet press=close/>
            </div>
        </section>
    }
    .into_any()
}
