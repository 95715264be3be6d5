//! Fælles ord: the expressions that the group makes its own.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Process, SharedWord, Thing};
use crate::ui::parts::{AreaField, LineField, Things, ToolPage, details, t};
use crate::ui::session::Subject;
use crate::words::step1 as words;

/// The tool.
#[component]
pub fn Words(
    /// Not used: the list is short.
    open: Option<String>,
) -> impl IntoView {
    let _ = open;
    let process = Subject::only::<Process>("");
    view! {
        <ToolPage tool=Tool::Words>
            <section class="stack" aria-labelledby="shared-words">
                <h2 id="shared-words">{t(words::SHARED_WORDS)}</h2>
                <Things
                    kind=SharedWord::KIND
                    field=SharedWord::expression
                    label=t(words::SHARED_WORDS)
                    add=words::ADD_WORD
                    empty=words::NO_WORDS
                    under=details(word_fields)
                />
                <p class="note">{t(words::WORDS_USED)}</p>
            </section>
            <div class="card">
                <LineField
                    subject=process
                    field=Process::nickname
                    label=t(words::NICKNAME)
                    hint=t(words::NICKNAME_HINT)
                />
            </div>
        </ToolPage>
    }
    .into_any()
}

fn word_fields(id: ItemId) -> AnyView {
    let subject = Subject::of::<SharedWord>(id);
    view! {
        <div class="fields-2">
            <AreaField subject=subject.clone() field=SharedWord::meaning label=t(words::MEANING) rows=1/>
            <LineField
                subject
                field=SharedWord::origin
                label=t(words::ORIGIN)
                placeholder=t(words::ORIGIN_HINT)
            />
        </div>
    }
    .into_any()
}
