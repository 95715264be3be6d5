//! The program has stopped in the middle of work: what was written can be taken out of the page, and opened again.

use serde_json::json;

use crate::offline::one_file;
use crate::support::{Page, run};

const FIELD: &str = "Skriv ét bøvl på én linje";

/// Begins a process at the front page and writes something into it.
async fn write(page: &Page, title: &str, text: &str) -> String {
    page.press("Start et nyt forløb").await;
    page.fill("Hvad skal forløbet hedde?", title).await;
    page.press("Start forløbet").await;
    let id = page.in_process().await;
    page.go(&format!("/forloeb/{id}/beskriv")).await;
    page.add(FIELD, &[text]).await;
    page.kept().await;
    id
}

#[test]
fn what_is_rescued_from_a_page_that_broke_down_opens_again() {
    run(|page: Page| async move {
        page.open("").await;
        write(&page, "Det første", "Nøgler").await;
        page.open("").await;
        write(&page, "Det andet", "Vagtplanen").await;
        // As the program does it when it ends; see `show_broken`.
        page.script("document.getElementById('broken').hidden = false").await;
        page.see("Noget gik galt i Samskab").await;
        page.check("broken").await;
        page.press("Hent sikkerhedskopi").await;
        let rescued = page.downloaded_as("json", 0).await;

        let other = page.somebody_else().await;
        other.open("").await;
        other.give_file(&rescued).await;
        other.see("Det første").await;
        other.see("Det andet").await;
        other.press("Åbn «Det andet»").await;
        let id = other.in_process().await;
        other.go(&format!("/forloeb/{id}/beskriv")).await;
        other.see("Vagtplanen").await;
        other.close().await;
    });
}

/// Where nothing is kept in the browser, the page is the only place where it is.
#[test]
fn what_the_browser_does_not_keep_is_rescued_from_the_page() {
    run(|page: Page| async move {
        page.open_file(&one_file()).await;
        page.press("Gem ikke i browseren").await;
        page.see("I har valgt ikke at gemme i browseren.").await;
        let id = write(&page, "Kun på siden", "Printeren").await;
        assert_eq!(page.stored(&id).await, json!({}));
        page.script("document.getElementById('broken').hidden = false").await;
        page.press("Hent sikkerhedskopi").await;
        let rescued = page.downloaded_as("json", 0).await;

        let other = page.somebody_else().await;
        other.open("").await;
        other.give_file(&rescued).await;
        assert_eq!(other.in_process().await, id);
        other.go(&format!("/forloeb/{id}/beskriv")).await;
        other.see("Printeren").await;
        other.close().await;
    });
}
