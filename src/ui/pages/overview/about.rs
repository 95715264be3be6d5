//! What the process is called, and how much of the method it uses.

use leptos::prelude::*;

use crate::model::{Choice, Process, Variant};
use crate::ui::app::App;
use crate::ui::pages::guide::citizens;
use crate::ui::parts::{Button, Fold, LineField, flag, many, memo, t};
use crate::ui::session::{Session, Subject};
use crate::words::{Word, guide, overview as words};

/// Each extent: what is said of it, the way there, and what is said then.
const VARIANTS: [(Variant, Word, Word, Word); 3] = [
    (Variant::Full, words::VARIANT_FULL, words::TO_FULL, words::NOW_FULL),
    (Variant::Light, words::VARIANT_LIGHT, words::TO_LIGHT, words::NOW_LIGHT),
    (Variant::CoCreation, guide::USES_GUIDE, guide::TO_GUIDE, guide::NOW_GUIDE),
];

/// Name, workplace, the group's own name, who takes part, and the change between full, light and the guide.
pub fn view(session: Session) -> AnyView {
    let process = || Subject::only::<Process>("");
    let now = memo(move || session.only::<Process>("").variant.unwrap_or(Variant::Full));
    let said = many(VARIANTS, |(variant, said, ..)| {
        view! { <p hidden=flag(move || now.get() != variant)>{t(said)}</p> }.into_any()
    });
    let ways = many(VARIANTS, |(variant, _, way, _)| {
        let press = move |()| set_variant(session, variant, true);
        view! { <div hidden=flag(move || now.get() == variant)><Button text=t(way) press/></div> }.into_any()
    });
    view! {
        <Fold title=t(words::ABOUT_PROCESS)>
            <LineField subject=process() field=Process::title label=t(words::TITLE)/>
            <LineField subject=process() field=Process::workplace label=t(words::WORKPLACE)/>
            <LineField
                subject=process()
                field=Process::nickname
                label=t(words::NICKNAME)
                hint=t(words::NICKNAME_HINT)
            />
            {citizens(session)}
            {said}
            <p class="note">{t(words::VARIANT_KEPT)}</p>
            <div class="cluster">{ways}</div>
        </Fold>
    }
    .into_any()
}

/// Changes how much of the method is shown and says so; `undo` offers the way back, for which one has to stay
/// on the page.
pub fn set_variant(session: Session, variant: Variant, undo: bool) {
    let said = VARIANTS.into_iter().find(|(known, ..)| *known == variant).map_or("", |(.., said)| t(said));
    session.write(
        &Subject::only::<Process>(""),
        Process::variant,
        t(words::VARIANT_STEP),
        variant.code(),
        false,
    );
    App::current().tell(said.to_owned(), undo);
}
