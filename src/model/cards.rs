//! The dialogue cards: those that are drawn, the group's own, and the notes.

use super::{Flag, One, Ref, Text};

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
