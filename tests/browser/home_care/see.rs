//! Step 5: does it work?

use super::Group;
use super::later::*;
use crate::support::Page;

const STEP: &str = "5 Vurdér effekten";
const COUNTS: &str = "Hvor meget, hvor mange og hvor tit?";

async fn readings(page: &Page, typed: &[(&str, &str)], pasted: &str, when: &str) {
    page.choose("Hvornår er målingerne fra?", when).await;
    for (date, value) in typed {
        page.fill("Dato", date).await;
        page.fill("Tal", value).await;
        page.press("Tilføj målingen").await;
        page.see(&format!("Tilføjet: {when}")).await;
    }
    page.unfold("Indsæt mange fra et regneark").await;
    page.paste("Én måling på hver linje", pasted).await;
    let lines = pasted.lines().count();
    page.press(&format!("Tilføj {lines} målinger som «{when}»")).await;
    page.see(&format!("{lines} målinger er tilføjet.")).await;
}

/// Before anybody begins: the app asks for it.
pub async fn baseline(group: &Group) {
    let page = &group.page;
    group.visit("4 Teste og implementere", "Fra løsning til handling").await;
    page.press("Morgentelefonen").await;
    page.see("I vil måle før og efter, men I har ingen tal fra før.").await;
    page.press("Skriv tallene fra før").await;
    page.heading(COUNTS).await;
    page.fill("Hvad er enheden?", "Minutter").await;
    page.choose("Hvad er bedst?", "Mindre er bedre").await;
    page.fill("Hvornår begyndte det nye?", "2.11.2026").await;
    readings(page, &BEFORE, BEFORE_PASTED, "Før").await;
    page.see("Der er 5 målinger fra før, og medianen er 15").await;
    page.check("counts-before").await;
}

pub async fn signs(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Tegn på at løsningen virker").await;
    page.see("Det ønskede I").await;
    group.add("Tilføj et tegn", &[SIGN]).await;
    let sign = page.part(SIGN).await;
    page.press_in(&sign, "Set").await;
    page.see("Set 1 gang").await;
    page.unfold("Iagttagelser (1)").await;
    group.add("Skriv, hvad I så eller hørte", &[OBSERVED]).await;
    let observation = page.part(OBSERVED).await;
    page.choose_in(&observation, "Så I tegnet?", "Delvist set").await;
    page.unfold("Hvem ser efter, hvor og hvornår?").await;
    for (ask, said) in SIGN_FIELDS {
        page.fill_in(&sign, ask, said).await;
    }
    page.see("delvist set 1 gang").await;
    page.check("signs").await;
}

pub async fn counts(group: &Group) {
    let page = &group.page;
    group.visit(STEP, COUNTS).await;
    readings(page, &AFTER, AFTER_PASTED, "Efter").await;
    page.see("Medianen gik fra 15 til 5 minutter. Det er 10 mindre").await;
    page.see("Det går den rigtige vej.").await;
    page.unfold("Hvor mange timer er det på et år?").await;
    for (ask, least, most) in FACTORS {
        let factor = page.part(ask).await;
        page.fill_in(&factor, "Mindst", least).await;
        page.fill_in(&factor, "Højst", most).await;
    }
    page.see(HOURS).await;
    group.answer(&FREED).await;
    page.unfold("Se og ret alle målinger (10)").await;
    page.check("counts-after").await;
}

pub async fn line(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Vurderingslinjen").await;
    page.press("Morgentelefonen").await;
    group.add("Tilføj et udsagn", &[STATEMENT]).await;
    page.press("Sæt mærker: Før").await;
    page.fill("Skriv mærker fra papir", MARKS_BEFORE).await;
    page.press("Tilføj mærkerne").await;
    page.see("5 mærker er sat.").await;
    page.press("Sæt mærker ét ad gangen").await;
    page.press("Jeg er klar").await;
    page.see(STATEMENT).await;
    page.tick("3").await;
    page.check("line-marking").await;
    page.press("Sæt mit mærke").await;
    page.press("Alle har sat mærke").await;
    page.see("6 mærker er sat.").await;
    page.kept().await;
    let items = page.stored_items().await;
    let marks = items.as_object().unwrap().values().filter(|item| item["kind"] == "mark").count();
    assert_eq!(marks, 0, "marks of an open secret round lie in the process");
    page.press("Luk runden, og vis prikkerne").await;
    page.see("Medianen er 3.").await;
    page.press("Sæt mærker: Efter").await;
    page.fill("Skriv mærker fra papir", MARKS_AFTER).await;
    page.press("Tilføj mærkerne").await;
    page.press("Luk runden, og vis prikkerne").await;
    page.see(MOVED).await;
    page.check("line").await;
}

pub async fn verdict(group: &Group) {
    let page = &group.page;
    group.visit(STEP, "Samlet vurdering").await;
    for text in [SIGN, STATEMENT, MOVED, "Medianen gik fra 15 til 5 minutter. Det er 10 mindre"] {
        page.see(text).await;
    }
    page.press("Lav den første vurdering").await;
    for (ask, said) in VERDICT {
        page.fill(ask, said).await;
    }
    page.choose("Jeres vurdering", "Virker").await;
    page.see("Tag løsningen med til trin 6").await;
    page.check("verdict").await;
}
