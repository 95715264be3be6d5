//! Before the start: the process, the checklist, the people, the first meeting.

use super::Group;
use super::story::*;

pub async fn begin(group: &Group) {
    let page = &group.page;
    page.open("").await;
    page.check("shelf-empty").await;
    page.press("Start et nyt forløb").await;
    page.check("shelf-new").await;
    page.press("Start forløbet").await;
    page.see("Skriv en titel").await;
    group.answer(&[("Hvad skal forløbet hedde?", TITLE), ("Arbejdsplads", "Hjemmeplejen Åbrinken")]).await;
    page.press("Start forløbet").await;
    page.heading(TITLE).await;
    page.check("overview-empty").await;
}

pub async fn checklist(group: &Group) {
    let page = &group.page;
    let next = async || page.press("Næste spørgsmål").await;
    group.visit("0 Inden I går i gang", "Inden I går i gang med Samskabt styring").await;
    group.answer(&AREAS).await;
    group.add("Tilføj en arbejdsplads", &WORKPLACES).await;
    for (who, said) in OWN_ANSWERS {
        page.fill("Hvem svarer?", who).await;
        group.add("Tilføj et svar", &[said]).await;
        group.remember(who);
    }
    next().await;
    for (workplace, who) in REPRESENTATIVES {
        page.choose(workplace, "Repræsentanter").await;
        group.answer(&[(&format!("Hvem repræsenterer {workplace}?"), who)]).await;
    }
    page.choose("Visitationen", "Alle").await;
    next().await;
    page.choose("Er udfordringerne valgt på forhånd?", "Arbejdspladserne peger selv på dem").await;
    for table in [&HEADLINE[..], &LEAVE_ALONE, &HOLDERS, &FRAME, &TIME, &FREED] {
        next().await;
        group.answer(table).await;
    }
    page.see("9 af 9 besvaret").await;
    page.check("checklist-last").await;
    page.press("Se rammen for forløbet").await;
    page.heading("Rammen for forløbet").await;
    for text in ["Serviceloven", "Mindre skærm, mere sengekant", "Gruppe Syd"] {
        page.see(text).await;
    }
    page.check("frame").await;
}

pub async fn people(group: &Group) {
    let page = &group.page;
    group.visit_beside("Deltagere og grupper").await;
    let several = page.part("Tilføj flere på én gang").await;
    page.fill_in(&several, "Hvor mange?", "6").await;
    page.fill_in(&several, "Arbejdsplads", "Gruppe Syd").await;
    page.press("Tilføj dem").await;
    page.see("6 deltagere tilføjet.").await;
    for (label, role, workplace) in PEOPLE {
        group.add("Tilføj en deltager", &[label]).await;
        let row = page.part(label).await;
        page.fill_in(&row, "Rolle", role).await;
        if !workplace.is_empty() {
            page.fill_in(&row, "Arbejdsplads", workplace).await;
        }
    }
    page.fill("Hvor mange grupper?", "2").await;
    page.press("Bland nu").await;
    page.see("9 deltagere er fordelt på 2 grupper.").await;
    page.unfold("Gruppernes navne").await;
    for (old, new) in GROUPS {
        group.answer(&[(&format!("Ret: {old}"), new)]).await;
    }
    let tables = page.part("Bord for bord").await;
    page.part_in(&tables, "Nøgleholdet").await;
    page.check("people").await;
}

pub async fn meeting(group: &Group) {
    let page = &group.page;
    group.visit_beside("Møder").await;
    page.press("Intromøde").await;
    for (ask, said) in MEETING {
        page.fill(ask, said).await;
    }
    page.see("Første møde i kantinen").await;
    page.unfold("Besluttet på mødet").await;
    group.add("Hvad besluttede I?", &[DECIDED]).await;
    let decision = page.part(DECIDED).await;
    page.press_in(&decision, "Hvem, hvornår").await;
    for (ask, said) in DECISION {
        page.fill_in(&decision, ask, said).await;
    }
    page.choose_in(&decision, "Hvor hører beslutningen til i MED?", "Lokal-MED").await;
    page.unfold("Hvem kom?").await;
    page.choose("Deltagere, der kom", "TR i Syd").await;
    page.unfold("Hvordan gik mødet?").await;
    page.choose("Hvordan gik mødet?", "Godt").await;
    group.answer(&WENT).await;
    page.check("meeting").await;
    page.press("Alle møder").await;
    page.see("Det gik: Godt").await;
}
