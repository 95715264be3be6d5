//! Ideas: parked ones, those of a brainstorm, and the headings they are gathered under.

use super::{Flag, Number, One, Ref, Refs, Text};

choices! {
    /// The rounds of a brainstorm.
    Phase {
        /// Everybody writes in silence.
        Silent = "silent",
        /// Read aloud, build on each other.
        Share = "share",
        /// Put together what is alike.
        Group = "group",
        /// Choose.
        Choose = "choose",
    }
}

things! {
    /// A brainstorm about one challenge (its parent) or several; one per challenge.
    Brainstorm = "brainstorm" {
        /// The question.
        question: Text,
        /// The other challenges that it is about too.
        also: Refs,
        /// The round that the group is in.
        phase: One<Phase>,
        /// Minutes of the silent round.
        minutes: Number,
    }
    /// A note of a brainstorm about a challenge (its parent), or an idea parked before it.
    Idea = "idea" {
        /// The idea.
        text: Text,
        /// Parked in step 2 because it came too early.
        parked: Flag,
        /// Its heading.
        heading: Ref,
        /// The solution that it became.
        became: Ref,
    }
    /// A heading for notes that are alike, within one brainstorm (its parent is the challenge).
    Heading = "heading" {
        /// Its name.
        name: Text,
    }
}
