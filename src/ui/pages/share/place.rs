//! A file on a shared drive: choose it, see whether all is in it, be told what to do when not.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::file::{self, Foreign};
use crate::model::{Process, Thing, day};
use crate::platform::handles::{self, HandleProblem};
use crate::ui::app::App;
use crate::ui::pages::moment;
use crate::ui::parts::{Button, Look, dynamic, fill, flag, live, memo, t};
use crate::ui::route::{Page, Route};
use crate::ui::session::{PlaceProblem, PlaceState, Session};
use crate::words::{Word, keeping, place as words, share};

/// The section about the file that the process is kept in, in place.
#[component]
pub fn FileInPlace(
    /// The open process.
    session: Session,
) -> impl IntoView {
    let body = if !handles::is_possible() {
        view! { <p class="note">{t(words::ELSEWHERE)}</p> }.into_any()
    } else {
        let is_tied = memo(move || session.place().0 != PlaceState::None);
        let text = memo(move || said(session));
        let class = live(move || {
            let class = match session.place().0 {
                PlaceState::Ask | PlaceState::Trouble(_) => "callout callout-warn",
                _ if text.with(String::is_empty) => "visually-hidden",
                _ => "",
            };
            class.to_owned()
        });
        let part = dynamic(move || if is_tied.get() { tied(session) } else { untied(session) });
        view! {
            <p role="status" class=class>{live(move || text.get())}</p>
            {part}
        }
        .into_any()
    };
    view! {
        <section class="stack place" aria-labelledby="place-title">
            <h2 id="place-title">{t(words::TITLE)}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// How it stands, in a sentence or two.
fn said(session: Session) -> String {
    let (state, name) = session.place();
    match state {
        PlaceState::None if session.keep_state().read_only => t(words::READ_ONLY).to_owned(),
        PlaceState::None => String::new(),
        PlaceState::Ask => t(words::ASK).to_owned(),
        PlaceState::Saving => t(words::SAVING).to_owned(),
        PlaceState::Saved(at) => {
            let saved = fill(words::SAVED, &[("when", &moment(&at))]);
            format!("{saved}. {}", fill(words::TIED, &[("name", &name)]))
        }
        PlaceState::Trouble(problem) => {
            format!("{}. {} {}", t(words::NOT_SAVED), t(why(&problem)), t(words::SAFE_HERE))
        }
    }
}

/// Wherever one works: that what is new does not reach the file, and what to do about it.
pub fn place_banner(session: Session) -> AnyView {
    let is_shown = flag(move || {
        // The section itself says it where it is on the page.
        let here = matches!(App::current().route().get(), Route::Process { page: Page::Share, .. });
        !here && matches!(session.place().0, PlaceState::Ask | PlaceState::Trouble(_))
    });
    let text = live(move || match session.place().0 {
        PlaceState::Ask => t(words::ASK).to_owned(),
        PlaceState::Trouble(problem) => t(why(&problem)).to_owned(),
        _ => String::new(),
    });
    let share = Route::Process { id: session.id(), page: Page::Share }.to_hash();
    view! {
        <div class="banner banner-warn" hidden=flag(move || !is_shown.get())>
            <p><strong>{t(words::NOT_SAVED)}". "</strong>{text}</p>
            <div class="cluster">
                {save_button(session)}
                <a class="btn-quiet" href=share>{t(share::TITLE)}</a>
            </div>
        </div>
    }
    .into_any()
}

fn save_button(session: Session) -> AnyView {
    let needs = live(move || {
        t(match session.place().0 {
            PlaceState::Ask => words::CONNECT,
            PlaceState::Trouble(_) => keeping::TRY_AGAIN,
            _ => words::NOW,
        })
        .to_owned()
    });
    let save = move |()| {
        session.save_in_place_now();
    };
    view! { <Button text=needs press=save/> }.into_any()
}

fn why(problem: &PlaceProblem) -> Word {
    match problem {
        PlaceProblem::Handle(HandleProblem::Unreachable) => words::UNREACHABLE,
        PlaceProblem::Handle(HandleProblem::TooLarge) => words::TOO_LARGE,
        PlaceProblem::Handle(HandleProblem::Unwritable) => words::UNWRITABLE,
        PlaceProblem::Foreign(Foreign::OtherProcess) => words::OTHER_PROCESS,
        PlaceProblem::Foreign(Foreign::Newer) => words::NEWER,
        PlaceProblem::Foreign(Foreign::OwnCopy) => words::OWN_COPY,
        PlaceProblem::Foreign(Foreign::OtherKind) => words::OTHER_KIND,
        PlaceProblem::Foreign(Foreign::Unreadable(_)) => words::UNREADABLE,
        PlaceProblem::Mismatch => words::MISMATCH,
    }
}

fn untied(session: Session) -> AnyView {
    if untrack(|| session.keep_state().read_only) {
        return ().into_any();
    }
    view! {
        <p>{t(words::LEAD)}</p>
        <div class="cluster">
            <Button text=t(words::NEW) press=move |()| choose_new(session)/>
            <Button text=t(words::THERE) press=move |()| choose_there(session)/>
        </div>
        <p class="note">{t(words::CHOICE_HINT)}</p>
    }
    .into_any()
}

fn tied(session: Session) -> AnyView {
    let untie = move |()| {
        session.untie();
        App::current().say(words::UNTIED);
    };
    view! {
        <div class="cluster">
            {save_button(session)}
            <span hidden=flag(move || !matches!(session.place().0, PlaceState::Trouble(_)))>
                <Button text=t(words::OTHER) press=move |()| choose_there(session)/>
            </span>
            <Button text=t(words::UNTIE) look=Look::Quiet press=untie/>
        </div>
    }
    .into_any()
}

fn choose_new(session: Session) {
    let process = session.peek(|document| Process::only(document, ""));
    let name = file::file_name(&process.workplace, &process.title, &day::iso(App::current().today()));
    spawn_local(async move {
        if let Some(handle) = handles::choose_new(&name, t(words::FILE_KIND)).await {
            session.tie_to(handle);
        }
    });
}

fn choose_there(session: Session) {
    spawn_local(async move {
        if let Some(handle) = handles::choose_there(t(words::FILE_KIND)).await {
            session.tie_to(handle);
        }
    });
}
