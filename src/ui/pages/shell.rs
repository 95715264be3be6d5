//! The frame of the page: header, navigation, the page itself, messages, foot.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::keep::{KeepBanners, KeepLine};
use super::{about, place_page, process_page, shelf};
use crate::document::Document;
use crate::method::{LIGHT, Tool};
use crate::model::progress::is_light;
use crate::model::{Process, StepState, Thing, Variant};
use crate::ui::app::{App, ONE, focus_first, focus_later};
use crate::ui::parts::{Icon, Picture, Toasts, crumb, dynamic, fill, guide, live, memo, t};
use crate::ui::route::{Chapter, Page, Place, Route};
use crate::ui::session::Session;
use crate::words::{
    Language, answer, asking, common, history, overview as words, personal, privacy, receive, share,
    shelf as shelf_words, storage,
};

/// The parts of the page that show a process; see [`crate::ui::program`].
#[derive(Clone, Copy)]
pub struct Parts {
    page: fn(Page) -> AnyView,
    place: fn(Place) -> AnyView,
    head: fn(Session) -> AnyView,
    banners: fn(Session) -> AnyView,
    side: fn(Session) -> AnyView,
    title: fn(&Page, Session) -> String,
    place_title: fn(Place) -> String,
    /// What is said on the front page beside what the small program says.
    pub front: fn() -> AnyView,
}

/// All of them.
pub const PARTS: Parts = Parts {
    page: process_page,
    place: place_page,
    head: |session| view! { <ProcessHead session/> }.into_any(),
    banners: |session| view! { <KeepBanners session/> }.into_any(),
    side: |session| view! { <Sidebar session/> }.into_any(),
    title: |page, session| {
        let name = match page {
            Page::Tool(tool) | Page::Thing(tool, _) if session.peek(is_light) => {
                guide().tool(*tool).name.clone()
            }
            _ => page_name(page),
        };
        let mut parts = vec![name, untrack(|| session.title()), t(common::APP).to_owned()];
        if let Page::Thing(_, id) = page {
            let one = session.peek(|document| super::things::main_text(document, id));
            parts.splice(..0, Some(one).filter(|one| !one.is_empty()));
        }
        parts.join(" – ")
    },
    place_title: |place| format!("{} – {}", place_name(place), t(common::APP)),
    front: super::local_note,
};

/// The whole page; built anew when the language changes.
#[component]
pub fn Shell() -> impl IntoView {
    let language = App::current().language_signal();
    dynamic(move || {
        language.get();
        view! { <Frame/> }.into_any()
    })
}

/// Something of the open process, where there is one and this program has its pages.
fn of_process(part: fn(&Parts, Session) -> AnyView) -> AnyView {
    let app = App::current();
    let (pages, session) = (app.program().map(|program| program.parts), app.session());
    dynamic(move || match (pages, session.get()) {
        (Some(pages), Some(session)) => part(&pages, session),
        _ => ().into_any(),
    })
}

/// What the app is called by the computer that it is installed on follows the language of the page. The one file has
/// no manifest.
fn name_app(language: Language) {
    let wanted = match language {
        Language::Da => "./manifest.webmanifest",
        Language::En => "./manifest.en.webmanifest",
    };
    if let Ok(Some(link)) = document().query_selector("link[rel=manifest]")
        // A browser reads it again whenever it is set.
        && link.get_attribute("href").as_deref() != Some(wanted)
    {
        let _ = link.set_attribute("href", wanted);
    }
}

