//! Two windows of one browser on one process: what is done in one is there in the other, nothing of either is lost, and
//! nobody is disturbed in what they are typing.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use samskab::file::checksum;
use serde_json::{Value, json};

use crate::asking;
use crate::shelf::begin;
use crate::support::{Page, run};

const DESCRIBE: &str = "Skriv ét bøvl på én linje";

/// Begins a process and opens it at one place in two windows.
async fn two_windows(page: &Page) -> String {
    let id = begin(page, "To vinduer", "Hele forløbet").await;
    page.open(&format!("/forloeb/{id}/beskriv")).await;
    page.open_beside(&format!("/forloeb/{id}/beskriv")).await;
    id
}

/// Both windows show all of these and none of those.
async fn both_show(page: &Page, there: &[&str], gone: &[&str]) {
    for window in [0, 1] {
        page.to_window(window).await;
        for text in there {
            page.see(text).await;
        }
        for text in gone {
            page.see_no_row(text).await;
        }
    }
}

/// Types into a field, a letter every so often, without anybody at the keyboard; goes on while one looks elsewhere.
/// The last argument is when it begins, so that two windows begin together.
const TYPE: &str = "const [field, text, pause, start] = arguments; const it = document.querySelector(field); it.focus(); \
    const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(it), 'value').set; let at = 0; window.typing = true; \
    setTimeout(() => { const typing = setInterval(() => { \
      if (at >= text.length) { clearInterval(typing); window.typing = false; return; } \
      set.call(it, it.value + text[at++]); it.dispatchEvent(new InputEvent('input', { bubbles: true })); }, pause); }, start - Date.now());";

async fn done_typing(page: &Page) {
    page.until_true("the typing to end", "return !window.typing").await;
}

#[test]
fn edits_in_both_windows_alternately_and_at_once_are_all_there() {
    run(|page: Page| async move {
        let id = two_windows(&page).await;
        // One after the other.
        for (round, line) in ["Nøgler", "Vagtplanen", "Skemaer", "Kørelisten"].into_iter().enumerate() {
            page.to_window(round % 2).await;
            page.add(DESCRIBE, &[line]).await;
        }
        both_show(&page, &["Nøgler", "Vagtplanen", "Skemaer", "Kørelisten"], &[]).await;
        // At once: nobody waits until the other window has it.
        for line in ["Medicin", "Telefonen"] {
            for window in [0, 1] {
                page.to_window(window).await;
                page.add(DESCRIBE, &[&format!("{line} {window}")]).await;
            }
        }
        let all = ["Medicin 0", "Medicin 1", "Telefonen 0", "Telefonen 1"];
        both_show(&page, &all, &[]).await;
        // Deleted here while something else is written there.
        page.press("Slet: Skemaer").await;
        page.to_window(0).await;
        page.add(DESCRIBE, &["Møderne"]).await;
        both_show(&page, &["Møderne", "Nøgler"], &["Skemaer"]).await;
        page.kept().await;
        for window in [0, 1] {
            page.to_window(window).await;
            page.reload().await;
        }
        both_show(&page, &["Nøgler", "Vagtplanen", "Kørelisten", "Møderne"], &["Skemaer"]).await;
        both_show(&page, &all, &[]).await;
        let items = page.stored_items().await;
        let alive = |item: &&Value| item["kind"] == "challenge" && item.get("~d").is_none();
        assert_eq!(items.as_object().unwrap().values().filter(alive).count(), 8, "{id}");
        // Two windows that are left alone do not write to each other for ever.
        let before = page.stored(&id).await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(page.stored(&id).await, before);
    });
}

#[test]
fn what_comes_in_leaves_the_cursor_and_what_is_being_typed_alone() {
    run(|page: Page| async move {
        two_windows(&page).await;
        page.to_window(0).await;
        page.add(DESCRIBE, &["Nøgler"]).await;
        page.keys("Halvt skrevet").await;
        page.script("document.activeElement.setSelectionRange(5, 5)").await;
        page.to_window(1).await;
        page.see("Nøgler").await;
        page.add(DESCRIBE, &["Fra det andet vindue"]).await;
        page.to_window(0).await;
        page.see("Fra det andet vindue").await;
        let script = "const it = document.activeElement; return [it.value, it.selectionStart]";
        assert_eq!(page.script(script).await, json!(["Halvt skrevet", 5]));
        page.keys(" her").await;
        assert_eq!(page.script("return document.activeElement.value").await, json!("Halvt her skrevet"));

        // Typing in a row that is there: each letter goes to the other window, and the cursor stays.
        let script = "const it = [...document.querySelectorAll('.row-text')].find((f) => f.value === 'Nøgler'); \
            it.focus(); it.setSelectionRange(0, 0); return it.id";
        let field = page.script(script).await.as_str().unwrap().to_owned();
        page.keys("To ").await;
        page.to_window(1).await;
        page.see("To Nøgler").await;
        page.add(DESCRIBE, &["Endnu et"]).await;
        page.to_window(0).await;
        page.see("Endnu et").await;
        let script = "const it = document.activeElement; return [it.id, it.value, it.selectionStart]";
        assert_eq!(page.script(script).await, json!([field, "To Nøgler", 3]));
    });
}

