//! Every page of the worked example is accessible, fits the screen and can be worked by the keyboard alone.

use fantoccini::key::Key;
use samskab::method::Tool;
use serde_json::{Value, json};

use crate::support::{Page, run};

/// The pages around the steps.
pub const AROUND: [&str; 26] = [
    "ramme",
    "deltagere",
    "moeder",
    "beslutninger",
    "hjemmeopgaver",
    "handlinger",
    "papirer",
    "formuleringer",
    "papirkurv",
    "let",
    "del",
    "spoerg",
    "historik",
    "persondata",
    "ledelse",
    "ledelse/faser",
    "ledelse/faser/purpose",
    "ledelse/faser/way",
    "ledelse/faser/bottom_lines",
    "ledelse/retninger",
    "ledelse/retninger/risk",
    "ledelse/typologi",
    "ledelse/eksempler",
    "ledelse/eksempler/dokk1",
    "ledelse/samtaler",
    "ledelse/forskel",
];

/// Opens the worked example; answers with its id.
pub async fn example(page: &Page) -> String {
    page.open("").await;
    page.press("Se et udfyldt eksempel").await;
    let id = page.in_process().await;
    page.see("Alt i forløbet er opdigtet.").await;
    id
}

/// The things that a tool can open, by what its own links say.
async fn first_thing(page: &Page, slug: &str) -> Option<String> {
    let script = format!(
        "const links = [...document.querySelectorAll('main a[href]')].map((a) => a.getAttribute('href')); \
         const found = links.find((href) => new RegExp('/{slug}/[^/]+$').test(href)); \
         return found ? found.replace(/^#/, '') : null;"
    );
    page.script(&script).await.as_str().map(str::to_owned)
}

/// The pages around the steps with their names, and the first of the talks.
async fn around(page: &Page, id: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> =
        AROUND.map(|slug| (slug.replace('/', "-"), format!("/forloeb/{id}/{slug}"))).into();
    page.go(&format!("/forloeb/{id}/ledelse/samtaler")).await;
    let talk = first_thing(page, "ledelse/samtaler").await;
    all.extend(talk.map(|talk| ("ledelse-samtaler-en".to_owned(), talk)));
    all
}

/// The places of the example: the name of each and its address; those of the tools with one thing opened too.
pub async fn places(page: &Page, id: &str) -> Vec<(String, String)> {
    let mut all = vec![("overblik".to_owned(), format!("/forloeb/{id}"))];
    all.extend((0..=6).map(|step| (format!("trin-{step}"), format!("/forloeb/{id}/trin-{step}"))));
    all.extend(around(page, id).await);
    for tool in Tool::ALL {
        let (slug, place) = (tool.slug(), format!("/forloeb/{id}/{}", tool.slug()));
        page.go(&place).await;
        all.push((slug.to_owned(), place));
        if let Some(thing) = first_thing(page, slug).await {
            all.push((format!("{slug}-et"), thing));
        }
    }
    all
}

/// Opens every fold of the page, so that what lies in them is looked at too.
async fn unfold(page: &Page) {
    page.script(
        "document.querySelectorAll('main details:not([open])').forEach((fold) => { fold.open = true; })",
    )
    .await;
}

