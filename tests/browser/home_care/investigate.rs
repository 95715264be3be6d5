//! Step 2, second half: getting to the bottom of three challenges.

use super::Group;
use super::find::numbered;
use super::later::*;
use super::story::{DRIVING, PHONE, PLANS};

async fn open(group: &Group, challenge: &str) {
    group.visit("2 Udpege og undersøge", "Undersøg udfordringerne").await;
    group.page.press(&numbered(challenge)).await;
    group.page.see("Ingen løsninger endnu.").await;
    group.page.part("Det vil vi gøre").await;
}

/// The quarterly review rests on a misunderstanding.
pub async fn plans(group: &Group) {
    let page = &group.page;
    open(group, PLANS).await;
    page.unfold("Problemet og holdet").await;
    group.answer(&PLANS_PROBLEM).await;
    page.see("Har meldt sig: Cykelholdet · to fra aftenvagten").await;
    page.unfold("Hvor kommer styringen fra?").await;
    group.answer(&STEERING).await;
    page.unfold("Handler det om dokumentation?").await;
    group.answer(&DOCUMENTATION).await;
    page.unfold("Hvem har aktier i det?").await;
    for (ask, who) in STAKES {
        group.add(ask, &[who]).await;
    }
    page.unfold("Det vil vi gøre").await;
    page.unfold("Regeltjek").await;
    page.press("Læg i planen: Regeltjek").await;
    group.answer(&[("Ret: 1", CHECK)]).await;
    let activity = page.part(CHECK).await;
    for (ask, said) in CHECK_FIELDS {
        page.fill_in(&activity, ask, said).await;
    }
    page.tick_in(&activity, "Gjort").await;
    page.check("investigate-plan").await;
    page.press("Åbn arket: Ark til regeltjek").await;
    page.press("Sæt spørgsmålene ind").await;
    group.answer_in(&page.part(SHEET_LINE).await, &SHEET).await;
    page.press("Gør alle udfyldte linjer til fund").await;
    page.see("Linjerne er nu fund.").await;
    page.check("sheet").await;
    page.press("Trin 2 af 6 · 1.").await;
    page.unfold("Det fandt vi").await;
    page.see("Kommer fra et ark").await;
    group.add("Hvad fandt I?", &[FINDING]).await;
    group.answer_in(&page.part(FINDING).await, &FINDING_SOURCE).await;
    group.add("Fordi …", &WHYS).await;
    page.unfold("Konklusion").await;
    group.answer(&PLANS_CONCLUSION).await;
    page.press("Beror på en misforståelse").await;
    page.see("Bliver til en linje i kommunikationen").await;
    page.check("investigate-plans").await;
}

/// The phone is to be solved; who can change it is not with us yet.
pub async fn phone(group: &Group) {
    let page = &group.page;
    open(group, PHONE).await;
    page.unfold("Problemet og holdet").await;
    group.answer(&PHONE_PROBLEM).await;
    page.unfold("Hvem har aktier i det?").await;
    group.add("Hvem kan ændre det?", &[PHONE_OWNER]).await;
    let owner = page.part(PHONE_OWNER).await;
    page.tick_in(&owner, "Er ikke med i forløbet").await;
    page.see("De, der kan ændre det, er ikke med.").await;
    group.answer_in(&owner, &PHONE_OWNER_HOW).await;
    page.unfold("Det fandt vi").await;
    group.add("Hvad fandt I?", &[PHONE_FINDING]).await;
    page.unfold("Konklusion").await;
    group.answer(&PHONE_CONCLUSION).await;
    page.press("Skal løses").await;
    page.see("Går videre til trin 3").await;
    page.press("Gruppens plan på ét ark").await;
    page.see("Visitator sidder i møde hele formiddagen").await;
    page.check("group-plan").await;
}

/// The driving log belongs to others.
pub async fn driving(group: &Group) {
    let page = &group.page;
    open(group, DRIVING).await;
    page.unfold("Konklusion").await;
    group.answer(&DRIVING_CONCLUSION[..1]).await;
    page.press("Hører til hos andre").await;
    page.see("Bliver sendt videre").await;
    group.answer(&DRIVING_CONCLUSION[1..]).await;
}
