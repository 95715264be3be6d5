//! One's own copy, with private notes: offered where the browser keeps nothing, and handed out untouched where a newer
//! app wrote what is in it.

use std::path::PathBuf;

use samskab::document::{Actor, Document};
use samskab::file;
use samskab::model::{PrivateNote, Thing, create, field};
use serde_json::json;

use crate::bad_input::{BLOCK, FILL};
use crate::shelf::{begin, choose_for};
use crate::support::{Page, changed, file_of, run};
use crate::windows::{WRITE_NEWER, newer};

const DESCRIBE: &str = "Skriv ét bøvl på én linje";
const NOTE: &str = "Jeg tvivler på, om huset bakker op";
const OWN: &str = "Hent min egen kopi";
const SAID: &str = "Dine private noter er ikke med i den fil. Hent også din egen kopi";

/// What one's own copy of that process is: all of it, with a note for one person.
pub fn with_note(text: &str) -> String {
    let mut document: Document = file::open(text.as_bytes()).unwrap().document;
    let fields = [field(PrivateNote::text, NOTE)];
    let note = create::<PrivateNote>(PrivateNote::only_id("focus-purpose"), "focus-purpose", "", fields);
    document.apply(&Actor::named("kollega1").unwrap(), &note);
    file::save(&document)
}

/// A process of that title with such a note.
fn noted(title: &str) -> String {
    with_note(&file_of("p1", title, &["Nøgler"]))
}

fn text_of(path: PathBuf) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// The banner offers the copy, which has the note and what is kept nowhere; the file for others has not the note.
async fn takes_both(page: &Page, name: &str, newest: &str) {
    page.see(SAID).await;
    page.check(name).await;
    page.narrow_picture(&format!("{name}-narrow"), 320).await;
    page.narrow(320).await;
    page.check_width(name).await;
    page.wide().await;
    let count = page.download_count();
    page.press(OWN).await;
    let own = text_of(page.downloaded(count).await);
    assert!(own.contains(NOTE) && own.contains(newest), "{own}");
    let count = page.download_count();
    page.press("Gem som fil").await;
    let others = text_of(page.downloaded(count).await);
    assert!(!others.contains(NOTE) && others.contains(newest), "{others}");
}

#[test]
fn a_full_storage_offers_the_copy_with_private_notes() {
    run(|page: Page| async move {
        page.open("").await;
        page.give("med-note.json", noted("Ikke plads til noten").as_bytes()).await;
        page.in_process().await;
        let plain = begin(&page, "Uden noter", "Hele forløbet").await;
        page.go("/forloeb/p1/beskriv").await;
        page.add(DESCRIBE, &["Før pladsen slap op"]).await;
        page.kept().await;
        let drafts = "Object.keys(localStorage).filter((key) => key.startsWith('samskab:version:')) \
            .forEach((key) => localStorage.removeItem(key))";
        page.script(drafts).await;
        page.script(FILL).await;
        page.add(DESCRIBE, &["Skrevet uden plads"]).await;
        page.see("Gem som fil nu, så er intet tabt.").await;
        takes_both(&page, "own-full", "Skrevet uden plads").await;

        // Left while it is kept nowhere: the front page says it too, and the copy is one press further.
        page.press("Samskab").await;
        page.see("Det nyeste i forløbet er ikke gemt i browseren.").await;
        page.see(SAID).await;
        page.check("own-held").await;
        page.press("Åbn «Ikke plads til noten»").await;
        page.see("Gem som fil nu, så er intet tabt.").await;
        assert!(page.can_press(OWN).await);

        // Who has no private notes reads nothing of them.
        page.go(&format!("/forloeb/{plain}/beskriv")).await;
        page.add(DESCRIBE, &["Heller ikke plads til det"]).await;
        page.see("Gem som fil nu, så er intet tabt.").await;
        assert!(!page.shows(SAID).await && !page.can_press(OWN).await);
    });
}

#[test]
fn a_blocked_storage_offers_the_copy_with_private_notes() {
    run(|page: Page| async move {
        page.engine("Page.addScriptToEvaluateOnNewDocument", json!({ "source": BLOCK })).await;
        page.open("").await;
        page.give("med-note.json", noted("Spærret").as_bytes()).await;
        page.in_process().await;
        page.go("/forloeb/p1/beskriv").await;
        page.add(DESCRIBE, &["Kun i vinduet"]).await;
        page.see("Lageret er spærret på denne computer.").await;
        takes_both(&page, "own-blocked", "Kun i vinduet").await;
    });
}

