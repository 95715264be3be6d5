//! How far the steps and their tools are, what is missing, and what to do next. The app suggests; people set
//! the state of a step by hand.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Action, Activity, Anchoring, AssessmentLine, Attention, Audience, CardNote, Challenge, Checklist,
    ChosenBy, Drawn, Enough, FourFs, Frame, Go, Idea, Investigation, Learning, Lesson, Mark, Measure,
    Numbered, Observation, Outcome, Process, Rating, Reading, RoleTask, Round, Selection, SharedWord, Sign,
    Solution, SolutionState, Stakeholder, Step, StepState, Thing, Trial, Variant, VoteAbout, When, Workplace,
    YesNo, numbered, solution_states, solutions_by_challenge, stakes_among,
};
use crate::document::{Document, ItemId};

/// The ids of the tools, as addresses and the method's data spell them.
pub mod tool {
    /// Step 0: the checklist.
    pub const CHECKLIST: &str = "checklist";
    /// Light variant: the frame in three lines.
    pub const FRAME: &str = "frame";
    /// Step 1: Dialogkort.
    pub const CARDS: &str = "cards";
    /// Step 1: Roller og opgaver.
    pub const ROLES: &str = "roles";
    /// Step 1: Fælles ord.
    pub const WORDS: &str = "words";
    /// Step 1: Opmærksomhedspunkter.
    pub const ATTENTION: &str = "attention";
    /// Step 2: Beskriv udfordringerne.
    pub const DESCRIBE: &str = "describe";
    /// Step 2: Prioriter udfordringerne.
    pub const PRIORITISE: &str = "prioritise";
    /// Step 2: Undersøg udfordringerne.
    pub const INVESTIGATE: &str = "investigate";
    /// Light variant: «Ved I nok til at finde en løsning i dag?»
    pub const ENOUGH: &str = "enough";
    /// Step 3: Forenklingens fire F'er.
    pub const FOUR_FS: &str = "four_fs";
    /// Step 3: Brainstorm.
    pub const BRAINSTORM: &str = "brainstorm";
    /// Step 3: Vurdér løsningen.
    pub const ASSESS: &str = "assess";
    /// Step 4: Fra løsning til handling.
    pub const ACT: &str = "act";
    /// Step 5: Tegn på at løsningen virker.
    pub const SIGNS: &str = "signs";
    /// Step 5: Hvor meget, hvor mange og hvor tit?
    pub const COUNTS: &str = "counts";
    /// Step 5: Vurderingslinjen.
    pub const LINE: &str = "line";
    /// Step 5: Samlet vurdering.
    pub const VERDICT: &str = "verdict";
    /// Step 6: Læring af Samskabt styring.
    pub const LEARNING: &str = "learning";
    /// Step 6: Kom godt omkring kommunikationen.
    pub const COMMUNICATION: &str = "communication";
}

/// The tools of the full process with their steps, in order.
pub const FULL: [(u8, &str); 18] = [
    (0, tool::CHECKLIST),
    (1, tool::CARDS),
    (1, tool::ROLES),
    (1, tool::WORDS),
    (1, tool::ATTENTION),
    (2, tool::DESCRIBE),
    (2, tool::PRIORITISE),
    (2, tool::INVESTIGATE),
    (3, tool::FOUR_FS),
    (3, tool::BRAINSTORM),
    (3, tool::ASSESS),
    (4, tool::ACT),
    (5, tool::SIGNS),
    (5, tool::COUNTS),
    (5, tool::LINE),
    (5, tool::VERDICT),
    (6, tool::LEARNING),
    (6, tool::COMMUNICATION),
];

/// The tools of the light variant.
pub const LIGHT: [(u8, &str); 10] = [
    (0, tool::FRAME),
    (2, tool::DESCRIBE),
    (2, tool::PRIORITISE),
    (2, tool::INVESTIGATE),
    (2, tool::ENOUGH),
    (3, tool::FOUR_FS),
    (3, tool::BRAINSTORM),
    (4, tool::ACT),
    (5, tool::SIGNS),
    (6, tool::LEARNING),
];

/// The tools that a process shows.
pub fn tools(document: &Document) -> &'static [(u8, &'static str)] {
    if is_light(document) { &LIGHT } else { &FULL }
}

