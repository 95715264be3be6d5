//! The computer stops from one moment to the next. Browsers write their storage to the disk some seconds late, so what
//! was typed last may be gone; then the page says so, and it always opens with something whole.

use std::time::Duration;

use serde_json::json;

use crate::shelf::begin;
use crate::support::{Page, run};

const DESCRIBE: &str = "Skriv ét bøvl på én linje";
/// Until then what was written is on the disk. (Measured: Chromium writes what comes first after five seconds, and what
/// comes after that at most once a minute.)
const DURABLE: Duration = Duration::from_secs(66);
const LOST: &str = "Browseren blev lukket, før den fik skrevet det sidste ned.";

/// The challenges that the page shows, in their order.
async fn titles(page: &Page) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.things .row-text')].map((field) => field.value)";
    let all = page.script(script).await;
    all.as_array().into_iter().flatten().filter_map(|one| one.as_str()).map(str::to_owned).collect()
}

#[test]
fn what_is_on_the_disk_is_there_after_the_browser_was_killed() {
    run(|page: Page| async move {
        let id = begin(&page, "Strømmen går", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        let written = ["Nøgler, der ikke passer", "Fru Hansens medicin", "Vagtplanen"];
        page.add(DESCRIBE, &written).await;
        page.kept().await;
        tokio::time::sleep(DURABLE).await;

        let page = page.power_cut().await;
        page.open("").await;
        page.see("Strømmen går").await;
        assert!(!page.shows("Browseren er blevet tømt").await);
        page.open(&format!("/forloeb/{id}/beskriv")).await;
        page.see("Vagtplanen").await;
        assert_eq!(titles(&page).await, written);
        // When that was, stands in the head of the page.
        page.see("Gemt i browseren").await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(!page.shows(LOST).await, "nothing was lost");
        page.assert_no_complaints().await;
        page.close().await;
    });
}

#[test]
fn whenever_the_browser_is_killed_it_opens_with_an_earlier_whole_state_and_says_so() {
    run(|page: Page| async move {
        let id = begin(&page, "Strømmen går", "Hele forløbet").await;
        let place = format!("/forloeb/{id}/beskriv");
        // A browser that is closed properly writes everything down.
        let mut page = page.next_day().await;
        // What is certain to be there, in order; what was kept may follow.
        let mut there: Vec<String> = Vec::new();
        let (mut whole, mut lost) = (0, 0);
        // Milliseconds after the last letter; none of them is a round number of the app or of the browser.
        for (round, pause) in [37, 2_310, 640, 4_870, 1_190, 7_030].into_iter().enumerate() {
            page.open(&place).await;
            let mut written = there.clone();
            for number in 1..=3 {
                let line = format!("Bøvl {}-{number}", round + 1);
                page.add(DESCRIBE, &[&line]).await;
                written.push(line);
                tokio::time::sleep(Duration::from_millis(410)).await;
            }
            tokio::time::sleep(Duration::from_millis(pause)).await;
            page = page.power_cut().await;

            page.open(&place).await;
            page.see("Gemt i browseren").await;
            let found = titles(&page).await;
            assert!(
                found.len() >= there.len(),
                "round {round}: {there:?} was on the disk, {found:?} is there"
            );
            assert_eq!(found, written[..found.len()], "round {round}: an earlier state, whole");
            if found.len() < written.len() {
                lost += 1;
                page.see(LOST).await;
            } else {
                whole += 1;
                assert!(!page.shows(LOST).await, "round {round}: nothing was lost");
            }
            assert_eq!(page.script("return document.getElementById('broken').hidden").await, json!(true));
            there = found;
        }
        println!("{whole} rounds lost nothing, {lost} lost the last seconds");
        page.close().await;
    });
}
