//! Beskriv udfordringerne: capture in a second, then describe one at a time, then gather those that are alike.

mod answers;
mod capture;
mod form;
mod gather;
mod merged;
mod one;
mod park;
mod theme;
mod wall;
mod way;

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{Challenge, Heads, Thing};
use crate::ui::parts::{ToolPage, back_to, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, use_session};
use crate::words::{Word, describe as words};

/// What stands in the address instead of a challenge when those that are alike are gathered.
const GATHER: &str = "temaer";

/// The tool.
#[component]
pub fn Describe(
    /// The challenge to describe, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let body = match open {
        None => capture::capture(session),
        Some(view) if view == GATHER => gather::gather(session),
        Some(id) => one::one(session, id),
    };
    view! { <ToolPage tool=Tool::Describe>{body}</ToolPage> }.into_any()
}

/// The two ways to look at all challenges.
fn views(session: Session, gathers: bool) -> AnyView {
    let link = |page: Page, word: Word, is_here: bool| {
        let current = is_here.then_some("page");
        view! { <a class="btn-quiet" href=back_to(session, page) aria-current=current>{t(word)}</a> }
            .into_any()
    };
    view! {
        <nav class="cluster views" aria-label=t(words::VIEWS)>
            {link(Page::Tool(Tool::Describe), words::VIEW_WRITE, !gathers)}
            {link(Page::Thing(Tool::Describe, GATHER.to_owned()), words::VIEW_GATHER, gathers)}
        </nav>
    }
    .into_any()
}

/// The challenges that stand by themselves, in order, and how many others lie in each.
#[derive(Clone, Debug, Default, PartialEq)]
struct Standing {
    ids: Vec<ItemId>,
    holds: BTreeMap<ItemId, usize>,
}

impl Standing {
    /// As a signal; quick as long as nothing was put together.
    fn of(session: Session) -> Memo<Self> {
        memo(move || session.watch(&[Challenge::KIND], Self::read))
    }

    fn read(document: &Document) -> Self {
        let all = document.of_kind(Challenge::KIND);
        if all.iter().all(|(_, item)| item.text(Challenge::merged_into).is_empty()) {
            return Self { ids: all.into_iter().map(|(id, _)| id.clone()).collect(), holds: BTreeMap::new() };
        }
        let heads = Heads::of(&Challenge::all(document));
        let mut standing = Self::default();
        for (id, _) in all {
            match heads.head(id) {
                Some(head) if head != id => *standing.holds.entry(head.clone()).or_default() += 1,
                _ => standing.ids.push(id.clone()),
            }
        }
        standing
    }
}
