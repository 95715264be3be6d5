//! The manager's guide: the folder is gone from the homes, and relatives miss it. The *chef* asks them in, and writes
//! down what there is to think about.

use samskab::model::*;
use serde_json::json;

use crate::maker::Room;

pub fn tell(room: &mut Room) {
    room.only::<Process>("", json!({"citizens": true}));
    points(room);
    lines(room);
    tasks(room);
    types(room);
    cases(room);
    talks(room);
}

fn points(room: &mut Room) {
    room.only::<Guidance>(
        "",
        json!({
            "phase": "carry_out",
            "way": "yes",
            "way_note": "De pårørende er der, når vi er kørt. De ved noget, vi ikke kan læse os til.",
        }),
    );
    let points = json!({
        "purpose": {
            "state": "in_place", "hold": "mine",
            "notes": "Vi tog mappen, og nu kan de pårørende ikke se, hvordan dagen er gået.\nDet er lykkedes, når de ved, hvor de kan spørge, og når vi ikke skriver mere end i dag.",
        },
        "type": {
            "state": "in_place", "hold": "shared", "whom": "områdelederen",
            "notes": "Vi troede, at vi havde svaret. Det havde vi ikke.",
        },
        "limits": {
            "state": "in_place", "hold": "mine",
            "notes": "Åbent: hvordan de følger med, og hvordan de giver os besked.\nLigger fast: samtykke, tavshedspligt og omsorgssystemet.",
        },
        "democracy": {
            "state": "ongoing", "hold": "shared", "whom": "Ældrerådet", "again": "2026-12-08",
            "notes": "Det er mest døtre og sønner, der kommer. Hvem taler for dem, der ingen pårørende har?",
        },
        "ownership": {
            "state": "ongoing", "hold": "mine", "again": "2026-11-20",
            "notes": "Direktøren siger ja. Gruppe Åen holder det i gang. Men hvad svarer vi, hvis det kommer i avisen, at vi tog mappen?",
        },
        "readiness": {
            "state": "ongoing", "hold": "delegated", "whom": "områdelederen", "again": "2027-01-12",
            "notes": "Nogle hjælpere er bange for at blive kigget over skulderen. Det taler vi om først.",
        },
        "staffing": {
            "state": "in_place", "hold": "mine",
            "notes": "Udviklingskonsulenten er projektleder. Der er en hjælper med hver gang.",
        },
        "roles": {
            "state": "in_place", "hold": "shared", "whom": "projektlederen",
            "notes": "Jeg siger velkommen og fortæller, hvad der ligger fast. Så går jeg. Den første aften blev jeg siddende og svarede på alt.",
        },
        "framing": {
            "state": "in_place", "hold": "mine",
            "notes": "Fire aftener inden påske. Der må ikke komme en ny mappe ud af det. Resten må de gerne overraske os med.",
        },
        "telling": {
            "state": "ongoing", "hold": "delegated", "whom": "projektlederen",
            "notes": "Vi kalder det «Ved køkkenbordet». Ingen af dem siger samskabelse.",
        },
        "recruiting": {
            "state": "in_place",
            "notes": "Hjælperne spurgte selv, da de var på besøg. Så kom der også tre, som ikke plejer at melde sig.",
        },
        "planning": {
            "state": "not_relevant",
            "notes": "Fire aftener står i kalenderen. Det er plan nok.",
        },
        "course": {
            "state": "ongoing", "again": "2027-01-19",
            "notes": "Efter den første aften droppede vi brevet. Passer vores vej stadig efter den tredje?",
        },
        "project_leader": {"hold": "shared", "whom": "projektlederen", "notes": "Vi tales ved hver anden fredag."},
        "reflection": {
            "notes": "De læste mappen for at se, om der havde været en god stund. Det vidste vi ikke.",
        },
    });
    for (code, said) in points.as_object().unwrap() {
        room.only::<Focus>(code, said.clone());
    }
}

