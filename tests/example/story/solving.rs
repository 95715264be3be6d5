//! Step 3: the four F's, the ideas, and the solutions that came of them.

use samskab::model::*;
use serde_json::json;

use crate::maker::Room;

pub fn tell(room: &mut Room) {
    four_fs(room);
    ideas(room);
    solutions(room);
    room.only::<Step>("3", json!({"state": "done"}));
    room.tell::<Backing>("", json!([{
        "step": 3, "supports": "Områdelederen sagde ja til afprøvningen på stedet", "missing": "Chefen skal sige noget om nøgleboksene",
        "date": "2026-09-25",
    }]));
}

fn four_fs(room: &mut Room) {
    room.only::<FourFs>("@skriver", json!({
        "remove": true,
        "remove_why": "Tavlen bliver ikke læst af dem, den er til.",
        "remove_what": "Tavlen på kontoret. Den må gerne vise, hvem der er på arbejde.",
        "remove_decides": "Områdelederen",
        "change": true,
        "change_why": "Det er rigtigt, at den næste skal vide det. Men ét sted er nok.",
        "change_what": "Mappen bliver til ét nødkort. Nyt bliver skrevet i systemet, mens vi er hos borgeren.",
        "change_decides": "Områdelederen og sygeplejen",
    }));
    room.only::<FourFs>(
        "@noegler",
        json!({
            "change": true,
            "change_why": "Vi skal vide, hvor nøglerne er. Men vi behøver ikke køre efter dem hver dag.",
            "change_what": "Nøglereglen fra 2017",
            "change_decides": "Chefen for Sundhed og Omsorg",
        }),
    );
    room.only::<FourFs>("@tabletter", json!({
        "anchor_why": "Det er et krav, og det har fanget to fejl i år.",
        "anchor_how": "Sygeplejen viser det på personalemødet og fortæller om de to fejl. Nye får det vist den første uge.",
    }));
    room.only::<FourFs>(
        "@fald",
        json!({
            "keep_why": "Træningen bruger hvert eneste skema.",
            "keep_learn": "Vi gider godt skrive, når vi ved, hvem der læser det.",
        }),
    );
}

fn ideas(room: &mut Room) {
    room.only::<Brainstorm>(
        "@skriver",
        json!({
            "question": "Hvordan nøjes vi med at skrive ét sted, uden at nogen mangler at vide noget?",
            "phase": "choose", "minutes": 5,
        }),
    );
    room.table::<Heading>(
        "@skriver",
        &["@", "name"],
        json!([["h-et", "Ét sted"], ["h-vagt", "Vagtskiftet"], ["h-hjem", "Hjemme hos borgeren"],]),
    );
    room.table::<Idea>(
        "@skriver",
        &["@", "text", "parked", "heading"],
        json!([
            ["i-system", "Skriv det i systemet, før vi går ud ad døren", true, "@h-et"],
            [null, "Sluk tavlen i en måned og se, hvem der savner den", false, "@h-et"],
            ["i-ny", "Sæt «NY» forrest, når noget er nyt, så aftenvagten kan søge på det", false, "@h-vagt"],
            [null, "Ti minutters overlap klokken 15", false, "@h-vagt"],
            [null, "Indtal det i stedet for at skrive", false, "@h-et"],
            ["i-kort", "Ét nødkort på indersiden af køkkenlågen", false, "@h-hjem"],
            [null, "Vikarerne får kode den dag, de begynder", false, "@h-hjem"],
            [null, "Læs højt for borgeren, hvad vi har skrevet", false, "@h-hjem"],
            [null, "Én, der samler alt det nye klokken 14.30", false, "@h-vagt"],
        ]),
    );
    room.only::<Brainstorm>("@noegler", json!({
        "question": "Hvordan kommer vi hurtigere ud til den første borger?", "also": ["@koeretid"], "phase": "group", "minutes": 4,
    }));
    room.table::<Heading>("@noegler", &["@", "name"], json!([["h-noegle", "Nøglen bliver ude"]]));
    room.table::<Idea>(
        "@noegler",
        &["@", "text", "parked", "heading"],
        json!([
            ["i-boks", "Nøgleboks med kode ved døren hos dem, vi besøger tit", true, "@h-noegle"],
            [null, "Elektronisk lås, som vi åbner med telefonen", false, "@h-noegle"],
            [null, "Skabet åbner klokken 6.45", false, null],
            [null, "Drop nøglebogen, når skabet selv kan huske, hvem der har været der", false, null],
        ]),
    );
    // Everybody votes in secret, two dots each; two ideas get the same.
    room.tell::<Round>("@skriver", json!([{
        "@": "hemmelig", "about": "ideas", "dots": 2, "stack": false, "secret": true, "date": "2026-09-23",
        "otherwise": "To idéer fik lige mange prikker. De passer sammen, så vi gør dem til én løsning.",
    }]));
    room.seal(
        "@hemmelig",
        json!([
            {"@i-system": 1, "@i-ny": 1}, {"@i-system": 1, "@i-ny": 1}, {"@i-system": 1, "@i-kort": 1},
            {"@i-system": 1, "@i-ny": 1}, {"@i-ny": 1, "@i-kort": 1}, {"@i-system": 1, "@i-ny": 1},
            {"@i-system": 1, "@i-kort": 1}, {"@i-ny": 1}, {"@i-system": 1, "@i-ny": 1},
            {"@i-kort": 1, "@i-system": 1}, {"@i-ny": 1, "@i-kort": 1}, {"@i-system": 1, "@i-ny": 1},
        ]),
    );
}

