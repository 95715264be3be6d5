//! Step 5: what was seen, counted and marked, and what we made of it.

use samskab::model::*;
use serde_json::json;

use crate::maker::Room;

pub fn tell(room: &mut Room) {
    signs(room);
    counts(room);
    lines(room);
    verdicts(room);
    room.only::<Step>("5", json!({"state": "ongoing"}));
    room.tell::<Backing>("", json!([{
        "step": 5, "supports": "Alle tre grupper og Lokal-MED", "missing": "Ingen lige nu. Chefen kommer på torsdag.",
        "date": "2026-11-17", "meeting": "@status2",
    }]));
}

fn signs(room: &mut Room) {
    let columns = ["@", "text", "who", "place", "start", "end"];
    room.table::<Sign>(
        "@et-sted",
        &columns,
        json!([
            [
                "s-ringer",
                "Aftenvagten ringer ikke for at spørge",
                "Assistent, aften",
                "Aftengruppen",
                "2026-10-05",
                "2026-11-15"
            ],
            [
                "s-sidder",
                "Vi sidder ned hos borgeren, når vi skriver",
                "Hjælper, Gruppe Åen",
                "Ude hos borgerne",
                "2026-10-05",
                "2026-11-15"
            ],
            [
                "s-samme",
                "Borgeren siger ikke: «Det har jeg da fortalt»",
                "Hjælper, Gruppe Vangen",
                "Ude hos borgerne",
                "2026-11-02",
                "2026-12-04"
            ],
        ]),
    );
    room.table::<Sign>(
        "@samlet",
        &columns,
        json!([[
            "s-bad",
            "Telefonen ringer ikke, mens vi hjælper nogen i bad",
            "To fra hver daggruppe",
            "Ude hos borgerne",
            "2026-10-19",
            "2026-11-06"
        ],]),
    );
    let columns = ["date", "seen", "note"];
    room.table::<Observation>(
        "@s-ringer",
        &columns,
        json!([
            ["2026-10-09", "no", "Fire opkald på én aften"],
            ["2026-10-23", "partly", "To opkald. Begge om noget, der stod der, men ikke blev fundet"],
            ["2026-11-06", "yes", "Ingen"],
            ["2026-11-13", "yes", "Ingen. Vi søger bare på «NY»"],
        ]),
    );
    room.table::<Observation>(
        "@s-sidder",
        &columns,
        json!([
            ["2026-10-16", "partly", "De fleste. Nogle skriver stadig i bilen"],
            ["2026-11-10", "yes", "En borger spurgte, hvad jeg skrev, og så læste jeg det højt"],
        ]),
    );
    room.table::<Observation>(
        "@s-samme",
        &columns,
        json!([["2026-11-12", "yes", "Hørte det ikke en eneste gang på to vagter"],]),
    );
    room.table::<Observation>(
        "@s-bad",
        &columns,
        json!([
            ["2026-10-23", "partly", "Ét opkald. Det kunne godt have ventet"],
            ["2026-11-05", "no", "To opkald i samme bad"],
        ]),
    );
}

fn counts(room: &mut Room) {
    room.tell::<Measure>("@et-sted", json!([{
        "@": "minutter", "what": "Minutter, vi bruger på at skrive på en vagt", "unit": "minutes", "better": "lower",
        "changed": "2026-10-05",
        "times_low": 3, "times_high": 4, "people_low": 18, "people_high": 22, "weeks_low": 42, "weeks_high": 44,
        "freed": "Køkkenbordstid. Grupperne afgør selv, hos hvem. Lokal-MED ser på det i februar.",
    }]));
    room.table::<Reading>(
        "@minutter",
        &["when", "date", "value"],
        json!([
            ["before", "2026-09-24", 34],
            ["before", "2026-09-25", 38],
            ["before", "2026-09-28", 31],
            ["before", "2026-09-29", 36],
            ["before", "2026-09-30", 40],
            ["before", "2026-10-01", 35],
            ["after", "2026-11-03", 27],
            ["after", "2026-11-04", 24],
            ["after", "2026-11-05", 25],
            ["after", "2026-11-09", 22],
            ["after", "2026-11-10", 23],
            ["after", "2026-11-12", 21],
        ]),
    );
    room.tell::<Measure>("@samlet", json!([{
        "@": "opkald-talt", "what": "Opkald fra planlæggeren", "unit": "own", "unit_own": "opkald på en formiddag", "better": "lower",
        "changed": "2026-10-19",
    }]));
    room.table::<Reading>(
        "@opkald-talt",
        &["when", "date", "value"],
        json!([
            ["before", "2026-09-29", 9],
            ["before", "2026-10-01", 7],
            ["after", "2026-10-29", 5],
            ["after", "2026-11-05", 6],
        ]),
    );
}

fn lines(room: &mut Room) {
    room.tell::<AssessmentLine>("@et-sted", json!([{
        "@": "linje", "statement": "Når jeg møder ind, ved jeg, hvad der er nyt hos borgerne.", "low": "slet ikke", "high": "i meget høj grad",
    }]));
    room.table::<LineTime>(
        "@linje",
        &["@", "label", "date", "secret"],
        json!([
            ["linje-foer", "Før", "2026-09-23", true],
            ["linje-midt", "Midtvejs", "2026-10-27", true],
            ["linje-efter", "Efter", "2026-11-17", true],
        ]),
    );
    room.mark("@linje-foer", &[2.0, 3.0, 3.0, 4.0, 4.0, 4.0, 5.0, 5.0, 5.0, 6.0, 6.0, 7.0]);
    room.mark("@linje-midt", &[3.0, 4.0, 4.0, 5.0, 5.0, 5.0, 6.0, 6.0, 7.0]);
    room.mark("@linje-efter", &[5.0, 6.0, 6.0, 7.0, 7.0, 8.0, 8.0, 8.0, 8.0, 9.0, 9.0]);
}

fn verdicts(room: &mut Room) {
    room.tell::<Verdict>("@et-sted", json!([
        {
            "seen": "Vi skriver mindre om dagen. Men aftenvagten ringer stadig, fordi de ikke kan se, hvad der er nyt.",
            "core_task": "Vi sidder mere ned hos borgeren.", "new_hassle": "Aftenvagten leder længere end før.",
            "works": "adjust", "who": "Områdelederen og løsningsholdet", "date": "2026-10-27", "next": "2026-11-17",
        },
        {
            "seen": "12 minutter mindre på en vagt, ingen opkald fra aftenvagten, og linjen er gået fra 4½ til 8.",
            "core_task": "Mere ro hos borgeren. Flere læser højt, hvad de skriver.",
            "new_hassle": "Vikarer uden kode kan ikke se det nye. Det sidder fast hos it.",
            "works": "yes", "who": "Områdelederen og løsningsholdet", "date": "2026-11-17", "next": "2027-01-12",
        },
    ]));
}