#[component]
fn Frame() -> impl IntoView {
    let app = App::current();
    let pages = app.program().map(|program| program.parts);
    Effect::new(move |_| {
        let root = document().document_element();
        if let Some(root) = root {
            let language = app.language_signal().get();
            // The attributes are for the browser and for screen readers; without them the page still works.
            let _ = root.set_attribute("lang", language.code());
            let _ = root.set_attribute("data-theme", &app.theme().get());
            name_app(language);
        }
    });
    let body = dynamic(move || match (app.route().get(), app.session().get(), pages) {
        (Route::Shelf, ..) => view! { <shelf::ShelfPage/> }.into_any(),
        (Route::About, ..) => view! { <about::About/> }.into_any(),
        (Route::Process { page, .. }, Some(session), Some(pages)) => {
            provide_context(session);
            (pages.page)(page)
        }
        (Route::Place(place), _, Some(pages)) => (pages.place)(place),
        (Route::Process { .. } | Route::Place(_), _, None) => super::opening::opening(),
        (Route::Process { id, .. }, None, Some(_)) => shelf::missing(&id),
    });
    let before = StoredValue::new(None::<Route>);
    Effect::new(move |_| {
        let route = app.route().get();
        document().set_title(&match (&route, app.session().get(), pages) {
            (Route::Process { page, .. }, Some(session), Some(pages)) => (pages.title)(page, session),
            (Route::Place(place), _, Some(pages)) => (pages.place_title)(*place),
            (Route::About, ..) => t(common::ABOUT).to_owned(),
            _ => format!("{} – {}", t(shelf_words::TITLE), t(common::APP)),
        });
        // A new page begins at its heading, for the eye and for the screen reader; not at the first start.
        if before.get_value().is_some_and(|before| before != route) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            // Where a tool shows one thing, that is what is new, and not the name of the tool.
            let one = if matches!(route, Route::Process { page: Page::Thing(..), .. }) { ONE } else { "" };
            focus_first([one.to_owned(), "heading".to_owned()]);
            if let Route::Process { page: Page::LightPart(part), .. } = &route {
                super::light::focus(part);
            }
        }
        before.set_value(Some(route));
    });
    view! {
        <a class="skip" href="#main" on:click=move |event| {
            event.prevent_default();
            focus_later("heading");
        }>{t(common::SKIP)}</a>
        <header class="top">
            <a class="brand" href=Route::Shelf.to_hash()>
                <span class="brand-mark" aria-hidden="true"></span>
                {t(common::APP)}
            </a>
            {of_process(|pages, session| (pages.head)(session))}
            <Settings/>
        </header>
        {of_process(|pages, session| (pages.banners)(session))}
        <div class=move || if app.session().get().is_some() { "frame frame-process" } else { "frame" }>
            {of_process(|pages, session| (pages.side)(session))}
            <main id="main">{body}</main>
        </div>
        <footer class="foot">
            <p>{t(common::PRIVACY)}</p>
            <a href=Route::About.to_hash()>{t(common::ABOUT)}</a>
        </footer>
        <Toasts/>
    }
    .into_any()
}

/// The name of a page.
pub fn page_name(page: &Page) -> String {
    let word = match page {
        Page::Overview => words::OVERVIEW,
        Page::Step(step) => {
            let name = &guide().step(*step).short;
            return if *step == 0 { name.clone() } else { format!("{}: {name}", crumb(*step)) };
        }
        Page::Tool(tool) | Page::Thing(tool, _) => {
            let name = &guide().tool(*tool).name;
            return if tool.step() == 0 { name.clone() } else { format!("{}: {name}", crumb(tool.step())) };
        }
        Page::Frame => words::FRAME,
        Page::People => words::PEOPLE,
        Page::Meetings => words::MEETINGS,
        Page::Decisions => words::DECISIONS,
        Page::Homework => words::HOMEWORK,
        Page::Actions => words::ACTIONS,
        Page::Papers => words::PAPERS,
        Page::Wordings => words::WORDINGS,
        Page::Bin => words::BIN,
        Page::Light | Page::LightPart(_) => words::LIGHT,
        Page::Share => share::TITLE,
        Page::Asking => asking::TITLE,
        Page::History => history::TITLE,
        Page::Personal => personal::TITLE,
        Page::Guide(chapter) => super::guide::name(*chapter),
        Page::GuideThing(chapter, thing) => return super::guide::thing_name(*chapter, thing),
    };
    t(word).to_owned()
}

fn place_name(place: Place) -> &'static str {
    t(match place {
        Place::Receive => receive::TITLE,
        Place::Answer => answer::TITLE,
        Place::Storage => storage::TITLE,
        Place::Privacy => privacy::TITLE,
    })
}

