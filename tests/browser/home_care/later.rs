//! What the group said from the investigation on.

pub const PLANS_PROBLEM: [(&str, &str); 2] = [
    (
        "Hvad er egentlig problemet, og hvorfor?",
        "Vi sidder 40 minutter pr. borger og retter i planer, der passer.",
    ),
    ("Hvem undersøger det?", "En assistent og gruppelederen"),
];
pub const STEERING: [(&str, &str); 4] = [
    ("Hvorfor kom kravet til, og hvilket behov skulle det dække?", "Et tilsyn bad om friske planer i 2019"),
    ("Hvem bruger det, der kommer ud af det – og til hvad?", "Vikarerne, når de skal ud til en ny borger"),
    ("Hvem har bestemt det, og hvem kan lave det om?", "Vi har selv sat kvartalet. Det står ingen steder."),
    ("Hvad ville mangle, hvis det forsvandt i morgen?", "Et sted at se, hvad der er nyt siden sidst"),
];
pub const DOCUMENTATION: [(&str, &str); 1] =
    [("Hvor meget er lov, og hvor meget kunne der skrues ned for?", "Kun at planen passer, er lov")];
/// The field of each kind of stakeholder, and who it is.
pub const STAKES: [(&str, &str); 4] = [
    ("Hvem mærker det?", "Hjælperne i begge grupper"),
    ("Hvem ved, hvorfor?", "Kvalitetskonsulenten fra dengang"),
    ("Hvem kan ændre det?", "Gruppelederne selv"),
    ("Hvem skal få det til at virke?", "Planlæggerne"),
];
pub const CHECK: &str = "Læs, hvad reglen siger om planerne";
pub const CHECK_FIELDS: [(&str, &str); 3] = [
    ("Med hvem?", "Kommunens jurist"),
    ("Hvem gør det?", "Assistenten fra Nord"),
    ("Hvornår?", "12.10.2026"),
];
pub const SHEET_LINE: &str = "Hvor tit skal det gøres?";
pub const SHEET: [(&str, &str); 2] =
    [("Vi gør", "Hvert kvartal, alle sammen"), ("Forskel", "Reglen siger: når noget ændrer sig")];
pub const FINDING: &str = "Tre ud af fire planer blev gemt, som de var";
pub const FINDING_SOURCE: [(&str, &str); 1] = [("Hvor ved I det fra?", "Vi talte en uge")];
pub const WHYS: [&str; 3] = [
    "Fordi der stod kvartal i en gammel mail",
    "Fordi ingen spurgte, hvor det kom fra",
    "Fordi vi troede, at det var loven",
];
pub const PLANS_CONCLUSION: [(&str, &str); 1] =
    [("Hvad er jeres konklusion?", "Det er en misforståelse. Planen rettes, når noget ændrer sig.")];

pub const PHONE_PROBLEM: [(&str, &str); 2] = [
    (
        "Hvad er egentlig problemet, og hvorfor?",
        "Visitator sidder i møde hele formiddagen, og ingen tager telefonen.",
    ),
    ("Hvem undersøger det?", "TR i Syd og visitatoren"),
];
pub const PHONE_OWNER: &str = "Lederen af visitationen";
pub const PHONE_OWNER_HOW: [(&str, &str); 1] =
    [("Hvordan får I dem med?", "Chefen inviterer hende til næste møde")];
pub const PHONE_FINDING: &str = "Ni opkald om dagen går videre til telefonsvareren";
pub const PHONE_CONCLUSION: [(&str, &str); 1] =
    [("Hvad er jeres konklusion?", "Det kan lade sig gøre at svare før 11. Det skal bare aftales.")];

pub const DRIVING_CONCLUSION: [(&str, &str); 2] = [
    ("Hvad er jeres konklusion?", "Det ene sted er lønkontorets. Det kan vi ikke røre."),
    ("Hvem sender I den til?", "Løn og Økonomi"),
];

pub const CHANGE: [(&str, &str); 3] = [
    ("Hvorfor forandre det?", "Behovet er rigtigt, men tiden på dagen er forkert"),
    ("Hvilket dokument eller system skal ændres?", "Telefonlisten og visitators kalender"),
    ("Hvem kan bestemme, at det ændres?", "Lederen af visitationen"),
];

pub const QUESTION: [(&str, &str); 1] =
    [("Hvad er spørgsmålet?", "Hvordan får borgeren svar, mens vi stadig står i køkkenet?")];
pub const IDEAS: [&str; 3] =
    ["Visitator ringer selv rundt klokken 8", "Borgeren er med på medhør", "En fælles postkasse"];
pub const PILE: &str = "Ring i stedet for at skrive";

pub const ASSESSED: [(&str, &str); 9] = [
    ("Kort navn", "Morgentelefonen"),
    (
        "Beskriv den, så en kollega kan se den for sig",
        "Visitator svarer på ét nummer fra 7.30 til 9.\nBorgeren hører med.",
    ),
    ("For borgerne", "Hjælpen bliver ændret samme dag"),
    ("For arbejdet", "Færre beskeder frem og tilbage"),
    ("For arbejdsmiljøet", "Vi går fra borgeren med ro i maven"),
    ("Hvorfor tror I det?", "Ni opkald om dagen kan klares på halvanden time"),
    ("Hvordan vil I kunne se det?", "Minutter fra vi ringer, til der er et svar"),
    ("Løsningshold", "TR, visitatoren og to hjælpere"),
    ("Hvem er det hos jer?", "Lederen af visitationen sagde ja den 20."),
];
pub const GO_WHY: &str = "Den koster ikke andet end en aftale";

