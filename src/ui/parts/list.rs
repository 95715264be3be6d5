//! A list that a room can use: Enter adds the next, a paste of many lines makes many, every thing is edited
//! where it stands, moved by buttons and keys, deleted with a way back.

use crate::ui::parts::memo;
use std::sync::Arc;

use leptos::prelude::*;
use serde_json::Value;

use super::{Icon, Picture, count, fill, flag, live, t, two_here};
use crate::document::ItemId;
use crate::ui::app::{App, focus_later};
use crate::ui::session::{LONGEST, Session, step_label, use_session};
use crate::words::{Word, common as words};

/// What stands under a row: made from the id of its thing.
pub type Details = Arc<dyn Fn(ItemId) -> AnyView + Send + Sync>;

/// Wraps a function as [`Details`].
pub fn details(make: impl Fn(ItemId) -> AnyView + Send + Sync + 'static) -> Details {
    Arc::new(make)
}

/// More rows than this are shown only when asked for: the page stays quick.
const SHOWN: usize = 200;

/// The things of one kind that belong to one parent, with a field to add more.
#[component]
pub fn Things(
    /// The kind: `Finding::KIND`.
    kind: &'static str,
    /// What they belong to; empty for the process.
    #[prop(into, optional)]
    parent: String,
    /// The field with the main text: `Finding::text`.
    field: &'static str,
    /// What the list is called, for those who hear it.
    #[prop(into)]
    label: String,
    /// The label of the field that adds one.
    add: Word,
    /// What is said while the list is empty.
    #[prop(optional)]
    empty: Option<Word>,
    /// Show a number before each.
    #[prop(optional)]
    numbered: bool,
    /// The main text may have many lines.
    #[prop(optional)]
    tall: bool,
    /// What stands under each row.
    #[prop(optional)]
    under: Option<Details>,
    /// The heading of what stands under a row. With it, the part folds; without, it is always open.
    #[prop(optional)]
    fold: Option<Word>,
    /// Fields that a new thing has from the start; may change while the page is open.
    #[prop(optional, into)]
    with: Signal<Vec<(String, Value)>>,
    /// Only these ids, in this order, instead of all children of the parent.
    #[prop(optional, into)]
    only: Option<Signal<Vec<ItemId>>>,
) -> impl IntoView {
    let session = use_session();
    let ids = {
        let parent = parent.clone();
        memo(move || match only {
            Some(only) => only.get(),
            None => session.children(kind, &parent),
        })
    };
    let whole = RwSignal::new(false);
    let shown = memo(move || {
        let mut ids = ids.get();
        if !whole.get() {
            ids.truncate(SHOWN);
        }
        ids
    });
    // Several lists of one kind may stand on a page, told apart by what their things have from the start.
    let told: String = with
        .get_untracked()
        .iter()
        .filter_map(|(_, value)| value.as_str())
        .map(|code| format!("-{code}"))
        .collect();
    let base = format!("{kind}-{parent}-{field}{told}");
    let quick = format!("add-{base}");
    let row = {
        let quick = quick.clone();
        move |id: ItemId| {
            let row = Row {
                id,
                kind,
                field,
                ids,
                quick: quick.clone(),
                numbered,
                tall,
                under: under.clone(),
                fold,
            };
            row.view()
        }
    };
    let long = numbered && !tall;
    let rest = move || ids.with(Vec::len).saturating_sub(SHOWN);
    let hidden_rest = move || whole.get() || rest() == 0;
    let empty = empty.map(|word| {
        view! { <p class="list-empty" hidden=move || !ids.with(Vec::is_empty)>{t(word)}</p> }
    });
    view! {
        <div class="things">
            {empty}
            <ol class="list" aria-label=label hidden=move || ids.with(Vec::is_empty)>
                <For each=move || shown.get() key=|id| id.clone() children=row/>
            </ol>
            <button type="button" class="btn-quiet" hidden=hidden_rest on:click=move |_| whole.set(true)>
                {move || fill(words::SHOW_REST, &[("n", &rest().to_string())])}
            </button>
            <QuickAdd id=quick kind parent field add with ids long/>
        </div>
    }
    .into_any()
}

