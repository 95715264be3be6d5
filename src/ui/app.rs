//! What there is one of: the shelf, the language, the place one is at, the open process, the last message.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::pages::Desk;
use super::program::Program;
use super::route::{Page, Route};
use super::session::{KeepState, Session};
use crate::document::{Document, Randomness};
use crate::file;
use crate::model::{Process, Thing};
use crate::platform::clock::{BrowserClock, Clock};
use crate::platform::entropy::Entropy;
use crate::platform::storage::{LocalStore, PageStore, Store};
use crate::shelf::{CardState, KeepProblem, LoadProblem, Shelf, is_head};
use crate::words::{Language, Word, keeping};

/// A short message at the foot of the page, read aloud once.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// What happened.
    pub text: String,
    /// Offer to take it back.
    pub undo: Option<Undo>,
    /// Counts up, so that the same text twice is two messages.
    pub number: u32,
}

/// What the button of a message takes back.
#[derive(Clone, Debug, PartialEq)]
pub enum Undo {
    /// The last step in the open process.
    Step,
    /// That the process of this id was moved to the bin.
    Binned(String),
}

/// Why the process of the address is not open.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The shelf could not give it.
    Load(LoadProblem),
    /// It was open here, and another window erased it for good.
    Erased,
}

struct Inner {
    owner: Owner,
    shelf: Shelf,
    blocked: bool,
    language: RwSignal<Language>,
    theme: RwSignal<String>,
    route: RwSignal<Route>,
    session: RwSignal<Option<Session>>,
    trouble: RwSignal<Option<Trouble>>,
    toast: RwSignal<Option<Toast>>,
    /// Counts up when the shelf has changed behind the views.
    shelf_changes: RwSignal<u32>,
    desk: Desk,
    /// Processes that were left while the browser would not keep them: nowhere else is their newest.
    held: RefCell<Vec<Session>>,
    /// What this program can do with a process; nothing on the front page.
    program: Cell<Option<Program>>,
    /// The pages of a process could not be fetched.
    pages_failed: RwSignal<bool>,
    /// For which process, and at how many changes, the reminder of the file was put off.
    put_off: RwSignal<Vec<(String, u32)>>,
}

/// A handle to what there is one of.
#[derive(Clone, Copy)]
pub struct App(StoredValue<Inner, LocalStorage>);

thread_local! {
    static CURRENT: Cell<Option<App>> = const { Cell::new(None) };
}

impl App {
    /// The app of this page. The first call starts it.
    pub fn current() -> Self {
        CURRENT.with(|current| {
            current.get().unwrap_or_else(|| {
                let app = Self::begin();
                current.set(Some(app));
                app
            })
        })
    }

    fn begin() -> Self {
        // Signals that live as long as the page need an owner that no view can dispose of.
        let owner = Owner::new();
        let inner_owner = owner.clone();
        owner.with(move || {
            let store = LocalStore::probe();
            let blocked = store.is_none();
            let shelf = match store {
                Some(store) => Shelf::new(Rc::new(store)),
                None => Shelf::new(Rc::new(PageStore::named("samskabMemory"))),
            };
            let theme = shelf.setting("theme").unwrap_or_default();
            Self(StoredValue::new_local(Inner {
                owner: inner_owner,
                shelf,
                blocked,
                language: RwSignal::new(Language::default()),
                theme: RwSignal::new(theme),
                route: RwSignal::new(Route::default()),
                session: RwSignal::new(None),
                trouble: RwSignal::new(None),
                toast: RwSignal::new(None),
                shelf_changes: RwSignal::new(0),
                desk: Desk::new(),
                held: RefCell::default(),
                program: Cell::new(None),
                pages_failed: RwSignal::new(false),
                put_off: RwSignal::new(Vec::new()),
            }))
        })
    }

    /// The processes of this browser.
    pub fn shelf(self) -> Shelf {
        self.0.with_value(|inner| inner.shelf.clone())
    }

    /// Storage is blocked here: what is made lives only as long as the page.
    pub fn is_blocked(self) -> bool {
        self.0.with_value(|inner| inner.blocked)
    }