/// Minutes from call to answer. Two are typed, the rest is pasted from a spreadsheet.
pub const BEFORE: [(&str, &str); 2] = [("19.10.2026", "14"), ("20.10.2026", "16")];
pub const BEFORE_PASTED: &str = "21.10.2026\t15\n22.10.2026\t13\n23.10.2026\t17";
pub const AFTER: [(&str, &str); 1] = [("9.11.2026", "4")];
pub const AFTER_PASTED: &str = "10.11.2026\t5\n11.11.2026\t6\n12.11.2026\t5\n13.11.2026\t4";
/// Each question with at least and at most.
pub const FACTORS: [(&str, &str, &str); 3] = [
    ("Hvor mange gange om ugen gør én person det?", "3", "5"),
    ("Hvor mange personer gør det?", "12", "12"),
    ("I hvor mange uger om året?", "44", "46"),
];
/// 10 minutes × 3 × 12 × 44 to 10 minutes × 5 × 12 × 46, in hours.
pub const HOURS: &str = "Det frigør 264–460 timer om året.";
pub const FREED: [(&str, &str); 1] =
    [("Hvad skal den frigjorte tid bruges til, og hvem afgør det?", "Gåturen. Grupperne vælger selv hvem.")];

pub const SUCCESS: [(&str, &str); 1] =
    [("Det er en succes, hvis …", "Fem borgere får ændret hjælpen samme dag")];
pub const TRIAL: [(&str, &str); 5] = [
    ("Hvor?", "Gruppe Nord"),
    ("Fra", "2.11.2026"),
    ("Til", "20.11.2026"),
    ("Hvem melder tilbage, og hvordan?", "Hjælperne sætter en streg på tavlen"),
    ("Hvad får os til at rette til eller stoppe?", "Hvis visitator ikke når sine møder"),
];
pub const TRIED: [(&str, &str); 1] = [("Hvad så I?", "Syv borgere på tre uger. Visitator nåede det hele.")];
pub const BARRIER: &str = "Vi plejer at lægge en besked";
pub const BARRIER_ANSWER: [(&str, &str); 1] =
    [("Hvad gør vi ved det?", "Nummeret står på bagsiden af kortet")];
pub const ACTION: &str = "Få nummeret lagt ind i alle telefoner";
pub const ACTION_FIELDS: [(&str, &str); 5] = [
    ("Hvem?", "Gruppelederen i Nord"),
    ("Hvornår er det gjort?", "1.3.2027"),
    ("Hvor langt er I?", "I gang"),
    ("Når", "en ny telefon bliver delt ud"),
    ("så", "står nummeret øverst"),
];
pub const NOVELTY: &str = "Visitator svarer fra 7.30 til 9";
pub const NOVELTY_FIELDS: [(&str, &str); 2] =
    [("Hvem gør det?", "Visitatorerne"), ("Fra hvornår?", "2.11.2026")];
pub const TOLD: &str = "Sygehusets udskrivningsteam";
pub const TOLD_FIELDS: [(&str, &str); 3] = [
    ("Hvad siger vi?", "I kan få fat i os fra 7.30"),
    ("Hvordan?", "Opslag og et opkald"),
    ("Hvornår?", "2.3.2027"),
];

pub const SIGN: &str = "Borgeren ringer ikke selv bagefter";
pub const SIGN_FIELDS: [(&str, &str); 3] =
    [("Hvem ser efter?", "Sekretæren"), ("Hvor?", "I telefonloggen"), ("Til", "1.2.2027")];
pub const OBSERVED: &str = "Kun én ringede, og hun ville bare sige tak";

pub const STATEMENT: &str = "Jeg ved, hvem jeg kan spørge om morgenen";
pub const MARKS_BEFORE: &str = "3 4 2 5 3";
pub const MARKS_AFTER: &str = "7 8 8 9 7 8";
pub const MOVED: &str = "Medianen har flyttet sig 5 op, fra 3 til 8.";

pub const VERDICT: [(&str, &str); 5] = [
    ("Hvad har I set i forhold til det, I ønskede?", "Syv borgere fik ændret hjælpen samme dag"),
    ("Hvad betyder det for kerneopgaven?", "Hjælpen passer til i dag og ikke til i går"),
    ("Har løsningen givet nyt bøvl – og hos hvem?", "Visitator flytter ét møde om ugen"),
    ("Hvem besluttede det?", "Løsningsholdet og begge ledere"),
    ("Hvornår ser I på det igen?", "1.4.2027"),
];

pub const ENDED: &str = "Vi holdt op med kvartalet og fik formiddagen igen";
/// The questions of the learning with an answer each; those between them were skipped.
pub const LESSONS: [(&str, &str); 2] = [
    ("Hvad gik godt – og hvorfor?", "Visitator sad med ved bordet fra første dag"),
    ("Hvad vil vi gøre anderledes?", "Spørge, hvor reglen står, før vi brokker os"),
];
pub const NEW_CHALLENGE: &str = "Vikarerne kan ikke åbne nøgleboksene";
pub const ANCHORED: &str = "Fast punkt på MED-møderne";
pub const NEXT_WHY: &str = "Der er to skrivesager tilbage";
pub const TELLS: [(&str, &str); 1] =
    [("Hvem fortæller det til kollegerne?", "TR og gruppelederne, ved tavlen")];
pub const NEXT_ACTION: &str = "Kald Cykelholdet ind om vægten";
pub const NEXT_ACTION_FIELDS: [(&str, &str); 2] = [("Hvem?", "Konsulenten"), ("Hvornår?", "15.1.2027")];

pub const MESSAGE: [(&str, &str); 2] = [
    ("Hvad er budskabet?", "Planen rettes, når noget ændrer sig. Kvartalet var vores egen idé."),
    ("Hvornår?", "4.1.2027"),
];
