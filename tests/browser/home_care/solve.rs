//! Step 3: the four F's, the brainstorm, and a solution that somebody judges.

use super::Group;
use super::later::*;
use super::story::{PARKED, PHONE};

const STEP: &str = "3 Udvikle løsninger";

pub async fn four_fs(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Forenklingens fire F'er").await;
    page.press(PHONE).await;
    page.see("Det ved I nu").await;
    page.see(PHONE_FINDING).await;
    page.tick("Det vil vi forandre").await;
    group.answer(&CHANGE).await;
    page.check("four-fs").await;
    page.press("Find idéer til udfordringen").await;
    page.heading("Brainstorm").await;
}

pub async fn brainstorm(group: &Group) {
    let page = &group.page;
    group.answer(&QUESTION).await;
    // What was parked in step 2 is here.
    page.value(&format!("Ret: {PARKED}")).await;
    page.see("Parkeret i trin 2").await;
    group.add("Ny idé", &IDEAS).await;
    page.check("brainstorm-silent").await;
    page.press("Næste runde: Del").await;
    page.press("Næste runde: Saml").await;
    page.tick(PARKED).await;
    page.tick(IDEAS[0]).await;
    page.see("2 sedler valgt").await;
    group.answer(&[("Skriv en overskrift", PILE)]).await;
    page.press("Saml").await;
    page.see("2 sedler flyttet.").await;
    page.check("brainstorm-gather").await;
    page.press("Næste runde: Vælg").await;
    page.press("Begynd en åben afstemning").await;
    page.press("Hænder").await;
    page.fill("Hvor mange har stemt?", "8").await;
    page.fill(&format!("Prikker til «{PARKED}»"), "8").await;
    page.fill(&format!("Prikker til «{}»", IDEAS[1]), "7").await;
    page.press("Tæl dem med").await;
    page.see("8 har stemt. 15 af 24 prikker er givet.").await;
    page.press("Luk afstemningen").await;
    page.press(&format!("Gør til løsning: {PARKED}")).await;
    page.see(&format!("«{PARKED}» er nu en løsning.")).await;
    page.check("brainstorm-choose").await;
}

pub async fn assess(group: &Group) {
    let page = &group.page;
    page.press(&format!("Løsning: {PARKED}")).await;
    page.heading("Vurdér løsningen").await;
    page.see(&format!("Vokset ud af idéen «{PARKED}»")).await;
    group.answer(&ASSESSED).await;
    page.choose("Får I det med denne løsning?", "Ja").await;
    page.fill("Hvilket ledelsesniveau beslutter og bakker op?", "Den, der ejer styringen").await;
    page.choose("Vil I måle før og efter?", "Ja").await;
    // What one will see is what one measures: nobody types it twice.
    assert_eq!(page.value("Hvad tæller I?").await, ASSESSED[6].1);
    page.choose("Jeres beslutning", "Vi går videre").await;
    group.answer(&[("Hvorfor?", GO_WHY)]).await;
    page.check("assess-one").await;
}
