//! The challenges of the process as links: for every tool that works on one challenge at a time.

use crate::ui::parts::memo;
use leptos::prelude::*;

use super::{Empty, Options, back_to, dynamic, fill, flag, guide, live, many, press, t};
use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{Challenge, Investigation, Outcome, Thing, numbered};
use crate::ui::route::Page;
use crate::ui::session::{Session, use_session};
use crate::words::{Labelled, Word, describe as words};

/// More links than this are shown only when asked for.
const SHOWN: usize = 200;

/// A challenge as it stands in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// Its id.
    pub id: ItemId,
    /// The number that people call it by.
    pub number: usize,
    /// Its title, or a stand-in.
    pub title: String,
    /// Where it is now; nothing as long as nothing was decided about it.
    pub status: Option<Word>,
}

/// Which challenges a list shows. The outcome is that of the investigation.
pub type Keep = fn(&Challenge, Option<Outcome>) -> bool;

/// The challenges that stand by themselves, in their order and with their numbers; only those that `keep` wants.
pub fn listed(document: &Document, keep: Keep) -> Vec<Listed> {
    let entry = |one: crate::model::Numbered| {
        let outcome = Investigation::only(document, &one.challenge.id).outcome;
        let kept = keep(&one.challenge, outcome);
        kept.then(|| Listed {
            number: one.number,
            title: challenge_title(&one.challenge.title),
            status: challenge_status(&one.challenge, outcome),
            id: one.challenge.id,
        })
    };
    numbered(document).into_iter().filter_map(entry).collect()
}

/// The title of a challenge, or a stand-in.
pub fn challenge_title(title: &str) -> String {
    let first = title.lines().next().unwrap_or_default().trim();
    if first.is_empty() { t(words::NO_TITLE).to_owned() } else { first.to_owned() }
}

/// Where a challenge is now: the outcome of its investigation, else whether it was chosen.
pub fn challenge_status(challenge: &Challenge, outcome: Option<Outcome>) -> Option<Word> {
    outcome.map(Labelled::word).or_else(|| challenge.selection.map(Labelled::word))
}

/// All challenges as options for `Pick` and `TickRefs`: «3. Title».
pub fn challenge_options(session: Session) -> Signal<Options> {
    let all = memo(move || session.watch(&[Challenge::KIND], |document| listed(document, |_, _| true)));
    Signal::derive(move || {
        let named = |one: Listed| (one.id, format!("{}. {}", one.number, one.title));
        all.get().into_iter().map(named).collect()
    })
}

/// The challenges as links to one tool: number, title, where each is now. Where there are none it says what to
/// do and links there.
#[component]
pub fn ChallengeLinks(
    /// The tool that a link opens with its challenge.
    tool: Tool,
    /// What the list is called, for those who hear it.
    #[prop(into, optional)]
    label: String,
    /// Which challenges; all of them without it.
    #[prop(default = |_, _| true)]
    keep: Keep,
    /// The challenge that is open now.
    #[prop(optional)]
    open: Option<String>,
    /// What is said of each instead of where it is now. May read the session: the list follows.
    #[prop(optional, into)]
    tag: Option<Callback<ItemId, String>>,
    /// What is said where the list is empty.
    #[prop(default = words::NO_CHALLENGES)]
    empty: Word,
    /// The tool where an empty list is filled.
    #[prop(default = Tool::Describe)]
    empty_at: Tool,
) -> impl IntoView {
    let session = use_session();
    let label = if label.is_empty() { t(words::CHALLENGES).to_owned() } else { label };
    let rows = memo(move || {
        session.watch(&[Challenge::KIND, Investigation::KIND], |document| listed(document, keep))
    });
    let whole = RwSignal::new(false);
    let row = move |row: Listed| {
        let current = (open.as_deref() == Some(&row.id)).then_some("page");
        let status = row.status.map(|word| t(word).to_owned()).unwrap_or_default();
        let said = tag.map_or(status, |tag| tag.run(row.id.clone()));
        let said = (!said.is_empty()).then(|| view! { <span class="tag">{said}</span> });
        view! {
            <li>
                <a class="link-card" href=back_to(session, Page::Thing(tool, row.id)) aria-current=current>
                    <span class="row-number">{row.number}</span>
                    <span class="link-title" dir="auto">{row.title}</span>
                    {said}
                </a>
            </li>
        }
        .into_any()
    };
    let list = move || {
        let rows = rows.get();
        if rows.is_empty() {
            let link = fill(words::GO_TO_TOOL, &[("tool", &guide().tool(empty_at).name)]);
            return view! { <Empty text=t(empty) page=Page::Tool(empty_at) link/> }.into_any();
        }
        let most = if whole.get() { rows.len() } else { SHOWN };
        let links = many(rows.into_iter().take(most), &row);
        view! { <ol class="link-cards">{links}</ol> }.into_any()
    };
    let more = live(move || fill(words::SHOW_ALL, &[("n", &rows.with(Vec::len).to_string())]));
    let enough = flag(move || whole.get() || rows.with(Vec::len) <= SHOWN);
    view! {
        <nav class="challenge-links" aria-label=label>
            {dynamic(list)}
            <button type="button" class="btn-quiet" hidden=enough on:click=press(move || whole.set(true))>
                {more}
            </button>
        </nav>
    }
    .into_any()
}
