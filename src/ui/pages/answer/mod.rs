//! The page where somebody answers the questions of a mailed file. It wants no knowledge of the app: one question
//! at a time, a look through, a file to send back.

mod choose;
mod hand_in;
mod intro;
mod question;
mod review;
mod sheet;
mod summary;

use leptos::context::Provider;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::document::Randomness;
use crate::file::{Asked, Draft};
use crate::platform::entropy::Entropy;
use crate::platform::files;
use crate::shelf::is_answer_draft;
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{dynamic, fill, flag, t};
use crate::words::answer as words;

use sheet::Paper;

/// The heading of what is shown; the keyboard goes there at each step.
const STEP: &str = "answer-step";

/// The page.
#[component]
pub fn Answer() -> impl IntoView {
    let error = RwSignal::new(String::new());
    let handed = files::take_handed();
    // The one that was begun goes on by itself, where no file says otherwise.
    let drafts = if handed.is_empty() { choose::drafts() } else { Vec::new() };
    let alone = (drafts.len() == 1).then(|| drafts.into_iter().next()).flatten();
    let open = RwSignal::new(alone.map(|draft| (draft, true)));
    if let Some(file) = handed.into_iter().next() {
        choose::read(open, file, error);
    }
    let heard = window_event_listener(leptos::ev::storage, move |event| {
        follow(open, error, &event.key().unwrap_or_default());
    });
    on_cleanup(move || heard.remove());
    let body = dynamic(move || match open.get() {
        Some((draft, again)) => {
            let paper = Paper::begin(draft, again);
            paper_view(paper, again, open)
        }
        None => choose::choose(open, error),
    });
    view! {
        <article class="page answer">
            <header class="page-head"><h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1></header>
            {body}
        </article>
    }
    .into_any()
}

/// The draft that is open, and whether it was begun before.
type Open = RwSignal<Option<(Draft, bool)>>;

/// Opens a file with questions: goes on where one was, or begins.
fn begin(open: Open, asked: Asked) {
    let kept = App::current().shelf().answer_draft(&asked.process, &asked.id);
    let before = kept.and_then(|text| Draft::from_text(&text)).filter(|draft| draft.asked == asked);
    let again = before.is_some();
    let draft = before.unwrap_or_else(|| Draft::new(asked, Entropy.token(10)));
    open.set(Some((draft, again)));
    focus_later(STEP);
}

/// The draft was written to in another window: this one shows what lies there now, so that neither writes over the
/// other. People write in one window at a time.
fn follow(open: Open, error: RwSignal<String>, key: &str) {
    let is_open = open.with_untracked(|open| {
        open.as_ref().is_some_and(|(draft, _)| is_answer_draft(key, &draft.asked.process, &draft.asked.id))
    });
    if !is_open {
        return;
    }
    // A field that is left by being taken away would tell a sheet that is gone.
    let field = document().active_element().and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(field) = field {
        // What does not let go of the keyboard was no field.
        let _ = field.blur();
    }
    let asked = open.with_untracked(|open| open.as_ref().map(|(draft, _)| draft.asked.clone()));
    let kept = asked.and_then(|asked| App::current().shelf().answer_draft(&asked.process, &asked.id));
    if kept.is_none() {
        error.set(t(words::GONE_ELSEWHERE).to_owned());
    }
    open.set(kept.and_then(|text| Draft::from_text(&text)).map(|draft| (draft, true)));
}

fn paper_view(paper: Paper, again: bool, open: Open) -> AnyView {
    let steps = paper.steps();
    let all = steps.len();
    let shown = dynamic(move || {
        let at = paper.at.get();
        let step = at.checked_sub(1).and_then(|at| steps.get(at)).copied();
        untrack(|| match step {
            Some(step) => question::question(paper, step, at, all),
            None if at == 0 => intro::intro(paper, again, open),
            None if at == all + 1 => review::review(paper),
            None => hand_in::hand_in(paper, open),
        })
    });
    let kept = flag(move || !paper.unkept.get());
    let title = paper.asked(|asked| asked.title.clone());
    view! {
        <Provider value=paper.session>
            <p class="crumb" dir="auto">{fill(words::ABOUT_PROCESS, &[("title", &title)])}</p>
            <p class="callout" role="alert" hidden=kept>{t(words::NOT_KEPT)}</p>
            {shown}
        </Provider>
    }
    .into_any()
}

/// Goes to a step.
fn go(paper: Paper, to: usize) {
    paper.session.pause_typing();
    paper.at.set(to);
    window().scroll_to_with_x_and_y(0.0, 0.0);
    focus_later(STEP);
}
