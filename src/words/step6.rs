//! Words of the screens of step 6: learning, what comes next, communication.

words! {
    // How it ended.
    ENDED = "Hvordan endte det?", "How did it end?";
    ENDED_HINT = "Listen er fyldt ud på forhånd. Skriv til, hvis den ikke siger det hele.", "The list is filled in beforehand. Add to it if it does not say everything.";
    ENDED_NONE = "I har ingen udfordringer i forløbet endnu. Dem skriver I i trin 2.", "There are no challenges in the process yet. You write them in step 2.";
    ENDED_OWN = "Med jeres egne ord", "In your own words";
    ENDED_SOLUTIONS = "Løsninger:", "Solutions:";
    ENDED_REST = "Vis alle {n} udfordringer", "Show all {n} challenges";
    UNNAMED_CHALLENGE = "Udfordring uden navn", "Challenge without a name";
    UNNAMED_SOLUTION = "Løsning uden navn", "Solution without a name";
    NOT_CHOSEN = "Ikke valgt endnu", "Not chosen yet";
    NOT_NOW = "Ikke nu", "Not now";
    BEING_INVESTIGATED = "Bliver undersøgt", "Being investigated";
    SOLVED = "Løst undervejs", "Solved on the way";
    MISUNDERSTANDING = "Det var en misforståelse", "It was a misunderstanding";
    ANCHORED = "Forankres – kan ikke ændres lige nu", "Anchored – cannot be changed now";
    KEPT = "Fastholdes – det giver mening", "Kept – it makes sense";
    SENT_ON = "Sendt videre til andre", "Sent on to others";
    TO_BE_SOLVED = "Mangler en løsning", "Needs a solution";
    SOLUTION_WAITS = "Løsningen venter", "The solution waits";
    SOLUTION_IN_PROGRESS = "Løsningen er i gang", "The solution is under way";
    SOLUTION_ADJUSTED = "Løsningen bliver justeret", "The solution is being adjusted";
    TOO_EARLY = "For tidligt at sige", "Too early to say";
    WORKS = "Løsningen virker", "The solution works";
    STOPPED = "Løsningen er stoppet", "The solution was stopped";
    DROPPED = "Løsningen blev valgt fra", "The solution was dropped";

    // Lessons.
    LEARNED = "Hvad har I lært?", "What have you learned?";
    LEARNED_HINT = "Tag ét spørgsmål ad gangen. Lad alle skrive lidt hver for sig, før I taler sammen.", "Take one question at a time. Let everybody write a little alone before you talk.";
    QUESTION_OF = "Spørgsmål {n} af {all}", "Question {n} of {all}";
    QUESTIONS = "Alle spørgsmål", "All questions";
    ANSWERS_ONE = "{n} svar", "{n} answer";
    ANSWERS_MANY = "{n} svar", "{n} answers";
    PREVIOUS_QUESTION = "Forrige spørgsmål", "Previous question";
    NEXT_QUESTION = "Næste spørgsmål", "Next question";
    LESSON_ADD = "Skriv jeres svar", "Write your answer";
    LESSON_FROM = "Fra udfordringen:", "From the challenge:";

    // New challenges.
    NEW_CHALLENGES = "Hvilke nye udfordringer dukkede op?", "Which new challenges turned up?";
    NEW_CHALLENGES_HINT = "Skriv dem kort. De kan blive begyndelsen på jeres næste forløb.", "Write them briefly. They can become the beginning of your next process.";
    NEW_CHALLENGES_LIST = "Nye udfordringer", "New challenges";
    NEW_CHALLENGE_ADD = "Tilføj en ny udfordring", "Add a new challenge";

    // Anchoring.
    ANCHORING = "Hvordan får I det til at holde?", "How do you make it last?";
    ANCHORING_HINT = "Sådan har andre gjort. Tryk på det, I vil bruge, eller skriv jeres egen måde.", "This is what others have done. Press what you want to use, or write your own way.";
    ANCHORING_LIST = "Det vil I gøre", "What you will do";
    ANCHORING_ADD = "Jeres egen måde", "Your own way";
    ANCHORING_WHO = "Hvem sørger for det?", "Who sees to it?";
    ANCHORING_ADDED = "Tilføjet: «{what}».", "Added: «{what}».";
    STEP_ANCHORING = "Tilføjelse af «{what}»", "Addition of «{what}»";
    TELLS = "Hvem fortæller det til kollegerne?", "Who tells the colleagues?";
    TO_COMMUNICATION = "Lav en plan for, hvem der skal høre hvad", "Plan who shall hear what";

    // What next.
    NEXT = "Hvad er det næste?", "What comes next?";
    NEXT_DECISION = "Jeres beslutning", "Your decision";
    NEXT_WHY = "Hvorfor?", "Why?";
    NEXT_ACTIONS = "Hvem gør hvad?", "Who does what?";
    ACTION_ADD = "Tilføj en handling", "Add an action";
    ACTION_WHO = "Hvem?", "Who?";
    ACTION_DUE = "Hvornår?", "By when?";
    ACTION_STATUS = "Hvor langt er det?", "How far is it?";
    HOLDS = "Holder det endnu?", "Does it still hold?";
    HOLDS_HINT = "Sæt en dato, hvor I mødes og ser efter. Nye vaner glider let ud, når der er travlt.", "Set a date when you meet and look. New habits slip easily when things are busy.";
    HOLDS_DATE = "Det ser I på den", "You look at it on";
    HOLDS_IN_THREE = "Om tre måneder", "In three months";
    HOLDS_IN_SIX = "Om et halvt år", "In half a year";
    HOLDS_SET = "Datoen er sat til {date}.", "The date is set to {date}.";
    HOLDS_NOTE = "Holdt det? Skriv, hvad I så", "Did it hold? Write what you saw";
    LINE = "Det vigtigste, vi lærte – i én linje", "The most important thing we learned – in one line";
    MORE = "Vil I samle mere op?", "Do you want to gather up more?";

    // The next process.
    START_NEXT = "Start det næste forløb", "Start the next process";
    START_NEXT_TEXT = "Det nye forløb begynder med jeres ramme, arbejdspladser, deltagere og grupper. Det her forløb bliver liggende, som det er.", "The new process begins with your frame, workplaces, participants and groups. This process stays as it is.";
    NEXT_TAKES_ONE = "{n} udfordring følger med.", "{n} challenge comes along.";
    NEXT_TAKES_MANY = "{n} udfordringer følger med: de nye og dem, der ikke er løst.", "{n} challenges come along: the new ones and those that are not solved.";
    NEXT_TAKES_NONE = "Der er ingen udfordringer at tage med endnu. I kan godt starte alligevel.", "There are no challenges to take along yet. You can start all the same.";
    NEXT_TITLE = "Hvad skal det nye forløb hedde?", "What will the new process be called?";
    NEXT_TITLE_DEFAULT = "{title} – næste runde", "{title} – next round";
    NEXT_TITLE_MISSING = "Giv forløbet et navn først.", "Give the process a name first.";
    NEXT_GO = "Start det nye forløb", "Start the new process";
    NEXT_STARTED = "Det nye forløb «{title}» er startet.", "The new process «{title}» has been started.";

    // Communication.
    HELP_TITLE = "Seks spørgsmål, der hjælper", "Six questions that help";
    HELP_FEELS = "Hvem mærker ændringen?", "Who feels the change?";
    HELP_NEW = "Hvad er nyt for dem?", "What is new for them?";
    HELP_LISTEN = "Hvem lytter de til?", "Whom do they listen to?";
    HELP_MADE = "Hvordan blev den til, og hvem har lavet den?", "How did it come about, and who has made it?";
    HELP_FAILED = "Hvad siger vi om det, der ikke lykkedes?", "What do we say about what did not succeed?";
    HELP_ASK = "Hvor kan de spørge?", "Where can they ask?";
    WHOLE = "Hele forløbet", "The whole process";
    ALL_ROWS = "Alle, der skal have besked", "All who are to be told";
    AUDIENCE_ADD = "Hvem skal have besked?", "Who is to be told?";
    AUDIENCE_LIST = "Hvem skal have besked: {what}", "Who is to be told: {what}";
    AUDIENCE_MESSAGE = "Hvad er budskabet?", "What is the message?";
    AUDIENCE_GAIN = "Hvad får de ud af det?", "What is in it for them?";
    AUDIENCE_SENDER = "Hvem siger det?", "Who says it?";
    AUDIENCE_CHANNEL = "Hvordan – møde, mail, opslag …?", "How – meeting, mail, notice …?";
    AUDIENCE_WHEN = "Hvornår?", "When?";
    AUDIENCE_DONE = "Det er gjort", "It is done";
    AUDIENCE_MORE = "Gevinst, afsender og kanal", "Gain, sender and channel";
    ABOUT = "Rydder en misforståelse af vejen:", "Clears up a misunderstanding:";
    SUGGESTED = "Forslag ud fra jeres forløb", "Suggested from your process";
    SUGGESTED_NEW = "De gør noget nyt med løsningen", "They do something new with the solution";
    SUGGESTION_ADDED = "Tilføjet: «{what}». Skriv, hvad de skal vide.", "Added: «{what}». Write what they need to know.";
    COLLEAGUES_AT = "Kollegerne på {workplace}", "The colleagues at {workplace}";
    COLLEAGUES = "Kollegerne hjemme på arbejdspladsen", "The colleagues at home at the workplace";
    MANAGEMENT = "Ledelsen", "The management";
    MED = "MED-udvalget", "The MED committee";
    POLITICIANS = "Politikerne", "The politicians";
    CITIZENS = "Borgere og pårørende", "Citizens and relatives";
    OTHERS = "Andre arbejdspladser", "Other workplaces";
    OWNER = "Den, der ejer styringen", "The owner of the steering";
    PARTNERS = "Samarbejdspartnere", "Partners";
    DONE_OF = "{n} af {all} har fået besked.", "{n} of {all} have been told.";
    NO_ROWS = "Ingen endnu", "None yet";
}
