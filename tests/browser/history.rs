//! Nothing is ever lost: a revision by hand, steps back and forth, a look into what was, and what it all takes.
//!
//! Everything in it is made up: «Plejehjemmet Engen» finds something again that was deleted.

use fantoccini::key::Key;

use crate::shelf::begin;
use crate::support::{Page, run};

const TITLE: &str = "Aftenvagten";
const DOUBLE: &str = "Dobbeltregistrering af medicin";
const PHONE: &str = "Telefonen ringer under måltidet";
const LATER: &str = "Nøglerne bliver væk";
const REVISION: &str = "efter workshop 2";

/// Presses keys together, away from every field.
async fn chord(page: &Page, shift: bool, letter: char) {
    page.script("document.getElementById('heading').focus()").await;
    let shift = if shift { Key::Shift.to_string() } else { String::new() };
    page.keys(&format!("{}{shift}{letter}{}", Key::Control, Key::Null)).await;
}

#[test]
fn what_was_can_be_found_again() {
    run(|page: Page| async move {
        let id = begin(&page, TITLE, "Hele forløbet").await;
        let history = format!("/forloeb/{id}/historik");
        let challenges = format!("/forloeb/{id}/beskriv");

        page.go(&history).await;
        page.see("Der er ingen endnu.").await;
        page.see("I har ikke ændret noget endnu.").await;
        page.check("history-empty").await;

        page.go(&challenges).await;
        page.add("Skriv ét bøvl på én linje", &[DOUBLE, PHONE]).await;
        page.kept().await;

        page.go(&history).await;
        page.see("Kladder").await;
        page.fill("Hvad skal udgaven hedde?", REVISION).await;
        page.press("Gem en udgave nu").await;
        page.see(&format!("Udgaven «{REVISION}» er gemt i browseren.")).await;

        // Something goes, something comes, and both can be taken back and done again by the keys.
        page.go(&challenges).await;
        page.press(&format!("Slet: {DOUBLE}")).await;
        page.see_no(DOUBLE).await;
        page.add("Skriv ét bøvl på én linje", &[LATER]).await;
        page.kept().await;
        chord(&page, false, 'z').await;
        page.see_no(LATER).await;
        chord(&page, false, 'z').await;
        page.see(&format!("Fortrudt: Sletning af «{DOUBLE}»")).await;
        page.see(PHONE).await;
        chord(&page, true, 'z').await;
        page.see(&format!("Gjort igen: Sletning af «{DOUBLE}»")).await;
        chord(&page, true, 'z').await;
        page.see(&format!("Gjort igen: Tilføjelse af «{LATER}»")).await;
        page.kept().await;

        // The steps in words, with the buttons for the next one.
        page.go(&history).await;
        page.see(&format!("Sletning af «{DOUBLE}»")).await;
        let steps = page.part("Trin for trin tilbage").await;
        page.press_in(&steps, &format!("Fortryd: Tilføjelse af «{LATER}»")).await;
        page.see("Kan gøres igen").await;
        page.press_in(&steps, &format!("Gør igen: Tilføjelse af «{LATER}»")).await;
        page.see_no("Kan gøres igen").await;

        // A look into what was.
        page.press(REVISION).await;
        page.see(&format!("Forløbet hed «{TITLE}».")).await;
        page.see(DOUBLE).await;
        page.see(LATER).await;
        page.check("history-looked-into").await;
        page.narrow_picture("history-narrow", 320).await;

        page.press("Hent frem som kopi").await;
        page.see("ligger nu på forsiden som et nyt forløb").await;
        let before = page.download_count();
        page.press("Gem som fil: i ").await;
        page.downloaded(before).await;
        let copy =
            page.script("return document.getElementById('restored').querySelector('a').hash.slice(1)").await;
        page.press("Åbn kopien").await;
        page.until_place(copy.as_str().unwrap()).await;
        let copy = page.in_process().await;
        assert_ne!(copy, id);
        page.go(&format!("/forloeb/{copy}/beskriv")).await;
        page.see(DOUBLE).await;
        page.see_no(LATER).await;

        // Both are on the shelf, and the one that was open is as it was.
        page.go("/").await;
        page.see(TITLE).await;
        page.see(&format!("{TITLE} (fra ")).await;
        page.go(&challenges).await;
        page.see(LATER).await;
        page.see_no(DOUBLE).await;

        // What it all takes, and how to make room.
        page.go("/lager").await;
        page.heading("Plads i browseren").await;
        page.see(&format!("«{TITLE}»")).await;
        page.see("Tidligere udgaver").await;
        page.check("storage").await;
        page.narrow_picture("storage-narrow", 320).await;
        page.press("Slet kladder (").await;
        page.see("Kladderne til «").await;
        page.go(&history).await;
        page.see(REVISION).await;
        page.press(REVISION).await;
        page.press("Slet udgaven: i ").await;
        page.check("history-asked").await;
    });
}
