//! A browser that was emptied says so, and one from which people erased says nothing.

use serde_json::json;

use crate::shelf::begin;
use crate::support::{Page, run};

const EMPTIED: &str = "Browseren er blevet tømt siden sidst.";

/// What the second store knows of the shelf.
const NOTED: &str = "return (await samskabNotes('get', 'shelf'))?.count ?? null";

#[test]
fn an_emptied_browser_is_noticed() {
    run(|page: Page| async move {
        begin(&page, "Er her i dag", "Hele forløbet").await;
        page.until_true(
            "the process to be noted",
            "return (await samskabNotes('get', 'shelf'))?.count === 1",
        )
        .await;
        // Somebody cleans up; the page itself is closed by then.
        page.script("localStorage.clear()").await;
        page.open("/om").await;
        page.script("localStorage.clear()").await;
        page.open("").await;
        page.reload().await;
        page.see(EMPTIED).await;
        page.see("lå her 1 forløb. Nu er her ingen.").await;
        page.see("Åbn jeres seneste fil").await;
        page.check("emptied").await;
        page.narrow(320).await;
        page.check_width("emptied").await;
        page.press("Forstået").await;
        page.see_no(EMPTIED).await;
        page.reload().await;
        page.see("Start et nyt forløb").await;
        assert!(!page.shows(EMPTIED).await, "said once");
    });
}

#[test]
fn what_people_erase_is_not_missed() {
    run(|page: Page| async move {
        begin(&page, "Skal væk", "Let forløb").await;
        page.go("/om").await;
        page.see("Hele appen ligger nu i denne browser").await;
        page.open("").await;
        assert_eq!(page.script_with(NOTED, &[]).await, json!(1));
        page.press("Plads og oprydning").await;
        page.press("Slet alle forløb i denne browser").await;
        page.fill("Skriv SLET for at bekræfte", "slet").await;
        page.press("Slet alle forløb i denne browser").await;
        page.see("Alt, I har skrevet, er slettet fra browseren.").await;
        page.until_true("nothing to be noted", "return !(await samskabNotes('getAllKeys')).length").await;
        page.see("Appen, som lå her til brug uden net, er også fjernet.").await;
        page.go("/om").await;
        page.see("Appen er ikke hentet helt ned i denne browser endnu.").await;
        page.reload().await;
        page.see("Hele appen ligger nu i denne browser").await;
        page.open("").await;
        page.see("Start et nyt forløb").await;
        assert!(!page.shows(EMPTIED).await);

        // Without a network the app stays: it could not be fetched again.
        page.unplug();
        page.press("Plads og oprydning").await;
        page.press("Slet alle forløb i denne browser").await;
        page.fill("Skriv SLET for at bekræfte", "slet").await;
        page.press("Slet alle forløb i denne browser").await;
        page.see("Appen selv ligger her stadig, fordi den ikke kan hentes igen lige nu.").await;
        page.reload().await;
        page.see("Start et nyt forløb").await;
        page.forgive("the host was asked whether it is there").await;
    });
}

#[test]
fn the_browser_is_asked_once_to_keep_what_lies_there() {
    run(|page: Page| async move {
        let asked = "StorageManager.prototype.persist = function () { sessionStorage.asked = +(sessionStorage.asked || 0) + 1; \
            return Promise.resolve(true); }; StorageManager.prototype.persisted = () => Promise.resolve(true);";
        page.before_the_page(asked).await;
        let id = begin(&page, "Bliver her", "Hele forløbet").await;
        page.go("/lager").await;
        assert_eq!(
            page.script("return sessionStorage.asked ?? null").await,
            json!(null),
            "nobody wrote anything"
        );
        for line in ["Nøgler", "Vagtplanen"] {
            page.open(&format!("/forloeb/{id}/beskriv")).await;
            page.add("Skriv ét bøvl på én linje", &[line]).await;
            page.kept().await;
        }
        assert_eq!(page.script("return sessionStorage.asked").await, json!("1"));
        assert_eq!(page.script("return localStorage['samskab:setting:persistence']").await, json!("granted"));
        page.go("/lager").await;
        page.see("Browseren har lovet at beholde jeres forløb").await;
    });
}
