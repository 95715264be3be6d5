//! What each kind of process says of itself: the whole one, the light meeting, co-creation with citizens and others.

use serde_json::{Value, json};

use crate::screens::example;
use crate::shelf::begin;
use crate::support::{Page, run};

/// The lines of the page that begin so.
async fn lines(page: &Page, beginning: &str) -> Vec<String> {
    let text = page.script("return document.querySelector('main').innerText").await;
    let lines = text.as_str().unwrap().lines().map(|line| line.trim().to_owned());
    lines.filter(|line| line.starts_with(beginning)).collect()
}

/// What the place says at first sight and in its folds.
async fn says(page: &Page, text: &str) -> bool {
    let said = page.script("return document.querySelector('main').textContent").await;
    said.as_str().unwrap().to_lowercase().contains(&text.to_lowercase())
}

/// Every kind of promise says what it is, and news say whom they are for, on each page that lists promises.
#[test]
fn promises_are_worded_alike_everywhere() {
    run(|page: Page| async move {
        let id = example(&page).await;
        let items = page.stored_items().await;
        let all: Vec<&Value> = items.as_object().unwrap().values().collect();
        let to_tell = |item: &&&Value| {
            item["kind"] == "audience" && item["done"] != json!(true) && item["message"].is_string()
        };
        let told = all.iter().find(to_tell).unwrap();
        let (who, message) = (told["who"].as_str().unwrap(), told["message"].as_str().unwrap());
        let told = format!("Giv besked til {who}: {message}");
        let from = "fra ";

        let promises = page.part("Åbne aftaler").await;
        page.unfold_in(&promises, "Vis resten").await;
        for beginning in [told.as_str(), from, "Se efter tegnet: ", "Vurdér igen: ", "Over tiden siden "] {
            assert!(!lines(&page, beginning).await.is_empty(), "the overview lacks «{beginning}»");
        }
        // The overview and the card of the process count the same tasks.
        let open = lines(&page, "").await.into_iter().find(|line| line.contains(" åbne opgaver · ")).unwrap();
        let open = open.split(" · ").next().unwrap().to_owned();

        page.go(&format!("/forloeb/{id}/handlinger")).await;
        page.heading("Alle handlinger").await;
        for beginning in [told.as_str(), from, "Se efter tegnet: ", "Vurdér igen: "] {
            assert!(!lines(&page, beginning).await.is_empty(), "all actions lack «{beginning}»");
        }

        page.go(&format!("/forloeb/{id}/papirer")).await;
        page.choose("Hvilket papir?", "Overdragelse").await;
        page.see("Det er lovet og ikke gjort endnu").await;
        for beginning in [told.as_str(), "Se efter tegnet: ", "Vurdér igen: "] {
            assert!(!lines(&page, beginning).await.is_empty(), "the handover lacks «{beginning}»");
        }
        page.check("handover-promises").await;

        page.go("/").await;
        page.see(&open).await;
    });
}

/// Co-creation with citizens is another method: nothing speaks of samskabt styring, its checklist or its steps.
#[test]
fn co_creation_has_words_of_its_own() {
    run(|page: Page| async move {
        let id = begin(&page, "Læsehaven", "Samskabelse med borgere og andre").await;
        for (slug, heading) in
            [("papirer", "MED og overdragelse"), ("ramme", "Rammen for forløbet"), ("spoerg", "Spørg andre")]
        {
            page.go(&format!("/forloeb/{id}/{slug}")).await;
            page.heading(heading).await;
            for other in ["samskabt styring", "tjekliste", "alle trin", "i trinene"] {
                assert!(!says(&page, other).await, "{slug} says «{other}»");
            }
            page.check(&format!("co-creation-{slug}")).await;
        }
    });
}

/// The light meeting has no steps: its tools lead back to it, and each of its parts has an address of its own.
#[test]
fn the_light_meeting_leads_back_to_itself() {
    run(|page: Page| async move {
        let id = begin(&page, "Fravær", "Let forløb").await;
        for (part, focus) in [
            ("Rammen i tre linjer", "Rammen i tre linjer"),
            ("Ved I nok?", "Ved I nok?"),
            ("Én linje om læring", "Ved I nok?"),
        ] {
            page.go(&format!("/forloeb/{id}")).await;
            page.heading("Fravær").await;
            let parts = page.part("Mødets dele").await;
            page.press_in(&parts, part).await;
            page.heading("Ét møde, ét afgrænset område").await;
            page.keyboard_at(focus).await;
        }
        // What comes after the question has its own place as soon as it is there.
        page.choose("Jeres svar", "Ja – vi finder en løsning i dag").await;
        page.see("Slut med en plan og en dato, hvor I følger op.").await;
        page.go(&format!("/forloeb/{id}")).await;
        page.heading("Fravær").await;
        page.press("Én linje om læring").await;
        page.keyboard_at("Én linje om læring").await;

        for slug in ["beskriv", "tegn", "trin-2"] {
            page.go(&format!("/forloeb/{id}/{slug}")).await;
            page.until_true("the page", "return !!document.querySelector('main .onward')").await;
            for other in
                ["Trin 2 af 6", "Trin 5 af 6", "i trin 3", "Udvikle løsninger", "Intro og fælles sprog"]
            {
                assert!(!says(&page, other).await, "{slug} says «{other}»");
            }
            // The menu has such a link too: this is the one above the heading.
            let way = "return [...document.querySelectorAll('main a')] \
                .find((link) => link.textContent === 'Mødet trin for trin')?.getAttribute('href')";
            assert_eq!(page.script(way).await, json!(format!("#/forloeb/{id}/let")), "{slug}");
        }
        page.go(&format!("/forloeb/{id}/trin-2")).await;
        page.see("Stop op, og vælg en af de tre veje.").await;
        page.check("light-step").await;
    });
}
