//! The frame around every tool: where one is, what the tool is for, help that folds away, the way on.

use leptos::prelude::*;

use super::{Icon, Picture, dynamic, fill, guide, many, t};
use crate::method::{LIGHT, Tool};
use crate::model::progress::is_light;
use crate::model::{Frame, Process, Variant};
use crate::ui::app::App;
use crate::ui::route::{Page, Route};
use crate::ui::session::{Session, use_session};
use crate::words::{Word, common, overview as words};

/// The address of a page of the open process.
pub fn back_to(session: Session, page: Page) -> String {
    Route::Process { id: session.id(), page }.to_hash()
}

/// The line above the heading that says where one is.
pub fn crumb(step: u8) -> String {
    if step == 0 {
        t(words::BEFORE_STEPS).to_owned()
    } else {
        fill(words::STEP_N_OF, &[("n", &step.to_string())])
    }
}

/// The same within a process: the light meeting has no steps.
pub fn crumb_in(session: Session, step: u8) -> String {
    if session.peek(is_light) { t(words::LIGHT).to_owned() } else { crumb(step) }
}

/// The way from a tool to what it belongs to: its step, or the light meeting.
pub fn crumb_link(session: Session, step: u8) -> AnyView {
    let page = if session.peek(is_light) { Page::Light } else { Page::Step(step) };
    view! { <p class="crumb"><a href=back_to(session, page)>{crumb_in(session, step)}</a></p> }.into_any()
}

/// A part that folds. It remembers nothing and hides nothing that is needed.
#[component]
pub fn Fold(
    /// The heading.
    #[prop(into)]
    title: String,
    /// Open from the start.
    #[prop(optional)]
    open: bool,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="fold" open=open>
            <summary>{title}</summary>
            <div class="fold-body">{children()}</div>
        </details>
    }
    .into_any()
}

/// What is said where something must be made elsewhere first, with the way there.
#[component]
pub fn Empty(
    /// What is missing and what to do.
    #[prop(into)]
    text: String,
    /// The page where it is made.
    page: Page,
    /// The name of that page.
    #[prop(into)]
    link: String,
) -> impl IntoView {
    let session = use_session();
    view! {
        <div class="empty">
            <p>{text}</p>
            <a class="btn" href=back_to(session, page)>{link}</a>
        </div>
    }
    .into_any()
}

/// A tool: heading, help, the frame, the tool itself, the way on.
#[component]
pub fn ToolPage(
    /// Which tool.
    tool: Tool,
    /// The tool itself.
    children: Children,
) -> impl IntoView {
    let session = use_session();
    let guidance = guide().tool(tool);
    let step = tool.step();
    let minutes = fill(
        common::MINUTES,
        &[("a", &guidance.minutes[0].to_string()), ("b", &guidance.minutes[1].to_string())],
    );
    let question = |word: Word, text: &'static str| view! { <dt>{t(word)}</dt><dd>{text}</dd> };
    let how = guidance.how.iter().map(|line| view! { <li>{line.as_str()}</li> }).collect_view();
    let example = guidance.example.iter().map(|line| view! { <p>{line.as_str()}</p> }).collect_view();
    view! {
        <article class=format!("page tool step-{step}")>
            <header class="page-head">
                {crumb_link(session, step)}
                <h1 tabindex="-1" id="heading">{guidance.name.as_str()}</h1>
                <p class="lead">{guidance.line.as_str()}</p>
            </header>
            <div class="folds">
                <Fold title=t(words::HELP)>
                    <dl class="facts">
                        {question(words::GIVES, &guidance.gives)}
                        {question(words::WHO, &guidance.who)}
                        <dt>{t(words::HOW)}</dt>
                        <dd><ol>{how}</ol></dd>
                        {question(words::WHEN, &guidance.when)}
                        {question(words::AFTER, &guidance.after)}
                        <dt>{t(words::TIME)}</dt>
                        <dd>{minutes}</dd>
                        {question(words::MATERIALS, &guidance.materials)}
                    </dl>
                    <details class="filled">
                        <summary>{t(words::FILLED)}</summary>
                        <div class="sample">{example}</div>
                    </details>
                </Fold>
                <FrameFold/>
                <TroubleFold/>
            </div>
            <div class="tool-body">{children()}</div>
            <Onward tool/>
        </article>
    }
    .into_any()
}

