//! The type: where one's own process lies, what that asks, what changes if it moves, and how it has moved.

mod moves;

use leptos::prelude::*;

use super::page;
use super::plane::{Placed, Plane, compare, compared, spot_name};
use crate::model::{Choice, CoType, Move, Spot, Thing, TypeMark, iso, moves};
use crate::ui::app::App;
use crate::ui::parts::{Fold, back_to, dynamic, fill, flag, guide, memo, t};
use crate::ui::route::{Chapter, Page};
use crate::ui::session::use_session;
use crate::words::{Word, typology as words};

/// The types and one's own place among them.
#[component]
pub fn Typology(
    /// Nothing is opened here.
    open: Option<String>,
) -> impl IntoView {
    drop(open);
    let session = use_session();
    let made = memo(move || session.watch(&[TypeMark::KIND], moves));
    let now = memo(move || made.with(|made| made.last().map(|one| one.spot)));
    let at = RwSignal::new(now.get_untracked().unwrap_or(Spot::CENTRE));
    // The mark goes back to where it was set, also when a move was undone or came from another window.
    Effect::new(move |_| at.set(now.get().unwrap_or(Spot::CENTRE)));
    let set = memo(move || made.with(|made| numbered(made)));
    let keep = Callback::new(move |()| {
        let spot = at.get_untracked();
        if now.get_untracked() == Some(spot) {
            return;
        }
        let fields = [
            (TypeMark::x, spot.x.into()),
            (TypeMark::y, spot.y.into()),
            (TypeMark::date, iso(App::current().today()).into()),
        ];
        session.add::<TypeMark>(t(words::STEP_SET), "", &fields);
        App::current().tell(fill(words::TOLD_SET, &[("where", &spot_name(spot))]), true);
    });
    let plane = Plane { at, set, way: true, given: None, name: t(words::MARK).to_owned(), keep };
    let shown = memo(move || shown(now.get(), at.get()));
    let title = dynamic(move || {
        let moved = shown.with(|all| all.iter().any(|(_, tag)| *tag == Some(words::THERE)));
        let word = if moved { words::MEANS_MOVED } else { words::MEANS };
        view! { <h2>{t(word)}</h2> }.into_any()
    });
    let all: Vec<(CoType, Option<Word>)> = CoType::ALL.iter().map(|kind| (*kind, None)).collect();
    let texts = &guide().typology;
    let body = view! {
        <section class="stack">
            <h2>{t(words::WHERE)}</h2>
            {plane.view()}
        </section>
        <section class="stack">
            {title}
            <p hidden=flag(move || !shown.with(Vec::is_empty))>{t(words::BETWEEN_ALL)}</p>
            <div hidden=flag(move || shown.with(Vec::is_empty))>{compared(move || shown.get())}</div>
        </section>
        {moves::view(made)}
        <section class="stack">
            <Fold title=t(words::ALL_TYPES)>{compare(&all)}</Fold>
            <p><a href=back_to(session, Page::Guide(Chapter::Cases))>{t(words::TO_CASES)}</a></p>
            <p class="note">{texts.credit.as_str()}</p>
        </section>
    };
    page(Chapter::Typology, &texts.lead, body.into_any())
}

fn numbered(made: &[Move]) -> Vec<Placed> {
    let marks = made.iter().enumerate();
    marks.map(|(place, one)| Placed { spot: one.spot, text: (place + 1).to_string() }).collect()
}

/// The types that are read about: those where the process lies, and those where one tries to move it. In the very
/// middle there is nothing to read yet.
fn shown(now: Option<Spot>, at: Spot) -> Vec<(CoType, Option<Word>)> {
    let of = |spot: Spot| Some(spot.types()).filter(|types| types.len() <= 2).unwrap_or_default();
    let here = now.map(of).unwrap_or_default();
    let mut all: Vec<(CoType, Option<Word>)> = here.iter().map(|kind| (*kind, Some(words::HERE))).collect();
    let there = of(at).into_iter().filter(|kind| !here.contains(kind));
    all.extend(there.map(|kind| (kind, Some(words::THERE).filter(|_| now.is_some()))));
    all
}
