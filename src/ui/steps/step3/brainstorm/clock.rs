//! The clock of a round: large, can be paused and lengthened, and says something at the start and at the end
//! only. It lives as long as the page and is kept nowhere.

use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;
use std::time::Duration;

use super::super::challenges::challenge_name;
use super::Room;
use crate::model::{Brainstorm as Storm, Thing};
use crate::ui::parts::{
    Button, Dialog, DialogControl, Look, NumberField, Picture, count, fill, flag, live, memo, press, t,
};
use crate::words::{Labelled, common, step3 as words};

/// Minutes of a round where the group has not said otherwise.
const MINUTES: f64 = 5.0;

#[derive(Clone, Copy)]
struct Clock {
    /// Seconds that are left; nothing as long as the clock has not been started.
    left: RwSignal<Option<u32>>,
    running: RwSignal<bool>,
    /// When it ends, in milliseconds since 1970.
    end: StoredValue<f64>,
    tick: StoredValue<Option<IntervalHandle>>,
    quiet: RwSignal<bool>,
    /// What is read aloud.
    said: RwSignal<String>,
    /// Minutes of a whole round.
    minutes: Memo<f64>,
}

impl Clock {
    fn whole(self) -> u32 {
        (self.minutes.get() * 60.0) as u32
    }

    fn shown(self) -> u32 {
        self.left.get().unwrap_or_else(|| self.whole())
    }

    fn up(self) -> bool {
        self.left.get() == Some(0)
    }

    fn say(self, text: String) {
        self.said.set(if self.quiet.get_untracked() { String::new() } else { text });
    }

    fn start(self) {
        let begins = self.left.get_untracked().is_none();
        let left = untrack(|| self.shown());
        self.left.set(Some(left));
        self.end.set_value(js_sys::Date::now() + f64::from(left) * 1000.0);
        self.running.set(true);
        if begins {
            let minutes = count(words::MINUTE, words::MINUTES, (left / 60) as usize);
            self.say(fill(words::STARTED_SAY, &[("n", &minutes)]));
        }
        let tick = set_interval_with_handle(move || self.step(), Duration::from_millis(250));
        self.tick.set_value(tick.ok());
    }

    /// Reads the time again. The clock of the computer counts, not the number of ticks: a page in the
    /// background ticks seldom.
    fn step(self) {
        let left = ((self.end.get_value() - js_sys::Date::now()) / 1000.0).ceil().max(0.0) as u32;
        if self.left.get_untracked() != Some(left) {
            self.left.set(Some(left));
        }
        if left == 0 {
            self.pause();
            self.say(t(words::TIME_UP).to_owned());
        }
    }

    fn pause(self) {
        self.stop();
        self.running.set(false);
    }

    /// Stops the ticking; touches no signal, so it may run when the page goes.
    fn stop(self) {
        if let Some(tick) = self.tick.try_update_value(Option::take).flatten() {
            tick.clear();
        }
    }

    fn more(self) {
        let was_up = untrack(|| self.up());
        self.left.set(Some(untrack(|| self.shown()) + 60));
        self.end.update_value(|end| *end += 60_000.0);
        if was_up {
            self.start();
        }
    }

    fn reset(self) {
        self.pause();
        self.left.set(None);
        self.said.set(String::new());
    }
}

