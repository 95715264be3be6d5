//! All challenges by theme, with ticks: those that are alike get a theme or are put together.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::theme::{of_name, themes};
use super::views;
use crate::document::{Document, Edit, ItemId};
use crate::method::Tool;
use crate::model::{Challenge, Theme, Thing, by_theme, merge_into, numbered};
use crate::ui::app::App;
use crate::ui::parts::{
    Button, Empty, Fold, Look, Things, challenge_title, count, dynamic, fill, flag, live, many, memo, press,
    t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, step_label};
use crate::words::{Word, describe as words};

/// More lines than this are shown only when asked for.
const SHOWN: usize = 200;

/// A theme (or none) and its challenges: id, number, title.
type GroupOf = (String, Vec<(ItemId, usize, String)>);

#[derive(Clone, Copy)]
struct Ticked {
    session: Session,
    ids: RwSignal<BTreeSet<ItemId>>,
    theme: RwSignal<String>,
}

/// The page.
pub fn gather(session: Session) -> AnyView {
    let ticked = Ticked { session, ids: RwSignal::new(BTreeSet::new()), theme: RwSignal::new(String::new()) };
    let groups = memo(move || session.watch(&[Challenge::KIND, Theme::KIND], groups));
    let whole = RwSignal::new(false);
    let all = memo(move || groups.with(|groups| groups.iter().map(|(_, list)| list.len()).sum::<usize>()));
    let list = move || {
        let mut room = if whole.get() { usize::MAX } else { SHOWN };
        many(groups.get(), |group| {
            let taken = group.1.len().min(room);
            room -= taken;
            one_group(ticked, group, taken)
        })
    };
    let enough = flag(move || whole.get() || all.get() <= SHOWN);
    let rest = live(move || fill(words::SHOW_ALL, &[("n", &all.get().to_string())]));
    let none = flag(move || all.get() == 0);
    let empty = move || {
        if all.get() > 0 {
            return ().into_any();
        }
        let link = fill(words::GO_TO_TOOL, &[("tool", t(words::VIEW_WRITE))]);
        view! { <Empty text=t(words::NO_CHALLENGES) page=Page::Tool(Tool::Describe) link/> }.into_any()
    };
    view! {
        {views(session, true)}
        <section class="stack" aria-labelledby="gather">
            <h2 id="gather">{t(words::VIEW_GATHER)}</h2>
            {dynamic(empty)}
            <div class="stack" hidden=none>
                <p class="note">{t(words::GATHER_HINT)}</p>
                {bar(ticked)}
                {dynamic(list)}
                <button type="button" class="btn-quiet" hidden=enough on:click=press(move || whole.set(true))>
                    {rest}
                </button>
            </div>
            <Fold title=t(words::EDIT_THEMES)>
                <Things kind=Theme::KIND field=Theme::name label=t(words::EDIT_THEMES) add=words::NEW_THEME/>
            </Fold>
        </section>
    }
    .into_any()
}

fn groups(document: &Document) -> Vec<GroupOf> {
    let group = |(theme, list): (Option<Theme>, Vec<crate::model::Numbered>)| {
        let name = theme.map_or_else(|| t(words::NO_THEME).to_owned(), |theme| challenge_title(&theme.name));
        let row = |one: crate::model::Numbered| {
            (one.challenge.id, one.number, challenge_title(&one.challenge.title))
        };
        (name, list.into_iter().map(row).collect())
    };
    by_theme(document).into_iter().map(group).collect()
}

fn one_group(ticked: Ticked, (name, list): GroupOf, taken: usize) -> AnyView {
    let none = list.is_empty().then(|| view! { <p class="note">{t(words::THEME_EMPTY)}</p> });
    let rows = many(list.into_iter().take(taken), |(id, number, title)| {
        let is_ticked = {
            let id = id.clone();
            flag(move || ticked.ids.with(|ids| ids.contains(&id)))
        };
        let turn = move |_| {
            ticked.ids.update(|ids| {
                if !ids.remove(&id) {
                    ids.insert(id.clone());
                }
            });
        };
        view! {
            <li>
                <label class="choice gather-row">
                    <input type="checkbox" prop:checked=is_ticked on:change=turn/>
                    <span class="row-number">{number}</span>
                    <span class="link-title" dir="auto">{title}</span>
                </label>
            </li>
        }
        .into_any()
    });
    view! {
        <section class="gather-group">
            <h3 dir="auto">{name}</h3>
            {none}
            <ul class="link-cards">{rows}</ul>
        </section>
    }
    .into_any()
}