/// What may go wrong, with a sign, a sentence to say and a next move for each.
#[component]
pub fn TroubleFold() -> impl IntoView {
    let rows = many(&guide().trouble, |trouble| {
        let facts = [
            (words::SIGN, trouble.sign.as_str()),
            (words::SAY, trouble.say.as_str()),
            (words::NEXT_MOVE, trouble.next.as_str()),
        ];
        let facts = many(facts, |(word, text)| view! { <dt>{t(word)}</dt><dd>{text}</dd> }.into_any());
        view! {
            <details class="trouble">
                <summary>{trouble.title.as_str()}</summary>
                <dl class="facts">{facts}</dl>
            </details>
        }
        .into_any()
    });
    view! { <Fold title=t(words::TROUBLE)>{rows}</Fold> }.into_any()
}

/// What is fixed and what may be changed, in every tool.
#[component]
pub fn FrameFold() -> impl IntoView {
    view! { <Fold title=t(words::FRAME_SHORT)><FrameShort/></Fold> }.into_any()
}

/// The frame in its four most needed lines, with the way to write it.
#[component]
pub fn FrameShort() -> impl IntoView {
    let session = use_session();
    let content = dynamic(move || {
        let frame: Frame = session.only("");
        let rows = [
            (crate::words::frame::AREA, frame.area),
            (crate::words::frame::FIXED, frame.fixed),
            (crate::words::frame::CHANGEABLE, frame.changeable),
            (crate::words::frame::DECIDES, frame.decides),
        ];
        let filled: Vec<_> = rows.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
        if filled.is_empty() {
            return view! { <p>{t(words::FRAME_EMPTY)}</p> }.into_any();
        }
        let rows = many(filled, |(word, text)| {
            view! { <dt>{t(word)}</dt><dd class="text" dir="auto">{text}</dd> }.into_any()
        });
        view! { <dl class="facts">{rows}</dl> }.into_any()
    });
    view! {
        {content}
        <p><a href=back_to(session, Page::Frame)>{t(words::FRAME_EDIT)}</a></p>
    }
    .into_any()
}

/// The way to the tool before and the tool after, within what this variant shows.
#[component]
fn Onward(tool: Tool) -> impl IntoView {
    let session = use_session();
    let links = move || {
        let light = session.only::<Process>("").variant == Some(Variant::Light);
        let order: &[Tool] = if light { &LIGHT } else { &Tool::ALL };
        let at = order.iter().position(|&other| other == tool);
        let neighbour = |to: Option<usize>| to.and_then(|to| order.get(to)).copied();
        let link = |to: Option<Tool>, word: Word, picture: Picture, class: &'static str| {
            to.map(|to| {
                let name = guide().tool(to).name.as_str();
                view! {
                    <a class=class href=back_to(session, Page::Tool(to))>
                        <Icon picture/>
                        {fill(word, &[("tool", name)])}
                    </a>
                }
            })
        };
        let before = neighbour(at.and_then(|at| at.checked_sub(1)));
        let after = neighbour(at.map(|at| at + 1));
        view! {
            {link(before, words::PREVIOUS_TOOL, Picture::Back, "btn-quiet")}
            <a class="btn-quiet" href=back_to(session, Page::Overview)>{t(words::TO_OVERVIEW)}</a>
            {link(after, words::NEXT_TOOL, Picture::Next, "btn onward-next")}
        }
        .into_any()
    };
    let _ = App::current();
    view! { <nav class="onward" aria-label=t(words::ONWARD)>{links}</nav> }.into_any()
}