fn solutions(room: &mut Room) {
    room.tell::<Solution>("", json!([
        {
            "@": "et-sted", "title": "Vi skriver det ét sted, mens vi er hos borgeren",
            "description": "Nyt om en borger bliver skrevet én gang, i omsorgssystemet, før vi går ud ad døren. Det begynder med «NY», så den næste kan finde det. Mappen bliver til ét nødkort. Tavlen viser kun, hvem der er på arbejde.",
            "challenges": ["@skriver"], "four_fs": ["remove", "change"],
            "effect_citizens": "Borgeren skal ikke fortælle det samme to gange.",
            "effect_work": "Vi bruger mindre tid på at skrive, og aftenvagten behøver ikke ringe.",
            "effect_environment": "Vi kan gå hjem uden at spekulere på, om vi fik givet det hele videre.",
            "will_it": "yes", "will_it_why": "31 af 53 streger var tavlen, og den bliver ikke læst.",
            "how_seen": "Vi tæller minutter i en uge før og efter, og vi hører aftenvagten.",
            "team": "Bord 1, en fra aftengruppen og en vikar", "level": "manager", "level_who": "Områdelederen",
            "go": "go", "go_why": "Det koster ingenting, og vi kan gå tilbage, hvis det går galt.",
            "measure": "yes", "from": "@i-system",
        },
        {
            "@": "bokse", "title": "Nøglebokse hos dem, vi besøger tit",
            "description": "En boks med kode ved døren hos de 41 borgere, der får besøg mindst tre gange om dagen. De andre nøgler bliver i skabet.",
            "challenges": ["@noegler"], "four_fs": ["change"],
            "effect_citizens": "Den første borger får sin morgenmad til tiden.",
            "effect_work": "Ingen nøgletur for de biler, der kører tæt.",
            "effect_environment": "Ro på om morgenen", "will_it": "partly",
            "will_it_why": "Det hjælper kun hos dem, der vil have en boks ved døren.",
            "how_seen": "Vi ser, hvornår den sidste bil kører om morgenen.",
            "team": "Bord 2 og planlæggeren", "level": "head", "level_who": "Chefen for Sundhed og Omsorg",
            "go": "later", "go_why": "Der skal penge til. Vi spørger igen i januar, når budgettet er delt ud.",
            "measure": "no", "from": "@i-boks",
        },
    ]));
    room.more::<Idea>("@i-system", json!({"became": "@et-sted"}));
    room.more::<Idea>("@i-ny", json!({"became": "@et-sted"}));
    room.more::<Idea>("@i-boks", json!({"became": "@bokse"}));
    room.more::<Solution>("@samlet", json!({
        "title": "Ændringer i kørelisten kommer klokken 9 og 12",
        "four_fs": ["change"],
        "effect_citizens": "Ingen telefon midt i badet",
        "effect_work": "Færre afbrydelser om formiddagen",
        "will_it": "unsure", "will_it_why": "Det afhænger af, hvad vi kalder «haster».",
        "how_seen": "Planlæggeren sætter en streg for hvert opkald.",
        "team": "Planlæggeren og en hjælper fra hver daggruppe", "level": "manager", "level_who": "Områdelederen",
        "go_why": "Naboområdet er glad for det.", "measure": "yes",
    }));
    room.tell::<Decision>("", json!([
        {
            "what": "Gruppe Åen prøver at skrive ét sted i tre uger.", "who": "Områdelederen", "authority": "Egen ledelse",
            "med": "local", "meeting": "@workshop2", "date": "2026-09-23", "about": "@et-sted",
        },
        {
            "what": "Vi må tælle minutter i en uge før og en uge efter. Ingen navne, og ingen bliver sammenlignet.",
            "who": "Lokal-MED, på mail", "authority": "MED-aftalen: måling af vores tid", "med": "local", "date": "2026-09-23",
            "about": "@et-sted",
        },
    ]));
}
