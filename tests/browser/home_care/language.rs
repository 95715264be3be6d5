//! Step 1: the cards, the words, the first points of attention.

use super::Group;
use super::story::*;

const STEP: &str = "1 Intro og fælles sprog";

pub async fn cards(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Dialogkort").await;
    page.press("Træk et kort").await;
    page.see("1 af ").await;
    page.unfold("Vælg selv et kort").await;
    page.press(CARD).await;
    group.add("Det vil vi huske", &[PLANS]).await;
    page.press(&format!("Send videre som opmærksomhedspunkt: {PLANS}")).await;
    page.see("Sendt videre:").await;
    page.check("card").await;
    group.visit(STEP, "Opmærksomhedspunkter").await;
    page.see("Fra et dialogkort:").await;
    page.press(&format!("Tag stilling til {PLANS}")).await;
    for (ask, mark) in FIRST_RATING {
        page.choose(ask, mark).await;
    }
    group.answer(&IN_THE_WAY).await;
    page.press("Gør til udfordring").await;
    page.see("Blev til udfordringen:").await;
    page.check("point").await;
}

pub async fn words(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Roller og opgaver").await;
    page.unfold("Forslag at begynde med").await;
    page.press("Tilføj: Skriver med på skærmen").await;
    page.see("På listen").await;
    group.add("Hvad skal gøres?", &[TASK]).await;
    let task = page.part(TASK).await;
    for (ask, said) in TASK_FIELDS {
        page.fill_in(&task, ask, said).await;
    }
    group.visit(STEP, "Fælles ord").await;
    group.add("Et ord eller udtryk, I bruger", &[WORD]).await;
    group.answer_in(&page.part(WORD).await, &WORD_FIELDS).await;
    group.answer(&NICKNAME).await;
}
