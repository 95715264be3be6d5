//! MED og overdragelse: papers made from the process at any time, to show, to print and to copy.

mod handover;
mod med;
mod phrases;
mod sheet;

use leptos::prelude::*;

use super::around;
use crate::document::Document;
use crate::method::Tool;
use crate::model::{Process, Thing};
use crate::ui::app::App;
use crate::ui::parts::{
    AreaField, Button, Picture, back_to, copy_button, dynamic, flag, guide, live, memo, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Word, common, overview, papers as words};
use jiff::civil::Date;
use sheet::Sheet;

/// The three papers: before MED meets, after, and for a new facilitator.
const MAKE: [fn(&Document, Date) -> Sheet; 3] = [med::before, med::after, handover::note];

/// MED og overdragelse.
#[component]
pub fn Papers() -> impl IntoView {
    let session = use_session();
    let today = App::current().today();
    let which = RwSignal::new(0);
    let paper = memo(move || {
        let make = MAKE.get(which.get()).copied().unwrap_or(med::before);
        session.all(|document| make(document, today))
    });
    let mails = &guide().mails;
    let names = [mails.med_before.title.as_str(), mails.med_after.title.as_str(), t(words::HANDOVER)];
    let print = move |()| {
        // A browser that cannot print has a menu that can.
        let _ = window().print();
    };
    let body = view! {
        <div class="no-print stack">
            {around::switch("paper", words::WHICH, &names, which)}
            <div hidden=flag(move || which.get() != 2)>
                <AreaField
                    subject={Subject::only::<Process>("")}
                    field=Process::handover
                    label=t(words::NOTE)
                    hint=t(words::NOTE_HINT)
                />
            </div>
            {thin(session, paper)}
            <div class="cluster">
                {copy_button(words::COPY_TEXT, move || paper.with_untracked(Sheet::text))}
                <Button text=t(common::PRINT).to_owned() press=print picture=Picture::Print/>
            </div>
        </div>
        <article class="sheet paper">
            <h2 dir="auto">{live(move || paper.with(|paper| paper.title.clone()))}</h2>
            <p class="meta" dir="auto">{live(move || paper.with(|paper| paper.under.clone()))}</p>
            {dynamic(move || paper.with(Sheet::view))}
        </article>
    };
    around::page(overview::PAPERS, words::LEAD, body.into_any())
}

/// What is said while there is next to nothing to put on paper.
fn thin(session: Session, paper: Memo<Sheet>) -> AnyView {
    let enough = flag(move || paper.with(|paper| paper.parts.len() > 3));
    let (page, link): (Page, Word) = match session.peek(|document| Process::only(document, "").has_steps()) {
        true => (Page::Tool(Tool::Checklist), words::TO_CHECKLIST),
        false => (Page::Frame, overview::FRAME_EDIT),
    };
    view! {
        <p class="note" hidden=enough>
            {t(words::THIN)} " " <a href=back_to(session, page)>{t(link)}</a>
        </p>
    }
    .into_any()
}
