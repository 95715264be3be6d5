//! The files with the answers, the way back to the one who asked, and letting go of what lies here.
//!
//! What was handed out is remembered with the answer: whoever comes back sees which files are there already, and what
//! to do with them.

use leptos::prelude::*;

use super::sheet::Paper;
use super::{Open, STEP, go};
use crate::document::checksum;
use crate::document::sort::Gather as _;
use crate::file::{self, Draft};
use crate::model::iso;
use crate::platform::files;
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{Button, Look, Picture, copy_button, fill, flag, live, mail_link, t};
use crate::words::{answer as words, keeping};

/// The heading of how to send it.
const SEND: &str = "answer-send";

/// One of the two files.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    /// The open answers.
    Open,
    /// The secret ones.
    Secret,
}

impl Part {
    /// What its file says now; `None` where it says nothing.
    fn text(self, draft: &Draft) -> Option<String> {
        match self {
            Self::Open => says_something(draft).then(|| draft.open_text()),
            Self::Secret => (!draft.secret().is_empty()).then(|| draft.secret_text()),
        }
    }

    /// What it said when it was handed out.
    fn taken(self, paper: Paper) -> RwSignal<u32> {
        match self {
            Self::Open => paper.taken.0,
            Self::Secret => paper.taken.1,
        }
    }

    /// Whether people have the file as it is now, or it says nothing.
    fn is_taken(self, paper: Paper) -> bool {
        self.text(&paper.draft()).is_none_or(|text| self.taken(paper).get_untracked() == stamp(&text))
    }
}

/// What a file says, in short; never 0.
fn stamp(text: &str) -> u32 {
    checksum(text.as_bytes()).max(1)
}

fn all_taken(paper: Paper) -> bool {
    Part::Open.is_taken(paper) && Part::Secret.is_taken(paper)
}

/// The last page.
pub fn hand_in(paper: Paper, open: Open) -> AnyView {
    let draft = paper.draft();
    let (has_open, has_secret) = (Part::Open.text(&draft).is_some(), Part::Secret.text(&draft).is_some());
    let both = has_open && has_secret;
    let all = paper.steps().len();
    let take_open = has_open.then(|| file_of(paper, Part::Open, (words::TAKE, words::MENDABLE), Look::Main));
    let look = if has_open { Look::Plain } else { Look::Main };
    let take_secret =
        has_secret.then(|| file_of(paper, Part::Secret, (words::TAKE_SECRET, words::SECRET_ONCE), look));
    let nothing = !has_open && !has_secret;
    let (send, hint, mail) = match both {
        true => (words::SEND_BOTH, words::SEND_BOTH_HINT, words::MAIL_TEXT_BOTH),
        false => (words::SEND, words::SEND_HINT, words::MAIL_TEXT),
    };
    let title = draft.asked.title.clone();
    let (subject, body) = (fill(words::MAIL_SUBJECT, &[("title", &title)]), fill(mail, &[("title", &title)]));
    let copied = body.clone();
    let taken = move || (paper.taken.0.get(), paper.taken.1.get());
    let waits = flag(move || taken() == (0, 0) || nothing);
    let has_all = flag(move || {
        taken();
        all_taken(paper)
    });
    let clean = move |()| {
        if !all_taken(paper) {
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
            <p hidden=!both>{t(words::TWO_FILES)}</p>
            {take_open}
            {take_secret}
            <section class="stack" hidden=waits>
                <h3 id=SEND tabindex="-1">{t(send)}</h3>
                <p hidden=has_all><strong>{t(words::ONE_LEFT)}</strong></p>
                <p>{t(hint)}</p>
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

/// The button that takes a file, and how it stands with it. That is said here and not in a message that passes:
/// it would lie over what comes next.
fn file_of(
    paper: Paper,
    part: Part,
    (text, note): (crate::words::Word, crate::words::Word),
    look: Look,
) -> AnyView {
    let said = match part.taken(paper).get_untracked() {
        0 => "",
        _ if part.is_taken(paper) => t(words::TAKEN),
        _ => t(words::CHANGED_SINCE),
    };
    let said = RwSignal::new(said.to_owned());
    let press = move |()| {
        let Some(name) = hand_out(paper, part) else { return };
        said.set(fill(keeping::FILE_SENT, &[("name", &name)]));
        if all_taken(paper) {
            focus_later(SEND);
        }
    };
    view! {
        <div class="stack">
            <div><Button text=t(text) look press/></div>
            <p class="answer-facts" role="status">{live(move || said.get())}</p>
            <p class="note">{t(note)}</p>
        </div>
    }
    .into_any()
}

/// Whether there is an open answer, or dots for an open round.
fn says_something(draft: &Draft) -> bool {
    let dots = draft.given.iter().filter(|secret| !secret.is_blank()).count();
    let handed_or_said = draft.open().items().next().is_some();
    handed_or_said || dots > draft.secret().len()
}

/// Downloads the file; answers with its name.
fn hand_out(paper: Paper, part: Part) -> Option<String> {
    let app = App::current();
    let today = iso(app.today());
    if part == Part::Open {
        paper.session.commit_in_secret(paper.draft().finish(&today, t(words::NAMELESS)));
    }
    let draft = paper.draft();
    let text = part.text(&draft)?;
    let name = match part {
        Part::Open => {
            let who = format!("{} {}", t(words::FILE_ANSWER), draft.label());
            file::file_name(&who, &draft.asked.title, &today)
        }
        // The name tells no day: the file lies among others of its kind.
        Part::Secret => file::file_name(t(words::FILE_SECRET), &draft.asked.title, ""),
    };
    if files::download(&name, &text, "application/json").is_err() {
        app.say(keeping::FILE_FAILED);
        return None;
    }
    if part == Part::Open {
        paper.note_handed(draft.open().items().map(|(id, _)| id.clone()).gather());
    }
    part.taken(paper).set(stamp(&text));
    Some(name)
}
