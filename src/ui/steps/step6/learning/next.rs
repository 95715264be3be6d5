//! The next process, made from the new challenges and those that are not solved.

use leptos::prelude::*;

use crate::document::Actor;
use crate::model::{
    self, Challenge, Investigation, NewChallenge, NextProcess, Process, Solution, Thing, Trial, Verdict,
    next_process,
};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Entry, Fold, count, fill, live, t};
use crate::ui::route::{Page, Route};
use crate::ui::session::use_session;
use crate::words::step6 as words;

/// What comes along, the title, the start.
pub fn next() -> AnyView {
    let session = use_session();
    let old = session.peek(|document| Process::only(document, "").title);
    let title = RwSignal::new(match old.trim() {
        "" => String::new(),
        old => fill(words::NEXT_TITLE_DEFAULT, &[("title", old)]),
    });
    let error = RwSignal::new(String::new());
    let takes = live(move || {
        let kinds = [
            Challenge::KIND,
            Investigation::KIND,
            Solution::KIND,
            Trial::KIND,
            Verdict::KIND,
            NewChallenge::KIND,
        ];
        let number = session.watch(&kinds, |document| {
            let unsolved = model::endings(document).iter().filter(|ended| ended.ending.is_unsolved()).count();
            let new = NewChallenge::all(document);
            unsolved + new.iter().filter(|new| !new.text.trim().is_empty()).count()
        });
        match number {
            0 => t(words::NEXT_TAKES_NONE).to_owned(),
            number => count(words::NEXT_TAKES_ONE, words::NEXT_TAKES_MANY, number),
        }
    });
    let start = move || {
        let app = App::current();
        let title = title.get_untracked().trim().to_owned();
        if title.is_empty() {
            error.set(t(words::NEXT_TITLE_MISSING).to_owned());
            focus_later("next-title");
            return;
        }
        error.set(String::new());
        let next = NextProcess { id: session.fresh_id(), title, today: app.today() };
        let document = session.peek(|old| {
            session.random(|random| {
                let actor = Actor::mint(random);
                next_process(old, &next, &actor, random)
            })
        });
        if app.put_on_shelf(&document) {
            app.tell(fill(words::NEXT_STARTED, &[("title", &next.title)]), false);
            app.go(&Route::Process { id: next.id, page: Page::Overview });
        }
    };
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        start();
    };
    view! {
        <Fold title=t(words::START_NEXT)>
            <p>{t(words::START_NEXT_TEXT)}" "{takes}</p>
            <form class="stack" on:submit=submit>
                <div class="field">
                    <label class="field-label" for="next-title">{t(words::NEXT_TITLE)}</label>
                    {Entry { described: "next-title-said".into(), ..Entry::new("next-title", title) }.line()}
                    <p class="field-error" id="next-title-said" role="alert">{live(move || error.get())}</p>
                </div>
                <div><Button text=t(words::NEXT_GO) press=move |()| start()/></div>
            </form>
        </Fold>
    }
    .into_any()
}
