//! The state of a step, always set by hand, and the question that follows every change of it.

use leptos::prelude::*;
use serde_json::Value;

use crate::document::ItemId;
use crate::model::{Backing, Choice, Step, StepState, Thing};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    AreaField, Button, Choose, DayField, LineField, Look, Things, details, dynamic, fill, flag, live, memo,
    options, t,
};
use crate::ui::session::{Subject, use_session};
use crate::words::{Labelled, overview as words};

use super::super::progress::StepShown;

/// The open question about backing, if any: empty while nobody has begun to answer, then the id of the answer.
pub type Asked = RwSignal<Option<ItemId>>;

/// The state of a step as a tag: what is finished is plain, what is not stands out.
pub fn state_class(state: StepState) -> &'static str {
    match state {
        StepState::NotStarted => "tag state-none",
        StepState::Ongoing => "tag state-ongoing",
        StepState::Ready => "tag tag-warn",
        StepState::Done => "tag tag-good",
        StepState::NotRelevant => "tag state-off",
    }
}

/// Sets the state of a step, and asks who backs it whenever the state changes.
#[component]
pub fn StateControl(
    /// 0 to 6.
    step: u8,
    /// What the app suggests.
    suggestion: Signal<StepState>,
    /// The open question.
    asked: Asked,
) -> impl IntoView {
    let session = use_session();
    let subject = Subject::only::<Step>(step.to_string());
    let state = {
        let id = subject.id.clone();
        memo(move || session.text(&id, Step::state))
    };
    Effect::new(move |before: Option<String>| {
        let now = state.get();
        if before.is_some_and(|before| before != now) && !now.is_empty() {
            asked.set(Some(String::new()));
        }
        now
    });
    let hint = live(move || fill(words::STATE_HINT, &[("state", t(suggestion.get().word()))]));
    let not_relevant = flag(move || state.get() != StepState::NotRelevant.code());
    view! {
        <div class="state-control">
            <Choose subject=subject.clone() field=Step::state label=t(words::STATE) options={options::<StepState>()}/>
            <p class="note">{hint}</p>
            <div hidden=not_relevant>
                <LineField subject=subject field=Step::reason label=t(words::REASON)/>
            </div>
            <BackingQuestion step asked/>
        </div>
    }
    .into_any()
}

/// «Hvem bakker op lige nu – og hvem mangler?», in place and easy to pass over.
#[component]
fn BackingQuestion(step: u8, asked: Asked) -> impl IntoView {
    let session = use_session();
    // Back to the chosen state, or to the first one.
    let leave = move || {
        asked.set(None);
        let id = Step::only_id(&step.to_string());
        let code = session.peek(|document| Step::only(document, &step.to_string()).state);
        let code = code.unwrap_or(StepState::NotStarted).code();
        focus_later(format!("{id}.{}.{code}", Step::state));
    };
    let answer = move || {
        let date = crate::model::iso(App::current().today());
        let fields = [(Backing::step, Value::from(step)), (Backing::date, Value::from(date))];
        let id = session.add::<Backing>(t(words::BACKING_STEP), "", &fields);
        focus_later(format!("{id}.{}", Backing::supports));
        asked.set(Some(id));
    };
    let done = move || {
        let id = asked.get_untracked().unwrap_or_default();
        let backing = session.peek(|document| Backing::get(document, &id));
        // An answer that nobody wrote need not be kept.
        if backing.is_some_and(|one| one.supports.trim().is_empty() && one.missing.trim().is_empty()) {
            session.remove(t(words::BACKING_STEP), &id);
        }
        leave();
    };
    let card = dynamic(move || {
        let Some(id) = asked.get() else { return ().into_any() };
        if id.is_empty() {
            return view! {
                <div class="callout backing-ask">
                    <p class="backing-question">{t(words::BACKING_ASK)}</p>
                    <p class="note">{t(words::BACKING_WHY)}</p>
                    <div class="cluster">
                        <Button text=t(words::BACKING_ANSWER) press=move |()| answer()/>
                        <Button text=t(words::BACKING_SKIP) press=move |()| leave() look=Look::Quiet/>
                    </div>
                </div>
            }
            .into_any();
        }
        let subject = Subject::of::<Backing>(id);
        view! {
            <div class="callout backing-ask">
                <p class="backing-question">{t(words::BACKING_ASK)}</p>
                <AreaField
                    subject=subject.clone()
                    field=Backing::supports
                    label=t(words::BACKING_SUPPORTS)
                />
                <AreaField subject field=Backing::missing label=t(words::BACKING_MISSING)/>
                <div><Button text=t(words::BACKING_DONE) press=move |()| done()/></div>
            </div>
        }
        .into_any()
    });
    view! { <div aria-live="polite">{card}</div> }.into_any()
}

/// All answers about the backing of a step, the one that is being written left out.
#[component]
pub fn BackingHistory(
    /// 0 to 6.
    step: u8,
    /// The open question.
    asked: Asked,
) -> impl IntoView {
    let session = use_session();
    let ids = Signal::derive(move || {
        let open = asked.get().unwrap_or_default();
        session.watch(&[Backing::KIND], |document| {
            let all = Backing::all(document).into_iter();
            let mine = all.filter(|one| one.step == Some(f64::from(step)) && one.id != open);
            mine.map(|one| one.id).collect::<Vec<ItemId>>()
        })
    });
    let date = crate::model::iso(App::current().today());
    let with =
        vec![(Backing::step.to_owned(), Value::from(step)), (Backing::date.to_owned(), Value::from(date))];
    let under = details(|id| {
        let subject = Subject::of::<Backing>(id);
        view! {
            <AreaField subject=subject.clone() field=Backing::missing label=t(words::BACKING_MISSING)/>
            <DayField subject field=Backing::date label=t(words::BACKING_DATE)/>
        }
        .into_any()
    });
    view! {
        <Things
            kind=Backing::KIND
            field=Backing::supports
            label=t(words::BACKING_HISTORY)
            add=words::BACKING_SUPPORTS
            empty=words::BACKING_EMPTY
            tall=true
            under
            with
            only=ids
        />
    }
    .into_any()
}

/// The state as a word, and whether people have set it.
pub fn state_words(shown: &StepShown) -> String {
    let word = t(shown.state.word());
    match (shown.is_set, shown.state, shown.reason.trim()) {
        (false, StepState::NotStarted, _) => word.to_owned(),
        (false, ..) => fill(words::STATE_SUGGESTED, &[("state", word)]),
        (true, StepState::NotRelevant, reason) if !reason.is_empty() => format!("{word}: {reason}"),
        _ => word.to_owned(),
    }
}
