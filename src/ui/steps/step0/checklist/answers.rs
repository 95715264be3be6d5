//! The answers that people gave for themselves: they stay beside the common one.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::model::{Answer, ChecklistQuestion, Choice, Thing};
use crate::ui::parts::{Entry, LineField, Things, details, memo, t};
use crate::ui::session::{Subject, use_session};
use crate::words::step0 as words;

/// The own answers to a question, and a way to add one. Who answers is typed once and goes along from
/// question to question.
pub fn beside(question: ChecklistQuestion, by: RwSignal<String>) -> AnyView {
    let session = use_session();
    let mine = memo(move || {
        session.watch(&[Answer::KIND], |document| {
            let all = Answer::all(document).into_iter().filter(|one| one.question == Some(question));
            all.map(|one| one.id).collect::<Vec<ItemId>>()
        })
    });
    let under = details(|id: ItemId| {
        view! { <LineField subject={Subject::of::<Answer>(id)} field=Answer::by label=t(words::BY_ONE)/> }
            .into_any()
    });
    let with = Signal::derive(move || {
        let by = by.get();
        let who = Some(by.trim()).filter(|by| !by.is_empty());
        let question = (Answer::question.to_owned(), question.code().into());
        std::iter::once(question)
            .chain(who.map(|who| (Answer::by.to_owned(), who.into())))
            .collect::<Vec<_>>()
    });
    view! {
        <section class="stack own-answers">
            <h3>{t(words::EACH)}</h3>
            <p class="field-hint">{t(words::EACH_HINT)}</p>
            {Entry::new("answer-by", by).field(words::BY, Some(words::BY_HINT))}
            <Things
                kind=Answer::KIND
                field=Answer::text
                label=t(words::EACH)
                add=words::ADD_ANSWER
                empty=words::NO_ANSWERS
                tall=true
                only=mine
                with
                under
            />
        </section>
    }
    .into_any()
}
