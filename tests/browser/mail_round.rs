//! One mail round: a process goes out to five tables, each in a browser of its own, and five files come back. Two
//! people take them in, in two orders, and have the same; every second wording is shown and settled in one of the four
//! ways, and all of it can be taken back.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::shelf::begin;
use crate::support::{Page, run};

const TITLE: &str = "Tid til borgeren";
const DESCRIBE: &str = "Skriv ét bøvl på én linje";

/// What the facilitator mails.
const MAILED: [&str; 6] = [WRITE, PLAN, KEY, PHONE, FORM, MEETING];
const WRITE: &str = "Vi skriver det samme to steder";
const PLAN: &str = "Dagsplanen ændres hele formiddagen";
const KEY: &str = "Ingen ved, hvem der har nøglen";
const PHONE: &str = "Telefonen ringer under besøget";
const FORM: &str = "Skemaet spørger om det, vi ved";
const MEETING: &str = "Mødet om mandagen trækker ud";

/// What a table does with its copy.
struct Table {
    /// What it calls its copy.
    label: &'static str,
    /// The challenges that it words anew.
    words: &'static [(&'static str, &'static str)],
    deletes: &'static [&'static str],
    adds: &'static [&'static str],
    /// Where it puts its dot.
    votes: &'static str,
}

/// Whoever stands in two rows with one challenge does not know of the other.
const TABLES: [Table; 5] = [
    Table {
        label: "bord 1",
        words: &[(WRITE, "Det samme skal stå i to skemaer"), (PLAN, "Planen er lavet om, før vi er kørt")],
        deletes: &[],
        adds: &["Bilen mangler strøm om morgenen"],
        votes: WRITE,
    },
    Table {
        label: "bord 2",
        words: &[(WRITE, "Vi taster alt i både skema og journal"), (KEY, "Nøglen er altid et andet sted")],
        deletes: &[],
        adds: &[],
        votes: KEY,
    },
    Table {
        label: "bord 3",
        words: &[(PLAN, "Ændringer kommer uden besked"), (KEY, "Nøgleskabet er låst om aftenen")],
        deletes: &[MEETING],
        adds: &[],
        votes: PLAN,
    },
    Table {
        label: "bord 4",
        words: &[(PHONE, "Der ringes, mens vi står med borgeren")],
        deletes: &[FORM],
        adds: &["Ingen siger, at en borger er indlagt"],
        votes: PHONE,
    },
    Table {
        label: "bord 5",
        words: &[
            (PHONE, "Vi kan ikke lade være med at tage telefonen"),
            (FORM, "Skemaet spørger igen, selv om vi svarede i går"),
        ],
        deletes: &[MEETING],
        adds: &[],
        votes: FORM,
    },
];

/// How the four places with two wordings are settled.
const SETTLED: [(&str, &str); 4] = [
    ("Brug denne", "Det samme skal stå i to skemaer"),
    ("Brug denne", "Ændringer kommer uden besked"),
    ("Behold begge", "Nøgle"),
    ("Skriv en ny", "Telefonen bestemmer over besøget"),
];

/// The facilitator makes the process and mails it. Answers with its id and the file.
async fn mail(page: &Page) -> (String, PathBuf) {
    let id = begin(page, TITLE, "Hele forløbet").await;
    page.go(&format!("/forloeb/{id}/beskriv")).await;
    page.add(DESCRIBE, &MAILED).await;
    page.go(&format!("/forloeb/{id}/prioriter")).await;
    page.press("Sæt prikker").await;
    page.press("Begynd en åben afstemning").await;
    page.see("Hvem stemmer?").await;
    page.kept().await;
    let before = page.download_count();
    page.press("Gem som fil").await;
    (id, page.downloaded(before).await)
}

