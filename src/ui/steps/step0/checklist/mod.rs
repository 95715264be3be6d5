//! Tjeklisten «Inden I går i gang med Samskabt styring»: one question at a time, the common answer in the
//! middle and the answers that people gave for themselves beside it.

mod answers;
mod question;

use leptos::prelude::*;

use crate::method::Tool;
use crate::model::{Checklist as Common, ChecklistQuestion, Choice, ChosenBy, Frame, Thing, Workplace};
use crate::ui::app::focus_later;
use crate::ui::parts::{
    Button, Icon, Look, Picture, ToolPage, back_to, dynamic, fill, flag, live, many, memo, press, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, use_session};
use crate::words::{Labelled, step0 as words};

/// A question of the list. What is fixed and what may be changed is none of [`ChecklistQuestion`]: it is
/// written straight into the frame.
type Asked = Option<ChecklistQuestion>;

/// The heading of the open question.
const HEADING: &str = "question";
/// The list of all questions, which folds.
const LIST: &str = "questions";

/// The tool.
#[component]
pub fn Checklist(
    /// The question to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let list = memo(move || asked(session));
    let first = open.map_or(Some(ChecklistQuestion::Areas), |code| ChecklistQuestion::from_code(&code));
    let at = RwSignal::new(first);
    let by = RwSignal::new(String::new());
    let place = memo(move || {
        let at = at.get();
        list.with(|list| list.iter().position(|one| *one == at)).unwrap_or(0)
    });
    let go = Callback::new(move |to: Asked| {
        at.set(to);
        // The list folds away again, so that the question stands at the top; an open one is in nobody's way.
        let list = document().get_element_by_id(LIST);
        let _ = list.map(|list| list.remove_attribute("open"));
        focus_later(HEADING);
    });
    let step = move |by: isize| {
        let to = place.get_untracked().checked_add_signed(by);
        if let Some(to) = to.and_then(|to| list.with_untracked(|list| list.get(to).copied())) {
            go.run(to);
        }
    };
    let number = move || {
        let (n, all) = ((place.get() + 1).to_string(), list.with(Vec::len).to_string());
        fill(words::QUESTION_N, &[("n", &n), ("all", &all)])
    };
    let is_last = move || place.get() + 1 >= list.with(Vec::len);
    view! {
        <ToolPage tool=Tool::Checklist>
            <div class="stack">
                {contents(session, list, at, go)}
                <section class="asked">
                    <p class="crumb">{live(number)}</p>
                    {dynamic(move || ask(at.get(), by))}
                    <div class="cluster asked-ways">
                        <Button
                            text=t(words::PREVIOUS).to_owned()
                            press=move |()| step(-1)
                            look=Look::Quiet
                            picture=Picture::Back
                            disabled=flag(move || place.get() == 0)
                        />
                        <Button
                            text=t(words::NEXT).to_owned()
                            press=move |()| step(1)
                            look=Look::Main
                            picture=Picture::Next
                            disabled=flag(is_last)
                        />
                    </div>
                </section>
            </div>
            <section class="callout stack">
                <h2>{t(words::RESULT)}</h2>
                <p>{t(words::RESULT_TEXT)}</p>
                <div class="cluster">
                    <a class="btn" href=back_to(session, Page::Frame)>{t(words::TO_FRAME)}</a>
                    <a class="btn" href=back_to(session, Page::People)>{t(words::TO_PEOPLE)}</a>
                </div>
            </section>
        </ToolPage>
    }
    .into_any()
}