struct Row {
    id: ItemId,
    kind: &'static str,
    field: &'static str,
    ids: Memo<Vec<ItemId>>,
    quick: String,
    numbered: bool,
    tall: bool,
    under: Option<Details>,
    fold: Option<Word>,
}

impl Row {
    fn view(self) -> AnyView {
        let Self { id, kind, field, ids, quick, numbered, tall, under, fold } = self;
        let session = use_session();
        let place = {
            let id = id.clone();
            memo(move || ids.with(|ids| ids.iter().position(|other| *other == id)).unwrap_or(0))
        };
        let name = {
            let id = id.clone();
            move || {
                let text = session.text(&id, field);
                let short: String = text.lines().next().unwrap_or_default().chars().take(60).collect();
                if short.trim().is_empty() { (place.get() + 1).to_string() } else { short }
            }
        };
        let main_id = format!("main-{id}");
        let shift = Callback::new({
            let (id, name) = (id.clone(), name.clone());
            move |(up, focus): (bool, String)| {
                let shown = ids.get_untracked();
                if session.shift(step_label(words::STEP_MOVE, &untrack(&name)), &shown, &id, up) {
                    let at = shown.iter().position(|other| *other == id).unwrap_or(0);
                    let to = if up { at } else { at + 2 };
                    App::current().tell(fill(words::MOVED_TO, &[("n", &to.to_string())]), false);
                    focus_later(focus);
                }
            }
        });
        let remove = {
            let (id, name, quick) = (id.clone(), name.clone(), quick.clone());
            move |_| {
                let shown = ids.get_untracked();
                let at = shown.iter().position(|other| *other == id).unwrap_or(0);
                let what = untrack(&name);
                session.remove(step_label(words::STEP_DELETE, &what), &id);
                App::current().tell(fill(words::DELETED, &[("what", &what)]), true);
                let neighbour = shown.get(at + 1).or_else(|| at.checked_sub(1).and_then(|at| shown.get(at)));
                // Not into its text: there Ctrl+Z would take back letters and not the deletion.
                focus_later(neighbour.map_or(quick.clone(), |id| format!("delete-{id}")));
            }
        };
        let keys = {
            let (main_id, quick) = (main_id.clone(), quick.clone());
            move |event: web_sys::KeyboardEvent| match event.key().as_str() {
                "ArrowUp" | "ArrowDown" if event.alt_key() => {
                    event.prevent_default();
                    shift.run((event.key() == "ArrowUp", main_id.clone()));
                }
                // On a button Enter presses the button.
                "Enter" if !tall && !event.is_composing() && App::current().is_in_a_field() => {
                    event.prevent_default();
                    focus_later(quick.clone());
                }
                _ => {}
            }
        };
        let main = main_field(&id, kind, field, &main_id, tall, name.clone());
        let two = two_here(session, &id, field);
        let number = numbered
            .then(|| view! { <span class="row-number">{move || (place.get() + 1).to_string()}</span> });
        let (up_id, down_id) = (format!("up-{id}"), format!("down-{id}"));
        let label = |word: Word| {
            let name = name.clone();
            move || fill(word, &[("what", &name())])
        };
        let (up_label, down_label, remove_label) =
            (label(words::MOVE_UP), label(words::MOVE_DOWN), label(words::DELETE_ONE));
        let go = |up: bool, focus: String| move |_| shift.run((up, focus.clone()));
        let is_first = flag(move || place.get() == 0);
        let is_last = flag(move || ids.with(Vec::len) <= place.get() + 1);
        let (go_up, go_down) = (go(true, up_id.clone()), go(false, down_id.clone()));
        let group = {
            let name = name.clone();
            live(move || if numbered { format!("{}. {}", place.get() + 1, name()) } else { name() })
        };
        let below = under.map(|make| {
            let content = make(id.clone());
            match fold {
                Some(word) => view! {
                    <details class="row-fold">
                        <summary>{t(word)}</summary>
                        <div class="row-details" role="group" aria-label=group>{content}</div>
                    </details>
                }
                .into_any(),
                None => view! { <div class="row-details" role="group" aria-label=group>{content}</div> }
                    .into_any(),
            }
        });
        view! {
            <li class="row" id=format!("row-{id}")>
                <div class="row-main" on:keydown=keys>
                    {number}
                    {main}
                    <div class="row-tools">
                        <button
                            type="button"
                            class="btn-icon"
                            id=up_id.clone()
                            aria-label=up_label
                            disabled=is_first
                            on:click=go_up
                        >
                            <Icon picture=Picture::Up/>
                        </button>
                        <button
                            type="button"
                            class="btn-icon"
                            id=down_id.clone()
                            aria-label=down_label
                            disabled=is_last
                            on:click=go_down
                        >
                            <Icon picture=Picture::Down/>
                        </button>
                        <button
                            type="button"
                            class="btn-icon"
                            id=format!("delete-{id}")
                            aria-label=remove_label
                            on:click=remove
                        >
                            <Icon picture=Picture::Remove/>
                        </button>
                    </div>
                </div>
                {two}
                {below}
            </li>
        }
        .into_any()
    }
}

