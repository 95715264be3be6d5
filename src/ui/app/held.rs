//! The keyboard is never lost: where a press takes away, hides or closes what had it, it goes to the neighbour.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement};

use super::focus_later;

/// What takes the keyboard before fields do: a field that opens a keyboard on the screen would surprise.
const PRESSED: &str = "button, a[href], summary, [tabindex], input[type=radio], input[type=checkbox]";
const FIELDS: &str = "input, select, textarea";
/// The parts of the page that one is in; from one the keyboard does not wander into another.
const PARTS: &str = "body, main, dialog, .top-turns, .side, .toasts";

/// Something that had the keyboard, or that it lay in; what it stood in and what stood beside it.
struct Around {
    it: Element,
    inside: Option<Element>,
    before: Option<Element>,
    after: Option<Element>,
}

/// From now on no press on the page loses the keyboard.
pub fn hold_at_presses() {
    let hold = Closure::<dyn Fn()>::new(hold);
    // Before anything answers the press: afterwards the neighbours are not known any more.
    let answer = hold.as_ref().unchecked_ref();
    if window().add_event_listener_with_callback_and_bool("click", answer, true).is_ok() {
        hold.forget();
    }
}

/// Looks, once the page has been drawn, whether the keyboard got lost by what is done now, and then puts it beside
/// where it was: on the neighbour, in what it lay in, at last on the heading.
pub fn hold() {
    let Some(here) = document().active_element().filter(|here| here.tag_name() != "BODY") else { return };
    let mut way = Vec::new();
    let mut next = Some(here.clone());
    while let Some(it) = next.filter(|it| !is(it, PARTS)) {
        next = it.parent_element();
        let (before, after) = (it.previous_element_sibling(), it.next_element_sibling());
        way.push(Around { inside: next.clone(), before, after, it });
    }
    request_animation_frame(move || {
        // After the frame: what moves the keyboard on purpose does so in it.
        set_timeout(
            move || {
                if is_lost(&here) && !way.iter().any(Around::take) {
                    focus_later("heading");
                }
            },
            Duration::ZERO,
        );
    });
}

/// Nothing has the keyboard, or only what can no longer be used.
fn is_lost(here: &Element) -> bool {
    match document().active_element() {
        Some(now) if now.tag_name() == "BODY" => true,
        Some(now) => now == *here && (is(&now, ":disabled") || !is_shown(&now)),
        None => true,
    }
}

impl Around {
    /// Puts the keyboard here, where it can be.
    fn take(&self) -> bool {
        let (before, after) = (self.before.clone(), self.after.clone());
        let places = if self.it.is_connected() {
            [Some(self.it.clone()), before, after]
        } else {
            [self.instead(), after, before]
        };
        [PRESSED, FIELDS].iter().any(|wanted| {
            places.iter().flatten().any(|place| place.is_connected() && focus_in(place, wanted))
        })
    }

    /// What stands now where it stood.
    fn instead(&self) -> Option<Element> {
        match &self.before {
            Some(before) => before.next_element_sibling(),
            None => self.inside.as_ref()?.first_element_child(),
        }
    }
}

/// Puts the keyboard on the first thing of that kind in a part of the page that takes it.
fn focus_in(place: &Element, wanted: &str) -> bool {
    // What was switched off may still have the keyboard until the browser has drawn.
    if !is_shown(place) || is(place, ":disabled") {
        return false;
    }
    if is(place, wanted)
        && let Some(one) = place.dyn_ref::<HtmlElement>()
    {
        // What takes no focus needs none: then the next is asked.
        let _ = one.focus();
        if document().active_element().as_ref() == Some(place) {
            return true;
        }
    }
    let mut child = place.first_element_child();
    while let Some(one) = child {
        if focus_in(&one, wanted) {
            return true;
        }
        child = one.next_element_sibling();
    }
    false
}

fn is(element: &Element, wanted: &str) -> bool {
    element.matches(wanted).unwrap_or_default()
}

/// Whether it takes any room on the page.
fn is_shown(element: &Element) -> bool {
    let room = element.get_bounding_client_rect();
    room.width() > 0.0 && room.height() > 0.0
}
