//! The words for every choice that the method knows.

use super::Word;
use crate::model::*;

/// A choice that has a word.
pub trait Labelled: Choice {
    /// The word for it.
    fn word(self) -> Word;
}

macro_rules! labels {
    ($($choice:ident { $($member:ident = $da:literal, $en:literal;)+ })*) => {
        $(impl Labelled for $choice {
            fn word(self) -> Word {
                match self { $(Self::$member => word!($da, $en),)+ }
            }
        })*
    };
}

labels! {
    Variant {
        Full = "Hele forløbet", "The whole process";
        Light = "Let forløb", "Light process";
        CoCreation = "Samskabelse med borgere og andre", "Co-creation with citizens and others";
    }
    LeadPhase {
        Clarify = "1 Afklaring", "1 Clarification";
        Plan = "2 Samskabelse · A Planlægning", "2 A Planning";
        CarryOut = "2 Samskabelse · B Udførelse", "2 B Carrying out";
        Learn = "3 Erkendelse", "3 Insight";
    }
    Way {
        Yes = "Ja", "Yes";
        Otherwise = "Nej, vi gør det på en anden måde", "No, we do it in another way";
        NotYet = "Ikke endnu – det mangler …", "Not yet – this is missing …";
    }
    FocusState {
        NotYet = "Ikke overvejet endnu", "Not thought about yet";
        Ongoing = "I gang", "Under way";
        InPlace = "På plads", "In place";
        NotRelevant = "Ikke relevant", "Not relevant";
    }
    Hold {
        Mine = "Hos mig", "With me";
        Delegated = "Uddelegeret til …", "Delegated to …";
        Shared = "Delt med …", "Shared with …";
    }
    StepState {
        NotStarted = "Ikke startet", "Not started";
        Ongoing = "I gang", "Under way";
        Ready = "Klar til drøftelse", "Ready to discuss";
        Done = "Færdig", "Finished";
        NotRelevant = "Ikke relevant", "Not relevant";
    }
    Enough {
        Yes = "Ja – vi finder en løsning i dag", "Yes – we find a solution today";
        No = "Nej – vi skal vide mere først", "No – we need to know more first";
        Bigger = "Det er større, end vi troede", "It is larger than we thought";
    }
    TakesPart {
        Everybody = "Alle", "Everybody";
        Representatives = "Repræsentanter", "Representatives";
    }
    ChosenBy {
        Beforehand = "Udfordringerne er valgt på forhånd", "The challenges are chosen beforehand";
        Workplaces = "Arbejdspladserne peger selv på dem", "The workplaces point them out themselves";
    }
    ChecklistQuestion {
        Areas = "Hvilke områder og arbejdspladser er med?", "Which areas and workplaces take part?";
        TakesPart = "Er alle med, eller sender I repræsentanter?", "Does everybody take part, or representatives?";
        ChosenBy = "Er udfordringerne valgt på forhånd?", "Are the challenges chosen beforehand?";
        Headline = "Hvad er overskriften for arbejdet?", "What is the headline for the work?";
        LeaveAlone = "Hvad skal I lade ligge?", "What must be left alone?";
        Holders = "Hvem holder fast i forløbet?", "Who keeps hold of the process?";
        Time = "Hvor meget tid har I?", "How much time do you have?";
        Freed = "Hvad skal frigjort tid bruges til?", "What will freed time be used for?";
    }
    Role {
        Employee = "Medarbejder", "Member of staff";
        Manager = "Leder", "Manager";
        Head = "Chef", "Head of department";
        TopManagement = "Topledelse", "Top management";
        UnionRep = "Tillidsrepræsentant (TR)", "Union representative";
        SafetyRep = "Arbejdsmiljørepræsentant (AMR)", "Working environment representative";
        MainMed = "Hoved-MED", "Main MED committee";
        SectorMed = "Sektor-MED", "Sector MED committee";
        LocalMed = "Lokal-MED", "Local MED committee";
        Facilitator = "Facilitator", "Facilitator";
        ProjectLeader = "Projektleder", "Project leader";
        Consultant = "Konsulent eller stab", "Consultant or central staff";
        SteeringOwner = "Den, der ejer styringen", "The owner of the steering";
        Politician = "Politiker", "Politician";
        Citizen = "Borger eller pårørende", "Citizen or relative";
        Partner = "Ekstern samarbejdspartner", "External partner";
        Other = "Anden", "Other";
    }
    MeetingKind {
        Intro = "Intromøde", "Intro meeting";
        Workshop = "Workshop", "Workshop";
        GroupWork = "Gruppearbejde", "Group work";
        Med = "MED-møde", "MED meeting";
        Management = "Ledermøde", "Management meeting";
        Status = "Statusmøde", "Status meeting";
        FollowUp = "Opfølgning", "Follow-up";
        Other = "Andet møde", "Other meeting";
    }
    Went {
        Well = "Godt", "Well";
        Mixed = "Både og", "So-so";
        Heavy = "Tungt", "Heavily";
    }
    MedLevel {
        None = "Ikke en MED-sag", "Not a matter for MED";
        Local = "Lokal-MED", "Local MED";
        Sector = "Sektor-MED", "Sector MED";
        Main = "Hoved-MED", "Main MED";
    }
    Suit {
        Language = "Fælles sprog", "A shared language";
        Helps = "Når styring hjælper", "When steering helps";
        Trips = "Når styring spænder ben", "When steering trips us up";
        Roles = "Roller og samarbejde", "Roles and cooperation";
    }
    Form {
        Rule = "Regel", "Rule";
        Procedure = "Proceskrav", "Process demand";
        Goal = "Mål", "Target";
        Documentation = "Dokumentation", "Documentation";
        Control = "Kontrol", "Control";
        Routine = "Arbejdsgang", "Routine";
        It = "It-system", "It system";
    }
    Origin {
        Law = "Lov", "Law";
        National = "Nationalt krav", "National demand";
        Municipal = "Kommunal regel", "Municipal rule";
        Department = "Forvaltning", "Department";
        Own = "Egen arbejdsplads", "Our own workplace";
        Habit = "Vane", "Habit";
        Unknown = "Ved ikke", "Not known";
    }
    Touches {
        Citizens = "Borgere og pårørende", "Citizens and relatives";
        Staff = "Medarbejdere", "Staff";
        Managers = "Ledere", "Managers";
    }
    Selection {
        Chosen = "Undersøges nu", "Investigated now";
        NotNow = "Ikke nu", "Not now";
    }
    Mandate {
        Ours = "Vi kan selv ændre det", "We can change it ourselves";
        AskUp = "Vi skal spørge opad", "We must ask higher up";
        Law = "Det er lov", "It is law";
    }
    VoteAbout {
        Challenges = "Udfordringer", "Challenges";
        Ideas = "Idéer", "Ideas";
    }
    Outcome {
        Solve = "Skal løses", "To be solved";
        Solved = "Er løst undervejs", "Solved on the way";
        Misunderstanding = "Beror på en misforståelse", "Rests on a misunderstanding";
        CannotNow = "Kan ikke ændres lige nu (lov eller ressourcer)", "Cannot be changed now (law or resources)";
        Ready = "Løsningen er klar", "The solution is ready";
        Keep = "Giver mening – beholdes", "Makes sense – is kept";
        Others = "Hører til hos andre", "Belongs to others";
    }
    StakeholderKind {
        Feels = "Mærker bøvlet", "Feels the hassle";
        Knows = "Ved, hvorfor det er sådan", "Knows why it is so";
        CanChange = "Kan ændre det", "Can change it";
        MakesWork = "Skal få løsningen til at virke", "Must make the solution work";
    }
    Method {
        Interview = "Interview", "Interview";
        Observation = "Observation", "Observation";
        Tally = "Optælling", "Tally";
        Questionnaire = "Kort spørgeskema", "Short questionnaire";
        Journey = "Rejsen", "The journey";
        RuleCheck = "Regeltjek", "Rule check";
    }
    Simplification {
        Remove = "Fjerne", "Remove (Fjerne)";
        Change = "Forandre", "Change (Forandre)";
        Anchor = "Forankre", "Anchor (Forankre)";
        Keep = "Fastholde", "Keep (Fastholde)";
    }
    Phase {
        Silent = "Stille idéer", "Silent ideas";
        Share = "Del", "Share";
        Group = "Saml", "Group";
        Choose = "Vælg", "Choose";
    }
    WillIt {
        Yes = "Ja", "Yes";
        Partly = "Delvist", "Partly";
        No = "Nej", "No";
        Unsure = "Det ved vi ikke endnu", "We do not know yet";
    }
    Go {
        Go = "Vi går videre", "We go on";
        No = "Vi går ikke videre", "We do not go on";
        Later = "Senere", "Later";
    }
    YesNo {
        Yes = "Ja", "Yes";
        No = "Nej", "No";
    }
    TrialResult {
        RolledOut = "Udbredes", "Rolled out";
        Adjust = "Justeres", "Adjusted";
        Stop = "Stoppes", "Stopped";
    }
    BarrierKind {
        Cultural = "Kultur og vaner", "Culture and habits";
        Legal = "Jura", "Law";
        Technical = "Teknik og it", "Technique and it";
        Competence = "Kompetencer", "Skills";
    }
    ActionStatus {
        NotStarted = "Ikke startet", "Not started";
        Ongoing = "I gang", "Under way";
        Done = "Færdig", "Finished";
        Stuck = "Sidder fast", "Stuck";
    }
    Seen {
        Yes = "Set", "Seen";
        Partly = "Delvist set", "Partly seen";
        No = "Ikke set", "Not seen";
    }
    Unit {
        Minutes = "Minutter", "Minutes";
        Count = "Antal", "Number";
        PerWeek = "Gange pr. uge", "Times a week";
        Percent = "Procent", "Percent";
        Kroner = "Kroner", "Kroner";
        Own = "Jeres egen enhed", "Your own unit";
    }
    Better {
        Lower = "Mindre er bedre", "Less is better";
        Higher = "Mere er bedre", "More is better";
    }
    When {
        Before = "Før", "Before";
        After = "Efter", "After";
    }
    Works {
        Yes = "Virker", "Works";
        Adjust = "Skal justeres", "To be adjusted";
        Stop = "Stoppes", "Stopped";
        TooEarly = "For tidligt at sige", "Too early to say";
    }
    LessonKind {
        Well = "Hvad gik godt – og hvorfor?", "What went well – and why?";
        Different = "Hvad vil vi gøre anderledes?", "What would we do differently?";
        Avoid = "Hvad vil vi undgå?", "What will we avoid?";
        WhyNot = "Hvorfor virkede noget ikke?", "Why did some things not work?";
        Roles = "Hvad lærte vi om rollerne?", "What did we learn about roles?";
        Method = "Passede metoden til os?", "Was the method right for us?";
        Elsewhere = "Hvor kan vi ellers bruge den?", "Where else can we use it?";
        Able = "Kan vi fortsætte på egen hånd?", "Can we go on by ourselves?";
    }
    Anchor {
        Consultants = "Konsulenter, der kan facilitere", "Consultants who can facilitate";
        Network = "Et netværk, der deler erfaringer", "A network for sharing experience";
        Principles = "Skrives ind i ledelsesgrundlaget", "Written into the leadership principles";
        MedItem = "Fast punkt på MED-møderne", "A standing item at MED meetings";
        Contact = "En konsulent, man kan ringe til", "A consultant to call";
        Ambassadors = "Deltagerne som ambassadører", "Participants as ambassadors";
        Own = "Jeres egen måde", "Your own way";
    }
    TalkWith {
        ProjectLeader = "Projektlederen", "The project leader";
        Executive = "Direktionen", "The executive";
    }
    NextPhase {
        Continue = "Vi fortsætter", "We go on";
        Adjust = "Vi justerer", "We adjust";
        New = "Vi starter et nyt forløb", "We start a new process";
    }
}
