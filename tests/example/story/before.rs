//! Before the start: who is with us, what is fixed, and what each of us thought before we talked.

use samskab::model::*;
use serde_json::json;

use crate::maker::Room;

pub fn tell(room: &mut Room) {
    room.only::<Process>(
        "",
        json!({
            "title": "Mindre dobbeltarbejde i Hjemmeplejen Åvang",
            "workplace": "Hjemmeplejen Åvang",
            "nickname": "Mere tid ved køkkenbordet",
            "variant": "full",
            "started": "2026-08-11",
            "follows": "Bedre vagtskifter, foråret 2026",
            "example": true,
        }),
    );
    room.only::<Frame>("", json!({
        "area": "Det, vi skriver, henter og kontrollerer i løbet af en vagt. Ikke løn, ikke normering og ikke, hvilken hjælp borgerne får.",
        "fixed": "Budgettet for 2026 og 2027.\nOmsorgssystemet. Det skal vi bruge, og det bliver ikke skiftet.\nReglerne om medicin.\nAntallet af hænder på vagterne.",
        "changeable": "Hvor vi skriver, og hvor mange steder.\nHvordan vi giver videre til næste vagt.\nNøgler, kørelister og egne skemaer.\nAlt, hvad vi selv har fundet på.",
        "goals": "Kommunens værdighedspolitik: Borgeren skal kende sine hjælpere, og hjælperne skal kende borgeren.",
        "decides": "Områdelederen siger ja til det, vi selv kan ændre. Chefen for Sundhed og Omsorg afgør det, der koster penge. Lokal-MED bliver spurgt undervejs.",
        "time": "To halve dage og tre korte møder, august til november. Områdelederen sætter vikarer på. Vi er indstillet på, at noget først falder på plads i det nye år.",
        "freed": "Tiden bliver hos borgerne. Den bliver ikke regnet om til færre timer.",
        "freed_decides": "Grupperne selv, sammen med områdelederen. Lokal-MED ser på det i februar.",
    }));

    room.table::<Workplace>(
        "",
        &["@", "name", "takes_part", "who"],
        json!([
            ["aaen", "Gruppe Åen (dag)", "everybody", null],
            ["vangen", "Gruppe Vangen (dag)", "representatives", "To hjælpere og en assistent"],
            ["aften", "Aftengruppen", "representatives", "En hjælper og en assistent"],
            ["syg", "Sygeplejen Åvang", "representatives", "To sygeplejersker"],
        ]),
    );
    room.only::<Checklist>("", json!({
        "areas": "Begge daggrupper, aftengruppen og sygeplejen. De hjælper de samme borgere, og det er mellem dem, det bøvler mest.",
        "chosen_by": "workplaces",
        "headline": "Mere tid hos borgeren, mindre tid på at skrive og hente",
        "leave_alone": "Vagtplanen. Den er der en anden gruppe, der arbejder med.",
        "holders": "En hjælper og en udviklingskonsulent er facilitatorer. De holder fast, også når der er travlt.",
        "holders_role": "Facilitator",
    }));
    room.table::<Answer>(
        "",
        &["question", "by", "text"],
        json!([
            ["areas", "Områdelederen", "Start med Gruppe Åen. De har selv bedt om det."],
            [
                "areas",
                "Tillidsrepræsentanten",
                "Tag aftengruppen med fra begyndelsen. De står altid med det, dagen ikke nåede."
            ],
            ["takes_part", "Områdelederen", "Repræsentanter. Vi kan ikke lukke for besøgene."],
            [
                "takes_part",
                "Tillidsrepræsentanten",
                "Alle fra én gruppe, så det ikke kun er de samme fire, der taler."
            ],
            ["chosen_by", "Områdelederen", "Grupperne skal selv pege. Jeg ved ikke, hvad der fylder mest."],
            ["chosen_by", "Tillidsrepræsentanten", "Grupperne. Men Lokal-MED har talt om nøglerne i et år."],
            ["headline", "Områdelederen", "Tid til borgeren"],
            ["headline", "Tillidsrepræsentanten", "Mindre bøvl, mere nærvær"],
            ["leave_alone", "Områdelederen", "Budgettet og vagtplanen"],
            [
                "leave_alone",
                "Tillidsrepræsentanten",
                "Vagtplanen. Ellers bliver det det eneste, vi taler om."
            ],
            ["holders", "Områdelederen", "Konsulenten fra staben"],
            ["holders", "Tillidsrepræsentanten", "Konsulenten og en af vores egne"],
            ["time", "Områdelederen", "To halve dage kan jeg finde vikarer til. Ikke mere."],
            ["time", "Tillidsrepræsentanten", "Det tager den tid, det tager. Men ikke i ferien."],
            ["freed", "Områdelederen", "Besøg, hvor der er ro på"],
            [
                "freed",
                "Tillidsrepræsentanten",
                "Det skal blive ude i grupperne. Ellers siger vi nej til at tælle."
            ],
        ]),
    );

    room.table::<Group>(
        "",
        &["@", "name"],
        json!([["bord1", "Bord 1"], ["bord2", "Bord 2"], ["bord3", "Bord 3"], ["bord4", "Bord 4"],]),
    );
    let columns = ["@", "label", "role", "workplace", "group", "note"];
    room.table::<Participant>(
        "",
        &columns,
        json!([
            ["p1", "Hjælper, dag", "employee", "@aaen", "@bord1", null],
            [
                "p2",
                "Hjælper, dag, ny siden maj",
                "employee",
                "@aaen",
                "@bord2",
                "Har frisk blik på det, vi andre er holdt op med at se"
            ],
            ["p3", "Assistent, dag", "employee", "@aaen", "@bord3", null],
            ["p4", "Hjælper, dag", "employee", "@vangen", "@bord4", null],
            ["p5", "Hjælper, dag", "employee", "@vangen", "@bord1", null],
            ["p6", "Assistent, dag", "employee", "@vangen", "@bord2", null],
            ["p7", "Hjælper, aften", "employee", "@aften", "@bord3", "Kan kun være med før klokken 14"],
            ["p8", "Assistent, aften", "safety_rep", "@aften", "@bord4", null],
            ["p9", "Sygeplejerske", "employee", "@syg", "@bord1", null],
            ["p10", "Sygeplejerske", "union_rep", "@syg", "@bord2", null],
            ["p11", "Områdeleder", "manager", null, "@bord3", null],
            ["p12", "Planlægger", "steering_owner", null, "@bord4", "Laver kørelisterne for alle grupper"],
            ["p13", "Udviklingskonsulent", "facilitator", null, null, null],
            ["p14", "Chef for Sundhed og Omsorg", "head", null, null, "Kommer til første og sidste møde"],
        ]),
    );

    room.tell::<Meeting>("", json!([
        {
            "@": "ledermoede", "title": "Ledelsen aftaler rammen", "kind_of": "management", "date": "2026-08-11",
            "place": "Klokken 9–10.30, områdelederens kontor",
            "purpose": "Hvad vil vi med forløbet, og hvad ligger fast?",
            "agenda": "Hvorfor nu?\nHvad ligger fast?\nTid og vikarer\nHvem er facilitator?",
            "came": ["@p11", "@p13", "@p14"], "went": "well",
            "went_note": "Vi fik sagt nej til vagtplanen med det samme. Det gav ro.",
        },
        {
            "@": "med1", "title": "Lokal-MED siger ja til forløbet", "kind_of": "med", "date": "2026-08-13",
            "place": "Klokken 13, mødelokalet",
            "purpose": "MED drøfter rammen og tjeklisten.",
            "agenda": "Rammen\nHvem er med?\nHvad skal frigjort tid bruges til?",
            "came": ["@p8", "@p10", "@p11"], "came_also": "Resten af Lokal-MED", "went": "mixed",
            "went_note": "Længe om det med tiden. Godt, at det blev skrevet ned.",
        },
        {
            "@": "intro", "title": "Intromøde", "kind_of": "intro", "date": "2026-08-20",
            "place": "Klokken 13.30–15, kantinen",
            "purpose": "I hører, hvad det går ud på, og vi finder fælles ord.",
            "agenda": "Velkommen ved chefen\nRammen\nDialogkort ved bordene\nHjemmeopgaven",
            "invitation": "Kære alle\nVi går i gang med «Mere tid ved køkkenbordet». Kom og hør, hvad der kan ændres, og hvad der ikke kan. Der er vikarer på, og der er kage.\nMed venlig hilsen facilitatorerne",
            "came": ["@p1", "@p2", "@p3", "@p4", "@p5", "@p6", "@p8", "@p9", "@p10", "@p11", "@p12", "@p13", "@p14"],
            "came_also": "Seks andre fra Gruppe Åen", "went": "well",
            "went_note": "Kortene fik alle i gang. Næste gang: Sæt aftengruppen sammen med dem, de får besked fra.",
        },
        {
            "@": "workshop1", "title": "Første workshop: Hvad bøvler?", "kind_of": "workshop", "date": "2026-09-01",
            "place": "Klokken 12–15.30, kantinen",
            "purpose": "Vi beskriver det, der bøvler, og vælger, hvad vi vil til bunds i.",
            "agenda": "Det har kollegerne svaret\nBeskriv\nTal og prikker\nGrupperne lægger en plan",
            "invitation": "Kære alle\nTag jeres kollegers svar med. Vi leder ikke efter løsninger endnu, kun efter det, der bøvler.\nVi ses i kantinen klokken 12. Der er mad.",
            "came": ["@p1", "@p2", "@p3", "@p4", "@p5", "@p6", "@p7", "@p8", "@p9", "@p10", "@p11", "@p12", "@p13"],
            "went": "well", "went_note": "Vi blev uenige om medicinen, og det var godt at høre begge sider.",
        },
        {
            "@": "gruppemoede", "title": "Midtvejs med grupperne", "kind_of": "group_work", "date": "2026-09-10",
            "place": "Klokken 14–15, depotet", "purpose": "Ingen skal sidde fast alene.",
            "agenda": "Hvad har I fundet?\nHvem mangler I at spørge?",
            "came": ["@p1", "@p4", "@p7", "@p9", "@p12", "@p13"], "went": "mixed",
            "went_note": "To grupper kunne ikke komme fra. De fik en halv time i telefonen i stedet.",
        },
        {
            "@": "workshop2", "title": "Anden workshop: Fund og løsninger", "kind_of": "workshop", "date": "2026-09-23",
            "place": "Klokken 12–15.30, kantinen",
            "purpose": "Grupperne viser, hvad de fandt. Så finder vi løsninger.",
            "agenda": "Fund fra fire grupper\nDe fire F'er\nBrainstorm\nHvad vil vi måle?",
            "came": ["@p1", "@p2", "@p3", "@p4", "@p5", "@p6", "@p7", "@p8", "@p9", "@p10", "@p11", "@p12", "@p13"],
            "came_also": "En konsulent fra it", "went": "well",
            "went_note": "Stille start på brainstormen virkede. Alle fik skrevet noget.",
        },
    ]));

    room.tell::<Decision>("", json!([
        {
            "what": "Vi går i gang. Vagtplanen er ikke med.", "who": "Områdelederen og chefen",
            "authority": "Egen ledelse", "med": "local", "meeting": "@ledermoede", "date": "2026-08-11",
        },
        {
            "what": "Frigjort tid bliver hos borgerne. Lokal-MED ser på det i februar.", "who": "Lokal-MED",
            "authority": "MED-aftalen: Vi bliver spurgt, før arbejdet bliver lagt om", "med": "local",
            "meeting": "@med1", "date": "2026-08-13",
        },
    ]));
    room.only::<Step>("0", json!({"state": "done"}));
    room.tell::<Backing>("", json!([{
        "step": 0, "supports": "Områdelederen, chefen og TR", "missing": "Forvaltningens stab har vi ikke spurgt endnu",
        "date": "2026-08-13", "meeting": "@med1",
    }]));
}
