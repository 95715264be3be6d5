//! Step 2, second half: four groups go and look, and four small matters are asked about.

use samskab::model::*;
use serde_json::json;

use crate::maker::Room;

pub fn tell(room: &mut Room) {
    room.tell::<Homework>("", json!([
        {
            "what": "Gør jeres undersøgelse færdig, og skriv tre ting ned, I fandt", "who": "De fire grupper", "due": "2026-09-22",
            "done": true, "step": 2, "result": "Alle fire nåede det. Bord 2 mangler stadig et møde med chefen.",
        },
    ]));
    writing(room);
    keys(room);
    weighing(room);
    tablets(room);
    small_matters(room);
    room.only::<Step>("2", json!({"state": "done"}));
    room.tell::<Backing>("", json!([
        {
            "step": 2, "supports": "Grupperne, områdelederen, planlæggeren", "missing": "Chefen. Nøglerne kan ikke løses uden.",
            "date": "2026-09-10", "meeting": "@gruppemoede",
        },
        {
            "step": 2, "supports": "Alle ved bordene. Chefen har svaret på mail.", "missing": "Resten af aftengruppen",
            "date": "2026-09-23", "meeting": "@workshop2",
        },
    ]));
}

fn writing(room: &mut Room) {
    room.only::<Investigation>("@skriver", json!({
        "team": "Bord 1: to hjælpere og en sygeplejerske",
        "problem": "Vi stoler ikke på, at de andre læser det, vi skriver. Derfor skriver vi det tre steder.",
        "why_came": "Mappen er fra før, vi fik telefoner. Tavlen kom, da systemet gik ned en uge i 2023.",
        "who_uses": "Systemet bruger alle. Mappen bruger mest vikarer. Tavlen bruger kun dem, der møder på kontoret.",
        "who_decided": "Mappen og tavlen har vi selv fundet på. Områdelederen kan sige ja til, at de ryger ud.",
        "would_miss": "Nødkortet forrest i mappen: pårørende, læge og «må vi bruge nøglen?». Det skal blive.",
        "doc_right": "Det, vi skriver i systemet, er det rigtige. Det i mappen er det gamle.",
        "doc_law": "Journalen er lov, og den er i systemet. Mappen og tavlen er der ingen regel om.",
        "doc_help": "Ja, når det bliver skrevet hos borgeren. Nej, når det bliver skrevet tre timer efter.",
        "conclusion": "Vi kan nøjes med ét sted, hvis aftenvagten kan se, hvad der er nyt. Nødkortet skal blive i hjemmet.",
    }));
    room.table::<Stakeholder>(
        "@skriver",
        &["stake", "who", "absent", "how"],
        json!([
            ["feels", "Hjælpere og assistenter, dag og aften", false, "Er med i gruppen"],
            ["feels", "Borgere og pårørende", true, "Vi spørger fem, når vi alligevel er der"],
            ["knows", "Sygeplejen, som skrev den første mappe", false, "Interview"],
            ["can_change", "Områdelederen", false, "Sidder ved bord 3"],
            ["makes_work", "Vikarerne", true, "En af dem læser forslaget, før vi prøver det"],
        ]),
    );
    room.tell::<Activity>("@skriver", json!([
        {
            "@": "optaelling", "method": "tally", "what": "En streg, hver gang vi skriver det samme ét sted mere",
            "with": "Gruppe Åen", "who": "Hjælper, bord 1", "due": "2026-09-11", "done": true,
        },
        {
            "@": "aftensnak", "method": "interview", "what": "Hvad leder I efter, når I møder ind?", "with": "Tre fra aftengruppen",
            "who": "Sygeplejerske, bord 1", "due": "2026-09-15", "done": true,
        },
        {
            "method": "journey", "what": "Følg én besked, fra den bliver sagt, til aftenvagten har læst den", "with": "Én borger, én dag",
            "who": "Hjælper, bord 1", "due": "2026-09-18", "done": true,
        },
    ]));
    room.tell::<Finding>("@skriver", json!([
        {"@": "f-tal", "text": "53 gange på en uge skrev vi det samme ét sted mere. 31 af dem var tavlen.", "source": "Streger i Gruppe Åen, 7.–11. september", "from": "@optaelling"},
        {"@": "f-gul", "text": "Aftenvagten læser ikke tavlen. De læser systemet og ringer, hvis de er i tvivl.", "source": "Tre fra aftengruppen", "from": "@aftensnak"},
        {"text": "Vikarerne slår op i mappen, fordi de ikke altid har fået kode til systemet.", "source": "En vikar"},
    ]));
    room.table::<SheetRow>(
        "@optaelling",
        &["a", "b", "c", "d", "became"],
        json!([
            ["Mandag", "IIIII IIIII II", "12", "Ny medicin hos to", "@f-tal"],
            ["Tirsdag", "IIIII IIII", "9", "Besked om tandlæge", null],
            ["Onsdag", "IIIII IIIII IIII", "14", "En kom hjem fra sygehuset", null],
            ["Torsdag", "IIIII III", "8", "Ikke noget særligt", null],
            ["Fredag", "IIIII IIIII", "10", "Alt til weekendvagten", null],
        ]),
    );
    room.table::<SheetRow>(
        "@aftensnak",
        &["a", "b", "c", "became"],
        json!([
            [
                "Hvad skete der, sidste gang det bøvlede?",
                "Tavlen sagde ét og systemet noget andet",
                "De troede på systemet",
                "@f-gul"
            ],
            [
                "Hvad ville mangle, hvis det forsvandt i morgen?",
                "Tavlen? Ingenting",
                "De vidste ikke, at vi skriver på den for deres skyld",
                null
            ],
        ]),
    );
    room.table::<Why>(
        "@skriver",
        &["text"],
        json!([
            ["Fordi vi vil være sikre på, at den næste ved det."],
            ["Fordi vi har prøvet, at det ikke blev læst."],
            ["Fordi det nye ligger mellem alt det gamle i systemet."],
            ["Fordi ingen har vist os, hvordan man finder det, der er skrevet siden sidst."],
        ]),
    );
    room.outcome("@skriver", Outcome::Solve);
}

