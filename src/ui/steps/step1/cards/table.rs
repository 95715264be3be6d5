//! The deck and the card on the table.

use leptos::prelude::*;

use crate::document::{Document, Edit, ItemId, PARENT};
use crate::model::{Choice, Drawn, FieldType, Flag, OwnCard, Suit, Thing, create, draw, drawn_cards, field};
use crate::ui::app::App;
use crate::ui::parts::{fill, guide, memo, t};
use crate::ui::session::Session;
use crate::words::{Labelled, step1 as words};

/// A card of the deck, ours or the group's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its id in the deck, or of the own card.
    pub id: ItemId,
    /// Its suit.
    pub suit: Option<Suit>,
    /// The question.
    pub text: String,
}

/// The deck, what has been drawn from it, and the card on the table.
#[derive(Clone, Copy)]
pub struct Table {
    session: Session,
    /// All cards.
    pub deck: Memo<Vec<Card>>,
    /// The ids of those that have been drawn.
    pub drawn: Memo<Vec<ItemId>>,
    /// The code of the suit to draw from; empty for all.
    pub from: RwSignal<String>,
    /// The card on the table.
    pub now: Memo<Option<Card>>,
    /// There was none left to draw.
    pub is_out: RwSignal<bool>,
    chosen: RwSignal<Option<ItemId>>,
}

impl Table {
    /// The table of a process; `open` is a card that lies there from the start.
    pub fn new(session: Session, open: Option<ItemId>) -> Self {
        let deck = memo(move || session.watch(&[OwnCard::KIND], whole));
        let drawn = memo(move || session.watch(&[Drawn::KIND], drawn_cards));
        let chosen = RwSignal::new(open);
        // The last drawn card lies on the table, so a window at the projector follows the facilitator's.
        let last = memo(move || session.watch(&[Drawn::KIND], last_drawn));
        let now = memo(move || {
            let find = |id: ItemId| deck.with(|deck| deck.iter().find(|card| card.id == id).cloned());
            chosen.get().and_then(find).or_else(|| last.get().and_then(find))
        });
        let (from, is_out) = (RwSignal::new(String::new()), RwSignal::new(false));
        Self { session, deck, drawn, from, now, is_out, chosen }
    }

    /// Draws a card that has not been drawn.
    pub fn draw(self) {
        let from = self.from.get_untracked();
        let deck = self.deck.get_untracked();
        let fits = |card: &&Card| from.is_empty() || card.suit.is_some_and(|suit| suit.code() == from);
        let ids: Vec<&str> = deck.iter().filter(fits).map(|card| card.id.as_str()).collect();
        let drawn = self.session.peek(drawn_cards);
        match self.session.random(|random| draw(&ids, &drawn, random)) {
            Some(id) => {
                self.mark(id);
                self.chosen.set(None);
            }
            None => {
                self.is_out.set(true);
                App::current().tell(untrack(move || self.out()), false);
            }
        }
    }

    /// Puts a card on the table that the group has chosen.
    pub fn lay(self, id: &str) {
        self.mark(id);
        self.chosen.set(Some(id.to_owned()));
    }

    /// What is said when there is none left to draw.
    pub fn out(self) -> String {
        t(if self.from.with(String::is_empty) { words::ALL_DRAWN } else { words::SUIT_DRAWN }).to_owned()
    }

    fn mark(self, id: &str) {
        self.is_out.set(false);
        let drawn = create::<Drawn>(Drawn::only_id(id), id, "", [field(Drawn::drawn, true)]);
        self.session.commit(t(words::STEP_DRAW), vec![drawn]);
    }

    /// Puts all cards back into the deck.
    pub fn shuffle(self) {
        let edits = self.session.peek(|document| {
            let all = Drawn::all(document).into_iter().filter(|card| card.drawn);
            all.map(|card| Edit::set(card.id, Drawn::drawn, false)).collect()
        });
        self.session.commit(t(words::STEP_SHUFFLE), edits);
        self.chosen.set(None);
        self.is_out.set(false);
        App::current().tell(t(words::SHUFFLED).to_owned(), true);
    }

    /// The question on the table.
    pub fn text(self) -> String {
        self.now.get().map_or_else(|| t(words::NO_CARD).to_owned(), |card| card.text)
    }

    /// The code of its suit, for the look.
    pub fn suit_code(self) -> String {
        self.suit().map(|suit| suit.code().to_owned()).unwrap_or_default()
    }

    /// The name of its suit.
    pub fn suit_name(self) -> String {
        self.suit().map(|suit| t(suit.word()).to_owned()).unwrap_or_default()
    }

    fn suit(self) -> Option<Suit> {
        self.now.get().and_then(|card| card.suit)
    }

    /// How many have been drawn.
    pub fn count(self) -> String {
        let deck = self.deck.get();
        let gone = self.drawn.with(|drawn| deck.iter().filter(|card| drawn.contains(&card.id)).count());
        fill(words::DRAWN_OF, &[("n", &gone.to_string()), ("all", &deck.len().to_string())])
    }
}

fn whole(document: &Document) -> Vec<Card> {
    let ours = guide().cards.iter().map(|card| Card {
        id: card.id.clone(),
        suit: Suit::from_code(&card.suit),
        text: card.text.clone(),
    });
    let own = OwnCard::all(document).into_iter().filter(|card| !card.text.trim().is_empty());
    let own = own.map(|card| Card { id: card.id, suit: card.suit, text: card.text });
    ours.chain(own).collect()
}

fn last_drawn(document: &Document) -> Option<ItemId> {
    let all = document.of_kind(Drawn::KIND).into_iter();
    let drawn = all.filter(|(_, item)| Flag::read(item, Drawn::drawn));
    drawn.map(|(_, item)| (item.newest(), item.text(PARENT))).max().map(|(_, card)| card.to_owned())
}
