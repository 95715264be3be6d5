//! Step 2: what is a bother, and what of it matters most.

use super::Group;
use super::story::*;

const STEP: &str = "2 Udpege og undersøge";

pub async fn describe(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Beskriv udfordringerne").await;
    page.value(&format!("Ret: {PLANS}")).await;
    group.add("Skriv ét bøvl på én linje", &[PHONE, WEIGHTS]).await;
    page.paste("Skriv ét bøvl på én linje", MAIL).await;
    page.see("4 linjer tilføjet.").await;
    MAIL.lines().for_each(|line| group.remember(line));
    // Deleted by mistake, and back again; then one that nobody wants.
    page.press(&format!("Slet: {LIGHT}")).await;
    page.see(&format!("Slettet: «{LIGHT}».")).await;
    page.press("Fortryd").await;
    page.value(&format!("Ret: {LIGHT}")).await;
    page.press(&format!("Slet: {COFFEE}")).await;
    page.see(&format!("Slettet: «{COFFEE}».")).await;
    page.press(&format!("Beskriv {PHONE}")).await;
    page.see("Udfordring 2 af 6").await;
    group.answer(&PHONE_DESCRIBED[..5]).await;
    page.choose("Hvem går det ud over?", "Borgere og pårørende").await;
    page.unfold("Styringen bag bøvlet").await;
    page.choose("Hvilken slags styring er det?", "Arbejdsgang").await;
    page.choose("Hvor kommer den fra?", "Forvaltning").await;
    group.answer(&PHONE_DESCRIBED[5..]).await;
    page.unfold("Tema, og hvem der har rejst den").await;
    group.answer(&RAISED_BY).await;
    page.see("Alle spørgsmålene er besvaret.").await;
    group.add("Parkér idéen til trin 3", &[PARKED]).await;
    page.check("describe-one").await;
}

/// Those that are alike: a theme, and two become one.
pub async fn gather(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Beskriv udfordringerne").await;
    page.press("Saml dem, der ligner hinanden").await;
    page.tick(WEIGHTS).await;
    page.tick(DRIVING).await;
    page.see("2 valgt").await;
    group.answer(&[("Tema", THEME)]).await;
    page.press("Læg under temaet").await;
    page.see(&format!("2 udfordringer ligger nu under «{THEME}».")).await;
    page.tick(WEIGHTS).await;
    page.tick(FRIDGE).await;
    page.press("Læg sammen til én").await;
    page.see("Lagt sammen under").await;
    page.check("gather").await;
}

/// The challenge as the lists call it, with its number.
pub fn numbered(challenge: &str) -> String {
    let number = match challenge {
        PLANS => 1,
        PHONE => 2,
        WEIGHTS => 3,
        DRIVING => 4,
        _ => 5,
    };
    format!("{number}. {challenge}")
}

/// Table 1 goes through the list by keyboard, table 2 types into the table.
pub async fn rate(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Prioriter udfordringerne").await;
    page.see("Første udkast").await;
    page.fill("Hvem giver tal?", "Bord 1").await;
    page.press("Begynd").await;
    page.see("«Bord 1» giver tal").await;
    page.keyboard_at(PLANS).await;
    page.check("rate-one").await;
    for marks in ["542", "453", "331", "524", "115"] {
        page.keys(marks).await;
    }
    page.see("«Bord 1» har været hele listen igennem.").await;
    page.press("Den næste giver tal").await;
    page.fill("Hvem giver tal?", "Bord 2").await;
    page.press("Begynd").await;
    page.press("Vis alle på én gang").await;
    for (challenge, marks) in TABLE_2 {
        for (what, mark) in ["Væsentlighed", "Effekt", "Barrierer"].iter().zip(marks) {
            page.fill(&format!("{what} for {}", numbered(challenge)), mark).await;
        }
    }
    page.check("rate-table").await;
    page.press("En anden giver tal").await;
    page.see("I er uenige – hør begge sider").await;
    page.part("Effekt holdt op mod barrierer").await;
    page.check("rate-standing").await;
}

/// An open vote and a secret one. Answers with the id of the secret round.
pub async fn vote(group: &Group) -> String {
    let page = &group.page;
    page.press("Sæt prikker").await;
    page.press("Begynd en åben afstemning").await;
    for table in ["Bord 1", "Bord 2"] {
        page.fill("Hvem stemmer?", table).await;
        for challenge in [PLANS, PHONE, DRIVING] {
            page.press(&format!("Sæt en prik på «{}»", numbered(challenge))).await;
        }
        page.press("Aflever stemmen").await;
        page.see(&format!("Stemmen fra «{table}» er med.")).await;
    }
    page.check("vote-open").await;
    page.press("Luk afstemningen").await;
    page.see("2 har stemt. 6 af 6 prikker er givet.").await;
    page.press("Begynd en hemmelig afstemning").await;
    page.unfold("Ret reglerne, før den første stemmer").await;
    page.tick("Man må sætte flere prikker på det samme").await;
    page.press("Lad den første stemme").await;
    for dots in
        [[PLANS, PLANS, PHONE], [PHONE, PHONE, DRIVING], [PLANS, PHONE, WEIGHTS], [PLANS, PLANS, PLANS]]
    {
        page.see("Næste stemmer – kig væk").await;
        page.press("Jeg er klar til at stemme").await;
        for challenge in dots {
            page.press(&format!("Sæt en prik på «{}»", numbered(challenge))).await;
        }
        page.press("Aflever stemmen").await;
    }
    page.see("4 har stemt").await;
    page.check("vote-booth").await;
    page.press("Hold pause").await;
    // Somebody has voted: the next one is not «den første».
    assert!(page.can_press("Lad den næste stemme").await);
    page.kept().await;
    let items = page.stored_items().await;
    let rounds: Vec<_> =
        items.as_object().unwrap().iter().filter(|(_, item)| item["kind"] == "round").collect();
    let (secret, _) = rounds.iter().find(|(_, round)| round["secret"] == true).unwrap();
    assert!(
        !items.as_object().unwrap().values().any(|item| item["parent"] == secret.as_str()),
        "a ballot of an open secret round lies in the process"
    );
    page.press("Luk afstemningen, og vis tallene").await;
    page.see("4 har stemt. 12 af 12 prikker er givet.").await;
    page.check("vote-counted").await;
    (*secret).clone()
}

pub async fn choose(group: &Group) {
    let page = &group.page;
    page.press("Vælg").await;
    for one in CHOSEN {
        let card = page.part(&numbered(one.challenge)).await;
        page.choose_in(&card, "Hvad vælger I?", "Undersøges nu").await;
        group.answer_in(&card, &[("Hvorfor?", one.why)]).await;
        page.choose_in(&card, "Hvem kan ændre det?", one.mandate).await;
    }
    for (challenge, why) in WAITS {
        let card = page.part(&numbered(challenge)).await;
        page.choose_in(&card, "Hvad vælger I?", "Ikke nu").await;
        group.answer_in(&card, &[("Hvorfor?", why)]).await;
    }
    let plans = page.part(&numbered(PLANS)).await;
    page.choose_in(&plans, "Hvilke grupper melder sig?", "Cykelholdet").await;
    group.answer_in(&plans, &[("Hvem melder sig ellers?", SIGNED_UP)]).await;
    page.see("3 undersøges nu · 2 må vente").await;
    page.check("choose").await;
}
