//! Small wrappers that keep the page small: every closure in a view is a type of its own, and every type
//! makes its own copy of the rendering code. Behind one of these, all closures share one copy.

use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::{Icon, Picture};

/// A text that follows what it reads: `{live(move || session.title())}`, also for attributes.
pub fn live(text: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    derived(Box::new(text))
}

/// A yes or no that follows what it reads: `hidden=flag(move || list.get().is_empty())`.
pub fn flag(is: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    derived(Box::new(is))
}

#[inline(never)]
fn derived<T: Send + Sync + 'static>(read: Box<dyn Fn() -> T + Send + Sync>) -> Signal<T> {
    Signal::derive(read)
}

/// A derived value that is worked out once per change, however many read it: as [`Memo::new`].
pub fn memo<T: PartialEq + Send + Sync + 'static>(read: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    boxed_memo(Box::new(read))
}

#[inline(never)]
fn boxed_memo<T: PartialEq + Send + Sync + 'static>(read: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T> {
    Memo::new(move |_| read())
}

/// A part of the page that is built anew when what it reads changes.
pub fn dynamic(build: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let build: Arc<dyn Fn() -> AnyView + Send + Sync> = Arc::new(build);
    (move || build()).into_any()
}

/// What a press does: `on:click=press(move || control.open())`.
pub fn press(act: impl Fn() + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |_| act())
}

/// One view for each of many, as one view.
pub fn many<T>(all: impl IntoIterator<Item = T>, one: impl FnMut(T) -> AnyView) -> AnyView {
    all.into_iter().map(one).collect::<Vec<AnyView>>().into_any()
}

/// How a button looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// The one thing to do here; at most one on a page.
    Main,
    /// A thing to do.
    #[default]
    Plain,
    /// A thing that one may do.
    Quiet,
    /// A thing that cannot be taken back.
    Danger,
}

/// A button with a text, and a drawing before it where one helps.
#[component]
pub fn Button(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
    /// What it does.
    #[prop(into)]
    press: Callback<()>,
    /// How it looks.
    #[prop(optional)]
    look: Look,
    /// A drawing before the text.
    #[prop(optional)]
    picture: Option<Picture>,
    /// What is read aloud instead of the text, where the text alone does not say which thing is meant.
    #[prop(optional, into)]
    label: Option<String>,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let class = match look {
        Look::Main => "btn btn-main",
        Look::Plain => "btn",
        Look::Quiet => "btn-quiet",
        Look::Danger => "btn btn-danger",
    };
    let picture = picture.map(|picture| view! { <Icon picture/> });
    view! {
        <button
            type="button"
            class=class
            aria-label=label
            disabled=disabled
            on:click=self::press(move || press.run(()))
        >
            {picture}
            {text}
        </button>
    }
    .into_any()
}
