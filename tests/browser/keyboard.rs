//! What one does with the keyboard, and what is read aloud: never lost, never silent, never two alike.

use std::time::Duration;

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::shelf::begin;
use crate::support::{Page, run};

const HASSLE: &str = "Skriv ét bøvl på én linje";

/// Opens the worked example; answers with its address.
async fn example(page: &Page) -> String {
    page.open("").await;
    page.press("Se et udfyldt eksempel").await;
    let id = page.in_process().await;
    page.see("Alt i forløbet er opdigtet.").await;
    format!("/forloeb/{id}")
}

/// The first thing that a tool of the example opens.
async fn first_of(page: &Page, home: &str, tool: &str) -> String {
    page.go(&format!("{home}/{tool}")).await;
    let script = "return [...document.querySelectorAll('main a[href]')].map((a) => a.getAttribute('href')) \
        .find((href) => href.includes(arguments[0]) && !href.endsWith('/temaer'))?.slice(1)";
    let place = page.script_with(script, &[json!(format!("/{tool}/"))]).await;
    place.as_str().unwrap_or_else(|| panic!("{tool} opens nothing")).to_owned()
}

/// Presses the first button of that name that can be pressed, with the keyboard on it; what has the keyboard afterwards.
async fn after_pressing(page: &Page, name: &str) -> String {
    let script = "const all = [...document.querySelectorAll('button:not(:disabled)')]; \
        const it = all.find((b) => (b.getAttribute('aria-label') || b.innerText).trim().startsWith(arguments[0]) \
          && b.getClientRects().length); \
        if (it) { it.scrollIntoView({ block: 'center' }); it.focus(); } return !!it";
    page.until_true(&format!("«{name}» is there"), &script.replace("arguments[0]", &json!(name).to_string()))
        .await;
    page.keys(&Key::Enter.to_string()).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    page.until_true("something to have the keyboard", "return document.activeElement !== document.body")
        .await;
    page.focused().await
}

#[test]
fn no_press_loses_the_keyboard() {
    run(|page: Page| async move {
        let home = example(&page).await;
        page.go(&format!("{home}/beskriv")).await;
        page.see(HASSLE).await;
        // The second row goes to the top, where there is no further up.
        let second = "return document.querySelectorAll('.list .row')[1].querySelector('button').getAttribute('aria-label')";
        let up = page.script(second).await.as_str().unwrap().to_owned();
        let down = up.replace("Flyt op", "Flyt ned");
        after_pressing(&page, &up).await;
        // It goes to the button beside.
        page.see_focus(&down).await;

        let solution = first_of(&page, &home, "vurder-loesningen").await;
        page.go(&solution).await;
        assert_ne!(after_pressing(&page, "Ryd svaret").await, "", "an answer was cleared");

        // A line of a sheet becomes a finding: the way to it takes the place of the button.
        let challenge = first_of(&page, &home, "undersoeg").await;
        page.go(&challenge).await;
        page.until_true("the plan is there", "return !!document.querySelector('main .row')").await;
        let sheets = page
            .script(
                "return [...document.querySelectorAll('main .row a[href*=\"/undersoeg/\"]')] \
                    .map((a) => a.getAttribute('href').slice(1))",
            )
            .await;
        let mut became = 0;
        for sheet in sheets.as_array().into_iter().flatten().filter_map(Value::as_str) {
            page.go(sheet).await;
            page.see("Gør alle udfyldte linjer til fund").await;
            if page.can_press("Gør til fund").await {
                after_pressing(&page, "Gør til fund").await;
                page.see_focus("Er blevet til et fund").await;
                became += 1;
                break;
            }
        }
        assert_eq!(became, 1, "the example has a line that is no finding yet");
        page.go(&format!("{home}/dialogkort")).await;
        assert_ne!(after_pressing(&page, "Bland kortene igen").await, "", "the cards were shuffled");

        // Nothing more to take back: the button beside takes the keyboard.
        for _ in 0..40 {
            let left = page.script("return !document.querySelector('.top-turns button').disabled").await;
            if left != json!(true) {
                break;
            }
            assert_ne!(after_pressing(&page, "Fortryd: ").await, "", "a step was taken back");
        }
        let at = "return (document.activeElement.getAttribute('aria-label') ?? '').startsWith('Gør igen')";
        page.until_true("the button beside to have the keyboard", at).await;
    });
}

