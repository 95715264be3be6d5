//! Dot voting on challenges or ideas.

use super::{Counts, Day, Flag, Number, One, Text};

choices! {
    /// What a round of voting is about.
    VoteAbout {
        /// Challenges.
        Challenges = "challenges",
        /// Ideas of one brainstorm (the round's parent is the challenge).
        Ideas = "ideas",
    }
}

things! {
    /// A round of dot voting.
    Round = "round" {
        /// Challenges or ideas.
        about: One<VoteAbout>,
        /// Dots per voter.
        dots: Number,
        /// More than one dot may go to the same.
        stack: Flag,
        /// Counts are shown only when it is closed, and nothing tells who gave what.
        secret: Flag,
        /// Closed: no more ballots.
        closed: Flag,
        /// When it was held.
        date: Day,
        /// The group decided otherwise, with this reason.
        otherwise: Text,
    }
    /// One voter's dots, or one sheet of paper, or one show of hands. Its parent is the round. In a secret
    /// round it has no label and is written with all others in a random order when the round closes.
    Ballot = "ballot" {
        /// Who voted: a person's or a table's label. Empty in a secret round.
        by: Text,
        /// Dots by what they were given to.
        dots: Counts,
        /// How many people stand behind it: 1, or those who raised a hand together.
        voters: Number,
    }
}
