//! Challenges: the pieces of hassle that the group describes, weighs, investigates and solves.

use super::{Flag, Many, One, Ref, Refs, Text};

choices! {
    /// The form of the steering behind a challenge.
    Form {
        /// A rule.
        Rule = "rule",
        /// A demand on how things are done.
        Procedure = "procedure",
        /// A goal or target.
        Goal = "goal",
        /// Documentation.
        Documentation = "documentation",
        /// Control or inspection.
        Control = "control",
        /// A routine.
        Routine = "routine",
        /// An it system.
        It = "it",
    }
    /// Where the steering comes from.
    Origin {
        /// Law.
        Law = "law",
        /// A national demand.
        National = "national",
        /// A rule of the municipality.
        Municipal = "municipal",
        /// The department.
        Department = "department",
        /// The workplace itself.
        Own = "own",
        /// Habit.
        Habit = "habit",
        /// Nobody knows.
        Unknown = "unknown",
    }
    /// Whom a challenge touches.
    Touches {
        /// Citizens and relatives.
        Citizens = "citizens",
        /// Groups of staff.
        Staff = "staff",
        /// Managers.
        Managers = "managers",
    }
    /// What the group decided about a challenge after weighing it.
    Selection {
        /// Chosen for investigation.
        Chosen = "chosen",
        /// Not now.
        NotNow = "not_now",
    }
    /// Who can change it.
    Mandate {
        /// We can change it ourselves.
        Ours = "ours",
        /// We must ask higher up.
        AskUp = "ask_up",
        /// It is law.
        Law = "law",
    }
}

things! {
    /// One piece of hassle.
    Challenge = "challenge" {
        /// A short name.
        title: Text,
        /// What the hassle is.
        what: Text,
        /// Where and when it shows.
        where_when: Text,
        /// How often.
        how_often: Text,
        /// Whom it touches.
        touches: Many<Touches>,
        /// Whom it touches, in words.
        touches_who: Text,
        /// What it does to the core task.
        consequence: Text,
        /// The form of the steering.
        form: Many<Form>,
        /// Where the steering comes from.
        origin: Many<Origin>,
        /// Who owns the piece of steering.
        owner: Text,
        /// Who raised it: a group, not necessarily a name.
        raised_by: Text,
        /// Its theme.
        theme: Ref,
        /// The point of attention that it grew from.
        from: Ref,
        /// Management and MED chose it before the start.
        beforehand: Flag,
        /// The process in which it was noticed first, by title.
        follows: Text,
        /// What the group decided.
        selection: One<Selection>,
        /// Why.
        selection_why: Text,
        /// Who can change it.
        mandate: One<Mandate>,
        /// The groups that signed up for it.
        groups: Refs,
        /// Who else signed up, in words.
        signed_up: Text,
        /// The challenge that it was put together with; its own words are kept.
        merged_into: Ref,
        /// How it ended, in the group's words.
        ended: Text,
    }
    /// A theme that several challenges share.
    Theme = "theme" {
        /// Its name.
        name: Text,
    }
}