/// Whether the process is of the light variant.
pub fn is_light(document: &Document) -> bool {
    Process::only(document, "").variant == Some(Variant::Light)
}

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

/// How far something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Somebody has begun.
    pub started: bool,
    /// How many parts are done.
    pub done_parts: usize,
    /// Of how many. For a tool its own parts (such as challenges), for a step its tools that have something to
    /// do. 0 where there is nothing to do.
    pub all_parts: usize,
    /// What is missing, the most urgent first.
    pub missing: Vec<Missing>,
    /// The state that this suggests. Never that it is finished: that is for people to say.
    pub suggestion: StepState,
}

impl Progress {
    fn new(started: bool, done_parts: usize, all_parts: usize, missing: Vec<Missing>) -> Self {
        let suggestion = if !started {
            StepState::NotStarted
        } else if all_parts > 0 && done_parts >= all_parts && missing.is_empty() {
            StepState::Ready
        } else {
            StepState::Ongoing
        };
        Self { started, done_parts, all_parts, missing, suggestion }
    }

    /// Parts that are either there or missing.
    fn of_parts(parts: impl IntoIterator<Item = (bool, Missing)>) -> Self {
        let (mut done, mut all, mut missing) = (0, 0, Vec::new());
        for (is_there, lack) in parts {
            all += 1;
            if is_there { done += 1 } else { missing.push(lack) }
        }
        Self::new(done > 0, done, all, missing)
    }
}

/// A tool and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolProgress {
    /// The step, 0 to 6.
    pub step: u8,
    /// The id of the tool.
    pub tool: &'static str,
    /// How far it is.
    pub progress: Progress,
}

/// A step and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepProgress {
    /// The step, 0 to 6.
    pub step: u8,
    /// The state that people have set.
    pub state: Option<StepState>,
    /// Why it is not relevant.
    pub reason: String,
    /// How far it is.
    pub progress: Progress,
    /// Its tools.
    pub tools: Vec<ToolProgress>,
}

impl StepProgress {
    /// The state to show: what people have set, else the suggestion.
    pub fn shown(&self) -> StepState {
        self.state.unwrap_or(self.progress.suggestion)
    }

    /// People have said that nothing more is to be done here.
    fn is_closed(&self) -> bool {
        matches!(self.state, Some(StepState::Done | StepState::NotRelevant))
    }
}

/// How far all steps are that the process shows.
pub fn progress(document: &Document) -> Vec<StepProgress> {
    let shown = tools(document);
    let facts = Facts::of(document);
    let steps: BTreeSet<u8> = shown.iter().map(|(step, _)| *step).collect();
    let of_step = |step: u8| {
        let mine = shown.iter().filter(|(its, _)| *its == step);
        let tools: Vec<ToolProgress> =
            mine.map(|&(step, tool)| ToolProgress { step, tool, progress: facts.progress(tool) }).collect();
        let with_work = tools.iter().filter(|tool| tool.progress.all_parts > 0);
        let done = with_work.clone().filter(|tool| tool.progress.done_parts >= tool.progress.all_parts);
        let (done, all) = (done.count(), with_work.count());
        let missing = tools.iter().flat_map(|tool| tool.progress.missing.clone()).collect();
        let started = tools.iter().any(|tool| tool.progress.started);
        let set = Step::only(document, &step.to_string());
        let progress = Progress::new(started, done, all, missing);
        StepProgress { step, state: set.state, reason: set.reason, progress, tools }
    };
    steps.into_iter().map(of_step).collect()
}

/// What to do next: the first thing that is missing in the first step that is open. A step that nobody has
/// begun is passed over once a later one has begun: steps may be skipped.
pub fn next(document: &Document) -> Option<(u8, &'static str, Missing)> {
    next_of(&progress(document))
}

/// The same from the progress that has been worked out already.
pub fn next_of(steps: &[StepProgress]) -> Option<(u8, &'static str, Missing)> {
    let last_begun = steps.iter().filter(|step| step.progress.started).map(|step| step.step).max();
    let open = steps.iter().filter(|step| !step.is_closed());
    let open = open.filter(|step| step.progress.started || last_begun.is_none_or(|last| last < step.step));
    let mut lacks = open.flat_map(|step| &step.tools).filter_map(|tool| {
        let missing = tool.progress.missing.first()?;
        Some((tool.step, tool.tool, missing.clone()))
    });
    lacks.next()
}

