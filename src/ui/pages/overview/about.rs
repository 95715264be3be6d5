//! What the process is called, and how much of the method it uses.

use leptos::prelude::*;

use crate::model::{Choice, Process, Variant};
use crate::ui::app::App;
use crate::ui::parts::{Button, Fold, LineField, live, t};
use crate::ui::session::{Session, Subject};
use crate::words::{Word, overview as words};

/// Name, workplace, the group's own name, and the change between full and light.
pub fn view(session: Session, light: Memo<bool>) -> AnyView {
    let process = || Subject::only::<Process>("");
    let by_variant =
        move |full: Word, small: Word| live(move || t(if light.get() { small } else { full }).to_owned());
    let change = move |()| {
        set_variant(session, if light.get_untracked() { Variant::Full } else { Variant::Light }, true)
    };
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
            <p>{by_variant(words::VARIANT_FULL, words::VARIANT_LIGHT)}</p>
            <p class="note">{t(words::VARIANT_KEPT)}</p>
            <div><Button text=by_variant(words::TO_LIGHT, words::TO_FULL) press=change/></div>
        </Fold>
    }
    .into_any()
}

/// Changes how much of the method is shown and says so; `undo` offers the way back, for which one has to stay
/// on the page.
pub fn set_variant(session: Session, variant: Variant, undo: bool) {
    let said = if variant == Variant::Light { words::NOW_LIGHT } else { words::NOW_FULL };
    session.write(
        &Subject::only::<Process>(""),
        Process::variant,
        t(words::VARIANT_STEP),
        variant.code(),
        false,
    );
    App::current().tell(t(said).to_owned(), undo);
}
