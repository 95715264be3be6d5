//! A window of an older app is open in the same browser: what that app wrote is not turned into a newer format under
//! its hands. The older app is played by a page that holds what it would hold and writes what it would write.

use samskab::document::{Actor, Edit};
use samskab::file;
use samskab::shelf::body;
use serde_json::{Value, json};

use crate::shelf::{begin, choose_for};
use crate::support::{Page, run};
use crate::windows::sealed;

const DESCRIBE: &str = "Skriv ét bøvl på én linje";
const WAITS: &str = "Et andet vindue har stadig den forrige udgave af Samskab åben.";

/// Puts texts into the store in this order, as one window does it.
const PUT: &str = "for (const [key, text] of arguments[0]) localStorage[key] = text; return true";

/// The line about the process in a slot or a head, and what comes after it.
fn record(text: &str) -> (Value, Option<&str>) {
    let rest = text.split_once('\n').unwrap().1;
    let (line, file) = rest.split_once('\n').map_or((rest, None), |(line, file)| (line, Some(file)));
    (serde_json::from_str(line).unwrap(), file)
}

/// What is kept of the process, as an app with the format before this one would have kept it.
async fn as_older(page: &Page, id: &str) -> Vec<(String, String)> {
    let stored = page.stored(&format!("process:{id}:")).await;
    let older = |(key, text): (&String, &Value)| {
        let (mut record, file) = record(text.as_str().unwrap());
        assert_eq!(record["format"], json!(1));
        record["format"] = json!(0);
        let file = file.map(|file| file.replacen("\"version\": 1", "\"version\": 0", 1));
        let text = match &file {
            Some(file) => sealed("samskab-slot", 1, &format!("{record}\n{file}")),
            None => sealed("samskab-head", 1, &record.to_string()),
        };
        (key.clone(), text)
    };
    stored.as_object().unwrap().iter().map(older).collect()
}

/// The write that comes after those: one more challenge.
fn one_more(texts: &[(String, String)], id: &str, title: &str) -> Vec<(String, String)> {
    let (head, text) = texts.iter().find(|(key, _)| key.ends_with(":head")).unwrap();
    let (mut head_record, _) = record(text);
    let (newest, idle) = match head_record["slot"].as_str().unwrap() {
        "a" => ("a", "b"),
        _ => ("b", "a"),
    };
    let slot = |side: &str| format!("samskab:process:{id}:{side}");
    let (_, text) = texts.iter().find(|(key, _)| *key == slot(newest)).unwrap();
    let mut document = file::open(body(text).as_bytes()).unwrap().document;
    let fields = vec![("kind".into(), "challenge".into()), ("title".into(), title.into())];
    document.apply(&Actor::named("gammel").unwrap(), &Edit::Create { id: "fra-den-gamle".into(), fields });
    head_record["sequence"] = json!(head_record["sequence"].as_u64().unwrap() + (1 << 20));
    head_record["slot"] = json!(idle);
    let file = file::save(&document).replacen("\"version\": 1", "\"version\": 0", 1);
    vec![
        (slot(idle), sealed("samskab-slot", 1, &format!("{head_record}\n{file}"))),
        (head.clone(), sealed("samskab-head", 1, &head_record.to_string())),
    ]
}

#[test]
fn what_an_older_window_has_open_waits_for_it() {
    run(|page: Page| async move {
        let id = begin(&page, "To udgaver", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Nøgler"]).await;
        page.kept().await;
        page.open("").await;
        let theirs = as_older(&page, &id).await;

        // The other window is of the app before this one.
        page.open_beside("").await;
        let hold = "return new Promise((held) => navigator.locks.request('samskab:format:0', { mode: 'shared' }, () => { \
            held(true); return new Promise(() => {}); }))";
        assert_eq!(page.script_with(hold, &[]).await, json!(true));
        assert_eq!(page.script_with(PUT, &[json!(theirs)]).await, json!(true));
        let as_they_left_it = page.stored(&format!("process:{id}:")).await;

        // Here one reads and does not write, and is told what to do.
        page.to_window(0).await;
        page.open(&format!("/forloeb/{id}/beskriv")).await;
        page.reload().await;
        page.see("Nøgler").await;
        page.see(WAITS).await;
        page.check("older-open").await;
        page.add_in_vain(DESCRIBE, "For tidligt").await;
        page.open("").await;
        choose_for(&page, "To udgaver", "Omdøb").await;
        page.fill("Hvad skal forløbet hedde?", "Et andet navn").await;
        page.press("Omdøb").await;
        page.see(WAITS).await;
        assert_eq!(page.stored(&format!("process:{id}:")).await, as_they_left_it, "it was written to");

        // What they go on writing there is seen here.
        page.reload().await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.see(WAITS).await;
        page.to_window(1).await;
        let next = one_more(&theirs, &id, "Skrevet i den gamle");
        assert_eq!(page.script_with(PUT, &[json!(next)]).await, json!(true));
        page.to_window(0).await;
        page.see("Skrevet i den gamle").await;

        // They take the new version too, and from now on one writes here.
        page.to_window(1).await;
        page.reload().await;
        page.to_window(0).await;
        page.see("Nu kan I skrive i forløbet her.").await;
        page.see_no(WAITS).await;
        page.fill(DESCRIBE, "").await;
        page.add(DESCRIBE, &["Skrevet i den nye"]).await;
        page.kept().await;
        let stored = page.stored(&format!("process:{id}:head")).await;
        let head = stored.as_object().unwrap().values().next().unwrap();
        assert_eq!(record(head.as_str().unwrap()).0["format"], json!(1));
        page.reload().await;
        for text in ["Nøgler", "Skrevet i den gamle", "Skrevet i den nye"] {
            page.see(text).await;
        }
        page.see_no(WAITS).await;
    });
}

/// A window that only reads what a newer app wrote says nothing of an older one, and nobody waits for a window of the
/// same app.
#[test]
fn windows_of_one_app_do_not_wait_for_each_other() {
    run(|page: Page| async move {
        let id = begin(&page, "En udgave", "Hele forløbet").await;
        page.open(&format!("/forloeb/{id}/beskriv")).await;
        page.open_beside(&format!("/forloeb/{id}/beskriv")).await;
        let held = "return (await navigator.locks.query()).held.filter(({ name }) => name.startsWith('samskab:format:')) \
            .map(({ name, mode }) => `${name} ${mode}`)";
        let held = page.script_with(held, &[]).await;
        let held = held.as_array().unwrap();
        assert!(held.len() >= 2 && held.iter().all(|one| one == "samskab:format:1 shared"), "{held:?}");
        for (window, text) in [(0, "I det første"), (1, "I det andet")] {
            page.to_window(window).await;
            page.see_no(WAITS).await;
            page.add(DESCRIBE, &[text]).await;
            page.kept().await;
        }
    });
}
