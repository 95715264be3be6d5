//! The overview: open promises first, then what to do next, then all steps in any order, then what lies around.

mod about;
mod around;
mod promises;
mod tasks;

pub use about::set_variant;

use leptos::prelude::*;

use crate::model::progress::is_light;
use crate::model::{Process, Thing, Variant};
use crate::ui::parts::{back_to, count, crumb, dynamic, fill, flag, live, memo, t};
use crate::ui::route::Page;
use crate::ui::session::{Session, use_session};
use crate::words::overview as words;

use super::guide;
use super::progress::{NextShown, StepShown, steps_shown};
use super::step::StepArt;

/// How far everything is, and what to do next.
type State = Memo<(Vec<StepShown>, Option<NextShown>)>;

/// The overview of a process.
#[component]
pub fn Overview() -> impl IntoView {
    let session = use_session();
    let state: State = memo(move || session.all(steps_shown));
    let light = memo(move || session.watch(&[Process::KIND], is_light));
    let variant = memo(move || session.only::<Process>("").variant);
    let lead = memo(move || {
        let process: Process = session.only("");
        let nickname = process.nickname.trim();
        let called =
            if nickname.is_empty() { String::new() } else { fill(words::CALLED, &[("nickname", nickname)]) };
        let parts = [process.workplace.trim(), &called].map(str::to_owned);
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    let example = flag(move || !session.only::<Process>("").example);
    view! {
        <article class="page overview">
            <header class="page-head">
                <p class="crumb">{t(words::OVERVIEW)}</p>
                <h1 tabindex="-1" id="heading" dir="auto">{live(move || session.title())}</h1>
                <p class="lead" dir="auto" hidden=flag(move || lead.with(String::is_empty))>{live(move || lead.get())}</p>
                <p class="note" hidden=example>{t(words::EXAMPLE)}</p>
            </header>
            {two_wordings(session)}
            {super::personal::deadline(session)}
            {promises::view(session)}
            {dynamic(move || match variant.get() {
                Some(Variant::CoCreation) => guide::front_body(session),
                Some(Variant::Light) => steps(session, state, light, tasks::light(session, state)),
                _ => steps(session, state, light, tasks::full(session, state)),
            })}
            {around::view(session)}
            {about::view(session)}
        </article>
    }
    .into_any()
}

/// What to do next, the steps, and the manager's guide where it has a place beside them.
fn steps(session: Session, state: State, light: Memo<bool>, tasks: AnyView) -> AnyView {
    view! { {next_card(session, state, light)} {tasks} {guide::beside(session)} }.into_any()
}

/// Says that there are places with two wordings, where there are.
fn two_wordings(session: Session) -> AnyView {
    let open = memo(move || session.all(|all| all.disagreements().len() + all.contested().len()));
    view! {
        <div class="callout callout-warn two-wordings" hidden=flag(move || open.get() == 0)>
            <p>{live(move || count(words::TWO_WORDINGS_ONE, words::TWO_WORDINGS_MANY, open.get()))}</p>
            <p><a href=back_to(session, Page::Wordings)>{t(words::TWO_WORDINGS_GO)}</a></p>
        </div>
    }
    .into_any()
}

/// One thing to do next, in large type.
fn next_card(session: Session, state: State, light: Memo<bool>) -> AnyView {
    let next = memo(move || state.with(|state| state.1.clone()));
    let content = dynamic(move || {
        let Some(next) = next.get() else {
            let (page, name) =
                if light.get() { (Page::Light, words::LIGHT) } else { (Page::Step(6), words::NEXT_TO_STEP) };
            return view! {
                <div class="next-body step-6"><div class="next-text">
                    <p class="big">{t(words::NEXT_NONE)}</p>
                    <p>{t(words::NEXT_NONE_MORE)}</p>
                    <p><a class="btn" href=back_to(session, page)>{t(name)}</a></p>
                </div><StepArt step=6/></div>
            }
            .into_any();
        };
        let link = fill(words::NEXT_OPEN, &[("tool", next.name)]);
        let class = format!("next-body step-{}", next.step);
        let crumb = if light.get() { t(words::LIGHT).to_owned() } else { crumb(next.step) };
        view! {
            <div class=class>
                <div class="next-text">
                <p class="crumb">{crumb}</p>
                <p class="big" dir="auto">{next.sentence}</p>
                <p><a class="btn btn-main" href=back_to(session, next.page)>{link}</a></p>
                </div>
                <StepArt step=next.step/>
            </div>
        }
        .into_any()
    });
    view! {
        <section class="card next-card" aria-labelledby="next-heading">
            <h2 id="next-heading" class="next-heading">{t(words::NEXT_CARD)}</h2>
            {content}
        </section>
    }
    .into_any()
}
