//! The manager's guide: four directions, the type, the cases. A chef plans, places and takes along.
//!
//! Everything that is written in it is made up; the cases are those of the guide.

use fantoccini::key::Key;
use samskab::method::{CaseText, LeadTaskText, guide};
use serde_json::{Value, json};

use crate::shelf::begin;
use crate::support::{Page, run};

const TITLE: &str = "Parken ved søen";
const PLAN: &str = "Spørg direktionen, hvad der må gå galt";
const WHO: &str = "Chefen for Park og Vej";
const WHY: &str = "Foreningen vil selv drive caféen";
const TAKE: &str = "Borgerne var med helt fra starten. Det tør vi også.";

/// All 22 tasks.
fn tasks() -> Vec<&'static LeadTaskText> {
    guide(false).directions.directions.iter().flat_map(|one| &one.tasks).collect()
}

/// Presses an arrow key so many times.
async fn arrows(page: &Page, key: Key, times: usize) {
    page.keys(&key.to_string().repeat(times)).await;
}

/// What the mark says to those who hear the page.
async fn spoken(page: &Page) -> String {
    let said = "return document.querySelector('main [role=slider]').getAttribute('aria-valuetext')";
    page.script(said).await.as_str().unwrap_or_default().to_owned()
}

/// Presses in the square, so far from the left and from the top, each from 0 to 1.
async fn press_in_the_square(page: &Page, across: f64, down: f64) {
    let (x, y) = spot_in_the_square(page, across, down).await;
    mouse(page, "mousePressed", x, y).await;
    mouse(page, "mouseReleased", x, y).await;
}

/// Where that place of the square is on the screen.
async fn spot_in_the_square(page: &Page, across: f64, down: f64) -> (f64, f64) {
    let script = "const square = document.querySelector('main svg[role=group]'); \
        square.scrollIntoView({ block: 'center', behavior: 'instant' }); const box = square.getBoundingClientRect(); \
        return [box.left + box.width * arguments[0], box.top + box.height * arguments[1]];";
    let spot = page.script_with(script, &[json!(across), json!(down)]).await;
    (spot[0].as_f64().unwrap(), spot[1].as_f64().unwrap())
}

/// The mouse itself, as the computer reports it.
async fn mouse(page: &Page, what: &str, x: f64, y: f64) {
    let held = i32::from(what != "mouseReleased");
    let event = json!({ "type": what, "x": x, "y": y, "button": "left", "buttons": held, "clickCount": 1 });
    page.engine("Input.dispatchMouseEvent", event).await;
}

/// Takes the mark in the square from one place to another.
async fn drag_in_the_square(page: &Page, from: (f64, f64), to: (f64, f64)) {
    let (x, y) = spot_in_the_square(page, from.0, from.1).await;
    mouse(page, "mousePressed", x, y).await;
    for part in 1..=4 {
        let way = f64::from(part) / 4.0;
        let (across, down) = (from.0 + (to.0 - from.0) * way, from.1 + (to.1 - from.1) * way);
        let (x, y) = spot_in_the_square(page, across, down).await;
        mouse(page, "mouseMoved", x, y).await;
    }
    let (x, y) = spot_in_the_square(page, to.0, to.1).await;
    mouse(page, "mouseReleased", x, y).await;
}

/// A finger on the glass.
async fn tap_in_the_square(page: &Page, across: f64, down: f64) {
    let (x, y) = spot_in_the_square(page, across, down).await;
    for (what, points) in [("touchStart", json!([{ "x": x, "y": y }])), ("touchEnd", json!([]))] {
        page.engine("Input.dispatchTouchEvent", json!({ "type": what, "touchPoints": points })).await;
    }
}

/// Waits until the mark says that it is there.
async fn says_soon(page: &Page, begins: &str) {
    let script = format!(
        "return document.querySelector('main [role=slider]').getAttribute('aria-valuetext').startsWith('{begins}')"
    );
    page.until_true(&format!("the mark says «{begins}»"), &script).await;
}

/// Waits until the compass says so to those who hear it.
async fn compass_says(page: &Page, text: &str) {
    let script = format!(
        "return document.querySelector('main figure svg[role=img]').getAttribute('aria-label').includes('{text}')"
    );
    page.until_true(&format!("the compass says «{text}»"), &script).await;
}

