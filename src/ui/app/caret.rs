//! Where the keyboard is, while the page is drawn anew around it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::App;

impl App {
    /// Whether the keyboard is in a field for text.
    pub fn is_in_a_field(self) -> bool {
        document().active_element().is_some_and(|element| selection(&element).is_some())
    }
}

/// Does something that may draw parts of the page anew, and puts the keyboard back where it was, at the same
/// letter, if it got lost by that.
pub fn keep_caret(act: impl FnOnce()) {
    let before = document().active_element().filter(|element| !element.id().is_empty());
    let before = before.map(|element| (element.id(), selection(&element)));
    act();
    let Some((id, selected)) = before else { return };
    request_animation_frame(move || {
        let Some(element) = document().get_element_by_id(&id) else { return };
        let active = document().active_element();
        match active {
            Some(active) if active == element => {}
            // Whoever has gone elsewhere meanwhile stays there.
            Some(active) if active.tag_name() != "BODY" => return,
            _ => {
                if let Some(element) = element.dyn_ref::<HtmlElement>() {
                    // An element that takes no focus needs none.
                    let _ = element.focus();
                }
            }
        }
        if let Some((start, end)) = selected.filter(|selected| selection(&element) != Some(*selected)) {
            select(&element, start, end);
        }
    });
}

/// What is selected in a field for text; `None` for everything else.
fn selection(element: &Element) -> Option<(u32, u32)> {
    let (start, end) = if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        (field.selection_start().ok()??, field.selection_end().ok()??)
    } else {
        let field = element.dyn_ref::<HtmlTextAreaElement>()?;
        (field.selection_start().ok()??, field.selection_end().ok()??)
    };
    Some((start, end))
}

fn select(element: &Element, start: u32, end: u32) {
    // A text that has become shorter takes what there is of it.
    let _ = if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        field.set_selection_range(start, end)
    } else if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
        field.set_selection_range(start, end)
    } else {
        Ok(())
    };
}
