//! A number, typed with a decimal comma.

use leptos::prelude::*;
use serde_json::Value;

use super::text::{Caption, Said, described};
use super::{number, t, two_wordings};
use crate::document::Item;
use crate::model::parse_number;
use crate::ui::session::{Subject, use_session};
use crate::words::common as words;

/// A number. What is not one stays in the field with a sentence beside it, and the old number stays kept.
#[component]
pub fn NumberField(
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
    /// The lowest number that makes sense.
    #[prop(optional)]
    least: Option<f64>,
    /// The highest number that makes sense.
    #[prop(optional)]
    most: Option<f64>,
) -> impl IntoView {
    let session = use_session();
    let id = format!("{}.{field}", subject.id);
    let error = RwSignal::new(None);
    let value = {
        let subject = subject.clone();
        move || {
            let value = session.item(&subject.id, |item: &Item| item.get(field).and_then(Value::as_f64));
            value.map(number).unwrap_or_default()
        }
    };
    let name = label.clone();
    let two = two_wordings(session, &subject.id, field);
    let take = move |typed: String| {
        if typed.trim().is_empty() {
            error.set(None);
            session.write(&subject, field, &name, Value::Null, false);
            return;
        }
        let parsed = parse_number(&typed);
        let fits = parsed.filter(|number| least.is_none_or(|least| *number >= least));
        match fits.filter(|number| most.is_none_or(|most| *number <= most)) {
            Some(number) => {
                error.set(None);
                session.write(&subject, field, &name, number, false);
            }
            None if parsed.is_some() => {
                let edge = |edge: Option<f64>| edge.map(number).unwrap_or_default();
                let parts = [("least", edge(least)), ("most", edge(most))];
                let parts: Vec<(&str, &str)> =
                    parts.iter().map(|(name, text)| (*name, text.as_str())).collect();
                let word = if most.is_some() { words::OUT_OF_RANGE } else { words::TOO_LOW };
                error.set(Some(super::fill(word, &parts)));
            }
            None => error.set(Some(t(words::NOT_A_NUMBER).to_owned())),
        }
    };
    view! {
        <div class="field field-number">
            <Caption id=id.clone() label hint=hint.clone() quiet=false/>
            <input
                type="text"
                inputmode="decimal"
                class="line line-number"
                id=id.clone()
                autocomplete="off"
                aria-describedby=described(&id, &hint)
                aria-invalid=move || error.get().is_some().then_some("true")
                prop:value=value
                on:change=move |event| take(event_target_value(&event))
            />
            {two}
            <Said id=id.clone() error/>
        </div>
    }
    .into_any()
}