#[test]
fn a_process_that_a_newer_app_took_over_offers_the_copy_with_private_notes() {
    run(|page: Page| async move {
        page.open("").await;
        page.give("med-note.json", noted("Overhalet").as_bytes()).await;
        page.in_process().await;
        page.go("/forloeb/p1/beskriv").await;
        page.add(DESCRIBE, &["Det her ligger der"]).await;
        page.kept().await;
        page.open_beside("/forloeb/p1/beskriv").await;
        page.see("Det her ligger der").await;
        page.to_window(0).await;
        page.script_with(WRITE_NEWER, &[json!(newer()), json!(false)]).await;
        page.add(DESCRIBE, &["Kun her"]).await;
        page.see("det sidste, I skrev her, er ikke gemt i browseren").await;
        takes_both(&page, "own-overtaken", "Kun her").await;

        // A window with nothing that is not kept frightens nobody.
        page.script_with(WRITE_NEWER, &[json!(newer()), json!(true)]).await;
        page.to_window(1).await;
        page.see("Her kan I nu kun læse. Genindlæs siden").await;
        assert!(!page.shows(SAID).await && !page.can_press(OWN).await);
    });
}

/// What the app in another browser makes of the file, for oneself; nothing may have been done to it on the way.
async fn own_elsewhere(there: &Page) -> String {
    let id = there.in_process().await;
    there.see("Kun til at læse – ligger ikke i browseren").await;
    there.go(&format!("/forloeb/{id}/del")).await;
    there.unfold("Min egen kopi, med private noter").await;
    let count = there.download_count();
    there.press(OWN).await;
    text_of(there.downloaded(count).await)
}

#[test]
fn what_a_newer_app_wrote_leaves_untouched_whichever_way() {
    let newer = changed(&noted("Fra fremtiden"), |file| {
        (file["version"], file["app"], file["nyt"]) = (json!(2), json!("samskab 9"), json!(["ukendt her"]));
    });
    let shared = file::share_text(&newer).unwrap();
    assert!(!shared.contains(NOTE) && shared.contains("ukendt her"));
    run(|page: Page| async move {
        page.open("").await;
        page.give("naboen.json", file_of("p2", "Naboens", &["Blåbær"]).as_bytes()).await;
        page.in_process().await;
        page.open("").await;
        let before = page.stored("").await;
        page.give("fremtid.samskab.json", newer.as_bytes()).await;
        assert_eq!(own_elsewhere(&page).await, newer);
        let count = page.download_count();
        page.press("Hent hele forløbet som fil").await;
        assert_eq!(text_of(page.downloaded(count).await), shared);

        // Locked, with the notes and without.
        page.unfold("Lås filen med en adgangssætning").await;
        let phrase = page.value("Adgangssætning").await;
        page.tick("Jeg har skrevet adgangssætningen ned").await;
        let mut sealed = Vec::new();
        for with_notes in [true, false] {
            if with_notes {
                page.tick("Tag mine private noter med").await;
            }
            let count = page.download_count();
            page.press("Lås og hent filen").await;
            sealed.push(page.downloaded(count).await);
            page.see("Filen er låst.").await;
        }
        // The app with the process in it.
        page.unfold("App og forløb i én fil").await;
        page.press("Hent app og forløb i én fil").await;
        let app = page.downloaded_as("html", 0).await;
        assert_eq!(page.stored("").await, before, "who only looks leaves nothing here");

        for (path, inside) in sealed.iter().zip([&newer, &shared]) {
            let there = page.somebody_else().await;
            there.open("").await;
            there.give_file(path).await;
            there.fill("Adgangssætning", &phrase).await;
            there.press("Lås op").await;
            came_through(&there, inside).await;
        }
        let there = page.somebody_else().await;
        there.open_file(&app).await;
        came_through(&there, &shared).await;
    });
}

/// It is that text which was opened there: handed out again it is the same.
async fn came_through(there: &Page, inside: &str) {
    if inside.contains(NOTE) {
        assert_eq!(own_elsewhere(there).await, inside);
    } else {
        there.in_process().await;
        there.see("Kun til at læse – ligger ikke i browseren").await;
        let count = there.download_count();
        there.press("Gem som fil").await;
        assert_eq!(text_of(there.downloaded(count).await), inside);
    }
    there.assert_no_complaints().await;
}

#[test]
fn whoever_takes_the_raw_data_reads_first_that_notes_are_in_them() {
    let damaged = "\"skramme\": {\"kind\":\"challenge\",\"title\":\"Uden prik\"}";
    let file =
        noted("Med en skramme").replacen("    \"process\"", &format!("    {damaged},\n    \"process\""), 1);
    run(|page: Page| async move {
        page.open("").await;
        page.give("skramme.json", file.as_bytes()).await;
        page.see("1 punkt kunne ikke læses.").await;
        page.press("Samskab").await;
        choose_for(&page, "Med en skramme", "Hent de rå data, også private noter").await;
        let raw = text_of(page.downloaded_as("txt", 0).await);
        assert!(raw.starts_with("===== samskab:process:p1:"), "{raw}");
        page.check("own-raw").await;
        page.narrow_picture("own-raw-narrow", 320).await;
        page.narrow(320).await;
        page.check_width("own-raw").await;
    });
}
