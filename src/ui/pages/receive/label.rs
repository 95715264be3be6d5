//! What the people here call their copy.

use leptos::prelude::*;

use crate::ui::app::App;
use crate::ui::parts::{fill, t};
use crate::ui::session::Session;
use crate::words::receive as words;

/// The field for the name of this browser's copy. It stands where files are received and where they are handed out.
pub fn copy_label(session: Session) -> AnyView {
    let value = session.copy_label();
    let take = move |event| {
        let typed: String = event_target_value(&event);
        session.name_copy(&typed);
        let label = session.copy_label();
        match label.is_empty() {
            true => App::current().say(words::COPY_LABEL_GONE),
            false => App::current().tell(fill(words::COPY_LABEL_SAID, &[("label", &label)]), false),
        }
    };
    view! {
        <div class="field">
            <label class="field-label" for="copy-label">{t(words::COPY_LABEL)}</label>
            <p class="field-hint" id="copy-label.hint">{t(words::COPY_LABEL_HINT)}</p>
            <input
                type="text"
                class="line"
                id="copy-label"
                maxlength="60"
                dir="auto"
                autocomplete="off"
                aria-describedby="copy-label.hint"
                prop:value=value
                on:change=take
            />
        </div>
    }
    .into_any()
}
