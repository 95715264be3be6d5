//! The checklist before the start.

use super::{One, Text};

choices! {
    /// Who of a workplace takes part.
    TakesPart {
        /// Everybody.
        Everybody = "everybody",
        /// Representatives.
        Representatives = "representatives",
    }
    /// Whether the challenges were chosen beforehand.
    ChosenBy {
        /// Management and MED have chosen them.
        Beforehand = "beforehand",
        /// The workplaces point them out themselves.
        Workplaces = "workplaces",
    }
    /// The questions of the checklist that several people may answer each for themselves first.
    ChecklistQuestion {
        /// Which areas and workplaces take part?
        Areas = "areas",
        /// Who of each workplace takes part?
        TakesPart = "takes_part",
        /// Are the challenges chosen beforehand?
        ChosenBy = "chosen_by",
        /// A headline for the work.
        Headline = "headline",
        /// What must be left alone.
        LeaveAlone = "leave_alone",
        /// Who keeps hold of the process?
        Holders = "holders",
        /// How much time do we have?
        Time = "time",
        /// What is freed time for, and who decides that?
        Freed = "freed",
    }
}

things! {
    /// The common answers. There is one, with the id `checklist`. Time and freed time stand in the frame.
    Checklist = "checklist" {
        /// In words: which areas and workplaces take part, and why those.
        areas: Text,
        /// Who has chosen the challenges, or will.
        chosen_by: One<ChosenBy>,
        /// A headline for the work, where the workplaces choose.
        headline: Text,
        /// Areas that must be left alone.
        leave_alone: Text,
        /// Who keeps hold of the process.
        holders: Text,
        /// The role of those who keep hold of it.
        holders_role: Text,
    }
    /// A workplace that takes part.
    Workplace = "workplace" {
        /// Its name.
        name: Text,
        /// Everybody or representatives.
        takes_part: One<TakesPart>,
        /// Who represents it, by role.
        who: Text,
    }
    /// One person's own answer to one question, given before the common talk.
    Answer = "answer" {
        /// The question.
        question: One<ChecklistQuestion>,
        /// A label, such as a role; no name is needed.
        by: Text,
        /// The answer.
        text: Text,
    }
}
