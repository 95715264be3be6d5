//! Beslutninger: what was decided, by whom, with what authority.

use leptos::prelude::*;

use super::around;
use crate::document::ItemId;
use crate::model::{Decision, MedLevel, Thing};
use crate::ui::parts::{
    AreaField, Choose, DayField, Details, LineField, Pick, Things, day, details, memo, options, t,
};
use crate::ui::session::{Subject, use_session};
use crate::words::{Labelled, around as words, overview};

/// Beslutninger.
#[component]
pub fn Decisions() -> impl IntoView {
    let body = view! {
        <Things
            kind=Decision::KIND
            field=Decision::what
            label=t(overview::DECISIONS)
            add=words::ADD_DECISION
            empty=words::NO_DECISIONS
            numbered=true
            tall=true
            under=under()
        />
    };
    around::page(overview::DECISIONS, words::DECISIONS_LEAD, body.into_any())
}

/// What stands under a decision, here and in its meeting.
pub fn under() -> Details {
    let session = use_session();
    let (meetings, matters) = (around::meetings(), around::matters());
    details(move |id: ItemId| {
        let subject = || Subject::of::<Decision>(id.clone());
        let one = {
            let id = id.clone();
            memo(move || session.thing::<Decision>(&id))
        };
        let known = move || {
            let one = one.get();
            let med =
                one.med.filter(|level| *level != MedLevel::None).map(|level| t(level.word()).to_owned());
            around::joined([one.who.trim().to_owned(), day(one.date), med.unwrap_or_default()])
        };
        let about = move || one.with(|one| one.about.clone().unwrap_or_default());
        let fields = view! {
            <div class="trio">
                <LineField subject=subject() field=Decision::who label=t(words::DECISION_WHO) hint=t(words::WHO_HINT)/>
                <DayField subject=subject() field=Decision::date label=t(words::DECISION_DATE)/>
            </div>
            <AreaField
                subject=subject()
                field=Decision::authority
                label=t(words::AUTHORITY)
                hint=t(words::AUTHORITY_HINT)
                rows=1
            />
            <Choose subject=subject() field=Decision::med label=t(words::MED) options={options::<MedLevel>()}/>
            <div class="trio">
                <Pick subject=subject() field=Decision::meeting label=t(words::DECISION_MEETING) options=meetings/>
                <Pick subject=subject() field=Decision::about label=t(words::DECISION_ABOUT) options=matters/>
            </div>
            {around::matter_link(session, about, words::OPEN_THERE)}
        };
        around::told(known, words::DECISION_FOLD, fields.into_any())
    })
}