/// A table works in its copy and sends it back.
async fn work(page: &Page, id: &str, mailed: &Path, table: &Table) -> PathBuf {
    page.open("").await;
    page.give_file(mailed).await;
    assert_eq!(page.in_process().await, id);
    page.go("/modtag").await;
    page.fill("Hvad kalder I jeres kopi?", table.label).await;
    page.see(&format!("Jeres kopi hedder nu «{}».", table.label)).await;
    page.go(&format!("/forloeb/{id}/beskriv")).await;
    for (old, new) in table.words {
        page.fill(&format!("Ret: {old}"), new).await;
    }
    for challenge in table.deletes {
        page.press(&format!("Slet: {challenge}")).await;
        page.see(&format!("Slettet: «{challenge}».")).await;
    }
    page.add(DESCRIBE, table.adds).await;
    page.go(&format!("/forloeb/{id}/prioriter")).await;
    page.press("Sæt prikker").await;
    page.fill("Hvem stemmer?", table.label).await;
    // A table that has worded the challenge anew votes for it by its new name. (Nothing before it was deleted.)
    let number = MAILED.iter().position(|title| *title == table.votes).unwrap() + 1;
    let renamed = table.words.iter().find(|(old, _)| *old == table.votes).map_or(table.votes, |(_, new)| new);
    page.press(&format!("Sæt en prik på «{number}. {renamed}»")).await;
    page.press("Aflever stemmen").await;
    page.see(&format!("Stemmen fra «{}» er med.", table.label)).await;
    page.kept().await;
    let before = page.download_count();
    page.press("Gem som fil").await;
    let file = page.downloaded(before).await;
    page.assert_no_complaints().await;
    file
}

/// The things and what has been seen: all of a file but its head.
fn content(file: &PathBuf) -> (Value, Value) {
    let file: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    (file["items"].clone(), file["seen"].clone())
}

/// Takes the files in; answers with the file of what came of it.
async fn gather(page: &Page, files: &[PathBuf]) -> PathBuf {
    page.give_files(files).await;
    page.heading("Filer, I har fået").await;
    for table in &TABLES {
        page.see(table.label).await;
    }
    page.see("Tilsammen: 7 nye ting, 5 ændrede, 1 slettet, 5 steder med to formuleringer.").await;
    page.press("Saml svarene").await;
    page.see(&format!("Svarene er samlet i «{TITLE}»")).await;
    page.see("5 steder har to formuleringer.").await;
    page.kept().await;
    let before = page.download_count();
    page.press("Gem som fil").await;
    page.downloaded(before).await
}

