//! The investigation of a challenge: plan, stakeholders, activities, findings and conclusion.

use super::{Day, Flag, One, Ref, Text};

choices! {
    /// How an investigation ends, and where the challenge goes from there.
    Outcome {
        /// To be solved: step 3.
        Solve = "solve",
        /// Solved on the way: step 6.
        Solved = "solved",
        /// Rests on a misunderstanding: a row of communication, step 6.
        Misunderstanding = "misunderstanding",
        /// Cannot be changed now, law or resources: anchor it, step 3.
        CannotNow = "cannot_now",
        /// The solution is ready: step 4.
        Ready = "ready",
        /// Makes sense and is kept: keep it, and a lesson.
        Keep = "keep",
        /// Belongs to others: sent on, with a decision.
        Others = "others",
    }
    /// The four kinds of people with a stake.
    StakeholderKind {
        /// Feels the hassle.
        Feels = "feels",
        /// Knows why it is so.
        Knows = "knows",
        /// Can change it.
        CanChange = "can_change",
        /// Must make the solution work.
        MakesWork = "makes_work",
    }
    /// The ways to look into something.
    Method {
        /// Interview.
        Interview = "interview",
        /// Observation.
        Observation = "observation",
        /// Tally.
        Tally = "tally",
        /// A short questionnaire.
        Questionnaire = "questionnaire",
        /// The journey of a citizen, an employee or a task.
        Journey = "journey",
        /// What does the rule really say?
        RuleCheck = "rule_check",
    }
}

things! {
    /// The plan and the findings for one challenge (its parent); one per challenge.
    Investigation = "investigation" {
        /// Who looks into it.
        team: Text,
        /// What is the problem really, and why?
        problem: Text,
        /// Why did the demand arise, and what need was it to meet?
        why_came: Text,
        /// Who uses what comes of it, and for what?
        who_uses: Text,
        /// Who decided it, and who can change it?
        who_decided: Text,
        /// What would be missing if it were gone tomorrow?
        would_miss: Text,
        /// Documentation: is it the right things?
        doc_right: Text,
        /// Documentation: how much is law, and how much could be toned down?
        doc_law: Text,
        /// Documentation: does the way of writing help in daily life?
        doc_help: Text,
        /// The conclusion, in words.
        conclusion: Text,
        /// The outcome.
        outcome: One<Outcome>,
        /// To whom it was sent, where it belongs to others.
        sent_to: Text,
        /// Light variant: who knows more, whom do we ask, why is it so?
        short: Text,
    }
    /// Somebody with a stake in a challenge (its parent).
    Stakeholder = "stakeholder" {
        /// Which of the four kinds.
        stake: One<StakeholderKind>,
        /// Who, by role.
        who: Text,
        /// Not with us in the process.
        absent: Flag,
        /// How they are brought in.
        how: Text,
    }
    /// Something that the group does to find out more about a challenge (its parent).
    Activity = "activity" {
        /// How.
        method: One<Method>,
        /// What exactly.
        what: Text,
        /// With whom.
        with: Text,
        /// Who does it.
        who: Text,
        /// By when.
        due: Day,
        /// Done.
        done: Flag,
    }
    /// A line of the sheet of an activity (its parent): up to four columns, named by the method.
    SheetRow = "sheet_row" {
        /// First column.
        a: Text,
        /// Second column.
        b: Text,
        /// Third column.
        c: Text,
        /// Fourth column.
        d: Text,
        /// The finding that it became.
        became: Ref,
    }
    /// What was found about a challenge (its parent).
    Finding = "finding" {
        /// What it shows.
        text: Text,
        /// Where it comes from.
        source: Text,
        /// The activity that it came from.
        from: Ref,
    }
    /// One «hvorfor?» of the chain of a challenge (its parent), in order.
    Why = "why" {
        /// The answer.
        text: Text,
    }
}
