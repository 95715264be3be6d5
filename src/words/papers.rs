//! Words of the papers for MED and for a new facilitator.

words! {
    LEAD = "Én side til MED eller til den, der tager over. Den er lavet af det, I har skrevet, og følger med forløbet.", "One page for MED or for whoever takes over. Made from what you have written, and always up to date with the process.";
    WHICH = "Hvilket papir?", "Which paper?";
    HANDOVER = "Overdragelse", "Handover";
    HANDOVER_TITLE = "Til den, der tager over", "To whoever takes over";
    HANDOVER_INTRO = "Her er det, du skal vide for at føre forløbet videre.", "Here is what you need to know to carry the process on.";
    COPY_TEXT = "Kopiér teksten", "Copy the text";
    NOTE = "Skriv selv til den, der tager over", "Write to whoever takes over";
    NOTE_HINT = "Hvem skal man ringe til? Hvad er aftalt mundtligt? Hvad skal man vide om stemningen?", "Whom to call? What was agreed by word of mouth? What should one know about the mood?";
    THIN = "Papiret er tyndt endnu. Det vokser, når I skriver i tjeklisten og i trinene.", "The paper is thin so far. It grows as you write in the checklist and in the steps.";
    TO_CHECKLIST = "Til tjeklisten", "To the checklist";

    ABOUT = "Det handler det om", "What it is about";
    HEADLINE = "Overskrift", "Headline";
    NICKNAME = "Vi kalder det", "We call it";
    AREAS = "Områder", "Areas";
    WORKPLACES = "Arbejdspladser", "Workplaces";
    TAKES_PART = "De er med", "Who takes part";
    WITH_WHO = "{name}: {who}", "{name}: {who}";
    ROLES = "Deltagere", "Participants";
    HOLDERS = "De holder fast i forløbet", "Who keeps hold of the process";
    FRAME = "Rammen", "The frame";
    LEAVE_ALONE = "Det lader vi ligge", "What we leave alone";
    TIME = "Tid", "Time";
    FREED = "Frigjort tid bruges til", "Freed time is used for";
    FREED_DECIDES = "Det afgør", "Decided by";
    CHALLENGES = "Udfordringer", "Challenges";
    BEFOREHAND = "Valgt på forhånd", "Chosen beforehand";
    CHOSEN = "Valgt af gruppen", "Chosen by the group";
    STEPS = "Så langt er vi", "How far we are";
    MEETINGS = "Møder forude", "Meetings ahead";
    HELD = "Møder, vi har holdt", "Meetings we have held";
    ASK = "Det beder vi udvalget om", "What we ask the committee";
    OUTCOMES = "Sådan går det med udfordringerne", "How the challenges are doing";
    DECISIONS = "Beslutninger", "Decisions";
    LESSONS = "Det har vi lært", "What we have learned";
    NEXT_PHASE = "Og nu?", "And now?";
    PROMISES = "Det er lovet og ikke gjort endnu", "Promised and not done yet";
    DATES = "Datoer forude", "Dates ahead";
    BACKING = "Hvem bakker op, og hvem mangler?", "Who backs it, and who is missing?";
    SUPPORTS = "Bakker op", "Back it";
    MISSING = "Mangler", "Missing";
    ASKED_ON = "Spurgt", "Asked on";
    SHARED_WORDS = "Ord, vi bruger", "Words we use";
    NEXT_MOVE = "Begynd her", "Begin here";
    WORDINGS = "Steder med to formuleringer", "Places with two wordings";
    WORDINGS_N = "{n} – tag dem op med gruppen.", "{n} – take them up with the group.";
    CONTESTED = "Slettet ét sted og rettet et andet", "Deleted in one place and changed in another";
    FROM_HANDOVER = "Fra den, der giver stafetten videre", "From the one who hands over";
    NOT_RELEVANT_WHY = "{state} – {why}", "{state} – {why}";
    MORE = "… og {n} mere i Samskab", "… and {n} more in Samskab";

    END_NOT_CHOSEN = "ikke taget stilling til endnu", "not decided on yet";
    END_NOT_NOW = "ikke nu", "not now";
    END_INVESTIGATED = "bliver undersøgt", "being looked into";
    END_SOLVED = "løst undervejs", "solved on the way";
    END_MISUNDERSTANDING = "viste sig at være en misforståelse", "turned out to be a misunderstanding";
    END_ANCHORED = "kan ikke ændres nu og forankres", "cannot be changed now and is anchored";
    END_KEPT = "giver mening og beholdes", "makes sense and is kept";
    END_SENT_ON = "sendt videre til dem, den hører til hos", "sent on to those it belongs to";
    END_TO_BE_SOLVED = "skal løses, men har ingen løsning endnu", "to be solved, but has no solution yet";
    END_WAITS = "har en løsning, der venter på en beslutning", "has a solution that waits for a decision";
    END_PROGRESS = "en løsning er på vej", "a solution is on its way";
    END_ADJUSTED = "løsningen bliver rettet til", "the solution is being adjusted";
    END_TOO_EARLY = "løsningen er i brug, og det er for tidligt at sige mere", "the solution is in use, and it is too early to say more";
    END_WORKS = "løsningen virker", "the solution works";
    END_STOPPED = "løsningen blev stoppet", "the solution was stopped";
    END_DROPPED = "løsningen blev valgt fra", "the solution was dropped";

    STATE_UNDECIDED = "venter på en beslutning", "waits for a decision";
    STATE_DROPPED = "valgt fra", "dropped";
    STATE_LATER = "senere", "later";
    STATE_PROGRESS = "på vej", "on its way";
    STATE_ADJUSTING = "bliver rettet til", "being adjusted";
    STATE_TOO_EARLY = "i brug, for tidligt at sige mere", "in use, too early to say more";
    STATE_WORKS = "virker", "works";
    STATE_STOPPED = "stoppet", "stopped";

    DATE_MEETING = "Møde", "Meeting";
    DATE_TRIAL = "Afprøvningen begynder", "The trial begins";
    DATE_NOVELTY = "Noget nyt begynder", "Something new begins";
    DATE_SIGN = "Begynd at se efter tegnet", "Begin to look for the sign";
    DATE_CHANGE = "Ændringen begynder", "The change begins";
}