/// The name of the open process, undo and redo, and whether it is safe.
#[component]
fn ProcessHead(
    /// The open process.
    session: Session,
) -> impl IntoView {
    let turns = memo(move || session.turns());
    let label = |what: Option<String>, word, plain| match what {
        Some(what) => fill(word, &[("what", &what)]),
        None => t(plain).to_owned(),
    };
    let undo_label = move || label(turns.get().0, common::UNDO_WHAT, common::UNDO);
    let redo_label = move || label(turns.get().1, common::REDO_WHAT, common::REDO);
    view! {
        <div class="top-process">
            <a class="top-title" dir="auto" href=Route::Process { id: session.id(), page: Page::Overview }.to_hash()>
                {move || session.title()}
            </a>
            <div class="top-turns">
                <button
                    type="button"
                    class="btn-icon"
                    aria-label=undo_label
                    title=undo_label
                    disabled=move || turns.get().0.is_none()
                    on:click=move |_| super::undo(session)
                >
                    <Icon picture=Picture::Undo/>
                </button>
                <button
                    type="button"
                    class="btn-icon"
                    aria-label=redo_label
                    title=redo_label
                    disabled=move || turns.get().1.is_none()
                    on:click=move |_| super::redo(session)
                >
                    <Icon picture=Picture::Redo/>
                </button>
            </div>
            <KeepLine session/>
        </div>
    }
    .into_any()
}

/// Language and look.
#[component]
fn Settings() -> impl IntoView {
    let app = App::current();
    let language = move |event| {
        if let Some(language) = Language::from_code(&event_target_value(&event)) {
            app.set_language(language);
        }
    };
    let is_language = move |language| app.language() == language;
    let is_theme = move |theme: &str| app.theme().get_untracked() == theme;
    view! {
        <div class="settings">
            <label>
                <span class="visually-hidden">{t(common::LANGUAGE)}</span>
                <select on:change=language>
                    <option value="da" lang="da" selected=is_language(Language::Da)>"Dansk"</option>
                    <option value="en" lang="en" selected=is_language(Language::En)>"English"</option>
                </select>
            </label>
            <label>
                <span class="visually-hidden">{t(common::LOOK)}</span>
                <select on:change=move |event| app.set_theme(&event_target_value(&event))>
                    <option value="" selected=is_theme("")>{t(common::LOOK_AUTO)}</option>
                    <option value="light" selected=is_theme("light")>{t(common::LOOK_LIGHT)}</option>
                    <option value="dark" selected=is_theme("dark")>{t(common::LOOK_DARK)}</option>
                </select>
            </label>
        </div>
    }
    .into_any()
}

