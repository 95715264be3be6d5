//! A locked file goes from computer to computer: what an independent implementation sealed the app opens, what the app
//! seals that implementation opens, and damage is not mistaken for a wrong phrase.

use std::path::PathBuf;

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use pbkdf2::pbkdf2_hmac;
use samskab::file::{self, Envelope, PHRASE_WORDS, settled_phrase};
use samskab::model::{Process, Thing};
use serde_json::json;
use sha2::Sha256;

use crate::offline::one_file;
use crate::shelf::begin;
use crate::support::{Page, run};

/// The same file that `tests/format/sealed.rs` makes sure of.
const GOLDEN: &str = include_str!("../fixtures/v1/sealed.samskab.json");

#[test]
fn a_file_that_others_sealed_opens_here() {
    run(|page: Page| async move {
        page.open("").await;
        page.give("laast.samskab.json", GOLDEN.as_bytes()).await;
        page.see("Låst med en adgangssætning").await;
        page.check("sealed-asks").await;
        page.fill("Adgangssætning", "blåbær sommer kanel æble vinter").await;
        page.press("Lås op").await;
        page.see("adgangssætningen passer ikke").await;
        page.fill("Adgangssætning", "  BLÅBÆR  sommer kanel Æble a\u{30a}r ").await;
        page.press("Lås op").await;
        page.see("Låst på vejen").await;
    });
}

#[test]
fn a_locked_file_that_was_changed_on_the_way_says_so() {
    let changed = GOLDEN.replacen("4gE/hgJ3", "4gE/hgJ4", 1).replacen("\"data\": \"", "\"data\": \"AAAA", 1);
    run(|page: Page| async move {
        page.open("").await;
        page.give("skadet.samskab.json", changed.as_bytes()).await;
        page.see("Låst med en adgangssætning").await;
        page.fill("Adgangssætning", "blåbær sommer kanel æble år").await;
        page.press("Lås op").await;
        page.see("Filen er blevet ændret eller klippet af undervejs.").await;
    });
}

#[test]
fn a_file_that_is_sealed_here_opens_elsewhere() {
    run(|page: Page| async move {
        let id = begin(&page, "Uden for huset", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/del")).await;
        page.unfold("Lås filen med en adgangssætning").await;
        page.check("share-locked").await;
        let first = page.value("Adgangssætning").await;
        assert_eq!(first.split(' ').count(), PHRASE_WORDS, "{first}");
        page.press("Foreslå en anden").await;
        let phrase = page.value("Adgangssætning").await;
        assert_ne!(first, phrase);
        page.see("En tabt adgangssætning kan ikke findes igen").await;
        page.press("Lås og hent filen").await;
        page.see("Skriv adgangssætningen ned, og sæt flueben").await;
        page.fill("Adgangssætning", "for kort").await;
        page.press("Lås og hent filen").await;
        page.see("Adgangssætningen er for kort").await;
        page.fill("Adgangssætning", &phrase).await;
        page.tick("Jeg har skrevet adgangssætningen ned").await;
        let count = page.download_count();
        page.press("Lås og hent filen").await;
        let path = page.downloaded(count).await;
        page.see("Filen er låst.").await;
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(!name.contains("huset"), "the name of the file is not locked: {name}");
        let text = std::fs::read_to_string(path).unwrap();
        assert!(!text.contains("Uden for huset") && !text.contains("challenge"), "{text}");

        let envelope = Envelope::read(text.as_bytes()).unwrap();
        let (header, aad) = (&envelope.header, envelope.header.bytes());
        let mut key = [0; 32];
        let typed = settled_phrase(&phrase.to_uppercase());
        pbkdf2_hmac::<Sha256>(typed.as_bytes(), &header.salt, header.iterations, &mut key);
        let cipher = Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&key));
        let payload = Payload { msg: &envelope.data, aad: &aad };
        let inside = cipher.decrypt(Nonce::from_slice(&header.iv), payload).unwrap();
        let document = file::open(&inside).unwrap().document;
        assert_eq!(
            (document.id.as_str(), Process::only(&document, "").title.as_str()),
            (id.as_str(), "Uden for huset")
        );
    });
}

/// Locks the process and hands it out with the app; answers with the file and its phrase.
pub async fn lock_with_app(page: &Page, id: &str) -> (PathBuf, String) {
    page.go(&format!("/forloeb/{id}/del")).await;
    page.unfold("Lås filen med en adgangssætning").await;
    let phrase = page.value("Adgangssætning").await;
    page.tick("Jeg har skrevet adgangssætningen ned").await;
    page.press("Lås, og læg appen med i filen").await;
    (page.downloaded_as("html", 0).await, phrase)
}

/// The app with a locked process inside, on a computer that others use: whether it is kept is asked before the phrase,
/// and the answer is for this window alone.
#[test]
fn a_locked_process_in_the_app_is_opened_without_keeping_it() {
    run(|page: Page| async move {
        let id = begin(&page, "Låst og ikke gemt", "Hele forløbet").await;
        let (file, phrase) = lock_with_app(&page, &id).await;
        page.see_focus("Lås, og læg appen med i filen").await;

        let other = page.somebody_else().await;
        other.open_file(&file).await;
        other.see("Skal forløbet gemmes i browseren?").await;
        assert!(!other.shows("Lås op").await, "the phrase would be asked for twice");
        other.check("one-file-locked").await;
        other.press("Åbn uden at gemme").await;
        other.fill("Adgangssætning", &phrase).await;
        other.press("Lås op").await;
        assert_eq!(other.in_process().await, id);
        other.see("Det ligger kun på denne side, til I gemmer det som fil.").await;
        assert_eq!(other.stored("").await, json!({}));

        other.open_file_beside(&one_file()).await;
        other.see("Gem ikke i browseren").await;
        other.assert_no_complaints().await;
        other.close().await;
    });
}
