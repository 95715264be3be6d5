//! A file on a shared drive that the app keeps into. The picker is the only thing that is played: what it gives is a
//! real file of the browser's own file system.

use samskab::document::{Actor, Document, Edit, KIND};
use samskab::file;
use serde_json::json;

use crate::own_copy::with_note;
use crate::shelf::begin;
use crate::support::{Page, file_of, run};

const DESCRIBE: &str = "Skriv ét bøvl på én linje";
const NAME: &str = "faelles.samskab.json";

const PICKER: &str = "const root = () => navigator.storage.getDirectory(); \
    window.showSaveFilePicker = async ({ suggestedName }) => { window.suggested = suggestedName; \
      return (await root()).getFileHandle('faelles.samskab.json', { create: true }); }; \
    window.showOpenFilePicker = async () => [await (await root()).getFileHandle('faelles.samskab.json')];";

/// What lies in the file.
async fn read(page: &Page) -> String {
    let script = "const root = await navigator.storage.getDirectory(); \
        return (await (await root.getFileHandle(arguments[0])).getFile()).text();";
    // The page may just be putting another one in its place.
    for _ in 0..50 {
        let text = page.script_with(script, &[json!(NAME)]).await.as_str().unwrap().to_owned();
        if !text.starts_with("failed: ") {
            return text;
        }
    }
    panic!("the file cannot be read");
}

/// Somebody else writes the file.
async fn write(page: &Page, text: &str) {
    let script = "const root = await navigator.storage.getDirectory(); \
        const stream = await (await root.getFileHandle(arguments[0], { create: true })).createWritable(); \
        await stream.write(arguments[1]); await stream.close(); return true;";
    assert_eq!(page.script_with(script, &[json!(NAME), json!(text)]).await, json!(true));
}

async fn until_in_file(page: &Page, text: &str) {
    let script = format!(
        "const root = await navigator.storage.getDirectory(); \
         const file = await (await root.getFileHandle('{NAME}')).getFile(); return (await file.text()).includes({})",
        json!(text)
    );
    page.until_true(&format!("«{text}» in the file"), &script).await;
}

/// A colleague opens the file in an app of their own and adds a challenge.
fn with_more(text: &str, title: &str) -> String {
    let mut document: Document = file::open(text.as_bytes()).unwrap().document;
    let fields = vec![(KIND.to_owned(), "challenge".into()), ("title".to_owned(), title.into())];
    document.apply(&Actor::named("kollega1").unwrap(), &Edit::Create { id: "andres".into(), fields });
    file::save(&document)
}

async fn tied(page: &Page) -> String {
    page.before_the_page(PICKER).await;
    let id = begin(page, "På fællesdrevet", "Hele forløbet").await;
    page.open(&format!("/forloeb/{id}/beskriv")).await;
    page.reload().await;
    page.add(DESCRIBE, &["Nøgler"]).await;
    page.go(&format!("/forloeb/{id}/del")).await;
    page.press("Lav en ny fil").await;
    page.see("Gemt i filen kl.").await;
    page.see(NAME).await;
    id
}

/// What the page proposed to call the new file.
async fn suggested(page: &Page) -> String {
    page.script("return window.suggested").await.as_str().unwrap().to_owned()
}

/// A double click on it must lead back into the app, and systems go by the last ending alone.
#[test]
fn in_the_installed_app_the_file_has_the_ending_that_opens_it() {
    run(|page: Page| async move {
        let installed = "const real = matchMedia; \
            window.matchMedia = (query) => query.includes('standalone') ? { matches: true } : real(query);";
        page.before_the_page(installed).await;
        tied(&page).await;
        let name = suggested(&page).await;
        assert!(name.starts_with("paa-faellesdrevet-") && name.ends_with(".samskab"), "{name}");
    });
}

#[test]
fn a_file_on_a_drive_is_kept_in_place_and_merged_when_others_wrote_it() {
    run(|page: Page| async move {
        let id = tied(&page).await;
        page.check("drive").await;
        page.narrow(320).await;
        page.check_width("drive").await;
        page.narrow(1280).await;
        assert!(read(&page).await.contains("Nøgler"));
        assert!(page.shows("sidst gemt som fil").await, "the head of the page says it too");
        assert!(suggested(&page).await.ends_with(".samskab.json"));

        // What is written is in the file some seconds later, and at once with Ctrl+S.
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Vagtplanen"]).await;
        until_in_file(&page, "Vagtplanen").await;

        // A colleague has written it meanwhile.
        let theirs = with_more(&read(&page).await, "Skrevet af en kollega");
        write(&page, &theirs).await;
        page.add(DESCRIBE, &["Kørelisten"]).await;
        page.see("Nogen har skrevet i den fælles fil.").await;
        page.see("Skrevet af en kollega").await;
        until_in_file(&page, "Kørelisten").await;
        let found = file::open(read(&page).await.as_bytes()).unwrap();
        assert!(!found.altered && found.document.alive("andres").is_some());
        assert_eq!(found.document.of_kind("challenge").len(), 4);

        // On the next day the file is remembered.
        page.go(&format!("/forloeb/{id}/del")).await;
        page.reload().await;
        page.see("Gemt i filen kl.").await;
        let downloads = page.download_count();
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Telefonen"]).await;
        page.keys("\u{e009}s\u{e000}").await;
        until_in_file(&page, "Telefonen").await;
        assert_eq!(page.download_count(), downloads, "Ctrl+S writes the file that is there");

        // And forgotten when people say so; the file stays.
        page.go(&format!("/forloeb/{id}/del")).await;
        page.press("Hold op med at gemme i filen").await;
        page.see("Lav en ny fil").await;
        page.reload().await;
        page.see("Lav en ny fil").await;
        assert!(read(&page).await.contains("Telefonen"));
    });
}

