//! The process itself: its name, its frame, the state of its steps.

use super::{Day, Flag, Number, One, Ref, Text};

choices! {
    /// How much of the method a process shows. Nothing is lost by changing it.
    Variant {
        /// The checklist and all six steps.
        Full = "full",
        /// One meeting, one limited area.
        Light = "light",
        /// Co-creation with citizens and others: the manager's guide alone.
        CoCreation = "co_creation",
    }
    /// How far a step is. Always set by people; the app only suggests.
    StepState {
        /// Nobody has begun.
        NotStarted = "not_started",
        /// Under way.
        Ongoing = "ongoing",
        /// Ready to be talked through.
        Ready = "ready",
        /// Finished.
        Done = "done",
        /// Left out, with a reason.
        NotRelevant = "not_relevant",
    }
    /// The light variant's answer to «Ved I nok til at finde en løsning i dag?».
    Enough {
        /// We do: find a solution today.
        Yes = "yes",
        /// We do not: who looks into what, and when do we meet again?
        No = "no",
        /// It is larger than we thought: a full process.
        Bigger = "bigger",
    }
}

things! {
    /// One run of the method. There is one, with the id `process`.
    Process = "process" {
        /// What the process is called on the shelf.
        title: Text,
        /// The workplace, municipality or unit that it belongs to.
        workplace: Text,
        /// What the group itself calls its work.
        nickname: Text,
        /// Full, light or the manager's guide.
        variant: One<Variant>,
        /// Citizens or others outside take part, so the manager's guide lies beside the steps.
        citizens: Flag,
        /// When it was started.
        started: Day,
        /// When it is to be erased at the latest.
        delete_by: Day,
        /// The title of the process that it grew out of.
        follows: Text,
        /// Made from the worked example: may be thrown away.
        example: Flag,
        /// Light variant: do we know enough to find a solution today?
        enough: One<Enough>,
        /// Light variant, when we do not: when we meet again.
        again: Day,
        /// A standing note to whoever takes over as facilitator.
        handover: Text,
    }
    /// What is fixed and what may be changed. There is one, with the id `frame`; it is shown in every step.
    Frame = "frame" {
        /// The area that the work is about.
        area: Text,
        /// What is fixed and not up for change.
        fixed: Text,
        /// What may be changed.
        changeable: Text,
        /// Principles and political goals that count.
        goals: Text,
        /// Who decides.
        decides: Text,
        /// How much time there is, and whether people are ready for it to take time.
        time: Text,
        /// What time that is set free will be used for.
        freed: Text,
        /// Who decides what freed time is used for.
        freed_decides: Text,
    }
    /// One step, or the checklist (step 0). Its parent is its number, so the id is `step-2`.
    Step = "step" {
        /// How far it is, as people have said.
        state: One<StepState>,
        /// Why it is not relevant.
        reason: Text,
    }
    /// An answer to «Hvem bakker op lige nu – og hvem mangler?», asked whenever a step changes its state.
    Backing = "backing" {
        /// The number of the step, 0 to 6.
        step: Number,
        /// Who backs the work now.
        supports: Text,
        /// Who is missing.
        missing: Text,
        /// When it was said.
        date: Day,
        /// The meeting where it was said.
        meeting: Ref,
    }
}

impl Process {
    /// It goes by the checklist and the six steps. The light meeting and the guide for co-creation have neither.
    pub fn has_steps(&self) -> bool {
        !matches!(self.variant, Some(Variant::Light | Variant::CoCreation))
    }
}
