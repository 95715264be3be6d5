//! Keeping the open process in a file that the person has chosen, in place: read, merge what others wrote, write, read
//! again and compare.
//!
//! Nothing is called kept that was not read back, and a file that is not ours to write over is never written over.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::file::{self, Beneath, Foreign, beneath};
use crate::platform::handles::{Handle, HandleProblem, Permission};
use crate::platform::witness;
use crate::shelf::FileKind;
use crate::ui::app::App;
use crate::ui::pages::moment;
use crate::ui::parts::fill;
use crate::ui::route::{Page, Route};
use crate::words::place as words;

/// How long after a keeping the file is written, in milliseconds: a shared drive is slow.
const PAUSE: u64 = 4_000;
/// How often one looks whether others have written to the file, in milliseconds.
const LOOK: u64 = 20_000;
/// How often one begins again when somebody else writes at the same moment.
const TRIES: usize = 3;

/// How it stands with the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PlaceState {
    /// There is none.
    #[default]
    None,
    /// There is one, and the person must allow it again.
    Ask,
    /// It is being written.
    Saving,
    /// All was in it at that local time.
    Saved(String),
    /// It was not written.
    Trouble(PlaceProblem),
}

/// Why the file was not written.
#[derive(Clone, Debug, PartialEq)]
pub enum PlaceProblem {
    /// The browser or the disk said no.
    Handle(HandleProblem),
    /// It holds something else.
    Foreign(Foreign),
    /// What was read back is not what was written.
    Mismatch,
}

/// The file of the open process.
pub(super) struct Place {
    handle: RefCell<Option<Handle>>,
    /// What was written last and read back.
    last: RefCell<Option<Vec<u8>>>,
    timer: Cell<Option<TimeoutHandle>>,
    busy: Cell<bool>,
    state: RwSignal<PlaceState>,
    name: RwSignal<String>,
}

impl Place {
    pub(super) fn new() -> Self {
        Self {
            handle: RefCell::default(),
            last: RefCell::default(),
            timer: Cell::new(None),
            busy: Cell::new(false),
            state: RwSignal::new(PlaceState::None),
            name: RwSignal::new(String::new()),
        }
    }
}

fn key(id: &str) -> String {
    format!("file:{id}")
}

impl Session {
    /// How it stands with the file, and what it is called; listens.
    pub fn place(self) -> (PlaceState, String) {
        self.0.with_value(|live| (live.place.state.get(), live.place.name.get()))
    }

    fn handle(self) -> Option<Handle> {
        self.0.with_value(|live| live.place.handle.borrow().clone())
    }

    fn set_place(self, state: PlaceState) {
        self.0.with_value(|live| {
            if live.place.state.with_untracked(|before| *before != state) {
                live.place.state.set(state);
            }
        });
    }

    fn take_handle(self, handle: Handle) {
        self.0.with_value(|live| {
            live.place.name.set(handle.name());
            live.place.last.borrow_mut().take();
            *live.place.handle.borrow_mut() = Some(handle);
        });
    }

    /// From now on the process is kept in that file too, also on the next day.
    pub fn tie_to(self, handle: Handle) {
        self.take_handle(handle.clone());
        let id = self.id();
        spawn_local(async move {
            // A browser that cannot remember it asks for the file again; one that is to keep nothing is not told.
            if !App::current().is_blocked() {
                witness::put(&key(&id), handle.value()).await;
            }
            self.reach_out(true).await;
        });
    }

    /// Asks the person to allow the file again; in answer to a press.
    pub fn reach_for_place(self) {
        spawn_local(self.reach_out(true));
    }

    /// Looks whether the process was tied to a file on an earlier day.
    pub fn recall_place(self) {
        if self.0.with_value(|live| live.keep.with_untracked(|keep| keep.read_only)) {
            return;
        }
        let id = self.id();
        spawn_local(async move {
            let Some(handle) = witness::get(&key(&id)).await.and_then(Handle::kept) else { return };
            if self.handle().is_none() {
                self.take_handle(handle);
                self.reach_out(false).await;
            }
        });
    }

    async fn reach_out(self, by_hand: bool) {
        let Some(handle) = self.handle() else { return };
        let mut permission = handle.permission().await;
        if permission == Permission::Ask && by_hand {
            permission = handle.request().await;
        }
        match permission {
            Permission::Granted => self.save_in_place().await,
            Permission::Ask => self.set_place(PlaceState::Ask),
        }
        // What people asked for is answered where they are; the page of the file says it itself.
        let state = self.0.with_value(|live| live.place.state.get_untracked());
        let elsewhere = App::current()
            .route()
            .with_untracked(|route| !matches!(route, Route::Process { page: Page::Share, .. }));
        if let (true, PlaceState::Saved(at)) = (by_hand && elsewhere, state) {
            App::current().tell(fill(words::SAVED, &[("when", &moment(&at))]), false);
        }
    }