/// The clock of the brainstorm.
pub fn clock(room: Room) -> AnyView {
    let session = room.session;
    let storm = Storm::only_id(&room.challenge());
    let minutes = memo(move || {
        let minutes = session.thing::<Storm>(&storm).minutes;
        minutes.filter(|minutes| (1.0..=120.0).contains(minutes)).unwrap_or(MINUTES)
    });
    let clock = Clock {
        left: RwSignal::new(None),
        running: RwSignal::new(false),
        end: StoredValue::new(0.0),
        tick: StoredValue::new(None),
        quiet: RwSignal::new(false),
        said: RwSignal::new(String::new()),
        minutes,
    };
    on_cleanup(move || clock.stop());
    // A new round begins with a fresh clock.
    Effect::new(move |before: Option<()>| {
        room.phase.track();
        if before.is_some() {
            clock.reset();
        }
    });
    let large = DialogControl::new();
    let storm = Storm::only_id(&room.challenge());
    let name = challenge_name(&room.challenge());
    let asked = live(move || {
        let asked = session.text(&storm, Storm::question);
        if asked.trim().is_empty() { name.get() } else { asked }
    });
    view! {
        <section class="card clock" aria-label=t(words::CLOCK)>
            <div class="clock-row">
                {face(clock)}
                {tools(clock)}
                <Button text=t(common::SHOW_LARGE) press=move || large.open() picture=Picture::Show look=Look::Quiet/>
            </div>
            <details class="filled">
                <summary>{t(words::CLOCK_SET)}</summary>
                <div class="clock-settings">
                    <NumberField
                        subject=room.subject()
                        field=Storm::minutes
                        label=t(words::CLOCK_MINUTES)
                        hint=t(words::CLOCK_HINT)
                        least=1.0
                        most=120.0
                    />
                    {quiet(clock)}
                </div>
            </details>
            <p class="visually-hidden" role="status">{clock.said}</p>
            <Dialog control=large title=t(words::QUESTION) large=true>
                <div class="clock-large">
                    <p class="big" dir="auto">{asked}</p>
                    <p>{live(move || t(room.phase.get().word()).to_owned())}</p>
                    {face(clock)}
                    {tools(clock)}
                    // What lies outside of an open dialog is not read aloud.
                    <p class="visually-hidden" role="status">{clock.said}</p>
                </div>
            </Dialog>
        </section>
    }
    .into_any()
}

/// Minutes and seconds that are left.
fn face(clock: Clock) -> AnyView {
    let time = live(move || {
        let left = clock.shown();
        format!("{}:{:02}", left / 60, left % 60)
    });
    let class =
        live(move || if clock.up() { "clock-face clock-up".to_owned() } else { "clock-face".to_owned() });
    view! {
        <div class="clock-time">
            <p class=class role="timer" aria-live="off" aria-label=t(words::CLOCK)>{time}</p>
            <p class="tag tag-warn" hidden=flag(move || !clock.up())>{t(words::TIME_UP)}</p>
        </div>
    }
    .into_any()
}

/// Start, pause, one more minute, from the start.
fn tools(clock: Clock) -> AnyView {
    let main = live(move || {
        let word = match (clock.running.get(), clock.left.get()) {
            (true, _) => words::PAUSE,
            (false, None) => words::START,
            (false, Some(0)) => words::RESET,
            (false, Some(_)) => words::GO_ON,
        };
        t(word).to_owned()
    });
    let act = move || match (clock.running.get_untracked(), clock.left.get_untracked()) {
        (true, _) => clock.pause(),
        (false, Some(0)) => clock.reset(),
        (false, _) => clock.start(),
    };
    let begun = flag(move || clock.left.get().is_none());
    let paused = flag(move || clock.running.get() || clock.left.get().is_none_or(|left| left == 0));
    view! {
        <div class="cluster">
            <Button text=main press=act/>
            <button type="button" class="btn-quiet" hidden=begun on:click=press(move || clock.more())>
                {t(words::MORE)}
            </button>
            <button type="button" class="btn-quiet" hidden=paused on:click=press(move || clock.reset())>
                {t(words::RESET)}
            </button>
        </div>
    }
    .into_any()
}

/// Whether the clock says anything aloud.
fn quiet(clock: Clock) -> AnyView {
    view! {
        <label class="choice choice-tick">
            <input
                type="checkbox"
                prop:checked=flag(move || clock.quiet.get())
                on:change=move |event| clock.quiet.set(event_target_checked(&event))
            />
            <span>{t(words::QUIET)}</span>
        </label>
    }
    .into_any()
}
