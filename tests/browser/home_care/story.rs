//! What the group said, in the order in which it was said. The home care of Åbrinken is made up.
//!
//! Most tables have two columns: what the page asks, what the group wrote.

/// The name of the process.
pub const TITLE: &str = "Tid til borgeren";

pub const AREAS: [(&str, &str); 1] = [(
    "Områderne – og hvorfor netop dem",
    "Hjemmeplejen i Åbrinken. Begge grupper siger, at dagsplanerne æder formiddagen.",
)];
pub const WORKPLACES: [&str; 3] = ["Gruppe Nord", "Gruppe Syd", "Visitationen"];
pub const REPRESENTATIVES: [(&str, &str); 2] = [
    ("Gruppe Nord", "To hjælpere, en assistent og gruppelederen"),
    ("Gruppe Syd", "To hjælpere, TR og gruppelederen"),
];
/// Who answered for themselves, and what.
pub const OWN_ANSWERS: [(&str, &str); 2] =
    [("TR", "Vi skal have aftenvagten med denne gang"), ("Gruppeleder", "Tag alt, der rører dagsplanerne")];
pub const HEADLINE: [(&str, &str); 1] = [("Overskriften", "Mindre skærm, mere sengekant")];
pub const LEAVE_ALONE: [(&str, &str); 1] =
    [("Det lader vi ligge", "Vagtplanen. Den er lige forhandlet, og alle er trætte af den.")];
pub const HOLDERS: [(&str, &str); 2] = [
    ("De holder fast i forløbet", "En konsulent fra staben og TR"),
    ("Det er deres rolle", "De kalder ind, skriver med og rykker for det, vi lovede"),
];
pub const FRAME: [(&str, &str); 5] = [
    ("Området", "Det, vi skriver og planlægger omkring besøget. Ikke selve plejen."),
    ("Det ligger fast", "Serviceloven og det, borgeren er bevilget"),
    ("Det kan ændres", "Alt, hvad vi selv har fundet på.\nOgså det, vi plejer."),
    ("Principper og politiske mål, der gælder", "Borgeren skal kende dem, der kommer"),
    ("Hvem beslutter?", "Gruppelederne. Det, der rører visitationen, tager chefen."),
];
pub const TIME: [(&str, &str); 1] = [(
    "Hvor meget tid har I – og er I parate til, at det ikke går hurtigt?",
    "Tre møder à to timer og en time om ugen imellem",
)];
pub const FREED: [(&str, &str); 2] = [
    ("Hvad skal frigjort tid bruges til?", "En gåtur med dem, der ikke kommer ud selv"),
    ("Hvem afgør, hvad frigjort tid bruges til?", "Grupperne selv, efter en snak i lokal-MED"),
];

/// Who takes part beside six members of staff: label, role, workplace.
pub const PEOPLE: [(&str, &str, &str); 4] = [
    ("Gruppelederen i Nord", "Leder", "Gruppe Nord"),
    ("TR i Syd", "Tillidsrepræsentant (TR)", "Gruppe Syd"),
    ("Visitatoren", "Den, der ejer styringen", "Visitationen"),
    ("Konsulenten", "Facilitator", ""),
];
/// What the mixed groups call themselves.
pub const GROUPS: [(&str, &str); 2] = [("Gruppe 1", "Cykelholdet"), ("Gruppe 2", "Nøgleholdet")];

pub const MEETING: [(&str, &str); 4] = [
    ("Hvad skal mødet hedde?", "Første møde i kantinen"),
    ("Hvilken dag?", "5.10.2026"),
    ("Tidspunkt og sted", "kl. 13-15 i kantinen"),
    ("Hvad skal I have ud af mødet?", "Alle ved, hvad vi må ændre, og hvad vi ikke må"),
];
pub const DECIDED: &str = "Vi begynder med dagsplanerne";
pub const DECISION: [(&str, &str); 3] = [
    ("Hvem besluttede det?", "Chefen for hjemmeplejen"),
    ("Hvornår?", "5.10.2026"),
    ("Med hvilken bemyndigelse?", "Efter drøftelse i lokal-MED"),
];
pub const WENT: [(&str, &str); 2] = [
    ("Og hvem ellers?", "En aftenvagt på telefon"),
    (
        "Hvad skal I holde fast i, og hvad gør I anderledes næste gang?",
        "Kagen. Og næste gang taler lederne sidst.",
    ),
];

