//! The front page: what can be done to a process without opening it, and that everything stays in this browser.

use std::time::Duration;

use serde_json::json;

use crate::support::{Page, file_of, run};

/// Begins a process by the form, as people do; answers with its id and leaves it open.
pub async fn begin(page: &Page, title: &str, variant: &str) -> String {
    page.open("").await;
    page.press("Start et nyt forløb").await;
    page.fill("Hvad skal forløbet hedde?", title).await;
    page.choose("Hvad skal I i gang med?", variant).await;
    page.press("Start forløbet").await;
    let id = page.in_process().await;
    page.kept().await;
    id
}

/// What can be done to a process stands folded away on its card.
pub async fn choose_for(page: &Page, title: &str, what: &str) {
    let card = page.part(title).await;
    if page.script("return !document.querySelector('.shelf-menu[open]')").await == json!(true) {
        page.press_in(&card, &format!("Mere om {title}")).await;
    }
    page.press_in(&card, &format!("{what}: {title}")).await;
}

#[test]
fn a_process_is_begun_renamed_copied_and_put_back() {
    run(|page: Page| async move {
        page.open("").await;
        page.press("Start et nyt forløb").await;
        page.press("Start forløbet").await;
        page.see("Skriv en titel, så I kan finde forløbet igen.").await;
        page.check("shelf-create").await;
        page.fill("Hvad skal forløbet hedde?", "Færre skemaer").await;
        page.fill("Arbejdsplads", "Hjemmeplejen Øst").await;
        page.press("Start forløbet").await;
        let id = page.in_process().await;

        page.open("").await;
        page.see("Jeres forløb").await;
        page.see("Hjemmeplejen Øst").await;
        page.see("Ingen åbne opgaver").await;
        page.see("ikke gemt som fil endnu").await;

        choose_for(&page, "Færre skemaer", "Omdøb").await;
        page.fill("Hvad skal forløbet hedde?", "Færre skemaer, mere omsorg").await;
        page.press("Omdøb").await;
        page.see("Forløbet hedder nu «Færre skemaer, mere omsorg».").await;

        choose_for(&page, "Færre skemaer, mere omsorg", "Lav en kopi").await;
        page.see("Kopien «Færre skemaer, mere omsorg (kopi)» er lavet.").await;
        page.see_focus("Færre skemaer, mere omsorg (kopi)").await;
        page.check("shelf-two").await;

        let before = page.stored(&id).await;
        page.reload().await;
        choose_for(&page, "Færre skemaer, mere omsorg", "Slet").await;
        page.see("«Færre skemaer, mere omsorg» ligger i papirkurven.").await;
        page.press("Fortryd").await;
        page.see("«Færre skemaer, mere omsorg» er lagt tilbage.").await;
        for (key, text) in before.as_object().unwrap() {
            if !key.ends_with(":head") {
                assert_eq!(page.stored(&id).await[key], *text, "{key} was touched by the bin");
            }
        }

        page.reload().await;
        choose_for(&page, "Færre skemaer, mere omsorg", "Slet").await;
        page.see("ligger i papirkurven").await;
        page.press("Papirkurv").await;
        page.check("shelf-bin").await;
        page.press("Læg tilbage: Færre skemaer, mere omsorg").await;
        page.see("er lagt tilbage").await;
        page.see_focus("Færre skemaer, mere omsorg").await;
    });
}

/// The clock of a message that was closed took the next one away too early.
#[test]
fn a_message_stays_its_whole_time_after_another_was_closed() {
    // When it came and when it went, by the clock of the page: what drives the browser may be late.
    const TIMED: &str = "window.stood = []; new MutationObserver(() => { \
        const is = !!document.querySelector('.toasts')?.innerText.includes('Tid til borgeren'); \
        if (is === (stood.length === 0)) stood.push(performance.now()); }) \
        .observe(document.body, { childList: true, subtree: true, characterData: true });";
    run(|page: Page| async move {
        begin(&page, "Færre skemaer", "Hele forløbet").await;
        page.open("").await;
        page.script(TIMED).await;
        for (before, after) in [("Færre skemaer", "Mere omsorg"), ("Mere omsorg", "Tid til borgeren")] {
            choose_for(&page, before, "Omdøb").await;
            page.fill("Hvad skal forløbet hedde?", after).await;
            page.press("Omdøb").await;
            page.see(&format!("Forløbet hedder nu «{after}».")).await;
            if after == "Mere omsorg" {
                page.press("Luk").await;
                page.see_no("Forløbet hedder nu").await;
                tokio::time::sleep(Duration::from_secs(5)).await;
            }
        }
        page.see_no("Forløbet hedder nu").await;
        let stood = page.script("return stood").await;
        let [came, went] = [0, 1].map(|at| stood[at].as_f64().unwrap());
        assert!(went - came > 9_900.0, "gone before its ten seconds: {stood}");
    });
}

