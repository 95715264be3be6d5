//! A date, typed as people write it or picked from the browser's calendar.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::text::{Caption, Said, described};
use super::{Icon, Picture, language, t, two_wordings};
use crate::model::{iso, iso_day, parse_day};
use crate::ui::session::{Subject, use_session};
use crate::words::{Language, common as words, short_day};

/// A date. What is not one stays in the field with a sentence beside it, and the old date stays kept.
#[component]
pub fn DayField(
    /// What it belongs to.
    subject: Subject,
    /// The field.
    field: &'static str,
    /// The visible label.
    #[prop(into)]
    label: String,
    /// A short help under the label.
    #[prop(into, optional)]
    hint: String,
) -> impl IntoView {
    let session = use_session();
    let id = format!("{}.{field}", subject.id);
    let picker = format!("{id}.picker");
    let error = RwSignal::new(None);
    let raw = {
        let subject = subject.clone();
        move || session.text(&subject.id, field)
    };
    let picked = raw.clone();
    let shown = move || {
        let raw = raw();
        iso_day(&raw).map_or(raw, |date| short_day(language(), date))
    };
    let name = label.clone();
    let two = two_wordings(session, &subject.id, field);
    let take = Callback::new({
        let subject = subject.clone();
        move |typed: String| match parse_day(&typed) {
            Ok(date) => {
                error.set(None);
                let value = date.map(iso).unwrap_or_default();
                session.write(&subject, field, &name, value, false);
            }
            Err(_) => error.set(Some(t(words::NO_SUCH_DATE).to_owned())),
        }
    });
    let open = {
        let picker = picker.clone();
        move |_| {
            let input = document().get_element_by_id(&picker);
            if let Some(input) = input.and_then(|input| input.dyn_into::<web_sys::HtmlInputElement>().ok()) {
                // Old browsers have no picker to show; then the date is typed.
                let _ = js_sys::Reflect::get(&input, &"showPicker".into())
                    .ok()
                    .and_then(|show| show.dyn_into::<js_sys::Function>().ok())
                    .map(|show| show.call0(&input));
            }
        }
    };
    let example = if language() == Language::Da { "22.11.2026" } else { "22/11/2026" };
    let button_label = format!("{}: {label}", t(words::PICK_DATE));
    view! {
        <div class="field field-day">
            <Caption id=id.clone() label hint=hint.clone() quiet=false/>
            <div class="day">
                <input
                    type="text"
                    class="line line-day"
                    id=id.clone()
                    autocomplete="off"
                    placeholder=example
                    aria-describedby=described(&id, &hint)
                    aria-invalid=move || error.get().is_some().then_some("true")
                    prop:value=shown
                    on:change=move |event| take.run(event_target_value(&event))
                />
                <button type="button" class="btn-icon" aria-label=button_label on:click=open>
                    <Icon picture=Picture::Calendar/>
                </button>
                <input
                    type="date"
                    class="day-picker"
                    id=picker
                    tabindex="-1"
                    aria-hidden="true"
                    prop:value=picked
                    on:change=move |event| take.run(event_target_value(&event))
                />
            </div>
            {two}
            <Said id=id.clone() error/>
        </div>
    }
    .into_any()
}
