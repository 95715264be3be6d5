//! Solutions: ideas that were chosen and worked out, how they are tried, and what they meet.

use super::{Day, Many, One, Ref, Refs, Role, Simplification, Text};

choices! {
    /// Whether the solution will give the wanted effect.
    WillIt {
        /// Yes.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// No.
        No = "no",
        /// Not known.
        Unsure = "unsure",
    }
    /// What was decided about a solution.
    Go {
        /// Goes on.
        Go = "go",
        /// Does not.
        No = "no",
        /// Later.
        Later = "later",
    }
    /// Yes or no, where «not answered» is a third answer.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
    /// How a trial ended.
    TrialResult {
        /// Rolled out.
        RolledOut = "rolled_out",
        /// To be adjusted.
        Adjust = "adjust",
        /// Stopped.
        Stop = "stop",
    }
    /// The four kinds of barriers.
    BarrierKind {
        /// Culture and habit.
        Cultural = "cultural",
        /// Law.
        Legal = "legal",
        /// Technique and it.
        Technical = "technical",
        /// Skills.
        Competence = "competence",
    }
}

things! {
    /// A solution for one or more challenges.
    Solution = "solution" {
        /// A short name.
        title: Text,
        /// What it is.
        description: Text,
        /// The challenges that it is for.
        challenges: Refs,
        /// Which of the four F's it carries out.
        four_fs: Many<Simplification>,
        /// Wanted effect for citizens.
        effect_citizens: Text,
        /// Wanted effect for the work.
        effect_work: Text,
        /// Wanted effect for the working environment.
        effect_environment: Text,
        /// Will it give that effect?
        will_it: One<WillIt>,
        /// Why we think so.
        will_it_why: Text,
        /// How will we see it?
        how_seen: Text,
        /// The solution team.
        team: Text,
        /// The level of management that decides and backs it.
        level: One<Role>,
        /// That level in words.
        level_who: Text,
        /// What was decided.
        go: One<Go>,
        /// Why.
        go_why: Text,
        /// Do we want to measure before and after?
        measure: One<YesNo>,
        /// The idea that it grew from.
        from: Ref,
    }
    /// How a solution (its parent) is tried before it is rolled out; one per solution.
    Trial = "trial" {
        /// Try first?
        try_first: One<YesNo>,
        /// Where.
        place: Text,
        /// From.
        start: Day,
        /// Until.
        end: Day,
        /// Who gives feedback, and how.
        feedback: Text,
        /// What would make us adjust or stop.
        criteria: Text,
        /// What success is, said before the start.
        success: Text,
        /// The result.
        result: One<TrialResult>,
        /// What we saw.
        result_note: Text,
    }
    /// Something that may stand in the way of a solution (its parent).
    Barrier = "barrier" {
        /// Its kind.
        of_kind: One<BarrierKind>,
        /// What.
        text: Text,
        /// What we do about it.
        answer: Text,
    }
    /// What is new with a solution (its parent): who does something new, what, from when.
    Novelty = "novelty" {
        /// Who.
        who: Text,
        /// What.
        what: Text,
        /// From when.
        from: Day,
    }
}
