//! Step 2, first half: what gets in the way, what the tables gave it, and what we chose.

use samskab::model::*;
use serde_json::json;

use crate::maker::Room;

pub fn tell(room: &mut Room) {
    room.table::<Theme>(
        "",
        &["@", "name"],
        json!([
            ["t-skrive", "Det, vi skriver"],
            ["t-koersel", "Kørsel og nøgler"],
            ["t-sundhed", "Medicin og sundhed"],
            ["t-andre", "Sammen med andre"],
        ]),
    );
    room.tell::<Challenge>("", json!([
        {
            "@": "skriver", "title": "Vi skriver det samme tre steder",
            "what": "Når noget ændrer sig hos en borger, skriver vi det i omsorgssystemet, i mappen hjemme hos borgeren og på tavlen på kontoret.",
            "where_when": "Hos borgeren, i bilen og på kontoret. Værst ved vagtskiftet klokken 15.",
            "how_often": "8–12 gange om dagen i hver gruppe",
            "touches": ["citizens", "staff"],
            "touches_who": "Hjælpere og assistenter dag og aften. Borgere, der får mange forskellige at se.",
            "consequence": "Vi står med ryggen til borgeren og skriver. Og de tre steder siger ikke altid det samme, så aftenvagten må ringe.",
            "form": ["documentation", "routine"], "origin": ["own", "habit"], "owner": "Områdelederen",
            "raised_by": "Gruppe Åen", "theme": "@t-skrive", "from": "@a-skriver", "mandate": "ours",
        },
        {
            "@": "noegler", "title": "Nøglerne skal hentes og afleveres hver dag",
            "what": "Vi kører ind på kontoret for at hente nøgler og igen for at aflevere dem. Skal vi hjælpe i den anden gruppe, ligger nøglen hos dem.",
            "where_when": "Klokken 7 og klokken 15, og når der kommer et kald på tværs",
            "how_often": "Hver dag, alle biler", "touches": ["citizens", "staff", "managers"],
            "touches_who": "Alle, der kører ude. De første borgere på listen.",
            "consequence": "Den første borger venter på sin morgenmad, mens vi står i kø ved nøgleskabet.",
            "form": ["control", "procedure"], "origin": ["municipal", "department"],
            "owner": "Chefen for Sundhed og Omsorg", "raised_by": "Lokal-MED", "theme": "@t-koersel",
            "from": "@a-noegler", "beforehand": true, "mandate": "ask_up",
        },
        {
            "@": "vejning", "title": "Alle borgere skal vejes hver måned",
            "what": "Den første uge i måneden vejer vi alle og skriver det ind. Også dem, der spiser og trives.",
            "where_when": "Den første uge i måneden, mest om formiddagen", "how_often": "Cirka 90 vejninger om måneden",
            "touches": ["citizens", "staff"], "touches_who": "Daggrupperne. Borgere, der ikke kan lide at blive vejet.",
            "consequence": "Nogle borgere er kede af det, og vi kan ikke forklare dem, hvorfor de skal.",
            "form": ["rule", "documentation"], "origin": ["unknown"], "raised_by": "Gruppe Vangen",
            "theme": "@t-sundhed", "from": "@a-vejning", "mandate": "ours",
        },
        {
            "@": "tabletter", "title": "Vi tæller tabletterne, hver gang vi giver medicin",
            "what": "Sygeplejen har doseret. Alligevel tæller vi efter og holder det op mod medicinlisten, hver eneste gang.",
            "where_when": "Hos alle, der får hjælp til medicin", "how_often": "Op til fire gange om dagen hos den samme borger",
            "touches": ["staff"], "touches_who": "Hjælpere og assistenter, mest om morgenen",
            "consequence": "Det føles, som om ingen stoler på nogen. Og der går tid fra at snakke, mens borgeren tager sine piller.",
            "form": ["rule", "procedure", "control"], "origin": ["national"], "owner": "Det står i de nationale regler om medicin",
            "raised_by": "Bord 3", "theme": "@t-sundhed", "mandate": "law",
        },
        {
            "@": "opkald", "title": "Kørelisten bliver ændret, mens vi kører",
            "what": "Når noget bliver lavet om, ringer planlæggeren. Det gør telefonen tit, mens vi står med vaskekluden i hånden.",
            "where_when": "Hverdage mellem 8 og 12", "how_often": "7–9 opkald på en formiddag",
            "touches": ["citizens", "staff"], "touches_who": "Daggrupperne og planlæggeren selv",
            "consequence": "Vi bliver afbrudt hos borgeren og glemmer, hvor vi kom fra.",
            "form": ["routine", "it"], "origin": ["own"], "owner": "Planlæggeren", "raised_by": "Gruppe Vangen",
            "theme": "@t-koersel", "mandate": "ours",
        },
        {
            "@": "depot", "title": "Kun to har koden til sårdepotet",
            "what": "Mangler vi en forbinding, skal vi finde en af de to, der har koden.",
            "where_when": "På kontoret, oftest før klokken 8", "how_often": "Et par gange om ugen", "touches": ["staff", "citizens"],
            "touches_who": "Sygeplejersker og assistenter", "consequence": "Et sår må vente til næste besøg.",
            "form": ["control"], "origin": ["habit"], "owner": "Områdelederen", "raised_by": "Sygeplejen Åvang",
            "theme": "@t-sundhed", "mandate": "ours",
        },
        {
            "@": "fald", "title": "Faldskemaet er langt, og vi hører aldrig mere",
            "what": "Hver gang en borger er faldet, udfylder vi to sider. Så hører vi ikke mere.",
            "where_when": "Efter hvert fald", "how_often": "3–4 gange om ugen i hele området", "touches": ["staff", "managers"],
            "touches_who": "Den, der finder borgeren", "consequence": "Vi sidder i bilen og skriver i stedet for at blive lidt hos en, der er bange.",
            "form": ["documentation"], "origin": ["department"], "owner": "Udviklingskonsulenten",
            "raised_by": "Gruppe Åen", "theme": "@t-skrive", "mandate": "ask_up",
        },
        {
            "@": "madbil", "title": "Madbilen kommer på skiftende tider",
            "what": "Maden skal i køleskabet med det samme. Kommer bilen sent, kører vi forbi en gang til.",
            "where_when": "Tirsdag og fredag", "how_often": "Cirka fem ekstra ture om ugen", "touches": ["citizens", "staff"],
            "touches_who": "Borgere, der får bragt mad. Daggrupperne.",
            "consequence": "Andre borgere får deres besøg for sent.",
            "form": ["goal", "procedure"], "origin": ["department"], "owner": "Køkkenet", "raised_by": "Bord 4",
            "theme": "@t-andre", "mandate": "ask_up",
        },
        {
            "@": "koeretid", "title": "Der er regnet med fire minutter mellem alle besøg",
            "what": "Systemet giver fire minutter, uanset om der er 300 meter eller fire kilometer.",
            "where_when": "På alle ruter uden for byen", "how_often": "Hver vagt", "touches": ["staff", "managers"],
            "touches_who": "Dem, der kører de lange ruter", "consequence": "Vi er bagud fra klokken 8 og tager tiden fra borgerne.",
            "form": ["it", "goal"], "origin": ["municipal"], "owner": "Planlæggeren og it", "raised_by": "Gruppe Åen",
            "theme": "@t-koersel", "follows": "Bedre vagtskifter, foråret 2026", "mandate": "ask_up",
        },
        {
            "@": "mappen", "title": "Mappen hjemme hos borgeren passer aldrig",
            "what": "Der ligger papirer fra sidste år. Vikarerne tror på dem.",
            "raised_by": "Aftengruppen", "theme": "@t-skrive",
        },
        {
            "@": "kvittering", "title": "Vi skriver under i nøglebogen to gange om dagen",
            "what": "Én gang, når vi henter, og én gang, når vi afleverer. Ingen kan huske, at nogen har slået op i den.",
            "raised_by": "Gruppe Vangen", "theme": "@t-koersel",
        },
    ]));
    room.more::<Attention>("@a-skriver", json!({"became": "@skriver"}));
    room.more::<Attention>("@a-vejning", json!({"became": "@vejning"}));
    room.more::<Attention>("@a-noegler", json!({"became": "@noegler"}));
    room.merge("@mappen", "@skriver");
    room.merge("@kvittering", "@noegler");

    // Four tables, from 1 to 5: importance, effect, barriers.
    type Given = [[u8; 3]; 4];
    let tables: [(&str, Given); 9] = [
        ("@skriver", [[5, 5, 2], [5, 4, 2], [4, 5, 3], [5, 5, 2]]),
        ("@noegler", [[4, 4, 5], [5, 4, 4], [4, 5, 5], [4, 4, 4]]),
        ("@vejning", [[3, 4, 1], [4, 4, 1], [3, 3, 2], [4, 4, 1]]),
        ("@tabletter", [[5, 3, 5], [1, 2, 5], [5, 4, 5], [2, 2, 4]]),
        ("@opkald", [[4, 4, 2], [3, 4, 2], [4, 4, 2], [3, 3, 1]]),
        ("@depot", [[3, 3, 1], [2, 2, 1], [2, 3, 1], [3, 3, 1]]),
        ("@fald", [[2, 2, 2], [3, 2, 2], [2, 3, 3], [2, 2, 2]]),
        ("@madbil", [[3, 3, 4], [2, 3, 4], [3, 2, 3], [3, 3, 4]]),
        ("@koeretid", [[4, 3, 5], [3, 3, 4], [4, 3, 5], [3, 4, 5]]),
    ];
    for (challenge, given) in tables {
        let rows = (1..).zip(given).map(|(table, [importance, effect, barriers])| {
            json!([format!("Bord {table}"), importance, effect, barriers])
        });
        let rows = rows.collect();
        room.table::<Rating>(challenge, &["by", "importance", "effect", "barriers"], rows);
    }

    // Three dots each, three or more people at a table; everybody could see it.
    room.tell::<Round>("", json!([
        {"@": "prikker", "about": "challenges", "dots": 3, "stack": true, "closed": true, "date": "2026-09-01"},
    ]));
    room.table::<Ballot>("@prikker", &["by", "voters", "dots"], json!([
        ["Bord 1", 3, {"@skriver": 4, "@noegler": 3, "@vejning": 1, "@opkald": 1}],
        ["Bord 2", 3, {"@skriver": 3, "@vejning": 3, "@noegler": 2, "@depot": 1}],
        ["Bord 3", 3, {"@skriver": 3, "@tabletter": 4, "@noegler": 1, "@koeretid": 1}],
        ["Bord 4", 3, {"@noegler": 3, "@skriver": 2, "@vejning": 1, "@tabletter": 1, "@madbil": 1, "@opkald": 1}],
    ]));

    let chosen: [(&str, &str, &str, &str); 8] = [
        ("@skriver", "Øverst både med tal og prikker.", "@bord1", ""),
        ("@noegler", "Det går ud over alle biler. Vi skal spørge opad.", "@bord2", "Planlæggeren"),
        ("@vejning", "Ingen ved, om det er en regel. Det vil vi vide.", "@bord4", ""),
        (
            "@tabletter",
            "Vi var meget uenige. Derfor vil vi til bunds i det.",
            "@bord3",
            "Sygeplejersken fra bord 1",
        ),
        (
            "@opkald",
            "Lille sag. Planlæggeren ved allerede, hvordan naboområdet gør.",
            "",
            "Planlæggeren og en hjælper fra Gruppe Vangen",
        ),
        ("@depot", "Lille sag. Det kræver ét spørgsmål.", "", "TR spørger områdelederen"),
        ("@fald", "Lille sag. Vi spørger dem, der får skemaet.", "", "AMR og en hjælper fra Gruppe Åen"),
        ("@madbil", "Lille sag. Vi finder ud af, hvem der bestemmer.", "", "Hjælperen fra bord 4"),
    ];
    for (challenge, why, group, others) in chosen {
        let group = if group.is_empty() { json!(null) } else { json!([group]) };
        let others = if others.is_empty() { json!(null) } else { json!(others) };
        room.more::<Challenge>(
            challenge,
            json!({"selection": "chosen", "selection_why": why, "groups": group, "signed_up": others}),
        );
    }
    room.more::<Challenge>("@koeretid", json!({
        "selection": "not_now",
        "selection_why": "Ruterne bliver lagt om 1. februar. Vi tager det op igen, når vi har kørt på de nye en måned.",
    }));
    room.tell::<Decision>("", json!([{
        "what": "Fire udfordringer får hver en gruppe. Fire små tager én af os med hjem. Køretiden venter.",
        "who": "Alle på workshoppen", "authority": "Aftalt i rammen", "med": "none", "meeting": "@workshop1", "date": "2026-09-01",
    }]));
}
