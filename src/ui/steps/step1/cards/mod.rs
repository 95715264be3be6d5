//! Dialogkort: a deck to draw from or to choose from, one card at a time, with notes that can be passed on.

mod notes;
mod stage;
mod table;

use leptos::prelude::*;

use self::table::{Card, Table};
use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Choice, OwnCard, Suit, Thing};
use crate::ui::app::focus_later;
use crate::ui::parts::{
    Button, Choose, DialogControl, Fold, Look, Picture, Things, ToolPage, details, dynamic, fill, live, many,
    memo, options, press, t,
};
use crate::ui::session::{Subject, use_session};
use crate::words::{Labelled, Word, common, step1 as words};

/// The tool.
#[component]
pub fn Cards(
    /// The card to put on the table, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let table = Table::new(use_session(), open);
    let here = memo(move || table.now.get().map(|card| card.id));
    view! {
        <ToolPage tool=Tool::Cards>
            {on_table(table)}
            {dynamic(move || here.get().map_or_else(|| ().into_any(), notes::of_card))}
            <div class="folds">
                <Fold title=t(words::CHOOSE_CARD)>
                    <p class="note">{t(words::CHOOSE_CARD_HINT)}</p>
                    {dynamic(move || whole_deck(table))}
                </Fold>
                <Fold title=t(words::OWN_CARDS)>{own_cards()}</Fold>
                <Fold title=t(words::ALL_NOTES)>{dynamic(move || notes::all(table))}</Fold>
            </div>
        </ToolPage>
    }
    .into_any()
}

/// The current card, large, and what one does with the deck.
fn on_table(table: Table) -> AnyView {
    let control = DialogControl::new();
    let show = move || {
        control.open();
        focus_later("stage-next");
    };
    let next = live(move || {
        t(if table.now.with(Option::is_some) { words::DRAW_NEXT } else { words::DRAW_FIRST }).to_owned()
    });
    view! {
        <section class="stack" aria-labelledby="on-table">
            <h2 id="on-table" tabindex="-1">{t(words::ON_TABLE)}</h2>
            <div class="talk-card" data-suit=live(move || table.suit_code())>
                <p class="talk-suit">{live(move || table.suit_name())}</p>
                <p class="big" dir="auto" aria-live="polite">{live(move || table.text())}</p>
                <p class="note">{live(move || table.count())}</p>
            </div>
            <div class="cluster">
                <Button text=next look=Look::Main press=move || table.draw()/>
                <Button text=live(|| t(common::SHOW_LARGE).to_owned()) picture=Picture::Show press=show/>
                {suit_filter(table)}
                <Button
                    text=live(|| t(words::SHUFFLE).to_owned())
                    look=Look::Quiet
                    disabled=Signal::derive(move || table.drawn.with(Vec::is_empty))
                    press=move || table.shuffle()
                />
            </div>
            {stage::stage(table, control)}
        </section>
    }
    .into_any()
}

/// Draw from one suit only.
fn suit_filter(table: Table) -> AnyView {
    let choices =
        many(options::<Suit>(), |(code, text)| view! { <option value=code>{text}</option> }.into_any());
    view! {
        <label class="draw-from">
            <span>{t(words::DRAW_FROM)}</span>
            <select class="line" on:change=move |event| table.from.set(event_target_value(&event))>
                <option value="">{t(words::WHOLE_DECK)}</option>
                {choices}
            </select>
        </label>
    }
    .into_any()
}

/// All cards by suit; a press puts one on the table.
fn whole_deck(table: Table) -> AnyView {
    let deck = table.deck.get();
    let drawn = table.drawn.get();
    let group = |name: Word, suit: Option<Suit>| {
        let cards: Vec<&Card> = deck.iter().filter(|card| card.suit == suit).collect();
        if cards.is_empty() {
            return ().into_any();
        }
        let cards = many(cards, |card| one_of_deck(table, card, drawn.contains(&card.id)));
        view! {
            <h3>{t(name)}</h3>
            <ul class="deck">{cards}</ul>
        }
        .into_any()
    };
    let suits = many(Suit::ALL.iter().copied(), |suit| group(suit.word(), Some(suit)));
    let own = group(words::NO_SUIT, None);
    view! { {suits} {own} }.into_any()
}

fn one_of_deck(table: Table, card: &Card, is_drawn: bool) -> AnyView {
    let id = card.id.clone();
    let lay = press(move || {
        table.lay(&id);
        focus_later("on-table");
    });
    let mark = is_drawn.then(|| view! { <span class="tag">{t(words::IS_DRAWN)}</span> });
    view! {
        <li>
            <button type="button" class="deck-card" dir="auto" on:click=lay>
                <span>{card.text.clone()}</span>
                {mark}
            </button>
        </li>
    }
    .into_any()
}

fn own_cards() -> AnyView {
    let suit = |id: ItemId| {
        let (subject, suits) = (Subject::of::<OwnCard>(id), options::<Suit>());
        view! { <Choose subject field=OwnCard::suit label=t(words::SUIT) options=suits/> }.into_any()
    };
    view! {
        <p class="note">{t(words::OWN_CARDS_HINT)}</p>
        <Things
            kind=OwnCard::KIND
            field=OwnCard::text
            label=t(words::OWN_CARDS)
            add=words::OWN_CARD
            under=details(suit)
        />
    }
    .into_any()
}

/// What is read aloud of a button that puts a card back on the table.
fn lay_again(text: &str) -> String {
    fill(words::LAY_AGAIN, &[("what", text)])
}