fn lines(room: &mut Room) {
    let lines = json!({
        "innovative": {
            "expected": "En måde at følge med på, som vi ikke selv var kommet på",
            "found": "Indtil nu: en fast telefontid hos gruppen. Den fandt en datter på.",
        },
        "democratic": {
            "expected": "Borgere uden pårørende bliver også hørt",
            "found": "Ikke endnu. Der kom én.",
        },
        "economic": {"expected": "Færre opkald midt i besøgene, så timerne rækker længere"},
        "identity": {
            "expected": "De pårørende siger «vi» om hjælpen derhjemme",
            "found": "To af dem tager imod de nye næste gang.",
        },
    });
    for (code, said) in lines.as_object().unwrap() {
        room.only::<BottomLine>(code, said.clone());
    }
}

/// Downwards the *chef* is strong; across nearly nothing has been done, as with the point of that name.
fn tasks(room: &mut Room) {
    let tasks = json!({
        "understanding": {
            "done": true, "note": "Jeg fortalte direktøren om det første opkald om mappen. Det sagde mere end et notat.",
        },
        "early": {"done": true},
        "risk": {"note": "En pårørende kan gå i pressen. Det skal ikke komme bag på nogen."},
        "translating": {"note": "«Nærhed» i politikken er «hvem kommer i morgen?» ved køkkenbordet."},
        "change": {"done": true},
        "letting_go": {"done": true, "note": "De vælger selv mellem forslagene. Jeg blander mig kun, hvis det koster."},
        "means": {"done": true, "note": "Vikarer til fire aftener er betalt."},
        "backing": {"done": true},
        "coordinator": {"note": "Hvem samler det, når aftengruppen også vil være med?"},
        "choosing": {"done": true},
        "citizens_view": {"done": true},
        "framing": {"done": true, "note": "Sagt på den første aften: Mappen kommer ikke igen."},
    });
    for (code, said) in tasks.as_object().unwrap() {
        room.only::<LeadTask>(code, said.clone());
    }
    room.table::<Action>(
        &LeadTask::only_id("risk"),
        &["what", "who", "due", "status"],
        json!([[
            "Aftale med direktøren, hvad der må gå skævt",
            "Chef for Sundhed og Omsorg",
            "2026-12-03",
            "not_started"
        ]]),
    );
}

fn types(room: &mut Room) {
    room.table::<TypeMark>(
        "",
        &["x", "y", "date", "why"],
        json!([
            [20, 25, "2026-10-13", "Vi ville skrive et brev om, at mappen er væk, og hvor man kan ringe."],
            [
                70,
                35,
                "2026-11-11",
                "De manglede ikke et brev. De ville være med til at finde på noget andet."
            ],
        ]),
    );
}

fn cases(room: &mut Room) {
    let marks = [("dokk1", 80, 30), ("bowel", 25, 75), ("hjoerring", 25, 30), ("hjoerring", 30, 80)];
    for (case, x, y) in marks {
        room.table::<CaseMark>(case, &["x", "y"], json!([[x, y]]));
    }
    room.only::<CaseNote>(
        "dokk1",
        json!({
            "take": "De spurgte, før der var et svar. Det kom vi til at gøre bagefter.",
        }),
    );
}

fn talks(room: &mut Room) {
    let points = |codes: &[&str], tasks: &[&str]| {
        let points = codes.iter().map(|code| Focus::only_id(code));
        points.chain(tasks.iter().map(|code| LeadTask::only_id(code))).collect::<Vec<_>>()
    };
    room.tell::<Talk>("", json!([
        {
            "with": "project_leader", "date": "2026-11-13",
            "points": points(&["roles", "telling", "project_leader"], &["backing"]),
            "said": "Hjælperne sagde mere, da jeg var gået. Projektlederen vil selv tage imod, når nogen er vrede.",
            "agreed": "Jeg åbner aftenen og går efter et kvarter. Men telefonen er tændt.",
        },
        {
            "with": "executive", "date": "2026-12-03",
            "points": points(&["democracy", "ownership", "across"], &["risk"]),
        },
    ]));
}