#[test]
fn two_windows_in_one_field_at_once_give_two_wordings() {
    run(|page: Page| async move {
        two_windows(&page).await;
        page.to_window(0).await;
        page.add(DESCRIBE, &["Nøgler"]).await;
        page.to_window(1).await;
        page.see("Nøgler").await;
        let script = "return '#' + CSS.escape(document.querySelector('.row-text').id)";
        let field = page.script(script).await;
        // Each types for three seconds, in steps between which the other's text comes in.
        page.to_window(0).await;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let start = json!((now + Duration::from_secs(4)).as_millis() as u64);
        page.script_with(TYPE, &[field.clone(), json!(", der ikke passer"), json!(170), start.clone()]).await;
        page.to_window(1).await;
        page.script_with(TYPE, &[field.clone(), json!(" til medicinskabet"), json!(170), start]).await;
        done_typing(&page).await;
        page.to_window(0).await;
        done_typing(&page).await;
        page.script("document.activeElement.dispatchEvent(new Event('change', { bubbles: true }))").await;
        page.kept().await;
        let texts = "const all = []; for (const key of Object.keys(localStorage)) if (/:(a|b)$/.test(key)) { \
            const raw = localStorage[key]; const body = raw.slice(raw.indexOf('\\n', raw.indexOf('\\n') + 1) + 1); \
            for (const item of Object.values(JSON.parse(body).items)) if (item.kind === 'challenge') \
              all.push([item.title, ...(item['~k']?.title ?? []).map(([text]) => text)].sort()); } \
            return all.some((one) => one.length === 2 && one.includes('Nøgler, der ikke passer') \
              && one.includes('Nøgler til medicinskabet'));";
        page.until_true("both wordings", texts).await;
        page.go(&format!("/forloeb/{}/formuleringer", page.process().await)).await;
        page.see("Nøgler, der ikke passer").await;
        page.see("Nøgler til medicinskabet").await;
    });
}

/// To take back what one wrote before would have put it over what the other window has written since.
#[test]
fn what_the_other_window_wrote_is_not_taken_back_here() {
    let turn =
        "const turn = document.querySelector('.top-turns button'); return turn.disabled ? '' : turn.title";
    run(|page: Page| async move {
        two_windows(&page).await;
        page.add(DESCRIBE, &["Nøgler"]).await;
        for (window, at, typed, text) in [(0, 0, "To ", "To Nøgler"), (1, 9, " mangler", "To Nøgler mangler")]
        {
            page.to_window(window).await;
            page.see(if window == 0 { "Nøgler" } else { "To Nøgler" }).await;
            let script = "const it = document.querySelector('.row-text'); it.focus(); \
                it.setSelectionRange(arguments[0], arguments[0]);";
            page.script_with(script, &[json!(at)]).await;
            page.keys(typed).await;
            page.see(text).await;
            page.script("document.activeElement.blur()").await;
            page.kept().await;
            let taken_back = page.script(turn).await;
            assert!(taken_back.as_str().unwrap().starts_with("Fortryd: Ændring af"), "{taken_back}");
        }
        page.to_window(0).await;
        page.see("To Nøgler mangler").await;
        assert_eq!(page.script(turn).await, json!(""), "there is nothing of one's own left to take back");
        page.to_window(1).await;
        page.script("document.querySelector('.top-turns button').click()").await;
        both_show(&page, &["To Nøgler"], &["To Nøgler mangler"]).await;
    });
}

/// «Fortryd» in a message took back another step than the message says, once the other window had written over that one;
/// and to take back a beginning took what the other window had written since along.
#[test]
fn a_message_offers_to_take_back_only_what_it_says() {
    let undo = "return [...document.querySelectorAll('.toast-tools button')].filter((b) => b.checkVisibility()).length";
    // The message stands until the other window has written, however long that takes here.
    const LONGER: &str = "const real = setTimeout; \
        window.setTimeout = (act, after, ...rest) => real(act, after === 20000 ? 300000 : after, ...rest)";
    run(|page: Page| async move {
        page.before_the_page(LONGER).await;
        let id = two_windows(&page).await;
        let place = format!("/forloeb/{id}/laering");
        page.go(&place).await;
        page.to_window(0).await;
        page.go(&place).await;
        page.press("Om tre måneder").await;
        page.see("Datoen er sat").await;
        page.kept().await;
        assert_eq!(page.script(undo).await, json!(2), "«Fortryd» and «Luk»");
        page.to_window(1).await;
        page.fill("Hvem fortæller det til kollegerne?", "Anna fra aftenvagten").await;
        page.kept().await;
        page.to_window(0).await;
        page.see("Anna fra aftenvagten").await;
        assert_eq!(page.script(undo).await, json!(1), "the date was the beginning of what Anna stands in");
        assert!(!page.can_press("Fortryd: ").await);
    });
}

