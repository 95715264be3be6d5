//! The field that is being typed in. What another window writes must not overwrite it while one types, and
//! what one types must not overwrite what came in meanwhile and was not seen.
//!
//! While somebody types, the field shows their text, whatever comes in; their writes go over what stood there
//! when they began and over their own, and leave the rest beside it as a second wording. When they leave the
//! field it shows what every copy shows.

use leptos::prelude::*;
use serde_json::Value;

use super::Session;
use crate::document::ItemId;
use crate::document::dot::Dot;
use crate::document::sort::Gather as _;
use crate::platform::clock::{BrowserClock, Clock};
use crate::ui::app::App;

/// Who has not touched a key for so long is reading, in milliseconds.
const PAUSE: f64 = 3_000.0;
/// Who has a second wording in the field and has not touched a key for so long has gone.
const GONE: f64 = 60_000.0;

/// What is being typed.
pub(super) struct Typing {
    id: ItemId,
    field: String,
    text: String,
    /// The writes that one has seen in the field.
    known: Vec<Dot>,
    at: f64,
}

impl Typing {
    fn is(&self, id: &str, field: &str) -> bool {
        self.id == id && self.field == field
    }
}

impl Session {
    /// What is being typed into that field, if it is the one.
    pub(super) fn typed(self, id: &str, field: &str) -> Option<String> {
        self.0.with_value(|live| {
            let typing = live.typing.borrow();
            typing.as_ref().filter(|typing| typing.is(id, field)).map(|typing| typing.text.clone())
        })
    }

    /// Letters were typed into a field of a thing that is there.
    pub(super) fn type_into(self, id: &str, field: &str, label: String, value: Value) {
        let text = value.as_str().unwrap_or_default().to_owned();
        let known = self.0.with_value(|live| {
            let same = live.typing.borrow().as_ref().filter(|it| it.is(id, field)).map(|it| it.known.clone());
            same.unwrap_or_else(|| live.document.borrow().dots(id, field))
        });
        let (owned, name) = (id.to_owned(), field.to_owned());
        let taken = self.apply_with(Some((label, true)), 0, move |document, actor| {
            let unseen = not_known(document.dots(&owned, &name), &known);
            let back = document.put_over(actor, &owned, &name, &value, &known);
            let now = document.dots(&owned, &name).into_iter().filter(|dot| !unseen.contains(dot)).gather();
            let typing = Typing { id: owned, field: name, text, known: now, at: BrowserClock.now().millis };
            let touched = back.as_ref().map(|_| (typing.id.clone(), false));
            (touched.into_iter().gather(), back.into_iter().collect(), Some(typing))
        });
        if !taken {
            self.stop_typing();
        }
    }

    /// Nothing is being typed any more: the field shows what every copy shows.
    pub(super) fn stop_typing(self) {
        let Some(typing) = self.0.with_value(|live| live.typing.borrow_mut().take()) else { return };
        let shown =
            self.peek(|document| document.item(&typing.id).map(|it| it.text(&typing.field).to_owned()));
        if shown.is_some_and(|shown| shown != typing.text) {
            self.notify(&std::iter::once((typing.id, false)).gather());
        }
    }

    /// Something is about to come in: whoever only reads sees it at once, also in the field they were in.
    pub(super) fn ease_typing(self) {
        let now = BrowserClock.now().millis;
        let over = self.0.with_value(|live| {
            let typing = live.typing.borrow();
            typing.as_ref().is_some_and(|typing| {
                let dots = live.document.borrow().dots(&typing.id, &typing.field);
                let alone = dots.iter().all(|dot| typing.known.contains(dot));
                let idle = now - typing.at;
                (alone && idle > PAUSE) || idle > GONE || !App::current().is_in_a_field()
            })
        });
        if over {
            self.stop_typing();
        }
    }
}

/// The dots that are not known.
fn not_known(dots: Vec<Dot>, known: &[Dot]) -> Vec<Dot> {
    dots.into_iter().filter(|dot| !known.contains(dot)).collect()
}
