//! The light variant: a school clears up one corner in one meeting.
//!
//! Everything in it is made up: «Skolen ved Åen» writes down who is absent in the morning, in three places.

use serde_json::{Value, json};

use crate::shelf::begin;
use crate::support::{Page, run};

const TITLE: &str = "Fravær om morgenen";

/// Three lines of frame, read aloud.
const FRAME: [(&str, &str); 3] = [
    ("Området", "Hvordan 4.–6. klasse skriver fravær ned om morgenen. Ikke skemaet."),
    ("Det ligger fast", "Fravær skal stå i systemet hver dag inden kl. 9."),
    ("Hvem beslutter?", "Den pædagogiske leder, og hun er med i dag."),
];

/// What the room said gets in the way.
const HASSLE: [&str; 3] = [
    "Fravær skrives tre steder",
    "Vikarer kan ikke se, hvem der er meldt syg",
    "Forældre både skriver og ringer",
];

/// What came out of the meeting, in the group's own words.
const LOOK: &str = "Kontoret bruger kun ét af de tre steder. Birgit på kontoret ved mere.";
const WHY: &str = "Ingen læser sedlen på døren mere.";
const IDEAS: [&str; 3] = ["Fjern sedlen på døren", "Én fælles liste i systemet", "Sms til vikaren"];
const ACTION: (&str, &str, &str) = ("Tag sedlen ned, og fortæl det på morgenmødet", "Jonas", "7.12.2026");
const LEARNED: &str = "Vi spørger kontoret først næste gang.";

/// To the meeting's own page, by the link that always stands at hand.
async fn to_the_meeting(page: &Page) {
    page.press("Mødet trin for trin").await;
    page.see("Ét møde, ét afgrænset område").await;
}

/// The items without what says how much of the method is used, which is what was meant to change.
async fn items_without_variant(page: &Page) -> Value {
    page.kept().await;
    let mut items = page.stored_items().await;
    let process = items["process"].as_object_mut().unwrap();
    process.remove("variant");
    process.remove("~e");
    items
}

/// The frame, the hassle, and the one that matters most.
async fn the_first_half_hour(page: &Page) {
    page.see("Ét møde, ét afgrænset område").await;
    page.check("light-empty").await;
    for (line, said) in FRAME {
        page.fill(line, said).await;
    }
    page.add("Skriv noget, der bøvler", &HASSLE).await;
    for one in HASSLE {
        page.see(one).await;
    }
    page.see("I har ikke valgt noget endnu.").await;

    page.press("Åbn «Prioriter udfordringerne»").await;
    page.see("Hvordan vil I finde frem til det vigtigste?").await;
    page.press("Vælg").await;
    let first = page.part(HASSLE[0]).await;
    page.choose_in(&first, "Hvad vælger I?", "Undersøges nu").await;
    page.fill_in(&first, "Hvorfor?", "Det rammer alle lærere hver morgen.").await;
    for one in &HASSLE[1..] {
        let card = page.part(one).await;
        page.choose_in(&card, "Hvad vælger I?", "Ikke nu").await;
    }
    page.check("light-choose").await;

    to_the_meeting(page).await;
    page.see("I har valgt:").await;
    page.fill(HASSLE[0], LOOK).await;
    page.check("light-before-the-question").await;
}

#[test]
fn a_school_finds_a_solution_in_one_meeting() {
    run(|page: Page| async move {
        begin(&page, TITLE, "Let forløb").await;
        the_first_half_hour(&page).await;

        page.see("Ved I nok til at finde en løsning i dag?").await;
        page.choose("Jeres svar", "Ja – vi finder en løsning i dag").await;
        page.see("Slut med en plan og en dato, hvor I følger op.").await;
        page.check("light-yes").await;

        page.press("Forenklingens fire F'er").await;
        page.see("Hvilken udfordring tager I nu?").await;
        page.press(HASSLE[0]).await;
        page.see("Hvad vil I med det?").await;
        page.tick("Det vil vi fjerne").await;
        page.fill("Hvorfor fjerne det?", WHY).await;
        page.check("light-four-fs").await;

        page.press("Find idéer til udfordringen").await;
        page.press("Hvordan kan vi slippe for «Fravær skrives tre steder»?").await;
        page.add("Ny idé", &IDEAS).await;
        page.check("light-brainstorm").await;
        page.press("4 Vælg").await;
        page.press(&format!("Gør til løsning: {}", IDEAS[0])).await;
        page.see(&format!("«{}» er nu en løsning.", IDEAS[0])).await;
        page.check("light-ideas-chosen").await;

        page.press("Videre til løsningerne").await;
        page.see("Hvilken løsning lægger I plan for?").await;
        page.check("light-solutions").await;
        page.press(IDEAS[0]).await;
        let (what, who, when) = ACTION;
        page.add("Ny handling", &[what]).await;
        let action = page.part(what).await;
        page.fill_in(&action, "Hvem?", who).await;
        page.fill_in(&action, "Hvornår er det gjort?", when).await;
        page.check("light-act").await;

        to_the_meeting(&page).await;
        page.press("Sæt en dato").await;
        page.fill("Vi følger op den", "11.1.2027").await;
        page.fill("Det vil vi gøre igen – eller gøre anderledes", LEARNED).await;
        page.kept().await;
        page.check("light-done").await;
        page.press("Mødet står også under Møder.").await;
        page.see("Opfølgning").await;
        page.check("light-meetings").await;
        page.press("Overblik").await;
        page.see(ACTION.0).await;
        page.check("light-overview").await;

        there_and_back(&page).await;

        let before = page.stored_items().await;
        page.reload().await;
        to_the_meeting(&page).await;
        all_is_there(&page).await;
        assert_eq!(page.stored_items().await, before);

        let count = page.download_count();
        page.press("Gem som fil").await;
        let file = page.downloaded(count).await;
        let colleague = page.somebody_else().await;
        colleague.open("").await;
        colleague.give_file(&file).await;
        colleague.in_process().await;
        to_the_meeting(&colleague).await;
        all_is_there(&colleague).await;
        assert_eq!(colleague.stored_items().await, before);
        colleague.assert_no_complaints().await;
        colleague.close().await;
    });
}

