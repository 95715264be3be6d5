//! Meetings, decisions and homework: what happens around the steps.

use super::{Day, Flag, Number, One, Ref, Refs, Text};

choices! {
    /// What kind of meeting it is.
    MeetingKind {
        /// Everybody hears what it is about.
        Intro = "intro",
        /// A workshop.
        Workshop = "workshop",
        /// A group works on its own.
        GroupWork = "group_work",
        /// MED committee.
        Med = "med",
        /// Management.
        Management = "management",
        /// A short status meeting about one solution.
        Status = "status",
        /// Following up or closing.
        FollowUp = "follow_up",
        /// Anything else.
        Other = "other",
    }
    /// «Hvordan gik mødet?» in one minute.
    Went {
        /// Well.
        Well = "well",
        /// So-so.
        Mixed = "mixed",
        /// Heavily.
        Heavy = "heavy",
    }
    /// The level of the MED system that a decision belongs to.
    MedLevel {
        /// Not a matter for MED.
        None = "none",
        /// Local committee.
        Local = "local",
        /// Sector committee.
        Sector = "sector",
        /// Main committee.
        Main = "main",
    }
}

things! {
    /// A meeting, past or ahead.
    Meeting = "meeting" {
        /// A short name.
        title: Text,
        /// Its kind.
        kind_of: One<MeetingKind>,
        /// The date.
        date: Day,
        /// The time of day and place, in words.
        place: Text,
        /// What it is for.
        purpose: Text,
        /// The agenda, a line each.
        agenda: Text,
        /// The text of the invitation.
        invitation: Text,
        /// Which of the participants came.
        came: Refs,
        /// Who else came, in words.
        came_also: Text,
        /// How it went.
        went: One<Went>,
        /// What to keep and what to do otherwise next time.
        went_note: Text,
        /// The solution that a status meeting is about.
        solution: Ref,
    }
    /// What was decided.
    Decision = "decision" {
        /// What.
        what: Text,
        /// By whom.
        who: Text,
        /// With what authority.
        authority: Text,
        /// The level of MED.
        med: One<MedLevel>,
        /// At which meeting.
        meeting: Ref,
        /// When.
        date: Day,
        /// The challenge or solution that it is about.
        about: Ref,
    }
    /// Something to do between meetings.
    Homework = "homework" {
        /// What.
        what: Text,
        /// Who.
        who: Text,
        /// By when.
        due: Day,
        /// Done.
        done: Flag,
        /// What came out of it.
        result: Text,
        /// The step that it belongs to, 0 to 6.
        step: Number,
    }
}