/// People open the mail twice: the window that wrote last took the answers of the other one away, and one that was
/// forgotten brought back what had been deleted.
#[test]
fn two_windows_on_one_answer_are_one_answer() {
    run(|page: Page| async move {
        let questions = asking::ask(&page).await;
        let other = page.somebody_else().await;
        asking::begin(&other, &questions).await;
        other.press("Begynd").await;
        other.fill("Hvad bøvler?", "Planen er lavet om").await;
        other.open_beside("/svar").await;
        other.see("Planen er lavet om").await;
        for question in [2, 3, 4] {
            other.press("Næste").await;
            other.see(&format!("Spørgsmål {question} af 8")).await;
        }
        other.press("Sæt en prik på «Ingen ved, hvem der har nøglen»").await;
        other.press("Næste").await;
        other.fill("Hvad viser det?", "Kravet er fra 2009").await;

        other.to_window(0).await;
        other.see("Kravet er fra 2009").await;
        for question in 6..=8 {
            other.press("Næste").await;
            other.see(&format!("Spørgsmål {question} af 8")).await;
        }
        other.press("Se svarene igennem").await;
        other.see_focus("Se jeres svar igennem").await;
        for said in ["Planen er lavet om", "Kravet er fra 2009", "Ingen ved, hvem der har nøglen ●"] {
            other.see(said).await;
        }
        // Two windows that are left alone do not answer each other.
        let before = other.stored("samskab:answer").await;
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        assert_eq!(other.stored("samskab:answer").await, before);

        other.to_window(1).await;
        other.see("Se jeres svar igennem").await;
        other.open("").await;
        other.press("Slet: Færre skemaer").await;
        other.press("Slet for altid").await;
        other.see_no("Svar, I er i gang med").await;
        other.to_window(0).await;
        other.see("Svaret er slettet i et andet vindue, så det er lukket her.").await;
        assert_eq!(other.stored("samskab:answer").await, json!({}));
        other.assert_no_complaints().await;
    });
}

#[test]
fn without_locks_all_is_kept_as_well() {
    run(|page: Page| async move {
        let none = "Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined })";
        page.before_the_page(none).await;
        let id = begin(&page, "En gammel browser", "Hele forløbet").await;
        page.open(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Nøgler"]).await;
        page.kept().await;
        page.reload().await;
        page.see("Nøgler").await;
        // Locks that are never given: somebody sleeps on one.
        page.open_beside("").await;
        let held = "return new Promise((held) => navigator.locks.request('samskab:process:' + arguments[0], () => { \
            held(true); return new Promise(() => {}); }))";
        assert_eq!(page.script_with(held, &[json!(id)]).await, json!(true));
        page.open_beside(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Vagtplanen"]).await;
        page.kept().await;
        page.reload().await;
        page.see("Vagtplanen").await;
    });
}

/// A text as the store has it, in an envelope of that word and version.
pub fn sealed(word: &str, version: u64, rest: &str) -> String {
    let check = checksum(format!("{word} {version}\n{rest}").as_bytes());
    format!("{word} {version} {check:08x} {}\n{rest}", rest.encode_utf16().count())
}

/// What a newer app would write into the slot.
pub fn newer() -> String {
    sealed("samskab-slot", 2, "noget, som kun en nyere udgave forstår")
}

/// Puts it there; the second argument says whether the head tells of it, too.
pub const WRITE_NEWER: &str = "const head = Object.keys(localStorage).find((key) => key.endsWith(':head')); \
    const idle = head.replace(/head$/, localStorage[head].includes('\"slot\":\"a\"') ? 'b' : 'a'); \
    localStorage[idle] = arguments[0]; if (arguments[1]) localStorage[head] += ' ';";

#[test]
fn a_newer_app_in_the_other_window_makes_this_one_read_only() {
    run(|page: Page| async move {
        let id = two_windows(&page).await;
        page.add(DESCRIBE, &["Nøgler"]).await;
        page.kept().await;
        page.to_window(0).await;
        page.see("Nøgler").await;
        page.to_window(1).await;
        // It has written the slot, and this window has not heard of it when it writes itself.
        page.script_with(WRITE_NEWER, &[json!(newer()), json!(false)]).await;
        let theirs = page.stored(&format!("process:{id}:")).await;
        page.to_window(0).await;
        page.add(DESCRIBE, &["Kun her"]).await;
        page.see("det sidste, I skrev her, er ikke gemt i browseren").await;
        page.check("overtaken").await;
        assert_eq!(page.stored(&format!("process:{id}:")).await, theirs, "nothing of it is written over");
        // It can only be read from now on, and what is nowhere else can be taken as a file.
        page.add_in_vain(DESCRIBE, "For sent").await;
        let before = page.download_count();
        page.press("Gem som fil").await;
        let file = std::fs::read_to_string(page.downloaded(before).await).unwrap();
        assert!(file.contains("Kun her") && file.contains("Nøgler"), "{file}");
        assert!(page.can_press("Genindlæs siden").await);
        // The other window hears of it by the head, and has nothing that is not kept.
        page.script_with(WRITE_NEWER, &[json!(newer()), json!(true)]).await;
        page.to_window(1).await;
        page.see("Her kan I nu kun læse. Genindlæs siden").await;
        assert_eq!(page.download_count(), before + 1);
    });
}
