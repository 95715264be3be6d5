//! Step 6: how it ended, what we learnt, whom we tell, and what comes next.

use samskab::model::*;
use serde_json::json;

use crate::maker::Room;

pub fn tell(room: &mut Room) {
    room.tell::<Meeting>("", json!([
        {
            "@": "slut", "title": "Afsluttende workshop", "kind_of": "follow_up", "date": "2026-11-19",
            "place": "Klokken 12–14.30, kantinen", "purpose": "Hvordan endte det, hvad har vi lært, og hvad nu?",
            "agenda": "Alle ni udfordringer\nHvad vil vi gøre igen?\nHvad nu?",
            "invitation": "Kære alle\nKom og se, hvordan det endte. Chefen er med. Der er kage igen.",
            "came": ["@p1", "@p2", "@p3", "@p4", "@p6", "@p7", "@p8", "@p9", "@p10", "@p11", "@p12", "@p13", "@p14"],
            "went": "well", "went_note": "Chefen spurgte mere, end hun talte. Vi mangler at høre fra vikarerne.",
        },
        {
            "title": "Lokal-MED: Hvad kom der ud af det?", "kind_of": "med", "date": "2026-11-26",
            "place": "Klokken 13, mødelokalet", "purpose": "MED ser på resultatet og på den frigjorte tid.",
            "agenda": "Sådan endte det\nDen frigjorte tid\nFast punkt i 2027?",
        },
    ]));
    let ended: [(&str, &str); 9] = [
        ("@skriver", "Det virker. Vi skriver ét sted, og tavlen er væk."),
        ("@noegler", "Vi ved, hvad der skal til. Nu venter vi på penge."),
        ("@vejning", "Det var ikke en regel. Nu vejer vi 22 i stedet for 90."),
        ("@tabletter", "Vi bliver ved og ved hvorfor. Den ekstra liste er væk."),
        ("@opkald", "Færre opkald, men tiden passede ikke. Vi retter til."),
        ("@depot", "Alle fik koden. Det tog to dage."),
        ("@fald", "Skemaet bliver. Træningen fortæller os, hvad de brugte det til."),
        ("@madbil", "Køkkenet har fået det. De svarer i december."),
        ("@koeretid", "Venter på de nye ruter."),
    ];
    for (challenge, words) in ended {
        room.more::<Challenge>(challenge, json!({"ended": words}));
    }

    room.more::<Lesson>(
        "@laering-fald",
        json!({
            "text": "Faldskemaet giver mening, når vi hører, hvad det blev brugt til.",
        }),
    );
    room.table::<Lesson>("", &["of_kind", "text", "from"], json!([
        ["well", "Vi gik ud og så efter, før vi fandt på noget. Det sparede os for at lave om på det forkerte.", "@vejning"],
        ["well", "Områdelederen sagde ja på stedet. Så kom vi i gang.", null],
        ["different", "Vi skulle have haft aftengruppen med fra den første dag i afprøvningen.", "@skriver"],
        ["avoid", "At vise noget nyt på en fredag", null],
        ["why_not", "Nøglerne stoppede, fordi den, der kan ændre reglen, ikke var med i rummet.", "@noegler"],
        ["roles", "Planlæggeren er ikke modparten. Hun havde selv ondt i maven over de opkald.", "@opkald"],
        ["method", "Prikkerne var gode. Tallene var bedre, for der så vi, at vi var uenige.", null],
        ["elsewhere", "Træningen vil prøve det med deres egne skemaer.", null],
        ["able", "Ja, hvis konsulenten er med til det første møde.", null],
    ]));
    room.table::<Anchoring>(
        "",
        &["way", "text", "who"],
        json!([
            ["med_item", "«Hvad bøvler?» er fast punkt på hvert andet møde i Lokal-MED", "TR"],
            ["ambassadors", "Én fra hver gruppe hører, hvad der bøvler, og tager det med", "Bord 1 til 4"],
            ["contact", "Udviklingskonsulenten kan man ringe til", "Udviklingskonsulenten"],
            [
                "own",
                "Nye kolleger får lov at spørge «hvorfor?» i tre måneder og få et svar hver gang",
                "Områdelederen"
            ],
        ]),
    );
    room.table::<NewChallenge>(
        "",
        &["text"],
        json!([
            ["Vikarer får kode for sent\nDe kan ikke se, hvad der er nyt, de første to uger."],
            ["Beskeder fra sygehuset kommer fredag eftermiddag\nSå er der ingen at ringe til."],
        ]),
    );
    room.only::<Learning>("", json!({
        "tells": "Bord 1 til 4 fortæller det i deres egne grupper. Områdelederen tager det med til de andre områder.",
        "next": "continue",
        "next_why": "Vi har fået smag for det. Vi tager to nye efter nytår og nøglerne, når budgettet er klar.",
        "holds": "2027-03-09",
    }));

    audience(room);
    room.tell::<Homework>("", json!([
        {
            "what": "Spørg fem borgere, om de har mærket noget", "who": "Bord 1 og bord 4", "due": "2026-12-01", "done": false, "step": 6,
        },
        {
            "what": "Skriv til køkkenet med tallene for madbilen", "who": "Områdeleder", "due": "2026-11-09", "done": true, "step": 6,
            "result": "Sendt. Køkkenet svarer i december.",
        },
    ]));
    room.tell::<Decision>("", json!([{
        "what": "Vi fortsætter. Vikarernes koder er det første, vi tager i januar.", "who": "Områdelederen og chefen",
        "authority": "Egen ledelse, efter at Lokal-MED er hørt", "med": "sector", "meeting": "@slut", "date": "2026-11-19",
    }]));
    room.only::<Step>("6", json!({"state": "ongoing"}));
    room.tell::<Backing>("", json!([{
        "step": 6, "supports": "Chefen sagde højt, at hun vil finde penge til nøgleboksene", "missing": "It. De ved ikke, at vi venter på dem.",
        "date": "2026-11-19", "meeting": "@slut",
    }]));
    room.only::<Process>("", json!({
        "handover": "Spørg efter aftengruppen først. De siger ikke noget på de store møder, men de ved, hvad der glipper. It-sagen om vikarernes koder er den, der kan vælte det hele.",
    }));
}

