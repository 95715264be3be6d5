//! How the investigation ends: one of seven outcomes, each with its own way on.

use leptos::prelude::*;
use serde_json::Value;

use crate::document::ItemId;
use crate::method::Tool;
use crate::model::flow::{Place, destinations, edits_for_outcome};
use crate::model::{Choice, Investigation, Outcome, Thing};
use crate::ui::app::App;
use crate::ui::parts::{
    AreaField, Button, Icon, LineField, Look, Picture, back_to, dynamic, flag, guide, live, many, memo,
    press, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Subject, use_session};
use crate::words::{Labelled, Word, common, overview, step2 as words};

/// What each outcome leads to, in a sentence.
fn way(outcome: Outcome) -> Word {
    match outcome {
        Outcome::Solve => words::WAY_SOLVE,
        Outcome::Solved => words::WAY_SOLVED,
        Outcome::Misunderstanding => words::WAY_MISUNDERSTANDING,
        Outcome::CannotNow => words::WAY_CANNOT_NOW,
        Outcome::Ready => words::WAY_READY,
        Outcome::Keep => words::WAY_KEEP,
        Outcome::Others => words::WAY_OTHERS,
    }
}

/// The conclusion.
pub(super) fn view(id: &ItemId) -> AnyView {
    let session = use_session();
    let subject = || Subject::only::<Investigation>(id.clone());
    let chosen = {
        let id = Investigation::only_id(id);
        memo(move || Outcome::from_code(&session.text(&id, Investigation::outcome)))
    };
    let choose = {
        let id = id.clone();
        Callback::new(move |outcome: Outcome| {
            let edits = session.peek(|document| edits_for_outcome(document, &id, outcome));
            session.commit(t(words::STEP_OUTCOME), edits);
            App::current().tell(t(way(outcome)).to_owned(), true);
        })
    };
    let clear = {
        let id = id.clone();
        Callback::new(move |()| {
            let subject = Subject::only::<Investigation>(id.clone());
            session.write(&subject, Investigation::outcome, t(words::OUTCOME), Value::Null, false);
        })
    };
    // Buttons and not radio buttons: the arrow keys would choose every outcome that they pass.
    let choices = many(Outcome::ALL.iter().copied(), |outcome| {
        let is = move || chosen.get() == Some(outcome);
        let pressed = live(move || is().to_string());
        let act = press(move || choose.run(outcome));
        view! {
            <button type="button" class="outcome" aria-pressed=pressed on:click=act>
                <span class="outcome-mark" hidden=flag(move || !is())><Icon picture=Picture::Check/></span>
                <strong>{t(outcome.word())}</strong>
                <span class="outcome-way">{t(way(outcome))}</span>
            </button>
        }
        .into_any()
    });
    let onward = {
        let id = id.clone();
        dynamic(move || chosen.get().map_or_else(|| ().into_any(), |outcome| onward(&id, outcome)))
    };
    let unset = flag(move || chosen.get().is_none());
    let elsewhere = flag(move || chosen.get() != Some(Outcome::Others));
    view! {
        <AreaField subject=subject() field=Investigation::conclusion label=t(words::CONCLUSION) hint=t(words::CONCLUSION_HINT) rows=3/>
        <fieldset class="field choices">
            <legend class="field-label">{t(words::OUTCOME)}</legend>
            <div class="outcomes">{choices}</div>
        </fieldset>
        <div hidden=elsewhere>
            <LineField subject=subject() field=Investigation::sent_to label=t(words::SENT_TO)/>
        </div>
        <div role="status">{onward}</div>
        <div hidden=unset>
            <Button
                text=t(common::CLEAR_CHOICE)
                label=format!("{}: {}", t(common::CLEAR_CHOICE), t(words::OUTCOME))
                look=Look::Quiet
                press=clear
            />
        </div>
    }
    .into_any()
}

/// The way on, as links.
fn onward(id: &ItemId, outcome: Outcome) -> AnyView {
    let session = use_session();
    let links = many(destinations(outcome), |place| {
        let (name, page) = match place {
            Place::Tool(_, tool) => match Tool::from_id(tool) {
                // Tools of steps 3 that work on a challenge open it at once.
                Some(tool @ Tool::FourFs) => (guide().tool(tool).name.clone(), Page::Thing(tool, id.clone())),
                Some(tool) => (guide().tool(tool).name.clone(), Page::Tool(tool)),
                None => return ().into_any(),
            },
            Place::Decisions => (t(overview::DECISIONS).to_owned(), Page::Decisions),
        };
        view! { <a class="btn" href=back_to(session, page)>{name}</a> }.into_any()
    });
    let text = live(move || t(way(outcome)).to_owned());
    view! { <div class="callout"><p>{text}</p><p class="cluster">{links}</p></div> }.into_any()
}
