//! What there is one of: the shelf, the language, the place one is at, the open process, the last message.

mod caret;
mod editions;
mod held;
mod messages;
mod preferences;
mod processes;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub use caret::keep_caret;
pub use held::{hold, hold_at_presses};

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::pages::Desk;
use super::program::Program;
use super::route::{Page, Place, Route};
use super::session::Session;
use crate::platform::clock::{BrowserClock, Clock};
use crate::platform::storage::{LocalStore, PageStore};
use crate::shelf::{LoadProblem, Shelf};
use crate::words::Language;

/// The id of the heading that names the one thing which a page is about, under the name of the tool.
pub const ONE: &str = "one-of";

/// A short message at the foot of the page, read aloud once.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// What happened.
    pub text: String,
    /// Offer to take it back.
    pub undo: Option<Undo>,
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

/// The name of the setting that says that this browser, or this window, keeps nothing; see [`super::pages::local_note`].
pub const MEMORY: &str = "memory";

struct Inner {
    owner: Owner,
    shelf: Shelf,
    blocked: bool,
    by_choice: bool,
    language: RwSignal<Language>,
    theme: RwSignal<String>,
    route: RwSignal<Route>,
    session: RwSignal<Option<Session>>,
    trouble: RwSignal<Option<Trouble>>,
    toast: RwSignal<Option<Toast>>,
    /// When the message goes.
    toast_clock: Cell<Option<TimeoutHandle>>,
    whispered: RwSignal<String>,
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

/// Whether it was chosen there that nothing is kept.
fn keeps_nothing(shelf: &Shelf) -> bool {
    shelf.setting(MEMORY).is_some_and(|it| !it.is_empty())
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
            let kept = store.map(|store| Shelf::new(Rc::new(store)));
            let for_window = LocalStore::of_window().map(|store| Shelf::new(Rc::new(store)));
            let by_choice = ![&kept, &for_window].into_iter().flatten().any(keeps_nothing);
            let kept = kept.filter(|_| by_choice);
            let blocked = kept.is_none();
            let shelf = match kept {
                Some(shelf) => shelf,
                None => Shelf::new(Rc::new(PageStore::named("samskabMemory"))),
            };
            let theme = shelf.setting("theme").unwrap_or_default();
            Self(StoredValue::new_local(Inner {
                owner: inner_owner,
                shelf,
                blocked,
                by_choice,
                language: RwSignal::new(Language::default()),
                theme: RwSignal::new(theme),
                route: RwSignal::new(Route::default()),
                session: RwSignal::new(None),
                trouble: RwSignal::new(None),
                toast: RwSignal::new(None),
                toast_clock: Cell::default(),
                whispered: RwSignal::new(String::new()),
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

    /// Nobody has chosen that this browser keeps nothing.
    pub fn keeps_by_choice(self) -> bool {
        self.0.with_value(|inner| inner.by_choice)
    }

    /// What lies in the browser where people have chosen that it keeps nothing more.
    pub fn shelf_behind(self) -> Option<Shelf> {
        let store = LocalStore::probe().filter(|_| !self.keeps_by_choice())?;
        Some(Shelf::new(Rc::new(store)))
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
        // Files are looked at beside the process that is open, so that taking them in is a step in it.
        let open = self.session().get_untracked().map(Session::id);
        let wanted = match &route {
            Route::Process { id, .. } => Some(id.as_str()),
            Route::Place(Place::Receive) => open.as_deref(),
            _ => None,
        };
        match self.program() {
            Some(program) => (program.follow)(self, wanted),
            None if route.is_in_front() => {}
            None => super::pages::fetch_process_pages(),
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
}

/// Puts the keyboard on the element of that id after the page has been drawn.
pub fn focus_later(id: impl Into<String>) {
    focus_first([id.into(), String::new()]);
}

/// Puts the keyboard on the first of these that is there after the page has been drawn.
pub fn focus_first(ids: [String; 2]) {
    request_animation_frame(move || {
        let element = ids.iter().find_map(|id| document().get_element_by_id(id));
        if let Some(Ok(element)) = element.map(|element| element.dyn_into::<web_sys::HtmlElement>()) {
            // An element that has gone in the meantime needs no focus.
            let _ = element.focus();
        }
    });
}
