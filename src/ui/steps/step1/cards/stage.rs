//! One card as large as the screen, for the projector: nothing but the question.

use leptos::prelude::*;

use super::table::Table;
use crate::method::Tool;
use crate::ui::parts::{Dialog, DialogControl, flag, guide, live, press, t};
use crate::words::step1 as words;

/// The dialog. The next card comes by button, by arrow and by a presenter's clicker.
pub fn stage(table: Table, control: DialogControl) -> AnyView {
    let keys = move |event: web_sys::KeyboardEvent| {
        if matches!(event.key().as_str(), "ArrowRight" | "PageDown") {
            event.prevent_default();
            table.draw();
        }
    };
    view! {
        <div on:keydown=keys>
            <Dialog control title=guide().tool(Tool::Cards).name.clone() large=true>
                <div class="stage talk-card" data-suit=live(move || table.suit_code())>
                    <p class="talk-suit">{live(move || table.suit_name())}</p>
                    <p class="stage-text" dir="auto" aria-live="polite">{live(move || table.text())}</p>
                </div>
                <div class="cluster stage-foot">
                    <button type="button" class="btn btn-main" id="stage-next" on:click=press(move || table.draw())>
                        {t(words::DRAW_NEXT)}
                    </button>
                    // Messages at the foot of the page lie behind the dialog.
                    <p role="status" hidden=flag(move || !table.is_out.get())>{live(move || table.out())}</p>
                    <p class="note">{t(words::STAGE_HINT)}</p>
                </div>
            </Dialog>
        </div>
    }
    .into_any()
}
