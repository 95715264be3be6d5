//! One mark after the other at one computer: the screen is blank between two people.

use leptos::prelude::*;

use super::{ballots, ends, times};
use crate::document::ItemId;
use crate::model::{AssessmentLine, LineTime, Mark, Thing};
use crate::ui::app::focus_later;
use crate::ui::parts::{Button, Dialog, DialogControl, Look, count, dynamic, fill, live, marks, press, t};
use crate::ui::session::{Session, use_session};
use crate::words::step5 as words;

/// The marking of one time after the other. There is one on the page.
#[derive(Clone, Copy)]
pub struct Marking {
    control: DialogControl,
    time: RwSignal<ItemId>,
    /// Somebody is choosing; otherwise the screen is blank.
    choosing: RwSignal<bool>,
    /// The chosen mark, before it is set.
    mark: RwSignal<Option<u8>>,
    said: RwSignal<String>,
    /// Counts up when a box has changed.
    boxes: RwSignal<u32>,
}

impl Marking {
    /// Nothing is being marked.
    pub fn new() -> Self {
        Self {
            control: DialogControl::new(),
            time: RwSignal::new(ItemId::new()),
            choosing: RwSignal::new(false),
            mark: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            boxes: RwSignal::new(0),
        }
    }

    /// Follows the boxes.
    pub fn listen(self) {
        self.boxes.track();
    }

    /// A box has changed.
    pub fn changed(self) {
        self.boxes.update(|boxes| *boxes += 1);
    }

    /// Begins with the next one, for that time.
    pub fn open(self, time: &str) {
        self.time.set(time.to_owned());
        self.said.set(String::new());
        self.blank();
        self.control.open();
    }

    fn blank(self) {
        self.mark.set(None);
        self.choosing.set(false);
        focus_later("marking-next");
    }

    /// The dialog.
    pub fn view(self) -> AnyView {
        let session = use_session();
        let stage = dynamic(move || {
            if self.choosing.get() {
                untrack(|| self.choose(session))
            } else {
                untrack(|| self.wait(session))
            }
        });
        view! {
            <Dialog control=self.control title=t(words::MARK_ONE_BY_ONE) large=true>
                <p role="status" class="note">{live(move || self.said.get())}</p>
                {stage}
            </Dialog>
        }
        .into_any()
    }

    /// The blank screen between two people.
    fn wait(self, session: Session) -> AnyView {
        let secret = session.thing::<LineTime>(&self.time.get()).secret;
        let head = if secret { words::LOOK_AWAY } else { words::LOOK_AWAY_OPEN };
        let so_far = live(move || {
            self.listen();
            let time = self.time.get();
            let marks = session.children(Mark::KIND, &time).len() + ballots::waiting(session, &time).len();
            count(words::SO_FAR_ONE, words::SO_FAR_MANY, marks)
        });
        let ready = move || {
            self.said.set(String::new());
            self.choosing.set(true);
            focus_later("mark-0");
        };
        view! {
            <div class="marking-blank stack">
                <p class="big">{t(head)}</p>
                <p hidden=!secret>{t(words::LOOK_AWAY_HINT)}</p>
                <p>{so_far}</p>
                <div class="cluster">
                    <button type="button" class="btn btn-main" id="marking-next" on:click=press(ready)>
                        {t(words::READY)}
                    </button>
                    <Button text=t(words::NO_MORE) press=move |()| self.control.close() look=Look::Quiet/>
                </div>
            </div>
        }
        .into_any()
    }

    /// The eleven marks.
    fn choose(self, session: Session) -> AnyView {
        let time: LineTime = session.thing(&self.time.get());
        let line: AssessmentLine = session.thing(&time.parent);
        let statement = if line.statement.trim().is_empty() {
            t(words::UNTITLED_LINE).to_owned()
        } else {
            line.statement
        };
        let (low, high) = ends(session, &time.parent);
        let ends = fill(words::ENDS_ARE, &[("low", &low), ("high", &high)]);
        let set = move |event: web_sys::SubmitEvent| {
            event.prevent_default();
            let Some(mark) = self.mark.get_untracked() else {
                self.said.set(t(words::CHOOSE_FIRST).to_owned());
                focus_later("mark-0");
                return;
            };
            if times::take(session, &self.time.get_untracked(), vec![mark], self) {
                self.said.set(t(words::MARK_SET).to_owned());
                self.blank();
            } else {
                self.said.set(t(words::BOX_FAILED).to_owned());
            }
        };
        view! {
            <form class="marking stack" on:submit=set>
                {marks(self.mark, statement, ends)}
                <p class="note">{t(words::KEYS_HINT)}</p>
                <button type="submit" class="btn btn-main">{t(words::SET_MARK)}</button>
            </form>
        }
        .into_any()
    }
}