fn audience(room: &mut Room) {
    let row = Audience::only_id(&room.id("@vejning"));
    room.call("besked-vejning", row);
    room.more::<Audience>("@besked-vejning", json!({
        "who": "Alle i daggrupperne", "gain": "68 færre vejninger om måneden",
        "message": "Vi skal kun veje dem, der er i risiko, dem, sygeplejen følger, og dem, der selv vil. Det var aldrig en regel.",
        "sender": "Sygeplejen", "channel": "Personalemødet og en besked i systemet", "when": "2026-10-08", "done": true,
    }));
    let columns = ["who", "gain", "message", "sender", "channel", "when", "done"];
    room.table::<Audience>(
        "@et-sted",
        &columns,
        json!([
            [
                "Borgere og pårørende",
                "De skal ikke fortælle det samme to gange",
                "Mappen er væk. Nødkortet sidder på køkkenlågen. Spørg gerne, hvad vi skriver.",
                "Den hjælper, der kommer",
                "Ved køkkenbordet",
                "2026-11-09",
                true
            ],
            [
                "Vikarer",
                "De kan se, hvad der er nyt",
                "Søg på «NY». Har du ikke fået kode, så ring til områdelederen.",
                "Områdeleder",
                "Besked, når de bliver kaldt ind",
                "2026-11-18",
                false
            ],
        ]),
    );
    room.table::<Audience>(
        "",
        &columns,
        json!([
            [
                "Kolleger hjemme i grupperne",
                "Mindre at skrive",
                "Sådan blev det til, og det var jer, der sagde det på de gule sedler.",
                "Bord 1 til 4",
                "Pausebordet",
                "2026-11-24",
                false
            ],
            [
                "Lokal-MED",
                "De ser, hvad tiden bliver brugt til",
                "Det lykkedes, det lykkedes ikke, og det kommer nu.",
                "TR og områdeleder",
                "Mødet",
                "2026-11-26",
                false
            ],
            [
                "De andre områder i kommunen",
                "De kan låne idéen",
                "Sådan slap vi for at skrive det samme tre steder. Og sådan gik det i vasken den første uge.",
                "Områdeleder",
                "Ledermødet",
                "2026-12-10",
                false
            ],
            [
                "Politikerne i udvalget",
                "De ser, hvad værdighedspolitikken bliver til",
                "Tiden er blevet hos borgerne.",
                "Chefen",
                "Et kort notat",
                "2027-01-20",
                false
            ],
        ]),
    );
}
