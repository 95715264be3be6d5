//! Læring af Samskabt styring: lessons, what makes changes last, and what comes next.

use super::{Day, One, Ref, Text};

choices! {
    /// What a lesson is about.
    LessonKind {
        /// What went well, and why?
        Well = "well",
        /// What would we do differently?
        Different = "different",
        /// What will we avoid?
        Avoid = "avoid",
        /// Why did some things not work?
        WhyNot = "why_not",
        /// What did we learn about roles?
        Roles = "roles",
        /// Was the method right for us?
        Method = "method",
        /// Where else can we use it?
        Elsewhere = "elsewhere",
        /// Do people feel able to go on by themselves?
        Able = "able",
    }
    /// Ways to make a change last.
    Anchor {
        /// Trained consultants who can facilitate.
        Consultants = "consultants",
        /// A network for sharing experience.
        Network = "network",
        /// Written into the leadership principles.
        Principles = "principles",
        /// A standing item at MED meetings.
        MedItem = "med_item",
        /// A named consultant to call.
        Contact = "contact",
        /// Participants as ambassadors.
        Ambassadors = "ambassadors",
        /// The group's own way.
        Own = "own",
    }
    /// The decision on the next phase.
    NextPhase {
        /// Go on.
        Continue = "continue",
        /// Adjust.
        Adjust = "adjust",
        /// Start a new process.
        New = "new",
    }
}

things! {
    /// The closing questions of the process. There is one, with the id `learning`.
    Learning = "learning" {
        /// Who tells colleagues.
        tells: Text,
        /// The decision on the next phase.
        next: One<NextPhase>,
        /// Why.
        next_why: Text,
        /// «Holder det endnu?»: when we look again.
        holds: Day,
        /// What we saw when we looked again.
        holds_note: Text,
        /// Light variant: the one line of learning.
        line: Text,
    }
    /// One lesson.
    Lesson = "lesson" {
        /// What it is about.
        of_kind: One<LessonKind>,
        /// The lesson.
        text: Text,
        /// The challenge that it came from.
        from: Ref,
    }
    /// One way of making it last that the group has chosen.
    Anchoring = "anchoring" {
        /// Which.
        way: One<Anchor>,
        /// In the group's words.
        text: Text,
        /// Who sees to it.
        who: Text,
    }
    /// A challenge that showed up on the way and may start the next process.
    NewChallenge = "new_challenge" {
        /// What.
        text: Text,
    }
}
