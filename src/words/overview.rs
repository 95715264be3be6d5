//! Words of the overview and of the pages around the steps.

words! {
    OVERVIEW = "Overblik", "Overview";
    CHECKLIST = "Tjekliste", "Checklist";
    STEP_N = "Trin {n}", "Step {n}";
    STEP_N_OF = "Trin {n} af 6", "Step {n} of 6";
    BEFORE_STEPS = "Før trin 1", "Before step 1";
    FRAME = "Rammen for forløbet", "The frame of the process";
    PEOPLE = "Deltagere og grupper", "People and groups";
    MEETINGS = "Møder", "Meetings";
    DECISIONS = "Beslutninger", "Decisions";
    HOMEWORK = "Hjemmeopgaver", "Homework";
    ACTIONS = "Alle handlinger", "All actions";
    PAPERS = "MED og overdragelse", "MED and handover";
    WORDINGS = "Steder med to formuleringer", "Places with two wordings";
    BIN = "Papirkurv", "Bin";
    LIGHT = "Mødet trin for trin", "The meeting step by step";
    STEPS = "Trinene", "The steps";
    AROUND = "Omkring trinene", "Around the steps";
    STEP_DONE_MARK = "(færdig)", "(finished)";
    HELP = "Sådan bruger I værktøjet", "How to use the tool";
    GIVES = "Hvad giver det jer?", "What does it give you?";
    WHO = "Hvem er med?", "Who takes part?";
    HOW = "Sådan gør I", "What to do";
    WHEN = "Hvornår passer det?", "When does it fit?";
    AFTER = "Hvad så bagefter?", "And then?";
    TIME = "Tid", "Time";
    MATERIALS = "Det skal I bruge", "What you need";
    FILLED = "Et udfyldt eksempel", "A filled example";
    TROUBLE = "Når det går skævt", "When it goes wrong";
    SIGN = "Tegnet", "The sign";
    SAY = "Sig fx", "Say for example";
    NEXT_MOVE = "Næste skridt", "Next move";
    FRAME_SHORT = "Rammen", "The frame";
    FRAME_EMPTY = "Rammen er ikke skrevet endnu.", "The frame is not written yet.";
    FRAME_EDIT = "Skriv eller ret rammen", "Write or edit the frame";
    NEXT_TOOL = "Næste: {tool}", "Next: {tool}";
    PREVIOUS_TOOL = "Forrige: {tool}", "Previous: {tool}";
    TO_OVERVIEW = "Til overblikket", "To the overview";
}
