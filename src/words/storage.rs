//! The words of the page about what the browser keeps.

words! {
    TITLE = "Plads i browseren", "Room in the browser";
    LEAD = "Jeres forløb ligger i denne browser og ikke på en server. Her kan I se, hvor meget de fylder, og få plads igen.", "Your processes lie in this browser and not on a server. Here you can see how much room they take, and make room again.";
    BLOCKED = "Browseren gemmer ikke noget på denne computer, så her er ikke noget at se.", "The browser keeps nothing on this computer, so there is nothing to see here.";
    USED = "Brugt plads", "Room used";
    USED_OF = "{used} af {all} er brugt ({percent} %).", "{used} of {all} is used ({percent} %).";
    USED_FINE = "Der er god plads.", "There is plenty of room.";
    USED_WHY = "Så meget giver browseren hvert websted. Bliver pladsen knap, viger kladder og kopier fra før, I samlede svar, af sig selv for det, I skriver. Udgaver, I selv har gemt, viger aldrig.", "That is how much the browser gives each site. When room runs short, drafts and copies from before you brought answers together give way by themselves to what you write. Versions that you have kept yourselves never do.";
    KILO = "{n} kB", "{n} kB";
    MEGA = "{n} MB", "{n} MB";
    BY_PROCESS = "Forløb for forløb", "Process by process";
    NONE = "Der ligger ingen forløb i browseren.", "There are no processes in the browser.";
    PROCESS = "Forløb", "Process";
    ITSELF = "Selve forløbet", "The process itself";
    VERSIONS = "Tidligere udgaver", "Earlier versions";
    ASIDE = "Lagt til side", "Put aside";
    BALLOTS = "Hemmelige stemmer", "Secret ballots";
    SUM = "I alt", "In all";
    OTHERS = "Indstillinger og andet", "Settings and other things";
    IN_BIN = "{title} (i papirkurven)", "{title} (in the bin)";
    GONE = "Rester af et forløb, der ikke er her mere", "Remains of a process that is no longer here";
    CLEAR = "Få plads", "Make room";
    CLEAR_HINT = "Begynd øverst: det, der koster mindst, står først.", "Begin at the top: what costs least stands first.";
    DROP_DRAFTS = "Slet kladder ({size})", "Delete drafts ({size})";
    DRAFTS_HINT = "Kladder er tidligere udgaver, som Samskab selv har taget. Forløbene og de udgaver, I selv har gemt, bliver liggende.", "Drafts are earlier versions that Samskab took by itself. The processes and the versions that you have kept stay.";
    DRAFTS_NONE = "Der er ingen kladder at slette.", "There are no drafts to delete.";
    DRAFTS_GONE = "Kladderne til {title} er slettet.", "The drafts of {title} are deleted.";
    BIN = "Papirkurven", "The bin";
    BIN_EMPTY = "Papirkurven er tom.", "The bin is empty.";
    BIN_ONE = "Der ligger {n} forløb i papirkurven. Det fylder {size}.", "There is {n} process in the bin. It takes {size}.";
    BIN_MANY = "Der ligger {n} forløb i papirkurven. De fylder {size}.", "There are {n} processes in the bin. They take {size}.";
    BIN_CLEAR = "Tøm papirkurven", "Empty the bin";
    BIN_ASK = "Disse forløb bliver slettet for altid. Det kan ikke fortrydes.", "These processes are deleted for good. It cannot be undone.";
    BIN_GONE = "Papirkurven er tømt.", "The bin is emptied.";
    OLD = "Forløb, I er færdige med", "Processes that you have finished";
    OLD_HINT = "Gem først forløbet som fil, og se efter, at filen er der. Slet det så her. Filen kan åbnes igen, når I vil.", "First keep the process as a file and check that the file is there. Then delete it here. The file can be opened again whenever you like.";
    ASIDE_HINT = "Nogle tekster er lagt til side, fordi de ikke kunne læses. De kan hentes eller slettes på forsiden.", "Some texts were put aside because they could not be read. They can be fetched or deleted on the front page.";
    LASTING = "Bliver det liggende?", "Does it stay?";
    LASTING_LEAD = "Ikke nødvendigvis. Browseren kan blive tømt af jer selv, af it-afdelingen, eller når computeren mangler plads. Det sikre er en fil.", "Not necessarily. The browser may be emptied by yourselves, by the IT department, or when the computer is short of room. What is safe is a file.";
    ALL = "Slet alt på denne computer", "Delete everything on this computer";
    ALL_HINT = "Fjerner alle forløb, udgaver, stemmer og indstillinger, som Samskab har lagt i denne browser. Filer, I har gemt eller sendt, bliver ikke slettet.", "Removes all processes, versions, ballots and settings that Samskab has put into this browser. Files that you have kept or sent are not deleted.";
    ALL_TOO = "Også fjernet: {what}.", "Also removed: {what}.";
    CACHES = "{n} mellemlagre med siden", "{n} stores with the page";
    WORKERS = "{n} hjælpeprogrammer i baggrunden", "{n} helpers in the background";
}