#[test]
fn what_is_deleted_for_good_leaves_nothing_behind() {
    run(|page: Page| async move {
        let kept = begin(&page, "Bliver her", "Hele forløbet").await;
        let other = page.stored(&kept).await;
        let gone = begin(&page, "Skal væk", "Let forløb").await;
        page.open("").await;
        choose_for(&page, "Skal væk", "Slet").await;
        page.press("Papirkurv").await;
        page.press("Slet for altid: Skal væk").await;
        page.see("Det kan ikke fortrydes").await;
        page.press("Annullér").await;
        assert_ne!(page.stored(&gone).await, json!({}), "not answered yet");
        page.press("Slet for altid: Skal væk").await;
        page.see("Slet «Skal væk» for altid?").await;
        page.press("Slet for altid").await;
        page.see("«Skal væk» er slettet for altid.").await;
        assert_eq!(page.stored(&gone).await, json!({}));
        assert_eq!(page.stored(&kept).await, other);

        page.press("Plads og oprydning").await;
        page.press("Slet alle forløb i denne browser").await;
        page.see("Disse forløb bliver slettet:").await;
        let named = "return [...document.querySelectorAll('dialog li')].map((one) => one.textContent)";
        assert_eq!(page.script(named).await, json!(["Bliver her"]));
        page.fill("Skriv SLET for at bekræfte", "ja").await;
        page.press("Slet alle forløb i denne browser").await;
        page.see("Der skal stå SLET. Intet er slettet endnu.").await;
        assert_eq!(page.stored(&kept).await, other);
        page.check("shelf-erase-all").await;
        page.fill("Skriv SLET for at bekræfte", "slet").await;
        page.press("Slet alle forløb i denne browser").await;
        page.see("Alt, I har skrevet, er slettet fra browseren.").await;
        assert_eq!(page.stored("").await, json!({}));
        page.see("Se et udfyldt eksempel").await;
    });
}

#[test]
fn what_one_window_writes_appears_in_the_other() {
    run(|page: Page| async move {
        let id = begin(&page, "To vinduer", "Hele forløbet").await;
        page.open(&format!("/forloeb/{id}/beskriv")).await;
        page.open_beside(&format!("/forloeb/{id}/beskriv")).await;
        page.add("Skriv ét bøvl på én linje", &["Skrevet i det andet vindue"]).await;
        page.kept().await;
        page.to_window(0).await;
        page.see("Skrevet i det andet vindue").await;
        page.add("Skriv ét bøvl på én linje", &["Skrevet i det første vindue"]).await;
        page.kept().await;
        page.to_window(1).await;
        page.see("Skrevet i det første vindue").await;

        page.open("").await;
        choose_for(&page, "To vinduer", "Slet").await;
        page.press("Papirkurv").await;
        page.press("Slet for altid: To vinduer").await;
        page.see("Slet «To vinduer» for altid?").await;
        page.press("Slet for altid").await;
        page.see("er slettet for altid").await;
        page.to_window(0).await;
        page.see("Forløbet er slettet i et andet vindue").await;
        page.check("erased-elsewhere").await;
        assert_eq!(page.stored(&id).await, json!({}), "the open window must not write it anew");
    });
}

#[test]
fn all_is_there_on_the_next_day() {
    run(|page: Page| async move {
        let id = begin(&page, "I morgen igen", "Hele forløbet").await;
        page.open(&format!("/forloeb/{id}/beskriv")).await;
        page.add("Skriv ét bøvl på én linje", &["Nøgler, der ikke passer"]).await;
        page.kept().await;
        let page = page.next_day().await;
        page.open("").await;
        page.press("I morgen igen").await;
        assert_eq!(page.in_process().await, id);
        page.open(&format!("/forloeb/{id}/beskriv")).await;
        page.see("Nøgler, der ikke passer").await;
        page.assert_no_complaints().await;
        page.close().await;
    });
}

/// The app asks for nothing but its own files, and for nothing at all once they are here.
#[test]
fn nothing_is_asked_of_anybody_while_one_works() {
    run(|page: Page| async move {
        page.take_requests();
        let id = begin(&page, "Fortroligt", "Hele forløbet").await;
        page.until_offline_ready().await;
        let loaded = page.take_requests();
        let ours = |path: &String| {
            let endings = [".js", ".wasm", ".css", ".svg", ".webmanifest", ".png", ".json", ".html"];
            path.is_empty() || endings.iter().any(|ending| path.ends_with(ending))
        };
        assert!(loaded.iter().all(ours), "{loaded:?}");

        for place in ["beskriv", "deltagere", "papirer", "hvor-meget"] {
            page.go(&format!("/forloeb/{id}/{place}")).await;
        }
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add("Skriv ét bøvl på én linje", &["Fru Hansens medicin", "Vagtplanen"]).await;
        page.kept().await;
        page.press("Gem som fil").await;
        page.downloaded(0).await;
        page.press("Samskab").await;
        page.give("anden.samskab.json", file_of("anden", "Kommet som fil", &["Et bøvl"]).as_bytes()).await;
        page.see("Kommet som fil").await;
        assert_eq!(page.take_requests(), Vec::<String>::new(), "nothing is fetched while one works");

        // What the browser itself has noted, also of other servers than ours.
        let asked = page
            .script(
                "return performance.getEntries().map((e) => e.name).filter((n) => /^[a-z]+:/.test(n) \
            && !n.startsWith(location.origin + '/') && !/^(blob|data):/.test(n))",
            )
            .await;
        assert_eq!(asked, json!([]));
    });
}