/// What the tools need to know of a document, read once.
struct Facts<'a> {
    document: &'a Document,
    light: bool,
    enough: Option<Enough>,
    meets_again: bool,
    challenges: Vec<Numbered>,
    investigations: BTreeMap<ItemId, Investigation>,
    solutions: Vec<Solution>,
    states: BTreeMap<ItemId, SolutionState>,
    solutions_of: BTreeMap<ItemId, Vec<ItemId>>,
}

impl<'a> Facts<'a> {
    fn of(document: &'a Document) -> Self {
        let process = Process::only(document, "");
        let challenges = numbered(document);
        let investigations = challenges
            .iter()
            .map(|one| (one.challenge.id.clone(), Investigation::only(document, &one.challenge.id)));
        Self {
            document,
            light: process.variant == Some(Variant::Light),
            enough: process.enough,
            meets_again: process.again.is_some(),
            investigations: investigations.collect(),
            solutions: Solution::all(document),
            states: solution_states(document),
            solutions_of: solutions_by_challenge(document),
            challenges,
        }
    }

    fn progress(&self, name: &str) -> Progress {
        match name {
            tool::CHECKLIST => self.checklist(),
            tool::FRAME => self.frame(),
            tool::CARDS => {
                let drawn = Drawn::all(self.document).iter().any(|card| card.drawn);
                let talked = drawn || !CardNote::all(self.document).is_empty();
                Progress::of_parts([(talked, Missing::CardTalk)])
            }
            tool::ROLES => Progress::of_parts([(self.any::<RoleTask>(), Missing::Roles)]),
            tool::WORDS => Progress::of_parts([(self.any::<SharedWord>(), Missing::Words)]),
            tool::ATTENTION => Progress::of_parts([(self.any::<Attention>(), Missing::Attention)]),
            tool::DESCRIBE => self.describe(),
            tool::PRIORITISE => self.prioritise(),
            tool::INVESTIGATE => self.investigate(),
            tool::ENOUGH => self.is_enough(),
            tool::FOUR_FS => self.four_fs(),
            tool::BRAINSTORM => self.brainstorm(),
            tool::ASSESS => self.assess(),
            tool::ACT => self.act(),
            tool::SIGNS => self.signs(),
            tool::COUNTS => self.counts(),
            tool::LINE => self.line(),
            tool::VERDICT => self.verdict(),
            tool::LEARNING => self.learning(),
            tool::COMMUNICATION => self.communication(),
            _ => Progress::new(false, 0, 0, Vec::new()),
        }
    }

    fn any<T: Thing>(&self) -> bool {
        !self.document.of_kind(T::KIND).is_empty()
    }

    fn checklist(&self) -> Progress {
        let checklist = Checklist::only(self.document, "");
        let frame = Frame::only(self.document, "");
        let mut parts = vec![
            (self.any::<Workplace>() || has(&checklist.areas), Missing::Workplaces),
            (checklist.chosen_by.is_some(), Missing::ChosenBy),
        ];
        match checklist.chosen_by {
            Some(ChosenBy::Beforehand) => {
                let listed = self.challenges.iter().any(|one| one.challenge.beforehand);
                parts.push((listed, Missing::ChosenChallenges));
            }
            Some(ChosenBy::Workplaces) => parts.push((has(&checklist.headline), Missing::Headline)),
            None => {}
        }
        parts.extend([
            (has(&checklist.holders), Missing::Holders),
            (has(&frame.fixed) || has(&frame.changeable), Missing::WhatIsFixed),
            (has(&frame.time), Missing::Time),
            (has(&frame.freed), Missing::FreedTime),
        ]);
        Progress::of_parts(parts)
    }

    fn frame(&self) -> Progress {
        let frame = Frame::only(self.document, "");
        Progress::of_parts([
            (has(&frame.area), Missing::Area),
            (has(&frame.fixed), Missing::WhatIsFixed),
            (has(&frame.decides), Missing::WhoDecides),
        ])
    }