/// What can be done with those that are ticked; always at hand, and not at the foot, where messages appear.
fn bar(ticked: Ticked) -> AnyView {
    let session = ticked.session;
    let said = live(move || match ticked.ids.with(BTreeSet::len) {
        0 => t(words::TICKED_NONE).to_owned(),
        number => count(words::TICKED_ONE, words::TICKED_MANY, number),
    });
    let offered = dynamic(move || {
        many(themes(session).get(), |(_, name)| view! { <option value=name></option> }.into_any())
    });
    let give = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        ticked.give_theme();
    };
    let button = |word: Word, act: fn(Ticked)| {
        view! {
            <Button text=live(move || t(word).to_owned()) look=Look::Quiet press=move || act(ticked)/>
        }
        .into_any()
    };
    view! {
        <div class="gather-bar">
            <p role="status"><strong>{said}</strong></p>
            <form class="quick-row" on:submit=give>
                <label class="visually-hidden" for="gather-theme">{t(words::THEME)}</label>
                <input
                    type="text"
                    class="line"
                    dir="auto"
                    autocomplete="off"
                    id="gather-theme"
                    list="gather-themes"
                    placeholder=t(words::THEME)
                    prop:value=ticked.theme
                    on:input=move |event| ticked.theme.set(event_target_value(&event))
                />
                <datalist id="gather-themes">{offered}</datalist>
                <button type="submit" class="btn">{t(words::GIVE_THEME)}</button>
            </form>
            <div class="cluster">
                <Button text=live(|| t(words::MERGE).to_owned()) press=move || ticked.merge()/>
                {button(words::TAKE_OUT, Ticked::take_out)}
                {button(words::CLEAR_TICKS, |ticked| ticked.ids.set(BTreeSet::new()))}
            </div>
        </div>
    }
    .into_any()
}

impl Ticked {
    /// The ticked challenges that still stand by themselves, in their order; says so where there are too few.
    fn chosen(self, least: usize, too_few: Word) -> Vec<(ItemId, String)> {
        let ids = self.ids.get_untracked();
        let all = self.session.peek(numbered).into_iter();
        let chosen: Vec<_> = all
            .filter(|one| ids.contains(&one.challenge.id))
            .map(|one| {
                (one.challenge.id, format!("{}. {}", one.number, challenge_title(&one.challenge.title)))
            })
            .collect();
        if chosen.len() >= least {
            return chosen;
        }
        App::current().say(too_few);
        Vec::new()
    }

    fn give_theme(self) {
        let name = self.theme.get_untracked().trim().to_owned();
        if name.is_empty() {
            App::current().say(words::NAME_THEME);
            return;
        }
        let chosen = self.chosen(1, words::TICK_FIRST);
        if chosen.is_empty() {
            return;
        }
        let (theme, mut edits) = of_name(self.session, &name);
        edits.extend(chosen.iter().map(|(id, _)| Edit::set(id, Challenge::theme, theme.as_str())));
        let said = if chosen.len() == 1 { words::THEMED_ONE } else { words::THEMED_MANY };
        let said = fill(said, &[("n", &chosen.len().to_string()), ("theme", &name)]);
        self.done(t(words::STEP_THEME).to_owned(), edits, said);
        self.theme.set(String::new());
    }

    fn take_out(self) {
        let chosen = self.chosen(1, words::TICK_FIRST);
        if chosen.is_empty() {
            return;
        }
        let edits = chosen.iter().map(|(id, _)| Edit::set(id, Challenge::theme, "")).collect();
        self.done(t(words::STEP_THEME).to_owned(), edits, t(words::UNTHEMED).to_owned());
    }

    /// Puts the ticked ones together under the first of them.
    fn merge(self) {
        let chosen = self.chosen(2, words::TICK_TWO);
        let Some(((whole, title), parts)) = chosen.split_first() else { return };
        let edits = self
            .session
            .peek(|document| parts.iter().flat_map(|(part, _)| merge_into(document, part, whole)).collect());
        self.done(step_label(words::STEP_MERGE, title), edits, fill(words::MERGED_UNDER, &[("what", title)]));
    }

    fn done(self, label: String, edits: Vec<Edit>, said: String) {
        self.session.commit(label, edits);
        self.ids.set(BTreeSet::new());
        App::current().tell(said, true);
    }
}
