//! What may be missing in a step, so that the page can say it in a sentence.

use crate::document::ItemId;

/// What is missing. Lists hold the ids of what lacks it, never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No workplace takes part yet.
    Workplaces,
    /// Were the challenges chosen beforehand?
    ChosenBy,
    /// They were, and are not listed yet.
    ChosenChallenges,
    /// They were not, and the work has no headline.
    Headline,
    /// Who keeps hold of the process?
    Holders,
    /// What is fixed, and what may be changed?
    WhatIsFixed,
    /// How much time is there?
    Time,
    /// What is freed time for, and who decides that?
    FreedTime,
    /// Light variant: which area?
    Area,
    /// Light variant: who decides?
    WhoDecides,
    /// No card has been talked over.
    CardTalk,
    /// Nobody has said who does what.
    Roles,
    /// No shared words.
    Words,
    /// No points of attention.
    Attention,
    /// No challenges.
    Challenges,
    /// Challenges with nothing but a title.
    Description(Vec<ItemId>),
    /// There are many challenges, and nobody has rated or voted.
    Weighing,
    /// Challenges about which nothing was decided: chosen or not now.
    Selection(Vec<ItemId>),
    /// Chosen challenges that nobody has signed up for.
    SignUp(Vec<ItemId>),
    /// Chosen challenges without any plan or finding.
    Plan(Vec<ItemId>),
    /// Challenges under investigation where nobody who can change it is known or with us.
    Owner(Vec<ItemId>),
    /// Chosen challenges without a conclusion.
    Conclusion(Vec<ItemId>),
    /// Light variant: chosen challenges that nobody has looked into.
    ShortLook(Vec<ItemId>),
    /// Light variant: do we know enough?
    Enough,
    /// Light variant: we do not; when do we meet again?
    MeetAgain,
    /// Light variant: it is larger than we thought; turn it into a full process.
    TurnIntoFull,
    /// Challenges without any of the four F's.
    FourFs(Vec<ItemId>),
    /// Challenges without ideas.
    Ideas(Vec<ItemId>),
    /// Challenges whose ideas have not become a solution.
    Solution(Vec<ItemId>),
    /// Solutions without a wanted effect.
    WantedEffect(Vec<ItemId>),
    /// Solutions about which nothing was decided.
    Decision(Vec<ItemId>),
    /// Solutions that are to be measured and lack a reading from before.
    Baseline(Vec<ItemId>),
    /// Solutions without an action.
    Actions(Vec<ItemId>),
    /// Actions that are stuck.
    Stuck(Vec<ItemId>),
    /// Trials without a result, by solution.
    TrialResult(Vec<ItemId>),
    /// Actions that are not finished.
    OpenActions(Vec<ItemId>),
    /// Solutions that are to be adjusted: they are back in step 4.
    Adjustment(Vec<ItemId>),
    /// Solutions that nobody can see the effect of: no sign, no measure, no line.
    Signs(Vec<ItemId>),
    /// Signs that nobody has looked for.
    Observations(Vec<ItemId>),
    /// Measures without a reading from after.
    ReadingsAfter(Vec<ItemId>),
    /// Lines that have been marked fewer than two times.
    Marks(Vec<ItemId>),
    /// Solutions without a verdict.
    Verdict(Vec<ItemId>),
    /// No lessons.
    Lessons,
    /// Nothing chosen that makes it last.
    Anchoring,
    /// What comes next was not decided.
    NextPhase,
    /// No date for «Holder det endnu?»
    HoldsDate,
    /// Nobody is to be told.
    Audience,
    /// Rows of communication that are not done.
    NotTold(Vec<ItemId>),
}
