//! The words of the page with earlier versions.

words! {
    TITLE = "Tidligere udgaver", "Earlier versions";
    LEAD = "Samskab gemmer kladder undervejs, så I kan finde noget frem igen. Efter en workshop kan I selv gemme en udgave og senere se, hvad der er ændret siden.", "Samskab keeps drafts as you go, so that you can find something again. After a workshop you can keep a version yourselves and see later what has changed since.";
    ONLY_HERE = "Udgaverne ligger kun i denne browser. De følger ikke med, når I gemmer forløbet som fil.", "The versions lie in this browser only. They do not go along when you keep the process as a file.";
    NOT_HERE = "Forløbet kan kun læses her, så der bliver ikke gemt udgaver af det.", "The process can only be read here, so no versions of it are kept.";
    MAKE = "Gem en udgave nu", "Keep a version now";
    MAKE_LABEL = "Hvad skal udgaven hedde?", "What is the version to be called?";
    MAKE_HINT = "Fx «efter workshop 2». Dato og klokkeslæt kommer på af sig selv, så feltet må gerne stå tomt.", "For example «after workshop 2». Date and time are put on by themselves, so the field may stay empty.";
    MADE = "Udgaven er gemt i browseren.", "The version is kept in the browser.";
    MADE_NAMED = "Udgaven «{label}» er gemt i browseren.", "The version «{label}» is kept in the browser.";
    NO_ROOM = "Udgaven blev ikke gemt: der er for lidt plads i browseren. Gem forløbet som fil i stedet, eller få plads på siden «Plads i browseren».", "The version was not kept: there is too little room in the browser. Keep the process as a file instead, or make room on the page «Room in the browser».";
    REVISIONS = "Udgaver, I selv har gemt", "Versions that you have kept";
    REVISIONS_HINT = "De bliver liggende, til I selv sletter dem.", "They stay until you delete them yourselves.";
    DRAFTS = "Kladder", "Drafts";
    DRAFTS_HINT = "De kommer af sig selv, mens I arbejder, højst én hvert tiende minut. Der er plads til 20: flest fra den sidste time, færre fra dagene og ugerne før.", "They come by themselves while you work, one every ten minutes at most. There is room for 20: most from the last hour, fewer from the days and weeks before.";
    BEFORE_MERGES = "Fra før I samlede svar", "From before you brought answers together";
    BEFORE_MERGES_HINT = "En kopi fra lige før, I tog en fil ind. De fem nyeste bliver gemt.", "A copy from just before you took a file in. The newest five are kept.";
    NONE = "Der er ingen endnu. Den første kladde kommer af sig selv, når I har skrevet noget i forløbet.", "There are none yet. The first draft comes by itself when you have written something in the process.";
    TODAY = "i dag {time}", "today {time}";
    YESTERDAY = "i går {time}", "yesterday {time}";
    UNREADABLE_TAG = "Kan ikke læses", "Cannot be read";
    UNREADABLE = "Udgaven kan ikke læses mere. Forløbet selv og de andre udgaver fejler ikke noget.", "The version can no longer be read. The process itself and the other versions are all right.";
    CALLED = "Forløbet hed «{title}».", "The process was called «{title}».";
    SINCE = "Det er ændret siden", "What has changed since";
    RESTORE = "Hent frem som kopi", "Bring back as a copy";
    RESTORE_HINT = "Kopien bliver et nyt forløb på forsiden. Det forløb, I har åbent, bliver ikke ændret.", "The copy becomes a new process on the front page. The process that you have open is not changed.";
    COPY_NAME = "{title} (fra {when})", "{title} (of {when})";
    RESTORED = "Kopien «{title}» ligger nu på forsiden som et nyt forløb.", "The copy «{title}» now lies on the front page as a new process.";
    OPEN_COPY = "Åbn kopien", "Open the copy";
    DELETE = "Slet udgaven", "Delete the version";
    DELETE_ASK = "Slet udgaven fra {when}? Det kan ikke fortrydes. Forløbet selv bliver ikke ændret.", "Delete the version of {when}? It cannot be undone. The process itself is not changed.";
    DELETED = "Udgaven fra {when} er slettet.", "The version of {when} is deleted.";
    STEPS = "Trin for trin tilbage", "Step by step back";
    STEPS_LEAD = "Det, I har gjort, siden I åbnede forløbet på denne side. Det sidste står øverst.", "What you have done since you opened the process on this page. The last one stands at the top.";
    STEPS_KEYS = "På tastaturet: Ctrl+Z fortryder, Ctrl+Shift+Z gør det igen. I et tekstfelt gælder det kun det, I skriver dér.", "On the keyboard: Ctrl+Z takes back, Ctrl+Shift+Z does it again. In a text field that goes only for what you write there.";
    STEPS_NONE = "I har ikke ændret noget endnu.", "You have not changed anything yet.";
    DONE = "Kan fortrydes", "Can be undone";
    UNDONE = "Kan gøres igen", "Can be done again";
    STEPS_REST = "… og {n} trin før det", "… and {n} steps before that";
    TO_BIN = "Leder I efter noget, der er slettet? Se i papirkurven.", "Are you looking for something that was deleted? Look in the bin.";
    TO_ROOM = "Se, hvor meget plads udgaverne tager.", "See how much room the versions take.";
}