/// Looks at every second place, so that two computers' halves can be looked at side by side.
async fn look_at(page: &Page, half: usize) {
    let id = example(page).await;
    let mut complaints = Vec::new();
    let all = places(page, &id).await;
    assert!(all.len() > 42, "too few places: {all:?}");
    for (name, place) in all.iter().skip(half).step_by(2) {
        page.go(place).await;
        unfold(page).await;
        complaints.extend(page.complaints(&format!("wide-{name}")).await);
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n\n"));
}

#[test]
fn every_second_page_of_the_example_is_accessible() {
    run(|page: Page| async move { look_at(&page, 0).await });
}

#[test]
fn every_other_page_of_the_example_is_accessible() {
    run(|page: Page| async move {
        look_at(&page, 1).await;
        page.press("Om Samskab").await;
        page.see("Om Samskab").await;
        page.check("wide-om").await;
        page.press("Samskab").await;
        page.see("Jeres forløb").await;
        unfold(&page).await;
        page.check("wide-shelf").await;
    });
}

#[test]
fn every_page_of_the_example_fits_a_telephone() {
    run(|page: Page| async move {
        let id = example(&page).await;
        let mut all = places(&page, &id).await;
        all.extend([("om".to_owned(), "/om".to_owned()), ("shelf".to_owned(), "/".to_owned())]);
        page.narrow(320).await;
        let mut too_wide = Vec::new();
        for (name, place) in all {
            page.go(&place).await;
            page.narrow_picture(&format!("narrow-{name}"), 320).await;
            unfold(&page).await;
            too_wide.extend(page.too_wide().await.map(|said| format!("{name}: {said}")));
        }
        assert!(too_wide.is_empty(), "{}", too_wide.join("\n"));
    });
}

#[test]
fn the_dark_look_is_accessible_and_paper_has_no_buttons() {
    run(|page: Page| async move {
        let id = example(&page).await;
        page.fill("Udseende", "Mørkt").await;
        for slug in ["", "/beskriv", "/prioriter", "/hvor-meget", "/moeder", "/papirer", "/trin-2"] {
            page.go(&format!("/forloeb/{id}{slug}")).await;
            page.check(&format!("dark{}", slug.replace('/', "-"))).await;
        }
        let guide: Vec<(String, String)> =
            around(&page, &id).await.into_iter().filter(|(name, _)| name.starts_with("ledelse")).collect();
        assert_eq!(guide.len(), 13, "{guide:?}");
        for (name, place) in &guide {
            page.go(place).await;
            unfold(&page).await;
            page.check(&format!("dark-{name}")).await;
        }
        page.press("Samskab").await;
        page.see("Jeres forløb").await;
        page.check("dark-shelf").await;

        page.fill("Udseende", "Lyst").await;
        page.on_paper(true).await;
        let others = ["ramme", "papirer"].map(|slug| (slug.to_owned(), format!("/forloeb/{id}/{slug}")));
        for (name, place) in others.into_iter().chain(guide) {
            page.go(&place).await;
            page.whole_picture(&format!("paper-{name}")).await;
            let buttons = page
                .script(
                    "return [...document.querySelectorAll('button, nav, .toasts, footer')] \
                .filter((e) => e.checkVisibility() && e.getClientRects().length) \
                .map((e) => e.outerHTML.slice(0, 100))",
                )
                .await;
            assert_eq!(buttons, json!([]), "on paper there is nothing to press: {name}");
        }
    });
}

/// What has the keyboard, and never nothing.
async fn focus(page: &Page) -> String {
    page.until_true("something to have the keyboard", "return document.activeElement !== document.body")
        .await;
    page.focused().await
}

#[test]
fn a_process_is_begun_and_worked_by_the_keyboard_alone() {
    let (tab, enter, down) = (Key::Tab.to_string(), Key::Enter.to_string(), Key::Down.to_string());
    run(|page: Page| async move {
        page.open("").await;
        let way =
            "Start et nyt forløb Giv det et navn, og gå i gang. Hele metoden eller ét møde – det kan I æ";
        for _ in 0..12 {
            page.keys(&tab).await;
            if way.starts_with(&page.focused().await) && focus(&page).await.starts_with("Start et nyt") {
                break;
            }
        }
        page.keys(&enter).await;
        page.see_focus("Hvad skal forløbet hedde?").await;
        page.keys("Kun med tasterne").await;
        page.keys(&enter).await;
        let id = page.in_process().await;
        page.kept().await;
        page.see("Det næste for jer").await;
        // Not lost when the process opens.
        focus(&page).await;

        page.tab_to("2 Udpege og undersøge").await;
        page.keys(&enter).await;
        page.until_place(&format!("/forloeb/{id}/trin-2")).await;
        focus(&page).await;
        page.tab_to("Beskriv udfordringerne").await;
        page.keys(&enter).await;
        page.until_place(&format!("/forloeb/{id}/beskriv")).await;
        page.see_focus("Beskriv udfordringerne").await;

        page.tab_to("Skriv ét bøvl på én linje").await;
        for one in ["Skemaer", "Nøgler", "Vagtplan"] {
            page.keys(one).await;
            page.keys(&enter).await;
            assert_eq!(focus(&page).await, "Skriv ét bøvl på én linje", "ready for the next line");
        }
        assert_eq!(rows(&page).await, ["Skemaer", "Nøgler", "Vagtplan"]);

        page.back_to("Ret: Skemaer").await;
        page.keys(&format!("{}{down}{}", Key::Alt, Key::Null)).await;
        page.see("Flyttet til plads 2.").await;
        page.see_focus("Ret: Skemaer").await;
        assert_eq!(rows(&page).await, ["Nøgler", "Skemaer", "Vagtplan"]);

        page.tab_to("Slet: Skemaer").await;
        page.keys(&enter).await;
        page.see("Slettet: «Skemaer». Den ligger i papirkurven.").await;
        page.see_focus("Slet: Vagtplan").await;
        assert_eq!(rows(&page).await, ["Nøgler", "Vagtplan"]);

        page.tab_to("Fortryd").await;
        page.keys(&enter).await;
        page.see("Fortrudt: Sletning af «Skemaer»").await;
        assert_eq!(rows(&page).await, ["Nøgler", "Skemaer", "Vagtplan"]);
        focus(&page).await;
        page.kept().await;
    });
}

async fn rows(page: &Page) -> Vec<String> {
    let all = page
        .script("return [...document.querySelectorAll('.things .row-text')].map((field) => field.value)")
        .await;
    all.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
