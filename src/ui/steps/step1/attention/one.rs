//! One point at a time: the three questions in large type, and the way to the next point.

use leptos::prelude::*;

use super::way;
use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Attention, Thing};
use crate::ui::app::ONE;
use crate::ui::parts::{AreaField, Empty, Pager, Rate, challenge_title, dynamic, live, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject};
use crate::words::{Word, step1 as words};

/// A question: the field, the words, what 1 and 5 mean.
const QUESTIONS: [(&str, Word, Word, Word); 3] = [
    (Attention::importance, words::IMPORTANCE, words::IMPORTANCE_LOW, words::IMPORTANCE_HIGH),
    (Attention::effect, words::EFFECT, words::EFFECT_LOW, words::EFFECT_HIGH),
    (Attention::barriers, words::BARRIERS, words::BARRIERS_LOW, words::BARRIERS_HIGH),
];

/// The page of one point.
pub fn one(session: Session, id: ItemId) -> AnyView {
    let is_there = {
        let id = id.clone();
        memo(move || session.item(&id, |item| item.kind() == Attention::KIND))
    };
    dynamic(move || if is_there.get() { point(session, &id) } else { gone() })
}

fn gone() -> AnyView {
    let page = Page::Tool(Tool::Attention);
    view! { <Empty text=t(words::POINT_GONE) page link=t(words::ALL_POINTS)/> }.into_any()
}

fn point(session: Session, id: &ItemId) -> AnyView {
    let subject = Subject::of::<Attention>(id.clone());
    let named = id.clone();
    let all = memo(move || session.ids::<Attention>());
    let questions = many(QUESTIONS, |(field, label, low, high)| {
        view! { <Rate subject=subject.clone() field label=t(label) low=t(low) high=t(high)/> }.into_any()
    });
    let way = {
        let id = id.clone();
        dynamic(move || {
            let point: Attention = session.thing(&id);
            view! { {way::back(session, &point)} <div>{way::on(session, &point, "btn")}</div> }.into_any()
        })
    };
    view! {
        <section class="stack sheet one-point" aria-labelledby=ONE>
            <Pager
                tool=Tool::Attention
                ids=all
                here=id.clone()
                title=live(move || challenge_title(&session.text(&named, Attention::text)))
                name=words::POINT_OF
                all=words::ALL_POINTS
            />
            <AreaField subject=subject.clone() field=Attention::text label=t(words::POINT_TEXT) rows=1/>
            {questions}
            <AreaField subject field=Attention::barriers_note label=t(words::BARRIERS_NOTE)/>
            {way}
        </section>
    }
    .into_any()
}
