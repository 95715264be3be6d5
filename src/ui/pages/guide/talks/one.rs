//! One talk: what to talk about, the sheet to bring, what came of it.

use leptos::prelude::*;

use super::called;
use super::points::{Group, groups};
use super::sheet::Sheet;
use crate::document::ItemId;
use crate::model::{Focus, LeadTask, Process, Talk, Thing, member};
use crate::ui::app::{App, focus_later};
use crate::ui::pages::guide::thing_page;
use crate::ui::parts::{
    AreaField, Button, DayField, Fold, Look, Picture, Tick, back_to, copy_button, dynamic, fill, flag, live,
    many, memo, private_fold, t,
};
use crate::ui::route::{Chapter, Page, Route};
use crate::ui::session::{Session, Subject, step_label};
use crate::words::{common, guide, papers, talks as words};

/// The opened talk.
pub fn talk(session: Session, id: ItemId) -> AnyView {
    let with = session.peek(|document| Talk::get(document, &id).and_then(|talk| talk.with));
    let title = called(with);
    let subject = || Subject::of::<Talk>(id.clone());
    let today = App::current().today();
    let choices =
        memo(move || session.watch(&[Focus::KIND, LeadTask::KIND], |document| groups(document, with, today)));
    let choices = {
        let id = id.clone();
        dynamic(move || many(choices.get(), |group| choice(&id, group)))
    };
    let sheet = {
        let id = id.clone();
        let kinds = [Talk::KIND, Focus::KIND, LeadTask::KIND, Process::KIND];
        memo(move || session.watch(&kinds, |document| Sheet::of(document, &id)))
    };
    let print = move |()| {
        // A browser that cannot print has a menu that can.
        let _ = window().print();
    };
    let remove = {
        let (id, title) = (id.clone(), title.clone());
        move |()| {
            session.remove(step_label(common::STEP_DELETE, &title), &id);
            let app = App::current();
            app.go(&Route::Process { id: session.id(), page: Page::Guide(Chapter::Talks) });
            app.tell(fill(common::DELETED, &[("what", &title)]), true);
            focus_later("heading");
        }
    };
    let warning = memo(move || sheet.with(Sheet::warning));
    let actions = back_to(session, Page::Actions);
    let body = view! {
        <div class="no-print stack">
            <DayField subject=subject() field=Talk::date label=t(words::DATE)/>
            <section class="stack" aria-labelledby="choose">
                <h2 id="choose">{t(words::CHOOSE)}</h2>
                <p class="field-hint">{t(words::CHOOSE_HINT)}</p>
                {choices}
            </section>
            <h2 id="sheet">{t(words::SHEET)}</h2>
            <p class="note">{t(words::SHEET_HINT)}</p>
            <p role="status" class="callout callout-warn" hidden=flag(move || warning.with(String::is_empty))>
                {live(move || warning.get())}
            </p>
        </div>
        <article class="sheet talk-sheet" aria-labelledby="sheet">{dynamic(move || sheet.with(Sheet::view))}</article>
        <div class="no-print stack">
            <div class="cluster" hidden=flag(move || sheet.with(Sheet::count) == 0)>
                <Button text=t(common::PRINT) press=print picture=Picture::Print/>
                {copy_button(papers::COPY_TEXT, move || sheet.with_untracked(Sheet::text))}
            </div>
            <section class="stack" aria-labelledby="after">
                <h2 id="after">{t(words::AFTER)}</h2>
                <AreaField subject=subject() field=Talk::said label=t(words::SAID)/>
                <AreaField
                    subject=subject()
                    field=Talk::agreed
                    label=t(words::AGREED_ASK)
                    hint=t(words::AGREED_HINT)
                />
                <p><a href=actions>{t(words::TO_ACTIONS)}</a></p>
            </section>
            {private_fold(&id, &title)}
            <div class="cluster">
                <a class="btn-quiet" href=back_to(session, Page::Guide(Chapter::Talks))>{t(words::ALL)}</a>
                <Button text=t(words::DELETE) press=remove look=Look::Quiet picture=Picture::Remove/>
            </div>
        </div>
    };
    thing_page(Chapter::Talks, title, t(guide::TALKS_LEAD), body.into_any())
}

/// A group to tick in.
fn choice(talk: &str, group: Group) -> AnyView {
    let Group { title, open, points } = group;
    let ticks = many(points.clone(), |(id, name)| {
        let subject = Subject::of::<Talk>(talk.to_owned());
        view! { <Tick subject field=member(Talk::points, &id) label=name/> }.into_any()
    });
    let heading = format!("{title} ({})", points.len());
    view! {
        <Fold title=heading open>
            <div role="group" class="choice-row" aria-label=title>{ticks}</div>
        </Fold>
    }
    .into_any()
}