/// A row was left with another text in it.
fn row_left(session: Session, event: &web_sys::Event) {
    session.pause_typing();
    if let Some(word) = super::hints::noticed(&event_target_value(event)) {
        App::current().say(word);
    }
}

/// The main text of a row, edited where it stands.
fn main_field(
    id: &str,
    kind: &'static str,
    field: &'static str,
    main_id: &str,
    tall: bool,
    name: impl Fn() -> String + Clone + Send + Sync + 'static,
) -> AnyView {
    let session = use_session();
    let read = {
        let id = id.to_owned();
        move || session.text(&id, field)
    };
    let write = {
        let id = id.to_owned();
        move |typed: String| {
            if typed.chars().count() > LONGEST {
                App::current().tell(super::text::too_long(&typed), false);
                return;
            }
            let mut text = super::text::clean(&typed);
            // A line that is pasted stays one; lines that another tool has written stay as they are.
            if !tall && !untrack(|| session.text(&id, field)).contains('\n') {
                text = text.replace('\n', " ");
            }
            let subject = crate::ui::session::Subject::existing(&id, kind);
            session.write(&subject, field, t(words::TEXT), text, true);
        }
    };
    let label = move || fill(words::EDIT_ONE, &[("what", &name())]);
    let mirror = read.clone();
    view! {
        <div class="area-grow row-grow" data-text=move || format!("{} ", mirror())>
            <textarea
                class="area row-text"
                dir="auto"
                rows="1"
                enterkeyhint=(!tall).then_some("next")
                id=main_id.to_owned()
                aria-label=label
                prop:value=read
                on:input=move |event| write(event_target_value(&event))
                on:change=move |event| row_left(session, &event)
            ></textarea>
        </div>
    }
    .into_any()
}

