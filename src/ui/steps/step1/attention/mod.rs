//! Opmærksomhedspunkter: what the group wants to watch, and a first weighing of it.

mod one;
mod way;

use leptos::prelude::*;

use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Attention as Point, Thing};
use crate::ui::parts::{Empty, Things, ToolPage, back_to, details, dynamic, fill, many, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, use_session};
use crate::words::{Word, step1 as words};

/// The three questions of a point, in few words.
const FIGURES: [(&str, Word); 3] = [
    (Point::importance, words::SHORT_IMPORTANCE),
    (Point::effect, words::SHORT_EFFECT),
    (Point::barriers, words::SHORT_BARRIERS),
];

/// The tool.
#[component]
pub fn Attention(
    /// The point to take a stand on, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let body = match open {
        Some(id) => one::one(session, id),
        None => list(session),
    };
    view! { <ToolPage tool=Tool::Attention>{body}</ToolPage> }.into_any()
}

fn list(session: Session) -> AnyView {
    let none = memo(move || session.ids::<Point>().is_empty());
    let hint = move || {
        if !none.get() {
            return ().into_any();
        }
        let cards = Page::Tool(Tool::Cards);
        view! { <Empty text=t(words::NO_POINTS) page=cards link=t(words::TO_CARDS)/> }.into_any()
    };
    view! {
        <section class="stack" aria-labelledby="points">
            <h2 id="points">{t(words::POINTS)}</h2>
            <Things
                kind=Point::KIND
                field=Point::text
                label=t(words::POINTS)
                add=words::ADD_POINT
                numbered=true
                tall=true
                under=details(move |id| dynamic(move || under(session, &id)))
            />
            {dynamic(hint)}
        </section>
    }
    .into_any()
}

/// What stands under a point in the list: the figures, the way to the questions, where it came from and went.
fn under(session: Session, id: &ItemId) -> AnyView {
    let point: Point = session.thing(id);
    let given = figures(session, id);
    let count = given.len().to_string();
    let tags = many(given, |figure| view! { <span class="tag">{figure}</span> }.into_any());
    let label = fill(words::ANSWER_POINT_OF, &[("what", &point.text), ("n", &count)]);
    let page = Page::Thing(Tool::Attention, id.clone());
    view! {
        <div class="cluster row-ways">
            <a class="btn-quiet" href=back_to(session, page) aria-label=label>
                {fill(words::ANSWER_POINT, &[("n", &count)])}
            </a>
            {tags}
            {way::on(session, &point, "btn-quiet")}
        </div>
        {way::back(session, &point)}
    }
    .into_any()
}

/// The answers that have been given to the three questions, in few words.
fn figures(session: Session, id: &str) -> Vec<String> {
    session.item(id, |item| {
        let said = |(field, word): (&str, Word)| {
            let value = item.get(field)?.as_f64()?;
            Some(fill(word, &[("n", &value.to_string())]))
        };
        FIGURES.into_iter().filter_map(said).collect()
    })
}
