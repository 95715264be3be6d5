//! The manager's guide: a chef goes through all points, the choice and the bottom lines; somebody else finds it all in
//! the file. Everything in it is made up: a library and its neighbours make a reading garden together.

use samskab::method::{self, LeadPart};
use samskab::model::{FOCUS, LeadPhase};

use crate::shelf::begin;
use crate::support::{Page, run};

const TITLE: &str = "Læsehaven ved Fjordgade";

/// What the chef answers, over and over: a state, whose it is, by name, and when to look again.
const ANSWERS: [(&str, &str, &str, &str); 5] = [
    ("I gang", "Hos mig", "", "3.12.2031"),
    ("På plads", "Uddelegeret til …", "projektlederen", ""),
    ("I gang", "Delt med …", "kulturchefen", "14.1.2032"),
    ("Ikke relevant", "", "", ""),
    ("På plads", "", "", ""),
];

/// What is hoped for and what came of it, a pair for each bottom line.
const LINES: [(&str, &str); 4] = [
    ("En have, ingen af os havde tegnet selv", "Naboerne fandt på læsetelte"),
    ("Flere unge siger noget", "Fire unge blev i gruppen"),
    ("Halvt så meget hegn", "Hegnet kom der alligevel"),
    ("Gaden kalder den vores", "Der hænger et skilt med alle navne"),
];

fn points() -> &'static [LeadPart] {
    &method::guide(false).phases.points
}

fn note(at: usize) -> String {
    format!("Note {} om haven", at + 1)
}

/// One point, and the way to the next page.
async fn think(page: &Page, at: usize) {
    let point = &points()[at];
    page.heading(&point.name).await;
    page.see(&point.ask[0]).await;
    page.fill("Dine noter", &note(at)).await;
    let (state, hold, whom, again) = ANSWERS[at % ANSWERS.len()];
    page.choose("Hvor langt er du?", state).await;
    if !hold.is_empty() {
        page.choose("Hvem tager sig af det?", hold).await;
    }
    if !whom.is_empty() {
        page.fill("Hvem?", whom).await;
    }
    if !again.is_empty() {
        page.fill("Hvornår vil du se på det igen?", again).await;
    }
}

async fn on_to(page: &Page, name: &str) {
    page.press(&format!("Næste: {name}")).await;
    page.heading(name).await;
}

/// What is hoped for, then the choice that the first phase ends in.
async fn the_choice(page: &Page) {
    on_to(page, "Fire bundlinjer").await;
    for (line, (hoped, _)) in method::guide(false).phases.bottom_lines.iter().zip(LINES) {
        let card = page.part(&line.name).await;
        page.fill_in(&card, "Det håber jeg på", hoped).await;
    }
    page.check("guide-lines").await;
    on_to(page, "Er samskabelse vejen her?").await;
    page.choose("Dit svar", "Ikke endnu").await;
    page.fill("Hvorfor – eller hvad mangler der?", "Først mangler der en aftale om vandet").await;
    page.see_no("Gå videre til planlægningen").await;
    page.choose("Dit svar", "Ja").await;
    page.check("guide-way").await;
    page.press("Gå videre til planlægningen").await;
    page.see("I er nu i planlægningen.").await;
}

#[test]
fn a_chef_goes_through_all_points_and_somebody_else_finds_them() {
    run(|page: Page| async move {
        begin(&page, TITLE, "Samskabelse med borgere og andre").await;
        page.see("9 af 9 er ikke overvejet endnu").await;
        page.check("guide-overview-empty").await;
        page.press("Se på «Formål og succeskriterier»").await;
        for at in 0..FOCUS.len() {
            think(&page, at).await;
            let next = points().get(at + 1).map(|point| point.name.as_str());
            if at == 8 {
                page.check("guide-point").await;
                the_choice(&page).await;
            }
            if let Some(next) = next.filter(|_| at != 8) {
                on_to(&page, next).await;
            }
        }
        assert_eq!(LeadPhase::Clarify.points().count(), 9, "the choice came after the first phase");

        page.press("Alle punkter").await;
        page.heading("Faserne").await;
        page.see("Delt med kulturchefen").await;
        page.see("4 af 4 er skrevet").await;
        page.check("guide-phases").await;
        // A step back, and nothing is lost.
        page.choose("Hvor er I nu?", "1 Afklaring").await;
        page.press("Målopfyldelse").await;
        page.see(&note(17)).await;
        page.press("Se også: Fire bundlinjer").await;
        page.heading("Fire bundlinjer").await;
        for (line, (hoped, found)) in method::guide(false).phases.bottom_lines.iter().zip(LINES) {
            let card = page.part(&line.name).await;
            page.fill_in(&card, "Det blev det til", found).await;
            page.see(hoped).await;
        }
        page.press("Overblik").await;
        page.see("Du har set på alle punkter.").await;
        page.see("Åbne aftaler").await;
        page.see("Senest 3. december 2031").await;
        page.see("Her er I nu").await;
        page.check("guide-overview").await;

        page.kept().await;
        let before = page.download_count();
        page.press("Gem som fil").await;
        let bytes = std::fs::read(page.downloaded(before).await).unwrap();
        let kept = page.stored_items().await;

        let other = page.somebody_else().await;
        other.open("").await;
        other.give("fra-chefen.samskab.json", &bytes).await;
        other.heading(TITLE).await;
        other.kept().await;
        let items = other.stored_items().await;
        for (code, item) in kept.as_object().unwrap().iter().filter(|(code, _)| code.contains('-')) {
            assert_eq!(&items[code], item, "{code}");
        }
        other.press("Faserne").await;
        for (at, point) in points().iter().enumerate() {
            other.press(&point.name).await;
            other.heading(&point.name).await;
            other.see(&note(at)).await;
            other.press("Alle punkter").await;
        }
        other.press("Er samskabelse vejen her?").await;
        other.see("Først mangler der en aftale om vandet").await;
        other.assert_no_complaints().await;
    });
}

#[test]
fn a_workplace_gets_the_guide_when_citizens_take_part() {
    run(|page: Page| async move {
        begin(&page, "Færre skemaer", "Hele forløbet").await;
        page.see_no("Ledelse af samskabelse").await;
        page.press("Er borgere eller andre udefra med?").await;
        page.heading("Samskabt styring eller samskabelse?").await;
        let kinds = &method::guide(false).phases.kinds;
        for kind in kinds {
            page.choose("Hvad har du gang i?", &kind.when).await;
            page.see(&kind.name).await;
        }
        page.check("guide-apart").await;
        page.tick("Borgere eller andre udefra er med i vores forløb").await;

        page.press("Overblik").await;
        page.see("0 af 23 punkter er overvejet.").await;
        page.check("guide-card").await;
        page.press("Åbn vejledningen").await;
        page.heading("Ledelse af samskabelse").await;
        page.press("Se på «Formål og succeskriterier»").await;
        page.fill("Dine noter", "Spørg de pårørende først").await;
        page.fill("Hvornår vil du se på det igen?", "1.2.2031").await;
        page.press("Ledelse af samskabelse").await;
        page.see("Se på det 1. februar 2031").await;
        page.check("guide-front").await;

        // The guide alone and back: nothing is lost.
        page.press("Overblik").await;
        page.press("Navn, arbejdsplads og omfang").await;
        page.press("Skift til samskabelse med borgere og andre").await;
        page.see("I bruger nu vejledningen til samskabelse.").await;
        page.see_no("Inden I går i gang").await;
        page.press("Skift til hele forløbet").await;
        page.see("1 af 23 punkter er overvejet.").await;
    });
}
