//! The guide beside a six-step process: one link where only the workplace takes part, a card where citizens or others
//! do, and the tick that says so.

use leptos::prelude::*;

use crate::model::{Focus, FocusState, Process, Thing, Variant, next_point, standings};
use crate::ui::parts::{Tick, back_to, dynamic, fill, flag, guide, live, memo, t};
use crate::ui::route::{Chapter, Page};
use crate::ui::session::{Session, Subject};
use crate::words::guide as words;

/// What the overview of a six-step process says of the guide.
pub fn beside(session: Session) -> AnyView {
    let citizens = memo(move || session.only::<Process>("").citizens);
    dynamic(move || {
        if !citizens.get() {
            let href = back_to(session, Page::Guide(Chapter::Apart));
            return view! { <p class="note"><a href=href>{t(words::LINK)}</a></p> }.into_any();
        }
        let standing = session.watch(&[Focus::KIND], |document| {
            let all = standings(document);
            let seen = all.iter().filter(|one| one.state != FocusState::NotYet).count();
            (seen, all.len(), next_point(document))
        });
        let (seen, all, next) = standing;
        let next = next.and_then(|code| Some((code, guide().phases.called(code)?))).map(|(code, name)| {
            let href = back_to(session, Page::GuideThing(Chapter::Phases, code.to_owned()));
            view! { <p><a href=href>{fill(words::NEXT_GO, &[("point", name)])}</a></p> }
        });
        let said = fill(words::CARD, &[("n", &seen.to_string()), ("all", &all.to_string())]);
        view! {
            <section class="card" aria-labelledby="guide-card">
                <h2 id="guide-card">{t(words::FRONT)}</h2>
                <p>{said}</p>
                {next}
                <p><a class="btn" href=back_to(session, Page::Guide(Chapter::Front))>{t(words::OPEN_GUIDE)}</a></p>
            </section>
        }
        .into_any()
    })
}

/// What the pages around the steps are called together, where there may be no steps.
pub fn around_name(session: Session) -> Signal<String> {
    live(move || {
        let has_steps = session.only::<Process>("").has_steps();
        t(if has_steps { crate::words::overview::AROUND } else { words::AROUND_GUIDE }).to_owned()
    })
}

/// The tick that says that citizens or others take part; nothing where the guide is the whole process.
pub fn citizens(session: Session) -> AnyView {
    let alone = flag(move || session.only::<Process>("").variant == Some(Variant::CoCreation));
    view! {
        <div class="field" hidden=alone>
            <Tick subject={Subject::only::<Process>("")} field=Process::citizens label=t(words::CITIZENS)/>
            <p class="field-hint">{t(words::CITIZENS_HINT)}</p>
        </div>
    }
    .into_any()
}
