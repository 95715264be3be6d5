//! The page that makes files with questions for others.
//!
//! What is picked here stands in a small document of its own, which is kept nowhere: so the page is made of the
//! same fields as every other.

mod mail;
mod offers;

use leptos::context::Provider;
use leptos::prelude::*;
use serde_json::Value;

use crate::document::{Actor, Document, Edit, KIND};
use crate::file::{self, Asked};
use crate::model::{Ask, Choice, FieldType, Flag, Process, Question, Thing, Variant, iso, iso_day, member};
use crate::platform::files;
use crate::shelf::FileKind;
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    AreaField, Button, DayField, Empty, Look, Tick, count, dynamic, fill, flag, guide, live, many, memo, t,
};
use crate::ui::route::Page;
use crate::ui::session::{KeepState, Session, Subject, use_session};
use crate::words::{asking as words, keeping};

use offers::{OFFERS, Offer, targets};

/// The one thing of the small document.
const FORM: &str = "asking";
const GREETING: &str = "greeting";
const UNTIL: &str = "until";
const MAIL: &str = "mail";

fn form() -> Subject {
    Subject::existing(FORM, FORM)
}

/// The page.
#[component]
pub fn Asking() -> impl IntoView {
    let session = use_session();
    let picks = Session::new(session.peek(first_picks), KeepState { guest: true, ..KeepState::default() }, 0);
    let how = many([words::HOW_1, words::HOW_2, words::HOW_3, words::HOW_4], |word| {
        view! { <li>{t(word)}</li> }.into_any()
    });
    let taken = RwSignal::new(None::<mail::Taken>);
    let variant = session.peek(|document| Process::only(document, "").variant);
    let has_checklist = variant != Some(Variant::CoCreation);
    view! {
        <article class="page asking">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1>
                <p class="lead">{t(words::LEAD)}</p>
            </header>
            <ol class="asking-how">{how}</ol>
            <Provider value=picks>
                <section class="stack">
                    <h2>{t(words::WHAT)}</h2>
                    {many(OFFERS.iter().filter(|offer| offer.ask != Ask::Checklist || has_checklist), |offer| {
                        offered(session, picks, offer)
                    })}
                </section>
                {secret_note(session, picks)}
                <section class="stack">
                    <h2>{t(words::WORDS_FROM_YOU)}</h2>
                    <AreaField subject=form() field=GREETING label=t(words::GREETING) hint=t(words::GREETING_HINT)/>
                    <DayField subject=form() field=UNTIL label=t(words::UNTIL)/>
                </section>
                {take(session, picks, taken)}
                {dynamic(move || match taken.get() {
                    Some(taken) => mail::ready(picks, &taken),
                    None => ().into_any(),
                })}
            </Provider>
        </article>
    }
    .into_any()
}

/// Nothing is picked, but where a kind has many things all of them are ticked inside.
fn first_picks(document: &Document) -> Document {
    let mut picks = Document::new(FORM);
    let mut fields: Vec<(String, Value)> = vec![(KIND.to_owned(), FORM.into())];
    for offer in OFFERS.iter().filter(|offer| offer.whole) {
        let all = targets(document, offer.ask).into_iter();
        fields.extend(all.map(|(key, _)| (member(offer.ask.code(), &key), Value::Bool(true))));
    }
    if let Some(actor) = Actor::named(FORM) {
        picks.apply(&actor, &Edit::Create { id: FORM.to_owned(), fields });
    }
    picks
}

/// One kind of question: a tick, what comes back, and which things it is about.
fn offered(session: Session, picks: Session, offer: &'static Offer) -> AnyView {
    let code = offer.ask.code();
    let all = session.peek(|document| targets(document, offer.ask));
    let nothing = offer.missing.filter(|_| all.is_empty()).map(|(word, tool)| {
        let name = guide().tool(tool).name.as_str();
        let link = fill(words::GO_THERE, &[("tool", name)]);
        // The way there is one in the process, and not in what is picked here.
        view! {
            <Provider value=session>
                <Empty text=t(word) page=Page::Tool(tool) link/>
            </Provider>
        }
    });
    let can = nothing.is_none();
    let off = flag(move || !picks.flag(FORM, code));
    let which = (can && !all.is_empty()).then(|| {
        let ticks = many(all, |(key, name)| {
            view! { <Tick subject=form() field=member(code, &key) label=name/> }.into_any()
        });
        view! {
            <fieldset class="field choices asking-which" hidden=off>
                <legend class="field-label">{fill(words::WHICH, &[("what", t(offer.name))])}</legend>
                <div class="choice-row">{ticks}</div>
            </fieldset>
        }
    });
    let minutes = live(move || {
        let one = Question { ask: offer.ask, about: vec![String::new()], when: None, after: String::new() };
        let apart = offer.missing.is_some() || matches!(offer.ask, Ask::Checklist | Ask::Learning);
        let n = one.minutes();
        match apart {
            true => fill(words::EACH_MINUTES, &[("n", &n.to_string())]),
            false => count(words::MINUTES_ONE, words::MINUTES_MANY, n),
        }
    });
    let head = if can {
        view! { <Tick subject=form() field=code label=t(offer.name)/> }.into_any()
    } else {
        view! { <p class="asking-name">{t(offer.name)}</p> }.into_any()
    };
    view! {
        <div class="card asking-offer">
            <div class="card-head">{head}<span class="tag">{minutes}</span></div>
            <p class="note">{t(offer.back)}</p>
            {which}
            {nothing}
        </div>
    }
    .into_any()
}