#[test]
fn a_deletion_is_taken_back_with_the_keys_that_people_know() {
    run(|page: Page| async move {
        let id = begin(&page, "Slet og fortryd", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(HASSLE, &["Skemaer", "Nøgler", "Vagtplan"]).await;
        after_pressing(&page, "Slet: Nøgler").await;
        page.see_focus("Slet: Vagtplan").await;
        page.see_no_row("Nøgler").await;
        page.keys(&format!("{}z{}", Key::Control, Key::Null)).await;
        page.see("Fortrudt: Sletning af «Nøgler»").await;
        page.see("Nøgler").await;
        assert_ne!(page.focused().await, "");
    });
}

#[test]
fn what_is_added_is_read_aloud() {
    run(|page: Page| async move {
        let id = begin(&page, "Hørt", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        for (line, said) in
            [("Skemaer", "Tilføjet: «Skemaer», nr. 1."), ("Nøgler", "Tilføjet: «Nøgler», nr. 2.")]
        {
            // It stands there for a moment only.
            page.script(
                "window.heard = []; const all = () => [...document.querySelectorAll('[role=status]')]; \
                new MutationObserver(() => heard.push(...all().map((e) => e.textContent))) \
                  .observe(document.body, { subtree: true, childList: true, characterData: true });",
            )
            .await;
            page.add(HASSLE, &[line]).await;
            let script = "return window.heard.some((text) => text.includes(SAID))"
                .replace("SAID", &json!(said).to_string());
            page.until_true(&format!("«{said}» is read aloud"), &script).await;
            assert_eq!(page.focused().await, HASSLE, "and the next can be typed");
        }
    });
}

#[test]
fn every_challenge_has_its_own_heading_and_title() {
    run(|page: Page| async move {
        let home = example(&page).await;
        let first = first_of(&page, &home, "beskriv").await;
        page.go(&first).await;
        page.press("Næste").await;
        let script = "const it = document.activeElement; return it.matches('h2') && it.innerText.length > 8 \
            && document.title.startsWith(it.innerText) && it.innerText";
        page.until_true("the keyboard is at the name of the challenge", &format!("{script} !== ''")).await;
        page.see("Udfordring ").await;
    });
}

#[test]
fn lines_stay_lines_and_sentences_sentences() {
    run(|page: Page| async move {
        let home = example(&page).await;
        page.go(&format!("{home}/handlinger")).await;
        page.see("Når jeg tager overtøjet på, så skriver jeg det nye").await;

        // Whatever holds a line break is shown where a line break can be shown.
        let glued = "const held = Object.values(arguments[0]).flatMap(Object.values) \
              .filter((text) => typeof text === 'string' && text.includes('\\n')).map((text) => text.replace(/\\n/g, '')); \
            return [...document.querySelectorAll('main input')].map((field) => field.value).filter((value) => held.includes(value))";
        let items = page.stored_items().await;
        for tool in ["laering", "beskriv", "handlinger", "beslutninger"] {
            page.go(&format!("{home}/{tool}")).await;
            tokio::time::sleep(Duration::from_millis(300)).await;
            let found = page.script_with(glued, std::slice::from_ref(&items)).await;
            assert_eq!(found, json!([]), "glued together in {tool}");
        }
    });
}

/// The controls in sight that have the same name, in the same named groups or in none. Two people of one role have rows
/// of one name, which the list counts.
const ALIKE: &str = "const plain = (text) => (text || '').replace(/\\s+/g, ' ').trim(); \
    const named = (e) => { const by = e.getAttribute('aria-labelledby'); \
      if (e.getAttribute('aria-label')) return e.getAttribute('aria-label'); \
      if (by) return plain(by.split(' ').map((id) => document.getElementById(id)?.textContent).join(' ')); \
      return plain(e.labels?.length ? e.labels[0].textContent : e.innerText); }; \
    const groups = '[role=group], fieldset, section[aria-label], section[aria-labelledby]'; \
    const where = (e) => { const group = e.parentElement.closest(groups); if (!group) return ''; \
      const name = group.matches('fieldset') ? plain(group.querySelector('legend')?.textContent) : named(group); \
      return where(group) + name + ' › '; }; \
    const seen = new Map(); \
    for (const e of document.querySelectorAll('main button, main select, main textarea, main input[type=text]')) { \
      if (!e.checkVisibility() || !e.getClientRects().length || e.closest('.row-main')) continue; \
      const name = where(e) + named(e); seen.set(name, (seen.get(name) || 0) + 1); } \
    return [...seen].filter(([, number]) => number > 1).map(([name, number]) => `${number} × ${name}`)";

#[test]
fn what_does_different_things_has_different_names() {
    run(|page: Page| async move {
        let home = example(&page).await;
        let mut places: Vec<String> = ["deltagere", "beslutninger", "moeder", "trin-2", "beskriv"]
            .iter()
            .map(|place| format!("{home}/{place}"))
            .collect();
        for tool in ["undersoeg", "handling", "samlet-vurdering"] {
            places.push(first_of(&page, &home, tool).await);
        }
        let mut found: Vec<String> = Vec::new();
        for place in places {
            page.go(&place).await;
            page.script("document.querySelectorAll('main details').forEach((fold) => (fold.open = true))")
                .await;
            tokio::time::sleep(Duration::from_millis(500)).await;
            let alike = page.script(ALIKE).await;
            let alike = alike.as_array().into_iter().flatten().filter_map(Value::as_str);
            found.extend(
                alike.map(|alike| format!("{}: {alike}", place.rsplit_once("eb/").unwrap_or_default().1)),
            );
        }
        assert_eq!(found, Vec::<String>::new());
    });
}

#[test]
fn a_long_line_can_be_read_on_a_telephone() {
    let long = "Vi skriver det samme tre steder, og ingen ved, hvilket af dem kontoret læser bagefter";
    run(|page: Page| async move {
        let id = begin(&page, "Smal", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(HASSLE, &[long]).await;
        page.narrow(320).await;
        let cut = "return [...document.querySelectorAll('.row-text')].some((field) => field.scrollWidth > field.clientWidth + 1 \
            || field.scrollHeight > field.clientHeight + 3)";
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(page.script(cut).await, json!(false), "a part of the line cannot be read");
        // Enter still leaves the line as it is and goes on to the next.
        page.script(
            "const row = document.querySelector('.row-text'); row.focus(); row.setSelectionRange(5, 5)",
        )
        .await;
        page.keys(&Key::Enter.to_string()).await;
        page.see_focus(HASSLE).await;
        assert_eq!(page.script("return document.querySelector('.row-text').value").await, json!(long));
    });
}
