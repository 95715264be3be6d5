//! One case: its facts, the reader's marks, and what to take along.

use leptos::prelude::*;

use super::super::plane::{Placed, Plane, spot_name};
use super::given;
use crate::document::ItemId;
use crate::method::CaseText;
use crate::model::{CaseMark, CaseNote, Spot, Thing, case_marks};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{AreaField, Icon, Picture, back_to, dynamic, fill, flag, many, memo, press, t};
use crate::ui::route::{Chapter, Page};
use crate::ui::session::{Session, Subject};
use crate::words::{cases as words, typology};

/// A case at its own address.
pub(super) fn view(session: Session, case: &'static CaseText) -> AnyView {
    let marks = memo(move || session.watch(&[CaseMark::KIND], |document| case_marks(document, &case.id)));
    let set = memo(move || {
        let number =
            |(place, (_, spot)): (usize, (ItemId, Spot))| Placed { spot, text: (place + 1).to_string() };
        marks.get().into_iter().enumerate().map(number).collect::<Vec<_>>()
    });
    let at = RwSignal::new(Spot::CENTRE);
    let keep = Callback::new(move |()| {
        let spot = at.get_untracked();
        if marks.with_untracked(|marks| marks.iter().any(|(_, set)| *set == spot)) {
            return;
        }
        let fields = [(CaseMark::x, spot.x.into()), (CaseMark::y, spot.y.into())];
        session.add::<CaseMark>(fill(words::STEP_MARK, &[("what", &case.name)]), &case.id, &fields);
        let told = fill(typology::TOLD_SET, &[("where", &spot_name(spot))]);
        App::current().tell(told, true);
    });
    let name = fill(typology::MARK_OF, &[("what", &case.name)]);
    let plane = Plane { at, set, way: false, given: given(case), name, keep };
    let lead = if case.placed_text.is_empty() {
        t(words::PLACE_LEAD).to_owned()
    } else {
        fill(words::PLACED_LEAD, &[("text", &case.placed_text)])
    };
    let rows = dynamic(move || {
        many(marks.get().into_iter().enumerate(), |(place, (id, spot))| row(session, place, id, spot))
    });
    view! {
        <section class="stack">
            <p class="note">{super::place(case)}</p>
            <AreaField
                subject={Subject::only::<CaseNote>(case.id.as_str())}
                field=CaseNote::take
                label=t(words::TAKE)
                hint=t(words::TAKE_HINT)
                rows=3
            />
        </section>
        <section class="stack">
            <h2>{t(words::PLACE)}</h2>
            <p>{lead}</p>
            {plane.view()}
            <h3 id="case-marks" tabindex="-1">{t(words::YOUR_MARKS)}</h3>
            <p class="note" hidden=flag(move || !marks.with(Vec::is_empty))>{t(words::NO_MARKS)}</p>
            <ol class="list">{rows}</ol>
            <p class="cluster">
                <a href=back_to(session, Page::Guide(Chapter::Typology))>{t(words::PLACE_IN_TYPES)}</a>
                <a href=back_to(session, Page::Guide(Chapter::Cases))>{t(words::BACK)}</a>
            </p>
        </section>
    }
    .into_any()
}

fn row(session: Session, place: usize, id: ItemId, spot: Spot) -> AnyView {
    let parts = [("n", (place + 1).to_string()), ("where", spot_name(spot))];
    let parts: Vec<(&str, &str)> = parts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let remove = press(move || {
        session.remove(t(typology::STEP_REMOVE), &id);
        App::current().tell(t(typology::REMOVED).to_owned(), true);
        focus_later("case-marks");
    });
    view! {
        <li class="move-head">
            <span>{fill(words::ONE_MARK, &parts)}</span>
            <button type="button" class="btn-icon" aria-label=fill(typology::REMOVE, &parts) on:click=remove>
                <Icon picture=Picture::Remove/>
            </button>
        </li>
    }
    .into_any()
}