fn keys(room: &mut Room) {
    room.only::<Investigation>("@noegler", json!({
        "team": "Bord 2 og planlæggeren",
        "problem": "Reglen er lavet, dengang alle mødte på kontoret. Nu møder de fleste ude.",
        "why_came": "I 2017 blev en nøgle væk, og låsen måtte skiftes hos en borger. Så kom reglen.",
        "who_uses": "Nøglebogen bruger ingen. Nøgleskabet bruger alle.",
        "who_decided": "Forvaltningen. Chefen for Sundhed og Omsorg kan lave den om.",
        "would_miss": "Vi skal stadig vide, hvem der har hvilken nøgle.",
        "conclusion": "Nøgleturen kan spares hos dem, vi besøger tit. Det kræver penge og et ja fra chefen.",
    }));
    room.table::<Stakeholder>(
        "@noegler",
        &["stake", "who", "absent", "how"],
        json!([
            ["feels", "Alle, der kører ude", false, "To af dem er i gruppen"],
            ["knows", "Den tidligere teamleder, der skrev reglen", false, "En snak i telefonen"],
            [
                "can_change",
                "Chefen for Sundhed og Omsorg",
                true,
                "Områdelederen tager det med på næste ledermøde"
            ],
            ["makes_work", "Planlæggeren og nøglevagten", false, "Planlæggeren er med"],
        ]),
    );
    room.tell::<Activity>("@noegler", json!([
        {
            "@": "morgen", "method": "observation", "what": "Stå ved nøgleskabet en morgen", "with": "Begge daggrupper",
            "who": "Assistent, bord 2", "due": "2026-09-16", "done": true,
        },
        {
            "method": "interview", "what": "Hvad skal der til, for at reglen kan ændres?", "with": "Chefen for Sundhed og Omsorg",
            "who": "TR", "due": "2026-11-13", "done": false,
        },
    ]));
    room.tell::<Finding>("@noegler", json!([
        {"@": "f-koe", "text": "Ni stod i kø klokken 7. Den sidste kørte 7.18.", "source": "En tirsdag morgen ved nøgleskabet", "from": "@morgen"},
        {"text": "41 borgere får besøg mindst tre gange om dagen. Det er hos dem, det tæller.", "source": "Planlæggerens liste"},
    ]));
    room.table::<SheetRow>(
        "@morgen",
        &["a", "b", "c", "d", "became"],
        json!([
            [
                "6.55",
                "Fire venter ved skabet",
                "Kun én kan nå ind ad gangen",
                "Hvorfor skal bogen udfyldes først?",
                "@f-koe"
            ],
            ["7.18", "Den sidste kører", "Første besøg skulle være 7.10", null, null],
        ]),
    );
    room.table::<Why>(
        "@noegler",
        &["text"],
        json!([
            ["Fordi reglen siger, at nøglen skal ligge på kontoret om natten."],
            ["Fordi en nøgle blev væk i 2017."],
        ]),
    );
    room.outcome("@noegler", Outcome::Solve);
}

