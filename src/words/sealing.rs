//! The words of files that are locked with a passphrase.

words! {
    TITLE = "Lås filen med en adgangssætning", "Lock the file with a passphrase";
    HOW = "Til mail, der skal en tur uden for huset. Filen kan kun åbnes i Samskab og kun med adgangssætningen.", "For mail that goes out of the house. The file can be opened only in Samskab and only with the passphrase.";
    PHRASE = "Adgangssætning", "Passphrase";
    PHRASE_HINT = "Skriv den ned på papir, og sig den i telefonen. Send den aldrig i samme mail som filen. Det er lige meget, om bogstaverne er store eller små.", "Write it down on paper and say it on the telephone. Never send it in the same mail as the file. Capital and small letters are the same.";
    ANOTHER = "Foreslå en anden", "Suggest another";
    LOST = "En tabt adgangssætning kan ikke findes igen – heller ikke af os.", "A lost passphrase cannot be found again – not by us either.";
    WRITTEN = "Jeg har skrevet adgangssætningen ned", "I have written the passphrase down";
    NOT_WRITTEN = "Skriv adgangssætningen ned, og sæt flueben, før filen bliver låst.", "Write the passphrase down and tick the box before the file is locked.";
    TOO_SHORT = "Adgangssætningen er for kort: den skal have mindst {n} tegn. Tag hellere fem ord.", "The passphrase is too short: it must have at least {n} characters. Five words are better.";
    LOCK = "Lås og hent filen", "Lock and get the file";
    LOCK_APP = "Lås, og læg appen med i filen", "Lock, and put the app into the file";
    LOCKING = "Låser filen … Det tager op til ti sekunder på en langsom computer.", "Locking the file … This takes up to ten seconds on a slow computer.";
    LOCKED = "Filen er låst.", "The file is locked.";
    STAYS = "Forløbet i browseren er ikke låst, og den låste fil tæller ikke som jeres egen sikkerhedskopi.", "The process in the browser is not locked, and the locked file does not count as your own backup.";
    TOO_LARGE = "Forløbet er for stort til at blive låst. Hent det som en almindelig fil, og send den med sikker mail.", "The process is too large to be locked. Get it as an ordinary file and send it by secure mail.";
    NO_CRYPTO = "Denne side kan ikke låse filer, fordi den er hentet over en usikker forbindelse (http). Åbn den med https eller som en fil på computeren.", "This page cannot lock files because it came over an insecure connection (http). Open it with https or as a file on the computer.";
}
