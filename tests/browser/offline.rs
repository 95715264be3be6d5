//! Without a network: the app that was opened once, the app in one file, and the app with a process inside.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::sealed::lock_with_app;
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
        // The browser itself looks whether there is a new version; nothing else was asked for.
        let mut asked = page.take_requests();
        asked.retain(|path| path != "sw.js");
        assert_eq!(asked, Vec::<String>::new());
    });
}

/// One file, opened from a disk: the app works, keeps, says who else may read what it keeps, and asks nobody.
#[test]
pub fn one_file_from_a_disk_is_the_whole_app() {
    run(|page: Page| async move {
        page.open_file(&one_file()).await;
        page.see("Samskab er åbnet fra en fil på computeren.").await;
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
        // What is written now is in this page alone, and comes along when the browser may keep it again.
        page.press("Start et nyt forløb").await;
        page.fill("Hvad skal forløbet hedde?", "Kun på siden").await;
        page.press("Start forløbet").await;
        let id = page.in_process().await;
        page.see("I har valgt ikke at gemme i browseren.").await;
        page.check("one-file-keeps-nothing").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(FIELD, &["Skrevet uden at blive gemt"]).await;
        page.kept().await;
        assert_eq!(page.stored(&id).await, json!({}));
        let asks =
            "const leaving = new Event('beforeunload', { cancelable: true }); return !dispatchEvent(leaving)";
        page.go("/").await;
        assert_eq!(page.script(asks).await, json!(true), "it may be lost without a question");
        page.press("Gem i browseren igen").await;
        page.see("Fra en nøgle").await;
        page.see("Kun på siden").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.see("Skrevet uden at blive gemt").await;
        assert_eq!(page.script(asks).await, json!(false));

        // All is erased for good, also what lay there before it was chosen to keep nothing.
        page.go("/").await;
        page.press("Gem ikke i browseren").await;
        page.see("I har valgt ikke at gemme i browseren.").await;
        page.press("Plads og oprydning").await;
        page.press("Slet alle forløb i denne browser").await;
        // They may be somebody else's: each is named first.
        page.see("Disse lå her, før I valgte «Gem ikke i browseren».").await;
        page.see("Fra en nøgle").await;
        page.check("one-file-erase-all").await;
        page.narrow(320).await;
        page.check_width("one-file-erase-all at 320").await;
        page.picture("one-file-erase-all-narrow").await;
        let lines = "return document.querySelector('.dialog-head button').getBoundingClientRect().height";
        assert!(page.script(lines).await.as_f64().unwrap() < 60.0, "«Luk» stands on more than one line");
        page.wide().await;
        page.fill("Skriv SLET for at bekræfte", "slet").await;
        page.press("Slet alle forløb i denne browser").await;
        page.see("Alt, I har skrevet, er slettet fra browseren.").await;
        assert_eq!(page.stored("").await, json!({ "samskab:setting:memory": "1" }));
        assert_eq!(page.take_requests(), Vec::<String>::new(), "nobody was asked");
    });
}

/// The page about the app says whether the cable may be pulled, and hands out the app itself for a stick.
#[test]
fn the_app_is_taken_along_on_a_stick() {
    run(|page: Page| async move {
        page.open("/om").await;
        page.see("Hele appen ligger nu i denne browser").await;
        page.unplug();
        page.press("Hent appen som én fil").await;
        let file = page.downloaded_as("html", 0).await;
        page.see("er sendt til Overførsler. Se efter, at den er der.").await;
        page.check("about-offline").await;
        assert!(std::fs::read(&file).unwrap() == std::fs::read(one_file()).unwrap(), "it is another file");

        // From the stick it hands itself on, without the processes that lie in the browser.
        let other = page.somebody_else().await;
        other.open_file(&file).await;
        other.press("Start et nyt forløb").await;
        other.fill("Hvad skal forløbet hedde?", "Bliver her").await;
        other.press("Start forløbet").await;
        other.in_process().await;
        other.fill("Udseende", "Mørkt").await;
        other.go("/om").await;
        other.reload().await;
        other.see("I har åbnet appen fra en fil").await;
        other.press("Hent appen som én fil").await;
        let again = other.downloaded_as("html", 0).await;
        let third = page.somebody_else().await;
        third.open_file(&again).await;
        third.see("Start et nyt forløb").await;
        assert!(!third.shows("Bliver her").await);
        let as_chosen = "return document.documentElement.dataset.theme";
        assert_eq!(other.script(as_chosen).await, json!("dark"));
        assert_eq!(third.script(as_chosen).await, json!(""), "the look of the one who sent it came along");
        for other in [other, third] {
            other.assert_no_complaints().await;
            other.close().await;
        }
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
        // Before it lies in a storage that other pages can read, it is said that it will.
        other.see("Skal forløbet gemmes i browseren?").await;
        other.see("Alt i én fil – æøå 😀").await;
        other.check("one-file-inside").await;
        assert_eq!(other.stored(&id).await, json!({}));
        other.press("Åbn forløbet, og gem det i browseren").await;
        assert_eq!(other.in_process().await, id);
        other.see("Alt i én fil – æøå 😀").await;
        other.go(&format!("/forloeb/{id}/beskriv")).await;
        other.see("Der er </script> i skemaet").await;
        other.add(FIELD, &["Skrevet hos den anden"]).await;
        other.kept().await;

        // The next day it is opened again in the same way, and one goes on where one was.
        other.open_elsewhere().await;
        other.open_file(&first).await;
        assert_eq!(other.in_process().await, id);
        other.go(&format!("/forloeb/{id}/beskriv")).await;
        other.see("Skrevet hos den anden").await;

        // The one file hands out another of its kind, with what was written since.
        other.go(&format!("/forloeb/{id}/del")).await;
        other.unfold("App og forløb i én fil").await;
        other.press("Hent app og forløb i én fil").await;
        let second = other.downloaded_as("html", 0).await;
        let third = page.somebody_else().await;
        third.open_file(&second).await;
        // On a computer that others use it is opened and not kept, also when the page is loaded again.
        third.press("Åbn uden at gemme").await;
        third.see("Det ligger kun på denne side, til I gemmer det som fil.").await;
        for _ in 0..2 {
            assert_eq!(third.in_process().await, id);
            third.go(&format!("/forloeb/{id}/beskriv")).await;
            third.see("Skrevet hos den anden").await;
            assert_eq!(third.stored(&id).await, json!({}));
            third.reload().await;
        }
        third.go("/").await;
        third.see("Kun på denne side").await;
        assert!(!third.shows("Gemt i browseren").await, "nothing is");

        // Somebody mails that file back instead of an ordinary one: what lies in it is taken in all the same.
        page.give_file(&second).await;
        page.press("Saml svarene").await;
        page.see("Svarene er samlet i «Alt i én fil – æøå 😀»").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.see("Skrevet hos den anden").await;
        page.give_file(&one_file()).await;
        page.see("Det er appen uden noget forløb i.").await;
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
        let (file, phrase) = lock_with_app(&page, &id).await;
        let inside = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
        assert!(!inside.contains("Kun for dem") && !inside.contains("Låst i én fil"), "it is readable");

        let other = page.somebody_else().await;
        other.open_file(&file).await;
        other.see("Låst med en adgangssætning").await;
        other.press("Åbn forløbet, og gem det i browseren").await;
        other.see_focus("Adgangssætning").await;
        other.fill("Adgangssætning", &phrase).await;
        other.press("Lås op").await;
        assert_eq!(other.in_process().await, id);
        other.assert_no_complaints().await;
        other.close().await;
    });
}