    /// The language, without listening to it: the whole page is built anew when it changes.
    pub fn language(self) -> Language {
        self.0.with_value(|inner| inner.language.get_untracked())
    }

    /// The language as a signal.
    pub fn language_signal(self) -> RwSignal<Language> {
        self.0.with_value(|inner| inner.language)
    }

    /// Changes the language and remembers it.
    pub fn set_language(self, language: Language) {
        match self.program() {
            // The guidance is fetched first, so that the page comes in one language.
            Some(program) => (program.speak)(self, language),
            None => self.speak(language),
        }
    }

    /// Shows the page in that language.
    pub fn speak(self, language: Language) {
        self.language_signal().set(language);
        // A browser that cannot keep the choice still shows it.
        let _ = self.shelf().set_setting("language", language.code());
    }

    /// The look as a signal: empty (as the computer has it), `light`, `dark`.
    pub fn theme(self) -> RwSignal<String> {
        self.0.with_value(|inner| inner.theme)
    }

    /// Changes the look and remembers it.
    pub fn set_theme(self, theme: &str) {
        self.theme().set(theme.to_owned());
        let _ = self.shelf().set_setting("theme", theme);
    }

    /// Where one is.
    pub fn route(self) -> RwSignal<Route> {
        self.0.with_value(|inner| inner.route)
    }

    /// Goes to a place.
    pub fn go(self, route: &Route) {
        if window().location().set_hash(&route.to_hash()).is_err() {
            self.route().set(route.clone());
        }
    }

    /// Goes to a page of the open process.
    pub fn go_to(self, page: Page) {
        if let Some(session) = self.session().get_untracked() {
            self.go(&Route::Process { id: session.id(), page });
        }
    }

    /// The open process.
    pub fn session(self) -> RwSignal<Option<Session>> {
        self.0.with_value(|inner| inner.session)
    }

    /// Why the asked-for process cannot be opened.
    pub fn trouble(self) -> RwSignal<Option<Trouble>> {
        self.0.with_value(|inner| inner.trouble)
    }

    /// The message at the foot of the page.
    pub fn toast(self) -> RwSignal<Option<Toast>> {
        self.0.with_value(|inner| inner.toast)
    }

    /// Says something at the foot of the page.
    pub fn say(self, word: Word) {
        self.tell(word.in_language(self.language()).to_owned(), false);
    }

    /// Says something at the foot of the page, with or without a button to take it back.
    pub fn tell(self, text: String, undo: bool) {
        self.toast_with(text, undo.then_some(Undo::Step));
    }

    /// Says that a process was moved to the bin, with a button that puts it back.
    pub fn tell_binned(self, text: String, id: String) {
        self.toast_with(text, Some(Undo::Binned(id)));
    }

    fn toast_with(self, text: String, undo: Option<Undo>) {
        let toast = self.toast();
        let number = toast.with_untracked(|toast| toast.as_ref().map_or(0, |toast| toast.number)) + 1;
        toast.set(Some(Toast { text, undo, number }));
    }

    /// A further step was taken: «Fortryd» in an older message would take back another than it says.
    pub fn outdate_undo(self) {
        let toast = self.toast();
        if toast.with_untracked(|toast| toast.as_ref().is_some_and(|toast| toast.undo == Some(Undo::Step))) {
            toast.update(|toast| {
                if let Some(toast) = toast {
                    toast.undo = None;
                }
            });
        }
    }

    /// Counts up when the shelf has changed; views of the shelf read it.
    pub fn shelf_changes(self) -> RwSignal<u32> {
        self.0.with_value(|inner| inner.shelf_changes)
    }

    /// What happens to files that come in, and what is said about them on the front page.
    pub fn desk(self) -> Desk {
        self.0.with_value(|inner| inner.desk)
    }

    /// For which process, and at how many changes, the reminder of the file was put off; until the page is
    /// left.
    pub fn put_off(self) -> RwSignal<Vec<(String, u32)>> {
        self.0.with_value(|inner| inner.put_off)
    }