async fn titles(page: &Page, id: &str) -> Vec<String> {
    page.go(&format!("/forloeb/{id}/beskriv")).await;
    page.see("Udfordringer").await;
    let script = "return [...document.querySelectorAll('.things .row-text')].map((field) => field.value)";
    let all = page.script(script).await;
    all.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn five_files_come_back_and_nothing_is_lost() {
    run(|page: Page| async move {
        let (id, mailed) = mail(&page).await;
        page.picture("del-1-fil").await;
        let mut files = Vec::new();
        let mut tables = Vec::new();
        for table in &TABLES {
            let copy = page.somebody_else().await;
            files.push(work(&copy, &id, &mailed, table).await);
            copy.close().await;
            // Its folder lives as long as the table does.
            tables.push(copy);
        }

        // Another person, another order.
        let other = page.somebody_else().await;
        other.open("").await;
        other.give_file(&mailed).await;
        other.in_process().await;
        let reversed: Vec<PathBuf> = files.iter().rev().cloned().collect();
        let theirs = gather(&other, &reversed).await;
        other.assert_no_complaints().await;

        let before = titles(&page, &id).await;
        assert_eq!(before, MAILED);
        look_closely(&page, &files).await;
        let ours = gather(&page, &files).await;
        page.whole_picture("del-4-samlet").await;
        page.check("receive-done").await;
        assert_eq!(content(&ours), content(&theirs), "it matters in which order the files come in");
        other.close().await;

        votes_are_all_there(&ours);
        settle(&page, &id).await;
        take_all_back(&page, &id, &before).await;
        same_again_is_nothing_new(&page, &files).await;
    });
}

/// Before anything is changed: what each file brings, and the words themselves.
async fn look_closely(page: &Page, files: &[PathBuf]) {
    let stored = page.stored("process:").await;
    page.give_files(files).await;
    page.heading("Filer, I har fået").await;
    let card = page.part("bord 3").await;
    page.press_in(&card, "Se, hvad der er nyt").await;
    page.see("Trin 2 af 6: Udpege og undersøge").await;
    page.whole_picture("del-2-modtag").await;
    let row = page.part_in(&card, "Mødet om mandagen trækker ud").await;
    page.press_in(&row, "Slettet").await;
    let row = page.part_in(&card, "Ændringer kommer uden besked").await;
    page.press_in(&row, "Ændret").await;
    page.check("receive-preview").await;
    page.script("document.querySelector('del')?.scrollIntoView({ block: 'center' })").await;
    page.picture("del-3-forskelle").await;
    page.narrow(320).await;
    page.check_width("receive at 320").await;
    page.narrow_picture("receive-narrow", 320).await;
    page.wide().await;
    assert_eq!(page.stored("process:").await, stored, "looking changes nothing");
    // Put away again, to be given once more.
    for _ in files {
        page.press("Luk beskeden om").await;
    }
    page.see("Vælg de filer, I har fået tilbage").await;
}

fn votes_are_all_there(file: &PathBuf) {
    let (items, _) = content(file);
    let items = items.as_object().unwrap();
    assert_eq!(items.values().filter(|item| item["kind"] == "ballot").count(), 5);
    assert_eq!(items.values().filter(|item| item["kind"] == "source").count(), 5);
}

/// The four ways, and the thing that one table deleted and another changed.
async fn settle(page: &Page, id: &str) {
    page.go(&format!("/forloeb/{id}/beskriv")).await;
    page.see("Her er to formuleringer – se dem").await;
    page.press("Her er to formuleringer – se dem").await;
    page.heading("Steder med to formuleringer").await;
    page.see("5 steder venter på jer.").await;
    for table in &TABLES {
        page.see(table.label).await;
    }
    page.check("wordings").await;
    page.whole_picture("del-5-formuleringer").await;
    let [(_, first), (_, second), (_, both), (_, new)] = SETTLED;
    page.press(&format!("Brug denne: {first}")).await;
    page.see(&format!("Valgt: {first}")).await;
    page.press(&format!("Brug denne: {second}")).await;
    page.see("3 steder venter på jer.").await;
    let card = page.part(both).await;
    page.press_in(&card, "Behold begge").await;
    page.see("2 steder venter på jer.").await;
    page.press("Skriv en ny").await;
    page.fill("Jeres nye formulering af", new).await;
    page.press("Brug den nye").await;
    page.see("1 sted venter på jer.").await;
    page.press("Behold: Skemaet spørger igen").await;
    page.see("Der er ingen steder med to formuleringer.").await;
    // To settle it can be taken back, and done otherwise.
    page.press("Fortryd: Valg mellem at beholde og slette").await;
    page.see("1 sted venter på jer.").await;
    page.press("Slet: Skemaet spørger igen").await;
    page.see("Der er ingen steder med to formuleringer.").await;
    let now = titles(page, id).await;
    for title in [first, second, new] {
        assert!(now.iter().any(|other| other == title), "{title} is not in {now:?}");
    }
    let key = now.iter().find(|title| title.starts_with(both)).unwrap();
    assert!(key.contains("Nøglen er altid") && key.contains("Nøgleskabet"), "{key}");
    assert!(!now.iter().any(|title| title.starts_with("Skemaet")), "{now:?}");
}

/// Step by step back to what was mailed.
async fn take_all_back(page: &Page, id: &str, before: &[String]) {
    for step in ["Valg mellem at beholde og slette", "Valg af formulering", "Valg af formulering"] {
        page.press(&format!("Fortryd: {step}")).await;
    }
    page.press("Fortryd: Valg af formulering").await;
    page.press("Fortryd: Valg af formulering").await;
    page.press("Fortryd: Samling af svar").await;
    page.see("Fortrudt: Samling af svar").await;
    assert_eq!(titles(page, id).await, before);
    page.kept().await;
    // And once more forward and back, since a step is a step.
    page.press("Gør igen: Samling af svar").await;
    page.see("Gjort igen: Samling af svar").await;
    assert_eq!(titles(page, id).await.len(), 7);
}

async fn same_again_is_nothing_new(page: &Page, files: &[PathBuf]) {
    page.give_files(files).await;
    page.heading("Filer, I har fået").await;
    page.see("Der er intet nyt i filen. I har det hele i forvejen.").await;
    assert!(!page.can_press("Saml svarene").await, "there is nothing to gather");
}