fn weighing(room: &mut Room) {
    room.only::<Investigation>("@vejning", json!({
        "team": "Bord 4",
        "problem": "Vi troede, at det var et krav. Vi har aldrig set det skrevet.",
        "why_came": "I et projekt om småtspisende i 2021 blev alle vejet hver måned i et halvt år. Så blev vi ved.",
        "who_uses": "Sygeplejen bruger tallene hos dem, der taber sig. Resten bliver ikke læst.",
        "who_decided": "Ingen har bestemt det. Projektet sluttede, men opgaven blev stående på listen.",
        "would_miss": "Ingenting hos dem, der spiser og trives",
        "doc_right": "Ja hos dem, der er i risiko",
        "conclusion": "Vi skal kun veje dem, der er i risiko, dem, sygeplejen følger, og dem, der selv vil. Resten byggede på en misforståelse.",
    }));
    room.table::<Stakeholder>(
        "@vejning",
        &["stake", "who", "absent", "how"],
        json!([
            ["feels", "Daggrupperne og borgerne", false, "Er med i gruppen"],
            ["knows", "Kommunens diætist", true, "Et opkald"],
            ["can_change", "Sygeplejen sammen med områdelederen", false, "Er med i forløbet"],
            ["makes_work", "Planlæggeren, der lægger opgaven på listen", false, "Sidder ved bord 4"],
        ]),
    );
    room.tell::<Activity>("@vejning", json!([
        {
            "@": "regeltjek", "method": "rule_check", "what": "Find den regel, vi tror, vi følger", "with": "Kommunens diætist",
            "who": "Hjælper, bord 4", "due": "2026-09-14", "done": true,
        },
    ]));
    room.tell::<Finding>("@vejning", json!([
        {"@": "f-regel", "text": "Ingen regel siger alle og hver måned. Kommunens egen vejledning siger: dem, der er i risiko.", "source": "Kommunens vejledning om ernæring, side 4, og diætisten", "from": "@regeltjek"},
        {"text": "Af 90 vejninger i august var 22 hos borgere i risiko.", "source": "Sygeplejens liste"},
    ]));
    room.table::<SheetRow>(
        "@regeltjek",
        &["a", "b", "c", "became"],
        json!([
            [
                "Vej borgere i risiko efter aftale med sygeplejen",
                "Vi vejer alle",
                "68 vejninger om måneden for meget",
                "@f-regel"
            ],
            [
                "Så tit, som planen for borgeren siger",
                "Den første uge i måneden",
                "Nogle burde vejes hver uge",
                null
            ],
            [
                "Skriv det i borgerens plan",
                "Vi skriver det i en liste ved siden af",
                "Sygeplejen skal lede efter det",
                null
            ],
        ]),
    );
    room.outcome("@vejning", Outcome::Misunderstanding);
}

