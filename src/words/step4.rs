//! Words of step 4.

words! {
    WHICH = "Hvilken løsning lægger I plan for?", "Which solution do you plan now?";
    NONE = "Ingen løsning er klar endnu. Beslut i Vurdér løsningen, hvad I går videre med.", "No solution is ready yet. Decide in Vurdér løsningen what you go on with.";
    NONE_LIGHT = "Ingen løsning er klar endnu. Gør en idé til en løsning i Brainstorm, eller skriv løsningen her.", "No solution is ready yet. Turn an idea into a solution in Brainstorm, or write the solution here.";
    TO_ASSESS = "Gå til Vurdér løsningen", "Go to Vurdér løsningen (assess the solution)";
    TO_IDEAS = "Gå til Brainstorm", "Go to Brainstorm";
    NEW = "En løsning, der er klar", "A solution that is ready";
    WAITING = "Venter på en beslutning", "Waiting for a decision";
    WAITING_HINT = "Åbn en af dem for at beslutte, om I går videre med den.", "Open one of them to decide whether you go on with it.";
    OTHERS = "Løsninger, I har lagt til side", "Solutions that you put aside";
    ALL_ACTIONS = "Alle handlinger på tværs", "All actions across solutions";
    SEE_ASSESSMENT = "Se Vurdér løsningen", "See the assessment of the solution";
    SEE_VERDICT = "Se Samlet vurdering", "See the overall verdict";

    DONE_OF = "{done} af {all} handlinger færdige", "{done} of {all} actions finished";
    NO_ACTIONS = "Ingen handlinger endnu", "No actions yet";
    STUCK_ONE = "{n} sidder fast", "{n} is stuck";
    STUCK_MANY = "{n} sidder fast", "{n} are stuck";
    LATE_ONE = "{n} over tiden", "{n} overdue";
    LATE_MANY = "{n} over tiden", "{n} overdue";

    NO_BASELINE = "I vil måle før og efter, men I har ingen tal fra før. Tag dem, inden I går i gang.", "You want to measure before and after, but you have no figures from before. Get them before you start.";
    TO_COUNTS = "Skriv tallene fra før", "Write the figures from before";
    ADJUST = "Løsningen skal justeres.", "The solution is to be adjusted.";
    ADJUST_HINT = "Her er, hvad I har set indtil nu. Ret planen nedenfor til, og prøv igen.", "Here is what you have seen so far. Mend the plan below and try again.";
    FROM_TRIAL = "Fra afprøvningen: {what}", "From the trial: {what}";
    NO_DATE = "Uden dato", "No date";

    SUCCESS = "Hvad er succes?", "What is success?";
    SUCCESS_HINT = "Sig det, før I går i gang: for borgerne, for arbejdet og for arbejdsmiljøet.", "Say it before you start: for the citizens, for the work and for the working environment.";
    SUCCESS_FIELD = "Det er en succes, hvis …", "It is a success if …";
    WANTED = "Det skrev I i Vurdér løsningen", "What you wrote in the assessment";

    TRY = "Vil I prøve den af først?", "Do you want to try it first?";
    TRY_HINT = "Gør det let: ét sted, én rutine og en kort periode.", "Keep it light: one place, one routine and a short period.";
    PLACE = "Hvor?", "Where?";
    START = "Fra", "From";
    END = "Til", "Until";
    FEEDBACK = "Hvem melder tilbage, og hvordan?", "Who gives feedback, and how?";
    CRITERIA = "Hvad får os til at rette til eller stoppe?", "What makes us adjust or stop?";
    RESULT = "Hvordan gik det?", "How did it go?";
    RESULT_ANSWER = "Hvad gør I nu med løsningen?", "What do you do with the solution now?";
    RESULT_NOTE = "Hvad så I?", "What did you see?";
    RESULT_ROLLED = "Så er det handlingerne nedenfor, der gør løsningen til hverdag.", "Then it is the actions below that make the solution everyday practice.";
    RESULT_ADJUST = "Ret til, hvad I prøver. Det, I skrev om første forsøg, kan blive stående.", "Adjust what you try. What you wrote about the first attempt may stay.";
    RESULT_STOP = "Godt at vide nu. Fortæl dem, der var med, hvad I så, og hvad der så sker.", "Good to know now. Tell those who took part what you saw and what happens next.";

    BARRIERS = "Hvad kan stå i vejen?", "What may stand in the way?";
    CULTURAL_ADD = "En vane eller holdning, der kan stå i vejen", "A habit or attitude that may stand in the way";
    LEGAL_ADD = "En regel eller aftale, der kan stå i vejen", "A rule or agreement that may stand in the way";
    TECHNICAL_ADD = "Noget teknisk, der kan stå i vejen", "Something technical that may stand in the way";
    COMPETENCE_ADD = "Noget, nogen ikke kan endnu", "Something that somebody cannot do yet";
    BARRIER_LIST = "Barrierer: {what}", "Barriers: {what}";
    BARRIER_ANSWER = "Hvad gør vi ved det?", "What do we do about it?";
    CULTURAL_HINT = "Det, folk plejer, og det, de synes om det nye.", "What people are used to and what they think of the new.";
    LEGAL_HINT = "Lov, aftaler, datasikkerhed.", "Law, agreements, data protection.";
    TECHNICAL_HINT = "Systemer, adgang, udstyr, lokaler.", "Systems, access, equipment, rooms.";
    COMPETENCE_HINT = "Det, nogen skal lære eller øve.", "Something that somebody must learn or practise.";

    ACTIONS = "Hvem gør hvad – og hvornår?", "Who does what – and when?";
    ACTION_LIST = "Handlinger", "Actions";
    ACTION_ADD = "Ny handling", "New action";
    ACTION_EMPTY = "Ingen handlinger endnu. Hvad er det første, nogen gør i morgen?", "No actions yet. What is the first thing that somebody does tomorrow?";
    WHO = "Hvem?", "Who?";
    DUE = "Hvornår er det gjort?", "By when is it done?";
    STATUS = "Hvor langt er I?", "How far are you?";
    WHEN_THEN = "Når …, så …", "When …, then …";
    WHEN = "Når", "When";
    WHEN_EXAMPLE = "et barn mangler kl. 8.15", "a child is missing at 8:15";
    THEN = "så", "then";
    THEN_EXAMPLE = "skriver læreren det med det samme", "the teacher writes it at once";
    HELP = "Hvad eller hvem kan få den løs?", "What or who can get it moving?";
    OVERDUE = "Over tiden", "Overdue";
    STUCK = "Sidder fast", "Stuck";

    NEW_WHAT = "Hvad er nyt?", "What is new?";
    NOVELTY_HINT = "Skriv det, så den, der gør det, kan kende det: hvem gør noget nyt, hvad er det, og fra hvornår?", "Write it so that those who do it can recognise it: who does something new, what is it, and from when?";
    NOVELTY_ADD = "Noget nyt", "Something new";
    NOVELTY_EMPTY = "Ikke noget nyt skrevet endnu.", "Nothing new written yet.";
    NOVELTY_WHO = "Hvem gør det?", "Who does it?";
    FROM_WHEN = "Fra hvornår?", "From when?";

    MEETINGS = "Hvornår ser I på det igen?", "When do you look at it again?";
    MEETING_LIST = "Statusmøder", "Status meetings";
    MEETING_ADD = "Nyt statusmøde", "New status meeting";
    MEETING_HINT = "Et kvarter er nok: Hvad går godt? Hvad sidder fast? Hvem har brug for en hånd?", "A quarter of an hour is enough: What goes well? What is stuck? Who needs a hand?";
    MEETING_SUGGEST = "Aftal et om to måneder: {date}", "Agree on one in two months: {date}";
    MEETING_TITLE = "Status: {what}", "Status: {what}";
    MEETING_ADDED = "Statusmødet den {date} er skrevet ind.", "The status meeting on {date} is written down.";
    DATE = "Dato", "Date";
    TIME_PLACE = "Tid og sted", "Time and place";
    TO_MEETINGS = "Dagsorden, indbydelse og alle møder", "Agenda, invitation and all meetings";

    TELL = "Hvem skal have det at vide?", "Who must be told?";
    TELL_HINT = "Fortæl, hvad der er nyt, hvordan det blev til, og hvem der har lavet det.", "Tell what is new, how it came about and who made it.";
    TELL_LIST = "Dem fortæller vi det til", "Those we tell";
    TELL_ADD = "Nogen, der skal have besked", "Somebody who must be told";
    MESSAGE = "Hvad siger vi?", "What do we say?";
    CHANNEL = "Hvordan?", "How?";
    TELL_WHEN = "Hvornår?", "When?";
    TOLD = "De har fået besked", "They have been told";
    TO_COMMUNICATION = "Mere om budskaber i Kom godt omkring kommunikationen", "More on messages in Kom godt omkring kommunikationen";
    TO_SIGNS = "Videre til trin 5: Tegn på at løsningen virker", "On to step 5: signs that the solution works";
}
