//! The eleven marks of a line, 0 to 10, to choose one of: by pressing it or by typing its number.

use leptos::prelude::*;

use super::{flag, many};
use crate::ui::app::focus_later;

/// The marks. The chosen one stands in the signal and nowhere else.
pub fn marks(mark: RwSignal<Option<u8>>, statement: String, ends: String) -> AnyView {
    // «1» and then «0» is ten.
    let one_typed = StoredValue::new(false);
    let keys = move |event: web_sys::KeyboardEvent| {
        let Ok(digit) = event.key().parse::<u8>() else {
            one_typed.set_value(false);
            return;
        };
        let typed = if digit == 0 && one_typed.get_value() { 10 } else { digit };
        one_typed.set_value(digit == 1);
        mark.set(Some(typed));
        focus_later(format!("mark-{typed}"));
    };
    let radio = move |value: u8| {
        let id = format!("mark-{value}");
        view! {
            <label class="mark" for=id.clone()>
                <input
                    type="radio"
                    name="mark"
                    id=id.clone()
                    prop:checked=flag(move || mark.get() == Some(value))
                    on:change=move |_| mark.set(Some(value))
                />
                <span>{value.to_string()}</span>
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset on:keydown=keys>
            <legend class="big" dir="auto">{statement}</legend>
            <p dir="auto">{ends}</p>
            <div class="marks">{many(0..=10, radio)}</div>
        </fieldset>
    }
    .into_any()
}