    fn describe(&self) -> Progress {
        if self.challenges.is_empty() {
            return Progress::new(false, 0, 1, vec![Missing::Challenges]);
        }
        let bare = self.ids(|challenge| !has(&challenge.what) && !has(&challenge.consequence));
        self.over_challenges(true, self.challenges.len(), [bare], [Missing::Description])
    }

    fn prioritise(&self) -> Progress {
        let all = self.challenges.len();
        let ballots = Round::all(self.document).iter().any(|round| round.about != Some(VoteAbout::Ideas));
        let weighed = ballots || self.any::<Rating>();
        let undecided = self.ids(|challenge| challenge.selection.is_none());
        let alone = self.ids(|challenge| {
            let taken = !challenge.groups.is_empty() || has(&challenge.signed_up);
            let team = self.investigations.get(&challenge.id).is_some_and(|one| has(&one.team));
            challenge.selection == Some(Selection::Chosen) && !taken && !team
        });
        let mut missing = Vec::new();
        if all > MANY_CHALLENGES && !weighed && undecided.len() == all {
            missing.push(Missing::Weighing);
        }
        let done = all - undecided.len();
        missing.extend(lack(undecided, Missing::Selection));
        if !self.light {
            missing.extend(lack(alone, Missing::SignUp));
        }
        Progress::new(weighed || done > 0, done, all, missing)
    }

    fn investigate(&self) -> Progress {
        let chosen = self.under_investigation();
        let open: Vec<&Investigation> = chosen.iter().copied().filter(|one| one.outcome.is_none()).collect();
        let ids = |list: &[&Investigation], is: &dyn Fn(&Investigation) -> bool| {
            list.iter().filter(|one| is(one)).map(|one| challenge_of(one)).collect::<Vec<_>>()
        };
        if self.light {
            let bare = ids(&open, &|one| !has(&one.short) && !has(&one.conclusion));
            let done = chosen.len() - bare.len();
            return Progress::new(done > 0, done, chosen.len(), lack(bare, Missing::ShortLook).collect());
        }
        let activities = Activity::by_parent(self.document);
        let findings = super::Finding::by_parent(self.document);
        let stakeholders = Stakeholder::by_parent(self.document);
        let planned = |one: &Investigation| {
            let id = challenge_of(one);
            let words = [&one.problem, &one.why_came, &one.who_uses, &one.who_decided, &one.conclusion];
            words.into_iter().any(|text| has(text))
                || activities.contains_key(&id)
                || findings.contains_key(&id)
                || stakeholders.contains_key(&id)
        };
        let ownerless = |one: &Investigation| {
            let id = challenge_of(one);
            let owner = self.challenges.iter().find(|other| other.challenge.id == id);
            let owner = owner.map_or("", |one| one.challenge.owner.as_str());
            let stakes = stakes_among(owner, stakeholders.get(&id).map_or(&[], Vec::as_slice));
            planned(one) && (stakes.no_owner || stakes.owner_absent)
        };
        let started = chosen.iter().any(|one| one.outcome.is_some() || planned(one));
        let mut missing: Vec<Missing> = Vec::new();
        missing.extend(lack(ids(&open, &|one| !planned(one)), Missing::Plan));
        missing.extend(lack(ids(&open, &ownerless), Missing::Owner));
        missing.extend(lack(ids(&open, &|_| true), Missing::Conclusion));
        Progress::new(started, chosen.len() - open.len(), chosen.len(), missing)
    }

    fn is_enough(&self) -> Progress {
        let parts = match self.enough {
            None => (false, Missing::Enough),
            Some(Enough::Yes) => (true, Missing::Enough),
            Some(Enough::No) => (self.meets_again, Missing::MeetAgain),
            Some(Enough::Bigger) => (false, Missing::TurnIntoFull),
        };
        let mut progress = Progress::of_parts([parts]);
        progress.started = self.enough.is_some();
        // Before there is anything to know about, the question is not asked.
        if self.under_investigation().is_empty() && self.enough.is_none() {
            return Progress::new(false, 0, 0, Vec::new());
        }
        progress
    }

    fn four_fs(&self) -> Progress {
        let (all, _) = self.for_solving();
        let without = |id: &&ItemId| FourFs::only(self.document, id).chosen().is_empty();
        let bare: Vec<ItemId> = all.iter().filter(without).cloned().collect();
        let done = all.len() - bare.len();
        Progress::new(done > 0, done, all.len(), lack(bare, Missing::FourFs).collect())
    }