/// The questions as they are picked now, and the first kind that is ticked while nothing of it is, with the field
/// where that is mended; listens to what is picked.
fn questions(session: Session, picks: Session) -> (Vec<Question>, Option<(&'static Offer, String)>) {
    let (mut all, mut unpicked) = (Vec::new(), None);
    for offer in &OFFERS {
        let code = offer.ask.code();
        if !picks.flag(FORM, code) {
            continue;
        }
        session.peek(|document| {
            let fields = targets(document, offer.ask).into_iter().map(|(key, _)| (member(code, &key), key));
            let mut fields: Vec<(String, String)> = fields.collect();
            let first = fields.first().map(|(field, _)| field.clone());
            fields.retain(|(field, _)| picks.item(FORM, |item| Flag::read(item, field)));
            if fields.is_empty() {
                unpicked = unpicked.take().or(first.map(|first| (offer, first)));
            }
            let questions = offer.questions(document, fields.into_iter().map(|(_, key)| key).collect());
            all.extend(questions.into_iter().filter_map(|question| question.prune(document)));
        });
    }
    (all, unpicked)
}

/// What a secret round by mail can keep, and what it cannot.
fn secret_note(session: Session, picks: Session) -> AnyView {
    let open = flag(move || {
        let (questions, _) = questions(session, picks);
        !session.peek(|document| questions.iter().any(|question| question.is_secret(document)))
    });
    view! {
        <section class="callout stack" hidden=open>
            <h2>{t(words::SECRET_TITLE)}</h2>
            <p>{t(words::SECRET_1)}</p>
            <p>{t(words::SECRET_2)}</p>
            <p>{t(words::SECRET_3)}</p>
        </section>
    }
    .into_any()
}

/// How much it is, and the button that takes the file.
fn take(session: Session, picks: Session, taken: RwSignal<Option<mail::Taken>>) -> AnyView {
    let picked = memo(move || {
        let (all, unpicked) = questions(session, picks);
        let unpicked = unpicked.map(|(offer, first)| {
            // Nothing that is ticked may be missing in the file without a word.
            (fill(words::PICK_ONE, &[("what", t(offer.name))]), first)
        });
        let steps: usize = all.iter().map(Question::steps).sum();
        (steps, all.iter().map(Question::minutes).sum(), unpicked)
    });
    let sum = live(move || match picked.get() {
        (.., Some((said, _))) => said,
        (0, ..) => t(words::NOTHING_PICKED).to_owned(),
        (steps, minutes, _) => how_much(steps, minutes),
    });
    let press = move |()| {
        if let (.., Some((said, first))) = picked.get_untracked() {
            App::current().tell(said, false);
            focus_later(format!("{FORM}.{first}"));
            return;
        }
        let (questions, _) = untrack(|| questions(session, picks));
        if questions.is_empty() {
            App::current().say(words::NOTHING_PICKED);
            return;
        }
        let id = session.fresh_id();
        let mut asked = session.peek(|document| Asked::about(document, id, questions));
        asked.greeting = untrack(|| picks.text(FORM, GREETING)).trim().to_owned();
        asked.until = iso_day(&untrack(|| picks.text(FORM, UNTIL)));
        if let Some(name) = hand_out(&asked) {
            let hidden = asked.questions.iter().any(|one| one.is_secret(&asked.document));
            picks.write(&form(), MAIL, "", mail::text(&asked, hidden), false);
            taken.set(Some(mail::Taken { name, title: asked.title.clone() }));
            focus_later("asking-send");
        }
    };
    view! {
        <section class="stack asking-take">
            <h2>{t(words::TAKE_TITLE)}</h2>
            <p role="status">{sum}</p>
            <p class="note">{t(words::ONLY)}</p>
            <div class="cluster"><Button text=t(words::TAKE) look=Look::Main press/></div>
        </section>
    }
    .into_any()
}

/// «3 spørgsmål, ca. 8 minutter».
pub(super) fn how_much(questions: usize, minutes: usize) -> String {
    let questions = count(words::SUM_ONE, words::SUM_MANY, questions);
    format!("{questions}, {}", count(words::MINUTES_ONE, words::MINUTES_MANY, minutes))
}

/// Downloads the file; answers with its name.
fn hand_out(asked: &Asked) -> Option<String> {
    let app = App::current();
    let name = file::file_name(t(words::FILE_NAME), &asked.title, &iso(app.today()));
    if files::download(&name, &file::save_ask(asked), "application/json").is_err() {
        app.say(keeping::FILE_FAILED);
        return None;
    }
    // The list of files is a convenience; without it the file is there all the same.
    let _ = app.shelf().note_file(&asked.process, &name, &app.now(), FileKind::Questions);
    app.tell(fill(keeping::FILE_SENT, &[("name", &name)]), false);
    Some(name)
}
