//! Challenges that were put together: both texts are kept, and they can be separated again.

use leptos::prelude::*;

use super::GATHER;
use crate::document::Edit;
use crate::method::Tool;
use crate::model::{Challenge, Heads, Thing, merge_into, parts_of, split_off};
use crate::ui::app::{App, ONE, focus_later};
use crate::ui::parts::{back_to, challenge_title, fill, many, press, t, trail};
use crate::ui::route::Page;
use crate::ui::session::{Session, step_label};
use crate::words::{Word, describe as words};

/// The fields of a part that are shown under the whole.
fn fields(part: &Challenge) -> [(Word, &str); 6] {
    [
        (words::WHAT, &part.what),
        (words::WHERE_WHEN, &part.where_when),
        (words::HOW_OFTEN, &part.how_often),
        (words::TOUCHES, &part.touches_who),
        (words::CONSEQUENCE, &part.consequence),
        (words::RAISED_BY, &part.raised_by),
    ]
}

/// Says of a challenge that lies in another which that is.
pub fn part_of(session: Session, id: &str) -> AnyView {
    if session.text(id, Challenge::merged_into).is_empty() {
        return ().into_any();
    }
    let head = session.watch(&[Challenge::KIND], |document| {
        let heads = Heads::of(&Challenge::all(document));
        let head = heads.head(id).filter(|head| *head != id)?;
        Challenge::get(document, head)
    });
    let Some(head) = head else { return ().into_any() };
    let title = session.text(id, Challenge::title);
    view! {
        <div class="callout">
            {trail(session, words::PART_OF, &challenge_title(&head.title), Page::Thing(Tool::Describe, head.id), "")}
            <div>{split_button(session, id, &title)}</div>
        </div>
    }
    .into_any()
}

/// The challenges that were put into this one, with their own words.
pub fn parts(session: Session, id: &str) -> AnyView {
    let parts = session.watch(&[Challenge::KIND], |document| parts_of(document, id));
    if parts.is_empty() {
        let page = Page::Thing(Tool::Describe, GATHER.to_owned());
        return view! { <p><a class="btn-quiet" href=back_to(session, page)>{t(words::ALIKE)}</a></p> }
            .into_any();
    }
    let part = |part: Challenge| {
        let said = fields(&part).into_iter().filter(|(_, text)| !text.trim().is_empty());
        let said = many(said, |(word, text)| {
            view! { <dt>{t(word)}</dt> <dd dir="auto">{text.to_owned()}</dd> }.into_any()
        });
        view! {
            <li class="card">
                <h4 dir="auto">{challenge_title(&part.title)}</h4>
                <dl class="facts">{said}</dl>
                <div class="cluster">
                    {split_button(session, &part.id, &part.title)}
                    {lead_button(session, id, &part)}
                </div>
            </li>
        }
        .into_any()
    };
    view! {
        <section class="stack" aria-labelledby="merged">
            <h3 id="merged" tabindex="-1">{t(words::MERGED)}</h3>
            <p class="note">{t(words::MERGED_HINT)}</p>
            <ul class="list">{many(parts, part)}</ul>
        </section>
    }
    .into_any()
}

fn split_button(session: Session, id: &str, title: &str) -> AnyView {
    let title = challenge_title(title);
    let label = fill(words::SPLIT_ONE, &[("what", &title)]);
    let id = id.to_owned();
    let split = press(move || {
        session.commit(step_label(words::STEP_SPLIT, &title), split_off(&id));
        App::current().tell(fill(words::SPLIT_DONE, &[("what", &title)]), true);
        focus_later(ONE);
    });
    view! {
        <button type="button" class="btn" aria-label=label on:click=split>{t(words::SPLIT)}</button>
    }
    .into_any()
}

/// Lets a part be the one that the others lie under, and goes to it.
fn lead_button(session: Session, whole: &str, part: &Challenge) -> AnyView {
    let title = challenge_title(&part.title);
    let label = fill(words::LEAD_ONE, &[("what", &title)]);
    let (whole, part) = (whole.to_owned(), part.id.clone());
    let lead = press(move || {
        let edits: Vec<Edit> = session.peek(|document| merge_into(document, &whole, &part));
        session.commit(step_label(words::STEP_MERGE, &title), edits);
        App::current().tell(fill(words::LEAD_DONE, &[("what", &title)]), true);
        App::current().go_to(Page::Thing(Tool::Describe, part.clone()));
    });
    view! {
        <button type="button" class="btn-quiet" aria-label=label on:click=lead>{t(words::LEAD)}</button>
    }
    .into_any()
}