/// Every task gets a note, the first of each direction is in place, one becomes an action.
async fn lead_in_four_directions(page: &Page, id: &str) {
    page.go(&format!("/forloeb/{id}/ledelse/retninger")).await;
    page.heading("Fire retninger").await;
    page.see("Du har ikke sat noget flueben endnu.").await;
    page.check("compass-empty").await;
    assert_eq!(tasks().len(), 22);
    for task in tasks() {
        let row = page.part(&task.name).await;
        page.press_in(&row, "Note og plan").await;
        page.fill_in(&row, "Din note", &format!("Om det her: {}", task.id)).await;
    }
    for one in &guide(false).directions.directions {
        page.tick(&one.tasks[0].name).await;
    }
    compass_says(page, "Op – tynd: 1 af 7 på plads, 0 planlagt, 6 med note.").await;

    let risk = &tasks()[1].name;
    page.press(&format!("Planlæg som handling: {risk}")).await;
    let row = page.part(risk).await;
    page.fill_in(&row, "Hvem", WHO).await;
    page.fill_in(&row, "Senest", "1.3.2027").await;
    page.fill_in(&row, &format!("Ret: {risk}"), PLAN).await;
    compass_says(page, "Op – tynd: 1 af 7 på plads, 1 planlagt, 5 med note.").await;
    page.check("compass").await;
}

/// The planned action stands among all others and leads back to its task.
async fn the_action_is_among_the_rest(page: &Page, id: &str) {
    let risk = &tasks()[1].name;
    page.go(&format!("/forloeb/{id}/handlinger")).await;
    let group = page.part(WHO).await;
    let row = page.part_in(&group, PLAN).await;
    page.press_in(&row, &format!("Fra {risk}")).await;
    page.until_place(&format!("/forloeb/{id}/ledelse/retninger/risk")).await;
    page.heading("Fire retninger").await;
    page.see("Om det her: risk").await;
    page.go(&format!("/forloeb/{id}")).await;
    page.press(PLAN).await;
    page.until_place(&format!("/forloeb/{id}/ledelse/retninger/risk")).await;
}

/// With the keyboard alone: the mark is moved, set, tried elsewhere, brought back, moved for good.
async fn place_by_keys(page: &Page, id: &str) {
    page.go(&format!("/forloeb/{id}/ledelse/typologi")).await;
    page.heading("Jeres type").await;
    page.see("Midt i feltet er alt åbent.").await;
    page.check("typology-empty").await;
    page.tab_to("Mærket").await;
    assert!(spoken(page).await.starts_with("Midt i feltet"));
    arrows(page, Key::Left, 6).await;
    assert!(spoken(page).await.starts_with("Mellem Styret og Ansvarliggørende."), "{}", spoken(page).await);
    arrows(page, Key::Down, 6).await;
    assert_eq!(
        spoken(page).await,
        "Styret. Resultatet er mest forudsigeligt, og det er mest kommunen, der er central."
    );
    page.see("Du prøver et sted.").await;
    page.keys(&Key::Enter.to_string()).await;
    page.see("Mærket er sat: Styret").await;
    page.see("Her ligger I").await;
    page.see("At få en kendt løsning til at virke.").await;

    arrows(page, Key::Right, 12).await;
    page.see("Det ændrer sig, hvis I flytter jer").await;
    page.see("At finde et åbent svar på et givet problem.").await;
    page.tab_to("Tilbage til mærket").await;
    page.keys(&Key::Enter.to_string()).await;
    page.see_no("Det ændrer sig, hvis I flytter jer").await;

    page.tab_to("Prøv Faciliterende").await;
    page.keys(&Key::Enter.to_string()).await;
    page.see("Her prøver du").await;
    page.script("document.getElementById('heading').focus()").await;
    page.tab_to("Sæt mærket her").await;
    page.keys(&Key::Enter.to_string()).await;
    page.see("Fra Styret til Faciliterende").await;
    // The newest move stands first.
    page.fill("Hvorfor der?", WHY).await;
    page.check("typology").await;
}

