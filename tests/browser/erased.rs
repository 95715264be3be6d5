//! A process that is gone from the store while it is open: somebody erased it in another window, or the browser lost it.
//! What was erased is not brought back; what was lost is kept again.

use serde_json::{Value, json};

use crate::shelf::begin;
use crate::support::{Page, run};

const DESCRIBE: &str = "Skriv ét bøvl på én linje";

/// Takes the process out of the store without a word, as the browser sees it when another window just did.
const TAKE_AWAY: &str = "for (const key of Object.keys(localStorage)) \
    if (key.startsWith(`samskab:process:${arguments[0]}:`)) localStorage.removeItem(key)";
/// Gives the word that comes after it.
const SAY_SO: &str = "dispatchEvent(new StorageEvent('storage', { key: `samskab:process:${arguments[0]}:head`, \
    oldValue: 'x', newValue: null, storageArea: localStorage }))";
const KEYS: &str = "return Object.keys(localStorage).filter((key) => key.startsWith(`samskab:process:${arguments[0]}:`)).length";

async fn open(page: &Page) -> Value {
    let id = begin(page, "Slettes et andet sted", "Hele forløbet").await;
    page.open(&format!("/forloeb/{id}/beskriv")).await;
    page.add(DESCRIBE, &["Nøgler"]).await;
    page.kept().await;
    json!(id)
}

async fn pause(milliseconds: u64) {
    tokio::time::sleep(std::time::Duration::from_millis(milliseconds)).await;
}

/// Somebody erases it elsewhere, and word comes while a write here is under way: later than the pause after which that is
/// kept, and sooner than word is awaited. All in one script, so that no slow computer changes the order.
const ERASED_WHILE_WRITING: &str = "window.keptBeforeWord = null; TAKE_AWAY; const id = arguments[0]; \
    const look = setInterval(() => { \
      if (![...document.querySelectorAll('.row-text')].some((row) => row.value === 'Medicin')) return; \
      clearInterval(look); \
      setTimeout(() => { window.keptBeforeWord = ((...arguments) => { KEYS })(id); ((...arguments) => { SAY_SO })(id); }, 700); \
    }, 20);";

#[test]
fn what_was_erased_elsewhere_is_not_brought_back_by_a_write_that_was_under_way() {
    run(|page: Page| async move {
        let id = open(&page).await;
        let parts = [("TAKE_AWAY", TAKE_AWAY), ("KEYS", KEYS), ("SAY_SO", SAY_SO)];
        let script = parts
            .iter()
            .fold(ERASED_WHILE_WRITING.to_owned(), |script, (name, part)| script.replace(name, part));
        page.script_with(&script, std::slice::from_ref(&id)).await;
        page.fill(DESCRIBE, "Medicin").await;
        page.press("Tilføj").await;
        page.until_true("word to come", "return window.keptBeforeWord !== null").await;
        let kept = page.script("return window.keptBeforeWord").await;
        assert_eq!(kept, json!(0), "nothing is written before there is word");
        page.see("Forløbet er slettet i et andet vindue").await;
        pause(2_000).await;
        assert_eq!(page.script_with(KEYS, &[id]).await, json!(0));
    });
}

#[test]
fn a_write_that_came_right_after_the_erasing_goes_as_well() {
    run(|page: Page| async move {
        let id = open(&page).await;
        assert_ne!(page.script_with(KEYS, std::slice::from_ref(&id)).await, json!(0));
        page.script_with(SAY_SO, std::slice::from_ref(&id)).await;
        page.see("Forløbet er slettet i et andet vindue").await;
        assert_eq!(page.script_with(KEYS, &[id]).await, json!(0));
    });
}

#[test]
fn what_the_browser_lost_is_kept_again() {
    run(|page: Page| async move {
        let id = open(&page).await;
        page.script_with(TAKE_AWAY, std::slice::from_ref(&id)).await;
        page.add(DESCRIBE, &["Medicin"]).await;
        let again =
            format!("return localStorage['samskab:process:{}:head'] !== undefined", id.as_str().unwrap());
        page.until_true("the process to be kept again", &again).await;
        page.kept().await;
        page.reload().await;
        page.see("Nøgler").await;
        page.see("Medicin").await;
    });
}

#[test]
fn a_field_that_is_emptied_for_good_does_not_come_back_by_undoing_in_the_other_window() {
    const CPR: &str = "010190-1234";
    run(|page: Page| async move {
        let id = begin(&page, "To vinduer", "Hele forløbet").await;
        page.open(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Ring til Bo på 22 34 56 78"]).await;
        page.script("const row = document.querySelector('.row-text'); row.focus(); row.select()").await;
        page.keys("Anna, 010190-1234, fik to breve").await;
        page.keys("\u{e004}").await;
        page.kept().await;
        page.open_beside(&format!("/forloeb/{id}/persondata")).await;
        page.press(&format!("Tøm feltet for altid: {CPR} (Udfordring · Titel)")).await;
        page.see("Alle tidligere udgaver af forløbet i denne browser går med").await;
        page.press("Tøm feltet for altid").await;
        page.see("Slettet for altid i denne browser.").await;
        page.to_window(0).await;
        page.see_no_row(CPR).await;
        for _ in 0..3 {
            page.keys("\u{e009}z").await;
            page.keys("\u{e000}").await;
        }
        page.see_no_row("22 34 56 78").await;
        page.see_no_row(CPR).await;
        let kept = page.script("return JSON.stringify(localStorage)").await;
        assert!(!kept.as_str().unwrap().contains("22 34 56 78"), "undoing brought it back");
    });
}