pub const TASK: &str = "Henter aftenvagtens sedler i skabet";
pub const TASK_FIELDS: [(&str, &str); 3] =
    [("Rolle", "Medarbejder"), ("Hvem", "Den, der har lukkevagt"), ("Hvornår", "Hver torsdag")];
pub const WORD: &str = "en elefantplan";
pub const WORD_FIELDS: [(&str, &str); 2] = [
    ("Hvad betyder det hos jer?", "En dagsplan, der er blevet så lang, at ingen læser den"),
    ("Hvor kom det fra?", "En assistent fra Syd"),
];
pub const NICKNAME: [(&str, &str); 1] = [("Hvad kalder I selv forløbet?", "Elefantjagten")];

/// The card on the table, and what the group wrote on it.
pub const CARD: &str = "Hvornår er noget en regel hos jer, og hvornår er det bare en vane?";
/// The misreading that all of it begins with.
pub const PLANS: &str = "Alle dagsplaner skal igennem hvert kvartal";
/// How important, what effect, what in the way: question and mark.
pub const FIRST_RATING: [(&str, &str); 3] = [
    ("Hvor vigtigt er det?", "5"),
    ("Hvad ville det betyde at få det løst?", "4"),
    ("Hvor meget står i vejen?", "2"),
];
pub const IN_THE_WAY: [(&str, &str); 1] =
    [("Hvad er det, der står i vejen?", "Vi tror, det står i loven. Ingen har læst efter.")];

/// The other challenges: two typed, the rest pasted from a mail.
pub const PHONE: &str = "Visitator svarer først efter klokken 11";
pub const WEIGHTS: &str = "Vi skriver vægten to steder";
pub const MAIL: &str = "Vægtskemaet ligger også på køleskabet\nKørebogen udfyldes to gange\nLyset i cykelkælderen\nKaffen er tynd";
pub const FRIDGE: &str = "Vægtskemaet ligger også på køleskabet";
pub const DRIVING: &str = "Kørebogen udfyldes to gange";
pub const LIGHT: &str = "Lyset i cykelkælderen";
pub const COFFEE: &str = "Kaffen er tynd";
pub const THEME: &str = "Det samme to gange";
pub const PHONE_DESCRIBED: [(&str, &str); 6] = [
    ("Hvad er bøvlet?", "Når en borger er blevet dårligere i nat, kan vi ikke få ændret besøget før middag."),
    ("Hvor og hvornår?", "Ude hos borgeren, om morgenen"),
    ("Hvor tit?", "Hver dag"),
    ("Hvem helt præcist?", "Dem, der kommer hjem fra sygehuset"),
    ("Hvad gør det ved kerneopgaven?", "Borgeren venter en halv dag på den hjælp, vi kan se, han mangler"),
    ("Hvem ejer den?", "Visitationen"),
];
pub const RAISED_BY: [(&str, &str); 1] = [("Hvem har rejst den?", "Aftenvagtens sedler")];
/// An idea that came too early.
pub const PARKED: &str = "Et direkte nummer fra klokken 7";

/// What table 2 writes: importance, effect, barriers of three challenges. The tables differ on the driving log.
pub const TABLE_2: [(&str, [&str; 3]); 3] =
    [(PLANS, ["5", "5", "2"]), (PHONE, ["4", "5", "3"]), (DRIVING, ["1", "2", "4"])];

pub struct Choice {
    pub challenge: &'static str,
    pub mandate: &'static str,
    pub why: &'static str,
}

pub const CHOSEN: [Choice; 3] = [
    Choice { challenge: PLANS, mandate: "Vi kan selv ændre det", why: "Den fylder mest" },
    Choice { challenge: PHONE, mandate: "Vi skal spørge opad", why: "Borgeren mærker den samme dag" },
    Choice { challenge: DRIVING, mandate: "Vi skal spørge opad", why: "Den irriterer alle hver dag" },
];
pub const WAITS: [(&str, &str); 2] =
    [(WEIGHTS, "Vi tager én skrivesag ad gangen"), (LIGHT, "Ring til viceværten")];
pub const SIGNED_UP: &str = "to fra aftenvagten";