/// A mark is set by pressing in the square, and a deleted one comes back.
async fn place_by_pointer(page: &Page) {
    // A finger, a drag of the mouse, a press.
    tap_in_the_square(page, 0.75, 0.75).await;
    says_soon(page, "Ligeværdig.").await;
    drag_in_the_square(page, (0.75, 0.75), (0.25, 0.75)).await;
    says_soon(page, "Styret.").await;
    press_in_the_square(page, 0.25, 0.25).await;
    says_soon(page, "Ansvarliggørende.").await;
    assert!(spoken(page).await.starts_with("Ansvarliggørende."), "{}", spoken(page).await);
    page.press("Sæt mærket her").await;
    page.see("Fra Faciliterende til Ansvarliggørende").await;
    page.press("Slet mærke 3: Ansvarliggørende").await;
    page.see_no("Fra Faciliterende til Ansvarliggørende").await;
    assert!(spoken(page).await.starts_with("Faciliterende."), "the mark is where it was before");
    page.press("Fortryd").await;
    page.see("Fra Faciliterende til Ansvarliggørende").await;
}

/// Twelve cases by sector; one is placed twice and leaves something behind.
async fn learn_from_others(page: &Page, id: &str) {
    let cases: &[CaseText] = &guide(false).cases.cases;
    page.go(&format!("/forloeb/{id}/ledelse/eksempler")).await;
    page.see("12 eksempler vises.").await;
    for case in cases {
        page.see(&case.name).await;
    }
    page.see("Kilden: Styret").await;
    page.check("cases").await;
    page.choose("Vis", "Sundhed").await;
    page.see("4 eksempler vises.").await;
    page.see_no("Dokk1").await;
    page.choose("Vis", "Alle").await;
    page.press("Dokk1").await;
    page.heading("Dokk1").await;
    page.see("Vi ved ikke, hvor kilden lægger det her eksempel.").await;
    page.fill("Hvad kan vi tage med herfra?", TAKE).await;
    page.press("Prøv Ligeværdig").await;
    page.press("Sæt mærket her").await;
    page.see("Mærke 1: Ligeværdig").await;
    press_in_the_square(page, 0.5, 0.2).await;
    page.press("Sæt mærket her").await;
    page.see("Mærke 2: Mellem Ansvarliggørende og Faciliterende").await;
    page.check("case").await;
    page.press("Alle eksempler").await;
    page.see("Du: Ligeværdig, Mellem Ansvarliggørende og Faciliterende").await;
    page.see("Du har en note").await;
    page.press("ProjectZero & Det Gode Værtskab").await;
    page.see("Kilden kalder Det Gode Værtskab styret.").await;
    page.check("case-placed").await;
}

/// How many things of a kind there are.
fn number(items: &Value, kind: &str) -> usize {
    items.as_object().unwrap().values().filter(|item| item["kind"] == json!(kind)).count()
}

#[test]
fn a_chef_leads_in_four_directions_and_places_what_there_is() {
    run(|page: Page| async move {
        let id = begin(&page, TITLE, "Samskabelse med borgere og andre").await;
        lead_in_four_directions(&page, &id).await;
        the_action_is_among_the_rest(&page, &id).await;
        place_by_keys(&page, &id).await;
        place_by_pointer(&page).await;
        learn_from_others(&page, &id).await;
        page.narrow(320).await;
        for slug in ["retninger", "retninger/risk", "typologi", "eksempler", "eksempler/dokk1"] {
            page.go(&format!("/forloeb/{id}/ledelse/{slug}")).await;
            page.check(&format!("guide-narrow-{}", slug.replace('/', "-"))).await;
        }

        page.kept().await;
        let before = page.stored_items().await;
        for (kind, many) in
            [("lead_task", 22), ("action", 1), ("type_mark", 3), ("case_mark", 2), ("case_note", 1)]
        {
            assert_eq!(number(&before, kind), many, "{kind}");
        }
        let count = page.download_count();
        page.press("Gem som fil").await;
        let file = page.downloaded(count).await;
        let colleague = page.somebody_else().await;
        colleague.open("").await;
        colleague.give_file(&file).await;
        let there = colleague.in_process().await;
        colleague.go(&format!("/forloeb/{there}/ledelse/typologi")).await;
        colleague.see(WHY).await;
        colleague.go(&format!("/forloeb/{there}/ledelse/eksempler/dokk1")).await;
        colleague.see(TAKE).await;
        colleague.go(&format!("/forloeb/{there}/handlinger")).await;
        colleague.see(PLAN).await;
        assert_eq!(colleague.stored_items().await, before);
        colleague.close().await;
    });
}
