//! One thing of a list at a time: which it is, the one before, the one after, all of them.

use crate::ui::parts::memo;
use leptos::prelude::*;

use super::{Icon, Picture, back_to, dynamic, fill, live, t};
use crate::document::ItemId;
use crate::method::Tool;
use crate::ui::app::ONE;
use crate::ui::route::Page;
use crate::ui::session::use_session;
use crate::words::{Word, common};

/// The head of a page that shows one thing of a list. Its heading has the id [`ONE`].
#[component]
pub fn Pager(
    /// The tool whose addresses hold the things.
    tool: Tool,
    /// All of them in order.
    ids: Memo<Vec<ItemId>>,
    /// The one that is shown.
    here: ItemId,
    /// What the one is called.
    #[prop(into)]
    title: Signal<String>,
    /// «Punkt {n} af {all}».
    name: Word,
    /// The name of the whole list.
    all: Word,
) -> impl IntoView {
    let session = use_session();
    let at = memo(move || ids.with(|ids| ids.iter().position(|id| *id == here)));
    // What stands in no list has no number in it: it was put together with another.
    let which = live(move || {
        let number = at.get().map(|at| (at + 1).to_string());
        let size = ids.with(Vec::len).to_string();
        number.map_or(String::new(), |number| fill(name, &[("n", &number), ("all", &size)]))
    });
    let link = move |to: Option<usize>, word: Word, picture: Picture, class: &'static str| {
        let Some(id) = to.and_then(|to| ids.with(|ids| ids.get(to).cloned())) else { return ().into_any() };
        view! {
            <a class=class href=back_to(session, Page::Thing(tool, id))><Icon picture/>{t(word)}</a>
        }
        .into_any()
    };
    let ways = move || {
        let before = at.get().and_then(|at| at.checked_sub(1));
        let after = at.get().map(|at| at + 1);
        view! {
            {link(before, common::PREVIOUS, Picture::Back, "btn-quiet")}
            {link(after, common::NEXT, Picture::Next, "btn onward-next")}
        }
        .into_any()
    };
    view! {
        <header class="card-head pager">
            <div>
                <p class="crumb">{which}</p>
                <h2 id=ONE tabindex="-1" dir="auto">{title}</h2>
            </div>
            <nav class="cluster" aria-label=t(all)>
                <a class="btn-quiet" href=back_to(session, Page::Tool(tool))>{t(all)}</a>
                {dynamic(ways)}
            </nav>
        </header>
    }
    .into_any()
}