#[test]
fn a_file_that_is_not_ours_is_never_written_over() {
    run(|page: Page| async move {
        tied(&page).await;
        let other = file_of("anden", "Et andet forløb", &["Blåbær"]);
        let newer = read(&page)
            .await
            .replace("\"reads\": 1", "\"reads\": 99")
            .replace("\"version\": 1", "\"version\": 99");
        let own = with_note(&read(&page).await);
        let table: [(&str, &str); 5] = [
            (&own, "Filen er «min egen kopi» med private noter"),
            (&other, "I filen ligger et andet forløb"),
            (&newer, "Filen er skrevet af en nyere udgave af Samskab"),
            ("Referat af mødet i tirsdags", "kan ikke læses som et forløb"),
            ("{\"format\": \"samskab-sealed\"}", "Filen er låst"),
        ];
        for (text, said) in table {
            write(&page, text).await;
            page.press_either(&["Gem i filen nu", "Prøv igen"]).await;
            page.see(said).await;
            page.see("Ikke gemt i filen").await;
            page.see("Det, I har skrevet, er stadig gemt i browseren.").await;
            assert_eq!(read(&page).await, text);
        }
        // Gone from the drive.
        let gone = "const root = await navigator.storage.getDirectory(); await root.removeEntry(arguments[0]); return true";
        assert_eq!(page.script_with(gone, &[json!(NAME)]).await, json!(true));
        page.press("Prøv igen").await;
        page.see("Filen kan ikke findes.").await;
        page.check("drive-gone").await;
    });
}

/// A file that can be stubborn: `window.stub` says how.
const STUBBORN: &str = "window.stub = { allowed: 'prompt', text: '', writes: true, asked: 0 }; \
    const handle = { name: 'drev.samskab.json', queryPermission: async () => stub.allowed, \
      requestPermission: async () => { stub.asked++; return stub.allowed = stub.answer; }, \
      getFile: async () => { if (stub.allowed !== 'granted') throw new Error('no'); return new File([stub.text], 'x'); }, \
      createWritable: async () => { if (!stub.writes) throw new Error('locked'); let text = ''; return { \
        write: async (bytes) => { text = new TextDecoder().decode(bytes); }, abort: async () => {}, \
        close: async () => { stub.text = stub.loses ? text.slice(0, 9) : text; } }; } }; \
    window.showSaveFilePicker = async () => handle; window.showOpenFilePicker = async () => { throw new Error('cancelled'); };";

#[test]
fn a_permission_that_is_refused_and_a_file_that_is_locked_are_said() {
    run(|page: Page| async move {
        page.before_the_page(STUBBORN).await;
        let id = begin(&page, "På fællesdrevet", "Hele forløbet").await;
        page.open(&format!("/forloeb/{id}/del")).await;
        page.reload().await;
        // Thought better of it: nothing happens.
        page.press("Brug en fil, der er der i forvejen").await;
        page.script("stub.answer = 'denied'").await;
        page.press("Lav en ny fil").await;
        page.see("Browseren vil have lov igen").await;
        page.check("drive-ask").await;
        page.script("stub.answer = 'granted'").await;
        page.press("Forbind til filen igen").await;
        page.see("Gemt i filen kl.").await;
        assert_eq!(page.script("return stub.asked").await, json!(2));
        assert_eq!(page.script("return stub.text.includes('samskab-process')").await, json!(true));

        page.script("stub.writes = false; stub.text = ''").await;
        page.press("Gem i filen nu").await;
        page.see("Filen kan læses, men ikke skrives.").await;
        page.script("stub.writes = true; stub.loses = true; stub.text = ''").await;
        page.press("Prøv igen").await;
        page.see("kan ikke læses som et forløb").await;
        page.script("stub.loses = false; stub.text = ''").await;
        page.press("Prøv igen").await;
        page.see("Gemt i filen kl.").await;
    });
}

#[test]
fn where_the_browser_cannot_do_it_one_line_says_what_to_do() {
    run(|page: Page| async move {
        page.before_the_page("delete window.showSaveFilePicker").await;
        let id = begin(&page, "En anden browser", "Hele forløbet").await;
        page.open(&format!("/forloeb/{id}/del")).await;
        page.reload().await;
        page.see("Denne browser kan ikke gemme i en fil på jeres drev.").await;
        assert!(!page.can_press("Lav en ny fil").await);
    });
}
