//! What tells of persons: said gently where it is written, listed before it is shared, gone for good when it is erased.

use samskab::file;
use samskab::model::{Participant, Thing};
use serde_json::Value;

use crate::shelf::begin;
use crate::support::{Page, run};

const DESCRIBE: &str = "Skriv ét bøvl på én linje";
const CPR: &str = "010190-1234";
const STORY: &str = "Anna, 010190-1234, fik to breve";

/// Everything that the browser keeps for this page, in every store that pages have, as one text. What is packed is
/// unpacked first.
const EVERYTHING: &str = "const out = []; \
    for (const [key, text] of [...Object.entries(localStorage), ...Object.entries(sessionStorage)]) { \
      out.push(key, text); \
      for (const part of text.split(/\\s+/)) { \
        let bytes; try { bytes = Uint8Array.from(atob(part), (c) => c.charCodeAt(0)); } catch { continue; } \
        for (const kind of ['deflate-raw', 'deflate', 'gzip']) { \
          try { out.push(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(kind))).text()); } \
          catch {} } } } \
    for (const { name } of await indexedDB.databases()) { \
      const base = await new Promise((done) => { indexedDB.open(name).onsuccess = (e) => done(e.target.result); }); \
      for (const store of base.objectStoreNames) { \
        const all = base.transaction(store).objectStore(store).getAll(); \
        out.push(JSON.stringify(await new Promise((done) => { all.onsuccess = () => done(all.result); }))); } \
      base.close(); } \
    return out.join('\\n');";

async fn everything(page: &Page) -> String {
    let script = format!("return (async () => {{ {EVERYTHING} }})();");
    page.script(&script).await.as_str().unwrap().to_owned()
}

#[test]
fn a_hint_is_said_when_a_field_is_left_and_hinders_nothing() {
    run(|page: Page| async move {
        let id = begin(&page, "Små vink", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Ring til Bo på 22 34 56 78"]).await;
        page.see("Det ligner et telefonnummer.").await;
        page.go(&format!("/forloeb/{id}/ramme")).await;
        page.fill("Området", "Breve til anna@example.dk").await;
        page.keys("\u{e004}").await;
        page.see("Det ligner en mailadresse.").await;
        page.fill("Området", "Breve").await;
        page.keys("\u{e004}").await;
        page.see_no("Det ligner en mailadresse.").await;
        page.kept().await;
    });
}

#[test]
fn what_is_erased_is_nowhere_and_no_late_file_brings_it_back() {
    run(|page: Page| async move {
        let id = begin(&page, "Skal væk igen", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Blåbær", STORY]).await;
        page.kept().await;
        let count = page.download_count();
        page.press("Gem som fil").await;
        let late = page.downloaded(count).await;
        // Opened anew, a draft of it is put beside.
        page.reload().await;
        page.see("Skal væk igen").await;
        assert!(!page.stored("samskab:version:").await.as_object().unwrap().is_empty(), "no draft was taken");
        assert!(everything(&page).await.matches(CPR).count() > 1, "in the slots and, packed, in a draft");

        page.go(&format!("/forloeb/{id}/del")).await;
        page.see("Ét sted i forløbet ligner en oplysning om en person.").await;
        page.press("Se dem, før I deler").await;
        page.see(CPR).await;
        page.check("personal").await;
        page.press(&format!("Tøm feltet for altid: {CPR} (Udfordring · Titel)")).await;
        page.see("Alle tidligere udgaver af forløbet i denne browser går med").await;
        page.check("personal-asks").await;
        page.press("Tøm feltet for altid").await;
        page.see("Slettet for altid i denne browser.").await;
        page.see("Samskab har ikke fundet noget").await;
        assert!(!everything(&page).await.contains(CPR), "the words are still kept");

        page.reload().await;
        page.see("Skal væk igen").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.keys("\u{e009}z").await;
        page.see_no(CPR).await;
        page.give_file(&late).await;
        page.see("Intet nyt").await;
        let text = everything(&page).await;
        assert!(!text.contains(CPR), "the late file brought it back");
        assert!(text.contains("Blåbær"), "what was not erased is there");
    });
}

#[test]
fn a_process_is_erased_with_all_that_was_kept_of_it() {
    run(|page: Page| async move {
        let id = begin(&page, "Slut med det", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &[STORY]).await;
        page.kept().await;
        let count = page.download_count();
        page.press("Gem som fil").await;
        let file = page.downloaded(count).await.file_name().unwrap().to_string_lossy().into_owned();
        page.reload().await;
        page.go(&format!("/forloeb/{id}/persondata")).await;
        page.fill("Slettes senest", "1.1.2020").await;
        page.keys("\u{e004}").await;
        page.see("Tid til at slette").await;
        page.see("I har bestemt, at forløbet slettes senest").await;
        page.see(&file).await;
        page.press("Slet hele forløbet for altid").await;
        page.see("Slet «Slut med det» for altid?").await;
        page.press("Slet hele forløbet for altid").await;
        page.see("Forløbet er slettet for altid i denne browser.").await;
        assert_eq!(page.stored(&id).await, serde_json::json!({}));
        let text = everything(&page).await;
        assert!(!text.contains(CPR) && !text.contains("Slut med det"), "{text}");
    });
}

#[test]
fn a_copy_without_names_has_none_and_leaves_the_process_alone() {
    run(|page: Page| async move {
        page.open("").await;
        page.press("Se et udfyldt eksempel").await;
        let id = page.in_process().await;
        page.see("Alt i forløbet er opdigtet.").await;
        let before = page.stored_items().await;
        page.go(&format!("/forloeb/{id}/del")).await;
        page.unfold("Kopi uden navne og private noter").await;
        page.check("share-nameless").await;
        let count = page.download_count();
        page.press("Hent kopien uden navne").await;
        let copy = std::fs::read(page.downloaded(count).await).unwrap();
        let copy = file::open(&copy).unwrap().document;
        assert_ne!(copy.id, id);
        assert!(!Participant::all(&copy).is_empty());
        assert!(Participant::all(&copy).iter().all(|one| one.label.is_empty() && one.note.is_empty()));
        assert_eq!(page.stored_items().await, before, "the process is as it was");
        page.unfold("Filer, I har hentet herfra").await;
        page.see("uden-navne").await;
    });
}

#[test]
fn the_page_for_the_officer_can_be_read_by_everybody() {
    run(|page: Page| async move {
        page.open("/databeskyttelse").await;
        page.see("Kommunen er dataansvarlig.").await;
        page.see("Forløbet kan være omfattet af journalisering og aktindsigt – spørg jeres arkiv.").await;
        page.check("privacy").await;
        page.press("Kopiér teksten").await;
        page.narrow(320).await;
        assert_eq!(page.too_wide().await, None);
        assert!(
            page.script("return document.title")
                .await
                .as_str()
                .is_some_and(|title| title.contains("Samskab"))
        );
        let _: Value = page.stored("").await;
    });
}