/// The steps and what lies around them, always at hand.
#[component]
fn Sidebar(
    /// The open process.
    session: Session,
) -> impl IntoView {
    let app = App::current();
    let shown = memo(move || {
        let process: Process = session.only("");
        (process.variant, process.citizens && process.variant != Some(Variant::CoCreation))
    });
    let here = memo(move || match app.route().get() {
        Route::Process { page, .. } => Some(page),
        _ => None,
    });
    let row = move |page: Page, name: AnyView| {
        let href = Route::Process { id: session.id(), page: page.clone() }.to_hash();
        let current = move || {
            let here = here.get().map(|here| match here {
                Page::Thing(tool, _) => Page::Tool(tool),
                Page::GuideThing(chapter, _) => Page::Guide(chapter),
                Page::LightPart(_) => Page::Light,
                other => other,
            });
            (here.as_ref() == Some(&page)).then_some("page")
        };
        view! { <li><a href=href aria-current=current>{name}</a></li> }.into_any()
    };
    let link = move |page: Page, name: String| row(page, name.into_any());
    // Counted anew on every page, and not at every keystroke: only taking in a file makes more of them.
    let open_places = memo(move || {
        let count = |document: &Document| document.disagreements().len() + document.contested().len();
        if here.get() == Some(Page::Wordings) { session.all(count) } else { session.peek(count) }
    });
    let wordings = live(move || match open_places.get() {
        0 => t(words::WORDINGS).to_owned(),
        open => fill(words::WORDINGS_LINK, &[("page", t(words::WORDINGS)), ("n", &open.to_string())]),
    });
    let step = move |number: u8| {
        let href = Route::Process { id: session.id(), page: Page::Step(number) }.to_hash();
        let current = move || {
            let page = here.get()?;
            (page.step() == Some(number)).then_some(if page == Page::Step(number) { "page" } else { "step" })
        };
        let state_id = crate::model::Step::only_id(&number.to_string());
        let done = move || {
            let state = session.thing::<crate::model::Step>(&state_id).state;
            (state == Some(StepState::Done)).then(|| format!(" {}", t(words::STEP_DONE_MARK)))
        };
        let tools = move || {
            let open = here.get().and_then(|page| page.step()) == Some(number);
            open.then(|| {
                let links = Tool::of_step(number)
                    .map(|tool| link(Page::Tool(tool), guide().tool(tool).name.clone()))
                    .collect_view();
                view! { <ul class="side-tools">{links}</ul> }
            })
        };
        view! {
            <li class=format!("side-step step-{number}")>
                <a href=href aria-current=current>
                    <span class="side-number" aria-hidden="true">{number}</span>
                    <span>{guide().step(number).short.as_str()}{done}</span>
                </a>
                {tools}
            </li>
        }
        .into_any()
    };
    let guide_link = move || {
        shown
            .get()
            .1
            .then(|| link(Page::Guide(Chapter::Front), t(super::guide::name(Chapter::Front)).to_owned()))
    };
    let steps = move || {
        let variant = shown.get().0;
        if variant == Some(Variant::CoCreation) {
            let chapters = Chapter::ALL.into_iter().filter(|chapter| *chapter != Chapter::Front);
            chapters
                .map(|chapter| link(Page::Guide(chapter), t(super::guide::name(chapter)).to_owned()))
                .collect_view()
                .into_any()
        } else if variant == Some(Variant::Light) {
            let links = LIGHT
                .into_iter()
                .map(|tool| link(Page::Tool(tool), guide().tool(tool).name.clone()))
                .collect_view();
            view! { {link(Page::Light, t(words::LIGHT).to_owned())} {links} }.into_any()
        } else {
            (0..=crate::method::STEPS).map(step).collect_view().into_any()
        }
    };
    let around = [
        Page::Frame,
        Page::People,
        Page::Meetings,
        Page::Decisions,
        Page::Homework,
        Page::Actions,
        Page::Papers,
        Page::Share,
        Page::Wordings,
        Page::History,
        Page::Personal,
        Page::Bin,
    ];
    let around = around
        .map(|page| {
            let name = if page == Page::Wordings { wordings.into_any() } else { page_name(&page).into_any() };
            row(page, name)
        })
        .collect_view();
    // On a small screen the navigation folds away; choosing a page closes it.
    let fold = NodeRef::<leptos::html::Details>::new();
    Effect::new(move |_| {
        here.get();
        let narrow =
            window().match_media("(max-width: 60rem)").ok().flatten().is_some_and(|list| list.matches());
        if let Some(details) = fold.get() {
            let details: &web_sys::Element = details.unchecked_ref();
            let done =
                if narrow { details.remove_attribute("open") } else { details.set_attribute("open", "") };
            // An attribute that is there already, or not there, is as it should be.
            let _ = done;
        }
    });
    view! {
        <details class="side" node_ref=fold open>
            <summary>{t(common::MENU)}</summary>
            <nav aria-label=t(words::STEPS)>
                <ul class="side-main">{link(Page::Overview, t(words::OVERVIEW).to_owned())} {guide_link}</ul>
                <ol class="side-steps">{steps}</ol>
                <h2 class="side-head">{super::guide::around_name(session)}</h2>
                <ul class="side-around">{around}</ul>
            </nav>
        </details>
    }
    .into_any()
}
