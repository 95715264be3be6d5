//! Kom godt omkring kommunikationen: who is told what.

use super::{Day, Flag, Ref, Text};

things! {
    /// One row of communication. Its parent is a solution, or empty for the process as a whole.
    Audience = "audience" {
        /// Who is told.
        who: Text,
        /// What is in it for them.
        gain: Text,
        /// The message.
        message: Text,
        /// Who tells it.
        sender: Text,
        /// How.
        channel: Text,
        /// When.
        when: Day,
        /// Done.
        done: Flag,
        /// The challenge whose misunderstanding it clears up.
        about: Ref,
    }
}
