//! The dialogue cards: those that are drawn, the group's own, and the notes.

use crate::document::sort::Gather as _;
use std::collections::BTreeSet;

use super::{Flag, One, Ref, Text, Thing};
use crate::document::{Document, ItemId, Randomness};

choices! {
    /// The four suits of the deck.
    Suit {
        /// A shared language: what is steering here?
        Language = "language",
        /// When steering helps.
        Helps = "helps",
        /// When steering trips us up.
        Trips = "trips",
        /// Roles and cooperation.
        Roles = "roles",
    }
}

things! {
    /// A card that the group has written itself.
    OwnCard = "own_card" {
        /// The question.
        text: Text,
        /// Its suit.
        suit: One<Suit>,
    }
    /// That a card has been drawn. Its parent is the id of the card in the deck.
    Drawn = "drawn" {
        /// On the table now or earlier; no after the deck was shuffled anew.
        drawn: Flag,
    }
    /// A note to a card. Its parent is the id of the card.
    CardNote = "card_note" {
        /// The note.
        text: Text,
        /// The point of attention that it became.
        became: Ref,
    }
}

/// A card of the deck that has not been drawn, at random; `None` when all have been.
pub fn draw<'a>(deck: &[&'a str], drawn: &[ItemId], random: &mut dyn Randomness) -> Option<&'a str> {
    let gone: BTreeSet<&str> = drawn.iter().map(String::as_str).gather();
    let left: Vec<&str> = deck.iter().copied().filter(|card| !gone.contains(card)).collect();
    left.get(random.below(left.len())).copied()
}

/// The cards that have been drawn since the deck was last shuffled, own ones too.
pub fn drawn_cards(document: &Document) -> Vec<ItemId> {
    Drawn::all(document).into_iter().filter(|card| card.drawn).map(|card| card.parent).collect()
}
