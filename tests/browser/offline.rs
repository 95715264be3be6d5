//! Without a network: the app that was opened once, the app in one file, and the app with a process inside.

use std::path::{Path, PathBuf};

use crate::shelf::begin;
use crate::support::{Page, run};

const FIELD: &str = "Skriv ét bøvl på én linje";

/// The app in one file, as `script/build` made it.
pub fn one_file() -> PathBuf {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    dist.join(concat!("samskab-", env!("CARGO_PKG_VERSION"), ".html"))
}

/// The first visit was to the front page alone; the cable is pulled before a process was ever opened.
#[test]
fn what_was_opened_once_works_without_a_network() {
    run(|page: Page| async move {
        page.open("").await;
        page.until_offline_ready().await;
        page.unplug();
        page.take_requests();
        let id = begin(&page, "Uden net", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(FIELD, &["Nettet er nede i kælderen"]).await;
        page.kept().await;
        page.reload().await;
        page.see("Nettet er nede i kælderen").await;
        page.open("").await;
        page.press("Se et udfyldt eksempel").await;
        page.in_process().await;

        // A file goes out and comes in again, and a page goes to the printer.
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.see("Nettet er nede i kælderen").await;
        let count = page.download_count();
        page.press("Gem som fil").await;
        let file = page.downloaded(count).await;
        page.give_file(&file).await;
        page.see("Intet nyt").await;
        page.go(&format!("/forloeb/{id}/papirer")).await;
        page.script("window.print = () => { window.printed = true; }").await;
        page.press("Udskriv").await;
        assert_eq!(page.take_requests(), Vec::<String>::new(), "nobody was asked");
    });
}

/// One file, opened from a disk: the app works, keeps, says who else may read what it keeps, and asks nobody.
#[test]
pub fn one_file_from_a_disk_is_the_whole_app() {
    run(|page: Page| async move {
        page.open_file(&one_file()).await;
        page.see("Siden er åbnet fra en mappe.").await;
        page.check("one-file").await;
        page.press("Start et nyt forløb").await;
        page.fill("Hvad skal forløbet hedde?", "Fra en nøgle").await;
        page.press("Start forløbet").await;
        let id = page.in_process().await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(FIELD, &["Printeren står i en anden bygning"]).await;
        page.kept().await;
        page.reload().await;
        page.see("Printeren står i en anden bygning").await;

        page.go("/").await;
        page.press("Gem ikke i browseren").await;
        page.see("I har valgt ikke at gemme i browseren.").await;
        page.press("Gem i browseren igen").await;
        page.see("Fra en nøgle").await;
        assert_eq!(page.take_requests(), Vec::<String>::new(), "nobody was asked");
    });
}

/// The app is mailed with a process inside to people who have neither.
#[test]
fn the_app_travels_with_a_process_inside() {
    run(|page: Page| async move {
        let id = begin(&page, "Alt i én fil – æøå 😀", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(FIELD, &["Der er </script> i skemaet"]).await;
        page.kept().await;
        page.go(&format!("/forloeb/{id}/del")).await;
        page.unfold("App og forløb i én fil").await;
        page.press("Hent app og forløb i én fil").await;
        let first = page.downloaded_as("html", 0).await;

        let other = page.somebody_else().await;
        other.open_file(&first).await;
        assert_eq!(other.in_process().await, id);
        other.see("Alt i én fil – æøå 😀").await;
        other.go(&format!("/forloeb/{id}/beskriv")).await;
        other.see("Der er </script> i skemaet").await;
        other.add(FIELD, &["Skrevet hos den anden"]).await;
        other.kept().await;

        // The one file hands out another of its kind, with what was written since.
        other.go(&format!("/forloeb/{id}/del")).await;
        other.unfold("App og forløb i én fil").await;
        other.press("Hent app og forløb i én fil").await;
        let second = other.downloaded_as("html", 0).await;
        let third = page.somebody_else().await;
        third.open_file(&second).await;
        assert_eq!(third.in_process().await, id);
        third.go(&format!("/forloeb/{id}/beskriv")).await;
        third.see("Skrevet hos den anden").await;
        third.assert_no_complaints().await;
        other.assert_no_complaints().await;
        third.close().await;
        other.close().await;
    });
}

#[test]
fn the_app_travels_with_a_locked_process_inside() {
    run(|page: Page| async move {
        let id = begin(&page, "Låst i én fil", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(FIELD, &["Kun for dem, der har ordene"]).await;
        page.kept().await;
        page.go(&format!("/forloeb/{id}/del")).await;
        page.unfold("Lås filen med en adgangssætning").await;
        let phrase = page.value("Adgangssætning").await;
        page.tick("Jeg har skrevet adgangssætningen ned").await;
        page.press("Lås, og læg appen med i filen").await;
        let file = page.downloaded_as("html", 0).await;
        let inside = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
        assert!(!inside.contains("Kun for dem") && !inside.contains("Låst i én fil"), "it is readable");

        let other = page.somebody_else().await;
        other.open_file(&file).await;
        other.see("Låst med en adgangssætning").await;
        other.fill("Adgangssætning", &phrase).await;
        other.press("Lås op").await;
        other.see("Låst i én fil").await;
        other.assert_no_complaints().await;
        other.close().await;
    });
}
