//! Step 6: what was learned, and who is told; and the pages around the steps.

use super::Group;
use super::find::numbered;
use super::later::*;
use super::story::*;

const STEP: &str = "6 Lære og beslutte";

pub async fn learning(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Læring af Samskabt styring").await;
    let endings = [
        (PLANS, "Det var en misforståelse"),
        (PHONE, "Løsningen virker"),
        (DRIVING, "Sendt videre til andre"),
        (LIGHT, "Ikke nu"),
    ];
    for (challenge, ending) in endings {
        page.part(&numbered(challenge)).await;
        page.see(ending).await;
    }
    group.answer_in(&page.part(&numbered(PLANS)).await, &[("Med jeres egne ord", ENDED)]).await;
    for (question, answer) in LESSONS {
        page.unfold("Alle spørgsmål").await;
        page.press(question).await;
        group.add("Skriv jeres svar", &[answer]).await;
    }
    group.add("Tilføj en ny udfordring", &[NEW_CHALLENGE]).await;
    page.press(ANCHORED).await;
    page.see(&format!("Tilføjet: «{ANCHORED}».")).await;
    group.answer(&[("Hvem sørger for det?", "TR i Syd")]).await;
    group.answer(&TELLS).await;
    page.choose("Jeres beslutning", "Vi fortsætter").await;
    group.answer(&[("Hvorfor?", NEXT_WHY)]).await;
    group.add("Tilføj en handling", &[NEXT_ACTION]).await;
    let action = page.part(NEXT_ACTION).await;
    for (ask, said) in NEXT_ACTION_FIELDS {
        page.fill_in(&action, ask, said).await;
    }
    page.press("Om tre måneder").await;
    page.see("Datoen er sat til").await;
    page.check("learning").await;
}

pub async fn communication(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Kom godt omkring kommunikationen").await;
    page.see("Rydder en misforståelse af vejen:").await;
    let whole = page.part("Hele forløbet").await;
    for (ask, said) in MESSAGE {
        page.fill_in(&whole, ask, said).await;
    }
    page.press("Kollegerne på Gruppe Nord").await;
    page.see("Tilføjet: «Kollegerne på Gruppe Nord».").await;
    // The one from step 4 is here.
    page.value(&format!("Ret: {TOLD}")).await;
    page.check("communication").await;
}

/// Decisions, homework, all actions, papers, the bin, and the overview with its promises.
pub async fn around(group: &Group) {
    let page = &group.page;
    group.visit_beside("Beslutninger").await;
    page.see(DECIDED).await;
    page.see(DRIVING).await;
    group.visit_beside("Hjemmeopgaver").await;
    page.press("Giv opgaven").await;
    page.fill("Hvem gør det?", "Alle, der var med").await;
    group.visit_beside("Alle handlinger").await;
    page.see(ACTION).await;
    page.see(NEXT_ACTION).await;
    group.visit_beside("MED og overdragelse").await;
    group.visit_beside("Papirkurv").await;
    page.see(COFFEE).await;
    page.press("Overblik").await;
    page.heading(TITLE).await;
    let promises = page.part("Åbne aftaler").await;
    page.unfold_in(&promises, "Vis resten").await;
    let told = format!("Giv besked til {TOLD}: {}", TOLD_FIELDS[0].1);
    let sign = format!("Se efter tegnet: {SIGN}");
    for promise in [ACTION, &told, &sign] {
        page.part_in(&promises, promise).await;
    }
    page.check("overview").await;
}
