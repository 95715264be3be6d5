//! The mail that goes with the file: a text that is ready, to be changed and copied.

use leptos::prelude::*;

use super::{FORM, MAIL, form, how_much};
use crate::file::Asked;
use crate::platform::files::APP_FILE;
use crate::ui::parts::{AreaField, copy_button, day, fill, flag, live, mail_link, t};
use crate::ui::route::{Place, Route};
use crate::ui::session::Session;
use crate::words::asking as words;

/// A file that was handed out.
#[derive(Clone, PartialEq)]
pub struct Taken {
    /// Its name.
    pub name: String,
    /// The title of the process.
    pub title: String,
}

/// The address where the questions are answered; `None` where the page is a file on this computer, which others
/// do not have.
fn address() -> Option<String> {
    let here = window().location().href().ok().filter(|here| here.starts_with("http"))?;
    let page = here.split('#').next().unwrap_or_default().to_owned();
    Some(format!("{page}{}", Route::Place(Place::Answer).to_hash()))
}

/// What the mail says: what it is, how long it takes, what to do, by when.
pub fn text(asked: &Asked, secret: bool) -> String {
    let mut lines = vec![t(words::MAIL_HELLO).to_owned(), String::new()];
    lines.push(fill(words::MAIL_WHY, &[("title", &asked.title)]));
    let how_much = how_much(asked.steps(), asked.minutes());
    let (questions, minutes) = how_much.split_once(", ").unwrap_or((&how_much, ""));
    lines.push(fill(words::MAIL_LONG, &[("questions", questions), ("minutes", minutes)]));
    if !asked.greeting.is_empty() {
        lines.extend([String::new(), asked.greeting.clone()]);
    }
    let (save, open) = match address() {
        Some(address) => (words::MAIL_1, fill(words::MAIL_2, &[("address", &address)])),
        None => (words::MAIL_1_HERE, fill(words::MAIL_2_HERE, &[("app", APP_FILE)])),
    };
    lines.extend([String::new(), t(save).to_owned(), open]);
    lines.push(t(words::MAIL_3).to_owned());
    lines.extend(secret.then(|| t(words::MAIL_SECRET).to_owned()));
    lines.push(String::new());
    lines.extend(asked.until.map(|until| fill(words::MAIL_UNTIL, &[("day", &day(Some(until)))])));
    lines.push(t(words::MAIL_NOTHING).to_owned());
    lines.extend([String::new(), t(words::MAIL_BYE).to_owned()]);
    lines.join("\n")
}

/// The longest text that a mail program is given; see `mail_link`.
const LONGEST: usize = 1_900;

/// The mail, when there is a file.
pub fn ready(picks: Session, taken: &Taken) -> AnyView {
    let body = live(move || picks.text(FORM, MAIL));
    let subject = fill(words::MAIL_SUBJECT, &[("title", &taken.title)]);
    let about = subject.clone();
    let fits = flag(move || {
        let part = |text: &str| String::from(js_sys::encode_uri_component(&text.replace('\n', "\r\n"))).len();
        part(&body.get()) + part(&about) + "mailto:?subject=&body=".len() <= LONGEST
    });
    let receive = Route::Place(Place::Receive).to_hash();
    // Where the app is no page that others can open, it goes along.
    let attach = match address() {
        Some(_) => t(words::ATTACH).to_owned(),
        None => fill(words::ATTACH_APP, &[("app", APP_FILE)]),
    };
    view! {
        <section class="stack" aria-labelledby="asking-send">
            <h2 id="asking-send" tabindex="-1">{t(words::MAIL_TITLE)}</h2>
            <p>{fill(words::FILE_LIES, &[("file", &taken.name)])}</p>
            <p class="callout">{attach}</p>
            <AreaField subject=form() field=MAIL label=t(words::MAIL) hint=t(words::MAIL_HINT) rows=8/>
            <div class="cluster">
                {copy_button(words::COPY_TEXT, move || body.get_untracked())}
                {mail_link(words::OPEN_MAIL, live(move || subject.clone()), body)}
            </div>
            <p class="note" hidden=fits>{t(words::TOO_LONG)}</p>
            <h3>{t(words::BACK_TITLE)}</h3>
            <p>{t(words::BACK)}</p>
            <p><a href=receive>{t(crate::words::receive::TITLE)}</a></p>
        </section>
    }
    .into_any()
}
