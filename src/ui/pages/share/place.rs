//! A file on a shared drive: choose it, see whether all is in it, be told what to do when not.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::file::{self, Foreign};
use crate::model::{Process, Thing, day};
use crate::platform::handles::{self, HandleProblem};
use crate::ui::app::App;
use crate::ui::pages::moment;
use crate::ui::parts::{Button, Look, dynamic, fill, live, t};
use crate::ui::session::{PlaceProblem, PlaceState, Session};
use crate::words::{Word, keeping, place as words};

/// The section about the file that the process is kept in, in place.
#[component]
pub fn FileInPlace(
    /// The open process.
    session: Session,
) -> impl IntoView {
    let body = if !handles::is_possible() {
        view! { <p class="note">{t(words::ELSEWHERE)}</p> }.into_any()
    } else {
        let is_tied = Memo::new(move |_| session.place().0 != PlaceState::None);
        let said = live(move || said(session));
        let part = dynamic(move || if is_tied.get() { tied(session) } else { untied(session) });
        view! {
            <p role="status">{said}</p>
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

fn why(problem: &PlaceProblem) -> Word {
    match problem {
        PlaceProblem::Handle(HandleProblem::Unreachable) => words::UNREACHABLE,
        PlaceProblem::Handle(HandleProblem::TooLarge) => words::TOO_LARGE,
        PlaceProblem::Handle(HandleProblem::Unwritable) => words::UNWRITABLE,
        PlaceProblem::Foreign(Foreign::OtherProcess) => words::OTHER_PROCESS,
        PlaceProblem::Foreign(Foreign::Newer) => words::NEWER,
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
    let needs = live(move || {
        t(match session.place().0 {
            PlaceState::Ask => words::CONNECT,
            PlaceState::Trouble(_) => keeping::TRY_AGAIN,
            _ => words::NOW,
        })
        .to_owned()
    });
    let untie = move |()| {
        session.untie();
        App::current().say(words::UNTIED);
    };
    let save = move |()| {
        session.save_in_place_now();
    };
    view! {
        <div class="cluster">
            <Button text=needs press=save/>
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