    fn brainstorm(&self) -> Progress {
        let (_, solve) = self.for_solving();
        let ideas = Idea::by_parent(self.document);
        let has_idea =
            |id: &ItemId| ideas.get(id).is_some_and(|ideas| ideas.iter().any(|one| has(&one.text)));
        let has_solution = |id: &ItemId| self.solutions_of.contains_key(id);
        let dry: Vec<ItemId> =
            solve.iter().filter(|id| !has_idea(id) && !has_solution(id)).cloned().collect();
        let waiting: Vec<ItemId> =
            solve.iter().filter(|id| has_idea(id) && !has_solution(id)).cloned().collect();
        let started = ideas.values().flatten().any(|idea| !idea.parked);
        let done = solve.len() - dry.len() - waiting.len();
        let mut missing: Vec<Missing> = lack(dry, Missing::Ideas).collect();
        missing.extend(lack(waiting, Missing::Solution));
        Progress::new(started || done > 0, done, solve.len(), missing)
    }

    fn assess(&self) -> Progress {
        let undecided = self.solution_ids(|solution| solution.go.is_none());
        let aimless = self.solution_ids(|solution| {
            let effects = [&solution.effect_citizens, &solution.effect_work, &solution.effect_environment];
            solution.go != Some(Go::No) && !effects.into_iter().any(|text| has(text))
        });
        let all = self.solutions.len();
        let done = all - undecided.len();
        let mut missing: Vec<Missing> = lack(aimless, Missing::WantedEffect).collect();
        missing.extend(lack(undecided, Missing::Decision));
        Progress::new(all > 0, done, all, missing)
    }

    fn act(&self) -> Progress {
        let living = self.living_solutions();
        let actions = Action::by_parent(self.document);
        let of = |solution: &Solution| actions.get(&solution.id).map_or(&[][..], Vec::as_slice);
        let own: Vec<&Action> = living.iter().flat_map(|solution| of(solution)).collect();
        let ids = |is: &dyn Fn(&Solution) -> bool| {
            living.iter().filter(|one| is(one)).map(|one| one.id.clone()).collect::<Vec<_>>()
        };
        let trial_open = |one: &Solution| {
            let trial = Trial::only(self.document, &one.id);
            trial.try_first == Some(YesNo::Yes) && trial.result.is_none()
        };
        let action_ids = |is: &dyn Fn(&Action) -> bool| {
            own.iter().filter(|one| is(one)).map(|one| one.id.clone()).collect::<Vec<_>>()
        };
        let adjusting = |one: &Solution| self.states.get(&one.id) == Some(&SolutionState::Adjusting);
        let done = |one: &&&Solution| {
            !of(one).is_empty() && !of(one).iter().any(Action::is_open) && !trial_open(one) && !adjusting(one)
        };
        let baseline = self.without_baseline();
        let mut missing: Vec<Missing> = Vec::new();
        // Said before the start: once the actions are done it is too late.
        missing.extend(lack(ids(&|one| baseline.contains(&one.id)), Missing::Baseline));
        missing.extend(lack(ids(&|one| of(one).is_empty()), Missing::Actions));
        missing.extend(lack(action_ids(&Action::is_stuck), Missing::Stuck));
        missing.extend(lack(ids(&adjusting), Missing::Adjustment));
        missing.extend(lack(action_ids(&|one| one.is_open() && !one.is_stuck()), Missing::OpenActions));
        missing.extend(lack(ids(&trial_open), Missing::TrialResult));
        let started = !own.is_empty()
            || living.iter().any(|one| Trial::only(self.document, &one.id).try_first.is_some());
        Progress::new(started, living.iter().filter(done).count(), living.len(), missing)
    }

