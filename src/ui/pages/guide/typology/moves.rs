//! The record of moves: when, where to, why.

use leptos::prelude::*;

use super::super::plane::{spot_name, spot_said};
use crate::model::{Move, TypeMark};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{AreaField, DayField, Icon, Picture, fill, flag, live, many, memo, press, t};
use crate::ui::session::{Subject, use_session};
use crate::words::typology as words;

/// All moves, the newest first.
pub(super) fn view(made: Memo<Vec<Move>>) -> AnyView {
    let ids = memo(move || made.with(|made| made.iter().rev().map(|one| one.id.clone()).collect::<Vec<_>>()));
    let rows = crate::ui::parts::dynamic(move || many(ids.get(), |id| row(made, id)));
    view! {
        <section class="stack">
            <h2 id="moves" tabindex="-1">{t(words::MOVES)}</h2>
            <p class="note" hidden=flag(move || made.with(Vec::len) > 1)>{t(words::NO_MOVES)}</p>
            <ol class="list moves" reversed hidden=flag(move || made.with(Vec::is_empty))>{rows}</ol>
        </section>
    }
    .into_any()
}

fn row(made: Memo<Vec<Move>>, id: String) -> AnyView {
    let session = use_session();
    let subject = || Subject::of::<TypeMark>(id.clone());
    let place = {
        let id = id.clone();
        memo(move || made.with(|made| made.iter().position(|one| one.id == id)).unwrap_or(0))
    };
    let number = live(move || (place.get() + 1).to_string());
    let told = live(move || made.with(|made| said(made, place.get())));
    let label = live(move || {
        let name = made.with(|made| made.get(place.get()).map(|one| spot_name(one.spot)).unwrap_or_default());
        fill(words::REMOVE, &[("n", &(place.get() + 1).to_string()), ("where", &name)])
    });
    let gone = id.clone();
    let remove = press(move || {
        session.remove(t(words::STEP_REMOVE), &gone);
        App::current().tell(t(words::REMOVED).to_owned(), true);
        focus_later("moves");
    });
    view! {
        <li class="card move">
            <div class="move-head">
                <span class="row-number">{number}</span>
                <p>{told}</p>
                <button type="button" class="btn-icon" aria-label=label on:click=remove>
                    <Icon picture=Picture::Remove/>
                </button>
            </div>
            <div class="trio">
                <DayField subject=subject() field=TypeMark::date label=t(words::DATE)/>
                <AreaField subject=subject() field=TypeMark::why label=t(words::WHY) rows=2/>
            </div>
        </li>
    }
    .into_any()
}

/// A move in words: where from and where to; the first mark only says where it lies.
fn said(made: &[Move], place: usize) -> String {
    let Some(to) = made.get(place) else { return String::new() };
    let Some(from) = place.checked_sub(1).and_then(|before| made.get(before)) else {
        return spot_said(to.spot);
    };
    let (from, to) = (spot_name(from.spot), spot_name(to.spot));
    let word = if from == to { words::MOVED_WITHIN } else { words::MOVED_FROM };
    fill(word, &[("from", &from), ("to", &to)])
}
