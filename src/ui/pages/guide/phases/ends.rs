//! What Afklaring ends in, and the bottom lines that are looked at again in Erkendelse.

use leptos::prelude::*;

use super::point::onward;
use super::{LINES, WAY};
use crate::model::{BottomLine, Choice, Guidance, LeadPhase, Way};
use crate::ui::app::App;
use crate::ui::pages::guide::thing_page;
use crate::ui::parts::{AreaField, Button, Choose, flag, guide, many, options, t};
use crate::ui::route::{Chapter, Page, Route};
use crate::ui::session::{Subject, use_session};
use crate::words::guide as words;

/// «Er samskabelse vejen her?»
pub fn way() -> AnyView {
    let session = use_session();
    let subject = || Subject::only::<Guidance>("");
    let not_yet = flag(move || {
        let guidance: Guidance = session.only("");
        guidance.way != Some(Way::Yes) || guidance.phase.is_some_and(|phase| phase > LeadPhase::Clarify)
    });
    let plan = move |()| {
        session.write(&subject(), Guidance::phase, t(words::WHERE), LeadPhase::Plan.code(), false);
        App::current().say(words::NOW_PLAN);
        let first = LeadPhase::Plan.points().next().unwrap_or(WAY).to_owned();
        App::current()
            .go(&Route::Process { id: session.id(), page: Page::GuideThing(Chapter::Phases, first) });
    };
    let body = view! {
        <div class="stack sheet">
            <Choose subject=subject() field=Guidance::way label=t(words::WAY_ASK) options={options::<Way>()}/>
            <AreaField subject=subject() field=Guidance::way_note label=t(words::WAY_NOTE)/>
            <div class="stack" hidden=not_yet>
                <p class="note">{t(words::WAY_STEP)}</p>
                <div><Button text=t(words::TO_PLAN) press=plan/></div>
            </div>
        </div>
        {onward(session, WAY)}
    };
    thing_page(Chapter::Phases, t(words::WAY).to_owned(), t(words::WAY_LEAD), body.into_any())
}

/// The four bottom lines: what is hoped for beside what came of it.
pub fn bottom_lines() -> AnyView {
    let session = use_session();
    let cards = many(&guide().phases.bottom_lines, |line| {
        let subject = || Subject::only::<BottomLine>(line.id.clone());
        view! {
            <section class="card" aria-labelledby=line.id.clone()>
                <div>
                    <h2 id=line.id.clone()>{line.name.as_str()}</h2>
                    <p class="note">{line.text.as_str()}</p>
                </div>
                <div class="guide-two">
                    <AreaField subject=subject() field=BottomLine::expected label=t(words::EXPECTED)/>
                    <AreaField subject=subject() field=BottomLine::found label=t(words::FOUND)/>
                </div>
            </section>
        }
        .into_any()
    });
    let body = view! { {cards} {onward(session, LINES)} };
    thing_page(
        Chapter::Phases,
        t(words::BOTTOM_LINES).to_owned(),
        t(words::BOTTOM_LINES_LEAD),
        body.into_any(),
    )
}
