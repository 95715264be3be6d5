//! The frame: what is fixed and what may be changed, written here, shown and printed on one page.

mod sheet;

use leptos::prelude::*;

use crate::method::Tool;
use crate::model::{Frame, Process, Thing};
use crate::ui::parts::{AreaField, Button, Dialog, DialogControl, Picture, back_to, many, t};
use crate::ui::route::Page;
use crate::ui::session::{Subject, use_session};
use crate::words::{common, frame as words, overview};

/// The frame of the process.
#[component]
pub fn FramePage() -> impl IntoView {
    let session = use_session();
    let large = DialogControl::new();
    let fields = [
        (Frame::area, words::AREA, Some(words::AREA_HINT)),
        (Frame::fixed, words::FIXED, Some(words::FIXED_HINT)),
        (Frame::changeable, words::CHANGEABLE, Some(words::CHANGEABLE_HINT)),
        (Frame::goals, words::GOALS, None),
        (Frame::decides, words::DECIDES, Some(words::DECIDES_HINT)),
        (Frame::time, words::TIME, None),
        (Frame::freed, words::FREED, None),
        (Frame::freed_decides, words::FREED_DECIDES, None),
    ];
    let fields = many(fields, |(field, label, hint)| {
        let hint = hint.map_or("", t);
        view! { <AreaField subject={Subject::only::<Frame>("")} field label=t(label) hint=hint/> }.into_any()
    });
    let has_steps = session.peek(|document| Process::only(document, "").has_steps());
    let in_checklist = has_steps.then(|| {
        let href = back_to(session, Page::Tool(Tool::Checklist));
        view! { <p class="note">{t(words::IN_CHECKLIST)} " " <a href=href>{t(words::TO_CHECKLIST)}</a></p> }
            .into_any()
    });
    view! {
        <article class="page frame-page">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(overview::FRAME)}</h1>
                <p class="lead">{t(words::LEAD)}</p>
            </header>
            <div class="stack sheet frame-form">
                {fields}
                {super::guide::citizens(session)}
                {in_checklist}
            </div>
            <section class="stack" aria-labelledby="one-page">
                <div class="card-head frame-form">
                    <h2 id="one-page">{t(words::ONE_PAGE)}</h2>
                    <div class="cluster">
                        <Button text=t(common::SHOW_LARGE) press=move |()| large.open() picture=Picture::Show/>
                        <Button text=t(common::PRINT) press=move |()| print() picture=Picture::Print/>
                    </div>
                </div>
                <div class="sheet frame-sheet">{sheet::view(session)}</div>
            </section>
            <Dialog control=large title=t(overview::FRAME) large=true>{sheet::view(session)}</Dialog>
        </article>
    }
    .into_any()
}

/// Opens the print window of the browser.
fn print() {
    // Where printing is blocked there is nothing that we could do.
    let _ = window().print();
}
