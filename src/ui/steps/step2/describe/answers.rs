//! Which of the main questions about a challenge have an answer.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::model::{Challenge, Choice, Form, Touches, member};
use crate::ui::parts::{fill, many, press, t};
use crate::ui::session::Session;
use crate::words::{Word, describe as words};

/// How many main questions there are.
pub const QUESTIONS: usize = 6;

/// The main questions: in words, the field to go to, whether it has an answer.
fn questions(challenge: &Challenge) -> [(Word, String, bool); QUESTIONS] {
    let said = |text: &str| !text.trim().is_empty();
    let when = said(&challenge.where_when) || said(&challenge.how_often);
    let touches = !challenge.touches.is_empty() || said(&challenge.touches_who);
    let steering = !challenge.form.is_empty() || !challenge.origin.is_empty();
    [
        (words::ASK_WHAT, Challenge::what.to_owned(), said(&challenge.what)),
        (words::ASK_WHEN, Challenge::where_when.to_owned(), when),
        (words::ASK_TOUCHES, member(Challenge::touches, Touches::Citizens.code()), touches),
        (words::ASK_CONSEQUENCE, Challenge::consequence.to_owned(), said(&challenge.consequence)),
        (words::ASK_STEERING, member(Challenge::form, Form::Rule.code()), steering),
        (words::ASK_OWNER, Challenge::owner.to_owned(), said(&challenge.owner)),
    ]
}

/// How many of them have an answer.
pub fn answered(challenge: &Challenge) -> usize {
    questions(challenge).iter().filter(|(.., said)| *said).count()
}

/// How far the description is, kindly; each open question leads to its field.
pub fn progress(session: Session, id: &str) -> AnyView {
    let challenge: Challenge = session.thing(id);
    let count = answered(&challenge);
    if count == QUESTIONS {
        return view! { <p class="note">{t(words::ANSWERED_ALL)}</p> }.into_any();
    }
    let open = questions(&challenge).into_iter().filter(|(.., said)| !said);
    let ask = many(open, |(word, field, _)| {
        let target = format!("{id}.{field}");
        let go = press(move || reveal(&target));
        view! { <button type="button" class="btn-link" on:click=go>{t(word)}</button> }.into_any()
    });
    let said = fill(words::ANSWERED, &[("n", &count.to_string()), ("all", &QUESTIONS.to_string())]);
    view! {
        <div class="asks">
            <p class="note">{said} " " {t(words::STILL_OPEN)}</p>
            <div class="cluster">{ask}</div>
        </div>
    }
    .into_any()
}

/// Goes to a field, opening the fold that it lies in.
fn reveal(id: &str) {
    let Some(field) = document().get_element_by_id(id) else { return };
    if let Ok(Some(fold)) = field.closest("details") {
        // A fold that is open already stays open.
        let _ = fold.set_attribute("open", "");
    }
    if let Ok(field) = field.dyn_into::<web_sys::HtmlElement>() {
        // Without focus the field is still on the page.
        let _ = field.focus();
    }
}
