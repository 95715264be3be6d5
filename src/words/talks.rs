//! Words of the manager's guide: the talks, the private notes and the advice. It says «du».

words! {
    PREPARE = "Forbered en samtale", "Prepare a talk";
    PREPARE_HINT = "Vælg, hvem du skal tale med. Så finder du punkterne bagefter.", "Choose whom to talk with. You find the points afterwards.";
    NONE = "Der er ingen samtaler endnu.", "There are no talks yet.";
    ALL = "Alle samtaler", "All talks";
    STEP_NEW = "Ny samtale: {what}", "New talk: {what}";
    CALLED = "Samtale: {who}", "Talk: {who}";
    NO_DATE = "uden dato", "no date";
    POINTS_ONE = "{n} punkt", "{n} point";
    POINTS_MANY = "{n} punkter", "{n} points";
    DATE = "Hvornår?", "When?";
    CHOOSE = "Hvad vil du tale om?", "What do you want to talk about?";
    CHOOSE_HINT = "Sæt flueben ved det, der skal med på arket. Tre til fem punkter er nok til én samtale.", "Tick what is to stand on the sheet. Three to five points are enough for one talk.";
    TOO_MANY = "Der er valgt {n} punkter. Det er mange til én samtale: gem nogle af dem til næste gang.", "{n} points are chosen. That is many for one talk: save some of them for next time.";
    TOO_LONG = "Udskrevet fylder arket nok mere end én side. Vælg færre punkter, eller skriv kortere.", "Printed, the sheet probably takes more than one page. Choose fewer points, or write shorter.";
    AGAIN = "Dem ville du se på igen nu", "You wanted to look at these again now";
    ONGOING = "I gang", "Under way";
    NOT_YET = "Ikke overvejet endnu", "Not thought about yet";
    IN_PLACE = "På plads", "In place";
    TASKS = "Ledelsesopgaver: {where}", "Tasks of leadership: {where}";
    DONE = "på plads", "done";
    SHEET = "Dit ark til samtalen", "Your sheet for the talk";
    SHEET_EMPTY = "Vælg et punkt, så står det her.", "Choose a point and it stands here.";
    SHEET_HINT = "Arket er til dig selv og den, du taler med. Dine private noter kommer aldrig med på det.", "The sheet is for you and the one you talk with. Your private notes never stand on it.";
    NOTED = "Noteret", "Noted";
    AGREED = "Aftalt", "Agreed";
    AFTER = "Efter samtalen", "After the talk";
    SAID = "Hvad blev der sagt?", "What was said?";
    AGREED_ASK = "Hvad aftalte I?", "What did you agree?";
    AGREED_HINT = "Er der nogen, der skal gøre noget, så skriv det også som en handling.", "If somebody is to do something, write it as an action too.";
    TO_ACTIONS = "Skriv en handling", "Write an action";
    DELETE = "Slet samtalen", "Delete the talk";

    PRIVATE = "Kun til mig", "Only for me";
    PRIVATE_HAS = "Kun til mig – her står noget", "Only for me – something stands here";
    PRIVATE_LABEL = "Min private note: {what}", "My private note: {what}";
    PRIVATE_HINT = "Noten bliver i din browser. Den er ikke med i filer til andre og ikke på papir. Luk den, før du deler skærmen.", "The note stays in your browser. It is in no file for others and on no paper. Close it before you share the screen.";
    PRIVATE_SHOW = "Vis den private note", "Show the private note";
    PRIVATE_PIECE = "(står i en privat note)", "(stands in a private note)";

    OWN = "Min egen kopi, med private noter", "My own copy, with private notes";
    OWN_HOW = "Når du flytter til en anden computer eller vil have en sikkerhedskopi: hele forløbet og dine private noter i én fil.", "When you move to another computer or want a backup: the whole process and your private notes in one file.";
    OWN_KEEP = "Behold filen for dig selv. Send den ikke, og læg den ikke på et drev, andre kan se.", "Keep the file to yourself. Do not send it, and do not put it on a drive that others can see.";
    OWN_TAKE = "Hent min egen kopi", "Get my own copy";
    OWN_LOCK = "Skal den ud af huset, så lås den: sæt flueben ved dine private noter under «Lås filen med en adgangssætning».", "If it is to leave the house, lock it: tick your private notes under «Lock the file with a passphrase».";
    OWN_FILE = "min egen kopi {title}", "my own copy {title}";
    OWN_TICK = "Tag mine private noter med – filen er kun til mig selv", "Take my private notes along – the file is only for myself";
    STAYED = "Dine private noter er ikke med.", "Your private notes are not in it.";
    STAYED_TAKE = "Dine private noter er ikke med i den fil. Hent også din egen kopi, så de heller ikke går tabt.", "Your private notes are not in that file. Get your own copy too, so that they are not lost either.";
    STAYED_HOW = "Dine private noter er ikke med i filerne til andre. De ligger kun i denne browser, til du henter din egen kopi.", "Your private notes are not in the files for others. They lie only in this browser until you get your own copy.";

    ADVICE = "Et råd", "Advice";
    WORTH = "Værd at huske", "Worth remembering";
    ANOTHER = "Vis et til", "Show another";
}
