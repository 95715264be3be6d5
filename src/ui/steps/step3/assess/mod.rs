//! Vurdér løsningen: the list of solutions, and one at a time.

pub mod one;

use leptos::prelude::*;

use super::challenges::gone;
use super::solutions::{Entry, entries, solution_links};
use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Challenge, FourFs, Solution, Thing, Trial, Verdict};
use crate::ui::parts::{Empty, Things, ToolPage, dynamic, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, use_session};
use crate::words::step3 as words;

/// The tool.
#[component]
pub fn Assess(
    /// The thing to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let there = |id: &String| session.peek(|document| Solution::get(document, id).is_some());
    let lost = open.as_ref().is_some_and(|id| !there(id)).then(|| gone(t(words::SOLUTION_GONE)));
    let body = match open.filter(there) {
        Some(id) => one::one(session, &id),
        None => all(session),
    };
    view! { <ToolPage tool=Tool::Assess>{lost}{body}</ToolPage> }.into_any()
}

/// All solutions as they stand in lists; follows them.
pub fn all_entries(session: Session) -> Memo<Vec<Entry>> {
    let kinds = [Solution::KIND, Challenge::KIND, FourFs::KIND, Trial::KIND, Verdict::KIND];
    memo(move || session.watch(&kinds, entries))
}

fn all(session: Session) -> AnyView {
    let entries = all_entries(session);
    let links = dynamic(move || {
        let all = entries.get();
        if all.is_empty() {
            let link = t(words::TO_IDEAS);
            return view! { <Empty text=t(words::NO_SOLUTIONS) page=Page::Tool(Tool::Brainstorm) link/> }
                .into_any();
        }
        solution_links(Tool::Assess, all, |_| ().into_any())
    });
    // The links above are the list; this is only the field that adds to it.
    let none = Signal::derive(Vec::<ItemId>::new);
    view! {
        <section class="stack">
            <h2>{t(words::WHICH_SOLUTION)}</h2>
            {links}
            <Things
                kind=Solution::KIND
                field=Solution::title
                label=t(words::ALL_SOLUTIONS)
                add=words::NEW_SOLUTION
                only=none
            />
        </section>
    }
    .into_any()
}