    /// Takes in a file of a newer app, to be looked at only; answers with the id under which it can be. That
    /// id is its own: it must never be taken for the process of the same id on the shelf.
    pub fn look_at(self, text: &str) -> String {
        let id = Entropy.token(10);
        // Both programs of the page must find it; the page's own memory takes any text.
        let _ = guests().set(&id, text);
        id
    }

    /// The file to hand out for a process that may only be read: exactly what came in.
    pub fn untouched_text(self, id: &str) -> Option<String> {
        let guest = guests().get(id).ok().flatten();
        guest.or_else(|| self.shelf().file_text(id))
    }

    /// The local date.
    pub fn today(self) -> jiff::civil::Date {
        BrowserClock.today()
    }

    /// The local time, `YYYY-MM-DDTHH:MM`.
    pub fn now(self) -> String {
        BrowserClock.now().iso()
    }

    /// What this program can do with a process; nothing on the front page.
    pub fn program(self) -> Option<Program> {
        self.0.with_value(|inner| inner.program.get())
    }

    /// Says what this program can do with a process.
    pub fn set_program(self, program: Option<Program>) {
        self.0.with_value(|inner| inner.program.set(program));
    }

    /// Whether the pages of a process could not be fetched.
    pub fn pages_failed(self) -> RwSignal<bool> {
        self.0.with_value(|inner| inner.pages_failed)
    }

    /// Opens the process of the route, and keeps and closes the one before it.
    pub fn follow_route(self) {
        let hash = window().location().hash().unwrap_or_default();
        let route = Route::parse(&hash);
        let wanted = match &route {
            Route::Process { id, .. } => Some(id.as_str()),
            _ => None,
        };
        match (self.program(), wanted) {
            (Some(program), _) => (program.follow)(self, wanted),
            (None, Some(_)) => super::pages::fetch_process_pages(),
            (None, None) => {}
        }
        // «Fortryd» in a message means the page where it was said.
        if self
            .toast()
            .with_untracked(|toast| toast.as_ref().is_some_and(|toast| toast.undo == Some(Undo::Step)))
        {
            self.toast().set(None);
        }
        self.route().set(route);
    }

    /// Opens the process of that id, or none, and keeps and closes the one before it.
    pub fn follow(self, wanted: Option<&str>) {
        let session = self.session();
        let open = session.get_untracked().map(Session::id);
        if open.as_deref() != wanted {
            if let Some(before) = session.get_untracked().filter(|before| !before.keep_now()) {
                self.0.with_value(|inner| inner.held.borrow_mut().push(before));
                super::pages::say_held(before);
            }
            self.trouble().set(None);
            session.set(wanted.and_then(|id| self.open(id)));
        }
    }

    fn open(self, id: &str) -> Option<Session> {
        if let Some(held) = self.release(|held| held.id() == id).pop() {
            held.keep_now();
            return Some(held);
        }
        let owner = self.0.with_value(|inner| inner.owner.clone());
        let guest = guests().get(id).ok().flatten().and_then(|text| file::open(text.as_bytes()).ok());
        let guest = guest.map(|opened| opened.document.copied_as(id));
        if let Some(document) = guest {
            let keep = KeepState { read_only: true, guest: true, ..KeepState::default() };
            return Some(owner.with(|| Session::new(document, keep, 0)));
        }
        match self.shelf().load(id) {
            Ok(loaded) => {
                let keep = KeepState {
                    kept: loaded.card.kept.clone(),
                    filed: loaded.card.filed.clone(),
                    changes: loaded.card.changes,
                    read_only: loaded.state == CardState::Newer,
                    found: Some(loaded.state),
                    ..KeepState::default()
                };
                Some(owner.with(|| Session::new(loaded.document, keep, loaded.sequence)))
            }
            Err(problem) => {
                self.trouble().set(Some(Trouble::Load(problem)));
                None
            }
        }
    }

    /// Takes those of the held processes out that are meant.
    fn release(self, meant: impl Fn(Session) -> bool) -> Vec<Session> {
        self.0.with_value(|inner| {
            let mut held = inner.held.borrow_mut();
            let (out, stay) = held.iter().partition(|held| meant(**held));
            *held = stay;
            out
        })
    }

