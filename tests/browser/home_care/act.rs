//! Step 4: trying it out, and making it everyday practice.

use super::Group;
use super::later::*;

pub async fn plan(group: &Group) {
    let page = &group.page;
    group.visit("4 Teste og implementere", "Fra løsning til handling").await;
    page.press("Morgentelefonen").await;
    page.see("Færre beskeder frem og tilbage").await;
    group.answer(&SUCCESS).await;
    page.choose("Vil I prøve den af først?", "Ja").await;
    for (ask, said) in TRIAL {
        page.fill(ask, said).await;
    }
    group.answer(&TRIED).await;
    page.choose("Hvad gør I nu med løsningen?", "Udbredes").await;
    group.add("En vane eller holdning, der kan stå i vejen", &[BARRIER]).await;
    group.answer_in(&page.part(BARRIER).await, &BARRIER_ANSWER).await;
    group.add("Ny handling", &[ACTION]).await;
    let action = page.part(ACTION).await;
    page.unfold_in(&action, "Når …, så …").await;
    for (ask, said) in ACTION_FIELDS {
        page.fill_in(&action, ask, said).await;
    }
    group.add("Noget nyt", &[NOVELTY]).await;
    let novelty = page.part(NOVELTY).await;
    for (ask, said) in NOVELTY_FIELDS {
        page.fill_in(&novelty, ask, said).await;
    }
    page.press("Aftal et om to måneder").await;
    page.see("Status: Morgentelefonen").await;
    group.add("Nogen, der skal have besked", &[TOLD]).await;
    let told = page.part(TOLD).await;
    for (ask, said) in TOLD_FIELDS {
        page.fill_in(&told, ask, said).await;
    }
    page.check("act-one").await;
}