    /// The file is left as it is, and not remembered.
    pub fn untie(self) {
        self.let_go_of_place();
        let id = self.id();
        spawn_local(async move { witness::remove(&key(&id)).await });
    }

    /// Stops writing to the file.
    pub(super) fn let_go_of_place(self) {
        self.0.with_value(|live| {
            live.place.handle.borrow_mut().take();
            live.place.last.borrow_mut().take();
            if let Some(timer) = live.place.timer.take() {
                timer.clear();
            }
        });
        self.set_place(PlaceState::None);
    }

    /// Writes the file soon, if there is one.
    pub(super) fn save_in_place_later(self) {
        self.look_in(PAUSE);
    }

    /// Writes the file now, if there is one and it may be written; answers whether there is.
    pub fn save_in_place_now(self) -> bool {
        let is_tied = self.handle().is_some();
        if is_tied {
            self.keep_now();
            self.reach_for_place();
        }
        is_tied
    }

    fn look_in(self, pause: u64) {
        if self.handle().is_none() {
            return;
        }
        let later = move || spawn_local(self.reach_out(false));
        let later = set_timeout_with_handle(later, std::time::Duration::from_millis(pause)).ok();
        self.0.with_value(|live| {
            if let Some(timer) = live.place.timer.replace(later) {
                timer.clear();
            }
        });
    }

    async fn save_in_place(self) {
        if self.0.with_value(|live| live.place.busy.replace(true)) {
            // What came since is written when this one is done.
            return self.look_in(PAUSE);
        }
        let done = self.write_in_place().await;
        self.0.with_value(|live| live.place.busy.set(false));
        // Untied meanwhile: then nothing is to be said.
        if self.handle().is_none() {
            return;
        }
        if let Err(problem) = done {
            self.set_place(PlaceState::Trouble(problem));
        }
        self.look_in(LOOK);
    }

    /// Reads, merges, writes, reads again.
    async fn write_in_place(self) -> Result<(), PlaceProblem> {
        for _ in 0..TRIES {
            let Some(handle) = self.handle() else { return Ok(()) };
            let found = handle.read().await.map_err(PlaceProblem::Handle)?;
            let what = self.0.with_value(|live| {
                beneath(&live.document.borrow(), live.place.last.borrow().as_deref(), &found)
            });
            match what {
                Beneath::Same => {
                    self.found_in_place(found);
                    return Ok(());
                }
                Beneath::Mine => {}
                Beneath::Changed(merged) => {
                    App::current().say(words::MERGED);
                    self.take_over(*merged);
                }
                Beneath::HandsOff(why) => return Err(PlaceProblem::Foreign(why)),
            }
            self.set_place(PlaceState::Saving);
            let text = self.peek(file::save_shared);
            handle.write(text.as_bytes()).await.map_err(PlaceProblem::Handle)?;
            let back = handle.read().await.map_err(PlaceProblem::Handle)?;
            if back == text.as_bytes() {
                self.found_in_place(back);
                return Ok(());
            }
            // Somebody wrote at the same moment: theirs is read and taken in.
        }
        Err(PlaceProblem::Mismatch)
    }

    /// The file was read, and all that is here stands in it.
    fn found_in_place(self, bytes: Vec<u8>) {
        let app = App::current();
        let (first, news, saved) = self.0.with_value(|live| {
            let first = live.place.last.borrow().is_none();
            let news = live.place.last.borrow().as_ref() != Some(&bytes);
            *live.place.last.borrow_mut() = Some(bytes);
            (first, news, live.place.state.with_untracked(|state| matches!(state, PlaceState::Saved(_))))
        });
        if news || !saved {
            let now = app.now();
            self.set_place(PlaceState::Saved(now.clone()));
            // The witness on the shelf is only a convenience; without it the reminder comes once too often.
            let _ = app.shelf().note_filed(&self.id(), &now);
            if first {
                // So that people can find it when all copies are to be taken away.
                let name = self.0.with_value(|live| live.place.name.get_untracked());
                let _ = app.shelf().note_file(&self.id(), &name, &now, FileKind::Whole);
            }
            self.note_filed(now);
        }
    }
}