/// Turns it into a whole process and back: nothing is lost on the way.
async fn there_and_back(page: &Page) {
    let before = items_without_variant(page).await;
    page.press("Navn, arbejdsplads og omfang").await;
    page.press("Skift til hele forløbet").await;
    page.see("I bruger nu hele forløbet. Alt, I har skrevet, er her stadig.").await;
    page.see("I bruger hele forløbet: tjeklisten og seks trin.").await;
    assert_eq!(items_without_variant(page).await, before);
    page.check("light-turned-full").await;
    page.press("Skift til let forløb").await;
    page.see("I bruger nu det lette forløb. Alt, I har skrevet, er her stadig.").await;
    page.see("I bruger det lette forløb: ét møde om ét afgrænset område.").await;
    assert_eq!(items_without_variant(page).await, before);
    assert_eq!(page.stored_items().await["process"]["variant"], json!("light"));
}

/// Every word that was said in the meeting.
async fn all_is_there(page: &Page) {
    for (_, said) in FRAME {
        page.see(said).await;
    }
    for one in HASSLE {
        page.see(one).await;
    }
    page.see(LOOK).await;
    assert_eq!(page.value("Vi følger op den").await, "11.1.2027");
    page.see(LEARNED).await;
    let items = page.stored_items().await;
    let all: Vec<&Value> = items.as_object().unwrap().values().collect();
    let of = |kind: &str, field: &str| -> Vec<&Value> {
        all.iter().filter(|item| item["kind"] == kind).map(|item| &item[field]).collect()
    };
    assert_eq!(of("action", "who"), [&json!(ACTION.1)]);
    assert_eq!(of("action", "due"), [&json!("2026-12-07")]);
    assert_eq!(of("idea", "text").len(), IDEAS.len());
    assert_eq!(of("four_fs", "remove_why"), [&json!(WHY)]);
}

/// «Nej»: who looks into what, and when do we meet again.
#[test]
fn a_school_that_must_know_more_meets_again() {
    run(|page: Page| async move {
        begin(&page, TITLE, "Let forløb").await;
        the_first_half_hour(&page).await;
        page.choose("Jeres svar", "Nej – vi skal vide mere først").await;
        page.see("Aftal, hvem der finder ud af hvad, og hvornår I mødes igen.").await;
        page.see("Ingen har fået en opgave endnu.").await;
        page.add("Skriv, hvad I skal finde ud af", &["Hvad bruger kontoret sedlen til?"]).await;
        let task = page.part("Hvad bruger kontoret sedlen til?").await;
        page.fill_in(&task, "Hvem", "Birgit").await;
        page.fill_in(&task, "Senest", "30.11.2026").await;
        page.fill("Hvornår mødes I igen?", "3.12.2026").await;
        page.press("Skriv mødet i Møder").await;
        page.see("Mødet står nu under Møder.").await;
        page.kept().await;
        page.check("light-no").await;
        page.press("Mødet står også under Møder.").await;
        page.see("Vi mødes igen").await;
        page.press("Hjemmeopgaver").await;
        page.see("Hvad bruger kontoret sedlen til?").await;
        page.check("light-homework").await;
        page.press("Overblik").await;
        page.see("Hvad bruger kontoret sedlen til?").await;

        page.reload().await;
        to_the_meeting(&page).await;
        page.see("Hvad bruger kontoret sedlen til?").await;
        assert_eq!(page.value("Hvornår mødes I igen?").await, "3.12.2026");

        // Then it turns out to be larger than that.
        page.choose("Jeres svar", "Det er større, end vi troede").await;
        page.press("Gør det til et helt forløb").await;
        page.see("I bruger nu hele forløbet. Alt, I har skrevet, er her stadig.").await;
        page.see("Hvad bruger kontoret sedlen til?").await;
        page.kept().await;
    });
}
