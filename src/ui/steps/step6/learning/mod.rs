//! Læring af Samskabt styring: how it ended, what was learned, what makes it last, what comes next.

mod anchoring;
mod endings;
mod lessons;
mod next;

use jiff::civil::Date;
use leptos::prelude::*;

use crate::method::Tool;
use crate::model::{self, Action, ActionStatus, NewChallenge, NextPhase, Process, Thing, Variant, iso};
use crate::ui::app::App;
use crate::ui::parts::{
    AreaField, Button, Choose, DayField, Fold, LineField, Look, Things, ToolPage, back_to, day, details,
    fill, flag, options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Subject, use_session};
use crate::words::{Word, step6 as words};

/// The tool.
#[component]
pub fn Learning(
    /// The thing to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    // There is one list of lessons: nothing to open.
    let _ = open;
    let session = use_session();
    let light = session.peek(|document| Process::only(document, "").variant == Some(Variant::Light));
    let content = if light {
        view! {
            <div class="stack">
                <LineField subject=learning() field=model::Learning::line label=t(words::LINE)/>
                {holds()}
                <Fold title=t(words::MORE)>{everything()}</Fold>
            </div>
        }
        .into_any()
    } else {
        view! { {everything()} {holds()} }.into_any()
    };
    view! { <ToolPage tool=Tool::Learning>{content}</ToolPage> }.into_any()
}

fn learning() -> Subject {
    Subject::only::<model::Learning>("")
}

fn everything() -> AnyView {
    view! {
        {part(words::ENDED, words::ENDED_HINT, endings::endings())}
        {part(words::LEARNED, words::LEARNED_HINT, lessons::lessons())}
        {part(words::NEW_CHALLENGES, words::NEW_CHALLENGES_HINT, new_challenges())}
        {part(words::ANCHORING, words::ANCHORING_HINT, anchored())}
        {what_next()}
    }
    .into_any()
}

/// A part of the page: a large question, a line of help, the answer.
fn part(question: Word, hint: Word, content: AnyView) -> AnyView {
    view! {
        <section class="stack learning-part">
            <h2 class="big">{t(question)}</h2>
            <p class="note">{t(hint)}</p>
            {content}
        </section>
    }
    .into_any()
}

fn anchored() -> AnyView {
    let session = use_session();
    view! {
        {anchoring::anchoring()}
        <LineField subject=learning() field=model::Learning::tells label=t(words::TELLS)/>
        <p><a href=back_to(session, Page::Tool(Tool::Communication))>{t(words::TO_COMMUNICATION)}</a></p>
    }
    .into_any()
}

fn new_challenges() -> AnyView {
    view! {
        <Things
            kind=NewChallenge::KIND
            field=NewChallenge::text
            label=t(words::NEW_CHALLENGES_LIST)
            add=words::NEW_CHALLENGE_ADD
            numbered=true
        />
    }
    .into_any()
}

fn what_next() -> AnyView {
    let action = |id: String| {
        let subject = || Subject::of::<Action>(id.as_str());
        view! {
            <div class="cluster">
                <LineField subject=subject() field=Action::who label=t(words::ACTION_WHO)/>
                <DayField subject=subject() field=Action::due label=t(words::ACTION_DUE)/>
            </div>
            <Choose
                subject=subject()
                field=Action::status
                label=t(words::ACTION_STATUS)
                options={options::<ActionStatus>()}
            />
        }
        .into_any()
    };
    view! {
        <section class="stack learning-part">
            <h2 class="big">{t(words::NEXT)}</h2>
            <Choose
                subject=learning()
                field=model::Learning::next
                label=t(words::NEXT_DECISION)
                options={options::<NextPhase>()}
            />
            <AreaField subject=learning() field=model::Learning::next_why label=t(words::NEXT_WHY)/>
            <h3>{t(words::NEXT_ACTIONS)}</h3>
            <Things
                kind=Action::KIND
                field=Action::what
                label=t(words::NEXT_ACTIONS)
                add=words::ACTION_ADD
                under=details(action)
            />
            {next::next()}
        </section>
    }
    .into_any()
}

/// The same day so many months (at most twelve) later, or the last day of a shorter month.
fn months_from(date: Date, months: i8) -> Date {
    let month = date.month() - 1 + months;
    let first = Date::new(date.year() + i16::from(month / 12), month % 12 + 1, 1);
    let same_day =
        first.and_then(|first| Date::new(first.year(), first.month(), date.day().min(first.days_in_month())));
    same_day.unwrap_or(date)
}

/// When to look again, with two dates to take, and what was seen then.
fn holds() -> AnyView {
    let session = use_session();
    let offer = |word: Word, months: i8| {
        let set = move |()| {
            let date = months_from(App::current().today(), months);
            session.write(&learning(), model::Learning::holds, t(words::HOLDS), iso(date), false);
            App::current().tell(fill(words::HOLDS_SET, &[("date", &day(Some(date)))]), true);
        };
        view! { <Button text=t(word) press=set look=Look::Quiet/> }.into_any()
    };
    let set_already = flag(move || session.only::<model::Learning>("").holds.is_some());
    // The note waits until there is something to look back on.
    let not_yet = flag(move || {
        let learning: model::Learning = session.only("");
        learning.holds_note.is_empty() && learning.holds.is_none_or(|date| date > App::current().today())
    });
    view! {
        <section class="stack learning-part">
            <h2 class="big">{t(words::HOLDS)}</h2>
            <p class="note">{t(words::HOLDS_HINT)}</p>
            <DayField subject=learning() field=model::Learning::holds label=t(words::HOLDS_DATE)/>
            <div class="cluster" hidden=set_already>
                {offer(words::HOLDS_IN_THREE, 3)}
                {offer(words::HOLDS_IN_SIX, 6)}
            </div>
            <div hidden=not_yet>
                <AreaField subject=learning() field=model::Learning::holds_note label=t(words::HOLDS_NOTE)/>
            </div>
        </section>
    }
    .into_any()
}