    fn signs(&self) -> Progress {
        let living = self.living_solutions();
        let signs = Sign::by_parent(self.document);
        let measures = Measure::by_parent(self.document);
        let lines = AssessmentLine::by_parent(self.document);
        let looks = Observation::by_parent(self.document);
        let blind = living.iter().filter(|one| {
            let others = !self.light && (measures.contains_key(&one.id) || lines.contains_key(&one.id));
            !signs.contains_key(&one.id) && !others
        });
        let blind: Vec<ItemId> = blind.map(|one| one.id.clone()).collect();
        let own = || living.iter().filter_map(|one| signs.get(&one.id)).flatten();
        let unseen = own().filter(|sign| !looks.contains_key(&sign.id));
        let unseen: Vec<ItemId> = unseen.map(|sign| sign.id.clone()).collect();
        let all = own().count() + blind.len();
        let done = own().count() - unseen.len();
        let mut missing: Vec<Missing> = lack(blind, Missing::Signs).collect();
        missing.extend(lack(unseen, Missing::Observations));
        Progress::new(own().next().is_some(), done, all, missing)
    }

    fn counts(&self) -> Progress {
        let measures = Measure::by_parent(self.document);
        let readings = Reading::by_parent(self.document);
        let living = self.living_solutions();
        let own: Vec<&Measure> = living.iter().filter_map(|one| measures.get(&one.id)).flatten().collect();
        let baseline = self.without_baseline();
        let baseline: Vec<ItemId> =
            living.iter().map(|one| one.id.clone()).filter(|id| baseline.contains(id)).collect();
        let after = |one: &&&Measure| {
            let mine = readings.get(&one.id).into_iter().flatten();
            mine.clone().any(|reading| reading.when == Some(When::After) && reading.value.is_some())
        };
        let without: Vec<ItemId> = own.iter().filter(|one| !after(one)).map(|one| one.id.clone()).collect();
        let all = own.len() + baseline.len();
        let done = own.len() - without.len();
        let mut missing: Vec<Missing> = lack(baseline, Missing::Baseline).collect();
        missing.extend(lack(without, Missing::ReadingsAfter));
        Progress::new(!own.is_empty(), done, all, missing)
    }

    fn line(&self) -> Progress {
        let lines = AssessmentLine::all(self.document);
        let times = super::LineTime::by_parent(self.document);
        let marks = Mark::by_parent(self.document);
        let marked = |line: &AssessmentLine| {
            let times = times.get(&line.id).into_iter().flatten();
            times.filter(|time| marks.contains_key(&time.id)).count()
        };
        let thin: Vec<ItemId> =
            lines.iter().filter(|line| marked(line) < 2).map(|line| line.id.clone()).collect();
        let done = lines.len() - thin.len();
        Progress::new(!lines.is_empty(), done, lines.len(), lack(thin, Missing::Marks).collect())
    }

    fn verdict(&self) -> Progress {
        let judged = |id: &ItemId| {
            matches!(
                self.states.get(id),
                Some(
                    SolutionState::Works
                        | SolutionState::Adjusting
                        | SolutionState::TooEarly
                        | SolutionState::Stopped
                )
            )
        };
        let counted: Vec<&ItemId> = self
            .states
            .iter()
            .filter(|(id, state)| state.is_living() || judged(id))
            .map(|(id, _)| id)
            .collect();
        let open: Vec<ItemId> = counted.iter().copied().filter(|id| !judged(id)).cloned().collect();
        let done = counted.len() - open.len();
        Progress::new(done > 0, done, counted.len(), lack(open, Missing::Verdict).collect())
    }

    fn learning(&self) -> Progress {
        let learning = Learning::only(self.document, "");
        let lessons = self.any::<Lesson>();
        if self.light {
            return Progress::of_parts([
                (lessons || has(&learning.line), Missing::Lessons),
                (learning.holds.is_some(), Missing::HoldsDate),
            ]);
        }
        let ended = self.challenges.iter().any(|one| has(&one.challenge.ended));
        let mut progress = Progress::of_parts([
            (lessons, Missing::Lessons),
            (self.any::<Anchoring>(), Missing::Anchoring),
            (learning.next.is_some(), Missing::NextPhase),
            (learning.holds.is_some(), Missing::HoldsDate),
        ]);
        progress.started |= ended;
        progress
    }

    fn communication(&self) -> Progress {
        let rows = Audience::all(self.document);
        if rows.is_empty() {
            return Progress::new(false, 0, 1, vec![Missing::Audience]);
        }
        let open: Vec<ItemId> = rows.iter().filter(|row| !row.done).map(|row| row.id.clone()).collect();
        let done = rows.len() - open.len();
        Progress::new(true, done, rows.len(), lack(open, Missing::NotTold).collect())
    }