    /// Whether something that was written is in no storage and no file, only in this page.
    pub fn holds_something(self) -> bool {
        self.0.with_value(|inner| !inner.held.borrow().is_empty())
    }

    /// Tries again to keep what the browser would not keep before: there may be room now.
    pub fn keep_held(self) {
        for kept in self.release(Session::keep_now) {
            let title = untrack(|| kept.title());
            self.desk().take_back(&title);
            self.tell(super::parts::fill(keeping::HELD_KEPT, &[("title", &title)]), false);
        }
    }

    /// What was erased must not be kept again, wherever the page still has it; all of it where no id is given.
    pub fn let_go_of(self, id: Option<&str>) {
        let is_meant = |other: &str| id.is_none_or(|id| id == other);
        if let Some(program) = self.program() {
            (program.let_go)(self, id);
        }
        let files = guests();
        for key in files.keys().iter().filter(|key| is_meant(key)) {
            // The page's own memory lets go of everything.
            let _ = files.remove(key);
        }
    }

    /// Another window changed what lies under that key; `gone` says that it took it away.
    pub fn hear_of_storage(self, key: &str, gone: bool) {
        if let Some(program) = self.program() {
            (program.heard)(self, key, gone);
        }
        self.shelf_changes().update(|count| *count += 1);
    }

    /// As [`Self::hear_of_storage`], for the open process.
    pub fn hear_of_process(self, key: &str, gone: bool) {
        if let Some(session) = self.session().get_untracked().filter(|session| is_head(key, &session.id())) {
            if gone {
                // To keep it now would bring back what somebody erased for good.
                session.let_go();
                self.trouble().set(Some(Trouble::Erased));
                self.session().set(None);
                focus_later("heading");
            } else {
                session.hear_of_write();
            }
        }
        if gone {
            self.release(|held| is_head(key, &held.id())).into_iter().for_each(Session::let_go);
        }
    }

    /// As [`Self::let_go_of`], for processes that the page holds because the browser would not keep them.
    pub fn let_go_of_held(self, id: Option<&str>) {
        let is_meant = |other: &str| id.is_none_or(|id| id == other);
        self.release(|held| is_meant(&held.id())).into_iter().for_each(Session::let_go);
    }

    /// Puts a new document on the shelf; answers whether it is kept. An error is said at once.
    pub fn put_on_shelf(self, document: &Document) -> bool {
        let kept = self.keep_on_shelf(document, 0, 0);
        if let Err(problem) = &kept {
            self.tell(super::pages::put_problem(problem), false);
        }
        kept.is_ok()
    }

    /// Keeps a document that is not open here. `sequence` is that of the slot it was read from, 0 for a new
    /// one.
    ///
    /// # Errors
    /// With the [`KeepProblem`] when it is not kept; nothing on the shelf is changed then.
    pub fn keep_on_shelf(self, document: &Document, changes: u32, sequence: u64) -> Result<(), KeepProblem> {
        let summary = super::pages::summary(document);
        let kept = self.shelf().keep(document, summary, &self.now(), changes, sequence);
        if let Some(program) = self.program().filter(|_| kept.is_ok()) {
            (program.keep)(self);
        }
        self.shelf_changes().update(|count| *count += 1);
        kept.map(drop)
    }

    /// The title of a document, or a stand-in.
    pub fn title_of(self, document: &Document) -> String {
        let title = Process::only(document, "").title;
        if title.trim().is_empty() {
            super::parts::t(crate::words::common::UNTITLED).to_owned()
        } else {
            title
        }
    }
}

/// The files of newer apps that are looked at, by the id under which they can be.
fn guests() -> PageStore {
    PageStore::named("samskabGuests")
}

/// Puts the keyboard on the element of that id after the page has been drawn.
pub fn focus_later(id: impl Into<String>) {
    let id = id.into();
    request_animation_frame(move || {
        let element = document().get_element_by_id(&id);
        if let Some(Ok(element)) = element.map(|element| element.dyn_into::<web_sys::HtmlElement>()) {
            // An element that has gone in the meantime needs no focus.
            let _ = element.focus();
        }
    });
}
