//! Step 1: the cards, who does what, the words that we share, and what we noticed first.

use samskab::model::*;
use serde_json::json;

use crate::maker::Room;

pub fn tell(room: &mut Room) {
    room.tell::<OwnCard>("", json!([
        {"@": "eget", "text": "Hvad gør du i bilen på vej til den næste, som du helst ville have gjort hos den forrige?", "suit": "trips"},
    ]));
    for card in ["c02", "c04", "c12", "c22", "c31", "@eget"] {
        room.only::<Drawn>(card, json!({"drawn": true}));
    }
    room.tell::<CardNote>("c22", json!([
        {"@": "note-tre-steder", "text": "Systemet, mappen og tavlen. Ingen af os vidste, hvem der læser tavlen."},
        {"text": "Aftenvagten skriver på en gul seddel. Den ryger i vasken."},
    ]));
    room.tell::<CardNote>("c04", json!([
        {"@": "note-vejning", "text": "Vejningen den første i måneden. Er det en regel? Ingen kunne svare."},
    ]));
    room.tell::<CardNote>("c12", json!([
        {"text": "En hjælper havde skrevet, at borgeren ikke ville have kaffe. Det var det første tegn på blærebetændelsen."},
    ]));
    room.tell::<CardNote>(
        "c31",
        json!([
            {"text": "Nøglereglen er fra forvaltningen. De har aldrig hentet en nøgle klokken 7."},
        ]),
    );
    room.tell::<CardNote>("@eget", json!([{"text": "Skriver. Altid skriver."}]));

    room.table::<RoleTask>(
        "",
        &["role", "who", "task", "when"],
        json!([
            [
                "head",
                null,
                "Åbner forløbet, bakker op og tager det videre, der koster penge",
                "Første og sidste møde"
            ],
            [
                "manager",
                null,
                "Finder vikarer, siger ja til afprøvning og rydder sten af vejen",
                "Hele vejen"
            ],
            [
                "union_rep",
                null,
                "Hører, hvad der bliver sagt ude i bilerne, og siger det højt",
                "Før hvert møde"
            ],
            ["safety_rep", null, "Ser efter, om noget nyt slider på os", "Under afprøvningen"],
            ["facilitator", null, "Holder tiden og tråden, skriver ned og sender ud", "Alle møder"],
            [
                "employee",
                null,
                "Spørger kollegerne hjemme i gruppen og fortæller dem, hvad vi fandt ud af",
                "Mellem møderne"
            ],
            ["other", "Planlæggeren", "Forklarer, hvorfor kørelisten ser ud, som den gør", "Når vi spørger"],
        ]),
    );
    room.table::<SharedWord>(
        "",
        &["expression", "meaning", "origin"],
        json!([
            [
                "Køkkenbordstid",
                "Den tid, hvor vi sidder ned hos borgeren og ikke kigger på telefonen",
                "En hjælper på intromødet"
            ],
            ["Trippelskrift", "Når det samme bliver skrevet tre steder", "Bord 2 på intromødet"],
            ["Nøgletur", "En tur ind til kontoret kun for en nøgle", "Gruppe Vangen"],
            ["Plejer", "Ham, der bestemmer, når ingen ved hvorfor. Plejer er død, siger vi", "Aftengruppen"],
        ]),
    );
    let columns = ["@", "text", "importance", "effect", "barriers", "barriers_note", "from"];
    room.table::<Attention>(
        "",
        &columns,
        json!([
            [
                "a-skriver",
                "Vi skriver det samme tre steder",
                5,
                5,
                2,
                "Nogle er trygge ved papiret",
                "@note-tre-steder"
            ],
            [
                "a-vejning",
                "Vi vejer alle, uden at vide hvorfor",
                3,
                3,
                1,
                "Vi skal finde ud af, om det er en regel",
                "@note-vejning"
            ],
            [
                "a-noegler",
                "Nøglerne styrer, hvornår vi er ude hos den første borger",
                4,
                4,
                5,
                "Det er ikke os, der bestemmer over nøglerne",
                null
            ],
            [
                null,
                "De nye tør ikke spørge, hvorfor vi gør, som vi gør",
                3,
                2,
                2,
                "Det tager tid at blive tryg",
                null
            ],
        ]),
    );
    room.more::<CardNote>("@note-tre-steder", json!({"became": "@a-skriver"}));
    room.more::<CardNote>("@note-vejning", json!({"became": "@a-vejning"}));

    room.tell::<Homework>("", json!([{
        "what": "Spørg jeres kolleger, hvad der bøvler", "who": "Alle, der var til intromødet", "due": "2026-08-31",
        "done": true, "step": 1,
        "result": "31 svar på sedler i pauserummene. Flest om nøgler, mapper og opkald fra planlæggeren.",
    }]));
    room.only::<Step>("1", json!({"state": "done"}));
    room.tell::<Backing>("", json!([{
        "step": 1, "supports": "Alle ved bordene. Chefen blev hele mødet.", "missing": "Aftengruppen var kun to",
        "date": "2026-08-20", "meeting": "@intro",
    }]));
}
