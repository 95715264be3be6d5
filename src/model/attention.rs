//! From the first talk: who does what, the words that the group shares, and the points of attention.

use super::{Number, One, Ref, Role, Text};

things! {
    /// Who does what and when in this process.
    RoleTask = "role_task" {
        /// The role.
        role: One<Role>,
        /// Who in words, where the list of roles does not do.
        who: Text,
        /// The task.
        task: Text,
        /// When.
        when: Text,
    }
    /// An expression that the group has coined or made its own.
    SharedWord = "shared_word" {
        /// The expression.
        expression: Text,
        /// What it means here.
        meaning: Text,
        /// Where it came from.
        origin: Text,
    }
    /// A point of attention; may become a challenge with a first draft rating.
    Attention = "attention" {
        /// What it is about.
        text: Text,
        /// How important, 1 to 5.
        importance: Number,
        /// What effect it would have to mend it, 1 to 5.
        effect: Number,
        /// How much stands in the way, 1 to 5.
        barriers: Number,
        /// What stands in the way, in words.
        barriers_note: Text,
        /// The note on a card that it came from.
        from: Ref,
        /// The challenge that it became.
        became: Ref,
    }
}