    /// The challenges of which that is true.
    fn ids(&self, is: impl Fn(&Challenge) -> bool) -> Vec<ItemId> {
        let all = self.challenges.iter().map(|one| &one.challenge);
        all.filter(|challenge| is(challenge)).map(|challenge| challenge.id.clone()).collect()
    }

    fn solution_ids(&self, is: impl Fn(&Solution) -> bool) -> Vec<ItemId> {
        self.solutions.iter().filter(|one| is(one)).map(|one| one.id.clone()).collect()
    }

    fn over_challenges<const N: usize>(
        &self,
        started: bool,
        all: usize,
        lists: [Vec<ItemId>; N],
        kinds: [fn(Vec<ItemId>) -> Missing; N],
    ) -> Progress {
        let open: BTreeSet<&ItemId> = lists.iter().flatten().collect();
        let done = all - open.len().min(all);
        let missing = lists.into_iter().zip(kinds).flat_map(|(list, kind)| lack(list, kind)).collect();
        Progress::new(started, done, all, missing)
    }

    /// Chosen challenges, and those that have an outcome without having been chosen.
    fn under_investigation(&self) -> Vec<&Investigation> {
        let all = self.challenges.iter().filter_map(|one| {
            let investigation = self.investigations.get(&one.challenge.id)?;
            let chosen = one.challenge.selection == Some(Selection::Chosen);
            (chosen || investigation.outcome.is_some()).then_some(investigation)
        });
        all.collect()
    }

    /// The challenges of step 3, and those of them that need a solution. The light variant has no outcomes:
    /// there all chosen challenges are to be solved once the group says that it knows enough.
    fn for_solving(&self) -> (Vec<ItemId>, Vec<ItemId>) {
        let light_ready = self.light && self.enough == Some(Enough::Yes);
        let (mut all, mut solve) = (Vec::new(), Vec::new());
        for investigation in self.under_investigation() {
            let id = challenge_of(investigation);
            match investigation.outcome {
                Some(Outcome::Solve) => {
                    all.push(id.clone());
                    solve.push(id);
                }
                None if light_ready => {
                    all.push(id.clone());
                    solve.push(id);
                }
                Some(Outcome::CannotNow | Outcome::Keep) => all.push(id),
                _ => {}
            }
        }
        (all, solve)
    }

    /// The solutions that people work on. The light variant has no assessment: there all count that nobody has
    /// put aside.
    fn living_solutions(&self) -> Vec<&Solution> {
        let living = |solution: &&Solution| {
            let state = self.states.get(&solution.id).copied();
            state.is_some_and(|state| state.is_living() || (self.light && state == SolutionState::Undecided))
        };
        self.solutions.iter().filter(living).collect()
    }

    /// The solutions that are to be measured and have no reading from before.
    fn without_baseline(&self) -> BTreeSet<ItemId> {
        if self.light {
            return BTreeSet::new();
        }
        let readings = Reading::by_parent(self.document);
        let measures = Measure::by_parent(self.document);
        let counted = |measure: &Measure| {
            let mine = readings.get(&measure.id).into_iter().flatten();
            mine.clone().any(|reading| reading.when == Some(When::Before) && reading.value.is_some())
        };
        let lacking = self.solutions.iter().filter(|solution| {
            let mine = measures.get(&solution.id).into_iter().flatten();
            solution.measure == Some(YesNo::Yes) && !mine.clone().any(counted)
        });
        lacking.map(|solution| solution.id.clone()).collect()
    }
}

/// With more challenges than this the group should weigh them before it chooses.
const MANY_CHALLENGES: usize = 3;

fn has(text: &str) -> bool {
    !text.trim().is_empty()
}

fn lack(list: Vec<ItemId>, kind: fn(Vec<ItemId>) -> Missing) -> impl Iterator<Item = Missing> {
    (!list.is_empty()).then(|| kind(list)).into_iter()
}

/// The challenge of an investigation. Its id tells, also where nothing has been written yet.
fn challenge_of(investigation: &Investigation) -> ItemId {
    let from_id = investigation.id.strip_prefix(Investigation::KIND).and_then(|rest| rest.strip_prefix('-'));
    from_id.unwrap_or(&investigation.parent).to_owned()
}
