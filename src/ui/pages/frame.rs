//! The frame: what is fixed and what may be changed, on one page to print or show.

use leptos::prelude::*;

use crate::model::Frame;
use crate::ui::parts::{AreaField, t};
use crate::ui::session::Subject;
use crate::words::{frame as words, overview};

/// The frame of the process.
#[component]
pub fn FramePage() -> impl IntoView {
    let frame = || Subject::only::<Frame>("");
    view! {
        <article class="page">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(overview::FRAME)}</h1>
            </header>
            <div class="stack sheet">
                <AreaField subject=frame() field=Frame::area label=t(words::AREA) hint=t(words::AREA_HINT)/>
                <AreaField subject=frame() field=Frame::fixed label=t(words::FIXED) hint=t(words::FIXED_HINT)/>
                <AreaField subject=frame() field=Frame::changeable label=t(words::CHANGEABLE) hint=t(words::CHANGEABLE_HINT)/>
                <AreaField subject=frame() field=Frame::goals label=t(words::GOALS)/>
                <AreaField subject=frame() field=Frame::decides label=t(words::DECIDES) hint=t(words::DECIDES_HINT)/>
                <AreaField subject=frame() field=Frame::time label=t(words::TIME)/>
                <AreaField subject=frame() field=Frame::freed label=t(words::FREED)/>
                <AreaField subject=frame() field=Frame::freed_decides label=t(words::FREED_DECIDES)/>
            </div>
        </article>
    }
    .into_any()
}
