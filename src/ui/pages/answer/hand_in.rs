//! The files with the answers, the way back to the one who asked, and letting go of what lies here.

use leptos::prelude::*;

use super::sheet::Paper;
use super::{Open, STEP, go};
use crate::document::sort::Gather as _;
use crate::file;
use crate::model::iso;
use crate::platform::files;
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Look, Picture, copy_button, fill, flag, live, mail_link, t};
use crate::words::{answer as words, keeping};

/// The last page.
pub fn hand_in(paper: Paper, open: Open) -> AnyView {
    let draft = paper.draft();
    let has_secret = !draft.secret().is_empty();
    let has_open = says_something(paper);
    let taken = RwSignal::new((!has_open, !has_secret));
    let all = paper.steps().len();
    let take_open = has_open.then(|| {
        let press = move |()| {
            if hand_out_open(paper) {
                taken.update(|taken| taken.0 = true);
            }
        };
        view! {
            <div class="stack">
                <div><Button text=t(words::TAKE) look=Look::Main press/></div>
                <p class="note">{t(words::MENDABLE)}</p>
            </div>
        }
    });
    let take_secret = has_secret.then(|| {
        let press = move |()| {
            if hand_out_secret(paper) {
                taken.update(|taken| taken.1 = true);
            }
        };
        let look = if has_open { Look::Plain } else { Look::Main };
        view! {
            <div class="stack">
                <div><Button text=t(words::TAKE_SECRET) look press/></div>
                <p class="note">{t(words::SECRET_ONCE)}</p>
            </div>
        }
    });
    let nothing = !has_open && !has_secret;
    let title = draft.asked.title.clone();
    let (subject, body) =
        (fill(words::MAIL_SUBJECT, &[("title", &title)]), fill(words::MAIL_TEXT, &[("title", &title)]));
    let copied = body.clone();
    let waits = flag(move || taken.get() != (true, true) || nothing);
    let clean = move |()| {
        if taken.get_untracked() != (true, true) {
            App::current().say(words::CLEAN_FIRST);
            return;
        }
        // What cannot be taken away here is taken away with everything else on the front page.
        open.set(None);
        let _ = App::current().shelf().drop_answer_draft(&draft.asked.process, &draft.asked.id);
        App::current().say(words::CLEANED);
        focus_later("heading");
    };
    view! {
        <section class="sheet stack">
            <h2 class="big" id=STEP tabindex="-1">{t(words::HAND_IN)}</h2>
            <p hidden=!nothing>{t(words::NOTHING)}</p>
            <p hidden=!(has_open && has_secret)>{t(words::TWO_FILES)}</p>
            {take_open}
            {take_secret}
            <section class="stack" hidden=waits>
                <h3>{t(words::SEND)}</h3>
                <p>{t(words::SEND_HINT)}</p>
                <p class="sample text" dir="auto">{body.clone()}</p>
                <div class="cluster">
                    {copy_button(words::COPY_TEXT, move || copied.clone())}
                    {mail_link(words::OPEN_MAIL, live(move || subject.clone()), live(move || body.clone()))}
                </div>
                <h3>{t(words::CLEAN)}</h3>
                <p>{t(words::CLEAN_TEXT)}</p>
                <div><Button text=t(words::CLEAN_DO) press=clean/></div>
            </section>
            <div class="cluster answer-ways">
                <Button
                    text=t(words::BACK)
                    look=Look::Quiet
                    picture=Picture::Back
                    press=move |()| go(paper, all + 1)
                />
            </div>
        </section>
    }
    .into_any()
}

/// Whether there is an open answer, or dots for an open round.
fn says_something(paper: Paper) -> bool {
    let draft = paper.draft();
    let dots = draft.given.iter().filter(|secret| !secret.is_blank()).count();
    let handed_or_said = draft.open().items().next().is_some();
    handed_or_said || dots > draft.secret().len()
}

fn hand_out_open(paper: Paper) -> bool {
    let edits = paper.draft().finish(&iso(App::current().today()), t(words::NAMELESS));
    paper.session.commit_in_secret(edits);
    let draft = paper.draft();
    let part = draft.open();
    let text = file::save_answer(&draft.asked.title, &draft.label(), &part);
    let who = format!("{} {}", t(words::FILE_ANSWER), draft.label());
    let name = file::file_name(&who, &draft.asked.title, &iso(App::current().today()));
    let sent = send(&name, &text);
    if sent {
        paper.note_handed(part.items().map(|(id, _)| id.clone()).gather());
    }
    sent
}

/// The name tells no day: the file lies among others of its kind.
fn hand_out_secret(paper: Paper) -> bool {
    let draft = paper.draft();
    let text = file::save_secret(&draft.asked.process, &draft.asked.title, &draft.secret());
    send(&file::file_name(t(words::FILE_SECRET), &draft.asked.title, ""), &text)
}

fn send(name: &str, text: &str) -> bool {
    let app = App::current();
    if files::download(name, text, "application/json").is_err() {
        app.say(keeping::FILE_FAILED);
        return false;
    }
    app.tell(fill(keeping::FILE_SENT, &[("name", name)]), false);
    true
}
