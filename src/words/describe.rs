//! Words of «Beskriv udfordringerne» and of lists of challenges.

words! {
    CHALLENGES = "Udfordringerne", "The challenges";
    NO_CHALLENGES = "Der er ingen udfordringer endnu. Skriv dem først, én linje til hver.", "There are no challenges yet. Write them first, a line for each.";
    GO_TO_TOOL = "Gå til {tool}", "Go to {tool}";
    NO_TITLE = "Uden titel", "No title";
    SHOW_ALL = "Vis alle {n}", "Show all {n}";

    VIEWS = "Visninger", "Views";
    VIEW_WRITE = "Skriv og beskriv", "Write and describe";
    VIEW_GATHER = "Saml dem, der ligner hinanden", "Gather those that are alike";

    CAPTURE = "Hvad bøvler?", "What gets in the way?";
    ADD_CHALLENGE = "Skriv ét bøvl på én linje", "Write one hassle on one line";
    NONE_YET = "Begynd med det første, I kommer i tanke om. I kan rette og ordne bagefter.", "Begin with the first thing that comes to mind. You can correct and sort afterwards.";
    DESCRIBE_ONE = "Beskriv ({n} af {all})", "Describe ({n} of {all})";
    DESCRIBE_LABEL = "Beskriv {what}: {n} af {all} spørgsmål er besvaret", "Describe {what}: {n} of {all} questions are answered";
    HOLDS_ONE = "{n} anden lagt ind i den", "{n} other put into it";
    HOLDS_MANY = "{n} andre lagt ind i den", "{n} others put into it";
    FROM_BEFOREHAND = "fra tjeklisten", "from the checklist";
    FROM_POINT = "fra et opmærksomhedspunkt", "from a point of attention";
    FROM_EARLIER = "fra et tidligere forløb", "from an earlier process";

    WALL = "Skriv væggen af", "Type the wall";
    WALL_HOW = "Sæt numre på sedlerne på væggen. Læs dem højt i rækkefølge, mens én skriver: én seddel, Enter, den næste. Har I dem i et dokument eller en mail, kan I sætte dem alle ind på én gang.", "Number the notes on the wall. Read them aloud in order while one types: one note, Enter, the next. If you have them in a document or a mail, you can paste them all at once.";
    WALL_NEXT = "Den næste seddel får nummer {n}.", "The next note gets number {n}.";
    WALL_BY = "Hvem har skrevet sedlerne?", "Who wrote the notes?";
    WALL_BY_HINT = "Fx bord 2 eller aftenholdet. I behøver ikke navne.", "For example table 2 or the evening shift. No names needed.";
    WALL_BY_SET = "Sæt det på dem, der mangler", "Put it on those without";
    WALL_BY_DONE_ONE = "{n} udfordring har fået en afsender.", "{n} challenge has a sender now.";
    WALL_BY_DONE_MANY = "{n} udfordringer har fået en afsender.", "{n} challenges have a sender now.";
    STEP_WALL_BY = "Afsender på udfordringer", "Sender of challenges";

    IRON_RULE = "Ingen løsninger endnu.", "No solutions yet.";
    IRON_RULE_WHY = "Først skal I forstå problemet. Kommer nogen med en idé, så gem den her. Den venter på jer, når I skal finde løsninger.", "First understand the problem. If somebody has an idea, keep it here. It waits for you until you look for solutions.";
    PARK = "Parkér idéen til trin 3", "Park the idea for step 3";
    PARKED = "Parkerede idéer", "Parked ideas";
    PARKED_WAIT = "De venter i:", "They wait in:";

    ALL_CHALLENGES = "Alle udfordringer", "All challenges";
    CHALLENGE_OF = "Udfordring {n} af {all}", "Challenge {n} of {all}";
    CHALLENGE_GONE = "Udfordringen findes ikke mere. Den ligger måske i papirkurven.", "The challenge is not there any more. Perhaps it is in the bin.";
    TITLE = "Kort navn", "Short name";
    WHAT = "Hvad er bøvlet?", "What is the hassle?";
    WHAT_HINT = "Fortæl, hvad der sker – ikke, hvad I ville gøre ved det.", "Tell what happens – not what you would do about it.";
    WHERE_WHEN = "Hvor og hvornår?", "Where and when?";
    WHERE_WHEN_HINT = "Fx om morgenen på stuen", "For example in the morning in the ward";
    HOW_OFTEN = "Hvor tit?", "How often?";
    EVERY_DAY = "Flere gange om dagen", "Several times a day";
    DAILY = "Hver dag", "Every day";
    WEEKLY = "Hver uge", "Every week";
    MONTHLY = "Hver måned", "Every month";
    YEARLY = "En eller få gange om året", "Once or a few times a year";
    TOUCHES = "Hvem går det ud over?", "Whom does it touch?";
    TOUCHES_WHO = "Hvem helt præcist?", "Who exactly?";
    TOUCHES_WHO_HINT = "Fx nattevagterne, familier med tosprogede børn", "For example the night shift, bilingual families";
    CONSEQUENCE = "Hvad gør det ved kerneopgaven?", "What does it do to the core task?";
    CONSEQUENCE_HINT = "Hvad får borgeren mindre af, senere eller dårligere?", "What does the citizen get less of, later or worse?";
    STEERING = "Styringen bag bøvlet", "The steering behind the hassle";
    FORM = "Hvilken slags styring er det?", "What kind of steering is it?";
    ORIGIN = "Hvor kommer den fra?", "Where does it come from?";
    ORIGIN_HINT = "«Ved ikke» er også et svar. Så har I noget at undersøge.", "«Not known» is an answer too. Then you have something to look into.";
    OWNER = "Hvem ejer den?", "Who owns it?";
    OWNER_HINT = "Den, der kan sige ja til at lave den om", "Whoever can say yes to changing it";
    MORE = "Tema, og hvem der har rejst den", "Theme, and who raised it";
    RAISED_BY = "Hvem har rejst den?", "Who raised it?";
    THEME = "Tema", "Theme";
    NEW_THEME = "Nyt tema", "New theme";
    ADD_THEME = "Opret tema", "Make the theme";
    STEP_NEW_THEME = "Temaet «{what}»", "The theme «{what}»";

    ANSWERED = "{n} af {all} spørgsmål er besvaret.", "{n} of {all} questions are answered.";
    ANSWERED_ALL = "Alle spørgsmålene er besvaret. Godt gået.", "All the questions are answered. Well done.";
    STILL_OPEN = "Vil I også svare på:", "Would you also answer:";
    ASK_WHAT = "hvad bøvlet er", "what the hassle is";
    ASK_WHEN = "hvor, hvornår og hvor tit", "where, when and how often";
    ASK_TOUCHES = "hvem det går ud over", "whom it touches";
    ASK_CONSEQUENCE = "hvad det gør ved kerneopgaven", "what it does to the core task";
    ASK_STEERING = "hvilken styring det er", "which steering it is";
    ASK_OWNER = "hvem der ejer den", "who owns it";

    CAME_FROM = "Kommer fra:", "Comes from:";
    EARLIER = "et tidligere forløb, «{title}»", "an earlier process, «{title}»";
    STANDS = "Lige nu:", "Right now:";
    GOES_ON = "Næste sted:", "Next place:";
    SOLUTION = "Løsning:", "Solution:";
    DECISIONS = "Beslutninger", "Decisions";

    MERGED = "Lagt sammen med", "Put together with";
    MERGED_HINT = "Begge tekster er gemt. De tæller som én udfordring.", "Both texts are kept. They count as one challenge.";
    SPLIT = "Skil ad igen", "Separate again";
    SPLIT_ONE = "Skil {what} ud igen", "Separate {what} again";
    STEP_SPLIT = "Deling af «{what}»", "Separation of «{what}»";
    SPLIT_DONE = "«{what}» står for sig selv igen.", "«{what}» stands by itself again.";
    LEAD = "Gør den til den, de andre ligger under", "Let the others lie under this one";
    LEAD_ONE = "Lad de andre ligge under {what}", "Let the others lie under {what}";
    LEAD_DONE = "De ligger nu under «{what}».", "They lie under «{what}» now.";
    STEP_MERGE = "Sammenlægning under «{what}»", "Putting together under «{what}»";
    PART_OF = "Lagt ind i:", "Put into:";
    ALIKE = "Ligner den en anden? Læg dem sammen.", "Is it like another? Put them together.";

    GATHER_HINT = "Sæt kryds ved dem, der hører sammen. Giv dem et tema, eller læg dem sammen til én.", "Tick those that belong together. Give them a theme, or put them together into one.";
    NO_THEME = "Uden tema", "Without a theme";
    THEME_EMPTY = "Ingen udfordringer under temaet endnu.", "No challenges under this theme yet.";
    EDIT_THEMES = "Ret temaerne", "Edit the themes";
    TICKED_NONE = "Ingen valgt", "None chosen";
    TICKED_ONE = "{n} valgt", "{n} chosen";
    TICKED_MANY = "{n} valgt", "{n} chosen";
    GIVE_THEME = "Læg under temaet", "Put under the theme";
    TAKE_OUT = "Tag ud af temaet", "Take out of the theme";
    MERGE = "Læg sammen til én", "Put together into one";
    CLEAR_TICKS = "Fjern krydserne", "Clear the ticks";
    TICK_FIRST = "Sæt først kryds ved en eller flere udfordringer.", "First tick one or more challenges.";
    TICK_TWO = "Sæt kryds ved mindst to udfordringer, så kan de lægges sammen.", "Tick at least two challenges, then they can be put together.";
    NAME_THEME = "Skriv først, hvad temaet hedder.", "First write what the theme is called.";
    THEMED_ONE = "{n} udfordring ligger nu under «{theme}».", "{n} challenge lies under «{theme}» now.";
    THEMED_MANY = "{n} udfordringer ligger nu under «{theme}».", "{n} challenges lie under «{theme}» now.";
    UNTHEMED = "De valgte udfordringer har ikke noget tema nu.", "The chosen challenges have no theme now.";
    STEP_THEME = "Tema på udfordringer", "Theme of challenges";
    MERGED_UNDER = "Lagt sammen under «{what}». Begge tekster er gemt.", "Put together under «{what}». Both texts are kept.";
}