/// The field at the end of a list: Enter adds, a paste of many lines adds many.
#[component]
fn QuickAdd(
    id: String,
    kind: &'static str,
    parent: String,
    field: &'static str,
    add: Word,
    with: Signal<Vec<(String, Value)>>,
    ids: Memo<Vec<ItemId>>,
    long: bool,
) -> impl IntoView {
    let session = use_session();
    let text = RwSignal::new(String::new());
    // Answers whether the lines are in the list now; what is not stays in the field.
    let put = Callback::new(move |lines: Vec<String>| {
        if lines.is_empty() {
            return true;
        }
        if let Some(long) = lines.iter().find(|line| line.chars().count() > LONGEST) {
            App::current().tell(super::text::too_long(long), false);
            return false;
        }
        let what = lines.first().cloned().unwrap_or_default();
        let label = match lines.len() {
            1 => step_label(words::STEP_ADD, &what),
            many => fill(words::STEP_ADD_MANY, &[("n", &many.to_string())]),
        };
        let added = session.add_lines(label, (kind, &parent, field), &lines, &with.get_untracked());
        let looks_personal = lines.iter().find_map(|line| super::hints::noticed(line)).map(t);
        let said = (added.len() > 1).then(|| count(words::ADDED_ONE, words::ADDED_MANY, added.len()));
        if let [one] = added.as_slice() {
            let at = ids.with_untracked(|ids| ids.iter().position(|id| id == one));
            let place = at.map_or(String::new(), |at| (at + 1).to_string());
            let word = if place.is_empty() { words::ADDED } else { words::ADDED_AT };
            App::current().whisper(fill(word, &[("what", &what), ("n", &place)]));
        }
        if !added.is_empty() && (said.is_some() || looks_personal.is_some()) {
            let all = [said.as_deref(), looks_personal].into_iter().flatten().collect::<Vec<_>>();
            App::current().tell(all.join(" "), said.is_some());
        }
        !added.is_empty()
    });
    let submit = Callback::new(move |()| {
        if put.run(split_lines(&text.get_untracked())) {
            text.set(String::new());
        }
    });
    let paste = move |event: web_sys::ClipboardEvent| {
        let pasted = event.clipboard_data().and_then(|data| data.get_data("text").ok()).unwrap_or_default();
        let lines = split_lines(&pasted);
        // One line is put into the field as usual; many become many things at once.
        if lines.len() > 1 {
            event.prevent_default();
            let before = text.get_untracked();
            if put.run(split_lines(&before).into_iter().chain(lines).collect()) {
                text.set(String::new());
            }
        }
    };
    // A page may have many of these: its label says which.
    let (label, button, lines_id) = (format!("label-{id}"), format!("put-{id}"), format!("lines-{id}"));
    let lines = long.then(|| {
        view! { <p class="field-hint" id=lines_id.clone()>{t(words::QUICK_LINES)}</p> }
    });
    view! {
        <form
            class="quick"
            on:submit=move |event| {
                event.prevent_default();
                submit.run(());
            }
        >
            <label class="field-label" id=label.clone() for=id.clone()>{t(add)}</label>
            <div class="quick-row">
                <input
                    type="text"
                    class="line"
                    dir="auto"
                    autocomplete="off"
                    enterkeyhint="enter"
                    id=id.clone()
                    placeholder=t(words::QUICK_HINT)
                    aria-describedby=lines.is_some().then(|| lines_id.clone())
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                    on:paste=paste
                />
                <button type="submit" class="btn" id=button.clone() aria-labelledby=format!("{button} {label}")>
                    {t(words::ADD)}
                </button>
            </div>
            {lines}
        </form>
    }
    .into_any()
}

/// Lines without the bullets and numbers that a list from a document or a mail brings along. Numbers go only
/// where every line has one: «1. klasse» alone is a name.
pub fn split_lines(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.trim().trim_start_matches(['-', '•', '–', '*', '·', '▪', '◦']).trim_start())
        .filter(|line| !line.is_empty())
        .collect();
    let bare: Option<Vec<&str>> = lines.iter().map(|line| without_number(line)).collect();
    let lines = bare.filter(|lines| lines.len() > 1).unwrap_or(lines);
    lines.into_iter().map(super::text::clean).filter(|line| !line.is_empty()).collect()
}

fn without_number(line: &str) -> Option<&str> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..)?.strip_prefix(['.', ')'])?;
    ((1..=4).contains(&digits) && rest.starts_with(char::is_whitespace)).then(|| rest.trim_start())
}