/// The questions in their order. Where the challenges are chosen, nobody needs a headline; but what was
/// written is never out of reach.
fn asked(session: Session) -> Vec<Asked> {
    let common: Common = session.only("");
    let chosen = common.chosen_by == Some(ChosenBy::Beforehand);
    let shown = |question: &ChecklistQuestion| match question {
        ChecklistQuestion::Headline => !chosen || !common.headline.is_empty(),
        ChecklistQuestion::LeaveAlone => !chosen || !common.leave_alone.is_empty(),
        _ => true,
    };
    let mut list: Vec<Asked> = ChecklistQuestion::ALL.iter().copied().filter(shown).map(Some).collect();
    let time = list.iter().position(|one| *one == Some(ChecklistQuestion::Time)).unwrap_or(list.len());
    list.insert(time, None);
    list
}

/// The question in words.
fn wording(asked: Asked) -> &'static str {
    t(asked.map_or(words::FIXED_QUESTION, Labelled::word))
}

/// Whether there is a common answer.
fn is_answered(session: Session, asked: Asked) -> bool {
    let common: Common = session.only("");
    let frame: Frame = session.only("");
    let said = |texts: &[&String]| texts.iter().any(|text| !text.trim().is_empty());
    let workplaces = || session.watch(&[Workplace::KIND], Workplace::all);
    match asked {
        None => said(&[&frame.fixed, &frame.changeable]),
        Some(ChecklistQuestion::Areas) => said(&[&common.areas]) || !workplaces().is_empty(),
        Some(ChecklistQuestion::TakesPart) => {
            let all = workplaces();
            !all.is_empty() && all.iter().all(|one| one.takes_part.is_some())
        }
        Some(ChecklistQuestion::ChosenBy) => common.chosen_by.is_some(),
        Some(ChecklistQuestion::Headline) => said(&[&common.headline]),
        Some(ChecklistQuestion::LeaveAlone) => said(&[&common.leave_alone]),
        Some(ChecklistQuestion::Holders) => said(&[&common.holders]),
        Some(ChecklistQuestion::Time) => said(&[&frame.time]),
        Some(ChecklistQuestion::Freed) => said(&[&frame.freed, &frame.freed_decides]),
    }
}

/// All questions, each a button that opens it, with a tick where there is an answer.
fn contents(session: Session, list: Memo<Vec<Asked>>, at: RwSignal<Asked>, go: Callback<Asked>) -> AnyView {
    let rows = move || {
        many(list.get().into_iter().enumerate(), |(place, asked)| {
            let done = memo(move || is_answered(session, asked));
            let current = Signal::derive(move || (at.get() == asked).then_some("step"));
            view! {
                <li>
                    <button
                        type="button"
                        class="asked-link"
                        aria-current=current
                        on:click=press(move || go.run(asked))
                    >
                        <span class="asked-number">{place + 1}</span>
                        <span>{wording(asked)}</span>
                        <span class="asked-done" hidden=flag(move || !done.get())>
                            <Icon picture=Picture::Check/>
                            <span class="visually-hidden">{t(words::ANSWERED)}</span>
                        </span>
                    </button>
                </li>
            }
            .into_any()
        })
    };
    let answered = move || {
        let list = list.get();
        let done = list.iter().filter(|asked| is_answered(session, **asked)).count().to_string();
        fill(words::ALL_QUESTIONS, &[("n", &done), ("all", &list.len().to_string())])
    };
    view! {
        <nav aria-label=t(words::QUESTIONS)>
            <details class="fold" id=LIST>
                <summary>{live(answered)}</summary>
                <ol class="asked-list">{dynamic(rows)}</ol>
            </details>
        </nav>
    }
    .into_any()
}

/// One question with its common answer and what people answered for themselves.
fn ask(asked: Asked, by: RwSignal<String>) -> AnyView {
    let own = asked.map(|question| answers::beside(question, by));
    let class = if own.is_some() { "asked-body" } else { "asked-body asked-alone" };
    view! {
        <h2 class="big" id=HEADING tabindex="-1">{wording(asked)}</h2>
        <div class=class>
            <section class="stack common-answer">
                <h3>{t(words::COMMON)}</h3>
                {question::fields(asked)}
            </section>
            {own}
        </div>
    }
    .into_any()
}
