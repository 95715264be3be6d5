//! Step 4: who does what, what is tried where, and what is in the way.

use samskab::model::*;
use serde_json::json;

use crate::maker::Room;

pub fn tell(room: &mut Room) {
    room.only::<Trial>("@et-sted", json!({
        "try_first": "yes", "place": "Gruppe Åen, 14 borgere", "start": "2026-10-05", "end": "2026-10-23",
        "feedback": "Fem minutter fredag formiddag. Aftenvagten siger til med det samme, hvis noget mangler.",
        "criteria": "Mangler aftenvagten noget vigtigt to gange på en uge, tænder vi tavlen igen.",
        "success": "Borgeren skal ikke fortælle det to gange, vi skriver mindre, og ingen går hjem med ondt i maven.",
        "result": "rolled_out",
        "result_note": "Det virkede om dagen. Aftenvagten kunne ikke finde det nye, før vi begyndte at skrive «NY». Så tog vi Gruppe Vangen og aftengruppen med fra 2. november.",
    }));
    room.only::<Trial>("@samlet", json!({
        "try_first": "yes", "place": "Begge daggrupper", "start": "2026-10-19", "end": "2026-11-06",
        "feedback": "Planlæggeren spørger to fra hver gruppe om fredagen.",
        "criteria": "Bliver et besøg glemt, fordi beskeden kom for sent, holder vi op.",
        "success": "Højst tre opkald på en formiddag", "result": "adjust",
        "result_note": "Klokken 12 er for sent til dem, der holder pause 11.30. Og «haster» betød noget forskelligt for os.",
    }));
    room.only::<Trial>("@bokse", json!({"try_first": "no"}));

    let columns = ["of_kind", "text", "answer"];
    room.table::<Barrier>(
        "@et-sted",
        &columns,
        json!([
            [
                "cultural",
                "«Jeg skriver det lige på tavlen også for en sikkerheds skyld»",
                "Tavlen bliver slukket i afprøvningen"
            ],
            [
                "technical",
                "Telefonen har ikke dækning i to opgange",
                "Skriv det i bilen, før I kører. Det er kun fem borgere."
            ],
            ["competence", "Ikke alle kan søge i systemet", "En kollega viser det ved pausebordet"],
            [
                "legal",
                "Må der stå noget om helbredet på nødkortet?",
                "Sygeplejen har tjekket det. Kun navn, læge og pårørende."
            ],
        ]),
    );
    room.table::<Barrier>(
        "@samlet",
        &columns,
        json!([[
            "cultural",
            "Det er lettere lige at ringe",
            "Planlæggeren har en seddel på skærmen: Kan det vente?"
        ],]),
    );
    room.table::<Barrier>(
        "@bokse",
        &columns,
        json!([["legal", "Borgeren skal sige ja til en boks", "Vi spørger dem én for én"],]),
    );

    let columns = ["what", "who", "due", "status", "when", "then", "help"];
    room.table::<Action>(
        "@et-sted",
        &columns,
        json!([
            ["Lave nødkortet", "Sygeplejerske", "2026-09-30", "done", null, null, null],
            [
                "Sætte nødkort op hos de 14 borgere",
                "Hjælper, Gruppe Åen",
                "2026-10-02",
                "done",
                "vi kommer til det første besøg i uge 40",
                "hænger vi kortet op og tager mappen med",
                null
            ],
            [
                "Skrive i systemet, før vi går ud ad døren",
                "Alle i Gruppe Åen",
                "2026-10-23",
                "done",
                "jeg tager overtøjet på",
                "skriver jeg det nye",
                null
            ],
            [
                "Vise alle, hvordan man søger på «NY»",
                "Assistent, aften",
                "2026-11-06",
                "done",
                null,
                null,
                null
            ],
            [
                "Skaffe kode til nye vikarer den dag, de begynder",
                "Områdeleder",
                "2026-11-13",
                "stuck",
                null,
                null,
                "It siger to uger. Chefen må ringe til it-chefen."
            ],
            [
                "Tage mapperne hjem fra resten af borgerne",
                "Hjælper, Gruppe Vangen",
                "2026-11-16",
                "ongoing",
                "jeg alligevel er hos borgeren",
                "tager jeg mappen med og siger hvorfor",
                null
            ],
            [
                "Skrive den nye måde ind i mappen til nye kolleger",
                "Udviklingskonsulent",
                "2026-12-11",
                "not_started",
                null,
                null,
                null
            ],
        ]),
    );
    room.table::<Action>(
        "@samlet",
        &columns,
        json!([
            ["Aftale, hvad der haster", "Planlægger", "2026-11-27", "ongoing", null, null, null],
            [
                "Flytte beskeden fra klokken 12 til 11.15",
                "Planlægger",
                "2026-11-30",
                "not_started",
                "klokken er 11.15",
                "sender jeg det samlede",
                null
            ],
            ["Tælle opkald igen, ti formiddage", "Planlægger", "2026-12-18", "not_started", null, null, null],
        ]),
    );
    room.table::<Action>(
        "",
        &columns,
        json!([
            [
                "Tage nøgleboksene med på ledermødet om budgettet",
                "Områdeleder",
                "2027-01-14",
                "not_started",
                null,
                null,
                null
            ],
            [
                "Fjerne den ekstra tabletliste fra opslagstavlen",
                "Sygeplejerske",
                "2026-10-30",
                "done",
                null,
                null,
                null
            ],
        ]),
    );

    room.table::<Novelty>(
        "@et-sted",
        &["who", "what", "from"],
        json!([
            ["Hjælpere og assistenter", "Skriver ét sted, hos borgeren, og begynder med «NY»", "2026-11-02"],
            ["Aftengruppen", "Søger på «NY», når de møder ind", "2026-11-02"],
            ["Vikarer", "Ser på nødkortet og ikke i mappen", "2026-11-02"],
        ]),
    );
    room.table::<Novelty>(
        "@samlet",
        &["who", "what", "from"],
        json!([["Daggrupperne", "Læser samlede ændringer klokken 9 og 11.15", "2026-12-01"],]),
    );

    room.tell::<Meeting>("", json!([
        {
            "@": "status1", "title": "Status: Vi skriver det ét sted", "kind_of": "status", "date": "2026-10-27",
            "place": "Klokken 13, et kvarter ved pausebordet", "purpose": "Holder det?",
            "agenda": "Hvad har vi set?\nHvem har brug for en hånd?\nUdbred, juster eller stop?",
            "came": ["@p1", "@p7", "@p9", "@p11", "@p13"], "came_also": "Fem fra aftengruppen og en vikar", "went": "heavy",
            "went_note": "Aftengruppen var irriteret. Godt, at de sagde det. Vi skulle have spurgt dem før.",
            "solution": "@et-sted",
        },
        {
            "@": "status2", "title": "Status: Vi skriver det ét sted, efter «NY»", "kind_of": "status", "date": "2026-11-17",
            "place": "Klokken 13, et kvarter ved pausebordet", "purpose": "Se på tallene, og sig, om det virker.",
            "agenda": "Minutterne\nLinjen\nHvad mangler?",
            "came": ["@p1", "@p4", "@p7", "@p8", "@p9", "@p11", "@p13"], "came_also": "Seks andre fra de tre grupper", "went": "well",
            "went_note": "Kort og godt. Aftengruppen sagde det selv: Vi ringer ikke mere.", "solution": "@et-sted",
        },
        {
            "title": "Status: Ændringer klokken 9 og 11.15", "kind_of": "status", "date": "2026-12-15",
            "place": "Klokken 13, planlæggerens kontor", "purpose": "Blev det bedre, da vi flyttede tiden?",
            "agenda": "Opkald\nHvad haster?", "solution": "@samlet",
        },
        {
            "title": "Status efter to måneder: Vi skriver det ét sted", "kind_of": "status", "date": "2027-01-12",
            "place": "Klokken 13, pausebordet", "purpose": "Er det blevet hverdag?", "solution": "@et-sted",
        },
    ]));
    room.only::<Step>("4", json!({"state": "ongoing"}));
    room.tell::<Backing>("", json!([{
        "step": 4, "supports": "Gruppe Åen, områdelederen, planlæggeren", "missing": "Aftengruppen, indtil de kunne finde det nye",
        "date": "2026-10-27", "meeting": "@status1",
    }]));
}