fn tablets(room: &mut Room) {
    room.only::<Investigation>("@tabletter", json!({
        "team": "Bord 3 og en sygeplejerske",
        "problem": "Halvdelen af os føler det som kontrol. Den anden halvdel er trygge ved det.",
        "why_came": "Fordi der andre steder er sket fejl, hvor borgeren fik en andens piller.",
        "who_uses": "Borgeren. Og den, der har givet medicinen og skal kunne sove om natten.",
        "who_decided": "Det er nationale regler. Vi kan ikke ændre dem her.",
        "would_miss": "I foråret fandt vi to fejl, før borgeren fik pillerne. Dem havde vi ikke set.",
        "doc_law": "Det er et krav, at vi tjekker. Det er ikke et krav, at vi skriver det på en ekstra liste.",
        "conclusion": "Vi bliver ved med at tælle. Den ekstra liste er vores egen, og den kan vi tale om. De nye skal have forklaret hvorfor.",
    }));
    room.table::<Stakeholder>(
        "@tabletter",
        &["stake", "who", "absent", "how"],
        json!([
            ["feels", "Dem, der giver medicin om morgenen", false, "Tre er i gruppen"],
            ["knows", "Sygeplejen og apoteket", false, "Sygeplejersken er med"],
            [
                "can_change",
                "Dem, der laver de nationale regler",
                true,
                "Dem når vi ikke. Vi kan sige det til chefen."
            ],
            ["makes_work", "Alle, der giver medicin", false, "Personalemødet i oktober"],
        ]),
    );
    room.tell::<Activity>("@tabletter", json!([
        {
            "method": "questionnaire", "what": "Tre spørgsmål om at tælle tabletter", "with": "Alle daggrupper",
            "who": "Assistent, bord 3", "due": "2026-09-17", "done": true,
        },
    ]));
    room.tell::<Finding>("@tabletter", json!([
        {"text": "19 af 24 svarede, at de gerne vil tælle, når de ved hvorfor.", "source": "Kort spørgeskema"},
        {"text": "To fejl blev fundet i foråret, fordi nogen talte efter.", "source": "Sygeplejens opgørelse"},
    ]));
    room.table::<Why>(
        "@tabletter",
        &["text"],
        json!([["Fordi det er et krav."], ["Fordi en fejl kan koste et menneske livet."],]),
    );
    room.outcome("@tabletter", Outcome::CannotNow);
}

fn small_matters(room: &mut Room) {
    room.only::<Investigation>("@opkald", json!({
        "team": "Planlæggeren og en hjælper",
        "problem": "Hver ændring bliver ringet ud for sig, også dem, der kan vente.",
        "who_decided": "Planlæggeren kan selv gøre det om.",
        "conclusion": "Ændringer, der kan vente, kommer samlet som besked klokken 9 og klokken 12. Kun det, der haster, bliver ringet ud. Naboområdet gør det allerede.",
    }));
    room.table::<Stakeholder>(
        "@opkald",
        &["stake", "who", "absent", "how"],
        json!([
            ["feels", "Daggrupperne", false, "En hjælper er med"],
            ["can_change", "Planlæggeren", false, "Er med"],
        ]),
    );
    room.outcome("@opkald", Outcome::Ready);
    room.call("samlet", Solution::only_id(&room.id("@opkald")));

    room.only::<Investigation>(
        "@depot",
        json!({
            "team": "TR", "problem": "Koden blev lavet om, da to holdt op. Så fik de nye den aldrig.",
            "conclusion": "Områdelederen gav alle sygeplejersker og assistenter koden samme uge.",
        }),
    );
    room.outcome("@depot", Outcome::Solved);

    room.only::<Investigation>("@fald", json!({
        "team": "AMR og en hjælper",
        "problem": "Vi vidste ikke, hvem der får skemaet.",
        "who_uses": "Træningen læser dem hver mandag. 11 borgere fik træning i foråret på grund af skemaet.",
        "would_miss": "Træningen ville ikke vide, hvem der er begyndt at falde.",
        "conclusion": "Skemaet giver mening og bliver. Men vi skal høre, hvad det blev brugt til.",
    }));
    room.table::<Finding>(
        "@fald",
        &["text", "source"],
        json!([["Hvert skema bliver læst inden for en uge.", "Terapeuten i træningen"],]),
    );
    room.outcome("@fald", Outcome::Keep);
    room.call("laering-fald", Lesson::only_id(&room.id("@fald")));

    room.only::<Investigation>("@madbil", json!({
        "team": "Hjælper, bord 4", "problem": "Ruten bliver lagt efter køkkenet og ikke efter os.",
        "who_decided": "Køkkenet lægger ruten. Vi har ikke noget at skulle have sagt.",
        "conclusion": "Det er køkkenets sag. Vi sender dem tallene og spørger, om de vil sende en sms, når de er forsinkede.",
        "sent_to": "Lederen af det kommunale køkken",
    }));
    room.outcome("@madbil", Outcome::Others);
    let decision = Decision::only_id(&room.id("@madbil"));
    room.call("madbil-sendt", decision);
    room.more::<Decision>("@madbil-sendt", json!({
        "what": "Madbilens tider bliver sendt videre til køkkenet, med vores tal for fem uger.", "who": "Områdelederen",
        "authority": "Egen ledelse", "med": "none", "meeting": "@workshop2", "date": "2026-09-23",
    }));
}
