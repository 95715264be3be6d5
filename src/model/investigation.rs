//! The investigation of a challenge: plan, stakeholders, activities, findings and conclusion.

use jiff::civil::Date;

use super::make::has_home;
use super::{Challenge, Choice, Day, Flag, One, Ref, Text, Thing};
use crate::document::{Document, ItemId};

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

/// What to point out about the people with a stake in a challenge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stakes {
    /// The kinds that nobody has been named for.
    pub empty: Vec<StakeholderKind>,
    /// Those who can change it but are not with us.
    pub absent: Vec<ItemId>,
    /// Everybody who can change it is absent.
    pub owner_absent: bool,
    /// Nobody is known who owns the piece of steering or can change it.
    pub no_owner: bool,
}

/// What to point out about the people with a stake in this challenge.
pub fn stakes(document: &Document, challenge: &str) -> Stakes {
    let owner = Challenge::get(document, challenge).map(|challenge| challenge.owner).unwrap_or_default();
    stakes_among(&owner, &Stakeholder::of(document, challenge))
}

/// The same from what has been read already: the owner that the description names, and the stakeholders.
pub fn stakes_among(owner: &str, stakeholders: &[Stakeholder]) -> Stakes {
    let of_kind = |kind| stakeholders.iter().filter(move |one| one.stake == Some(kind));
    let can_change = of_kind(StakeholderKind::CanChange).count();
    let absent: Vec<ItemId> = of_kind(StakeholderKind::CanChange)
        .filter(|stakeholder| stakeholder.absent)
        .map(|stakeholder| stakeholder.id.clone())
        .collect();
    Stakes {
        empty: StakeholderKind::ALL.iter().copied().filter(|kind| of_kind(*kind).next().is_none()).collect(),
        owner_absent: can_change > 0 && absent.len() == can_change,
        no_owner: can_change == 0 && owner.trim().is_empty(),
        absent,
    }
}

impl Activity {
    /// It should have been done before today.
    pub fn is_overdue(&self, today: Date) -> bool {
        !self.done && self.due.is_some_and(|due| due < today)
    }
}

/// The activities of all challenges that should have been done before today, in their order.
pub fn overdue_activities(document: &Document, today: Date) -> Vec<Activity> {
    let all = Activity::all(document).into_iter();
    all.filter(|one| one.is_overdue(today) && has_home(document, &one.parent)).collect()
}
